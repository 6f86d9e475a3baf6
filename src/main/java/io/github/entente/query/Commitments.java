package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.Commitment;
import io.github.entente.conclusion.Obligation;
import io.github.entente.conclusion.Strain;
import io.github.entente.derivation.Strength;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The commitments that were put to the test by a day, over or not: obligations to defend, breaches and
 * strains. The table has under STATUS what became of them.
 */
public final class Commitments extends Findings<Commitment> {
    Commitments(FindingKind<Commitment> kind, View view, ImmutableList<Finding<Commitment>> all, boolean subordinates) {
        super(kind, view, all, subordinates);
    }

    /** The obligations to defend an ally. */
    public Commitments obligations() {
        return where(Obligation.class::isInstance);
    }

    /** The breaches of pacts and pledges. */
    public Commitments breaches() {
        return where(Breach.class::isInstance);
    }

    /** The strains between those who are bound to each other. */
    public Commitments strains() {
        return where(Strain.class::isInstance);
    }

    /** The strains of this kind, shipped or of your own. */
    public Commitments ofKind(Strain.Kind kind) {
        return where(found -> found instanceof Strain strain && strain.kind().equals(kind));
    }

    /** The commitments that have this status as of the day. */
    public Commitments withStatus(CommitmentStatus status) {
        return where(found -> statusOf(found).equals(Optional.of(status)));
    }

    /**
     * What became of the commitment by the day; empty for a strain, for a breach that nobody provoked, and
     * for what does not follow by then.
     */
    public Optional<CommitmentStatus> statusOf(Commitment commitment) {
        return Statuses.in(view()).of(commitment);
    }

    @Override
    public Commitments where(Predicate<? super Commitment> test) {
        return (Commitments) super.where(test);
    }

    @Override
    public Commitments of(String actor) {
        return (Commitments) super.of(actor);
    }

    @Override
    public Commitments about(String actor) {
        return (Commitments) super.about(actor);
    }

    @Override
    public Commitments between(String one, String other) {
        return (Commitments) super.between(one, other);
    }

    @Override
    public Commitments withSubordinates() {
        return (Commitments) super.withSubordinates();
    }

    @Override
    public Commitments ranked() {
        return (Commitments) super.ranked();
    }

    @Override
    public Commitments atLeast(Strength strength) {
        return (Commitments) super.atLeast(strength);
    }

    @Override
    public Commitments atLeastActs(int count) {
        return (Commitments) super.atLeastActs(count);
    }

    @Override
    public Commitments top(int count) {
        return (Commitments) super.top(count);
    }
}
