package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Years in turn are one attestation, which ends where the data say so, or lack the next year. */
class YearlyRunsTest {
    private static final int FIRST = 1990;

    private static Attestation said(String happened, String ended) {
        return new Attestation(
                Edtf.parse(happened),
                Optional.of(ended).filter(text -> !text.isEmpty()).map(Edtf::parse),
                Optional.empty(),
                "UCDP",
                List.of(),
                Optional.empty(),
                AdmiraltyCode.NOT_JUDGED,
                true);
    }

    private static List<String> runs(RelationType type, List<Integer> years, Attestation... said) {
        List<String> runs = new ArrayList<>();
        for (Attestation one : YearlyRuns.of(type, List.of(said), new TreeSet<>(years))) {
            runs.add(one.happened() + one.ended().map(end -> " ended " + end).orElse(""));
        }
        return runs;
    }

    private static List<String> wars(Attestation... said) {
        return runs(RelationTypes.AT_WAR_WITH, List.of(1990, 1991, 1992, 1993), said);
    }

    @Test
    void a_day_that_the_data_name_ends_a_run_within_its_year() {
        assertEquals(List.of("1990/1991-03-05 ended 1991-03-05"), wars(said("1990", ""), said("1991", "1991-03-05")));
        assertEquals(
                List.of("1990/1991-03-05 ended 1991-03-05", "1992-02/1992 ended 1992"),
                wars(said("1990", ""), said("1991", "1991-03-05"), said("1992-02/1992", "")));
        assertEquals(List.of("1993/1993-03-05 ended 1993-03-05"), wars(said("1993", "1993-03-05")), "not open");
        assertEquals(
                List.of("1990-05-03/1990"),
                runs(RelationTypes.AT_WAR_WITH, List.of(1990), said("1990-05-03/1990", "")));
        assertEquals(List.of("1990 ended 1990"), wars(said("1990", "1990")));
        assertEquals(List.of("1990-05-03 ended 1990-05-03"), wars(said("1990-05-03/1990", "1990-05-03")));
    }

    @Test
    void the_begin_within_a_later_year_of_a_run_is_none() {
        assertEquals(List.of("1990/1991 ended 1991"), wars(said("1990", ""), said("1991-05-03/1991", "")));
    }

    @Test
    void of_two_of_one_year_the_earlier_begin_and_the_later_end_count() {
        assertEquals(
                List.of("1990-02-01/1990-09 ended 1990-09"),
                wars(said("1990-05-03/1990", "1990-09"), said("1990-02-01/1990", "1990-08-31")));
        assertEquals(
                List.of("1990/1990-09 ended 1990-09"),
                wars(said("1990", "1990-09"), said("1990-01-01/1990", "1990-09-30")),
                "the vaguer of two that reach as far");
        assertEquals(List.of("1990 ended 1990"), wars(said("1990", "1990-09"), said("1990", "")));
    }

    @Test
    void a_treaty_ends_with_its_interval_unless_the_data_say_when() {
        List<Integer> years = List.of(1990, 1991, 1992);
        assertEquals(List.of("1990/1990"), runs(RelationTypes.DEFENSE_PACT, years, said("1990", "")));
        assertEquals(
                List.of("1990/1991-03-05 ended 1991-03-05"),
                runs(RelationTypes.DEFENSE_PACT, years, said("1990", ""), said("1991", "1991-03-05")));
    }

    @Test
    void a_year_that_the_files_lack_ends_nothing() {
        assertEquals(
                List.of("1990", "1992"),
                runs(RelationTypes.AT_WAR_WITH, List.of(1990, 1992), said("1990", ""), said("1992", "")));
    }

    /** Whatever years are stated, in whatever order: each is in one run, and no other is. */
    @Property(tries = 500)
    void each_year_is_in_one_run(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> stated,
            @ForAll @Size(10) List<Boolean> ends) {
        List<Attestation> said = new ArrayList<>();
        BitSet expected = new BitSet();
        for (int year : stated) {
            String text = String.valueOf(FIRST + year);
            said.add(said(text, ends.get(year) ? text + "-06-30" : ""));
            expected.set(year);
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (int year = 0; year <= 10; year++) {
            years.add(FIRST + year);
        }
        BitSet found = new BitSet();
        for (Attestation run : YearlyRuns.of(RelationTypes.AT_WAR_WITH, said, years)) {
            int from = run.happened().first().orElseThrow().getYear() - FIRST;
            int until = run.happened().last().orElseThrow().getYear() - FIRST;
            for (int year = from; year <= until; year++) {
                assertEquals(false, found.get(year), "twice: " + (FIRST + year));
                found.set(year);
                assertEquals(
                        year == until && ends.get(year),
                        year == until && run.ended().orElseThrow().toString().endsWith("-06-30"));
            }
        }
        assertEquals(expected, found);
    }
}
