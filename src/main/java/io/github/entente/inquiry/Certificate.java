package io.github.entente.inquiry;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of a proof by new runs of the rules. The proof is sufficient if its facts alone derive the
 * conclusion again. It is necessary if the facts no longer do so when any one of them is left out. Each fact
 * keeps the affirming attestations that the proof shows. Immutable and safe for use by several threads.
 *
 * <p>The best proof is the strongest, and need not be the smallest. Facts that it does not need are
 * left out, the last in their order first, and listed. The certificate is then for the smaller proof.
 *
 * <p><b>Stability: stable.</b>
 */
public final class Certificate {
    private final Conclusion conclusion;
    private final LocalDate day;
    private final LocalDate asOf;
    private final Actors actors;
    private final ImmutableSortedMap<Fact, ImmutableSortedSet<Attestation>> needed;
    private final ImmutableSortedSet<Fact> spared;
    private final Explanation proof;
    private final boolean sufficient;
    private final boolean necessary;
    private final int runs;

    private Certificate(Check check) {
        this.conclusion = check.conclusion;
        this.day = check.day;
        this.asOf = check.asOf;
        this.actors = check.world.actors();
        this.needed = ImmutableSortedMap.copyOf(check.needed, Fact.ORDER);
        this.spared = check.spared.build();
        this.proof = check.proof;
        this.sufficient = check.sufficient;
        this.necessary = check.necessary;
        this.runs = check.runs;
    }

    /**
     * Checks the best proof of the conclusion on a day on which it is valid. The day is not after
     * {@code asOf}.
     */
    static Certificate of(
            Evaluator evaluator, World world, ReadGraph graph, Conclusion conclusion, LocalDate day, LocalDate asOf) {
        return new Check(evaluator, world, graph, conclusion, day, asOf).certificate();
    }

    /** The runs, one after another. */
    private static final class Check {
        private final Evaluator evaluator;
        private final World world;
        private final ReadGraph graph;
        private final Conclusion conclusion;
        private final LocalDate day;
        private final LocalDate asOf;
        private final Map<Fact, ImmutableSortedSet<Attestation>> needed = new TreeMap<>(Fact.ORDER);
        private final ImmutableSortedSet.Builder<Fact> spared = ImmutableSortedSet.orderedBy(Fact.ORDER);
        private Explanation proof;
        private boolean sufficient;
        private boolean necessary;
        private int runs;

        Check(Evaluator evaluator, World world, ReadGraph graph, Conclusion conclusion, LocalDate day, LocalDate asOf) {
            this.evaluator = evaluator;
            this.world = world;
            this.graph = graph;
            this.conclusion = conclusion;
            this.day = day;
            this.asOf = asOf;
            this.proof = graph.explain(conclusion, day, asOf, world.actors());
        }

        Certificate certificate() {
            collect(proof);
            sufficient = holds(run(needed));
            boolean smaller = sufficient && spare();
            necessary = sufficient;
            if (smaller) {
                // without what ended a fact, others may no longer be needed
                while (spare()) {}
                ReadGraph least = run(needed);
                sufficient = holds(least);
                proof = least.explain(conclusion, day, asOf, world.actors());
            }
            return new Certificate(this);
        }

        /** Leaves out what is not needed. Returns whether there was any. */
        private boolean spare() {
            boolean smaller = false;
            for (Fact fact : List.copyOf(needed.keySet()).stream()
                    .sorted(Fact.ORDER.reversed())
                    .toList()) {
                if (holds(run(without(fact)))) {
                    needed.remove(fact);
                    spared.add(fact);
                    smaller = true;
                }
            }
            return smaller;
        }

        private void collect(Explanation part) {
            if (part.proposition() instanceof Fact fact) {
                need(fact, part.attestations().stream().filter(Attestation::affirms));
                for (Bound bound : part.bounds()) {
                    Fact by = bound.by().map(Fact.class::cast).orElse(fact);
                    need(by, bound.attestation().stream());
                }
            }
            part.premises().forEach(this::collect);
            part.further().forEach(this::collect);
        }

        private void need(Fact fact, Stream<Attestation> more) {
            ImmutableSortedSet.Builder<Attestation> all = ImmutableSortedSet.naturalOrder();
            all.addAll(needed.getOrDefault(fact, ImmutableSortedSet.of()));
            more.forEach(all::add);
            needed.put(fact, all.build());
        }

        private Map<Fact, ImmutableSortedSet<Attestation>> without(Fact fact) {
            return Maps.filterKeys(needed, other -> !other.equals(fact));
        }

        private boolean holds(ReadGraph alone) {
            return alone.when(conclusion).isValidOn(day);
        }

        private ReadGraph run(Map<Fact, ImmutableSortedSet<Attestation>> statements) {
            runs++;
            Set<String> ids = new LinkedHashSet<>();
            statements.keySet().forEach(fact -> ids.addAll(fact.actors()));
            Collection<Actor> actors = ids.stream()
                    .flatMap(id -> world.actors().withId(id).stream())
                    .toList();
            return evaluator
                    .with(graph.settings())
                    .evaluate(actors, statements)
                    .restrictedTo(statements, graph.withdrawnRules());
        }
    }

    /** The conclusion. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** The day for which it was checked. */
    public LocalDate day() {
        return day;
    }

    /**
     * The facts that the conclusion needs, each with the affirming attestations that its proof shows, in
     * their order.
     */
    public ImmutableSortedMap<Fact, ImmutableSortedSet<Attestation>> needed() {
        return needed;
    }

    /**
     * The facts of the best proof that are not needed, in their order; none if no smaller part of that proof
     * is enough.
     */
    public ImmutableSortedSet<Fact> spared() {
        return spared;
    }

    /**
     * The certified proof, from the needed facts alone; the best proof of the assessment if all its facts are
     * needed.
     */
    public Explanation explain() {
        return proof;
    }

    /**
     * Whether the needed facts alone derived the conclusion again. If not, the rules or the engine have a
     * fault.
     */
    public boolean isSufficient() {
        return sufficient;
    }

    /**
     * Whether the conclusion failed to follow without each one of the needed facts. False if they are not
     * sufficient.
     */
    public boolean isNecessary() {
        return necessary;
    }

    /** The number of new runs of the rules. */
    public int runs() {
        return runs;
    }

    private boolean holds() {
        return sufficient && necessary;
    }

    /** The verdict, what was checked, and the facts with their sources. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(holds() ? "certified: " : "not certified: ")
                .append(conclusion.sentence(actors::label))
                .append(", on ")
                .append(day)
                .append(day.equals(asOf) ? "" : ", as of " + asOf)
                .append("\n  ")
                .append(needed.size() == 1 ? "this relation" : "these " + needed.size() + " relations")
                .append(
                        sufficient
                                ? " alone derived it again"
                                : " alone did not derive it again: the proof is not sound")
                .append(holds() ? "; without any one of them it did not follow" : "")
                .append(" (")
                .append(runs)
                .append(runs == 1 ? " fresh run" : " fresh runs")
                .append(" of the rules)");
        needed.forEach((fact, attestations) -> text.append("\n  - ")
                .append(fact.sentence(actors::label))
                .append(" — ")
                .append(attestations.stream()
                        .map(one -> one.sourcePhrase(actors::label))
                        .distinct()
                        .collect(Collectors.joining("; "))));
        if (!spared.isEmpty()) {
            text.append("\n  the best proof uses these too, and can spare them:");
            spared.forEach(fact -> text.append("\n  - ").append(fact.sentence(actors::label)));
        }
        return text.toString();
    }
}
