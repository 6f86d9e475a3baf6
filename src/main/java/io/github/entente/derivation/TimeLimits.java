package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The numbers of days that {@linkplain TimeMode time modes} go by.
 *
 * @param sequenceDays how many days the earlier of a sequence may lie before the later; 1 or more
 * @param togetherDays within how many days of each other two things happen together; 0 or more
 * @param leadDays how many days an act may lie before the tie that it counts under begins; 0 or more
 * @param sustainedDays on how many days a thing must have happened to be sustained; 1 or more
 * @param sustainedWithin in how many days up to a day those must lie, that day included; at least as many
 */
public record TimeLimits(int sequenceDays, int togetherDays, int leadDays, int sustainedDays, int sustainedWithin) {
    /** Most days of any limit: a thousand years. */
    public static final int MOST_DAYS = 365_250;

    private static final TimeLimits DEFAULTS = new TimeLimits(730, 90, 90, 5, 365);

    /**
     * @throws IllegalArgumentException if a number is out of its range; the message has its name and value
     */
    public TimeLimits {
        check("sequenceDays", sequenceDays, 1);
        check("togetherDays", togetherDays, 0);
        check("leadDays", leadDays, 0);
        check("sustainedDays", sustainedDays, 1);
        check("sustainedWithin", sustainedWithin, sustainedDays);
    }

    private static void check(String name, int days, int least) {
        checkArgument(
                days >= least && days <= MOST_DAYS,
                "%s cannot be %s; give %s to %s days",
                name,
                days,
                least,
                MOST_DAYS);
    }

    /** These, with another reach of sequences. */
    public TimeLimits withSequenceDays(int days) {
        return new TimeLimits(days, togetherDays, leadDays, sustainedDays, sustainedWithin);
    }

    /** These, with another number of days within which two things happen together. */
    public TimeLimits withTogetherDays(int days) {
        return new TimeLimits(sequenceDays, days, leadDays, sustainedDays, sustainedWithin);
    }

    /** These, with another lead of acts before a tie. */
    public TimeLimits withLeadDays(int days) {
        return new TimeLimits(sequenceDays, togetherDays, days, sustainedDays, sustainedWithin);
    }

    /** These, with another measure of what is sustained. */
    public TimeLimits withSustained(int days, int within) {
        return new TimeLimits(sequenceDays, togetherDays, leadDays, days, within);
    }

    String text() {
        return "sequences within " + sequenceDays + " days, together within " + togetherDays + ", a lead of " + leadDays
                + ", sustained from " + sustainedDays + " of " + sustainedWithin;
    }

    /** 730 days for a sequence, 90 for together and for a lead, 5 of 365 for sustained. Ours. */
    public static TimeLimits defaults() {
        return DEFAULTS;
    }
}
