package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import io.github.entente.balance.Sign;
import io.github.entente.balance.SignedGraph;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Side;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The ties between parties on a day, one for each pair that has any: an assessment as a signed graph. Prints
 * as a table. Immutable and safe for use by several threads.
 *
 * <p>These findings about a pair of parties (states, governments, armed groups, organisations) count in
 * either direction, as far as they are listed on the day:
 *
 * <ul>
 * <li>as positive: stances for each other, alliances, and alignments of the two behind a third;
 * <li>as negative: stances against each other, hostilities, rivalries (direct and by proxy), and oppositions
 * in a war of others.
 * </ul>
 *
 * <p>The first {@link Ground} that there is decides: war, then deeds, then words, then words about a
 * leader, then what is inferred. Inferred are inferred stances, alignments, rivalries by proxy, and
 * oppositions. The side with more {@linkplain io.github.entente.derivation.Evidence#mass() mass} gives the
 * sign. If the weaker side has at least half the mass of the stronger, they cancel, as in a {@linkplain
 * Position position} that is BOTH. The tie is then listed here as {@code ±} and left out of the graph. As
 * in all lists, what a subordinate shares with its principal counts for the principal only.
 */
public final class Ties extends AbstractList<Tie> {
    private final View view;
    private final ImmutableList<Tie> ties;

    private Ties(View view, ImmutableList<Tie> ties) {
        this.view = view;
        this.ties = ties;
    }

    /** The ties of the view. */
    static Ties of(View view) {
        Map<String, Map<String, Collected>> pairs = new TreeMap<>();
        Stances stances = (Stances) FindingKinds.STANCES.in(view);
        for (Finding<Stance> finding : stances) {
            Stance stance = finding.conclusion();
            Sign sign = stance.side() == Side.FOR ? Sign.POSITIVE : Sign.NEGATIVE;
            add(view, pairs, stance.holder(), stance.target(), Ground.of(stance), sign, finding);
        }
        for (FindingKind<?> kind : FindingKinds.all()) {
            kind.sign().ifPresent(sign -> symmetric(view, pairs, kind.in(view), sign));
        }
        ImmutableList.Builder<Tie> ties = ImmutableList.builder();
        pairs.forEach((one, others) -> others.forEach((other, collected) -> {
            Map.Entry<Ground, Sides> first =
                    collected.byGround.entrySet().iterator().next();
            Sides sides = first.getValue();
            ties.add(new Tie(one, other, first.getKey(), view, sides.positive, sides.negative));
        }));
        return new Ties(view, ties.build());
    }

    private static void symmetric(
            View view,
            Map<String, Map<String, Collected>> pairs,
            List<? extends Finding<? extends Conclusion>> findings,
            Sign sign) {
        for (Finding<? extends Conclusion> finding : findings) {
            String one = finding.conclusion().subjects().get(0);
            String other = finding.conclusion().subjects().get(1);
            add(view, pairs, one, other, finding.ground(), sign, finding);
        }
    }

    private static void add(
            View view,
            Map<String, Map<String, Collected>> pairs,
            String one,
            String other,
            Ground ground,
            Sign sign,
            Finding<?> finding) {
        if (isParty(view, one) && isParty(view, other)) {
            collected(pairs, one, other)
                    .byGround
                    .computeIfAbsent(ground, first -> new Sides())
                    .on(sign)
                    .add(finding);
        }
    }

    /**
     * The ties that do not rest on inference alone. What is inferred fits balance by the way it is
     * inferred.
     */
    public Ties stated() {
        return only(tie -> tie.ground() != Ground.INFERENCE);
    }

    private static boolean isParty(View view, String id) {
        return view.actors()
                .withId(id)
                .map(Actor::kind)
                .filter(kind -> kind.isParty())
                .isPresent();
    }

    private static Collected collected(Map<String, Map<String, Collected>> pairs, String one, String other) {
        boolean ordered = one.compareTo(other) < 0;
        return pairs.computeIfAbsent(ordered ? one : other, id -> new TreeMap<>())
                .computeIfAbsent(ordered ? other : one, id -> new Collected());
    }

    private static final class Collected {
        final Map<Ground, Sides> byGround = new EnumMap<>(Ground.class);
    }

    private static final class Sides {
        final List<Finding<?>> positive = new ArrayList<>();
        final List<Finding<?>> negative = new ArrayList<>();

        List<Finding<?>> on(Sign sign) {
            return sign == Sign.POSITIVE ? positive : negative;
        }
    }

    View view() {
        return view;
    }

    /** The tie of two parties; empty if there is none. */
    public Optional<Tie> between(EndpointPair<String> pair) {
        return ties.stream().filter(tie -> tie.pair().equals(pair)).findFirst();
    }

    /**
     * The tie of two parties; empty if there is none.
     *
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     */
    public Optional<Tie> between(String one, String other) {
        return between(
                EndpointPair.unordered(view.actors().resolve(one), view.actors().resolve(other)));
    }

    /**
     * The ties by the mass of their evidence on both sides, the greatest first; equal ones keep their
     * order.
     */
    public Ties ranked() {
        Map<Tie, Long> masses = new IdentityHashMap<>();
        for (Tie tie : ties) {
            masses.put(tie, Math.round(tie.mass() / TwoSides.TOLERANCE));
        }
        return new Ties(
                view,
                ImmutableList.sortedCopyOf(Comparator.comparingLong((Tie tie) -> -masses.getOrDefault(tie, 0L)), ties));
    }

    /** The ties with at least this strong evidence. */
    public Ties atLeast(Strength strength) {
        return only(tie -> Strength.of(tie.strength()).compareTo(strength) >= 0);
    }

    /** The ties behind which there are at least so many acts, on both sides together. */
    public Ties atLeastActs(int count) {
        return only(tie -> tie.acts() >= count);
    }

    /**
     * The first ties of this list, at most so many.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Ties top(int count) {
        checkArgument(count >= 0, "there are no top %s; give 0 or more", count);
        return new Ties(view, ties.subList(0, Math.min(count, ties.size())));
    }

    private Ties only(Predicate<Tie> test) {
        return new Ties(view, ties.stream().filter(test).collect(ImmutableList.toImmutableList()));
    }

    /** The ties whose sides cancel. */
    public ImmutableList<Tie> cancelled() {
        return ties.stream().filter(tie -> tie.sign().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** The graph of the ties that have a sign. Parties without such ties are not in it. */
    public SignedGraph signedGraph() {
        SignedGraph.Builder graph = SignedGraph.builder();
        for (Tie tie : ties) {
            tie.sign().ifPresent(sign -> graph.tie(tie.first(), tie.second(), sign));
        }
        return graph.build();
    }

    /** In the order of the lesser id of each pair, then of the greater, unless it is {@link #ranked}. */
    @Override
    public Tie get(int index) {
        return ties.get(index);
    }

    @Override
    public int size() {
        return ties.size();
    }

    /** A line with the number of ties, then a table if there are any. */
    @Override
    public String toString() {
        String head = view.head(ties.size(), "tie", "ties");
        if (ties.isEmpty()) {
            return head;
        }
        TextTable table = new TextTable("PARTY", "", "PARTY", "STRENGTH", "GROUND", "BECAUSE");
        for (Tie tie : ties) {
            table.row(List.of(
                    tie.first(),
                    tie.symbol(),
                    tie.second(),
                    tie.strengthInWords().label(tie.isDisputed()),
                    tie.ground().label(),
                    tie.reason()));
        }
        return head + "\n" + table;
    }
}
