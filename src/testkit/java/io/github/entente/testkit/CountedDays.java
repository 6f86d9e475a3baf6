package io.github.entente.testkit;

import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When something holds, counted day by day. For each lifetime it keeps the days on which it happened and the
 * days on which it is valid. Immutable: its sets of days are not changed once they are in it.
 */
final class CountedDays {
    /** The maximum number of days between two steps of a sequence. */
    static final int SEQUENCE_DAYS = 730;

    private final Calendar calendar;
    private final Map<Lifetime, Part> parts = new HashMap<>();

    /**
     * How long something stays valid.
     *
     * @param days for this many days after it last happened
     * @param end not after this day of the calendar
     */
    private record Lifetime(int days, int end) {
        Lifetime shorter(Lifetime other) {
            return new Lifetime(Math.min(days, other.days), Math.min(end, other.end));
        }
    }

    private record Part(BitSet happened, BitSet valid) {}

    private CountedDays(Calendar calendar) {
        this.calendar = calendar;
    }

    private void add(Lifetime life, BitSet happened, BitSet valid) {
        if (!valid.isEmpty()) {
            parts.merge(
                    life,
                    new Part(happened, valid),
                    (one, other) -> new Part(or(one.happened, other.happened), or(one.valid, other.valid)));
        }
    }

    /** When a fact holds by these attestations. */
    static CountedDays of(Calendar calendar, Fact fact, Collection<Attestation> attestations) {
        CountedDays all = new CountedDays(calendar);
        for (Attestation one : attestations) {
            if (one.affirms()) {
                int first = one.happened().first().map(calendar::day).orElse(0);
                int last = one.happened().last().map(calendar::day).orElse(calendar.length() - 1);
                int end = one.ended()
                        .flatMap(date -> date.last())
                        .map(calendar::day)
                        .orElse(calendar.length());
                BitSet happened = new BitSet();
                BitSet valid = new BitSet();
                for (int day = first; day < calendar.length() && day <= end; day++) {
                    happened.set(day, day <= last);
                    valid.set(day, day <= last + fact.lifetimeDays());
                }
                all.add(new Lifetime(fact.lifetimeDays(), end), happened, valid);
            }
        }
        return all;
    }

    /** On every day of the calendar. */
    static CountedDays always(Calendar calendar) {
        BitSet all = new BitSet();
        all.set(0, calendar.length());
        CountedDays always = new CountedDays(calendar);
        always.add(new Lifetime(0, calendar.length()), all, all);
        return always;
    }

    /** When a conclusion from these premises holds, in their order. */
    static CountedDays concluded(TimeMode time, List<CountedDays> premises) {
        CountedDays days = premises.get(0);
        int last = premises.size() - 1;
        switch (time) {
            case OVERLAP -> {
                for (CountedDays other : premises.subList(1, last + 1)) {
                    days = days.overlap(other);
                }
            }
            case DURING -> {
                days = premises.get(last);
                for (CountedDays tie : premises.subList(0, last)) {
                    days = days.during(tie);
                }
            }
            case SEQUENCE -> {
                for (CountedDays next : premises.subList(1, last + 1)) {
                    days = next.after(days);
                }
            }
        }
        return days;
    }

    /**
     * The days on which both are valid, and those on which both happened, with the shorter of the two
     * lifetimes.
     */
    private CountedDays overlap(CountedDays other) {
        CountedDays both = new CountedDays(calendar);
        parts.forEach((life, one) -> other.parts.forEach((otherLife, two) ->
                both.add(life.shorter(otherLife), and(one.happened, two.happened), and(one.valid, two.valid))));
        return both;
    }

    /** This act, on days on which it happened and the tie held. */
    private CountedDays during(CountedDays tie) {
        return happening(tie.valid());
    }

    /**
     * This, on days on which it happened and the earlier one happened at most {@link #SEQUENCE_DAYS} before.
     */
    private CountedDays after(CountedDays earlier) {
        BitSet before = earlier.happened();
        BitSet following = new BitSet();
        for (int day = 1; day < calendar.length(); day++) {
            int last = before.previousSetBit(day - 1);
            following.set(day, last >= 0 && day - last <= SEQUENCE_DAYS);
        }
        return happening(following);
    }

    /**
     * The part that happened on those days. It stays valid after them, but only on days on which this is
     * valid.
     */
    private CountedDays happening(BitSet days) {
        CountedDays all = new CountedDays(calendar);
        parts.forEach((life, part) -> {
            BitSet happened = and(part.happened, days);
            BitSet lives = new BitSet();
            for (int first = happened.nextSetBit(0); first >= 0; ) {
                int next = happened.nextClearBit(first);
                lives.set(first, Math.min(calendar.length(), next + life.days));
                first = happened.nextSetBit(next);
            }
            all.add(life, happened, and(lives, part.valid));
        });
        return all;
    }

    /** When one or the other holds. */
    CountedDays or(CountedDays other) {
        CountedDays either = new CountedDays(calendar);
        parts.forEach((life, part) -> either.add(life, part.happened, part.valid));
        other.parts.forEach((life, part) -> either.add(life, part.happened, part.valid));
        return either;
    }

    boolean isNever() {
        return parts.isEmpty();
    }

    /** The days on which it is valid. */
    BitSet valid() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.valid));
        return all;
    }

    /** The days on which it happened. */
    BitSet happened() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.happened));
        return all;
    }

    /** Whether both hold on the same days for the same lifetimes. */
    boolean same(CountedDays other) {
        return parts.equals(other.parts);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    /** The days on which it is valid, as text. */
    @Override
    public String toString() {
        return calendar.shown(valid());
    }
}
