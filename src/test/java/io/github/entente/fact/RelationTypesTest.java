package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationTypesTest {
    /**
     * name, quad class, side, weight, lifetime and half-life in days (0: none), symmetric: the table of the
     * design, row by row.
     */
    private static final String TABLE = """
            RECOGNIZES VERBAL_COOPERATION FOR 5.0 730 365
            ENDORSES VERBAL_COOPERATION FOR 5.0 365 180
            PRAISES VERBAL_COOPERATION FOR 5.0 180 90
            ALLIED_WITH VERBAL_COOPERATION FOR 5.0 730 365 symmetric
            DEFENSE_PACT VERBAL_COOPERATION FOR 5.0 730 365 symmetric
            ENTENTE VERBAL_COOPERATION FOR 5.0 730 365 symmetric
            NEUTRALITY_PACT VERBAL_COOPERATION NONE 2.5 730 365 symmetric
            NONAGGRESSION_PACT VERBAL_COOPERATION NONE 2.5 730 365 symmetric
            CONSULTS VERBAL_COOPERATION NONE 2.5 30 30 symmetric
            AGREES VERBAL_COOPERATION NONE 2.5 30 30
            REQUESTS VERBAL_CONFLICT NONE 0.0 30 30
            CONCEDES VERBAL_COOPERATION NONE 4.5 30 30
            COOPERATES MATERIAL_COOPERATION NONE 9.5 30 30
            BACKS MATERIAL_COOPERATION FOR 5.0 365 180
            ARMS MATERIAL_COOPERATION FOR 10.0 365 180
            EQUIPS MATERIAL_COOPERATION FOR 10.0 365 180
            TRAINS MATERIAL_COOPERATION FOR 10.0 365 180
            FUNDS MATERIAL_COOPERATION FOR 10.0 365 180
            SHARES_INTELLIGENCE MATERIAL_COOPERATION FOR 10.0 365 180
            HOSTS MATERIAL_COOPERATION FOR 10.0 365 180
            DEPLOYS_FOR MATERIAL_COOPERATION FOR 10.0 365 180
            FIGHTS_ALONGSIDE MATERIAL_COOPERATION FOR 10.0 365 180
            RETREATS_BEFORE MATERIAL_COOPERATION NONE 8.0 90 90
            ACCUSES VERBAL_CONFLICT AGAINST -3.5 180 90
            REJECTS VERBAL_CONFLICT AGAINST -2.0 180 90
            THREATENS VERBAL_CONFLICT AGAINST -3.5 180 90
            PROTESTS VERBAL_CONFLICT AGAINST -3.0 180 90
            SANCTIONS MATERIAL_CONFLICT AGAINST -6.0 365 180
            COERCES MATERIAL_CONFLICT AGAINST -7.0 180 90
            MOBILIZES_AGAINST MATERIAL_CONFLICT AGAINST -5.5 180 90
            ATTACKS MATERIAL_CONFLICT AGAINST -9.0 180 90
            CAPTURES_FROM MATERIAL_CONFLICT AGAINST -7.0 90 90
            LEADS STRUCTURAL NONE 0.0 0 0
            SPEAKS_FOR STRUCTURAL NONE 0.0 0 0
            AGENT_OF STRUCTURAL NONE 0.0 0 0
            MEMBER_OF STRUCTURAL NONE 0.0 0 0
            PARTY_TO STRUCTURAL NONE 0.0 365 0
            INTEREST_IN STRUCTURAL NONE 0.0 365 0
            """;

    @Test
    void the_shipped_types_are_those_of_the_table() {
        String shipped = RelationTypes.shipped().values().stream()
                .map(type -> String.join(
                                " ",
                                type.name(),
                                type.quadClass().name(),
                                type.side().name(),
                                Double.toString(type.weight()),
                                Integer.toString(type.lifetimeDays()),
                                Integer.toString(type.halfLifeDays().orElse(0)))
                        + (type.symmetric() ? " symmetric" : "")
                        + "\n")
                .collect(Collectors.joining());
        assertEquals(TABLE, shipped);
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
