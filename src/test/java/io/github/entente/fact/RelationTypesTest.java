package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationTypesTest {
    /** The sides, classes and times of the design's table, row by row; then what a row ends. */
    private static final String TABLE = """
            RECOGNIZES VERBAL_COOPERATION FOR 5.0 standing
            ENDORSES VERBAL_COOPERATION FOR 5.0 365/180 partisan
            PRAISES VERBAL_COOPERATION FOR 5.0 180/90 partisan
            ALLIED_WITH VERBAL_COOPERATION FOR 5.0 730/365 symmetric
            DEFENSE_PACT VERBAL_COOPERATION FOR 5.0 standing symmetric
            ENTENTE VERBAL_COOPERATION FOR 5.0 standing symmetric
            NEUTRALITY_PACT VERBAL_COOPERATION NONE 2.5 standing symmetric
            NONAGGRESSION_PACT VERBAL_COOPERATION NONE 2.5 standing symmetric
            PLEDGES_TO_DEFEND VERBAL_COOPERATION FOR 5.0 standing
            PLEDGES_NOT_TO_ATTACK VERBAL_COOPERATION NONE 2.5 standing
            PLEDGES_NOT_TO_ARM VERBAL_COOPERATION NONE 2.5 standing
            CONSULTS VERBAL_COOPERATION NONE 2.5 30/30 symmetric
            AGREES VERBAL_COOPERATION NONE 2.5 30/30
            REQUESTS VERBAL_CONFLICT NONE 0.0 30/30
            CONCEDES VERBAL_COOPERATION NONE 4.5 30/30
            COOPERATES MATERIAL_COOPERATION NONE 9.5 30/30
            BACKS MATERIAL_COOPERATION FOR 5.0 365/180 partisan
            ARMS MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            EQUIPS MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            TRAINS MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            FUNDS MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            SHARES_INTELLIGENCE MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            HOSTS MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            DEPLOYS_FOR MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            FIGHTS_ALONGSIDE MATERIAL_COOPERATION FOR 10.0 365/180 partisan
            RETREATS_BEFORE MATERIAL_COOPERATION NONE 8.0 90/90
            ACCUSES VERBAL_CONFLICT AGAINST -3.5 180/90
            REJECTS VERBAL_CONFLICT AGAINST -2.0 180/90
            THREATENS VERBAL_CONFLICT AGAINST -3.5 180/90
            PROTESTS VERBAL_CONFLICT AGAINST -3.0 180/90
            BREAKS_TIES_WITH VERBAL_CONFLICT AGAINST -4.0 180/90 ends [ALLIED_WITH]
            DENOUNCES_PACT_WITH VERBAL_CONFLICT NONE -4.0 30/30 ends [DEFENSE_PACT, ENTENTE, NEUTRALITY_PACT, \
            NONAGGRESSION_PACT, PLEDGES_NOT_TO_ARM, PLEDGES_NOT_TO_ATTACK, PLEDGES_TO_DEFEND]
            STOPS_SUPPORTING VERBAL_CONFLICT NONE -4.0 30/30 ends [ARMS, BACKS, DEPLOYS_FOR, EQUIPS, \
            FIGHTS_ALONGSIDE, FUNDS, HOSTS, SHARES_INTELLIGENCE, TRAINS]
            SANCTIONS MATERIAL_CONFLICT AGAINST -6.0 365/180
            LIFTS_SANCTIONS_ON VERBAL_COOPERATION NONE 5.0 30/30 ends [SANCTIONS]
            COERCES MATERIAL_CONFLICT AGAINST -7.0 180/90
            MOBILIZES_AGAINST MATERIAL_CONFLICT AGAINST -5.5 180/90
            ATTACKS MATERIAL_CONFLICT AGAINST -9.0 180/90
            CAPTURES_FROM MATERIAL_CONFLICT AGAINST -7.0 90/90
            CLASHES_WITH MATERIAL_CONFLICT AGAINST -9.0 180/90 symmetric
            AT_WAR_WITH MATERIAL_CONFLICT AGAINST -10.0 180/90 symmetric
            DECLARES_WAR_ON MATERIAL_CONFLICT AGAINST -10.0 standing
            CEASES_FIRE_WITH VERBAL_COOPERATION NONE 7.0 30/30 symmetric ends [ATTACKS, AT_WAR_WITH, \
            CAPTURES_FROM, CLASHES_WITH, DECLARES_WAR_ON]
            MAKES_PEACE_WITH VERBAL_COOPERATION NONE 8.0 30/30 symmetric ends [ATTACKS, AT_WAR_WITH, \
            CAPTURES_FROM, CLASHES_WITH, DECLARES_WAR_ON]
            LEADS STRUCTURAL NONE 0.0 0/none
            SPEAKS_FOR STRUCTURAL NONE 0.0 0/none
            AGENT_OF STRUCTURAL NONE 0.0 0/none
            MEMBER_OF STRUCTURAL NONE 0.0 standing
            PARTY_TO STRUCTURAL NONE 0.0 standing
            CLAIMS_TO_GOVERN STRUCTURAL NONE 0.0 standing
            INTEREST_IN STRUCTURAL NONE 0.0 365/none
            """;

    private static String row(RelationType type) {
        String half = type.halfLifeDays().isPresent()
                ? String.valueOf(type.halfLifeDays().getAsInt())
                : "none";
        return type.name() + " " + type.quadClass().name() + " " + type.side().name() + " " + type.weight()
                + (type.standing() ? " standing" : " " + type.lifetimeDays() + "/" + half)
                + (type.symmetric() ? " symmetric" : "")
                + (type.partisan() ? " partisan" : "")
                + (type.ends().isEmpty() ? "" : " ends " + type.ends())
                + "\n";
    }

    @Test
    void the_shipped_types_are_those_of_the_table() {
        assertEquals(
                TABLE,
                RelationTypes.shipped().values().stream()
                        .map(RelationTypesTest::row)
                        .collect(Collectors.joining()));
    }

    @Test
    void what_is_ended_is_shipped_and_ends_nothing_itself() {
        for (RelationType type : RelationTypes.shipped().values()) {
            for (String ended : type.ends()) {
                assertTrue(RelationTypes.named(ended).orElseThrow().ends().isEmpty(), type + " ends " + ended);
            }
        }
    }

    @Test
    void a_type_is_found_by_its_exact_name() {
        RelationTypes.shipped()
                .forEach((name, type) ->
                        assertEquals(type, RelationTypes.named(name).orElseThrow()));
        assertTrue(RelationTypes.named("endorses").isEmpty());
    }

    @Test
    void a_type_is_words_or_deeds_or_structural() {
        for (RelationType type : RelationTypes.shipped().values()) {
            int kinds = (type.words() ? 1 : 0) + (type.deeds() ? 1 : 0) + (type.structural() ? 1 : 0);
            assertEquals(1, kinds, type.name());
            assertEquals(type.structural(), type.quadClass().channel().isEmpty(), type.name());
            assertFalse(type.source().isBlank(), type.name());
        }
        assertEquals(
                java.util.Optional.of(Channel.WORDS),
                RelationTypes.ACCUSES.quadClass().channel());
        assertEquals(
                java.util.Optional.of(Channel.DEEDS),
                RelationTypes.ATTACKS.quadClass().channel());
    }

    private static String refused(
            String name, QuadClass quadClass, Side side, double weight, int lifetime, int halfLife, String phrase) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> new RelationType(
                                name,
                                quadClass,
                                side,
                                weight,
                                lifetime,
                                halfLife < 0 ? OptionalInt.empty() : OptionalInt.of(halfLife),
                                false,
                                phrase,
                                ""))
                .getMessage();
    }

    @Test
    void a_bad_type_is_refused() {
        QuadClass verbal = QuadClass.VERBAL_COOPERATION;
        assertEquals(
                "relation type name \"blesses\" must be capitals, digits and underscores, such as FIGHTS_ALONGSIDE",
                refused("blesses", verbal, Side.FOR, 1, 1, 1, "blesses"));
        assertEquals(
                "weight 10.5 of BLESSES is outside -10 to 10",
                refused("BLESSES", verbal, Side.FOR, 10.5, 1, 1, "blesses"));
        assertEquals(
                "weight NaN of BLESSES is outside -10 to 10",
                refused("BLESSES", verbal, Side.FOR, Double.NaN, 1, 1, "blesses"));
        assertEquals(
                "lifetime -1 of BLESSES is outside 0 to 365250 days",
                refused("BLESSES", verbal, Side.FOR, 1, -1, 1, "blesses"));
        assertEquals(
                "lifetime 365251 of BLESSES is outside 0 to 365250 days",
                refused("BLESSES", verbal, Side.FOR, 1, 365_251, 1, "blesses"));
        assertEquals(
                "half-life of BLESSES must be 1 to 365250 days, or absent where strength does not fade",
                refused("BLESSES", verbal, Side.FOR, 1, 1, 0, "blesses"));
        assertEquals(
                "structural type BLESSES cannot take a side, but says FOR",
                refused("BLESSES", QuadClass.STRUCTURAL, Side.FOR, 0, 1, 1, "blesses"));
        assertEquals(
                "relation type BLESSES has no phrase; give it a verb, such as \"fights alongside\"",
                refused("BLESSES", verbal, Side.FOR, 1, 1, 1, " "));
    }

    private static String refused(Supplier<RelationType> type) {
        return assertThrows(IllegalArgumentException.class, type::get).getMessage();
    }

    @Test
    void bad_ends_and_contradictions_are_refused() {
        RelationType pact = RelationTypes.DEFENSE_PACT;
        assertEquals(
                "standing type BLESSES has a lifetime or a half-life; it holds until it ends, so leave both out",
                refused(() -> new RelationType(
                        "BLESSES",
                        QuadClass.VERBAL_COOPERATION,
                        Side.FOR,
                        1,
                        30,
                        OptionalInt.empty(),
                        false,
                        "blesses",
                        "",
                        true,
                        false,
                        ImmutableSortedSet.of())));
        assertEquals(
                "type AGREES is partisan, but takes no side; give it one", refused(RelationTypes.AGREES::asPartisan));
        assertEquals(
                "structural type LEADS ends ATTACKS; only an act can end something: leave ends out",
                refused(() -> RelationTypes.LEADS.ending(List.of("ATTACKS"))));
        assertEquals(
                "type DEFENSE_PACT ends \"peace\", which is no name of a relation type; names are capitals, digits and"
                        + " underscores",
                refused(() -> pact.ending(List.of("peace"))));
        assertEquals(
                "type DEFENSE_PACT ends itself; leave it out, and give attestations an ended date",
                refused(() -> pact.ending(List.of("ENTENTE", "DEFENSE_PACT"))));
    }

    @Test
    void a_changed_type_is_another_type() {
        RelationType act = RelationTypes.REJECTS;
        assertEquals(
                Set.of("ENTENTE", "ARMS"),
                act.ending(List.of("ENTENTE", "ARMS")).ends());
        assertEquals(Set.of(), act.ending(List.of("ARMS")).ending(List.of()).ends());
        RelationType standing = act.asStanding();
        assertEquals(0, standing.lifetimeDays());
        assertTrue(standing.halfLifeDays().isEmpty());
        assertEquals(
                4,
                Set.of(act, standing, act.asPartisan(), act.ending(List.of("ARMS")))
                        .size());
    }

    @Test
    void a_structural_type_weighs_nothing() {
        // as RelationType documents its weight
        assertTrue(RelationTypes.shipped().values().stream()
                .filter(RelationType::structural)
                .allMatch(type -> type.weight() == 0 && type.side() == Side.NONE));
    }

    @Test
    void sides_have_opposites() {
        assertEquals(Side.AGAINST, Side.FOR.opposite());
        assertEquals(Side.FOR, Side.AGAINST.opposite());
        assertEquals(Side.NONE, Side.NONE.opposite());
    }
}
