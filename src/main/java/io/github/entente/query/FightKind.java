package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Derivation;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.query.Listing.Shared;
import java.util.List;
import java.util.Optional;

/** Who fights whom, once or in a war. */
final class FightKind<C extends SymmetricConclusion> extends FindingKind<C> {
    private static final ImmutableSet<ActorKind> STATES = ImmutableSet.of(ActorKind.STATE, ActorKind.GOVERNMENT);
    private static final ImmutableSet<ActorKind> HELPERS =
            ImmutableSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.INTERNATIONAL_ORGANISATION);

    private final Ground ground;

    FightKind(Class<C> type, String singular, String plural, String head, Ground ground) {
        super(type, singular, plural, head, "WITH");
        this.ground = ground;
    }

    @Override
    List<String> cells(Finding<C> finding) {
        return finding.conclusion().subjects();
    }

    @Override
    Shared shared(C found) {
        return FindingKinds.bothEnds(found, "");
    }

    @Override
    boolean isFight() {
        return true;
    }

    @Override
    Optional<Sign> sign() {
        return Optional.of(Sign.NEGATIVE);
    }

    @Override
    Ground ground(Finding<C> finding) {
        return ground;
    }

    /**
     * Says so where attacks by one of the two alone are stated: then nobody is known to fight back. And where
     * a state or an international organisation is stated to help the other, a state, by deeds: strikes on
     * somebody else in it are often coded by their place.
     */
    @Override
    ImmutableList<String> marks(C found, View view) {
        boolean first = attacks(found.first(), found, view);
        boolean second = attacks(found.second(), found, view);
        ImmutableList.Builder<String> marks = ImmutableList.builder();
        if (first != second) {
            marks.add("no attack by " + (first ? found.second() : found.first()) + " stated");
        }
        if (helps(found.first(), found.second(), view)) {
            marks.add(found.first() + " is stated to help " + found.second());
        }
        if (helps(found.second(), found.first(), view)) {
            marks.add(found.second() + " is stated to help " + found.first());
        }
        return marks.build();
    }

    private static boolean helps(String one, String other, View view) {
        if (!isOneOf(HELPERS, one, view) || !isOneOf(STATES, other, view)) {
            return false;
        }
        for (Basis basis : ImmutableList.of(Basis.DIRECT, Basis.ATTRIBUTED)) {
            if (view.graph()
                    .when(new Stance(one, other, Side.FOR, Channel.DEEDS, basis))
                    .isValidOn(view.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(ImmutableSet<ActorKind> kinds, String id, View view) {
        return view.actors()
                .withId(id)
                .filter(actor -> kinds.contains(actor.kind()))
                .isPresent();
    }

    private static boolean attacks(String attacker, SymmetricConclusion found, View view) {
        ImmutableList<Conclusion> grounds =
                ImmutableList.of(new Hostility(found.first(), found.second()), new War(found.first(), found.second()));
        for (Conclusion ground : grounds) {
            for (Derivation derivation : view.graph().graph().derivationsOf(ground)) {
                for (Proposition premise : derivation.premises()) {
                    if (premise instanceof Relation act
                            && !act.type().equals(RelationTypes.DECLARES_WAR_ON)
                            && (act.type().symmetric() || act.subject().equals(attacker))
                            && !view.graph().when(act).asOf(view.asOf()).isNever()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
