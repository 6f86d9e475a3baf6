package io.github.entente.query;

import com.google.common.collect.Range;
import io.github.entente.conclusion.AttackedFirst;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.Commitment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.HelpShortOfForce;
import io.github.entente.conclusion.HonouredObligation;
import io.github.entente.conclusion.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads what became of commitments by the day of a view. A commitment can come up more than once; its last
 * run of days by then counts. Who attacked first is asked at the beginning of that run.
 */
final class Statuses {
    private final View view;

    private Statuses(View view) {
        this.view = view;
    }

    /** Those of the view. */
    static Statuses in(View view) {
        return view.once(Statuses.class, () -> new Statuses(view));
    }

    /** What became of it; empty where nothing can be said. */
    Optional<CommitmentStatus> of(Commitment commitment) {
        Optional<LocalDate> lastRun = beginOfLastRun(commitment);
        if (lastRun.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = lastRun.get();
        if (commitment instanceof Obligation obligation) {
            return Optional.of(of(obligation, begin));
        }
        return commitment instanceof Breach breach && began(breach.partner(), breach.actor(), begin)
                ? Optional.of(CommitmentStatus.ANSWERED)
                : Optional.empty();
    }

    private CommitmentStatus of(Obligation duty, LocalDate begin) {
        if (began(duty.ally(), duty.against(), begin)) {
            return CommitmentStatus.NOT_TRIGGERED;
        } else if (isSeen(new HonouredObligation(duty.holder(), duty.ally(), duty.against()), begin)) {
            return CommitmentStatus.HONOURED;
        } else if (isSeen(new HelpShortOfForce(duty.holder(), duty.ally(), duty.against()), begin)) {
            return CommitmentStatus.SHORT_OF_FORCE;
        }
        boolean late = begin.equals(LocalDate.MIN)
                || !view.asOf().isBefore(begin.plusDays(view.graph().settings().graceDays()));
        return late ? CommitmentStatus.NO_HELP_SEEN : CommitmentStatus.OPEN;
    }

    /** Whether it holds on some day from the first day to that of the view. */
    private boolean isSeen(Conclusion conclusion, LocalDate first) {
        return !view.graph()
                .when(conclusion)
                .asOf(view.asOf())
                .validOn()
                .subRangeSet(Range.closed(first, view.asOf()))
                .isEmpty();
    }

    /**
     * Whether the one had attacked the other when the other began to attack it on the day. Where the other
     * had attacked before that, it began.
     */
    private boolean began(String one, String other, LocalDate day) {
        if (day.equals(LocalDate.MIN)
                || !view.graph().when(new AttackedFirst(one, other)).isValidOn(day)) {
            return false;
        }
        LocalDate from = day.minusDays(view.graph().settings().timeLimits().sequenceDays());
        return view.graph()
                .when(new AttackedFirst(other, one))
                .validOn()
                .subRangeSet(Range.closedOpen(from, day))
                .isEmpty();
    }

    /**
     * The first day of the last days without a gap on which it is valid, by the day of the view; the least
     * date where they have no first.
     */
    private Optional<LocalDate> beginOfLastRun(Conclusion conclusion) {
        Optional<LocalDate> begin = Optional.empty();
        Optional<LocalDate> next = Optional.empty();
        for (Range<LocalDate> days :
                view.graph().when(conclusion).asOf(view.asOf()).validOn().asRanges()) {
            LocalDate first = days.hasLowerBound() ? days.lowerEndpoint() : LocalDate.MIN;
            begin = next.equals(Optional.of(first)) ? begin : Optional.of(first);
            next = Optional.of(days.upperEndpoint().plusDays(1));
        }
        return begin;
    }

    /** The commitments whose status the conclusion may decide. */
    List<Commitment> decidedBy(Conclusion conclusion) {
        if (conclusion instanceof HonouredObligation help) {
            return List.of(help.obligation());
        } else if (conclusion instanceof HelpShortOfForce help) {
            return List.of(help.obligation());
        } else if (conclusion instanceof AttackedFirst first) {
            return view.graph().conclusions(Commitment.class, found -> isBetween(first, found));
        }
        return List.of();
    }

    private static boolean isBetween(AttackedFirst first, Commitment found) {
        String one = found instanceof Obligation duty ? duty.ally() : found.actor();
        String other = found instanceof Obligation duty ? duty.against() : found.partner();
        return (one.equals(first.attacker()) && other.equals(first.attacked()))
                || (one.equals(first.attacked()) && other.equals(first.attacker()));
    }
}
