package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final String FORMS =
            "write a year, a month or a day (2012, 2019-04, 2020-05-25), or two with a slash"
                    + " between, \"..\" for an open end (2019-04/..)";

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-01-01, 2012-12-31, YEAR, YEAR, false",
        "2019-04, 2019-04-01, 2019-04-30, MONTH, MONTH, false",
        "2020-02, 2020-02-01, 2020-02-29, MONTH, MONTH, false",
        "1900-02, 1900-02-01, 1900-02-28, MONTH, MONTH, false",
        "2020-05-25, 2020-05-25, 2020-05-25, DAY, DAY, false",
        "2020-05-18/2020-05-24, 2020-05-18, 2020-05-24, DAY, DAY, true",
        "2019-04/2020, 2019-04-01, 2020-12-31, MONTH, YEAR, true",
        "2020-05/2020-05-01, 2020-05-01, 2020-05-01, MONTH, DAY, true",
        "2019-04/.., 2019-04-01, , MONTH, DAY, true",
        "../2012, , 2012-12-31, DAY, YEAR, true",
        "../.., , , DAY, DAY, true",
        "0001, 0001-01-01, 0001-12-31, YEAR, YEAR, false",
        "9999-12-31, 9999-12-31, 9999-12-31, DAY, DAY, false",
    })
    void each_form_is_read(
            String text, LocalDate first, LocalDate last, Precision from, Precision to, boolean interval) {
        Edtf date = Edtf.parse(text);
        assertEquals(Optional.ofNullable(first), date.first());
        assertEquals(Optional.ofNullable(last), date.last());
        assertEquals(from, date.firstPrecision());
        assertEquals(to, date.lastPrecision());
        assertEquals(interval, date.isInterval());
        assertEquals(text, date.toString());
    }

    private static void assertRefused(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text))
                        .getMessage());
    }

    @Test
    void each_of_many_dates_stays_itself_however_often_it_is_read() {
        LocalDate start = LocalDate.of(1990, 1, 1);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                LocalDate day = start.plusDays(i);
                Edtf date = Edtf.parse(day.toString());
                assertEquals(day.toString(), date.toString());
                assertEquals(day, date.first().orElseThrow());
                assertEquals(day, date.last().orElseThrow());
            }
        }
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        assertRefused("2019-02-29", "\"2019-02-29\" is no day of the calendar; 2019-02 has 28 days");
        assertRefused("2020-04-31", "\"2020-04-31\" is no day of the calendar; 2020-04 has 30 days");
        assertRefused("2020-04-00", "\"2020-04-00\" is no day of the calendar; 2020-04 has 30 days");
        assertRefused("2020-13", "\"2020-13\" has no month 13; months are 01 to 12");
        assertRefused("2020-00-01", "\"2020-00-01\" has no month 00; months are 01 to 12");
        assertRefused("0000", "\"0000\" is no year that is read here; years are 0001 to 9999");
    }

    @Test
    void an_interval_that_ends_before_it_starts_is_refused() {
        assertRefused("2020/2019", "\"2020/2019\" ends before it starts; swap the two dates");
        assertRefused("2020-05-25/2020-05-24", "\"2020-05-25/2020-05-24\" ends before it starts; swap the two dates");
    }

    @Test
    void half_an_interval_is_refused() {
        assertRefused("..", "\"..\" is half an interval; " + FORMS);
    }

    @Test
    void a_time_of_day_is_refused() {
        assertRefused(
                "2020-05-25T10:00Z", "\"2020-05-25T10:00Z\" is no date that is read here; leave the time of day out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020?", "2020-05~", "2020-05-25%", "2019/2020?"})
    void a_doubted_date_is_refused(String text) {
        assertRefused(
                text,
                "\"" + text
                        + "\" is no date that is read here; say doubt with the Admiralty code, or with a wider interval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2020 ",
                " 2020",
                "20",
                "20200",
                "2020-5",
                "2020-05-5",
                "2020/05/25",
                "25.05.2020",
                "May 2020",
                "2020-05-25/",
                "/2020",
                "2020/2021/2022",
                "-2020",
                "+2020",
                "2020-21X",
                "20XX",
                "../../..",
                "2020–05",
                "٢٠٢٠",
                "２０２０",
                "2020-05-25\n"
            })
    void anything_else_is_refused(String text) {
        assertRefused(text, "\"" + text.replace('\n', '\uFFFD') + "\" is no date that is read here; " + FORMS);
    }

    @Test
    void a_very_long_text_is_shown_in_part() {
        String message = assertThrows(IllegalArgumentException.class, () -> Edtf.parse("9".repeat(10_000)))
                .getMessage();
        assertEquals("\"" + "9".repeat(80) + "…\" is no date that is read here; " + FORMS, message);
    }

    @Test
    void equal_means_the_same_text() {
        assertEquals(Edtf.parse("2019-04"), Edtf.parse("2019-04"));
        assertEquals(Edtf.parse("2019-04").hashCode(), Edtf.parse("2019-04").hashCode());
        assertNotEquals(Edtf.parse("2019-04"), Edtf.parse("2019-04-01/2019-04-30"));
        assertEquals(Edtf.parse("2020-05-25"), Edtf.of(LocalDate.of(2020, 5, 25)));
        assertTrue(Edtf.ALWAYS.isInterval());
        assertFalse(Edtf.ALWAYS.equals("../.."));
    }
}
