package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.query.SideMarks.Taken;
import java.util.Collection;
import java.util.List;

/**
 * The states, governments and international organisations that support each side of each war by deeds, on the
 * day of a view.
 *
 * <p>What many do together tells little of each. Members of a coalition give little (Olson &amp; Zeckhauser,
 * <i>An Economic Theory of Alliances</i>, Review of Economics and Statistics 1966), and join for the sake of
 * who leads it more than against the enemy (Henke, <i>Constructing Allied Cooperation</i>, 2019).
 */
final class Patrons {
    /** From so many on, a side is taken by a crowd. */
    static final int CROWD = 10;

    private static final ImmutableSet<ActorKind> KINDS =
            ImmutableSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.INTERNATIONAL_ORGANISATION);

    private record Side(String client, String enemy) {}

    private final View view;
    private final ImmutableSetMultimap<Side, String> all;
    private final ImmutableSet<Side> crowded;

    private Patrons(View view) {
        this.view = view;
        ImmutableSetMultimap.Builder<Side, String> taken = ImmutableSetMultimap.builder();
        for (Siding found : view.graph()
                .conclusions(
                        Siding.class, found -> found.channel() == Channel.DEEDS && found.basis() != Basis.BY_LEADER)) {
            if (isPatron(found.party()) && view.graph().when(found).isValidOn(view.asOf())) {
                taken.put(new Side(found.client(), found.enemy()), found.party());
            }
        }
        all = taken.build();
        crowded = all.keySet().stream()
                .filter(side -> all.get(side).size() >= CROWD)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Those of the view. */
    static Patrons in(View view) {
        return view.once(Patrons.class, () -> new Patrons(view));
    }

    private boolean isPatron(String party) {
        return view.actors()
                .withId(party)
                .filter(actor -> KINDS.contains(actor.kind()))
                .isPresent();
    }

    /** How many take this side, its own party included; at least 1. */
    private int number(Taken side) {
        ImmutableSet<String> patrons = all.get(new Side(side.client(), side.enemy()));
        return patrons.size() + (patrons.contains(side.party()) ? 0 : 1);
    }

    /** One by the number of those who take each of the sides, multiplied: above 0, at most 1. */
    double share(Collection<Taken> sides) {
        double share = 1;
        for (Taken side : sides) {
            share /= number(side);
        }
        return share;
    }

    /** Whether one of the sides is taken by a crowd, and its party does not fight the enemy itself. */
    boolean isOneOfACrowd(Collection<Taken> sides) {
        return sides.stream()
                .anyMatch(side -> number(side) >= CROWD
                        && !view.graph()
                                .when(new War(side.party(), side.enemy()))
                                .isValidOn(view.asOf()));
    }

    /**
     * Of the conclusions of this type, each between patrons of the two sides of a war, those of patrons who
     * may be of a crowd in the view, or not, since this conclusion holds there.
     */
    static <C extends Conclusion> List<C> turnedBy(Conclusion shown, Class<C> type, View view) {
        if (!(shown instanceof Siding || shown instanceof War)
                || in(view).crowded.isEmpty()) {
            return ImmutableList.of();
        }
        return view.graph().conclusions(type, between -> in(view).isCrowded(between) && isOf(shown, between));
    }

    private static boolean isOf(Conclusion shown, Conclusion between) {
        if (shown instanceof Siding side) {
            return between.objects().contains(side.client())
                    && between.objects().contains(side.enemy());
        }
        List<String> fighters = shown.subjects();
        return fighters.stream().anyMatch(between.subjects()::contains)
                && fighters.stream().anyMatch(between.objects()::contains);
    }

    private boolean isCrowded(Conclusion between) {
        String one = between.objects().get(0);
        String other = between.objects().get(1);
        return crowded.contains(new Side(one, other)) || crowded.contains(new Side(other, one));
    }
}
