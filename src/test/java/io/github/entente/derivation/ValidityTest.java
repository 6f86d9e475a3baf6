package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ValidityTest {
    /** An act that lives 10 days. */
    private static final RelationType TEN_DAYS = new RelationType(
            "TEN_DAYS",
            io.github.entente.fact.QuadClass.VERBAL_COOPERATION,
            io.github.entente.fact.Side.FOR,
            1,
            10,
            OptionalInt.of(10),
            false,
            "does",
            "test");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Validity act(String... happened) {
        return Validity.of(
                TEN_DAYS,
                Arrays.stream(happened)
                        .map(text -> new Attestation(Edtf.parse(text), "S"))
                        .toList());
    }

    private static Validity tie(String happened) {
        return Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.parse(happened), "S")));
    }

    private static Attestation attestation(String happened, String ended, boolean affirms) {
        return new Attestation(
                Edtf.parse(happened),
                Optional.of(ended).filter(text -> !text.isEmpty()).map(Edtf::parse),
                Optional.empty(),
                "S",
                List.of(),
                Optional.empty(),
                AdmiraltyCode.NOT_JUDGED,
                affirms);
    }

    @Test
    void a_relation_is_valid_for_the_lifetime_of_its_type() {
        Validity when = act("2020-05-01/2020-05-03");
        assertEquals("2020-05-01 to 2020-05-03", when.happened().toString());
        assertEquals("2020-05-01 to 2020-05-13", when.valid().toString());
        assertFalse(when.isValidOn(day("2020-04-30")));
        assertTrue(when.isValidOn(day("2020-05-13")));
        assertFalse(when.isValidOn(day("2020-05-14")));
    }

    @Test
    void a_vague_date_counts_as_its_whole_span() {
        assertEquals("2020-05 to 2020-06-10", act("2020-05").valid().toString());
    }

    @Test
    void an_open_end_runs_on() {
        assertEquals("since 2020-05", act("2020-05/..").valid().toString());
        assertEquals("always", tie("../..").valid().toString());
    }

    @Test
    void what_ended_has_no_lifetime_beyond() {
        Validity ended = Validity.of(TEN_DAYS, List.of(attestation("2020-05-01/2020-05-03", "2020-05-05", true)));
        assertEquals("2020-05-01 to 2020-05-05", ended.valid().toString());
        assertEquals("2020-05-01 to 2020-05-03", ended.happened().toString());
        Validity open = Validity.of(TEN_DAYS, List.of(attestation("2020-05-01/..", "2020-06", true)));
        assertEquals("2020-05-01 to 2020-06", open.valid().toString());
        assertEquals("2020-05-01 to 2020-06", open.happened().toString());
    }

    @Test
    void what_ended_by_one_word_ends_what_another_saw_begin() {
        Validity both = Validity.of(
                TEN_DAYS, List.of(attestation("2020-05-01", "2020-05-02", true), attestation("2020-05-01", "", true)));
        assertEquals("2020-05-01 to 2020-05-02", both.valid().toString());
        Validity anew = Validity.of(
                TEN_DAYS, List.of(attestation("2020-05-01", "2020-05-02", true), attestation("2020-05-03", "", true)));
        assertEquals("2020-05-01 to 2020-05-13", anew.valid().toString());
    }

    @Test
    void a_denial_makes_nothing_valid() {
        assertTrue(Validity.of(TEN_DAYS, List.of(attestation("2020-05-01", "", false)))
                .isNever());
        assertEquals(
                act("2020-05-01"),
                Validity.of(
                        TEN_DAYS, List.of(attestation("2020-05-01", "", true), attestation("2020-06-01", "", false))));
    }

    @Test
    void an_overlap_is_valid_on_common_days() {
        Validity both = act("2020-05-01/2020-05-05").overlap(act("2020-05-04/2020-05-08"));
        assertEquals("2020-05-04 to 2020-05-05", both.toString());
        assertEquals("2020-05-04 to 2020-05-15", both.valid().toString());
        assertTrue(act("2020-05-01").overlap(act("2020-05-12")).isNever());
    }

    @Test
    void an_overlap_of_lifetimes_alone_is_presumed() {
        Validity presumed = act("2020-05-01").overlap(act("2020-05-03"));
        assertEquals("presumed 2020-05-03 to 2020-05-11", presumed.toString());
        assertEquals(Optional.of(day("2020-05-03")), presumed.referenceDay());
    }

    @Test
    void an_act_under_a_tie_counts_on_the_days_on_which_the_tie_held() {
        Validity under = act("2020-05-01/2020-05-20").during(tie("2020-05-05/2020-05-10"));
        assertEquals("2020-05-05 to 2020-05-10", under.toString());
    }

    @Test
    void where_the_tie_ends_early_the_act_lives_from_there() {
        Validity under = act("2020-05-01/2020-05-20").during(tie("2020-05-05/2020-05-10"));
        assertEquals("2020-05-05 to 2020-05-20", under.valid().toString());
    }

    @Test
    void an_act_lives_on_though_the_tie_is_over() {
        Validity under = act("2020-05-05").during(tie("2020-05-01/2020-05-06"));
        assertEquals("2020-05-05 to 2020-05-15", under.valid().toString());
    }

    @Test
    void a_tie_that_held_in_the_lifetime_alone_is_none() {
        assertTrue(act("2020-05-01").during(tie("2020-05-03/..")).isNever());
        assertTrue(act("2020-05-01").during(tie("../2020-04")).isNever());
    }

    @Test
    void what_ended_under_a_tie_does_not_outlive_its_end() {
        Validity ended = Validity.of(TEN_DAYS, List.of(attestation("2020-05-01/2020-05-03", "2020-05-05", true)));
        assertEquals(
                "2020-05-01 to 2020-05-05", ended.during(tie("../..")).valid().toString());
    }

    @Test
    void a_sequence_takes_730_days_at_most() {
        Validity earlier = act("2018-01-01");
        assertEquals(day("2020-01-01"), day("2018-01-01").plusDays(730));
        assertEquals("2020-01-01", act("2020-01-01").after(earlier, 730).toString());
        assertTrue(act("2020-01-02").after(earlier, 730).isNever());
    }

    @Test
    void a_sequence_is_not_on_one_day_nor_backwards() {
        assertTrue(act("2018-01-01").after(act("2018-01-01"), 730).isNever());
        assertTrue(act("2017-12-31").after(act("2018-01-01"), 730).isNever());
        assertEquals(
                "2018-01-02", act("2018-01-02").after(act("2018-01-01"), 730).toString());
    }

    @Test
    void lifetimes_do_not_make_a_sequence() {
        // the earlier lived until the 11th, but happened after the later
        assertTrue(act("2018-01-01").after(act("2018-01-05"), 730).isNever());
        // and a lifetime does not prolong the 730 days
        assertTrue(act("2020-01-05").after(act("2018-01-01"), 730).isNever());
    }

    @Test
    void what_merely_goes_on_is_no_sequence() {
        assertTrue(act("2018-01-01/2018-01-10").after(act("2018-01-04"), 730).isNever());
        Validity later = act("2018-01-05/2018-01-10").after(act("2018-01-04"), 730);
        assertEquals("2018-01-05 to 2018-01-10", later.happened().toString());
        assertEquals("2018-01-05 to 2018-01-20", later.valid().toString());
    }

    @Test
    void of_two_vague_dates_that_overlap_neither_is_before_the_other() {
        assertTrue(act("2018-01").after(act("2018-01"), 730).isNever());
        assertTrue(act("2018-01-20").after(act("2018-01"), 730).isNever());
        assertEquals("2018-02", act("2018-02").after(act("2018-01"), 730).toString());
    }

    @Test
    void as_of_a_day_nothing_later_is_seen() {
        Validity seen = act("2020-05").asOf(day("2020-05-10"));
        assertEquals("2020-05", seen.toString());
        assertFalse(seen.isValidOn(day("2020-05-11")));
        assertTrue(act("2020-05").asOf(day("2020-04-30")).isNever());
    }

    @Test
    void a_short_life_is_not_prolonged_by_a_longer_one_beside_it() {
        // of the two acts only the one with the short life happened under the tie
        Validity acts = act("2020-05-01/2020-05-10")
                .union(Validity.of(RelationTypes.RECOGNIZES, List.of(new Attestation(Edtf.parse("2020-07-01"), "S"))));
        assertEquals(
                "2020-05-05 to 2020-05-15",
                acts.during(tie("2020-05-05")).valid().toString());
    }

    @Test
    void never_prints_as_never() {
        assertEquals("never", Validity.NEVER.toString());
        assertTrue(Validity.NEVER.hull().isEmpty());
        assertEquals(Validity.NEVER, Validity.of(TEN_DAYS, List.of()));
    }

    @Test
    void the_day_to_ask_how_sure_it_was_is_the_last_on_which_it_happened() {
        assertEquals(
                Optional.of(day("2020-05-03")), act("2020-05-01/2020-05-03").referenceDay());
        assertEquals(Optional.empty(), tie("../..").referenceDay());
    }
}
