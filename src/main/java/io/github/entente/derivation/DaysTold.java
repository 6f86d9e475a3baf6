package io.github.entente.derivation;

/** Tells the days of a proof, and those that only other proofs give. */
final class DaysTold {
    /** With more ranges than this only their number, first and last are told. */
    private static final int MOST_RANGES = 4;

    private DaysTold() {}

    /**
     * Such as {@code 2019-04, also 2019-06 to 2019-07, by other proofs}.
     *
     * @param told the days of the proof in words
     * @param when all days
     * @param proved the days of the proof
     */
    static String text(String told, Validity when, Validity proved) {
        Days happened = when.happened().without(proved.happened());
        StringBuilder other = new StringBuilder(list(happened));
        if (when.happened().isEmpty()) {
            Days valid = when.valid().without(proved.valid());
            other.append(valid.isEmpty() ? "" : "presumed " + list(valid));
        } else if (when.isPresumedNow() && !proved.isPresumedNow()) {
            other.append(other.isEmpty() ? "" : ", ").append("presumed since");
        }
        return other.isEmpty() ? told : told + ", also " + other + ", by other proofs";
    }

    private static String list(Days days) {
        if (days.count() <= MOST_RANGES) {
            return days.toString();
        }
        Days first = days.runs().get(0);
        Days last = days.runs().get(days.count() - 1);
        return days.count() + " times, " + first + " first, " + last + " last";
    }
}
