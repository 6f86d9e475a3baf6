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

    /** What both have in common; empty if they do not meet. */
    Optional<Period> and(Period other) {
        Edtf begin = first(other.from).isAfter(first(from)) ? other.from : from;
        Optional<Edtf> end = until.isEmpty()
                        || (other.until.isPresent() && last(other.until.get()).isBefore(last(until.get())))
                ? other.until
                : until;
        return end.isPresent() && last(end.get()).isBefore(first(begin))
                ? Optional.empty()
                : Optional.of(new Period(begin, end));
    }

    /** For what is in force all the time. */
    Edtf inForce(Dates dates) {
        return dates.edtf(from + "/" + until.map(Edtf::toString).orElse(".."));
    }

    /** For what happened at some time between, of which one date is one date. */
    Edtf happened(Dates dates) {
        return until.isPresent() && until.get().equals(from) ? from : inForce(dates);
    }

    private static LocalDate first(Edtf date) {
        return date.first().orElseThrow();
    }

    private static LocalDate last(Edtf date) {
        return date.last().orElseThrow();
    }
}
