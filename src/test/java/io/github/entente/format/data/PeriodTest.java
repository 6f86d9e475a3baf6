package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Edtf;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static Period period(String from, String until) {
        return new Period(Edtf.parse(from), until.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(until)));
    }

    private static String both(Period one, Period other) {
        assertEquals(one.and(other), other.and(one));
        return one.and(other)
                .map(found -> found.inForce(new Dates()).toString())
                .orElse("none");
    }

    @Test
    void what_two_have_in_common_is_as_precise_as_they_are() {
        assertEquals("1902/1904-05", both(period("1901", "1904-05"), period("1902", "")));
        assertEquals("1901-01-01/1901-06-30", both(period("1901", "1901-06"), period("1901-01-01", "1901-06-30")));
        assertEquals("1902-03-01/1902-03-01", both(period("1901", "1902-03-01"), period("1902-03-01", "1903")));
        assertEquals("none", both(period("1901", "1902-02"), period("1902-03-01", "1903")));
        assertEquals("1905/..", both(period("1901", ""), period("1905", "")));
    }

    @Test
    void one_outlasts_another_that_it_meets_and_that_ends_before() {
        assertTrue(period("1902", "").outlasts(period("1901", "1902")));
        assertTrue(period("1900", "1903").outlasts(period("1901", "1902")));
        assertFalse(period("1900", "1902-12-31").outlasts(period("1901", "1902")));
        assertFalse(period("1903", "1904").outlasts(period("1901", "1902")));
        assertFalse(period("1900", "").outlasts(period("1901", "")));
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> period("1902", "1901"));
        assertEquals("1901", period("1901", "1901-06").from().toString());
    }
}
