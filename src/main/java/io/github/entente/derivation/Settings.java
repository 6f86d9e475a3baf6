package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Reliability;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the readings. Immutable. No standard gives values to the Admiralty code; the defaults are ours.
 *
 * @param reliability the value of each letter A to F, each from 0 to 1
 * @param credibility the value of each digit 1 to 6, each from 0 to 1
 * @param sequenceDays how many days one thing may be before another to count as before it in a sequence; at least 1
 */
public record Settings(Map<Reliability, Double> reliability, Map<Credibility, Double> credibility, int sequenceDays) {
    private static final Settings DEFAULTS = new Settings(
            ImmutableMap.of(
                    Reliability.A, 1.0,
                    Reliability.B, 0.75,
                    Reliability.C, 0.5,
                    Reliability.D, 0.25,
                    Reliability.E, 0.1,
                    Reliability.F, 0.5),
            ImmutableMap.of(
                    Credibility.CONFIRMED, 0.9,
                    Credibility.PROBABLY_TRUE, 0.7,
                    Credibility.POSSIBLY_TRUE, 0.5,
                    Credibility.DOUBTFUL, 0.3,
                    Credibility.IMPROBABLE, 0.1,
                    Credibility.NOT_JUDGED, 0.5),
            730);

    /**
     * @throws IllegalArgumentException if a letter or digit has no value from 0 to 1, or {@code sequenceDays} is less than 1
     */
    public Settings {
        reliability = Maps.immutableEnumMap(reliability);
        credibility = Maps.immutableEnumMap(credibility);
        checkValues("reliability", reliability, Reliability.values().length);
        checkValues("credibility", credibility, Credibility.values().length);
        checkArgument(sequenceDays >= 1, "sequenceDays %s is less than 1", sequenceDays);
    }

    private static void checkValues(String name, Map<?, Double> values, int count) {
        checkArgument(
                values.size() == count && values.values().stream().allMatch(value -> value >= 0 && value <= 1),
                "%s %s must give each of its %s grades a value from 0 to 1",
                name,
                values,
                count);
    }

    /** Reliability A 1, B 0.75, C 0.5, D 0.25, E 0.1, F 0.5; credibility 1 0.9, 2 0.7, 3 0.5, 4 0.3, 5 0.1, 6 0.5; sequences within 730 days. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** Reliability times credibility. */
    public double value(AdmiraltyCode code) {
        return valueOf(reliability.get(code.reliability())) * valueOf(credibility.get(code.credibility()));
    }

    private static double valueOf(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    /** Such as {@code reliability A 1.0, B 0.75, …; credibility 1 0.9, …; sequences within 730 days}. */
    @Override
    public String toString() {
        String letters = reliability.entrySet().stream()
                .map(grade -> grade.getKey() + " " + grade.getValue())
                .collect(Collectors.joining(", "));
        String digits = credibility.entrySet().stream()
                .map(grade -> grade.getKey().digit() + " " + grade.getValue())
                .collect(Collectors.joining(", "));
        return "reliability " + letters + "; credibility " + digits + "; sequences within " + sequenceDays + " days";
    }
}
