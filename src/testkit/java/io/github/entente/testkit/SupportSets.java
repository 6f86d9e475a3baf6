package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Proposition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The given facts on which each conclusion of a small graph rests: the minimal sets from which it follows.
 * Each set is what one proof needs.
 */
final class SupportSets {
    private final Map<Proposition, Set<ImmutableSet<Proposition>>> sets = new HashMap<>();

    /**
     * Of these derivations, without those that hold on no day.
     *
     * @param given with the days on which they hold
     */
    SupportSets(DerivationGraph graph, Map<Proposition, Validity> given, Map<Derivation, Validity> days) {
        given.keySet().forEach(fact -> sets.put(fact, Set.of(ImmutableSet.of(fact))));
        List<Derivation> derivations = graph.derivations().stream()
                .filter(derivation ->
                        !days.getOrDefault(derivation, Validity.NEVER).isNever())
                .toList();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Derivation derivation : derivations) {
                Set<ImmutableSet<Proposition>> before = of(derivation.conclusion());
                Set<ImmutableSet<Proposition>> after = least(Sets.union(before, from(derivation)));
                sets.put(derivation.conclusion(), after);
                grew |= !after.equals(before);
            }
        }
    }

    private Set<ImmutableSet<Proposition>> from(Derivation derivation) {
        Set<ImmutableSet<Proposition>> all = Set.of(ImmutableSet.of());
        for (Proposition premise : derivation.premises()) {
            Set<ImmutableSet<Proposition>> next = new LinkedHashSet<>();
            for (ImmutableSet<Proposition> one : all) {
                of(premise.canonical()).forEach(other -> next.add(ImmutableSet.copyOf(Sets.union(one, other))));
            }
            all = least(next);
        }
        return all;
    }

    private static Set<ImmutableSet<Proposition>> least(Set<ImmutableSet<Proposition>> sets) {
        Set<ImmutableSet<Proposition>> least = new LinkedHashSet<>();
        sets.stream()
                .sorted(Comparator.comparing(Set::size))
                .filter(one -> least.stream().noneMatch(one::containsAll))
                .forEach(least::add);
        return least;
    }

    /** The minimal sets; none if the proposition does not follow. */
    Set<ImmutableSet<Proposition>> of(Proposition proposition) {
        return sets.getOrDefault(proposition, Set.of());
    }
}
