package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.conclusion.SponsorshipRivalry;
import io.github.entente.derivation.Strength;
import java.util.function.Predicate;

/** The rivalries of a day, direct, by proxy or by sponsorship. */
public final class Rivalries extends Findings<Rivalry> {
    Rivalries(FindingKind<Rivalry> kind, View view, ImmutableList<Finding<Rivalry>> all, boolean subordinates) {
        super(kind, view, all, subordinates);
    }

    /** The rivalries by proxy. */
    public Rivalries byProxy() {
        return where(rivalry -> rivalry instanceof ProxyRivalry);
    }

    /** The rivalries of actors that act against each other themselves. */
    public Rivalries direct() {
        return where(rivalry -> rivalry instanceof DirectRivalry);
    }

    /** The rivalries of actors that each sponsor an enemy of the other. */
    public Rivalries bySponsorship() {
        return where(rivalry -> rivalry instanceof SponsorshipRivalry);
    }

    @Override
    public Rivalries where(Predicate<? super Rivalry> test) {
        return (Rivalries) super.where(test);
    }

    @Override
    public Rivalries of(String actor) {
        return (Rivalries) super.of(actor);
    }

    @Override
    public Rivalries about(String actor) {
        return (Rivalries) super.about(actor);
    }

    @Override
    public Rivalries between(String one, String other) {
        return (Rivalries) super.between(one, other);
    }

    @Override
    public Rivalries withSubordinates() {
        return (Rivalries) super.withSubordinates();
    }

    @Override
    public Rivalries ranked() {
        return (Rivalries) super.ranked();
    }

    @Override
    public Rivalries atLeast(Strength strength) {
        return (Rivalries) super.atLeast(strength);
    }

    @Override
    public Rivalries atLeastActs(int count) {
        return (Rivalries) super.atLeastActs(count);
    }

    @Override
    public Rivalries top(int count) {
        return (Rivalries) super.top(count);
    }
}
