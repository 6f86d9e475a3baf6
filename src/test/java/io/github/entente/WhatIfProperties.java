package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.Certificate;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What if, on whose word, and certificates, of random worlds: against fresh runs and against trying all. */
class WhatIfProperties {
    private static final int TRIES = 40;

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    private record Statement(Relation relation, Attestation attestation) {}

    private static List<Statement> statements(World world) {
        List<Statement> all = new ArrayList<>();
        world.relations()
                .forEach(
                        relation -> world.attestations(relation).forEach(one -> all.add(new Statement(relation, one))));
        return all;
    }

    private static List<String> ids(World world) {
        return world.actors().stream().map(actor -> actor.id()).toList();
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** The findings of every list of an assessment, with all parts. */
    private static List<Finding<?>> findings(Assessment assessment) {
        List<Finding<?>> all = new ArrayList<>();
        Arrays.stream(Assessment.class.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && Findings.class.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> {
                    try {
                        all.addAll(((Findings<?>) method.invoke(assessment)).withSubordinates());
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                });
        return all;
    }

    private static Set<Conclusion> conclusions(Assessment assessment) {
        return findings(assessment).stream().map(Finding::conclusion).collect(Collectors.toSet());
    }

    /** All that it says on its day. */
    private static String print(Assessment assessment) {
        StringBuilder text = new StringBuilder(assessment.report());
        for (Finding<?> finding : findings(assessment)) {
            text.append("\n-- ")
                    .append(finding.conclusion())
                    .append(" | ")
                    .append(finding.when().happenedOn())
                    .append(" | ")
                    .append(finding.when().validOn())
                    .append(" | ")
                    .append(finding.day())
                    .append(" | ")
                    .append(finding.strength())
                    .append(finding.isSubordinate() ? " | folded\n" : "\n")
                    .append(finding.explain().withAlternatives());
        }
        return text.toString();
    }

    private static Set<Conclusion> inGraph(DerivationGraph graph) {
        return graph.propositions().stream()
                .filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .collect(Collectors.toSet());
    }

    private static void sameAsFresh(World rest, LocalDate day, WhatIf question) {
        Assessment fresh = Entente.assess(rest).asOf(day);
        Assessment hypothetical = question.assessment();
        assertEquals(rest, hypothetical.world());
        assertEquals(day, hypothetical.date());
        assertEquals(print(fresh), print(hypothetical));
        LocalDate earlier = day.minusDays(200);
        assertEquals(print(fresh.asOf(earlier)), print(hypothetical.asOf(earlier)));
        Set<Conclusion> more = Sets.difference(inGraph(fresh.derivations()), inGraph(hypothetical.derivations()));
        assertEquals(Set.of(), more, "what the graph that was read again lacks");
    }

    @Property(tries = TRIES)
    void without_an_attestation_it_is_as_if_that_had_never_been(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (!world.relations().isEmpty()) {
            Statement gone = pick(statements(world), new Random(seed));
            sameAsFresh(
                    world.without(gone.relation(), gone.attestation()),
                    day,
                    Entente.assess(world).asOf(day).whatIf().without(gone.relation(), gone.attestation()));
        }
    }

    @Property(tries = TRIES)
    void without_a_relation_it_is_as_if_nobody_had_stated_it(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (!world.relations().isEmpty()) {
            Relation gone = pick(statements(world), new Random(seed)).relation();
            sameAsFresh(
                    world.without(gone),
                    day,
                    Entente.assess(world).asOf(day).whatIf().without(gone.mirrored()));
        }
    }

    @Property(tries = TRIES)
    void without_a_source_it_is_as_if_it_had_said_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (!world.relations().isEmpty()) {
            Attestation some = pick(statements(world), new Random(seed)).attestation();
            String gone = pick(some.passedThrough(), new Random(seed));
            sameAsFresh(
                    world.withoutSource(gone),
                    day,
                    Entente.assess(world).asOf(day).whatIf().withoutSource(gone));
        }
    }

    @Property(tries = TRIES)
    void without_an_actor_it_is_as_if_it_had_done_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (!world.relations().isEmpty()) {
            String gone = pick(statements(world), new Random(seed)).relation().subject();
            sameAsFresh(
                    world.withoutActor(gone),
                    day,
                    Entente.assess(world).asOf(day).whatIf().withoutActor(gone));
        }
    }

