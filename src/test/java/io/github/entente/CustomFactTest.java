package io.github.entente;

import static io.github.entente.testkit.CaseFact.fact;
import static io.github.entente.testkit.RuleVerifier.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.House.Coalition;
import io.github.entente.House.Majority;
import io.github.entente.House.Seats;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Settings;
import io.github.entente.export.AssessmentJson;
import io.github.entente.export.AssessmentTables;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.query.Changes;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKinds;
import io.github.entente.rule.Rules;
import io.github.entente.testkit.WorldCode;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts of kinds that users declare: stated, dated, attested and reasoned with like relations. */
class CustomFactTest {
    private static final Assessor HOUSE =
            Entente.with(RulePacks.standard().and(House.MAJORITY).only("house"));

    private static WorldBuilder parties() {
        return World.builder()
                .organisation("GREEN", "Green Party", "Greens")
                .organisation("BLUE", "Blue Party")
                .organisation("GREY", "Grey Party")
                .medium("RECORD", "Official record")
                .medium("DAILY", "The Daily");
    }

    private static World house() {
        return parties()
                .fact(new Coalition("GREEN", "BLUE"))
                .happened("2021-12-07/2022-01-31")
                .per("DAILY")
                .via("RECORD")
                .code("B2")
                .quote("more progress")
                .fact(new Seats("GREEN", 30))
                .happened("2021-10-26/2025-03-24")
                .per("RECORD")
                .code("A1")
                .fact(new Seats("BLUE", 25))
                .happened("2021-10-26/2022-02-15")
                .published("2021-11-01")
                .per("RECORD")
                .code("A1")
                .fact(new Seats("GREY", 45))
                .happened("2021-10-26/2025-03-24")
                .per("RECORD")
                .code("A1")
                .build();
    }

    private static String refused(CustomFact fact) {
        WorldBuilder world = parties().fact(fact).happened("2021").per("RECORD").and();
        return assertThrows(InvalidWorldException.class, world::build).getMessage();
    }

    @Test
    void a_world_states_them_beside_relations() {
        World world = house().toBuilder()
                .relation("GREEN")
                .endorses("BLUE")
                .happened("2021")
                .per("DAILY")
                .build();
        assertEquals("World: 5 actors, 1 relation, 4 custom facts, 5 attestations", world.toString());
        assertEquals(
                "[Coalition[first=BLUE, second=GREEN], Seats[party=BLUE, number=25], Seats[party=GREEN, number=30], Seats[party=GREY, number=45]]",
                world.facts().toString());
        assertEquals("[GREEN ENDORSES BLUE]", world.relations().toString());
        assertEquals(List.of(new Coalition("BLUE", "GREEN")), world.facts(Coalition.class));
        assertEquals(5, world.statements().size());
        assertTrue(world.states(new Coalition("GREEN", "BLUE")));
        assertEquals(
                "DAILY",
                world.attestations(new Coalition("GREEN", "BLUE")).first().source());
        assertEquals(world, world.toBuilder().build());
        assertEquals(LocalDate.of(2025, 3, 24), world.lastDay());
    }

    @Test
    void they_are_added_and_withdrawn_like_relations() {
        World world = house();
        Attestation word = new Attestation(Edtf.parse("2022"), "DAILY");
        Seats seats = new Seats("GREY", 45);
        World more = world.with(seats, word);
        assertEquals(2, more.attestations(seats).size());
        assertEquals(world, more.without(seats, word));
        assertSame(world, world.without(new Seats("GREY", 44)));
        assertFalse(world.without(new Coalition("GREEN", "BLUE")).states(new Coalition("BLUE", "GREEN")));
        assertEquals(
                List.of(seats),
                world.withoutActor("GREEN").withoutActor("BLUE").facts().asList());
        assertTrue(world.withoutSource("RECORD").facts().isEmpty());
        assertEquals(
                List.of(new Seats("BLUE", 25)),
                world.knownBy(LocalDate.of(2021, 11, 1)).facts(Seats.class).subList(0, 1));
        assertFalse(world.knownBy(LocalDate.of(2021, 10, 31)).states(new Seats("BLUE", 25)));
    }

