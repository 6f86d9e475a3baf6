package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Sets of days against sets of days, counted one by one on a calendar that begins before 1970. */
class DaysProperties {
    private static final LocalDate FIRST = LocalDate.of(1969, 12, 20);
    private static final int LENGTH = 40;

    record Both(Days days, Set<LocalDate> model) {}

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    @Provide
    Arbitrary<Both> sets() {
        Arbitrary<Precision> precision = Arbitraries.of(Precision.class);
        Arbitrary<Both> range = Combinators.combine(
                        Arbitraries.integers().between(0, LENGTH - 1),
                        Arbitraries.integers().between(0, 8),
                        precision,
                        precision)
                .as((start, length, from, to) -> {
                    Set<LocalDate> model = new TreeSet<>();
                    for (int i = start; i <= Math.min(LENGTH - 1, start + length); i++) {
                        model.add(day(i));
                    }
                    return new Both(Days.of(day(start), from, day(Math.min(LENGTH - 1, start + length)), to), model);
                });
        return range.list()
                .ofMaxSize(5)
                .map(ranges -> {
                    Days days = Days.NONE;
                    Set<LocalDate> model = new TreeSet<>();
                    for (Both one : ranges) {
                        days = days.union(one.days);
                        model.addAll(one.model);
                    }
                    return new Both(days, model);
                })
                .withoutEdgeCases();
    }

    /** The days of the calendar, and a margin on either side, that are in the set. */
    private static Set<LocalDate> counted(Days days) {
        Set<LocalDate> found = new TreeSet<>();
        for (int i = -60; i < LENGTH + 60; i++) {
            if (days.contains(day(i))) {
                found.add(day(i));
            }
        }
        return found;
    }

    private static void assertSame(Set<LocalDate> model, Days days) {
        assertEquals(model, counted(days));
        assertEquals(model.isEmpty(), days.isEmpty());
        // ranges that neither touch nor overlap, in order
        Set<LocalDate> starts = new TreeSet<>();
        days.toRangeSet().asRanges().forEach(range -> starts.add(range.lowerEndpoint()));
        Set<LocalDate> expected = new TreeSet<>();
        model.stream().filter(day -> !model.contains(day.minusDays(1))).forEach(expected::add);
        assertEquals(expected, starts);
        if (!model.isEmpty()) {
            TreeSet<LocalDate> sorted = new TreeSet<>(model);
            assertEquals(sorted.last(), days.last().orElseThrow());
            assertEquals(new Hull(sorted.first().toEpochDay(), sorted.last().toEpochDay()), days.hull());
        }
    }

    @Property
    void union_has_the_days_of_either(@ForAll("sets") Both one, @ForAll("sets") Both other) {
        Set<LocalDate> model = new TreeSet<>(one.model);
        model.addAll(other.model);
        assertSame(model, one.days.union(other.days));
        assertEquals(one.days.union(other.days), other.days.union(one.days));
    }

    @Property
    void intersection_has_the_days_of_both(@ForAll("sets") Both one, @ForAll("sets") Both other) {
        Set<LocalDate> model = new TreeSet<>(one.model);
        model.retainAll(other.model);
        Days common = one.days.intersection(other.days);
        // two ranges of a set never touch, so those of an intersection do not either
        assertSame(model, common);
        assertEquals(common, other.days.intersection(one.days));
    }

    @Property
    void prolonged_has_all_days_at_most_so_many_after(@ForAll("sets") Both one, @ForAll @IntRange(max = 20) int days) {
        Set<LocalDate> model = new TreeSet<>();
        one.model.forEach(day -> {
            for (int i = 0; i <= days; i++) {
                model.add(day.plusDays(i));
            }
        });
        assertSame(model, one.days.prolonged(days));
    }

    @Property
    void following_has_all_days_after_but_not_on(
            @ForAll("sets") Both one, @ForAll @IntRange(min = 1, max = 20) int days) {
        Set<LocalDate> model = new TreeSet<>();
        one.model.forEach(day -> {
            for (int i = 1; i <= days; i++) {
                model.add(day.plusDays(i));
            }
        });
        assertSame(model, one.days.following(days));
    }

    @Property
    void until_has_the_days_up_to_the_last(@ForAll("sets") Both one, @ForAll @IntRange(max = LENGTH) int last) {
        Set<LocalDate> model = new TreeSet<>(one.model);
        model.removeIf(day -> day.isAfter(day(last)));
        assertSame(model, one.days.until(day(last)));
    }

    @Property
    void the_empty_set_is_neutral_or_takes_all(@ForAll("sets") Both one) {
        assertEquals(one.days, one.days.union(Days.NONE));
        assertEquals(one.days, Days.NONE.union(one.days));
        assertEquals(Days.NONE, one.days.intersection(Days.NONE));
        assertEquals(one.days, one.days.union(one.days));
        assertEquals(List.of(one.days), List.of(one.days.intersection(one.days)));
    }
}
