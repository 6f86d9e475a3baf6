package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Siding;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.query.SideMarks.Taken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Wars between two agents of one body. The body is no party to such a war, so lists leave out that it takes a
 * side in it. Only those count that are its agents on the day themselves, not through others.
 */
final class OwnWars {
    private OwnWars() {}

    /** Whether one of the sides is taken in a war between two agents of who takes it. */
    static boolean isTakenInOne(Collection<Taken> sides, View view, LocalDate day) {
        return sides.stream()
                .anyMatch(side -> isAgent(side.client(), side.party(), side.enemy(), view, day)
                        && isAgent(side.enemy(), side.party(), side.client(), view, day));
    }

    private static boolean isAgent(String agent, String principal, String enemy, View view, LocalDate day) {
        return List.of(Optional.<String>empty(), Optional.of(enemy)).stream()
                .map(against -> new Relation(agent, RelationTypes.AGENT_OF, principal, against))
                .anyMatch(tie -> view.graph().when(tie).asOf(view.asOf()).isValidOn(day));
    }

    /**
     * The side of which a conclusion tells that somebody takes it as the principal of who fights; empty for
     * any other. Where it comes or goes, what is said of sides in that war may be shown or left out.
     */
    static Optional<Siding> ofPrincipal(Conclusion shown) {
        return shown instanceof Siding side && side.basis() == Basis.BY_AGENT && side.channel() == Channel.DEEDS
                ? Optional.of(side)
                : Optional.empty();
    }

    /** Whether two sides are taken in one war, by one party. */
    static boolean isSameWar(Taken taken, Siding side) {
        return taken.party().equals(side.party())
                && (taken.client().equals(side.client()) && taken.enemy().equals(side.enemy())
                        || taken.client().equals(side.enemy()) && taken.enemy().equals(side.client()));
    }

    /**
     * The sides on which alone a conclusion rests on the day; empty where it has another derivation that
     * holds then.
     */
    static ImmutableList<Taken> restsOn(Conclusion conclusion, View view, LocalDate day) {
        ReadGraph graph = view.graph();
        ImmutableList.Builder<Taken> sides = ImmutableList.builder();
        for (Derivation one : graph.graph().derivationsOf(conclusion)) {
            boolean holds = Validity.derived(
                            one.rule().time(),
                            one.premises().stream().map(graph::when).toList(),
                            graph.settings().timeLimits())
                    .asOf(view.asOf())
                    .isValidOn(day);
            if (holds) {
                if (!(one.premises().get(0) instanceof Siding side)) {
                    return ImmutableList.of();
                }
                sides.add(Taken.of(side));
            }
        }
        return sides.build();
    }
}