    @Test
    void actors_are_named_by_id_name_or_alias_and_kept_by_id() {
        World world = parties()
                .fact(new Seats("greens", 30))
                .happened("2021")
                .per("official RECORD")
                .build();
        assertEquals(List.of(new Seats("GREEN", 30)), world.facts(Seats.class));
        assertEquals(
                "unknown actor \"GREENS PARTY\" in facts[0]; did you mean \"Green Party\"?",
                refused(new Seats("GREENS PARTY", 30)));
    }

    /** A motion, of which only the mover is an actor. */
    private record Motion(String mover, String title, Optional<String> seconder, List<String> supporters)
            implements CustomFact {
        @Override
        public List<String> actors() {
            List<String> all = new ArrayList<>(List.of(mover));
            seconder.ifPresent(all::add);
            all.addAll(supporters);
            return all;
        }
    }

    @Test
    void texts_that_name_no_actor_are_left_alone() {
        World world = parties()
                .fact(new Motion("Greens", "On trains", Optional.of("blue party"), List.of("grey party")))
                .happened("2021")
                .per("RECORD")
                .build();
        Motion kept = world.facts(Motion.class).get(0);
        assertEquals(new Motion("GREEN", "On trains", Optional.of("BLUE"), List.of("GREY")), kept);
        assertEquals(
                "Motion[mover=GREEN!, title=On trains, seconder=BLUE!, supporters=[GREY!]]",
                kept.sentence(id -> id + "!"));
        assertTrue(world.withoutActor("GREY").facts().isEmpty());
    }

    private record Held(List<String> parties) implements CustomFact {}

    private record Scores(int[] values) implements CustomFact {}

    private record Draft(StringBuilder text) implements CustomFact {}

    private record Weight(double of) implements CustomFact {}

