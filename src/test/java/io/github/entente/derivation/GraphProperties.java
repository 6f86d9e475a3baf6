package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.entente.conclusion.Hostility;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each reading of small random graphs, with circles, against brute force that enumerates proofs. */
class GraphProperties {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int STATED = 4;
    private static final int CONCLUDED = 4;
    private static final int STEPS = 8;
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Set<String> SOURCES = Set.of("S1", "S2", "S3");
    private static final Actors ACTORS = Actors.of(List.of("A", "B", "C", "D", "E", "S1", "S2", "S3").stream()
            .map(id -> new Actor(id, "Actor " + id, ActorKind.STATE))
            .toList());

    /** A proof: the step that concludes the node, and a proof of each premise; no step for a stated one. */
    private record Tree(int node, int step, List<Tree> premises) {
        Set<Integer> steps() {
            Set<Integer> steps = new TreeSet<>();
            premises.forEach(premise -> steps.addAll(premise.steps()));
            if (step >= 0) {
                steps.add(step);
            }
            return steps;
        }

        /** Whether each proposition has the same proof wherever it occurs. */
        boolean isConsistent(Map<Integer, Integer> chosen) {
            Integer other = chosen.putIfAbsent(node, step);
            return (other == null || other == step)
                    && premises.stream().allMatch(premise -> premise.isConsistent(chosen));
        }
    }

    /** A graph whose circles go through rules whose premises overlap, and through acts under stated ties. */
    private static final class Sketch {
        final List<Proposition> propositions = new ArrayList<>();
        final List<Step> steps = new ArrayList<>();
        final Map<Fact, ImmutableSortedSet<Attestation>> attestations = new LinkedHashMap<>();
        final ReadGraph graph;

        Sketch(long seed, boolean ties) {
            Random random = new Random(seed);
            for (int i = 0; i < STATED; i++) {
                Relation relation = new Relation("A", RelationTypes.ENDORSES, "BCDE".substring(i, i + 1));
                List<Attestation> all = new ArrayList<>();
                for (int k = random.nextInt(2); k >= 0; k--) {
                    all.add(attestation(random));
                }
                propositions.add(relation);
                attestations.put(relation, ImmutableSortedSet.copyOf(all));
            }
            for (int i = 0; i < CONCLUDED; i++) {
                propositions.add(new Hostility("A", "BCDE".substring(i, i + 1)));
            }
            Set<Step> made = new HashSet<>();
            for (int i = 0; i < STEPS; i++) {
                boolean during = ties && random.nextInt(3) == 0;
                List<Integer> premises = new ArrayList<>();
                premises.add(2 * random.nextInt(during ? STATED : propositions.size()));
                if (during || random.nextBoolean()) {
                    premises.add(2 * random.nextInt(propositions.size()));
                }
                Rule rule = new Rule(
                        "test/" + (during ? "during" : "overlap") + random.nextInt(3),
                        "",
                        "",
                        during ? 0.8 : 0.9,
                        during ? TimeMode.DURING : TimeMode.OVERLAP,
                        Map.of());
                made.add(new Step(rule, ImmutableList.copyOf(premises), STATED + random.nextInt(CONCLUDED)));
            }
            steps.addAll(made);
            steps.sort(Comparator.comparing(Step::toString));
            graph = new ReadGraph(new DerivationGraph(propositions, steps), attestations, stated(SOURCES), DEFAULTS);
        }

        private static Attestation attestation(Random random) {
            LocalDate first = START.plusDays(random.nextInt(500));
            return new Attestation(
                    Edtf.parse(first + "/" + first.plusDays(random.nextInt(400))),
                    Optional.empty(),
                    Optional.empty(),
                    "S" + (1 + random.nextInt(3)),
                    List.of(),
                    Optional.empty(),
                    AdmiraltyCode.parse("" + "ABC".charAt(random.nextInt(3)) + (1 + random.nextInt(3))),
                    true);
        }

        /** When the stated relations hold on the word of these. */
        Map<Fact, Validity> stated(Set<String> sources) {
            Map<Fact, Validity> validities = new LinkedHashMap<>();
            attestations.forEach((relation, all) -> validities.put(
                    relation,
                    Validity.of(
                            relation,
                            all.stream()
                                    .filter(one -> sources.contains(one.source()))
                                    .toList())));
            return validities;
        }

