package io.github.entente.derivation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import io.github.entente.derivation.StrengthSearch.Alternative;
import io.github.entente.derivation.StrengthSearch.At;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds explanations from the best ways. Equal parts of one explanation are one object. */
final class Explainer {
    /** How many further proofs of one premise are tried. */
    private static final int MOST_FURTHER = 400;

    private static final Function<Validity, Days> BEGAN = Validity::began;
    private static final Function<Validity, Days> COUNTED = Validity::counted;
    /** What days of a premise may be missing in its proof. */
    private static final List<Function<Validity, Days>> READINGS =
            List.of(Validity::happened, BEGAN, Validity::valid, COUNTED);

    private final DatedGraph graph;
    private final StrengthSearch strength;
    private final StatedStrength evidence;
    private final LocalDate asOf;
    private final Actors actors;
    private final Map<At, Explanation> known = new HashMap<>();

    Explainer(DatedGraph graph, StrengthSearch strength, StatedStrength evidence, LocalDate asOf, Actors actors) {
        this.graph = graph;
        this.strength = strength;
        this.evidence = evidence;
        this.asOf = asOf;
        this.actors = actors;
    }

    Explanation explain(At question) {
        Explanation explained = known.get(question);
        return explained == null ? explain(question, best(question)) : explained;
    }