    @Property(tries = TRIES)
    void steps_in_a_row_are_as_if_all_of_them_had_been(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Random random = new Random(seed);
        List<Statement> stated = statements(world);
        WhatIf question = Entente.assess(world).asOf(day).whatIf();
        World rest = world;
        for (int step = 0; step < 4 && !rest.relations().isEmpty(); step++) {
            Statement one = pick(statements(rest), random);
            Statement again = pick(stated, random);
            switch (random.nextInt(5)) {
                case 0 -> {
                    rest = rest.without(one.relation(), one.attestation());
                    question = question.without(one.relation(), one.attestation());
                }
                case 1 -> {
                    rest = rest.without(one.relation());
                    question = question.without(one.relation());
                }
                case 2 -> {
                    rest = rest.withoutSource(one.attestation().source());
                    question = question.withoutSource(one.attestation().source());
                }
                case 3 -> {
                    rest = rest.withoutActor(one.relation().object());
                    question = question.withoutActor(one.relation().object());
                }
                default -> {
                    rest = rest.with(again.relation(), again.attestation());
                    question = question.with(again.relation(), again.attestation());
                }
            }
        }
        sameAsFresh(rest, day, question);
    }

    @Property(tries = TRIES)
    void with_one_more_it_is_as_if_that_had_been_stated(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (!world.relations().isEmpty()) {
            Statement more = pick(statements(world), new Random(seed));
            World fewer = world.withoutActor(more.relation().subject());
            sameAsFresh(
                    fewer.with(more.relation(), more.attestation()),
                    day,
                    Entente.assess(fewer).asOf(day).whatIf().with(more.relation(), more.attestation()));
        }
    }

    /** What is taken back supports in vain what other attacks support. */
    @Example
    void without_a_rule_what_was_taken_back_may_support_in_vain() {
        World world = World.builder()
                .state("A", "Actor A")
                .government("B", "Actor B")
                .relation("A")
                .atWarWith("B")
                .happened("2022-01-01")
                .published("2021")
                .per("A")
                .code("A1")
                .denied()
                .also()
                .happened("2022-01-01")
                .published("2020")
                .per("A")
                .code("A1")
                .relation("B")
                .attacks("A")
                .happened("2020")
                .per("A")
                .code("A1")
                .build();
        without_a_rule_it_is_as_if_no_derivation_had_used_it(world, LocalDate.of(2018, 12, 31), 0);
    }

