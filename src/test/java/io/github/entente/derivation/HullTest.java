package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HullTest {
    private static final Hull NONE = new Hull(0, -1);

    @Test
    void hulls_meet_where_they_have_a_day_in_common() {
        assertTrue(new Hull(1, 5).meets(new Hull(5, 9)));
        assertTrue(new Hull(5, 9).meets(new Hull(1, 5)));
        assertFalse(new Hull(1, 4).meets(new Hull(5, 9)));
        assertFalse(NONE.meets(new Hull(-9, 9)));
    }

    @Test
    void a_hull_precedes_another_if_a_day_of_it_does() {
        assertTrue(new Hull(4, 9).precedes(new Hull(1, 5)));
        assertFalse(new Hull(5, 9).precedes(new Hull(1, 5)));
        assertFalse(new Hull(5, 5).precedes(new Hull(5, 5)));
        assertTrue(new Hull(-5, -5).precedes(new Hull(-4, -4)));
    }

    @Test
    void every_hull_covers_one_without_days() {
        assertTrue(new Hull(5, 5).covers(NONE));
        assertTrue(new Hull(1, 9).covers(new Hull(1, 9)));
        assertFalse(new Hull(2, 9).covers(new Hull(1, 9)));
        assertFalse(new Hull(1, 8).covers(new Hull(1, 9)));
        assertEquals(new Hull(1, 9), new Hull(1, 2).union(new Hull(8, 9)));
    }

    @Test
    void a_conclusion_has_the_days_that_its_time_mode_can_give_it() {
        List<Hull> premises = List.of(new Hull(3, 9), new Hull(1, 5));
        assertEquals(new Hull(3, 5), Hull.derived(TimeMode.OVERLAP, premises));
        assertEquals(new Hull(3, 5), Hull.derived(TimeMode.DURING, premises));
        assertEquals(new Hull(4, 5), Hull.derived(TimeMode.SEQUENCE, premises));
        assertEquals(new Hull(1, 9), Hull.derived(TimeMode.DURING, List.of(new Hull(0, 1), new Hull(1, 9))));
        assertTrue(Hull.derived(TimeMode.DURING, List.of(new Hull(6, 9), new Hull(1, 5)))
                .isEmpty());
        assertTrue(Hull.derived(TimeMode.OVERLAP, List.of(new Hull(6, 9), new Hull(1, 5)))
                .isEmpty());
        assertTrue(Hull.derived(TimeMode.SEQUENCE, List.of(new Hull(5, 9), new Hull(1, 5)))
                .isEmpty());
    }

    /** As rules ask: each premise can come before the next, and not merely before the last. */
    @Test
    void each_premise_of_a_sequence_can_come_before_the_next() {
        Hull last = new Hull(0, 100);
        assertEquals(new Hull(14, 100), sequence(new Hull(12, 12), new Hull(0, 20), last));
        assertEquals(NONE, sequence(new Hull(12, 12), new Hull(0, 12), last));
        assertEquals(new Hull(31, 100), sequence(new Hull(12, 12), new Hull(30, 40), last));
        assertTrue(sequence(new Hull(12, 12), new Hull(0, 20), new Hull(0, 13)).isEmpty());
        assertEquals(NONE, sequence(NONE, new Hull(0, 20), last));
        assertEquals(NONE, sequence(new Hull(12, 12), NONE, last));
        assertEquals(NONE, sequence(new Hull(12, 12), new Hull(0, 20), NONE));
    }

    private static Hull sequence(Hull... premises) {
        return Hull.derived(TimeMode.SEQUENCE, List.of(premises));
    }

    @Test
    void an_open_start_stays_open_in_a_sequence() {
        Hull always = DaysTest.days("../..").hull();
        assertEquals(always, Hull.derived(TimeMode.SEQUENCE, List.of(always, always)));
    }
}
