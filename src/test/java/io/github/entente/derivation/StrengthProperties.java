package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.War;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Reliability;
import io.github.entente.query.Finding;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.testkit.WorldCode;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * How strong conclusions of random worlds are, against a plain statement of the same, and all at once against
 * one by one.
 */
class StrengthProperties {
    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    static ReadGraph read(World world) {
        Assessment assessment = Entente.assess(world);
        Map<Fact, Validity> stated = Validity.of(world.statements(), Settings.defaults());
        return new ReadGraph(assessment.derivations(), world.statements(), stated, Settings.defaults());
    }

    @Property(tries = 150)
    void it_is_what_a_plain_search_finds(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        ReadGraph graph = read(world);
        PlainStrength plain = new PlainStrength(graph.dated());
        for (LocalDate at : List.of(day, day.minusDays(30), day.minusDays(300))) {
            Strengths all = graph.strengths(at);
            for (Conclusion conclusion : graph.conclusions(Conclusion.class)) {
                int node = graph.graph().node(conclusion);
                double expected = graph.when(conclusion).isValidOn(at) ? plain.of(new PlainStrength.At(node, at)) : 0;
                assertEquals(expected, graph.strength(conclusion, at), 1e-12, conclusion + " on " + at);
                assertEquals(graph.strength(conclusion, at), all.of(conclusion), conclusion + " on " + at);
            }
            assertEquals(
                    graph.conclusions(Conclusion.class).stream()
                            .filter(conclusion -> graph.when(conclusion).isValidOn(at))
                            .toList(),
                    graph.conclusionsOn(at));
        }
    }

    /** A day between two reports can be near both, though neither report begins or ends on it. */
    @Example
    void of_two_things_together_the_best_day_need_not_be_one_on_which_evidence_changes() {
        World world = World.builder()
                .armedGroup("A", "Actor A")
                .state("C", "Actor C")
                .relation("A")
                .atWarWith("C")
                .happened("2020")
                .per("A")
                .code("D4")
                .also()
                .happened("2020-01")
                .per("C")
                .code("A1")
                .relation("C")
                .deploysFor("A")
                .happened("2020")
                .per("A")
                .code("A1")
                .build();
        it_is_what_a_plain_search_finds(world, LocalDate.of(2020, 6, 15));
    }

    /** What a vague date counts for, its last day, is no more of one piece with the days before it. */
    @Example
    void a_vague_good_report_does_not_weaken_a_war_that_others_date() {
        WorldBuilder.AttestationStep dated = World.builder()
                .armedGroup("G", "the group")
                .state("L", "the state")
                .medium("S1", "one source")
                .medium("S2", "another source")
                .medium("S3", "a third source")
                .relation("G")
                .attacks("L")
                .happened("2020-03-01/2020-03-31")
                .per("S1")
                .code("D4")
                .also()
                .happened("2020-04-05/2020-04-15")
                .per("S2")
                .code("B2");
        LocalDate day = LocalDate.of(2020, 4, 20);
        World vague = dated.also().happened("2020-03").per("S3").code("A1").build();
        War war = new War("G", "L");
        double before = read(dated.build()).strength(war, day);
        assertTrue(before > 0.5, "strength " + before);
        assertEquals(before, read(vague).strength(war, day), 1e-12);
        it_is_what_a_plain_search_finds(vague, day);
    }

    /**
     * The best proof comes first, none comes twice, none is stronger than the one before, and no proof
     * uses what another does not know.
     */
    @Property(tries = 60)
    void proofs_come_best_first(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        ReadGraph graph = read(world);
        for (Conclusion conclusion : graph.conclusionsOn(day).stream().limit(8).toList()) {
            List<Explanation> some =
                    graph.proofs(conclusion, day, day, world.actors()).limit(20).toList();
            assertEquals(
                    graph.explain(conclusion, day, day, world.actors()).toString(),
                    some.get(0).toString());
            assertEquals(some.get(0).strength(), graph.strength(conclusion, day), 1e-12);
            for (int i = 1; i < some.size(); i++) {
                assertTrue(some.get(i).strength() <= some.get(i - 1).strength() + 1e-12);
            }
        }
    }

