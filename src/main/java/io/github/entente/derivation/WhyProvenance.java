package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a proposition holds, as a function of the sources. The function is monotone from sets of
 * sources to days. It is kept as its steps: the sets that give more days than all their smaller subsets
 * together. Immutable.
 *
 * <p>A step of a sum is a step of one of its terms. Where a time mode distributes over unions of days, a step
 * of a product is the union of a step of each factor. Where runs that meet merge into one, or days are
 * counted, it can be a union of several steps of a factor.
 */
final class WhyProvenance {
    /** Holds by no sources. */
    static final WhyProvenance NONE = new WhyProvenance(ImmutableMap.of(), false);
    /** More steps than can be followed. Everything that uses it has too many as well. */
    static final WhyProvenance TOO_MANY = new WhyProvenance(ImmutableMap.of(), true);

    /** Fewer sources first, then by their ids. */
    static final Comparator<ImmutableSortedSet<String>> ORDER = Comparator.comparingInt(
                    (ImmutableSortedSet<String> set) -> set.size())
            .thenComparing(set -> String.join("\n", set));

    /** The maximum number of steps of one proposition. */
    static final int MOST = 64;
    /** The maximum number of unions that one derivation computes. */
    private static final int MOST_UNIONS = MOST * MOST;

    /** Sorted by {@link #ORDER}. Each set has all days that it and its subsets give. */
    private final ImmutableMap<ImmutableSortedSet<String>, Validity> steps;

    private final boolean tooMany;

    private WhyProvenance(ImmutableMap<ImmutableSortedSet<String>, Validity> steps, boolean tooMany) {
        this.steps = steps;
        this.tooMany = tooMany;
    }

    static WhyProvenance of(ImmutableSortedSet<String> sources, Validity when) {
        return when.isNever() ? NONE : new WhyProvenance(ImmutableMap.of(sources, when), false);
    }

    boolean isTooMany() {
        return tooMany;
    }

    /** The days by these sources. */
    Validity on(Set<String> sources) {
        return on(steps, sources);
    }

    private static Validity on(Map<ImmutableSortedSet<String>, Validity> steps, Set<String> sources) {
        Validity all = Validity.NEVER;
        for (Map.Entry<ImmutableSortedSet<String>, Validity> step : steps.entrySet()) {
            if (sources.containsAll(step.getKey())) {
                all = all.union(step.getValue());
            }
        }
        return all;
    }

    /** The minimal sets whose days pass the test, in {@link #ORDER}. */
    ImmutableList<ImmutableSortedSet<String>> least(Predicate<Validity> test) {
        List<ImmutableSortedSet<String>> least = new ArrayList<>();
        steps.forEach((set, when) -> {
            if (test.test(when) && least.stream().noneMatch(set::containsAll)) {
                least.add(set);
            }
        });
        return ImmutableList.copyOf(least);
    }

    WhyProvenance or(WhyProvenance other) {
        if (tooMany || other.tooMany) {
            return TOO_MANY;
        }
        if (steps.isEmpty() || other.steps.isEmpty()) {
            return steps.isEmpty() ? other : this;
        }
        Set<ImmutableSortedSet<String>> candidates = ImmutableSet.<ImmutableSortedSet<String>>builder()
                .addAll(steps.keySet())
                .addAll(other.steps.keySet())
                .build();
        return stepsOf(candidates, set -> on(set).union(other.on(set)));
    }

    /**
     * The value of a conclusion by its rule.
     *
     * @param most most sources of one set: larger ones are dropped
     * @param distributes whether what it makes of a union of days is the union of what it makes of each
     * @param days what it makes of their days
     */
    static WhyProvenance derived(
            List<WhyProvenance> premises, int most, boolean distributes, Function<List<Validity>, Validity> days) {
        if (premises.stream().anyMatch(NONE::equals)) {
            return NONE;
        }
        if (premises.contains(TOO_MANY)) {
            return TOO_MANY;
        }
        Set<ImmutableSortedSet<String>> unions = ImmutableSet.of(ImmutableSortedSet.of());
        for (WhyProvenance premise : premises) {
            ImmutableSet.Builder<ImmutableSortedSet<String>> larger = ImmutableSet.builder();
            Set<ImmutableSortedSet<String>> steps =
                    distributes ? premise.steps.keySet() : unionsOf(premise.steps.keySet(), most);
            if (steps.size() > MOST_UNIONS) {
                return TOO_MANY;
            }
            for (ImmutableSortedSet<String> union : unions) {
                for (ImmutableSortedSet<String> more : steps) {
                    ImmutableSortedSet<String> both = both(union, more);
                    if (both.size() <= most) {
                        larger.add(both);
                    }
                }
            }
            unions = larger.build();
            if (unions.size() > MOST_UNIONS) {
                return TOO_MANY;
            }
        }
        return stepsOf(
                unions,
                set -> days.apply(
                        premises.stream().map(premise -> premise.on(set)).toList()));
    }

    /** These sets and all unions of them; more than are followed where there are too many. */
    private static Set<ImmutableSortedSet<String>> unionsOf(Set<ImmutableSortedSet<String>> sets, int most) {
        Set<ImmutableSortedSet<String>> all = new LinkedHashSet<>();
        for (ImmutableSortedSet<String> set : sets) {
            List<ImmutableSortedSet<String>> more = new ArrayList<>(List.of(set));
            for (ImmutableSortedSet<String> known : all) {
                ImmutableSortedSet<String> both = both(known, set);
                if (both.size() <= most) {
                    more.add(both);
                }
            }
            all.addAll(more);
            if (all.size() > MOST_UNIONS) {
                return all;
            }
        }
        return all;
    }

    private static ImmutableSortedSet<String> both(Set<String> one, Set<String> other) {
        return ImmutableSortedSet.<String>naturalOrder()
                .addAll(one)
                .addAll(other)
                .build();
    }

    /** The steps among these sets of a monotone function. */
    private static WhyProvenance stepsOf(
            Set<ImmutableSortedSet<String>> candidates, Function<Set<String>, Validity> function) {
        List<ImmutableSortedSet<String>> inOrder = new ArrayList<>(candidates);
        inOrder.sort(ORDER);
        Map<ImmutableSortedSet<String>, Validity> steps = new LinkedHashMap<>();
        for (ImmutableSortedSet<String> set : inOrder) {
            Validity all = function.apply(set);
            Validity fromLess = on(steps, set);
            if (!fromLess.union(all).equals(fromLess)) {
                steps.put(set, all);
            }
            if (steps.size() > MOST) {
                return TOO_MANY;
            }
        }
        return steps.isEmpty() ? NONE : new WhyProvenance(ImmutableMap.copyOf(steps), false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhyProvenance provenance
                && tooMany == provenance.tooMany
                && steps.equals(provenance.steps);
    }

    @Override
    public int hashCode() {
        return 31 * steps.hashCode() + Boolean.hashCode(tooMany);
    }

    /** Such as {@code {[WHITE-HOUSE, WT]=2019-04}}. */
    @Override
    public String toString() {
        return tooMany ? "too many" : steps.toString();
    }
}