    @Property(tries = TRIES)
    void without_a_rule_it_is_as_if_no_derivation_had_used_it(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Assessment whole = Entente.assess(world).asOf(day);
        Set<String> used = new TreeSet<>();
        whole.derivations().derivations().forEach(one -> used.add(one.rule().name()));
        String gone =
                used.isEmpty() ? RulePacks.standard().rules().get(0).name() : pick(List.copyOf(used), new Random(seed));
        Assessment hypothetical = whole.whatIf().withoutRule(gone).assessment();
        Assessment fresh =
                Entente.with(RulePacks.standard().without(gone)).assess(world).asOf(day);
        assertEquals(fresh.toString(), hypothetical.toString());

        Set<Proposition> following = new HashSet<>(world.relations());
        following.removeIf(
                relation -> Validity.of(((Relation) relation).type(), world.attestations((Relation) relation))
                        .isNever());
        Set<Derivation> left = new HashSet<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Derivation one : whole.derivations().derivations()) {
                if (!one.rule().name().equals(gone)
                        && one.premises().stream().map(Proposition::canonical).allMatch(following::contains)) {
                    left.add(one);
                    grew |= following.add(one.conclusion());
                }
            }
        }
        Set<Derivation> found = new HashSet<>(hypothetical.derivations().derivations());
        // what a fact that is never valid makes is in vain, and may be there or not
        found.removeIf(one -> !left.contains(one)
                && Stream.concat(Stream.of(one.conclusion()), one.premises().stream())
                        .anyMatch(part -> hypothetical.readGraph().when(part).isNever()));
        assertEquals(left, found);

        // the same from the whole graph, of which nothing but the rule's own derivations was taken
        ReadGraph reference = readWithout(whole, gone);
        ReadGraph read = readWithout(hypothetical, "");
        for (Conclusion conclusion : inGraph(whole.derivations())) {
            assertEquals(reference.when(conclusion), read.when(conclusion), conclusion::toString);
            assertEquals(reference.strength(conclusion, day), read.strength(conclusion, day), 1e-9);
        }
    }

    private static ReadGraph readWithout(Assessment assessment, String rule) {
        List<Proposition> propositions = assessment.derivations().propositions();
        Map<Proposition, Integer> numbers = new HashMap<>();
        propositions.forEach(one -> numbers.put(one, numbers.size()));
        List<Step> steps = new ArrayList<>();
        for (Derivation one : assessment.derivations().derivations()) {
            if (!one.rule().name().equals(rule)) {
                steps.add(new Step(
                        one.rule(),
                        one.premises().stream()
                                .map(premise -> 2 * number(numbers, premise.canonical()))
                                .collect(com.google.common.collect.ImmutableList.toImmutableList()),
                        number(numbers, one.conclusion())));
            }
        }
        World world = assessment.world();
        Map<Fact, Validity> stated = Validity.of(world.statements(), assessment.settings());
        return new ReadGraph(
                new DerivationGraph(propositions, steps), world.statements(), stated, assessment.settings());
    }

    private static int number(Map<Proposition, Integer> numbers, Proposition one) {
        return numbers.getOrDefault(one, -1);
    }

    @Property(tries = TRIES)
    void the_least_sets_of_sources_are_those_that_trying_all_finds(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Assessment assessment = Entente.assess(world).asOf(day);
        List<String> sources = statements(world).stream()
                .flatMap(one -> one.attestation().passedThrough().stream())
                .distinct()
                .sorted()
                .limit(8)
                .toList();
        // at most eight sources; all that passed through others is not there
        World few = world;
        for (String id : ids(world)) {
            few = sources.contains(id) ? few : few.withoutSource(id);
        }
        Assessment some = assessment.whatIf().assessment();
        for (String id : ids(world)) {
            some = sources.contains(id) ? some : some.whatIf().withoutSource(id).assessment();
        }
        Map<ImmutableSortedSet<String>, Assessment> heldBy = new LinkedHashMap<>();
        for (Set<String> allowed : Sets.powerSet(Set.copyOf(sources))) {
            WhatIf question = some.whatIf();
            for (String source : sources) {
                question = allowed.contains(source) ? question : question.withoutSource(source);
            }
            heldBy.put(ImmutableSortedSet.copyOf(allowed), question.assessment());
        }
        for (Finding<?> finding : findings(some)) {
            Set<ImmutableSortedSet<String>> lacking = heldBy.entrySet().stream()
                    .filter(entry -> !holds(entry.getValue(), finding.conclusion(), day))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            // enough whatever the others say: with more of them, too
            Set<ImmutableSortedSet<String>> enough = heldBy.keySet().stream()
                    .filter(set -> lacking.stream().noneMatch(more -> more.containsAll(set)))
                    .collect(Collectors.toSet());
            List<ImmutableSortedSet<String>> least = enough.stream()
                    .filter(set -> enough.stream().noneMatch(less -> !less.equals(set) && set.containsAll(less)))
                    .sorted(Comparator.comparingInt((ImmutableSortedSet<String> set) -> set.size())
                            .thenComparing(set -> String.join("\n", set)))
                    .toList();
            assertFalse(finding.restsOn().isCut());
            assertEquals(least, finding.restsOn(), finding::toString);
            Set<String> needed = new TreeSet<>(sources);
            least.forEach(needed::retainAll);
            assertEquals(needed, finding.restsOn().needed(), finding::toString);
        }
    }

    /** Whether it holds, hidden by another finding or not. */
    private static boolean holds(Assessment assessment, Conclusion conclusion, LocalDate day) {
        Validity when = assessment.readGraph().when(conclusion);
        return FindingKinds.isListedWhenOver(conclusion) ? !when.asOf(day).isNever() : when.isValidOn(day);
    }

    @Property(tries = TRIES)
    void what_depends_on_a_source_is_what_needs_it(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Assessment assessment = Entente.assess(world).asOf(day);
        if (world.actors().isEmpty()) {
            return;
        }
        String source = pick(ids(world), new Random(seed));
        WhatIf without = assessment.whatIf().withoutSource(source);
        Assessment left = without.assessment();
        assertEquals(
                findings(assessment).stream()
                        .filter(finding -> finding.restsOn().needed().contains(source))
                        .map(Finding::conclusion)
                        .collect(Collectors.toSet()),
                // without an end that the source states, a stronger finding can hide one that still holds
                without.changes().ofKind(Change.Kind.VANISHED).withSubordinates().conclusions().stream()
                        .filter(conclusion -> !holds(left, conclusion, day))
                        .collect(Collectors.toSet()));
    }

    /** Shrunk: a vague date counts in a war if it begins in it, and another source may say when it began. */
    @Example
    void a_vague_date_alone_is_no_side_taken_in_a_later_war() {
        World world = World.builder()
                .armedGroup("A", "Actor A")
                .state("C", "Actor C")
                .state("F", "Actor F")
                .relation("C")
                .capturesFrom("A")
                .happened("2020-06-30/..")
                .per("A")
                .code("A1")
                .relation("F")
                .deploysFor("A")
                .happened("../..")
                .per("F")
                .code("A1")
                .also()
                .happened("2020")
                .per("C")
                .code("A1")
                .build();
        assertEquals(
                List.of(Set.of("A", "F")),
                List.copyOf(Entente.assess(world)
                        .asOf("2020-09-27")
                        .sidings()
                        .of("F")
                        .first()
                        .restsOn()));
    }

    private static boolean declares(World world) {
        return world.relations().stream().anyMatch(one -> one.type().equals(RelationTypes.DECLARES_WAR_ON));
    }

    @Property(tries = TRIES)
    void changes_are_the_differences_and_say_why(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        if (world.relations().isEmpty()) {
            return;
        }
        Assessment before = Entente.assess(world).asOf(day);
        WhatIf question = before.whatIf()
                .withoutSource(
                        pick(statements(world), new Random(seed)).attestation().source());
        Assessment after = question.assessment();
        Changes changes = question.changes().withSubordinates();
        assertEquals(
                Sets.difference(conclusions(before), conclusions(after)),
                Set.copyOf(changes.ofKind(Change.Kind.VANISHED).conclusions()));
        assertEquals(
                Sets.difference(conclusions(after), conclusions(before)),
                Set.copyOf(changes.ofKind(Change.Kind.APPEARED).conclusions()));
        for (Change change : changes) {
            switch (change.kind()) {
                case VANISHED ->
                    // a declaration of war is over once the fighting that kept it in force is not told
                    assertTrue(
                            !change.lost().isEmpty()
                                    || declares(world) && change.because().equals("it is not valid on " + day)
                                    // what ended the stronger one is gone
                                    || change.because().equals("it is hidden by a stronger finding as of " + day)
                                            && holds(after, change.conclusion(), day),
                            change::toString);
                case APPEARED -> {
                    Validity when = before.readGraph().when(change.conclusion());
                    if (change.because().equals("it was hidden by a stronger finding as of " + day)) {
                        assertFalse(when.asOf(day).isNever(), change::toString);
                    } else {
                        // what ended it is gone, or what told that it had begun earlier
                        assertTrue(change.because().matches("it was not valid (on|by) " + day), change::because);
                        assertFalse(when.isValidOn(day), change::toString);
                    }
                }
                case STATUS, WEAKER, STRONGER, REDATED ->
                    assertTrue(change.gained().isEmpty(), change::toString);
            }
        }
        Changes back = after.diff(before).withSubordinates();
        assertEquals(
                Set.copyOf(changes.ofKind(Change.Kind.VANISHED).conclusions()),
                Set.copyOf(back.ofKind(Change.Kind.APPEARED).conclusions()));
        assertEquals(
                Set.copyOf(changes.ofKind(Change.Kind.WEAKER).conclusions()),
                Set.copyOf(back.ofKind(Change.Kind.STRONGER).conclusions()));
        assertEquals(
                Set.copyOf(changes.ofKind(Change.Kind.STATUS).conclusions()),
                Set.copyOf(back.ofKind(Change.Kind.STATUS).conclusions()));
        assertEquals(
                Set.copyOf(changes.ofKind(Change.Kind.REDATED).conclusions()),
                Set.copyOf(back.ofKind(Change.Kind.REDATED).conclusions()));
        assertEquals(List.of(), before.diff(before));
    }

    @Property(tries = TRIES)
    void another_day_alone_redates_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        Assessment assessment = Entente.assess(world);
        assertEquals(
                List.of(),
                assessment
                        .asOf(day)
                        .diff(assessment.asOf(other))
                        .withSubordinates()
                        .ofKind(Change.Kind.REDATED));
    }

    @Property(tries = TRIES / 2)
    void every_finding_is_certified(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Assessment assessment = Entente.assess(world).asOf(day);
        findings(assessment).stream().limit(6).forEach(finding -> {
            Certificate certificate = assessment.certify(finding);
            assertTrue(certificate.isSufficient() && certificate.isNecessary(), certificate::toString);
            assertEquals(
                    certificate.needed().keySet(),
                    Set.copyOf(certificate.explain().leaves()));
            assertEquals(
                    finding.explain().leaves(), Sets.union(certificate.needed().keySet(), certificate.spared()));
        });
    }
}