    private record Note(Optional<String> text) implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of();
        }
    }

    private record Brief(String party) implements CustomFact {
        @Override
        public int lifetimeDays() {
            return -1;
        }
    }

    private record Odd(String party) implements CustomFact, Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(party);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(party);
        }
    }

    private static final class Loose implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of();
        }
    }

    @Test
    void what_is_no_immutable_record_is_refused() {
        assertEquals(
                "Loose is no record in facts[0]; declare it as one: record Loose(…) implements CustomFact {}",
                refused(new Loose()));
        assertTrue(refused(new Scores(new int[] {1}))
                .startsWith("Scores.values is a int[], which may change in facts[0]; "));
        assertTrue(refused(new Draft(new StringBuilder()))
                .startsWith("Draft.text is a java.lang.StringBuilder, which may change in facts[0]; "));
        assertTrue(refused(new Held(new ArrayList<>(List.of("GREEN"))))
                .startsWith("Held.parties is a java.util.ArrayList, which may change in facts[0]; "));
        assertEquals(
                "Held.parties holds null, which is no value in facts[0]; leave it out",
                refused(new Held(
                        java.util.stream.Stream.of("GREEN", (String) null).toList())));
        assertEquals(
                "Weight.of is NaN in facts[0]; give a number, or make it an Optional", refused(new Weight(Double.NaN)));
        assertEquals("Brief.lifetimeDays() is -1 in facts[0]; give 0 to 365250 days", refused(new Brief("GREEN")));
        assertTrue(refused(new Note(Optional.of("two\nlines"))).startsWith("the Note.text \"two"));
        parties()
                .fact(new Held(ImmutableList.of("GREEN")))
                .happened("2021")
                .per("DAILY")
                .build();
        parties()
                .fact(new Held(java.util.stream.Stream.of("GREEN").toList()))
                .happened("2021")
                .per("DAILY")
                .build();
    }

    @Test
    void what_is_stated_is_never_concluded() {
        assertEquals(
                "Odd is a CustomFact and a Conclusion at once in facts[0]; facts are either stated or concluded: make two records of it",
                refused(new Odd("GREEN")));
        var rule = Rules.rule("house/odd").when(Seats.class);
        assertEquals(
                "rule \"house/odd\" derives Odd, which is a CustomFact; facts are either stated or concluded: make two records of it",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> rule.derive(Odd.class, seats -> new Odd(seats.party())))
                        .getMessage());
    }

    @Test
    void all_that_is_wrong_is_told_together() {
        WorldBuilder world = parties()
                .fact(new Seats("GREEN", 3))
                .per("DAILY")
                .fact(new Seats("NOBODY", 3))
                .happened("20-1")
                .per("DAILY")
                .also()
                .happened("2021")
                .and();
        String message = assertThrows(InvalidWorldException.class, world::build).getMessage();
        assertTrue(message.contains("an attestation without date in facts[0].attestations[0]"), message);
        assertTrue(message.contains("facts[1].attestations[0].happened"), message);
        assertTrue(message.contains("an attestation without source in facts[1].attestations[1]"), message);
        assertTrue(message.contains("unknown actor \"NOBODY\" in facts[1]"), message);
    }

    @Test
    void rules_derive_from_them_and_explanations_end_in_their_words() {
        Assessment assessment = HOUSE.assess(house()).asOf("2022-01-31");
        assertEquals(
                """
                BLUE and GREEN have a majority of 55, 2021-12-07 to 2022-01-31 (moderate evidence)
                  house/majority: BLUE and GREEN have 55 of a hundred seats
                  ├─ BLUE and GREEN have a coalition agreement, 2021-12-07 to 2022-01-31 — The Daily, via Official record (B2): "more progress"
                  ├─ Seats[party=BLUE, number=25], 2021-10-26 to 2022-01-31 — Official record (A1)
                  └─ Seats[party=GREEN, number=30], 2021-10-26 to 2022-01-31 — Official record (A1)""",
                assessment
                        .findings(Majority.class)
                        .between("GREEN", "BLUE")
                        .first()
                        .explain()
                        .toString());
    }

    @Test
    void the_rule_is_verified_alone() {
        RulePacks packs = RulePacks.standard().and(House.MAJORITY);
        verifyThat(packs, "house/majority")
                .given(
                        fact(new Coalition("BLUE", "GREEN")).on("2021"),
                        fact(new Seats("BLUE", 25)).on("2021-02/.."),
                        fact(new Seats("GREEN", 30)).on("2020/.."))
                .derives(fact(new Majority("BLUE", "GREEN", 55))
                        .shownAs("2021-02 to 2021-12-31")
                        .validOn("2021-02-01/2022-01-30"));
        verifyThat(packs, "house/majority")
                .given(
                        fact(new Coalition("BLUE", "GREEN")).on("2021"),
                        fact(new Seats("BLUE", 20)).on("2021"),
                        fact(new Seats("GREEN", 30)).on("2021"))
                .derivesNothing();
        verifyThat(packs, "house/majority")
                .given(
                        fact(new Coalition("BLUE", "GREEN")).on("2021"),
                        fact(new Seats("BLUE", 25)).on("2020"),
                        fact(new Seats("GREEN", 30)).on("2021"))
                .derivesNothing();
    }

    @Test
    void a_rule_in_DRL_matches_them_by_property() {
        RulePacks packs =
                RulePacks.standard().and(RulePack.of("house.drl", House.IN_DRL)).only("house");
        Assessment inDrl = Entente.with(packs).assess(house()).asOf("2022-01-31");
        Assessment inJava = HOUSE.assess(house()).asOf("2022-01-31");
        assertEquals(
                inJava.findings(Majority.class).toString(),
                inDrl.findings(Majority.class).toString());
        assertEquals(
                inJava.findings(Majority.class).first().explain().toString(),
                inDrl.findings(Majority.class).first().explain().toString().replace("house/in-drl", "house/majority"));
        assertTrue(packs.rules().get(0).reads().contains(Seats.class));
    }

    @Test
    void readings_ask_when_how_sure_and_on_whose_word() {
        Assessment whole = HOUSE.assess(house());
        Majority majority = new Majority("BLUE", "GREEN", 55);
        assertTrue(whole.asOf("2021-12-06").findings(Majority.class).isEmpty());
        assertEquals(1, whole.asOf("2021-12-07").findings(Majority.class).size());
        assertEquals(1, whole.asOf("2022-02-15").findings(Majority.class).size(), "the agreement lives on");
        assertTrue(whole.asOf("2022-02-16").findings(Majority.class).isEmpty(), "the seats do not");
        // B2 is 0.75 × 0.7, the rule 0.9
        assertEquals(0.9 * 0.8 * 0.9, strength(whole, "2022-01-31"), 1e-9);
        assertEquals(0.9 * 0.8 * 0.9 * Math.pow(2, -15 / 60.0), strength(whole, "2022-02-15"), 1e-9);
        assertTrue(whole.knownBy("2021-10-31")
                .asOf("2021-12-31")
                .findings(Majority.class)
                .isEmpty());
        Finding<Majority> finding =
                whole.asOf("2022-01-31").findings(Majority.class).first();
        assertEquals("[DAILY, RECORD]", finding.restsOn().needed().toString());
        Assessment longer = whole.with(Settings.defaults().scaleLifetimes(3));
        assertEquals(
                "[[2021-12-07..2022-02-15]]",
                longer.asOf("2022-02-15")
                        .findings(Majority.class)
                        .first()
                        .when()
                        .validOn()
                        .toString()
                        .replace('‥', '.'));
        assertTrue(whole.asOf("2022-01-31").certify(finding).isSufficient());
        assertTrue(whole.asOf("2022-01-31").certify(finding).isNecessary());
    }

    private static double strength(Assessment whole, String day) {
        return whole.asOf(day).findings(Majority.class).first().strength();
    }

    @Test
    void what_if_asks_of_them_too() {
        Assessment whole = HOUSE.assess(house()).asOf("2022-01-31");
        Changes changes = whole.whatIf().without(new Seats("BLUE", 25)).changes();
        assertEquals(
                "it rested on Seats[party=BLUE, number=25] (Official record)",
                changes.get(0).because());
        assertEquals(List.<Fact>of(new Seats("BLUE", 25)), changes.get(0).lost());
        assertEquals(
                "the world does not state \"Seats[party=BLUE, number=24]\"; did you mean \"Seats[party=BLUE, number=25]\"?",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> whole.whatIf().without(new Seats("BLUE", 24)))
                        .getMessage());
        Attestation word = new Attestation(Edtf.parse("2022"), "DAILY");
        assertEquals(
                "What if: 1 change as of 2022-01-31, with the word of DAILY (2022) that Coalition[first=GREEN, second=GREY]: 1 appeared",
                whole.whatIf()
                        .with(new Coalition("GREEN", "GREY"), word)
                        .toString()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_live_assessment_follows_them() {
        List<String> told = new ArrayList<>();
        World start = parties()
                .fact(new Coalition("GREEN", "BLUE"))
                .happened("2021-12-07/2022-01-31")
                .per("DAILY")
                .fact(new Seats("GREEN", 30))
                .happened("2021-10-26/2022-01-31")
                .per("RECORD")
                .code("A1")
                .build();
        try (LiveAssessment live = HOUSE.open(start)) {
            live.onChange(changes -> changes.forEach(change -> told.add(change.toString())));
            live.edit(batch ->
                    batch.fact(new Seats("blue party", 25)).happened("2022-01").per("DAILY"));
            assertEquals(
                    HOUSE.assess(start.with(new Seats("BLUE", 25), new Attestation(Edtf.parse("2022-01"), "DAILY")))
                            .toString(),
                    live.snapshot().toString());
            live.add(
                    new Seats("BLUE", 25),
                    new Attestation(
                            Edtf.parse("2021-12/2022-01-31"),
                            Optional.empty(),
                            Optional.empty(),
                            "RECORD",
                            List.of(),
                            Optional.empty(),
                            AdmiraltyCode.parse("A1"),
                            true));
            assertFalse(live.withdraw(new Seats("BLUE", 24)));
            live.edit(batch -> batch.withdrawSource("RECORD"));
            assertEquals(
                    HOUSE.assess(live.snapshot().world()).derivations().derivations(),
                    live.snapshot().derivations().derivations());
            live.edit(batch -> batch.withdrawActor("BLUE"));
            assertTrue(live.snapshot().world().facts().isEmpty());
            assertEquals(
                    "unknown actor \"NOBODY\" in edits[0]; name one of the world's actors, or add it",
                    assertThrows(
                                    InvalidWorldException.class,
                                    () -> live.edit(batch -> batch.fact(new Seats("NOBODY", 1))
                                            .happened("2021")
                                            .per("DAILY")))
                            .getMessage());
        }
        assertEquals(3, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("appeared: BLUE and GREEN have a majority of 55, 2022-01"), told.get(0));
        assertTrue(told.get(0).contains("it rests on Seats[party=BLUE, number=25] (The Daily)"), told.get(0));
    }

    @Test
    void sources_that_differ_are_a_dispute() {
        World world = parties()
                .fact(new Seats("GREEN", 30))
                .happened("2021")
                .per("RECORD")
                .also()
                .happened("2021")
                .per("DAILY")
                .denied()
                .build();
        assertEquals(
                """
                1 dispute as of 2021-12-31
                DISPUTED                        AFFIRMED BY  DENIED BY
                Seats[party=GREEN, number=30]  RECORD       DAILY""",
                HOUSE.assess(world).disputes().toString().replaceAll("DISPUTED +", "DISPUTED                        "));
    }

    @Test
    void rules_that_ask_what_is_missing_see_them() {
        RulePacks lonely = RulePacks.standard()
                .and(Rules.rule("house/alone")
                        .when(Seats.class)
                        .unless(Coalition.class, Coalition::first, Seats::party)
                        .derive(Majority.class, seats -> new Majority(seats.party(), "RECORD", seats.number())))
                .only("house");
        Assessment assessment = Entente.with(lonely).assess(house());
        assertFalse(lonely.isPositive());
        assertEquals(1, assessment.asOf("2022-01-01").findings(Majority.class).size());
        assertEquals(3, assessment.asOf("2021-11-30").findings(Majority.class).size());
        World other = World.builder().build();
        assertTrue(Entente.with(lonely).assess(other).findings(Majority.class).isEmpty());
    }

    /** Shipped rules are none the wiser. */
    @Test
    void standard_rules_ignore_them() {
        assertEquals(0, Entente.assess(house()).derivations().derivations().size());
        assertTrue(Rules.rule("house/any").when(CustomFact.class) != null);
        assertFalse(Conduct.class.isAssignableFrom(Seats.class));
        assertEquals(RelationTypes.LEADS.lifetimeDays(), new Seats("GREEN", 1).lifetimeDays());
    }

    private enum Chamber {
        LOWER,
        UPPER
    }

    private record Share(double part, Optional<LocalDate> since) {}

    private record Sitting(
            Chamber chamber,
            String speaker,
            boolean open,
            Edtf days,
            List<Integer> votes,
            Share share,
            Optional<String> guest)
            implements CustomFact {}

    private static World sitting() {
        return parties()
                .fact(new Sitting(
                        Chamber.UPPER,
                        "GREEN",
                        true,
                        Edtf.parse("2021-12"),
                        List.of(3, 4),
                        new Share(0.5, Optional.of(LocalDate.of(2021, 1, 2))),
                        Optional.empty()))
                .happened("2021-12")
                .per("RECORD")
                .build();
    }

    @Test
    void files_state_them_component_by_component() {
        String text = WorldWriter.write(sitting());
        assertEquals("""
                facts:
                  - record: Sitting
                    components: {chamber: UPPER, speaker: GREEN, open: "true", days: "2021-12", votes: ["3", "4"], share: {part: "0.5", since: "2021-01-02"}}
                    attestations:
                      - {happened: 2021-12, source: RECORD}
                """, text.substring(text.indexOf("facts:")));
        assertEquals(sitting(), WorldReader.read(text, "house.yaml", List.of(Seats.class, Sitting.class)));
    }

    private static String unread(String from, String to, List<Class<? extends CustomFact>> kinds) {
        String text = WorldWriter.write(sitting());
        assertTrue(text.contains(from), text);
        return assertThrows(
                        InvalidWorldException.class,
                        () -> WorldReader.read(text.replace(from, to), "house.yaml", kinds))
                .getMessage();
    }

    @Test
    void files_that_state_what_the_reader_was_not_told_of_are_refused() {
        List<Class<? extends CustomFact>> kinds = List.of(Sitting.class);
        assertEquals(
                "unknown kind of fact \"Sitting\" in facts[0].record (house.yaml:10:13); custom facts are read where their records are named: WorldReader.read(file, List.of(Seats.class))",
                unread("facts", "facts", List.of()));
        assertEquals(
                "unknown kind of fact \"Siting\" in facts[0].record (house.yaml:10:13); did you mean \"Sitting\"?",
                unread("Sitting", "Siting", kinds));
        assertEquals(
                "unknown Chamber \"UPER\" in facts[0].components.chamber (house.yaml:11:27); did you mean \"UPPER\"?",
                unread("UPPER", "UPER", kinds));
        assertEquals(
                "\"x\" is no Integer in facts[0].components.votes[0] (house.yaml:11:89); write one, as Integer prints",
                unread("\"3\"", "x", kinds));
        assertEquals(
                "the field \"open\" is missing in facts[0].components (house.yaml:11:17); add it",
                unread(", open: \"true\"", "", kinds));
        assertEquals(
                "unknown actor \"GREEM\" in facts[0] (house.yaml:10:5); did you mean \"GREEN\"?",
                unread("speaker: GREEN", "speaker: GREEM", kinds));
        assertEquals(
                "unknown field \"vote\" in facts[0].components (house.yaml:11:92); did you mean \"votes\"?",
                unread(", votes: [\"3\", \"4\"]", ", votes: [], vote: []", kinds));
        assertTrue(unread("\"0.5\"", "[a]", kinds)
                .startsWith("a list where one value is expected in facts[0].components.share.part"));
        assertTrue(unread("\"2021-01-02\"", "9".repeat(500), kinds)
                .contains("is no LocalDate in facts[0].components.share.since"));
    }

    @Test
    void exports_show_them_and_what_follows() {
        Assessment assessment = HOUSE.assess(house()).asOf("2022-01-31");
        String json = AssessmentJson.of(assessment).withProofs().text();
        assertTrue(json.contains("\"facts\": 4"), json);
        assertTrue(json.contains("\"list\": \"conclusions\""), json);
        assertTrue(
                json.replaceAll("\\s+", "")
                        .contains("\"fact\":{\"record\":\"Seats\",\"components\":{\"party\":\"BLUE\",\"number\":25}}"),
                json);
        String all = AssessmentTables.csv(assessment, FindingKinds.CONCLUSIONS);
        assertTrue(
                all.startsWith("id,finding,subjects,subjectNames,objects,objectNames,components,sentence,firstDay,"),
                all);
        assertTrue(
                all.contains(",majority,BLUE;GREEN,Blue Party;Green Party,BLUE;GREEN,Blue Party;Green Party,"
                        + "\"{\"\"first\"\":\"\"BLUE\"\",\"\"second\"\":\"\"GREEN\"\",\"\"seats\"\":55}\","),
                all);
        String majorities = AssessmentTables.csv(assessment, Majority.class);
        assertTrue(
                majorities.startsWith("id,finding,first,firstName,second,secondName,seats,sentence,firstDay,lastDay,"),
                majorities);
        assertTrue(
                majorities.contains(
                        ",majority,BLUE,Blue Party,GREEN,Green Party,55,BLUE and GREEN have a majority of 55,2021-12-07,"),
                majorities);
        assertEquals("""
                1 conclusion of your rules as of 2022-01-31
                WHAT                                  WHEN                      STRENGTH  ACTS  SOURCES
                BLUE and GREEN have a majority of 55  2021-12-07 to 2022-01-31  moderate  0     0""", assessment.findings(FindingKinds.CONCLUSIONS).toString());
    }

    @Test
    void counterexamples_are_told_as_code() {
        String code = WorldCode.of(sitting());
        assertTrue(
                code.contains(
                        ".fact(new Sitting(Chamber.UPPER, \"GREEN\", true, Edtf.parse(\"2021-12\"), List.of(3, 4), new Share(0.5, Optional.of(LocalDate.parse(\"2021-01-02\"))), Optional.empty())).happened(\"2021-12\").per(\"RECORD\")"),
                code);
    }
}