        /** All proofs of a node that do not come to a node above again. */
        List<Tree> trees(int node, Set<Integer> above) {
            if (node < STATED) {
                return List.of(new Tree(node, -1, List.of()));
            }
            Set<Integer> further = new HashSet<>(above);
            further.add(node);
            List<Tree> trees = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.conclusion() != node
                        || step.premises().stream().anyMatch(premise -> further.contains(premise >> 1))) {
                    continue;
                }
                List<List<Tree>> made = List.of(List.of());
                for (int premise : step.premises()) {
                    List<List<Tree>> longer = new ArrayList<>();
                    for (Tree tree : trees(premise >> 1, further)) {
                        for (List<Tree> begun : made) {
                            List<Tree> both = new ArrayList<>(begun);
                            both.add(tree);
                            longer.add(both);
                        }
                    }
                    made = longer;
                }
                int number = i;
                made.forEach(premises -> trees.add(new Tree(node, number, premises)));
            }
            return trees;
        }

        Validity when(Tree tree, Map<Fact, Validity> stated) {
            return tree.step < 0
                    ? stated.get((Relation) propositions.get(tree.node))
                    : Validity.derived(
                            steps.get(tree.step).rule().time(),
                            tree.premises.stream()
                                    .map(premise -> when(premise, stated))
                                    .toList(),
                            DEFAULTS.timeLimits());
        }

        Validity when(int node, Map<Fact, Validity> stated) {
            Validity all = Validity.NEVER;
            for (Tree tree : trees(node, Set.of())) {
                all = all.union(when(tree, stated));
            }
            return all;
        }

        /**
         * How sure a proof is, by the definition of the reading; 0 where one of its steps does not hold then.
         */
        double value(Tree tree, LocalDate day, Days window, boolean ever) {
            if (tree.step < 0) {
                return new StatedStrength(graph.dated())
                        .of(tree.node, (int) day.toEpochDay(), window, ever ? Held.EVER : Held.ON_THE_DAY);
            }
            Step step = steps.get(tree.step);
            List<Validity> validities = step.premises().stream()
                    .map(premise -> when(premise >> 1, stated(SOURCES)))
                    .toList();
            Validity when = Validity.derived(step.rule().time(), validities, DEFAULTS.timeLimits());
            Validity inWindow = window.equals(Days.ALL) ? when : when.within(window);
            if (ever ? inWindow.asOf(day).isNever() : !inWindow.isValidOn(day)) {
                return 0;
            }
            if (step.rule().time() == TimeMode.OVERLAP) {
                return tree.premises.stream()
                                .mapToDouble(premise -> value(premise, day, window, ever))
                                .min()
                                .orElseThrow()
                        * step.rule().strength();
            }
            Days held = window.intersection(validities.get(0).valid());
            LocalDate last = validities
                    .get(1)
                    .happened()
                    .intersection(held)
                    .until(day)
                    .last()
                    .orElse(day);
            return Math.min(
                            value(tree.premises.get(0), last, Days.ALL, true),
                            value(tree.premises.get(1), day, held, ever))
                    * step.rule().strength();
        }
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @Property(tries = 200)
    void a_conclusion_is_valid_when_one_of_its_proofs_is(@ForAll long seed) {
        Sketch sketch = new Sketch(seed, true);
        for (int node = 0; node < sketch.propositions.size(); node++) {
            assertEquals(
                    sketch.when(node, sketch.stated(SOURCES)).validOn(),
                    sketch.graph.when(sketch.propositions.get(node)).validOn());
        }
    }

    @Property(tries = 200)
    void a_conclusion_is_as_sure_as_the_surest_of_its_proofs(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1200) int number) {
        Sketch sketch = new Sketch(seed, true);
        for (int node = STATED; node < sketch.propositions.size(); node++) {
            double surest = 0;
            for (Tree tree : sketch.trees(node, Set.of())) {
                surest = Math.max(surest, sketch.value(tree, day(number), Days.ALL, false));
            }
            Proposition proposition = sketch.propositions.get(node);
            assertEquals(surest, sketch.graph.strength(proposition, day(number)), 1e-12);
            assertEquals(surest, sketch.graph.strengths(day(number)).of((Hostility) proposition), 1e-12);
        }
    }

    @Property(tries = 150)
    void a_conclusion_is_on_the_word_of_the_least_sets_of_sources_that_prove_it(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1200) int number) {
        Sketch sketch = new Sketch(seed, true);
        for (int node = STATED; node < sketch.propositions.size(); node++) {
            int asked = node;
            List<Set<String>> enough = Sets.powerSet(SOURCES).stream()
                    .filter(set -> sketch.when(asked, sketch.stated(set))
                            .asOf(day(number))
                            .isValidOn(day(number)))
                    .toList();
            Set<Set<String>> least = enough.stream()
                    .filter(set ->
                            enough.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                    .map(Set::copyOf)
                    .collect(Collectors.toSet());
            if (!least.isEmpty()) {
                assertEquals(
                        least,
                        sketch.graph.restsOn(sketch.propositions.get(node), day(number), false).stream()
                                .map(Set::copyOf)
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Property(tries = 150)
    void what_is_withdrawn_takes_with_it_what_has_no_other_proof(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 15) int left) {
        Sketch sketch = new Sketch(seed, true);
        Set<Integer> stated = new HashSet<>();
        for (int node = 0; node < STATED; node++) {
            if ((left >> node & 1) == 1) {
                stated.add(node);
            }
        }
        DerivationGraph rest = sketch.graph
                .graph()
                .following(
                        relation -> stated.contains(sketch.propositions.indexOf(relation)),
                        rule -> !rule.name().equals("test/overlap0"));
        for (int node = 0; node < sketch.propositions.size(); node++) {
            boolean proven = sketch.trees(node, Set.of()).stream().anyMatch(tree -> isLeft(sketch, tree, stated));
            assertEquals(proven, rest.contains(sketch.propositions.get(node)));
        }
    }

    private static boolean isLeft(Sketch sketch, Tree tree, Set<Integer> stated) {
        return tree.step < 0
                ? stated.contains(tree.node)
                : !sketch.steps.get(tree.step).rule().name().equals("test/overlap0")
                        && tree.premises.stream().allMatch(premise -> isLeft(sketch, premise, stated));
    }

    /** All of them, each once, the surest first. */
    @Property(tries = 150)
    void proofs_are_those_that_brute_force_finds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1200) int number) {
        Sketch sketch = new Sketch(seed, false);
        LocalDate day = day(number);
        for (int node = STATED; node < sketch.propositions.size(); node++) {
            Map<Set<Integer>, Double> expected = new HashMap<>();
            for (Tree tree : sketch.trees(node, Set.of())) {
                double value = sketch.value(tree, day, Days.ALL, false);
                if (value > 0 && tree.isConsistent(new HashMap<>())) {
                    expected.put(tree.steps(), value);
                }
            }
            if (expected.isEmpty()) {
                continue;
            }
            List<Explanation> found = sketch.graph
                    .proofs(sketch.propositions.get(node), day, day, ACTORS)
                    .toList();
            Map<Set<Integer>, Double> told = new HashMap<>();
            double before = 1;
            for (Explanation proof : found) {
                assertTrue(proof.strength() <= before + 1e-12, "the surest first");
                before = proof.strength();
                Double again = told.put(steps(sketch, proof), proof.strength());
                assertEquals(null, again, "each once");
            }
            assertEquals(expected.keySet(), told.keySet());
            expected.forEach((steps, value) -> assertEquals(value, told.get(steps), 1e-12));
        }
    }

    private static Set<Integer> steps(Sketch sketch, Explanation part) {
        Set<Integer> steps = new TreeSet<>();
        part.derivation().ifPresent(derivation -> {
            for (int i = 0; i < sketch.steps.size(); i++) {
                if (sketch.graph.graph().derivation(i).equals(derivation)) {
                    steps.add(i);
                }
            }
        });
        part.premises().forEach(premise -> steps.addAll(steps(sketch, premise)));
        return steps;
    }

    /** So that the properties are about something: circles, and conclusions with several proofs. */
    @Example
    void many_graphs_have_circles_and_several_proofs() {
        int circles = 0;
        int several = 0;
        for (int seed = 0; seed < 200; seed++) {
            Sketch sketch = new Sketch(seed, true);
            int most = 0;
            boolean circle = false;
            for (int node = STATED; node < sketch.propositions.size(); node++) {
                most = Math.max(most, sketch.trees(node, Set.of()).size());
                circle |= sketch.graph
                                .graph()
                                .behind(sketch.propositions.get(node))
                                .derivations()
                                .size()
                        > sketch.trees(node, Set.of()).stream()
                                .flatMap(tree -> tree.steps().stream())
                                .distinct()
                                .count();
            }
            circles += circle ? 1 : 0;
            several += most > 2 ? 1 : 0;
        }
        assertTrue(circles > 60, circles + " of 200 graphs have circles");
        assertTrue(several > 60, several + " of 200 graphs have more than two proofs of something");
    }
}
