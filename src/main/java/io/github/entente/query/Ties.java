package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import io.github.entente.balance.Sign;
import io.github.entente.balance.SignedGraph;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Side;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ties between parties on a day, one for each pair that has any: what an assessment is as a signed graph.
 * Printed as a table. Immutable and safe for use by several threads.
 *
 * <p>For a pair of parties (states, governments, armed groups, organisations) count, as they are listed on
 * the day, whatever their direction:
 *
 * <ul>
 * <li>as positive: stances for each other, alliances, and alignments of the two behind a third;
 * <li>as negative: stances against each other, hostilities, rivalries (direct and by proxy), and oppositions
 * in a war of others.
 * </ul>
 *
 * <p>Each side is as strong as its surest finding. The stronger side gives the sign. Where the weaker is at
 * least half as strong, as in a {@linkplain Position position} that is BOTH, they cancel: the tie is listed
 * here as {@code ±} and left out of the graph. Inferred stances count only for pairs that have no other
 * finding. What a part shares with its principal is left to the principal, as in all lists.
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
        Stances stances = view.stances();
        for (Finding<Stance> finding : stances) {
            Stance stance = finding.conclusion();
            if (isParty(view, stance.holder()) && isParty(view, stance.target())) {
                Collected collected = collected(pairs, stance.holder(), stance.target());
                Sign sign = stance.side() == Side.FOR ? Sign.POSITIVE : Sign.NEGATIVE;
                (stance.basis() == Basis.INFERRED ? collected.inferred : collected.firm)
                        .on(sign)
                        .add(finding);
            }
        }
        for (FindingKind<?> kind : FindingKind.values()) {
            kind.sign().ifPresent(sign -> mutual(view, pairs, kind.in(view), sign));
        }
        ImmutableList.Builder<Tie> ties = ImmutableList.builder();
        pairs.forEach((one, others) -> others.forEach((other, collected) -> {
            Sides sides = collected.firm.isEmpty() ? collected.inferred : collected.firm;
            ties.add(new Tie(one, other, sides.positive, sides.negative));
        }));
        return new Ties(view, ties.build());
    }

    private static void mutual(
            View view,
            Map<String, Map<String, Collected>> pairs,
            List<? extends Finding<? extends Conclusion>> findings,
            Sign sign) {
        for (Finding<? extends Conclusion> finding : findings) {
            String one = finding.conclusion().subjects().get(0);
            String other = finding.conclusion().subjects().get(1);
            if (isParty(view, one) && isParty(view, other)) {
                collected(pairs, one, other).firm.on(sign).add(finding);
            }
        }
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
        final Sides firm = new Sides();
        final Sides inferred = new Sides();
    }

    private static final class Sides {
        final List<Finding<?>> positive = new ArrayList<>();
        final List<Finding<?>> negative = new ArrayList<>();

        List<Finding<?>> on(Sign sign) {
            return sign == Sign.POSITIVE ? positive : negative;
        }

        boolean isEmpty() {
            return positive.isEmpty() && negative.isEmpty();
        }
    }

    View view() {
        return view;
    }

    /** The tie of two parties; empty where there is none. */
    public Optional<Tie> between(EndpointPair<String> pair) {
        return ties.stream().filter(tie -> tie.pair().equals(pair)).findFirst();
    }

    /**
     * The tie of two parties; empty where there is none.
     *
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     */
    public Optional<Tie> between(String one, String other) {
        return between(
                EndpointPair.unordered(view.actors().resolve(one), view.actors().resolve(other)));
    }

    /** Those whose sides cancel each other. */
    public ImmutableList<Tie> cancelled() {
        return ties.stream().filter(tie -> tie.sign().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** The graph of those that have a sign; parties without any are not in it. */
    SignedGraph signedGraph() {
        SignedGraph.Builder graph = SignedGraph.builder();
        for (Tie tie : ties) {
            tie.sign().ifPresent(sign -> graph.tie(tie.first(), tie.second(), sign));
        }
        return graph.build();
    }

    /** In the order of the lesser id of each pair, then of the greater. */
    @Override
    public Tie get(int index) {
        return ties.get(index);
    }

    @Override
    public int size() {
        return ties.size();
    }

    /**
     * A line that says how many there are, and below it, where there are any, a table with aligned columns.
     */
    @Override
    public String toString() {
        String head = view.head(ties.size(), "tie", "ties");
        if (ties.isEmpty()) {
            return head;
        }
        TextTable table = new TextTable("PARTY", "", "PARTY", "HOW SURE", "BECAUSE");
        for (Tie tie : ties) {
            table.row(List.of(
                    tie.first(), tie.symbol(), tie.second(), tie.likelihood().label(), tie.reason()));
        }
        return head + "\n" + table;
    }
}
