package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Stake;
import io.github.entente.conclusion.WarStake;
import io.github.entente.derivation.Strength;
import java.util.function.Predicate;

/**
 * The stakes of a day: who has something to win or to lose. If there is a stake by deeds and one in words,
 * only the one by deeds is listed.
 */
public final class Stakes extends Findings<Stake> {
    Stakes(FindingKind<Stake> kind, View view, ImmutableList<Finding<Stake>> all, boolean subordinates) {
        super(kind, view, all, subordinates);
    }

    /**
     * The stakes of actors that gain if this actor prevails.
     *
     * @param actor id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public Stakes ifPrevails(String actor) {
        String id = view().actors().resolve(actor);
        return where(stake -> stake instanceof WarStake war && war.client().equals(id));
    }

    @Override
    public Stakes where(Predicate<? super Stake> test) {
        return (Stakes) super.where(test);
    }

    @Override
    public Stakes of(String actor) {
        return (Stakes) super.of(actor);
    }

    @Override
    public Stakes about(String actor) {
        return (Stakes) super.about(actor);
    }

    @Override
    public Stakes between(String one, String other) {
        return (Stakes) super.between(one, other);
    }

    @Override
    public Stakes withSubordinates() {
        return (Stakes) super.withSubordinates();
    }

    @Override
    public Stakes ranked() {
        return (Stakes) super.ranked();
    }

    @Override
    public Stakes atLeast(Strength strength) {
        return (Stakes) super.atLeast(strength);
    }

    @Override
    public Stakes atLeastActs(int count) {
        return (Stakes) super.atLeastActs(count);
    }

    @Override
    public Stakes top(int count) {
        return (Stakes) super.top(count);
    }
}
