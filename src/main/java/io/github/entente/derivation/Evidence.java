package io.github.entente.derivation;

import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much evidence there is for a finding on a day: how many acts, on how many days, by how many independent
 * sources, and what they weigh together. Ten copies of one story are one report; ten attacks on ten days are
 * ten acts. Immutable and safe for use by several threads.
 *
 * <p>An act is a stated relation with one attested date. It counts if it is seen and in force on the day.
 * Structural relations are no acts. An interval is one act. Within one lineage of sources, an act and a
 * vaguer one that contains it count once: the finer acts count, or the vaguer one, whichever has more mass.
 *
 * <p>The mass is a sum over the acts. Each act adds the strength of its attestations on the day, times the
 * strength of the rules and ties through which it counts, times a tenth of the weight of its type without the
 * sign. The strength fades with the half-life of the type. Of several ways to count, the best is taken. A
 * mass has no upper bound. A copy of an attestation changes nothing. A further act by an independent source
 * never lowers the mass of its side.
 */
public final class Evidence {
    /** Of no act. */
    static final Evidence NONE = new Evidence(0, 0, 0, null, null, 0, 0, 0, 0);

    private final int acts;
    private final int days;
    private final int lineages;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final double massFor;
    private final double massAgainst;
    private final double massOfNeither;
    private final double credibleActs;

    Evidence(
            int acts,
            int days,
            int lineages,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            double massFor,
            double massAgainst,
            double massOfNeither,
            double credibleActs) {
        this.acts = acts;
        this.days = days;
        this.lineages = lineages;
        this.first = first;
        this.last = last;
        this.massFor = massFor;
        this.massAgainst = massAgainst;
        this.massOfNeither = massOfNeither;
        this.credibleActs = credibleActs;
    }

    /** The number of acts: of distinct subject, type, object and attested date. */
    public int acts() {
        return acts;
    }

    /**
     * The number of distinct days on which they happened. Each day of an interval counts. A single vague
     * date, an open start, and a standing relation count as one day.
     */
    public int days() {
        return days;
    }

    /** The number of lineages: groups of attestations without a source in common. */
    public int lineages() {
        return lineages;
    }

    /** The first day of the earliest act; empty if there is no act, or it has an open start. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day of the latest act, at most the day of the reading; empty if there is no act. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** The mass of the acts of this declared side; 0 if there are none. */
    public double mass(Side side) {
        return switch (side) {
            case FOR -> massFor;
            case AGAINST -> massAgainst;
            case NONE -> massOfNeither;
        };
    }

    /** The mass of all acts. */
    public double mass() {
        return massFor + massAgainst + massOfNeither;
    }

    /**
     * The acts, each counted by how far it is believed, 0 to 1: as in the mass, without the weights of their
     * types. A weight says how hostile or friendly an act is. It does not say how well the act tells an enemy
     * from a friend: in event data, threats tell enemies as well as blows do.
     */
    public double credibleActs() {
        return credibleActs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence same
                && acts == same.acts
                && days == same.days
                && lineages == same.lineages
                && first().equals(same.first())
                && last().equals(same.last())
                && Double.compare(massFor, same.massFor) == 0
                && Double.compare(massAgainst, same.massAgainst) == 0
                && Double.compare(massOfNeither, same.massOfNeither) == 0
                && Double.compare(credibleActs, same.credibleActs) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * acts + days) + Double.hashCode(mass());
    }

    /**
     * Such as {@code 20 acts on 20 days from 1 independent source, 2019-01-05 to 2019-12-20; mass 0.48 for,
     * 1.97 against}.
     */
    @Override
    public String toString() {
        if (acts == 0) {
            return "no acts";
        }
        String from = first().map(LocalDate::toString).orElse("..");
        String to = last().map(LocalDate::toString).orElse("..");
        return many(acts, "act") + " on " + many(days, "day") + " from " + many(lineages, "independent source") + ", "
                + (from.equals(to) ? from : from + " to " + to) + "; mass " + masses();
    }

    private String masses() {
        StringBuilder text = new StringBuilder();
        for (Side side : Side.values()) {
            if (mass(side) > 0) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%.2f", mass(side)))
                        .append(side == Side.NONE ? " without side" : " " + side.label());
            }
        }
        return text.length() == 0 ? "0" : text.toString();
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
