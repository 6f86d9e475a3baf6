package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Reliability;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers behind the readings. Immutable. No standard gives values to the Admiralty code; the defaults are ours.
 *
 * @param reliability the value of each letter A to F, in this order, each from 0 to 1
 * @param credibility the value of each digit 1 to 6, in this order, each from 0 to 1
 * @param sequenceDays how many days one thing may be before another to count as before it in a sequence; at least 1
 */
public record Settings(List<Double> reliability, List<Double> credibility, int sequenceDays) {
    private static final Settings DEFAULTS = new Settings(
            ImmutableList.of(1.0, 0.75, 0.5, 0.25, 0.1, 0.5), ImmutableList.of(0.9, 0.7, 0.5, 0.3, 0.1, 0.5), 730);

    /**
     * @throws IllegalArgumentException if a list has not six values from 0 to 1, or {@code sequenceDays} is less than 1
     */
    public Settings {
        reliability = ImmutableList.copyOf(reliability);
        credibility = ImmutableList.copyOf(credibility);
        checkValues("reliability", reliability);
        checkValues("credibility", credibility);
        checkArgument(sequenceDays >= 1, "sequenceDays %s is less than 1", sequenceDays);
    }

    private static void checkValues(String name, List<Double> values) {
        checkArgument(
                values.size() == 6 && values.stream().allMatch(value -> value >= 0 && value <= 1),
                "%s %s must be six values from 0 to 1",
                name,
                values);
    }

    /** Reliability A 1, B 0.75, C 0.5, D 0.25, E 0.1, F 0.5; credibility 1 0.9, 2 0.7, 3 0.5, 4 0.3, 5 0.1, 6 0.5; sequences within 730 days. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** Reliability times credibility. */
    public double value(AdmiraltyCode code) {
        return reliability.get(code.reliability().ordinal())
                * credibility.get(code.credibility().ordinal());
    }

    /** Such as {@code reliability A 1.0, B 0.75, …; credibility 1 0.9, …; sequences within 730 days}. */
    @Override
    public String toString() {
        String letters = Arrays.stream(Reliability.values())
                .map(letter -> letter + " " + reliability.get(letter.ordinal()))
                .collect(Collectors.joining(", "));
        String digits = Arrays.stream(Credibility.values())
                .map(digit -> digit.ordinal() + 1 + " " + credibility.get(digit.ordinal()))
                .collect(Collectors.joining(", "));
        return "reliability " + letters + "; credibility " + digits + "; sequences within " + sequenceDays + " days";
    }
}