    @Provide
    Arbitrary<List<Report>> poorReports() {
        Arbitrary<Integer> source = Arbitraries.integers().between(0, 29);
        Arbitrary<String> code = Combinators.combine(
                        Arbitraries.of("D", "E", "F"), Arbitraries.integers().between(1, 6))
                .as((letter, digit) -> letter + digit);
        return Combinators.combine(
                        source,
                        source.list().ofMaxSize(2),
                        Arbitraries.frequencyOf(Tuple.of(1, code), Tuple.of(2, Arbitraries.just("F6"))))
                .as(Report::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** A report of one day by a numbered source, passed on by others. */
    record Report(int source, List<Integer> via, String code) {}

    /** However many there are, and however they copy each other. */
    @Property(tries = 200)
    void poor_sources_together_stay_below_one_B2(@ForAll("poorReports") List<Report> reports) {
        double poor = strength(reports);
        assertTrue(poor > 0 && poor < 0.9 * 0.8, "strength " + poor);
        Report good = new Report(30, List.of(), "A1");
        double beside = strength(
                ImmutableList.<Report>builder().addAll(reports).add(good).build());
        assertTrue(beside >= 0.95 && beside >= poor, "strength " + beside + " beside an A1");
    }

    private static double strength(List<Report> reports) {
        WorldBuilder world = World.builder().state("A", "Actor A").state("B", "Actor B");
        for (int i = 0; i <= 30; i++) {
            world = world.medium("S" + i, "Source " + i);
        }
        WorldBuilder.AttestationStep step = world.relation("A").praises("B");
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            step = (i == 0 ? step : step.also())
                    .happened("2020-01-01")
                    .per("S" + report.source)
                    .via(report.via.stream().map(via -> "S" + via).toArray(String[]::new))
                    .code(report.code);
        }
        return Entente.assess(step.build()).stances().of("A").about("B").first().strength();
    }

    /** A word of one of three sources that nobody has rated, about some days; it may be passed on. */
    private static Attestation unrated(Random random, String source, boolean affirms) {
        int from = random.nextInt(40);
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(from);
        LocalDate last = first.plusDays(random.nextInt(3) == 0 ? random.nextInt(30) : random.nextInt(3));
        String digit = List.of("1", "2", "3", "4", "5", "6").get(random.nextInt(6));
        return new Attestation(
                Edtf.parse(first.equals(last) && random.nextBoolean() ? first.toString() : first + "/" + last),
                Optional.empty(),
                Optional.empty(),
                source,
                random.nextInt(4) == 0 ? List.of("S" + random.nextInt(2)) : List.of(),
                Optional.empty(),
                AdmiraltyCode.parse((random.nextInt(8) == 0 ? "C" : "F") + digit),
                affirms);
    }

    private static World telling(RelationType type, Collection<Attestation> words) {
        WorldBuilder world = World.builder().state("A", "Actor A").state("B", "Actor B");
        for (String source : List.of("S0", "S1", "S2", "FRESH")) {
            world.medium(source, "Source " + source);
        }
        return world.relation(new Relation("A", type, "B"), words).build();
    }

    private static double strengthOn(World world, Settings settings, LocalDate day) {
        return Entente.with(settings).assess(world).asOf(day).stances().of("A").about("B").stream()
                .mapToDouble(Finding::strength)
                .max()
                .orElse(0);
    }

    /**
     * What nobody has rated, told of many days: a copy changes nothing, a further word never weakens, even by
     * the same source, a denial never strengthens, and a plain search finds the same.
     */
    @Property(tries = 400)
    void unrated_words_of_many_days_keep_the_laws(@ForAll long seed) {
        Random random = new Random(seed);
        Set<Attestation> words = new LinkedHashSet<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            words.add(unrated(random, "S" + random.nextInt(3), i == 0 || random.nextInt(5) > 0));
        }
        RelationType type = random.nextBoolean() ? RelationTypes.ACCUSES : RelationTypes.ATTACKS;
        Settings settings = Settings.defaults();
        if (random.nextInt(4) == 0) {
            settings = settings.withReliability(
                            Reliability.F, List.of(0.0, 1.0, 0.3).get(random.nextInt(3)))
                    .withCredibility(Credibility.CONFIRMED, random.nextInt(2));
        }
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(120));
        World world = telling(type, words);
        double strength = strengthOn(world, settings, day);
        assertTrue(strength >= 0 && strength <= settings.maxStrength(), "strength " + strength);
        String print = WorldCode.of(world) + " on " + day + " with " + settings;

        ReadGraph graph = new ReadGraph(
                Entente.assess(world).derivations(),
                world.statements(),
                Validity.of(world.statements(), settings),
                settings);
        Relation fact = new Relation("A", type, "B");
        int node = graph.graph().node(fact);
        for (Days window : List.of(Days.ALL, Days.of(day.minusDays(20), Precision.DAY, day, Precision.DAY))) {
            for (Held held : Held.values()) {
                int on = (int) day.toEpochDay();
                if (held.holds(graph.when(fact), on, window)) {
                    assertEquals(
                            new PlainStrength(graph.dated()).of(new PlainStrength.At(node, day, window, held)),
                            new StatedStrength(graph.dated()).of(node, on, window, held),
                            1e-12,
                            () -> held + " " + print);
                }
            }
        }

        Attestation one =
                words.stream().skip(random.nextInt(words.size())).findFirst().orElseThrow();
        Attestation copy = new Attestation(
                one.happened(),
                one.ended(),
                one.published(),
                "FRESH",
                one.passedThrough(),
                one.quote(),
                one.code(),
                one.affirms());
        assertEquals(strength, strengthOn(telling(type, with(words, copy)), settings, day), 1e-12, print);
        Attestation more = unrated(random, one.source(), true);
        if (more.via().isEmpty() || more.via().equals(List.of(one.source()))) {
            double stronger = strengthOn(telling(type, with(words, more)), settings, day);
            assertTrue(stronger >= strength - 1e-12, () -> strength + " then " + stronger + " with " + more + print);
        }
        Attestation denial = unrated(random, "FRESH", false);
        if (denial.via().isEmpty()) {
            double weaker = strengthOn(telling(type, with(words, denial)), settings, day);
            assertTrue(weaker <= strength + 1e-12, () -> strength + " then " + weaker + " with " + denial + print);
        }
    }

    private static Set<Attestation> with(Set<Attestation> words, Attestation more) {
        Set<Attestation> all = new LinkedHashSet<>(words);
        all.add(more);
        return all;
    }
}
