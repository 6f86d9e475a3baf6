package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a proposition holds without some of the sources behind it, found by withdrawing them. Not safe for
 * use by several threads.
 *
 * <p>More sources do not always give more days. One can end what another reports, take it back, or tell that
 * it had begun before. Only then sets of sources have to be tried out; {@link SourceAlgebra} is faster.
 */
final class SourceTrials {
    /** More sources than these have too many sets to try. */
    static final int MOST = 10;

    private final DatedGraph dated;
    private final DerivationGraph part;
    private final Proposition proposition;
    private final Predicate<Validity> holds;
    /** What is seen of the facts behind it, and of the relations that end these or keep them in force. */
    private final Map<Fact, List<Attestation>> seen = new LinkedHashMap<>();

    private final ImmutableSortedSet<String> sources;
    private boolean monotone = true;

    /**
     * @param part what is behind the proposition
     * @param asOf attestations not seen by this day do not count
     * @param holds whether it holds on these days
     */
    SourceTrials(
            DatedGraph dated,
            DerivationGraph part,
            Proposition proposition,
            LocalDate asOf,
            Predicate<Validity> holds) {
        this.dated = dated;
        this.part = part;
        this.proposition = proposition;
        this.holds = holds;
        for (Proposition one : part.propositions()) {
            if (one instanceof Fact fact) {
                Set<Fact> concerning = dated.concerning(fact);
                boolean mayLapse = fact instanceof Relation relation && Endings.isDeclaration(relation);
                monotone &= concerning.size() == 1 && !mayLapse;
                for (Fact beside : concerning) {
                    seen.computeIfAbsent(beside, some -> dated.seen(some, asOf).toList());
                }
            }
        }
        ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
        for (List<Attestation> all : seen.values()) {
            for (Attestation one : all) {
                ids.addAll(one.passedThrough());
                monotone &= all.size() == 1 || (one.affirms() && one.ended().isEmpty());
            }
        }
        this.sources = ids.build();
        for (int step = 0; monotone && step < part.stepLimit(); step++) {
            TimeMode time = part.rule(step).time();
            // whether an act counts under a tie hangs on how vague its date is, and that on all its sources
            monotone = time != TimeMode.SEQUENCE && time != TimeMode.WHILE;
        }
    }

    /** Whether a source more never takes days away, and what each source tells can be told apart. */
    boolean isMonotone() {
        return monotone;
    }

    /** Whether there are few enough sources to try out all sets. */
    boolean canTryAll() {
        return sources.size() <= MOST;
    }

    /**
     * The least sets that are enough, whatever the others say: it also holds by each larger set.
     *
     * @throws IllegalStateException if there are too many sources
     */
    ImmutableList<ImmutableSortedSet<String>> least() {
        if (!canTryAll()) {
            throw new IllegalStateException(sources.size() + " sources are too many to try all sets; at most " + MOST);
        }
        List<String> ids = sources.asList();
        boolean[] enough = new boolean[1 << ids.size()];
        for (int set = enough.length - 1; set >= 0; set--) {
            boolean all = true;
            for (int one = 0; one < ids.size(); one++) {
                all &= enough[set | 1 << one] || (set & 1 << one) != 0;
            }
            enough[set] = all && holdsBy(members(ids, set));
        }
        List<ImmutableSortedSet<String>> least = new ArrayList<>();
        for (int set = 0; set < enough.length; set++) {
            boolean less = false;
            for (int one = 0; one < ids.size(); one++) {
                less |= (set & 1 << one) != 0 && enough[set & ~(1 << one)];
            }
            if (enough[set] && !less) {
                least.add(members(ids, set));
            }
        }
        least.sort(WhyProvenance.ORDER);
        return ImmutableList.copyOf(least);
    }

    private static ImmutableSortedSet<String> members(List<String> ids, int set) {
        ImmutableSortedSet.Builder<String> members = ImmutableSortedSet.naturalOrder();
        for (int one = 0; one < ids.size(); one++) {
            if ((set & 1 << one) != 0) {
                members.add(ids.get(one));
            }
        }
        return members.build();
    }

    /** The sources without which it does not hold. */
    ImmutableSortedSet<String> needed() {
        ImmutableSortedSet.Builder<String> needed = ImmutableSortedSet.naturalOrder();
        for (String source : sources) {
            Set<String> others = new LinkedHashSet<>(sources);
            others.remove(source);
            if (!holdsBy(others)) {
                needed.add(source);
            }
        }
        return needed.build();
    }

    private boolean holdsBy(Set<String> some) {
        Map<Fact, List<Attestation>> left = new LinkedHashMap<>();
        seen.forEach((fact, all) -> left.put(
                fact,
                all.stream()
                        .filter(one -> some.containsAll(one.passedThrough()))
                        .toList()));
        Map<Fact, Validity> whens = Validity.of(left, dated.settings());
        return holds.test(
                part.read(new ValidityAlgebra(whens, dated.settings())).of(proposition));
    }
}
