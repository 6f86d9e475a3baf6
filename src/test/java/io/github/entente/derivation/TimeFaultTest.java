package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why what goes on does not go on often enough, where it takes several. */
class TimeFaultTest {
    /** An accusation, which is valid for 180 days after each of these dates. */
    private static Validity accused(String... dates) {
        return Validity.of(
                RelationTypes.ACCUSES,
                Arrays.stream(dates)
                        .map(date -> new Attestation(Edtf.parse(date), "S"))
                        .toList());
    }

    private static Optional<String> fault(String day, Validity... premises) {
        return TimeFault.of(TimeMode.SUSTAINED, List.of(premises), TimeLimits.defaults(), LocalDate.parse(day))
                .map(TimeFault::text);
    }

    @Test
    void each_must_happen_often_and_not_only_both_together() {
        Validity often = accused("2020-01-01/2020-01-05");
        Validity seldom = accused("2020-01-01/2020-01-04", "2020-02");
        assertEquals(
                Optional.of("the second happened on 4 days of the last 365; 5 are needed (settings)"),
                fault("2020-02-28", often, seldom));
        assertEquals(
                Optional.of("the first happened on 4 days of the last 365; 5 are needed (settings)"),
                fault("2020-02-28", seldom, often));
        assertEquals(Optional.empty(), fault("2020-02-29", often, seldom), "February has happened");
        assertEquals(Optional.of("on 4 days of the last 365; 5 are needed (settings)"), fault("2020-02-28", seldom));
    }

    @Test
    void all_must_be_valid_on_the_day() {
        Validity earlier = accused("2020-01-01/2020-01-05");
        Validity later = accused("2020-03-01/2020-03-06");
        assertEquals(Optional.empty(), fault("2020-07-03", earlier, later));
        assertEquals(
                Optional.of("all must be valid on a common day, also on that day; they last did so until 2020-07-03"),
                fault("2020-07-04", earlier, later));
        assertEquals(Optional.of("it was valid until 2020-07-03"), fault("2020-07-04", earlier));
    }

    @Test
    void what_never_meets_is_told_in_its_order() {
        Validity old = accused("2018-01-01/2018-01-05");
        Validity young = accused("2020-03-01/2020-03-06");
        String told = "the first was until 2018-07-04, the second from 2020-03-01 on";
        assertEquals(
                Optional.of("the first and the second must be valid on a common day; " + told),
                fault("2020-03-10", old, young));
        Validity both = accused("2018-01-01/2018-01-05", "2022-01-01/2022-01-05");
        Validity again = accused("2018-08-01/2018-08-05", "2022-01-01/2022-01-05");
        assertEquals(Optional.of("all must be valid on a common day"), fault("2018-09-01", both, again), "not by then");
        assertEquals(Optional.empty(), fault("2022-01-05", both, again));
    }
}
