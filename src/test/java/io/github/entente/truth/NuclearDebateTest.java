package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Sets;
import io.github.entente.format.data.ImportReport;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who turned round in the German debate on nuclear power in 2011, by the library and by a count of a few
 * lines.
 */
class NuclearDebateTest {
    @BeforeEach
    void data() {
        assumeTrue(TruthData.has(NuclearDebate.FILE), () -> TruthData.missing(NuclearDebate.FILE));
    }

    @Test
    void all_claims_are_imported() {
        ImportReport report = NuclearDebate.imported().report();
        assertEquals(1_164, report.read());
        assertEquals(1_164, report.kept() + report.merged(), report::toString);
        assertEquals(867, NuclearDebate.pairs().size());
    }

    @Test
    void there_are_13_reversals_by_10_speakers() {
        Map<NuclearDebate.Pair, LocalDate> found = NuclearDebate.reversals(NuclearDebate.imported());
        assertEquals(NuclearDebate.counted(), found, "pairs and the first day of each reversal");
        assertEquals(13, found.size());
        assertEquals(10, NuclearDebate.speakers(found.keySet()));
    }

    @Test
    void who_says_both_on_one_day_only_reverses_nothing() {
        assertEquals(
                Set.of(
                        new NuclearDebate.Pair("Anti-Atom-Verbände", "Ausstieg (mit Deadline)"),
                        new NuclearDebate.Pair("BDI", "Ausstieg (mit Deadline)"),
                        new NuclearDebate.Pair("Erwin Teufel", "Atomkraft als Brückentechnologie"),
                        new NuclearDebate.Pair("FDP-Bundestagsfraktion", "endgültige Stilllegung der Altmeiler")),
                Sets.difference(
                        NuclearDebate.bothWays(),
                        NuclearDebate.reversals(NuclearDebate.imported()).keySet()));
    }
}
