package io.github.entente.derivation;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of days: sorted ranges that neither touch nor overlap. Each end knows the precision of its
 * source.
 *
 * <p>An end is coded in one int: the epoch day times four, plus the precision. So unions and intersections
 * carry the precision at no extra cost. If two ends fall on the same day, a union keeps the vaguer precision
 * and an intersection the finer. {@link #until} cuts without looking beyond the day, so that a later day
 * never shows in what is seen.
 */
final class Days {
    static final Days NONE = new Days(new int[0]);
    static final Days ALL = new Days(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});

    private static final int OPEN_START = Integer.MIN_VALUE;
    private static final int OPEN_END = Integer.MAX_VALUE;
    private static final int FINEST = Precision.YEAR.ordinal();
    /** Replaces the precision of an end that was cut: the range may go on, but no more is seen. */
    private static final int CUT = 3;

    /** Pairs of a coded first day and a coded last day. */
    private final int[] ends;

    private Days(int[] ends) {
        this.ends = ends;
    }

    /**
     * The days from first to last, both included; null means open. The set is empty if last is before first.
     */
    static Days of(@Nullable LocalDate first, Precision from, @Nullable LocalDate last, Precision to) {
        int start = first == null ? OPEN_START : start(first.toEpochDay(), from);
        int end = last == null ? OPEN_END : end(last.toEpochDay(), to);
        return between(start, end);
    }

    private static Days between(int start, int end) {
        return dayOfStart(start) <= dayOfEnd(end) ? new Days(new int[] {start, end}) : NONE;
    }

    private static int start(long day, Precision precision) {
        return (int) (day * 4 + FINEST - precision.ordinal());
    }

    private static int end(long day, Precision precision) {
        return (int) (day * 4 + precision.ordinal());
    }

    private static long dayOfStart(int start) {
        return start == OPEN_START ? Long.MIN_VALUE / 2 : start >> 2;
    }

    private static long dayOfEnd(int end) {
        return end == OPEN_END ? Long.MAX_VALUE / 2 : end >> 2;
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    /** The number of days of a set without open ends. */
    int size() {
        long size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            size += dayOfEnd(ends[i + 1]) - dayOfStart(ends[i]) + 1;
        }
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    private int ranges() {
        return ends.length / 2;
    }

    Days union(Days other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        int[] merged = new int[ends.length + other.ends.length];
        int size = 0;
        int left = 0;
        int right = 0;
        while (left < ends.length || right < other.ends.length) {
            boolean takeLeft = right == other.ends.length || (left < ends.length && ends[left] <= other.ends[right]);
            int start = takeLeft ? ends[left] : other.ends[right];
            int end = takeLeft ? ends[left + 1] : other.ends[right + 1];
            if (takeLeft) {
                left += 2;
            } else {
                right += 2;
            }
            size = append(start, end, merged, size);
        }
        return new Days(Arrays.copyOf(merged, size));
    }

    /** The union of these sets. */
    static Days union(List<Days> sets) {
        if (sets.size() <= 1) {
            return sets.isEmpty() ? NONE : sets.get(0);
        }
        List<Days> ranges = new ArrayList<>(sets.size());
        for (Days set : sets) {
            if (set.ends.length == 2) {
                ranges.add(set);
            } else {
                ranges.addAll(set.runs());
            }
        }
        int[] merged = new int[2 * ranges.size()];
        int size = 0;
        ranges.sort(Comparator.comparingInt(range -> range.ends[0]));
        for (Days range : ranges) {
            size = append(range.ends[0], range.ends[1], merged, size);
        }
        return new Days(Arrays.copyOf(merged, size));
    }

    /** Appends a range, or merges it into the last one if they touch. Returns the new size. */
    private static int append(int start, int end, int[] merged, int size) {
        if (size > 0 && dayOfStart(start) <= dayOfEnd(merged[size - 1]) + 1) {
            merged[size - 1] = Math.max(merged[size - 1], end);
            return size;
        }
        merged[size] = start;
        merged[size + 1] = end;
        return size + 2;
    }

    Days intersection(Days other) {
        if (isEmpty() || other.isEmpty()) {
            return NONE;
        }
        int[] common = new int[ends.length + other.ends.length];
        int size = 0;
        int left = 0;
        int right = 0;
        while (left < ends.length && right < other.ends.length) {
            int start = Math.max(ends[left], other.ends[right]);
            int end = Math.min(ends[left + 1], other.ends[right + 1]);
            if (dayOfStart(start) <= dayOfEnd(end)) {
                common[size++] = start;
                common[size++] = end;
            }
            if (ends[left + 1] < other.ends[right + 1]) {
                left += 2;
            } else {
                right += 2;
            }
        }
        return size == 0 ? NONE : new Days(Arrays.copyOf(common, size));
    }

    /** Each range, prolonged by this many days. */
    Days prolonged(int days) {
        if (days == 0) {
            return this;
        }
        int[] longer = new int[ends.length];
        int size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            size = append(ends[i], later(ends[i + 1], days), longer, size);
        }
        return new Days(size == longer.length ? longer : Arrays.copyOf(longer, size));
    }

    /** The days that are after some day of this set by at most this many days. */
    Days following(int days) {
        Days all = NONE;
        for (int i = 0; i < ends.length; i += 2) {
            int start = ends[i] == OPEN_START ? OPEN_START : start(dayOfStart(ends[i]) + 1, Precision.DAY);
            all = all.union(between(start, later(ends[i + 1], days)));
        }
        return all;
    }

    /** The days of this that are not in the other. */
    Days without(Days other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        int[] between = new int[other.ends.length + 2];
        int size = 0;
        int start = OPEN_START;
        boolean open = true; // whether there are days after the last range
        for (int i = 0; i < other.ends.length; i += 2) {
            if (other.ends[i] != OPEN_START) {
                between[size++] = start;
                between[size++] = dayBefore(other.ends[i]);
            }
            open = other.ends[i + 1] != OPEN_END;
            start = open ? dayAfter(other.ends[i + 1]) : start;
        }
        if (open) {
            between[size++] = start;
            between[size++] = OPEN_END;
        }
        return intersection(new Days(Arrays.copyOf(between, size)));
    }

    /** The end of what ends where this start begins: in the same precision, so that a month stays one. */
    private static int dayBefore(int start) {
        return end(dayOfStart(start) - 1, Precision.values()[FINEST - (start & 3)]);
    }

    private static int dayAfter(int end) {
        return start(dayOfEnd(end) + 1, (end & 3) == CUT ? Precision.DAY : Precision.values()[end & 3]);
    }

    /** Each range as a set of its own, in order. */
    List<Days> runs() {
        if (ranges() == 1) {
            return List.of(this);
        }
        List<Days> runs = new ArrayList<>(ranges());
        for (int i = 0; i < ends.length; i += 2) {
            runs.add(new Days(new int[] {ends[i], ends[i + 1]}));
        }
        return runs;
    }

    /** The ranges that have a day of the other. */
    Days runsMeeting(Days other) {
        Days all = NONE;
        for (Days run : runs()) {
            all = run.meets(other) ? all.union(run) : all;
        }
        return all;
    }

    /** The range that has the day; empty if none has. */
    Days runWith(LocalDate day) {
        for (Days run : runs()) {
            if (run.contains(day)) {
                return run;
            }
        }
        return NONE;
    }

    /** The first day of each range that has one. */
    Days starts() {
        int[] starts = new int[ends.length];
        int size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] != OPEN_START) {
                size = append(
                        start(dayOfStart(ends[i]), Precision.DAY),
                        end(dayOfStart(ends[i]), Precision.DAY),
                        starts,
                        size);
            }
        }
        return size == 0 ? NONE : new Days(Arrays.copyOf(starts, size));
    }

    /** From the first of these days in each range to the end of that range. */
    Days runsFrom(Days begins) {
        int[] runs = new int[ends.length];
        int size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            Days range = new Days(new int[] {ends[i], ends[i + 1]});
            Days within = range.intersection(begins);
            if (!within.isEmpty()) {
                int first = within.ends[0];
                boolean whole = first != OPEN_START && dayOfStart(first) == dayOfStart(ends[i]);
                // of a whole range the vaguest, so that an intersection keeps the precision of the other
                runs[size++] = whole ? (int) (dayOfStart(first) * 4) : first;
                runs[size++] = ends[i + 1];
            }
        }
        return size == 0 ? NONE : new Days(Arrays.copyOf(runs, size));
    }

    /** Each range begun so many days earlier. */
    Days preceded(int days) {
        int[] longer = new int[ends.length];
        int size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            int start = ends[i] == OPEN_START || days == 0 ? ends[i] : start(dayOfStart(ends[i]) - days, Precision.DAY);
            size = append(start, ends[i + 1], longer, size);
        }
        return new Days(Arrays.copyOf(longer, size));
    }

    /** Of the first range the so many days before it; none before an open start. */
    Days lead(int days) {
        if (isEmpty() || ends[0] == OPEN_START || days == 0) {
            return NONE;
        }
        long first = dayOfStart(ends[0]);
        return between(start(first - days, Precision.DAY), end(first - 1, Precision.DAY));
    }

    /**
     * From the later of a day of this and one of the other on, at most so many days apart, as long as both
     * live on.
     *
     * @param life how many days after a day of this it lives on
     * @param otherLife how many days after a day of the other that lives on
     * @param apart how many days may lie between the two
     */
    Days livedWith(int life, Days other, int otherLife, int apart) {
        int otherLater = Math.min(apart, life);
        int otherEarlier = Math.min(apart, otherLife);
        Days all = NONE;
        for (int i = 0; i < ends.length; i += 2) {
            long first = dayOfStart(ends[i]);
            long last = dayOfEnd(ends[i + 1]);
            for (int j = 0; j < other.ends.length; j += 2) {
                long otherFirst = dayOfStart(other.ends[j]);
                long otherLast = dayOfEnd(other.ends[j + 1]);
                if (otherFirst - last <= otherLater && first - otherLast <= otherEarlier) {
                    long from = Math.max(first, otherFirst);
                    long latest = Math.min(last, otherLast + otherEarlier);
                    long otherLatest = Math.min(otherLast, last + otherLater);
                    long to = Math.min(latest + life, otherLatest + otherLife);
                    all = all.union(between(
                            from <= Long.MIN_VALUE / 4 ? OPEN_START : start(from, Precision.DAY),
                            to >= Long.MAX_VALUE / 4 ? OPEN_END : end(to, Precision.DAY)));
                }
            }
        }
        return all;
    }

    /** The days up to which, and on which, at least so many of so many days are in this set. */
    Days reaching(int count, int within) {
        List<Long> single = new ArrayList<>();
        Days all = NONE;
        for (int i = 0; i < ends.length; i += 2) {
            long first = dayOfStart(ends[i]);
            long last = dayOfEnd(ends[i + 1]);
            boolean openStart = ends[i] == OPEN_START;
            boolean openEnd = ends[i + 1] == OPEN_END;
            if (!openStart && !openEnd && last - first + 1 < 2L * count) {
                for (long day = first; day <= last; day++) {
                    single.add(day);
                }
                continue;
            }
            all = all.union(between(
                    openStart ? OPEN_START : start(first + count - 1, Precision.DAY),
                    openEnd ? OPEN_END : end(last - count + within, Precision.DAY)));
            for (long day = first; !openStart && day < first + count; day++) {
                single.add(day);
            }
            for (long day = last - count + 1; !openEnd && day <= last; day++) {
                single.add(day);
            }
        }
        for (int i = 0; i + count <= single.size(); i++) {
            long reached = single.get(i + count - 1);
            long lapsed = single.get(i) + within - 1;
            if (reached <= lapsed) {
                all = all.union(between(start(reached, Precision.DAY), end(lapsed, Precision.DAY)));
            }
        }
        return all;
    }

    /** The one day. */
    static Days of(LocalDate day) {
        return of(day, Precision.DAY, day, Precision.DAY);
    }

    /** All days, in order, of a set without open ends. */
    int[] epochDays() {
        int count = 0;
        for (int i = 0; i < ends.length; i += 2) {
            count += (int) (dayOfEnd(ends[i + 1]) - dayOfStart(ends[i]) + 1);
        }
        int[] all = new int[count];
        int size = 0;
        for (int i = 0; i < ends.length; i += 2) {
            for (long day = dayOfStart(ends[i]); day <= dayOfEnd(ends[i + 1]); day++) {
                all[size++] = (int) day;
            }
        }
        return all;
    }

    /** The first and the last day of each range, where it has them, in order. */
    List<LocalDate> bounds() {
        List<LocalDate> bounds = new ArrayList<>();
        for (int end : ends) {
            if (end != OPEN_START && end != OPEN_END) {
                bounds.add(LocalDate.ofEpochDay(end >> 2));
            }
        }
        return bounds;
    }

    /**
     * Passes the first day of each range, and the day after its last, with the precision of that end, in
     * order. Open ends are left out.
     */
    void edges(BiConsumer<LocalDate, Precision> each) {
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] != OPEN_START) {
                each.accept(LocalDate.ofEpochDay(ends[i] >> 2), Precision.values()[FINEST - (ends[i] & 3)]);
            }
            int end = ends[i + 1];
            if (end != OPEN_END && (end & 3) != CUT) {
                each.accept(LocalDate.ofEpochDay((end >> 2) + 1), Precision.values()[end & 3]);
            }
        }
    }

    private static int later(int end, int days) {
        return end == OPEN_END || days == 0 ? end : end(dayOfEnd(end) + days, Precision.DAY);
    }

    /**
     * The days up to the given one, included. An end that is not before that day is cut: it is unknown
     * whether the range goes on.
     */
    Days until(LocalDate last) {
        int cut = (int) (last.toEpochDay() * 4 + CUT);
        int count = 0;
        while (count < ranges() && dayOfStart(ends[2 * count]) <= dayOfEnd(cut)) {
            count++;
        }
        int[] seen = Arrays.copyOf(ends, 2 * count);
        if (count > 0 && dayOfEnd(seen[2 * count - 1]) >= dayOfEnd(cut)) {
            seen[2 * count - 1] = cut;
        }
        return new Days(seen);
    }

    boolean contains(LocalDate day) {
        return contains(day.toEpochDay());
    }

    boolean contains(long wanted) {
        int at = lastBeginningBy(wanted, ends.length - 2);
        return at >= 0 && wanted <= dayOfEnd(ends[at + 1]);
    }

    /** The place of the last range, at most this one, that begins by the epoch day; -2 if none does. */
    private int lastBeginningBy(long day, int most) {
        if (most < 0 || dayOfStart(ends[most]) <= day) {
            return most;
        }
        int from = 0;
        int to = most / 2;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (dayOfStart(ends[2 * middle]) <= day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * from - 2;
    }

    /** Whether both have a day in common. */
    boolean meets(Days other) {
        int left = 0;
        int right = 0;
        while (left < ends.length && right < other.ends.length) {
            if (dayOfStart(Math.max(ends[left], other.ends[right]))
                    <= dayOfEnd(Math.min(ends[left + 1], other.ends[right + 1]))) {
                return true;
            }
            if (ends[left + 1] < other.ends[right + 1]) {
                left += 2;
            } else {
                right += 2;
            }
        }
        return false;
    }

    /** Whether some day of the set is not after the epoch day. */
    boolean beginsBy(long day) {
        return ends.length > 0 && dayOfStart(ends[0]) <= day;
    }

    /** The last day in both sets that is not after the epoch day; {@link Long#MIN_VALUE} if there is none. */
    long lastCommonUntil(Days other, long day) {
        int left = lastBeginningBy(day, ends.length - 2);
        int right = other.lastBeginningBy(day, other.ends.length - 2);
        while (left >= 0 && right >= 0) {
            long start = dayOfStart(Math.max(ends[left], other.ends[right]));
            long end = Math.min(day, dayOfEnd(Math.min(ends[left + 1], other.ends[right + 1])));
            if (start <= end) {
                return end;
            }
            if (ends[left] > other.ends[right]) { // it begins after the other's end, as do those between
                left = lastBeginningBy(dayOfEnd(other.ends[right + 1]), left - 2);
            } else {
                right = other.lastBeginningBy(dayOfEnd(ends[left + 1]), right - 2);
            }
        }
        return Long.MIN_VALUE;
    }

    /** The first day of the last range; empty if there is none or it is open. */
    Optional<LocalDate> lastStart() {
        return isEmpty() || ends[ends.length - 2] == OPEN_START
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(dayOfStart(ends[ends.length - 2])));
    }

    /** The last day; empty if there is none or it is open. */
    Optional<LocalDate> last() {
        return isEmpty() || ends[ends.length - 1] == OPEN_END
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(dayOfEnd(ends[ends.length - 1])));
    }

    Hull hull() {
        return isEmpty() ? Hull.NONE : new Hull(dayOfStart(ends[0]), dayOfEnd(ends[ends.length - 1]));
    }

    /** The ranges as closed ranges of dates; open ends are unbounded. */
    ImmutableRangeSet<LocalDate> toRangeSet() {
        ImmutableRangeSet.Builder<LocalDate> all = ImmutableRangeSet.builder();
        for (int i = 0; i < ends.length; i += 2) {
            boolean openStart = ends[i] == OPEN_START;
            boolean openEnd = ends[i + 1] == OPEN_END;
            LocalDate first = openStart ? LocalDate.MIN : LocalDate.ofEpochDay(dayOfStart(ends[i]));
            LocalDate last = openEnd ? LocalDate.MAX : LocalDate.ofEpochDay(dayOfEnd(ends[i + 1]));
            if (openStart && openEnd) {
                all.add(Range.all());
            } else if (openStart) {
                all.add(Range.atMost(last));
            } else {
                all.add(openEnd ? Range.atLeast(first) : Range.closed(first, last));
            }
        }
        return all.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Days days && Arrays.equals(ends, days.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    /** Whether it was cut {@linkplain #until at a day}, and goes on until then. */
    boolean isCut() {
        return ends.length > 0 && ends[ends.length - 1] != OPEN_END && (ends[ends.length - 1] & 3) == CUT;
    }

    /** Each range in its own precision, such as {@code 2019-04 to 2020-05-25, 2021}. */
    @Override
    public String toString() {
        return text(false);
    }

    /**
     * The same in short: of more than four ranges the first start, the last end and their number, such as
     * {@code 2014-01-07 to 2014-12-28 with breaks, 48 spans}.
     */
    String brief(boolean open) {
        int most = 4;
        if (ranges() <= most) {
            return text(open);
        }
        int last = ends[ends.length - 1];
        boolean cut = last != OPEN_END && (last & 3) == CUT;
        return range(ends[0], open && cut ? OPEN_END : last) + " with breaks, " + ranges() + " spans";
    }

    /** The same. With {@code open}, what was cut is told as open, such as {@code since 2019-04}. */
    String text(boolean open) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i += 2) {
            boolean cut = ends[i + 1] != OPEN_END && (ends[i + 1] & 3) == CUT;
            text.append(i == 0 ? "" : ", ").append(range(ends[i], open && cut ? OPEN_END : ends[i + 1]));
        }
        return text.toString();
    }

    private static String range(int start, int end) {
        if (start == OPEN_START) {
            return end == OPEN_END
                    ? "always"
                    : "until " + text(dayOfEnd(end), (end & 3) == CUT ? Precision.DAY.ordinal() : end & 3);
        }
        String first = text(dayOfStart(start), FINEST - (start & 3));
        if (end == OPEN_END) {
            return "since " + first;
        }
        boolean cut = (end & 3) == CUT;
        String last = text(dayOfEnd(end), cut ? Precision.DAY.ordinal() : end & 3);
        boolean within = cut && last.startsWith(first);
        if (within || first.equals(last)) {
            return first;
        }
        // a part of a month or year is told by its days
        String from = last.startsWith(first) ? text(dayOfStart(start), Precision.DAY.ordinal()) : first;
        String to = first.startsWith(last) ? text(dayOfEnd(end), Precision.DAY.ordinal()) : last;
        return from + " to " + to;
    }

    /** How many ranges there are. */
    int count() {
        return ranges();
    }

    private static String text(long epochDay, int precision) {
        String day = LocalDate.ofEpochDay(epochDay).toString();
        return switch (Precision.values()[precision]) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> day.substring(0, day.length() - 6);
        };
    }
}
