package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
    static Days days(String edtf) {
        Edtf date = Edtf.parse(edtf);
        return Days.of(
                date.first().orElse(null), date.firstPrecision(), date.last().orElse(null), date.lastPrecision());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void they_print_as_precisely_as_they_were_told() {
        assertEquals("2019-04", days("2019-04").toString());
        assertEquals("2012", days("2012").toString());
        assertEquals("2020-05-25", days("2020-05-25").toString());
        assertEquals("2019-04 to 2020-05", days("2019-04/2020-05").toString());
        assertEquals("2019-04 to 2020-05-25", days("2019-04/2020-05-25").toString());
        assertEquals("2012 to 2020-05-25", days("2012/2020-05-25").toString());
        assertEquals("since 2019-04", days("2019-04/..").toString());
        assertEquals("until 2012", days("../2012").toString());
        assertEquals("always", days("../..").toString());
        assertEquals("", Days.NONE.toString());
    }

    @Test
    void days_before_1970_are_days_like_others() {
        assertEquals("1815-06-18", days("1815-06-18").toString());
        assertEquals("1914-07-28 to 1918-11-11", days("1914-07-28/1918-11-11").toString());
        assertEquals("0001 to 1969-12", days("0001/1969-12").toString());
        assertTrue(days("1969-12-31/1970-01-01").contains(day("1969-12-31")));
        assertEquals(new Hull(-1, 0), days("1969-12-31/1970-01-01").hull());
        assertEquals(
                Optional.of(day("1918-11-11")), days("1914-07-28/1918-11-11").last());
        assertEquals("1914 to 1918", days("1914").union(days("1915/1918")).toString());
        assertEquals("1917", days("1914/1917").intersection(days("1917/1918")).toString());
    }

    @Test
    void none_has_no_days() {
        assertTrue(Days.NONE.isEmpty());
        assertTrue(Days.NONE.hull().isEmpty());
        assertEquals(Optional.empty(), Days.NONE.last());
        assertEquals(Optional.empty(), Days.NONE.lastStart());
        assertEquals(Days.NONE, days("2019").intersection(Days.NONE));
        assertEquals(days("2019"), days("2019").union(Days.NONE));
        assertEquals(Days.NONE, Days.of(day("2020-01-02"), Precision.DAY, day("2020-01-01"), Precision.DAY));
    }

    @Test
    void ranges_that_touch_are_one() {
        assertEquals(
                "2019-04 to 2019-05", days("2019-05").union(days("2019-04")).toString());
        assertEquals("2019-04, 2019-06", days("2019-06").union(days("2019-04")).toString());
    }

    @Test
    void of_equal_ends_a_union_keeps_the_vaguer_and_an_intersection_the_finer() {
        Days vague = days("2019-04");
        Days fine = days("2019-04-01/2019-04-30");
        assertEquals("2019-04", vague.union(fine).toString());
        assertEquals("2019-04", fine.union(vague).toString());
        assertEquals("2019-04-01 to 2019-04-30", vague.intersection(fine).toString());
        assertEquals("2019-04-01 to 2019-04-30", fine.intersection(vague).toString());
    }

    @Test
    void prolonged_ranges_grow_at_their_end_alone() {
        assertEquals("2019-04 to 2019-05-10", days("2019-04").prolonged(10).toString());
        assertEquals("2019-04", days("2019-04").prolonged(0).toString());
        assertEquals("since 2019-04", days("2019-04/..").prolonged(10).toString());
        assertEquals(
                "2019-04-01 to 2019-04-06",
                days("2019-04-01").union(days("2019-04-03")).prolonged(3).toString());
    }

    @Test
    void following_days_begin_the_day_after_the_first() {
        assertEquals("2019-04-02 to 2019-04-06", days("2019-04-01").following(5).toString());
        assertEquals("always", days("../..").following(5).toString());
        assertEquals("until 2019-04-06", days("../2019-04-01").following(5).toString());
        assertEquals("since 2019-04-02", days("2019-04-01/..").following(5).toString());
    }

    @Test
    void what_is_cut_inside_a_vague_month_is_still_that_month() {
        assertEquals("2019-04", days("2019-04").until(day("2019-04-15")).toString());
        assertEquals("2019", days("2019").until(day("2019-04-15")).toString());
        assertFalse(days("2019-04").until(day("2019-04-15")).contains(day("2019-04-16")));
    }

    @Test
    void what_is_cut_ends_on_that_day_however_vague_its_end_and_whatever_follows() {
        assertEquals("2019-04", days("2019-04/2020-05").until(day("2019-04-30")).toString());
        assertEquals(
                "2019-04 to 2020-05-25",
                days("2019-04/2020-05").until(day("2020-05-25")).toString());
        assertEquals(
                days("2019-04/2020-05").until(day("2020-05-25")),
                days("2019-04/..").until(day("2020-05-25")));
        assertEquals(
                "2019-04 to 2020-01-07",
                days("2019-04/..").until(day("2020-01-07")).toString());
        assertEquals("", days("2019-04").until(day("2019-03-31")).toString());
        assertEquals(
                "2019-04",
                days("2019-04").union(days("2020")).until(day("2019-12-31")).toString());
    }

    @Test
    void open_ends_are_unbounded_ranges() {
        assertEquals(ImmutableRangeSet.of(Range.<LocalDate>all()), days("../..").toRangeSet());
        assertEquals(
                ImmutableRangeSet.of(Range.atLeast(day("2019-04-01"))),
                days("2019-04/..").toRangeSet());
        assertEquals(
                ImmutableRangeSet.of(Range.atMost(day("2012-12-31"))),
                days("../2012").toRangeSet());
        assertEquals(
                ImmutableRangeSet.of(Range.closed(day("2012-01-01"), day("2012-12-31"))),
                days("2012").toRangeSet());
    }

    @Test
    void the_last_range_has_a_start_unless_it_is_open() {
        assertEquals(
                Optional.of(day("2019-04-01")),
                days("2012").union(days("2019-04")).lastStart());
        assertEquals(Optional.empty(), days("../2012").lastStart());
        assertEquals(Optional.empty(), days("2019/..").last());
    }

    @Test
    void the_ends_of_the_calendar_fit() {
        assertEquals("9999-12-31", days("9999-12-31").toString());
        assertEquals("0001-01-01", days("0001-01-01").toString());
        assertEquals("0001 to 9999", days("0001/9999").toString());
    }
}
