package io.github.entente.format.data;

import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when something held, each as precise as the file.
 *
 * @param from a date, not an interval
 * @param until the last day, included; empty if no end is known
 */
record Period(Edtf from, Optional<Edtf> until) {
    Period {
        if (until.isPresent() && last(until.get()).isBefore(first(from))) {
            throw new InvalidValueException("it ends " + until.get() + " before it begins " + from, "");
        }
    }

    /**
     * What both have in common; empty if they do not meet. Of two ends on one day, the more precise
     * counts.
     */
    Optional<Period> and(Period other) {
        Edtf begin = isAfter(first(other.from), first(from), other.from, from) ? other.from : from;
        Optional<Edtf> end = until.isEmpty()
                        || (other.until.isPresent()
                                && isAfter(last(until.get()), last(other.until.get()), other.until.get(), until.get()))
                ? other.until
                : until;
        return end.isPresent() && last(end.get()).isBefore(first(begin))
                ? Optional.empty()
                : Optional.of(new Period(begin, end));
    }

    /** Whether the first day is after the other, or is the same and the first date more precise. */
    private static boolean isAfter(LocalDate day, LocalDate other, Edtf date, Edtf otherDate) {
        return day.isAfter(other)
                || (day.equals(other)
                        && date.toString().length() > otherDate.toString().length());
    }

    /** Whether it goes on after the last day of the other without a break. */
    boolean outlasts(Period other) {
        return other.until
                .filter(end -> !first(from).isAfter(last(end))
                        && until.map(own -> last(own).isAfter(last(end))).orElse(true))
                .isPresent();
    }

    /** For what is in force all the time. */
    Edtf inForce(Dates dates) {
        return dates.edtf(from + "/" + until.map(Edtf::toString).orElse(".."));
    }

    /** For what happened at some time between, of which one date is one date. */
    Edtf happened(Dates dates) {
        return until.isPresent() && until.get().equals(from) ? from : inForce(dates);
    }

    /**
     * For what happened on an unknown day of it: that day if it has one, else the month or year in which all
     * of it is. An interval would say that it happened on each of its days. Empty if it reaches over several
     * years.
     */
    Optional<Edtf> once(Dates dates) {
        Edtf end = until.orElse(from);
        return end.equals(from)
                ? Optional.of(from)
                : until.flatMap(day -> dates.within(Edtf.of(first(from)), Edtf.of(last(day))));
    }

    private static LocalDate first(Edtf date) {
        return date.first().orElseThrow();
    }

    private static LocalDate last(Edtf date) {
        return date.last().orElseThrow();
    }
}
