package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What keeps rules that ask for an absence from deriving something. It runs such a rule without the facts of
 * the kinds that it asks for, and then with each of these facts in turn. So it needs no reading of its
 * conditions. Where the rule also matches facts of such a kind, it leaves out each in turn instead: two that
 * block the same are not found then.
 */
final class Blockers {
    /** The maximum number of facts that are tried for one rule. */
    private static final int MOST_TRIED = 200;

    private final Evaluator rules;
    private final Collection<Actor> actors;
    private final Seen seen;
    private final Validity always;
    private final Map<Derivation, Set<Proposition>> found = new TreeMap<>(Comparator.comparing(Derivation::toString));

    Blockers(Evaluator rules, Collection<Actor> actors, Seen seen, Validity always) {
        this.rules = rules;
        this.actors = actors;
        this.seen = seen;
        this.always = always;
    }

    /** The derivations that the rule would make, each with the facts that block it, by its text. */
    Map<Derivation, ImmutableList<Proposition>> of(Collection<Rule> negating) {
        negating.forEach(this::find);
        Map<Derivation, ImmutableList<Proposition>> blocked = new LinkedHashMap<>();
        found.forEach((derivation, blockers) -> blocked.put(derivation, ImmutableList.copyOf(blockers)));
        return blocked;
    }

    private void find(Rule rule) {
        Evaluator one = rules.only(rule.name()::equals);
        ImmutableSet<Class<?>> matched = rules.rules().kindsRead(rule, false);
        ImmutableSet<Class<?>> unwanted = rules.rules().kindsRead(rule, true);
        Set<Proposition> all = seen.all().keySet().stream()
                .filter(fact -> isOf(matched, fact) || isOf(unwanted, fact))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Proposition> tried = all.stream()
                .filter(fact -> isOf(unwanted, fact))
                .sorted(Comparator.comparing((Proposition fact) -> !seen.isAboutThoseAsked(fact))
                        .thenComparing(fact -> !seen.isNear(fact))
                        .thenComparing(Proposition::toString))
                .limit(MOST_TRIED)
                .toList();
        Set<Proposition> absent =
                tried.stream().filter(fact -> !isOf(matched, fact)).collect(Collectors.toSet());
        Set<Derivation> made = derived(one, all, Set.of());
        Set<Derivation> free = Sets.difference(derived(one, all, absent), made);
        for (Proposition fact : tried) {
            if (!absent.contains(fact)) {
                Sets.difference(derived(one, all, Set.of(fact)), made).forEach(blocked -> add(blocked, fact));
            } else if (!free.isEmpty()) {
                Set<Derivation> left = derived(one, all, Sets.difference(absent, Set.of(fact)));
                Sets.difference(free, left).forEach(blocked -> add(blocked, fact));
            }
        }
    }

    private static boolean isOf(Collection<Class<?>> kinds, Proposition fact) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(fact));
    }

    private void add(Derivation blocked, Proposition by) {
        if (!seen.all().containsKey(blocked.conclusion())) {
            found.computeIfAbsent(blocked, key -> Sets.newTreeSet(Comparator.comparing(Proposition::toString)))
                    .add(by);
        }
    }

    private Set<Derivation> derived(Evaluator rule, Set<Proposition> facts, Set<Proposition> without) {
        Map<Proposition, Validity> given = new LinkedHashMap<>();
        facts.stream().filter(fact -> !without.contains(fact)).forEach(fact -> given.put(fact, always));
        return ImmutableSet.copyOf(rule.step(actors, given).derivations());
    }
}
