package io.github.entente.derivation;

import com.google.common.collect.ImmutableRangeSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a proposition holds: the days on which things happened, the days on which they began, and the days on
 * which the proposition is valid, which go on for the lifetime of what happened. Immutable; days that
 * happened are valid.
 *
 * <p>An as-of reading needs no other value than this one. A day is valid here exactly if it is valid in what
 * is seen by the end of that day, since no operation lets a later day decide about an earlier one. {@link
 * #asOf} only hides what comes after.
 *
 * <p>A single vague date, such as {@code 2019-04}, happened on all its days, began on its first, and is
 * counted on its last: only then has it happened for sure.
 */
public final class Validity {
    /** Valid on no day. */
    public static final Validity NEVER = new Validity(new Part[0]);

    /** In place of the first day of a single vague date: the days are those of standing relations alone. */
    static final int STANDING = Integer.MIN_VALUE;

    /** In place of the first day of a single vague date: the days are exact, or an interval. */
    static final int EXACT = STANDING + 1;

    /**
     * What happened, by how long it lives on and by the vague date that it is of. Kept apart, since a tie
     * that ends early cuts an act, whose validity then ends earlier by as much. What happened under a long
     * lifetime must not lend it to what did not. In the order of their keys, each once.
     */
    private final Part[] parts;

    private final Days happened;
    private final Days valid;
    /** Where it is wider than the valid days. */
    private final @Nullable Hull hull;

    /**
     * How long something stays valid.
     *
     * @param days at most so many days after the last day on which it happened
     * @param end at most until this epoch day; {@link Long#MAX_VALUE} where nothing ends it
     */
    record Life(int days, long end) implements Comparable<Life> {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Life life && days == life.days && end == life.end;
        }

        @Override
        public int hashCode() {
            return 31 * days + Long.hashCode(end);
        }

        Life shorter(Life other) {
            return new Life(Math.min(days, other.days), Math.min(end, other.end));
        }

        @Override
        public int compareTo(Life other) {
            int byDays = Integer.compare(days, other.days);
            return byDays != 0 ? byDays : Long.compare(end, other.end);
        }
    }

    /**
     * Days of one life.
     *
     * @param vagueFrom the first day of the single vague date that this is of; {@link #EXACT} or
     *     {@link #STANDING} where it is of none
     * @param began first days of runs, of what happened or of a tie that it counts under
     * @param counted the days on which it has happened for sure, among those that happened
     */
    record Part(Life life, int vagueFrom, Days happened, Days began, Days counted, Days valid) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part
                    && life.equals(part.life)
                    && vagueFrom == part.vagueFrom
                    && happened.equals(part.happened)
                    && began.equals(part.began)
                    && counted.equals(part.counted)
                    && valid.equals(part.valid);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * life.hashCode() + vagueFrom) + happened.hashCode()) + valid.hashCode();
        }

        private int compareKey(Part other) {
            int byLife = life.compareTo(other.life);
            return byLife != 0 ? byLife : Integer.compare(vagueFrom, other.vagueFrom);
        }

        private Part union(Part other) {
            return new Part(
                    life,
                    vagueFrom,
                    happened.union(other.happened),
                    began.union(other.began),
                    counted.union(other.counted),
                    valid.union(other.valid));
        }

        /** This, as far as it happened on these days: it lives on after them, where it is valid itself. */
        Part within(Days window) {
            Days within = happened.intersection(window);
            Days lives = within.prolonged(life.days).intersection(valid);
            return new Part(
                    life,
                    vagueFrom,
                    within,
                    began.intersection(window).intersection(lives),
                    counted.intersection(window),
                    lives);
        }

        private Part validOn(Days days) {
            return new Part(
                    life,
                    vagueFrom,
                    happened.intersection(days),
                    began.intersection(days),
                    counted.intersection(days),
                    valid.intersection(days));
        }

        private Part beginning(Days days) {
            return beganOn(days.intersection(happened));
        }

        private Part beganOn(Days days) {
            return new Part(life, vagueFrom, happened, days, counted, valid);
        }

        private Part until(LocalDate day) {
            return new Part(
                    life, vagueFrom, happened.until(day), began.until(day), counted.until(day), valid.until(day));
        }
    }

    private Validity(Part[] parts) {
        this(parts, null);
    }

    private Validity(Part[] parts, @Nullable Hull hull) {
        this.parts = parts;
        this.hull = hull;
        Days happenedEver = Days.NONE;
        Days validEver = Days.NONE;
        for (Part part : parts) {
            happenedEver = happenedEver.union(part.happened);
            validEver = validEver.union(part.valid);
        }
        this.happened = happenedEver;
        this.valid = validEver;
    }

    /** Nearly all have a part or two: they are kept in order as they come. */
    static final class Builder {
        private Part[] parts = new Part[1];
        private int count;

        void add(Part part) {
            if (part.valid.isEmpty()) {
                return;
            }
            int place = count;
            while (place > 0 && parts[place - 1].compareKey(part) > 0) {
                place--;
            }
            if (place > 0 && parts[place - 1].compareKey(part) == 0) {
                parts[place - 1] = parts[place - 1].union(part);
                return;
            }
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, 2 * count);
            }
            System.arraycopy(parts, place, parts, place + 1, count - place);
            parts[place] = part;
            count++;
        }

        Validity build() {
            return count == 0 ? NEVER : new Validity(count == parts.length ? parts : Arrays.copyOf(parts, count));
        }
    }

    /** When a relation of this type holds that rests on these attestations alone, with default settings. */
    public static Validity of(RelationType type, Collection<Attestation> attestations) {
        return StatedValidity.of(type, attestations, Settings.defaults());
    }

    /** When a relation of this type holds that rests on these attestations alone. */
    public static Validity of(RelationType type, Collection<Attestation> attestations, Settings settings) {
        return StatedValidity.of(type, attestations, settings);
    }

    /** When the fact holds that rests on these attestations, if nothing else is stated. */
    public static Validity of(Fact fact, Collection<Attestation> attestations, Settings settings) {
        return StatedValidity.of(fact, attestations, settings, Endings.NONE);
    }

    /** When a fact holds by these attestations, with default settings. */
    public static Validity of(Fact fact, Collection<Attestation> attestations) {
        return of(fact, attestations, Settings.defaults());
    }

    /** When each of these holds, in their order, if this is all that is stated. */
    public static Map<Fact, Validity> of(Map<Fact, ? extends Collection<Attestation>> statements, Settings settings) {
        return StatedValidity.of(statements, settings);
    }

    /** When one or the other holds. */
    public Validity union(Validity other) {
        if (other.isNever()) {
            return this;
        }
        if (isNever()) {
            return other;
        }
        Builder all = new Builder();
        for (Part part : parts) {
            all.add(part);
        }
        for (Part part : other.parts) {
            all.add(part);
        }
        return all.build();
    }

    /**
     * When the conclusion of a rule of this time mode holds.
     *
     * @param premises when its premises hold, in the order of its patterns; at least one
     * @param limits the numbers of days that the mode goes by
     */
    public static Validity derived(TimeMode time, List<Validity> premises, TimeLimits limits) {
        int last = premises.size() - 1;
        return switch (time) {
            case OVERLAP -> {
                Validity common = premises.get(0);
                for (int i = 1; i <= last; i++) {
                    common = common.overlap(premises.get(i));
                }
                yield common;
            }
            case DURING -> {
                Validity act = premises.get(last);
                for (int i = 0; i < last; i++) {
                    act = act.during(premises.get(i));
                }
                yield act;
            }
            case SEQUENCE -> {
                Validity later = premises.get(0);
                for (int i = 1; i <= last; i++) {
                    later = premises.get(i).after(later, limits.sequenceDays());
                }
                yield later;
            }
            case TOGETHER -> {
                Validity both = premises.get(0);
                for (int i = 1; i <= last; i++) {
                    both = both.together(premises.get(i), limits.togetherDays());
                }
                yield both;
            }
            case WHILE -> {
                Validity act = premises.get(last);
                for (int i = 0; i < last; i++) {
                    act = act.whileHolds(premises.get(i), limits.leadDays());
                }
                yield act;
            }
            case SUSTAINED ->
                derived(
                        TimeMode.OVERLAP,
                        premises.stream()
                                .map(one -> one.sustained(limits.sustainedDays(), limits.sustainedWithin()))
                                .toList(),
                        limits);
        };
    }

    /** The days by {@link TimeMode#OVERLAP}. */
    Validity overlap(Validity other) {
        Builder all = new Builder();
        for (Part one : parts) {
            for (Part two : other.parts) {
                Days common = one.valid.intersection(two.valid);
                if (!common.isEmpty()) {
                    Days both = one.happened.intersection(two.happened);
                    all.add(new Part(
                            one.life.shorter(two.life),
                            Math.max(one.vagueFrom, two.vagueFrom),
                            both,
                            one.began.intersection(two.happened).union(two.began.intersection(one.happened)),
                            one.counted.intersection(two.counted),
                            common));
                }
            }
        }
        return all.build();
    }

    /** The days by {@link TimeMode#DURING}: the part of this act that happened on valid days of the tie. */
    Validity during(Validity tie) {
        Days starts = tie.valid.starts();
        Builder all = new Builder();
        for (Part part : parts) {
            Part under = part.within(tie.valid);
            all.add(under.beginning(under.began.union(starts)));
        }
        return all.build();
    }

    /**
     * {@link TimeMode#SEQUENCE}: this, from those of its beginnings on that lie after a counted day of the
     * earlier, at most so many days after it, to the end of the run.
     */
    Validity after(Validity earlier, int days) {
        Days following = earlier.counted().following(days);
        Days begins = began().intersection(following);
        if (begins.isEmpty()) {
            return NEVER;
        }
        Days runs = happened.runsFrom(begins);
        // what began with a tie, by what happened before it
        Days presumed = valid.runsFrom(begins.without(happened));
        Builder all = new Builder();
        for (Part part : parts) {
            Days began = part.began.intersection(following);
            all.add(part.within(runs).beganOn(began.intersection(runs)));
            if (!presumed.isEmpty()) {
                all.add(part.validOn(presumed).beganOn(began.intersection(presumed)));
            }
        }
        return all.build();
    }

    /** {@link TimeMode#TOGETHER}: from the later of two things on that happened within so many days. */
    Validity together(Validity other, int days) {
        Builder all = new Builder();
        for (Part one : parts) {
            for (Part two : other.parts) {
                Days common = one.valid.intersection(two.valid);
                if (!common.isEmpty()) {
                    Days lives = one.happened
                            .livedWith(one.life.days, two.happened, two.life.days, days)
                            .intersection(common);
                    Days met = one.happened
                            .intersection(two.happened.prolonged(Math.min(days, two.life.days)))
                            .union(two.happened.intersection(one.happened.prolonged(Math.min(days, one.life.days))))
                            .intersection(common);
                    all.add(new Part(
                            one.life.shorter(two.life),
                            EXACT,
                            met,
                            one.began.union(two.began).intersection(met),
                            one.counted.union(two.counted).intersection(met),
                            lives));
                }
            }
        }
        return all.build();
    }

    /**
     * {@link TimeMode#WHILE}: this act, on those days of each run of the tie on which it is valid by what
     * happened in the run or at most so many days before it.
     */
    Validity whileHolds(Validity tie, int leadDays) {
        Builder all = new Builder();
        for (Days run : tie.valid.runs()) {
            Days window = run.preceded(leadDays);
            Days lead = run.lead(leadDays);
            Days start = run.starts();
            for (Part part : parts) {
                if (part.vagueFrom > EXACT && !window.contains((long) part.vagueFrom)) {
                    continue;
                }
                Part near = part.within(window);
                if (near.happened.isEmpty()) {
                    continue;
                }
                boolean wentBefore = near.happened.meets(lead);
                Days first = wentBefore ? start.intersection(near.valid) : start.intersection(near.happened);
                Part under = near.validOn(run);
                all.add(under.beganOn(under.began.union(first)));
            }
        }
        return all.build();
    }

    /** {@link TimeMode#SUSTAINED}: on the valid days up to which it happened on so many days of so many. */
    Validity sustained(int days, int within) {
        Days often = valid.intersection(counted().reaching(days, within));
        Days starts = often.starts();
        Builder all = new Builder();
        for (Part part : parts) {
            Part left = part.validOn(often);
            all.add(left.beginning(starts));
        }
        return all.build();
    }

    /** The part that happened on these days, with the days on which that part is valid. */
    Validity within(Days window) {
        Builder all = new Builder();
        for (Part part : parts) {
            Part within = part.within(window);
            if (!within.happened.isEmpty()) {
                all.add(within);
            }
        }
        return all.build();
    }

    /** The same, where it also begins on those of the days on which it happened. */
    Validity beginningToo(Days days) {
        Builder all = new Builder();
        for (Part part : parts) {
            all.add(part.beginning(part.began.union(days)));
        }
        return all.build();
    }

    /** The same, where no other days are counted. */
    Validity countedOnlyOn(Days days) {
        Builder all = new Builder();
        for (Part part : parts) {
            all.add(new Part(
                    part.life, part.vagueFrom, part.happened, part.began, part.counted.intersection(days), part.valid));
        }
        return all.build();
    }

    /** The same with a wider hull. */
    Validity withHull(Hull wider) {
        return new Validity(parts, wider);
    }

    /** Whether it is valid on no day. */
    public boolean isNever() {
        return parts.length == 0;
    }

    /**
     * From the first to the last valid day, or wider. That of a stated fact covers the days of each of its
     * attestations, as if there were no other and no other fact. So it stays right when some are withdrawn.
     */
    public Hull hull() {
        return hull == null ? valid.hull() : hull;
    }

    Days happened() {
        return happened;
    }

    Days valid() {
        return valid;
    }

    /** The first days of runs. */
    Days began() {
        if (parts.length == 1) {
            return parts[0].began;
        }
        Days all = Days.NONE;
        for (Part part : parts) {
            all = all.union(part.began);
        }
        return all;
    }

    /** The days on which it has happened for sure: of a single vague date the last alone. */
    Days counted() {
        if (parts.length == 1) {
            return parts[0].counted;
        }
        Days all = Days.NONE;
        for (Part part : parts) {
            all = all.union(part.counted);
        }
        return all;
    }

    /** What is seen of it by the end of the day. */
    public Validity asOf(LocalDate day) {
        Builder all = new Builder();
        for (Part part : parts) {
            all.add(part.until(day));
        }
        return all.build();
    }

    /** Whether it is valid on the day. */
    public boolean isValidOn(LocalDate day) {
        return valid.contains(day);
    }

    /** Of what is valid on the epoch day only that, for many questions about the one day. */
    Validity partsValidOn(long day) {
        if (parts.length == 1) {
            return this;
        }
        Part[] left =
                Arrays.stream(parts).filter(part -> part.valid.contains(day)).toArray(Part[]::new);
        return left.length == parts.length ? this : new Validity(left);
    }

    /** Whether it is valid on the epoch day, if only what happened in the window counts. */
    boolean isValidOn(long day, Days window) {
        if (window == Days.ALL) {
            return valid.contains(day);
        }
        for (Part part : parts) {
            if (part.valid.contains(day)) {
                long last = part.happened.lastCommonUntil(window, day);
                if (last != Long.MIN_VALUE && day - last <= part.life.days()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it has been valid up to the epoch day, if only what happened in the window counts. */
    boolean hasBeenBy(long day, Days window) {
        return window == Days.ALL ? valid.beginsBy(day) : hasHappenedBy(day, window);
    }

    /** Whether it has happened by the epoch day, on a day of the window. */
    boolean hasHappenedBy(long day, Days window) {
        return happened.lastCommonUntil(window, day) != Long.MIN_VALUE;
    }

    /** The days on which it happened, as closed ranges in order. Ends that no source states are unbounded. */
    public ImmutableRangeSet<LocalDate> happenedOn() {
        return happened().toRangeSet();
    }

    /** The days on which it is valid, as closed ranges in order. Ends that no source states are unbounded. */
    public ImmutableRangeSet<LocalDate> validOn() {
        return valid().toRangeSet();
    }

    /** Whether it happened on the day. */
    public boolean happenedOn(LocalDate day) {
        return happened().contains(day);
    }

    /**
     * The days from first to last on which it happened, each range in the precision of its source, such as
     * {@code 2019-04}; an empty text if there are none.
     *
     * @param first included; null for all days up to the last
     * @param from the precision of the first
     * @param last included; null for all days from the first
     * @param to the precision of the last
     */
    public String happenedText(@Nullable LocalDate first, Precision from, @Nullable LocalDate last, Precision to) {
        return happened().intersection(Days.of(first, from, last, to)).text(isInForceNow());
    }

    /**
     * The day for which to judge a proposition that is over: the last day on which it happened. If it
     * happened on no common day, it is the day on which it last became valid. Empty if neither has a bound.
     */
    Optional<LocalDate> referenceDay() {
        Days happened = happened();
        return happened.isEmpty() ? valid().lastStart().or(() -> valid().last()) : happened.last();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity when && Arrays.equals(parts, when.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    /**
     * When it holds, in words. First come the days on which it happened, each range in the precision of its
     * source. A reading {@linkplain #asOf as of a day} says what is so on that day:
     *
     * <ul>
     * <li>{@code 2019-04 to 2020-05-25}: it happened, also on that day if that is the last one
     * <li>{@code since 1952-02-18}: it is in force on that day, as treaties are and what rests on them alone
     * <li>{@code 2014, presumed since}: it last happened in 2014, and is still valid on that day
     * <li>{@code 2014}: it is over
     * <li>{@code presumed since 2019-05-01}: it is valid on that day, but happened on no common day
     * <li>{@code presumed 2019-05-01 to 2019-10-27}: the same, and it is over
     * <li>{@code never}
     * </ul>
     */
    @Override
    public String toString() {
        if (happened.isEmpty()) {
            return isNever() ? "never" : "presumed " + valid.text(true);
        }
        return daysText() + (isPresumedNow() ? ", presumed since" : "");
    }

    /**
     * The same in short, for tables: of more than four spans of days only the first start and the last end
     * are told, such as {@code 2014-01-07 to 2014-12-28 with breaks, 48 spans, presumed since}.
     */
    public String brief() {
        if (happened.isEmpty()) {
            return isNever() ? "never" : "presumed " + valid.brief(true);
        }
        return briefDays() + (isPresumedNow() ? ", presumed since" : "");
    }

    /** {@link #brief} without what is presumed after the last day on which it happened. */
    String briefDays() {
        if (happened.isEmpty()) {
            return isNever() ? "never" : "presumed " + valid.brief(false);
        }
        return happened.brief(isInForceNow());
    }

    /** The same as the whole text, without what is presumed after the last day on which it happened. */
    String daysText() {
        if (happened.isEmpty()) {
            return isNever() ? "never" : "presumed " + valid;
        }
        return happened.text(isInForceNow());
    }

    /** Whether it is valid on the day as of which it is read, but did not happen on it. */
    boolean isPresumedNow() {
        return valid.isCut() && !happened.isCut();
    }

    private boolean isInForceNow() {
        for (Part part : parts) {
            if (part.vagueFrom == STANDING && part.happened.isCut()) {
                return true;
            }
        }
        return false;
    }
}
