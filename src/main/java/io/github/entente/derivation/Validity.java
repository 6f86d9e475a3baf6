package io.github.entente.derivation;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Maps;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a proposition holds: the days on which it happened, and the days on which it is valid. It stays valid
 * after it happened, for its lifetime. Days on which it happened are valid. Immutable.
 *
 * <p>This one reading is enough for all as-of readings. A day is valid here exactly if it is valid in what is
 * seen by the end of that day, since no operation lets a later day decide about an earlier one. {@link #asOf}
 * only hides what comes after.
 */
public final class Validity {
    /** Valid on no day. */
    public static final Validity NEVER = new Validity(new Part[0]);

    /**
     * What happened, grouped by lifetime, sorted, each lifetime once. The groups are kept apart for two
     * reasons. A tie that ends early cuts an act, and the act's validity must end earlier by as much. What
     * happened with a long lifetime must not extend what happened with a short one.
     */
    private final Part[] parts;

    private final Days happened;
    private final Days valid;

    /**
     * How long something stays valid.
     *
     * @param days at most this many days after the last day on which it happened
     * @param end at most until this epoch day; {@link Long#MAX_VALUE} if no source says that it ended
     */
    private record Life(int days, long end) implements Comparable<Life> {
        static Life of(int lifetime, Edtf ended) {
            return new Life(lifetime, ended.last().orElseThrow().toEpochDay());
        }

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

    private record Part(Life life, Days happened, Days valid) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part
                    && life.equals(part.life)
                    && happened.equals(part.happened)
                    && valid.equals(part.valid);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * life.hashCode() + happened.hashCode()) + valid.hashCode();
        }

        Part union(Part other) {
            return new Part(life, happened.union(other.happened), valid.union(other.valid));
        }
    }

    private Validity(Part[] parts) {
        this.parts = parts;
        Days happenedEver = Days.NONE;
        Days validEver = Days.NONE;
        for (Part part : parts) {
            happenedEver = happenedEver.union(part.happened);
            validEver = validEver.union(part.valid);
        }
        this.happened = happenedEver;
        this.valid = validEver;
    }

    /** Collects parts in order. Nearly all validities have one or two. */
    private static final class Builder {
        private Part[] parts = new Part[1];
        private int count;

        void add(Life life, Days happened, Days valid) {
            if (!valid.isEmpty()) {
                add(new Part(life, happened, valid));
            }
        }

        void add(Part part) {
            int place = count;
            while (place > 0 && parts[place - 1].life.compareTo(part.life) > 0) {
                place--;
            }
            if (place > 0 && parts[place - 1].life.equals(part.life)) {
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

    /**
     * When a relation of this type holds by these attestations. Only affirmations count. The lifetime is the
     * one that the type declares.
     */
    public static Validity of(RelationType type, Collection<Attestation> attestations) {
        return of(type, attestations, Settings.defaults());
    }

    /** When a relation of this type holds by these attestations. Only affirmations count. */
    public static Validity of(RelationType type, Collection<Attestation> attestations, Settings settings) {
        return of(settings.lifetimeDays(type), attestations);
    }

    /** When a fact holds by these attestations. Only affirmations count. */
    public static Validity of(Fact fact, Collection<Attestation> attestations, Settings settings) {
        return of(settings.lifetimeDays(fact), attestations);
    }

    /** When a fact holds by these attestations, with default settings. */
    public static Validity of(Fact fact, Collection<Attestation> attestations) {
        return of(fact, attestations, Settings.defaults());
    }

    /**
     * When each of these facts holds, in their order. Facts with one attestation about the same days and the
     * same lifetime hold at the same time, and share one object.
     */
    public static Map<Fact, Validity> of(Map<Fact, ? extends Collection<Attestation>> statements, Settings settings) {
        Map<Fact, Validity> all = Maps.newLinkedHashMapWithExpectedSize(statements.size());
        Map<Edtf, Map<Integer, Validity>> ofOneWord = new HashMap<>();
        for (Map.Entry<Fact, ? extends Collection<Attestation>> statement : statements.entrySet()) {
            int lifetime = settings.lifetimeDays(statement.getKey());
            Collection<Attestation> attestations = statement.getValue();
            if (!isOneWordWithoutEnd(attestations)) {
                all.put(statement.getKey(), of(lifetime, attestations));
                continue;
            }
            Edtf happened = attestations.iterator().next().happened();
            Map<Integer, Validity> sameDays = ofOneWord.get(happened);
            if (sameDays == null) {
                sameDays = new HashMap<>();
                ofOneWord.put(happened, sameDays);
            }
            Validity known = sameDays.get(lifetime);
            if (known == null) {
                known = of(lifetime, attestations);
                sameDays.put(lifetime, known);
            }
            all.put(statement.getKey(), known);
        }
        return all;
    }

    private static boolean isOneWordWithoutEnd(Collection<Attestation> attestations) {
        if (attestations.size() != 1) {
            return false;
        }
        Attestation one = attestations.iterator().next();
        return one.affirms() && one.ended().isEmpty();
    }

    private static Validity of(int lifetime, Collection<Attestation> attestations) {
        Builder all = new Builder();
        List<Days> withoutEnd = new ArrayList<>(attestations.size());
        for (Attestation one : attestations) {
            if (one.affirms() && one.ended().isPresent()) {
                Days happened = happened(one);
                all.add(
                        Life.of(lifetime, one.ended().get()),
                        happened,
                        happened.prolonged(lifetime).intersection(untilEnd(one)));
            } else if (one.affirms()) {
                withoutEnd.add(happened(one));
            }
        }
        Days happened = Days.union(withoutEnd);
        all.add(new Life(lifetime, Long.MAX_VALUE), happened, happened.prolonged(lifetime));
        return all.build();
    }

    /** The days on which it happened by this attestation, affirmed or denied. */
    static Days happened(Attestation one) {
        Edtf date = one.happened();
        Days span = Days.of(
                date.first().orElse(null), date.firstPrecision(), date.last().orElse(null), date.lastPrecision());
        return one.ended().isPresent() ? span.intersection(untilEnd(one)) : span;
    }

    private static Days untilEnd(Attestation one) {
        if (one.ended().isEmpty()) {
            return Days.ALL;
        }
        Edtf end = one.ended().get();
        return Days.of(null, Precision.DAY, end.last().orElse(null), end.lastPrecision());
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
     * @param sequenceDays how many days one thing may be before another to count as before it in a sequence
     */
    public static Validity derived(TimeMode time, List<Validity> premises, int sequenceDays) {
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
                    later = premises.get(i).after(later, sequenceDays);
                }
                yield later;
            }
        };
    }

    /** The days by {@link TimeMode#OVERLAP}. */
    Validity overlap(Validity other) {
        Builder all = new Builder();
        for (Part one : parts) {
            for (Part two : other.parts) {
                Days common = one.valid.intersection(two.valid);
                if (!common.isEmpty()) {
                    all.add(one.life.shorter(two.life), one.happened.intersection(two.happened), common);
                }
            }
        }
        return all.build();
    }

    /** The days by {@link TimeMode#DURING}: the part of this act that happened on valid days of the tie. */
    Validity during(Validity tie) {
        return within(tie.valid());
    }

    /**
     * The days by {@link TimeMode#SEQUENCE}: the part of this that happened after the earlier one, by at most
     * this many days.
     */
    Validity after(Validity earlier, int days) {
        return within(earlier.happened().following(days));
    }

    /** The part that happened on these days, with the days on which that part is valid. */
    Validity within(Days window) {
        Builder all = new Builder();
        for (Part part : parts) {
            Days within = part.happened.intersection(window);
            if (!within.isEmpty()) {
                all.add(part.life, within, within.prolonged(part.life.days()).intersection(part.valid));
            }
        }
        return all.build();
    }

    /** Whether it is valid on no day. */
    public boolean isNever() {
        return parts.length == 0;
    }

    /**
     * From the first to the last valid day; a hull without days if it is {@linkplain #isNever() never} valid.
     */
    public Hull hull() {
        return valid().hull();
    }

    Days happened() {
        return happened;
    }

    Days valid() {
        return valid;
    }

    /** The part that is seen by the end of the day. */
    public Validity asOf(LocalDate day) {
        Builder all = new Builder();
        for (Part part : parts) {
            all.add(part.life, part.happened.until(day), part.valid.until(day));
        }
        return all.build();
    }

    /** Whether it is valid on the day. */
    public boolean isValidOn(LocalDate day) {
        return valid.contains(day);
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
        return window == Days.ALL ? valid.beginsBy(day) : happened.lastCommonUntil(window, day) != Long.MIN_VALUE;
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
        return happened().intersection(Days.of(first, from, last, to)).toString();
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
     * The days on which it happened, each range in the precision of its source, such as
     * {@code 2019-04 to 2020-05-25}. If it happened on no common day, the valid days, such as
     * {@code presumed 2019-05-01 to 2019-10-27}.
     */
    @Override
    public String toString() {
        Days happened = happened();
        if (!happened.isEmpty()) {
            return happened.toString();
        }
        return isNever() ? "never" : "presumed " + valid();
    }
}
