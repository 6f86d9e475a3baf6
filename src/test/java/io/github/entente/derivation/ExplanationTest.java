package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Explanations of graphs that were put together by hand. */
class ExplanationTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 25);
    private static final Relation ARMS = new Relation("TR", RelationTypes.ARMS, "GNA");
    private static final Relation LEADS = new Relation("HAFTAR", RelationTypes.LEADS, "LNA");
    private static final Stance ONE = stance("TR", "GNA");
    private static final Stance TWO = stance("TR", "LNA");
    private static final Stance THREE = stance("RU", "LNA");
    private static final Actors ACTORS = Actors.of(List.of(
            new Actor("HAFTAR", "Khalifa Haftar", ActorKind.PERSON),
            new Actor("WT", "The Washington Times", ActorKind.MEDIUM),
            new Actor("REUTERS", "Reuters", ActorKind.MEDIUM)));

    private static Stance stance(String holder, String target) {
        return new Stance(holder, target, Side.FOR, Channel.DEEDS, Basis.DIRECT);
    }

    private static Rule rule(String name) {
        return new Rule("test/" + name, "{holder} by " + name, "test", 0.9, TimeMode.OVERLAP, Map.of());
    }

    private static Attestation attestation(
            String happened, String source, String code, boolean affirms, String... via) {
        return new Attestation(
                Edtf.parse(happened),
                Optional.empty(),
                Optional.empty(),
                source,
                List.of(via),
                affirms ? Optional.of("words") : Optional.empty(),
                AdmiraltyCode.parse(code),
                affirms);
    }

    /** A graph of steps, each a rule's name, premises and, last, the conclusion. */
    private static final class Sketch {
        private final List<Proposition> propositions = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final Map<Fact, ImmutableSortedSet<Attestation>> attestations = new LinkedHashMap<>();
        private final Map<Fact, Validity> validities = new LinkedHashMap<>();

        Sketch stated(Relation relation, Attestation... all) {
            number(relation);
            attestations.put(relation, ImmutableSortedSet.copyOf(all));
            validities.put(relation, Validity.of(relation.type(), List.of(all)));
            return this;
        }

        Sketch step(String rule, Proposition... chain) {
            List<Integer> premises = Arrays.stream(chain)
                    .limit(chain.length - 1)
                    .map(premise -> 2 * number(premise))
                    .toList();
            steps.add(new Step(rule(rule), ImmutableList.copyOf(premises), number(chain[chain.length - 1])));
            return this;
        }

        private int number(Proposition proposition) {
            if (!propositions.contains(proposition)) {
                propositions.add(proposition);
            }
            return propositions.indexOf(proposition);
        }

        Explanation explain(Proposition proposition) {
            return read().explain(proposition, DAY, DAY, ACTORS);
        }

        ReadGraph read() {
            return new ReadGraph(
                    new DerivationGraph(propositions, steps), attestations, validities, Settings.defaults());
        }
    }

    private static Sketch simple() {
        return new Sketch()
                .stated(ARMS, attestation("2020-05", "WT", "A1", true))
                .stated(LEADS, attestation("../..", "REUTERS", "A1", true, "WT"))
                .step("first", ARMS, ONE);
    }

    @Test
    void it_is_data_first() {
        Explanation why = simple().step("second", ONE, LEADS, TWO).explain(TWO);
        assertEquals(TWO, why.proposition());
        assertEquals("test/second", why.derivation().orElseThrow().rule().name());
        assertEquals(
                List.of(ONE, LEADS),
                why.premises().stream().map(Explanation::proposition).toList());
        assertEquals(List.of(ARMS, LEADS), why.leaves().asList());
        assertEquals(0.95 * 0.9 * 0.9, why.strength(), 1e-12);
        assertEquals("2020-05", why.whenText());
        assertEquals(List.of(), why.attestations());
        assertEquals(1, why.premises().get(1).attestations().size());
        assertEquals(Optional.empty(), why.premises().get(1).derivation());
    }

    @Test
    void it_prints_as_a_tree() {
        assertEquals("""
                TR stands for LNA, by deeds, 2020-05 (strong evidence)
                  test/second: TR by second
                  ├─ TR stands for GNA, by deeds, 2020-05
                  │    test/first: TR by first
                  │    └─ TR arms GNA, 2020-05 — The Washington Times (A1): "words"
                  └─ Khalifa Haftar leads LNA — Reuters, via The Washington Times (A1): "words\"""", simple().step("second", ONE, LEADS, TWO).explain(TWO).toString());
    }

    @Test
    void a_part_that_is_needed_twice_is_shown_once() {
        assertEquals(
                """
                RU stands for LNA, by deeds, 2020-05 (moderate evidence)
                  test/third: RU by third
                  ├─ TR stands for GNA, by deeds, 2020-05
                  │    test/first: TR by first
                  │    └─ TR arms GNA, 2020-05 — The Washington Times (A1): "words"
                  └─ TR stands for LNA, by deeds, 2020-05
                       test/second: TR by second
                       └─ TR stands for GNA, by deeds, 2020-05 (shown above)""",
                simple().step("second", ONE, TWO)
                        .step("third", ONE, TWO, THREE)
                        .explain(THREE)
                        .toString());
    }

    @Test
    void alternatives_are_told_by_rule_and_only_on_request() {
        Explanation why = simple().step("other", LEADS, ARMS, ONE)
                .step("another", LEADS, ONE)
                .explain(ONE);
        assertEquals(
                "test/another",
                why.derivation().orElseThrow().rule().name(),
                "of equally strong ones the first by name");
        assertEquals(
                List.of("test/first", "test/other"),
                why.alternatives().stream()
                        .map(other -> other.derivation().orElseThrow().rule().name())
                        .toList());
        assertEquals(3, why.toString().lines().count());
        assertEquals(
                2,
                why.withAlternatives()
                        .lines()
                        .filter(line -> line.strip().equals("or"))
                        .count());
    }

    @Test
    void a_circle_is_never_followed() {
        Sketch circle = simple().step("forth", ONE, TWO).step("back", TWO, ONE);
        Explanation one = circle.explain(ONE);
        assertEquals("test/first", one.derivation().orElseThrow().rule().name());
        assertEquals(List.of(), one.alternatives());
        assertEquals(List.of(ARMS), circle.explain(TWO).leaves().asList());
        assertEquals(3 + 2, circle.explain(TWO).withAlternatives().lines().count());
    }

    @Test
    void conclusions_that_hold_each_other_alone_do_not_hold() {
        Sketch circle = new Sketch()
                .stated(ARMS, attestation("2020-05", "WT", "A1", true))
                .step("forth", ONE, TWO)
                .step("back", TWO, ONE);
        ReadGraph read = circle.read();
        assertEquals("never", read.when(ONE).toString());
        assertEquals(0, read.strength(ONE, DAY));
        assertEquals(
                "TR stands for GNA, by deeds is not valid on 2020-05-25: there is nothing to explain",
                assertThrows(IllegalArgumentException.class, () -> read.explain(ONE, DAY, DAY, ACTORS))
                        .getMessage());
    }

    @Test
    void all_words_on_a_leaf_are_shown_denials_last() {
        Explanation why = new Sketch()
                .stated(
                        ARMS,
                        attestation("2020-04", "REUTERS", "C3", false),
                        attestation("2020-05", "WT", "A1", true),
                        attestation("2020-05-02", "REUTERS", "B2", true, "WT"))
                .step("first", ARMS, ONE)
                .explain(ONE);
        assertEquals("""
                TR stands for GNA, by deeds, 2020-05 (strong evidence)
                  test/first: TR by first
                  └─ TR arms GNA
                       ├─ 2020-05 — The Washington Times (A1): "words"
                       ├─ 2020-05-02 — Reuters, via The Washington Times (B2): "words"
                       └─ 2020-04 — denied by Reuters (C3), but not for these days""", why.toString());
    }

    @Test
    void what_was_said_of_later_days_is_not_shown() {
        Explanation why = new Sketch()
                .stated(
                        ARMS,
                        attestation("2020-05", "WT", "A1", true),
                        attestation("2020-05-26", "REUTERS", "A1", true))
                .explain(ARMS);
        assertEquals(1, why.attestations().size());
        assertEquals("TR arms GNA, 2020-05 — The Washington Times (A1): \"words\"", why.toString());
    }

    /** As deep as no recursion goes. */
    @Test
    void a_deep_chain_is_explained() {
        List<Proposition> chain = new ArrayList<>(List.of(ARMS));
        List<Step> steps = new ArrayList<>();
        Rule rule = new Rule("test/further", "", "test", 1, TimeMode.OVERLAP, Map.of());
        for (int i = 1; i <= 20_000; i++) {
            chain.add(stance("TR", "D" + i));
            steps.add(new Step(rule, ImmutableList.of(2 * (i - 1)), i));
        }
        steps.add(new Step(rule, ImmutableList.of(2 * 20_000), 1)); // a circle of all of them
        ImmutableSortedSet<Attestation> word = ImmutableSortedSet.of(attestation("2020-05", "WT", "A1", true));
        ReadGraph deep = new ReadGraph(
                new DerivationGraph(chain, steps),
                Map.of(ARMS, word),
                Map.of(ARMS, Validity.of(ARMS.type(), word)),
                Settings.defaults());
        Proposition last = chain.get(20_000);
        assertEquals(0.95, deep.strength(last, DAY), 1e-12);
        assertEquals(
                List.of(ARMS), deep.explain(last, DAY, DAY, ACTORS).leaves().asList());
        assertEquals(1, deep.proofs(last, DAY, DAY, ACTORS).limit(1).count());
    }
}
