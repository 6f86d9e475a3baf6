package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Reliability;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the readings. No standard gives values to the Admiralty code, or lifetimes and
 * half-lives to relations. The {@linkplain #defaults() defaults} are ours. Immutable: each method that
 * changes something returns new settings. The bounds of the words for strength cannot be
 * set: {@link Strength}.
 *
 * <pre>{@code
 * Settings.defaults()
 *     .withReliability(Reliability.B, 0.8).withLifetime(RelationTypes.ARMS, 180).scaleHalfLives(2)
 * }</pre>
 */
public final class Settings {
    private static final Settings DEFAULTS = new Settings(
            ImmutableMap.of(
                    Reliability.A, 1.0,
                    Reliability.B, 0.9,
                    Reliability.C, 0.75,
                    Reliability.D, 0.5,
                    Reliability.E, 0.25,
                    Reliability.F, 0.6),
            ImmutableMap.of(
                    Credibility.CONFIRMED, 0.95,
                    Credibility.PROBABLY_TRUE, 0.8,
                    Credibility.POSSIBLY_TRUE, 0.55,
                    Credibility.DOUBTFUL, 0.3,
                    Credibility.IMPROBABLE, 0.1,
                    Credibility.NOT_JUDGED, 0.5),
            ImmutableMap.of(),
            ImmutableMap.of(),
            1,
            1,
            new Thresholds(TimeLimits.defaults(), 0.5, 0.99, 60));

    private final ImmutableMap<Reliability, Double> reliability;
    private final ImmutableMap<Credibility, Double> credibility;
    /** By the type's name, for types whose lifetime was set. */
    private final ImmutableSortedMap<String, Integer> lifetimes;

    private final ImmutableSortedMap<String, OptionalInt> halfLives;
    private final double lifetimeFactor;
    private final double halfLifeFactor;
    private final Thresholds thresholds;

    private record Thresholds(TimeLimits limits, double bothThreshold, double maxStrength, int graceDays) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Thresholds same
                    && limits.equals(same.limits)
                    && Double.compare(bothThreshold, same.bothThreshold) == 0
                    && Double.compare(maxStrength, same.maxStrength) == 0
                    && graceDays == same.graceDays;
        }

        @Override
        public int hashCode() {
            return Objects.hash(limits, bothThreshold, maxStrength, graceDays);
        }
    }

    private Settings(
            Map<Reliability, Double> reliability,
            Map<Credibility, Double> credibility,
            Map<String, Integer> lifetimes,
            Map<String, OptionalInt> halfLives,
            double lifetimeFactor,
            double halfLifeFactor,
            Thresholds thresholds) {
        this.reliability = Maps.immutableEnumMap(reliability);
        this.credibility = Maps.immutableEnumMap(credibility);
        this.lifetimes = ImmutableSortedMap.copyOf(lifetimes);
        this.halfLives = ImmutableSortedMap.copyOf(halfLives);
        this.lifetimeFactor = lifetimeFactor;
        this.halfLifeFactor = halfLifeFactor;
        this.thresholds = thresholds;
    }

    /**
     * Credibility 1 0.95, 2 0.8, 3 0.55, 4 0.3, 5 0.1, 6 0.5, discounted by reliability A 1, B 0.9, C 0.75, D
     * 0.5, E 0.25, F 0.6. Lifetimes and half-lives are as each relation type declares. Time modes go by
     * {@link TimeLimits#defaults()}. A position is BOTH where the weaker side is at least 0.5 of the
     * stronger. Strength is at most 0.99. Help for an ally is
     * awaited for 60 days.
     */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** The value of each letter A to F, 0 to 1. */
    public ImmutableMap<Reliability, Double> reliability() {
        return reliability;
    }

    /** The value of each digit 1 to 6, 0 to 1. */
    public ImmutableMap<Credibility, Double> credibility() {
        return credibility;
    }

    /** The numbers of days that time modes go by. */
    public TimeLimits timeLimits() {
        return thresholds.limits();
    }

    /**
     * A position is BOTH if the weaker side has at least this share of the stronger side's strength; above
     * 0, at most 1.
     */
    public double bothThreshold() {
        return thresholds.bothThreshold();
    }

    /** The maximum strength of a stated fact, however many sources affirm it; above 0 and below 1. */
    public double maxStrength() {
        return thresholds.maxStrength();
    }

    /**
     * How many days after the attack an obligation to defend is open, before it is told that no help is seen;
     * 0 to {@link RelationType#MOST_DAYS}.
     */
    public int graceDays() {
        return thresholds.graceDays();
    }

    /**
     * How many days a relation of this type is presumed to last after the last day on which it happened, 0 to
     * {@link RelationType#MOST_DAYS}.
     */
    public int lifetimeDays(RelationType type) {
        Integer set = lifetimes.get(type.name());
        return scaled(set == null ? type.lifetimeDays() : set, lifetimeFactor);
    }

    /**
     * The days after which the strength of a relation of this type has halved, 1 to
     * {@link RelationType#MOST_DAYS}; empty if it does not fade.
     */
    public OptionalInt halfLifeDays(RelationType type) {
        return scaled(halfLives.getOrDefault(type.name(), type.halfLifeDays()), halfLifeFactor);
    }

    /**
     * How many days this fact is presumed to last: the lifetime of a relation's type, or the custom fact's
     * own, times {@link #scaleLifetimes}.
     */
    public int lifetimeDays(Fact fact) {
        return fact instanceof Relation relation
                ? lifetimeDays(relation.type())
                : scaled(fact.lifetimeDays(), lifetimeFactor);
    }

    /**
     * The days after which the strength of this fact has halved: the half-life of a relation's type, or the
     * custom fact's own, times {@link #scaleHalfLives}.
     */
    public OptionalInt halfLifeDays(Fact fact) {
        return fact instanceof Relation relation
                ? halfLifeDays(relation.type())
                : scaled(fact.halfLifeDays(), halfLifeFactor);
    }

    private static OptionalInt scaled(OptionalInt days, double times) {
        return days.isEmpty() ? days : OptionalInt.of(Math.max(1, scaled(days.getAsInt(), times)));
    }

    private static int scaled(int days, double times) {
        return (int) Math.min(RelationType.MOST_DAYS, Math.round(days * times));
    }

    /** Reliability times credibility. */
    public double value(AdmiraltyCode code) {
        return valueOf(reliability.get(code.reliability())) * valueOf(credibility.get(code.credibility()));
    }

    private static double valueOf(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    /**
     * With another value for this letter.
     *
     * @throws IllegalArgumentException if the value is not 0 to 1
     */
    public Settings withReliability(Reliability letter, double value) {
        checkShare("reliability " + letter, value);
        Map<Reliability, Double> changed = new EnumMap<>(reliability);
        changed.put(letter, value);
        return new Settings(changed, credibility, lifetimes, halfLives, lifetimeFactor, halfLifeFactor, thresholds);
    }

    /**
     * With another value for this digit.
     *
     * @throws IllegalArgumentException if the value is not 0 to 1
     */
    public Settings withCredibility(Credibility digit, double value) {
        checkShare("credibility " + digit.digit(), value);
        Map<Credibility, Double> changed = new EnumMap<>(credibility);
        changed.put(digit, value);
        return new Settings(reliability, changed, lifetimes, halfLives, lifetimeFactor, halfLifeFactor, thresholds);
    }

    private static void checkShare(String name, double value) {
        checkArgument(value >= 0 && value <= 1, "%s cannot be %s; give a value from 0 to 1", name, value);
    }

    /**
     * With another lifetime for relations of this type. {@link #scaleLifetimes} applies to it too.
     *
     * @throws IllegalArgumentException if it is not from 0 to {@link RelationType#MOST_DAYS} days, or the
     *     type is standing
     */
    public Settings withLifetime(RelationType type, int days) {
        checkFades(type);
        checkArgument(
                days >= 0 && days <= RelationType.MOST_DAYS,
                "the lifetime of %s cannot be %s days; give 0 to %s",
                type,
                days,
                RelationType.MOST_DAYS);
        Map<String, Integer> changed = new TreeMap<>(lifetimes);
        changed.put(type.name(), days);
        return new Settings(reliability, credibility, changed, halfLives, lifetimeFactor, halfLifeFactor, thresholds);
    }

    /**
     * With another half-life for the strength of relations of this type. {@link #scaleHalfLives} applies to
     * it too.
     *
     * @throws IllegalArgumentException if it is not 1 to {@link RelationType#MOST_DAYS} days
     */
    public Settings withHalfLife(RelationType type, int days) {
        checkArgument(
                days >= 1 && days <= RelationType.MOST_DAYS,
                "the half-life of %s cannot be %s days; give 1 to %s, or let it not fade with withoutHalfLife",
                type,
                days,
                RelationType.MOST_DAYS);
        return withHalfLife(type, OptionalInt.of(days));
    }

    /** Without a half-life: the strength of relations of this type does not fade. */
    public Settings withoutHalfLife(RelationType type) {
        return withHalfLife(type, OptionalInt.empty());
    }

    private static void checkFades(RelationType type) {
        checkArgument(
                !type.standing(),
                "%s is standing: it holds until it ends, and neither lapses nor fades; state when it ended",
                type);
    }

    private Settings withHalfLife(RelationType type, OptionalInt days) {
        checkFades(type);
        Map<String, OptionalInt> changed = new TreeMap<>(halfLives);
        changed.put(type.name(), days);
        return new Settings(reliability, credibility, lifetimes, changed, lifetimeFactor, halfLifeFactor, thresholds);
    }

    /**
     * With all lifetimes multiplied by this factor, rounded to days. Factors set before stay and multiply.
     *
     * @throws IllegalArgumentException if the factor is not above 0 and at most 1000
     */
    public Settings scaleLifetimes(double times) {
        checkTimes("lifetimes", times);
        return new Settings(
                reliability, credibility, lifetimes, halfLives, lifetimeFactor * times, halfLifeFactor, thresholds);
    }

    /**
     * With all half-lives multiplied by this factor, rounded to days, at least one day. Factors set before
     * stay and multiply.
     *
     * @throws IllegalArgumentException if the factor is not above 0 and at most 1000
     */
    public Settings scaleHalfLives(double times) {
        checkTimes("half-lives", times);
        return new Settings(
                reliability, credibility, lifetimes, halfLives, lifetimeFactor, halfLifeFactor * times, thresholds);
    }

    private static void checkTimes(String name, double times) {
        checkArgument(
                times > 0 && times <= 1000,
                "%s cannot be %s times as long; give a number above 0, at most 1000",
                name,
                times);
    }

    /** With other numbers of days for time modes to go by. */
    public Settings withTimeLimits(TimeLimits limits) {
        return with(new Thresholds(limits, bothThreshold(), maxStrength(), graceDays()));
    }

    /**
     * With another share at which the weaker side makes a position BOTH.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public Settings withBothThreshold(double share) {
        checkArgument(
                share > 0 && share <= 1,
                "bothThreshold cannot be %s; give a share above 0 and at most 1 (both alike)",
                share);
        return with(new Thresholds(timeLimits(), share, maxStrength(), graceDays()));
    }

    /**
     * With another maximum strength of stated facts.
     *
     * @throws IllegalArgumentException if it is not above 0 and below 1; nothing is certain
     */
    public Settings withMaxStrength(double strength) {
        checkArgument(
                strength > 0 && strength < 1,
                "maxStrength cannot be %s; give a number above 0 and below 1, for nothing is certain",
                strength);
        return with(new Thresholds(timeLimits(), bothThreshold(), strength, graceDays()));
    }

    /**
     * With another number of days of grace for an obligation.
     *
     * @throws IllegalArgumentException if it is not 0 to {@link RelationType#MOST_DAYS} days
     */
    public Settings withGraceDays(int days) {
        checkArgument(
                days >= 0 && days <= RelationType.MOST_DAYS,
                "graceDays cannot be %s; give 0 to %s days",
                days,
                RelationType.MOST_DAYS);
        return with(new Thresholds(timeLimits(), bothThreshold(), maxStrength(), days));
    }

    private Settings with(Thresholds changed) {
        return new Settings(reliability, credibility, lifetimes, halfLives, lifetimeFactor, halfLifeFactor, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings settings
                && reliability.equals(settings.reliability)
                && credibility.equals(settings.credibility)
                && lifetimes.equals(settings.lifetimes)
                && halfLives.equals(settings.halfLives)
                && Double.compare(lifetimeFactor, settings.lifetimeFactor) == 0
                && Double.compare(halfLifeFactor, settings.halfLifeFactor) == 0
                && thresholds.equals(settings.thresholds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reliability, credibility, lifetimes, halfLives, lifetimeFactor, halfLifeFactor, thresholds);
    }

    /**
     * All settings, such as {@code reliability A 1.0, B 0.75, …; lifetimes as declared, but ARMS 180 days;
     * half-lives as declared, times 2.0; …}.
     */
    @Override
    public String toString() {
        StringJoiner letters = new StringJoiner(", ");
        for (Map.Entry<Reliability, Double> grade : reliability.entrySet()) {
            letters.add(grade.getKey() + " " + grade.getValue());
        }
        StringJoiner digits = new StringJoiner(", ");
        for (Map.Entry<Credibility, Double> grade : credibility.entrySet()) {
            digits.add(grade.getKey().digit() + " " + grade.getValue());
        }
        return "reliability " + letters + "; credibility " + digits + "; " + durations() + "; "
                + timeLimits().text() + "; help within " + graceDays() + " days; both sides from " + bothThreshold()
                + "; at most " + maxStrength();
    }

    private String durations() {
        StringJoiner ownLifetimes = new StringJoiner(", ");
        for (Map.Entry<String, Integer> type : lifetimes.entrySet()) {
            ownLifetimes.add(type.getKey() + " " + type.getValue() + " days");
        }
        StringJoiner ownHalfLives = new StringJoiner(", ");
        for (Map.Entry<String, OptionalInt> type : halfLives.entrySet()) {
            OptionalInt days = type.getValue();
            ownHalfLives.add(type.getKey() + " " + (days.isEmpty() ? "none" : days.getAsInt() + " days"));
        }
        String lasting = declared(ownLifetimes.toString(), lifetimeFactor);
        String fading = declared(ownHalfLives.toString(), halfLifeFactor);
        return lasting.equals(fading)
                ? "lifetimes and half-lives " + lasting
                : "lifetimes " + lasting + "; half-lives " + fading;
    }

    private static String declared(String exceptions, double times) {
        return "as declared" + (exceptions.isEmpty() ? "" : ", but " + exceptions)
                + (times == 1 ? "" : ", times " + times);
    }
}
