package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.TimeFault;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.inquiry.WhyNot.Ending;
import io.github.entente.inquiry.WhyNot.Later;
import io.github.entente.inquiry.WhyNot.Over;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells until when something held and what ended it, and from when on it will hold. */
final class Past {
    private final Seen seen;
    private final ReadGraph graph;
    private final Actors actors;

    Past(Seen seen, Actors actors) {
        this.seen = seen;
        this.graph = seen.graph();
        this.actors = actors;
    }

    /** How what was valid before the day of the question, but is not on it, was over. */
    Over over(Proposition proposition) {
        Validity when = seen.when(proposition);
        LocalDate until = when.validOn().span().upperEndpoint();
        ImmutableList.Builder<Ending> found = ImmutableList.builder();
        Set<Explanation> told = new LinkedHashSet<>();
        Explanation proof = graph.explain(proposition, until, seen.day(), actors);
        Deque<Explanation> open = new ArrayDeque<>(List.of(proof));
        while (!open.isEmpty()) {
            Explanation part = open.removeLast();
            if (told.add(part)) {
                if (part.proposition() instanceof Fact fact) {
                    ending(fact, part, until).ifPresent(found::add);
                }
                open.addAll(part.further().reverse());
                open.addAll(part.premises().reverse());
            }
        }
        ImmutableList<Ending> endings = found.build();
        return new Over(proposition, when, until, endings, endings.isEmpty() ? fault(proof, until) : Optional.empty());
    }

    /** What ended the fact on the day, if anything did. */
    private static Optional<Ending> ending(Fact fact, Explanation leaf, LocalDate until) {
        Optional<Bound> bound = leaf.bounds().stream()
                .filter(one -> one.kind() != Bound.Kind.IN_FORCE && one.day().equals(until))
                .findFirst();
        boolean lapsed = leaf.when().isValidOn(until) && !leaf.when().isValidOn(until.plusDays(1));
        return bound.isPresent() || lapsed ? Optional.of(new Ending(fact, bound)) : Optional.empty();
    }

    /** The time condition that its best proof no longer meets the day after. */
    private Optional<TimeFault> fault(Explanation proof, LocalDate until) {
        return proof.derivation()
                .flatMap(derivation -> TimeFault.of(
                        derivation.rule().time(),
                        derivation.premises().stream()
                                .map(premise -> seen.when(premise.canonical()))
                                .toList(),
                        graph.settings().timeLimits(),
                        until.plusDays(1)));
    }

    /** From when on a conclusion holds that does not hold on the day of the question; empty if never. */
    Optional<Later> later(Conclusion conclusion) {
        return graph.when(conclusion).validOn().asRanges().stream()
                .filter(Range::hasLowerBound)
                .map(Range::lowerEndpoint)
                .filter(seen.day()::isBefore)
                .findFirst()
                .map(from -> new Later(conclusion, from));
    }
}
