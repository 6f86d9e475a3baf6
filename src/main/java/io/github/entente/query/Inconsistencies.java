package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Inconsistency.Kind;
import io.github.entente.derivation.Strength;
import java.util.function.Predicate;

/**
 * The inconsistencies up to a day, over or not. If an actor backs both sides, its mixed signals between them
 * are left out.
 */
public final class Inconsistencies extends Findings<Inconsistency> {
    Inconsistencies(
            FindingKind<Inconsistency> kind,
            View view,
            ImmutableList<Finding<Inconsistency>> all,
            boolean subordinates) {
        super(kind, view, all, subordinates);
    }

    /** The inconsistencies of this kind. */
    public Inconsistencies ofKind(Kind kind) {
        return where(found -> found.kind() == kind);
    }

    @Override
    public Inconsistencies where(Predicate<? super Inconsistency> test) {
        return (Inconsistencies) super.where(test);
    }

    @Override
    public Inconsistencies of(String actor) {
        return (Inconsistencies) super.of(actor);
    }

    @Override
    public Inconsistencies about(String actor) {
        return (Inconsistencies) super.about(actor);
    }

    @Override
    public Inconsistencies between(String one, String other) {
        return (Inconsistencies) super.between(one, other);
    }

    @Override
    public Inconsistencies withSubordinates() {
        return (Inconsistencies) super.withSubordinates();
    }

    @Override
    public Inconsistencies ranked() {
        return (Inconsistencies) super.ranked();
    }

    @Override
    public Inconsistencies atLeast(Strength strength) {
        return (Inconsistencies) super.atLeast(strength);
    }

    @Override
    public Inconsistencies atLeastActs(int count) {
        return (Inconsistencies) super.atLeastActs(count);
    }

    @Override
    public Inconsistencies top(int count) {
        return (Inconsistencies) super.top(count);
    }
}