    /** The best proof: a way for each question that occurs in it. */
    Map<At, Alternative> best(At root) {
        Map<At, Alternative> best = new LinkedHashMap<>();
        Deque<At> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            At question = open.remove();
            if (!graph.isStated(question.node()) && !best.containsKey(question)) {
                Alternative alternative = first(strength.best(question));
                best.put(question, alternative);
                open.addAll(alternative.premises());
            }
        }
        return best;
    }

    /** Whether a stated fact in the best proof is denied for the days that count there. */
    boolean isDisputed(At root) {
        if (graph.isStated(root.node())) {
            return isDenied(root);
        }
        return best(root).values().stream()
                .flatMap(alternative -> alternative.premises().stream())
                .anyMatch(premise -> graph.isStated(premise.node()) && isDenied(premise));
    }

    private boolean isDenied(At question) {
        return !evidence.denials(question.node(), (int) question.day().toEpochDay(), question.window(), question.held())
                .isEmpty();
    }

    /** The explanation of this proof. Premises are built before what they support. */
    Explanation explain(At root, Map<At, Alternative> proof) {
        Deque<At> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            At question = open.getLast();
            Alternative alternative = proof.get(question);
            List<At> missing = new ArrayList<>();
            for (At premise : alternative == null ? List.<At>of() : alternative.premises()) {
                if (!known.containsKey(premise)) {
                    missing.add(premise);
                }
            }
            if (missing.isEmpty()) {
                known.putIfAbsent(
                        question,
                        alternative == null
                                ? leaf((Fact) proposition(question), question)
                                : explanation(question, alternative));
                open.removeLast();
            } else {
                open.addAll(missing);
            }
        }
        return known(root);
    }

    private Explanation known(At question) {
        Explanation explained = known.get(question);
        if (explained == null) {
            throw new IllegalStateException("not explained yet: " + question);
        }
        return explained;
    }

    private Explanation explanation(At question, Alternative alternative) {
        ImmutableList.Builder<Explanation> premises = ImmutableList.builder();
        double least = 1;
        for (At asked : alternative.premises()) {
            Explanation premise = known(asked);
            premises.add(premise);
            least = Math.min(least, premise.strength());
        }
        return explanation(
                question,
                alternative,
                least * graph.graph().rule(alternative.step()).strength(),
                merged(premises.build()));
    }

    /** Of premises that are proved alike, one, with the attestations of all. */
    private ImmutableList<Explanation> merged(List<Explanation> premises) {
        Multiset<Proposition> propositions = HashMultiset.create();
        premises.forEach(premise -> propositions.add(premise.proposition()));
        Map<List<Object>, List<Explanation>> alike = new LinkedHashMap<>();
        for (Explanation premise : premises) {
            List<Object> shape = new ArrayList<>(List.of(premise.proposition()));
            if (propositions.count(premise.proposition()) > 1) {
                addShape(premise, shape);
            }
            alike.computeIfAbsent(shape, key -> new ArrayList<>()).add(premise);
        }
        return alike.values().stream().map(this::merge).collect(ImmutableList.toImmutableList());
    }

    private static void addShape(Explanation part, List<Object> shape) {
        Deque<Explanation> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Explanation next = open.removeLast();
            shape.add(next.proposition());
            next.derivation().ifPresent(shape::add);
            shape.add(next.premises().size());
            open.addAll(next.premises());
        }
    }

    private Explanation merge(List<Explanation> alike) {
        Explanation first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        Days window = first.question().window();
        LocalDate day = first.question().day();
        double least = 1;
        Validity proved = Validity.NEVER;
        ImmutableSet.Builder<Explanation> further = ImmutableSet.builder();
        Set<Attestation> attestations = new HashSet<>();
        for (Explanation one : alike) {
            proved = proved.union(one.proved());
            further.addAll(one.further());
            window = window.union(one.question().window());
            day = one.question().day().isAfter(day) ? one.question().day() : day;
            least = Math.min(least, one.strength());
            attestations.addAll(one.attestations());
        }
        ImmutableList.Builder<Explanation> premises = ImmutableList.builder();
        for (int i = 0; i < first.premises().size(); i++) {
            int place = i;
            premises.add(
                    merge(alike.stream().map(one -> one.premises().get(place)).toList()));
        }
        return new Explanation(
                this,
                new At(first.question().node(), day, window, first.question().held()),
                first.proposition(),
                first.when(),
                proved,
                least,
                first.derivation(),
                premises.build(),
                further.build().asList(),
                first.proposition() instanceof Fact fact ? inOrder(fact, attestations) : ImmutableList.of(),
                first.bounds(),
                Doubts.of(alike));
    }

    /** Affirmations first, each in the order of the fact's attestations. */
    private ImmutableList<Attestation> inOrder(Fact fact, Set<Attestation> some) {
        return Stream.concat(
                        graph.attestations(fact).stream().filter(Attestation::affirms),
                        graph.attestations(fact).stream().filter(one -> !one.affirms()))
                .filter(some::contains)
                .collect(ImmutableList.toImmutableList());
    }

    private Explanation explain(At question, Alternative alternative, double value) {
        return explanation(
                question,
                alternative,
                value,
                merged(alternative.premises().stream().map(this::explain).toList()));
    }

    private Explanation explanation(
            At question, Alternative alternative, double value, ImmutableList<Explanation> premises) {
        int step = alternative.step();
        ImmutableList<Explanation> further = further(question, step, premises);
        return new Explanation(
                this,
                question,
                proposition(question),
                graph.whenOf(question.node(), asOf),
                proved(step, premises, further),
                value,
                Optional.of(graph.graph().derivation(alternative.step())),
                premises,
                further,
                ImmutableList.of(),
                ImmutableList.of(),
                Doubts.from(premises));
    }

    /** When the step holds by these proofs of its premises, and further ones, over all of history. */
    private Validity proved(int step, List<Explanation> premises, List<Explanation> further) {
        Map<Integer, Validity> proved = new HashMap<>();
        for (Explanation proof : Iterables.concat(premises, further)) {
            proved.merge(proof.question().node(), proof.proved(), Validity::union);
        }
        List<Validity> whens = new ArrayList<>();
        for (int node : graph.graph().premises(step)) {
            whens.add(proved.getOrDefault(node, Validity.NEVER));
        }
        return graph.validity().derived(graph.graph().rule(step), whens);
    }

    /**
     * What proofs of the premises on other days it takes, so that these proofs alone make the conclusion hold
     * as asked. A sustained thing takes several days; the run of a sequence or of a tie may be of several
     * things.
     */
    private ImmutableList<Explanation> further(At question, int step, List<Explanation> premises) {
        if (holds(proved(step, premises, List.of()), question)) {
            return ImmutableList.of();
        }
        List<Explanation> further = new ArrayList<>();
        boolean proves = false;
        for (int node : graph.graph().premises(step)) {
            proves = proves || extend(question, step, premises, node, further);
        }
        for (int i = 0; proves && i < further.size(); ) {
            List<Explanation> fewer = new ArrayList<>(further);
            fewer.remove(i);
            if (holds(proved(step, premises, fewer), question)) {
                further = fewer;
            } else {
                i++;
            }
        }
        return ImmutableList.copyOf(further);
    }

    /**
     * Adds proofs of the premise on days that are not proved yet, the latest first. Returns whether it is
     * enough.
     */
    private boolean extend(At question, int step, List<Explanation> premises, int node, List<Explanation> further) {
        Validity proved = Validity.NEVER;
        for (Explanation premise : premises) {
            proved = premise.question().node() == node ? proved.union(premise.proved()) : proved;
        }
        for (int i = 0; i < MOST_FURTHER; i++) {
            Optional<Explanation> other = other(question, node, proved);
            if (other.isEmpty()) {
                return false;
            }
            proved = proved.union(other.get().proved());
            further.add(other.get());
            if (holds(proved(step, premises, further), question)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A proof for a day up to that of the question on which the node began, happened, was valid or counted,
     * beyond what is proved. Nothing that rests on what is asked about.
     */
    private Optional<Explanation> other(At question, int node, Validity proved) {
        Validity when = graph.whenOf(node, question.day());
        for (Function<Validity, Days> reading : READINGS) {
            Days missing = reading.apply(when).without(reading.apply(proved));
            Optional<LocalDate> day = missing.last();
            if (day.isPresent()) {
                Optional<Explanation> other = reading == BEGAN || reading == COUNTED
                        ? proofOf(node, day.get(), reading, new HashSet<>(Set.of(question.node())))
                        : bestOn(new At(node, day.get(), missing, Held.ON_THE_DAY));
                if (other.filter(one -> !rests(one, question.node())
                                && !proved.union(one.proved()).equals(proved))
                        .isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Explanation> bestOn(At asked) {
        return when(asked).isValidOn(asked.day()) && strength.depth(asked) < StrengthSearch.UNPROVEN
                ? Optional.of(explain(asked))
                : Optional.empty();
    }

    /**
     * A proof that the node began, or counts, on the day. The best proof of its run may be that of another
     * thing that went on, so the derivations are tried one by one, and the premises likewise.
     *
     * @param path what must not occur in the proof
     */
    private Optional<Explanation> proofOf(
            int node, LocalDate day, Function<Validity, Days> reading, Set<Integer> path) {
        if (graph.isStated(node)) {
            Days run = graph.whenOf(node).happened().runWith(day);
            return run.isEmpty() ? Optional.empty() : Optional.of(explain(new At(node, day, run, Held.ON_THE_DAY)));
        }
        if (!path.add(node)) {
            return Optional.empty();
        }
        Optional<Explanation> found = Optional.empty();
        for (int by : inOrder(graph.graph().stepsTo(node))) {
            Validity when = graph.whenOfStep(by);
            if (found.isEmpty() && reading.apply(when).contains(day)) {
                Days run = when.happened().runWith(day);
                At asked = new At(node, day, run.isEmpty() ? Days.ALL : run, Held.ON_THE_DAY);
                for (Alternative way : bestOf(strength, strength.alternatives(by, asked))) {
                    Explanation one = explain(asked, way, strength.value(way));
                    found = found.or(() -> proving(by, one, day, reading, path));
                }
            }
        }
        path.remove(node);
        return found;
    }

    private List<Integer> inOrder(int[] steps) {
        return Ints.asList(steps).stream()
                .sorted(Comparator.comparing(
                        (Integer step) -> graph.graph().derivation(step), DerivationOrder.INSTANCE))
                .toList();
    }

    /** The proof, with what it takes beside so that what it proves began, or counts, on the day. */
    private Optional<Explanation> proving(
            int step, Explanation proof, LocalDate day, Function<Validity, Days> reading, Set<Integer> path) {
        Explanation more = proof;
        for (int node : graph.graph().premises(step)) {
            if (!reading.apply(more.proved()).contains(day)
                    && reading.apply(graph.whenOf(node)).contains(day)) {
                Optional<Explanation> other = proofOf(node, day, reading, path);
                if (other.isPresent()) {
                    more = with(step, more, other.get());
                }
            }
        }
        return reading.apply(more.proved()).contains(day) && !goesRound(more, path)
                ? Optional.of(more)
                : Optional.empty();
    }

    /** The proof, with a further one. */
    private Explanation with(int step, Explanation proof, Explanation other) {
        ImmutableList<Explanation> further = ImmutableList.<Explanation>builder()
                .addAll(proof.further())
                .add(other)
                .build();
        return new Explanation(
                this,
                proof.question(),
                proof.proposition(),
                proof.when(),
                proved(step, proof.premises(), further),
                proof.strength(),
                proof.derivation(),
                proof.premises(),
                further,
                ImmutableList.of(),
                ImmutableList.of(),
                Doubts.from(proof.premises()));
    }

    private static boolean goesRound(Explanation proof, Set<Integer> path) {
        return Stream.concat(proof.premises().stream(), proof.further().stream())
                .anyMatch(part -> path.stream().anyMatch(node -> rests(part, node)));
    }

    /** When the node of the question holds, by what happened in its window. */
    private Validity when(At asked) {
        return inWindow(graph.whenOf(asked.node()), asked);
    }

    private static boolean rests(Explanation proof, int node) {
        Set<Explanation> seen = new HashSet<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(proof));
        while (!open.isEmpty()) {
            Explanation part = open.removeLast();
            if (seen.add(part)) {
                if (part.question().node() == node) {
                    return true;
                }
                open.addAll(part.premises());
                open.addAll(part.further());
            }
        }
        return false;
    }

    private static Validity inWindow(Validity when, At question) {
        return question.window().equals(Days.ALL) ? when : when.within(question.window());
    }

    private static boolean holds(Validity when, At question) {
        return question.held().holds(when, question.day().toEpochDay(), question.window());
    }

    private Explanation leaf(Fact fact, At question) {
        ImmutableList.Builder<Attestation> affirming = ImmutableList.builder();
        List<Attestation> gone = new ArrayList<>();
        ImmutableList.Builder<Attestation> denying = ImmutableList.builder();
        ImmutableMap.Builder<Attestation, Attestation> retractions = ImmutableMap.builder();
        ImmutableSortedSet<Attestation> all = graph.attestations(fact);
        for (Attestation one : all) { // in their order
            Optional<LocalDate> first = one.happened().first();
            if (first.isPresent() && asOf.isBefore(first.get())) {
                continue; // not seen yet
            }
            boolean stands =
                    question.concerns(StatedValidity.happened(fact, one, all).until(asOf));
            if (!one.affirms()) {
                denying.add(one);
            } else if (stands
                    || question.concerns(StatedValidity.said(fact, one).until(asOf))) {
                boolean isLeft = StatedValidity.happened(fact, one, all).beginsBy(asOf.toEpochDay());
                if (stands && isLeft) {
                    affirming.add(one);
                } else {
                    gone.add(one);
                }
                StatedValidity.retraction(fact, one, all, asOf).ifPresent(denial -> retractions.put(one, denial));
            }
        }
        ImmutableList<Attestation> seen =
                affirming.addAll(gone).addAll(denying.build()).build();
        ImmutableSet<Attestation> denials = ImmutableSet.copyOf(evidence.denials(
                question.node(), (int) question.day().toEpochDay(), question.window(), question.held()));
        return new Explanation(
                this,
                question,
                fact,
                graph.whenOf(question.node(), asOf),
                told(fact, question, seen),
                strength.of(question),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                seen,
                graph.bounds(fact, asOf),
                new Doubts(!denials.isEmpty(), denials, retractions.buildOrThrow(), ImmutableSet.copyOf(gone)));
    }

    /** When the fact holds by the attestations that are shown of it. */
    private Validity told(Fact fact, At question, List<Attestation> shown) {
        Validity when = graph.whenOf(question.node());
        if (question.window().equals(Days.ALL)) {
            return when;
        }
        Days days = question.window();
        for (Attestation one : shown) {
            if (one.affirms()) {
                days = days.union(StatedValidity.happened(fact, one, graph.attestations(fact)));
            }
        }
        return when.within(days);
    }

    /**
     * The other derivations that hold on some day that is seen, each explained at its own day. Derivations
     * that rest on the proposition itself are left out.
     */
    ImmutableList<Explanation> alternatives(Explanation explanation) {
        synchronized (strength) {
            At question = explanation.question();
            StrengthSearch rest = strength.without(question.node());
            Explainer other = new Explainer(graph, rest, evidence, asOf, actors);
            List<Alternative> others = new ArrayList<>();
            for (int step : graph.graph().stepsTo(question.node())) {
                Validity seen = inWindow(graph.whenOfStep(step), question).asOf(asOf);
                boolean shown = explanation
                        .derivation()
                        .equals(Optional.of(graph.graph().derivation(step)));
                if (!shown && !seen.isNever()) {
                    LocalDate day = seen.isValidOn(question.day())
                            ? question.day()
                            : seen.referenceDay().orElse(asOf);
                    others.addAll(bestOf(
                            rest,
                            rest.alternatives(step, new At(question.node(), day, question.window(), question.held()))));
                }
            }
            return others.stream()
                    .filter(alternative -> alternative.premises().stream()
                            .allMatch(premise -> rest.depth(premise) < StrengthSearch.UNPROVEN))
                    .sorted(Comparator.comparing(
                            alternative -> graph.graph().derivation(alternative.step()), DerivationOrder.INSTANCE))
                    .map(alternative -> other.explain(question, alternative, rest.value(alternative)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Acts that take no side between actors of the proof, on days on which the explained proposition
     * happened.
     */
    ImmutableList<Explanation> context(Explanation explanation) {
        ImmutableSet<Fact> leaves = leaves(explanation);
        Set<String> actorsOfProof = new TreeSet<>();
        for (Fact leaf : leaves) {
            actorsOfProof.addAll(
                    leaf instanceof Relation relation ? List.of(relation.subject(), relation.object()) : leaf.actors());
        }
        Days happened = explanation.when().happened();
        synchronized (strength) {
            ImmutableList.Builder<Explanation> context = ImmutableList.builder();
            for (String actor : actorsOfProof) {
                for (Relation act : graph.actsWithoutSide(actor)) {
                    if (actorsOfProof.contains(act.object())
                            && !leaves.contains(act)
                            && !graph.when(act)
                                    .happened()
                                    .intersection(happened)
                                    .isEmpty()) {
                        context.add(leaf(
                                act,
                                new At(
                                        graph.graph().node(act),
                                        explanation.question().day())));
                    }
                }
            }
            return context.build();
        }
    }

    /** The strongest ways through one step, among those that can be proved. */
    private static List<Alternative> bestOf(StrengthSearch strength, List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(alternative -> alternative.premises().stream()
                        .allMatch(premise -> strength.depth(premise) < StrengthSearch.UNPROVEN))
                .max(Comparator.comparingDouble(strength::value))
                .stream()
                .toList();
    }

    private Alternative first(List<Alternative> alternatives) {
        Alternative first = alternatives.get(0);
        for (Alternative alternative : alternatives.subList(1, alternatives.size())) {
            if (DerivationOrder.INSTANCE.compare(
                            graph.graph().derivation(alternative.step()),
                            graph.graph().derivation(first.step()))
                    < 0) {
                first = alternative;
            }
        }
        return first;
    }

    private Proposition proposition(At question) {
        return graph.graph().proposition(question.node());
    }

    /** When a part holds, limited to the days that matter for what it supports. */
    static Validity asked(Explanation part, Validity when) {
        At question = part.question();
        Validity seen = when.asOf(question.day());
        // what came before is told whole, not cut at the reach of the sequence
        return seen.within(
                question.held() == Held.FOR_SURE ? seen.happened().runsMeeting(question.window()) : question.window());
    }

    /** When the proposition of the part holds, over all of history. */
    Validity ever(Explanation part) {
        return graph.whenOf(part.question().node());
    }

    String label(String id) {
        return actors.label(id);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The stated facts of an explanation, and those that bound them. */
    static ImmutableSet<Fact> leaves(Explanation explanation) {
        ImmutableSet.Builder<Fact> leaves = ImmutableSet.builder();
        Set<Explanation> seen = new HashSet<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(explanation));
        while (!open.isEmpty()) {
            Explanation part = open.removeLast();
            if (seen.add(part)) {
                if (part.proposition() instanceof Fact fact) {
                    leaves.add(fact);
                    part.bounds().forEach(bound -> bound.by().ifPresent(leaves::add));
                }
                open.addAll(part.further().reverse());
                open.addAll(part.premises().reverse());
            }
        }
        return leaves.build();
    }
}
