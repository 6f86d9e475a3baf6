package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import java.util.Collection;

/**
 * What is said of those who take sides in a war: <i>contested</i> where one of them takes the other side too,
 * <i>belligerent</i> where one of them is itself at war with the other side.
 */
final class SideMarks {
    /** That a party takes the side of a client against an enemy. */
    record Taken(String party, String client, String enemy) {
        static Taken of(Siding side) {
            return new Taken(side.party(), side.client(), side.enemy());
        }
    }

    private SideMarks() {}

    /** Their marks on the day of the view. */
    static ImmutableList<String> of(View view, Collection<Taken> sides) {
        ImmutableList.Builder<String> marks = ImmutableList.builder();
        for (Taken side : sides) {
            if (takes(new Taken(side.party, /* client= */ side.enemy, /* enemy= */ side.client), view)) {
                marks.add("contested");
                break;
            }
        }
        for (Taken side : sides) {
            if (isAtWar(side, view)) {
                marks.add("belligerent");
                break;
            }
        }
        return marks.build();
    }

    private static boolean takes(Taken side, View view) {
        for (Channel channel : Channel.values()) {
            for (Basis basis : Basis.values()) {
                if (basis != Basis.INFERRED
                        && view.graph()
                                .when(new Siding(side.party, side.client, side.enemy, channel, basis))
                                .isValidOn(view.asOf())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAtWar(Taken side, View view) {
        return view.graph().when(new War(side.party, side.enemy)).isValidOn(view.asOf());
    }
}
