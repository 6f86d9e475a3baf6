package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Why premises that are all there do not give a conclusion on a day: the time condition of the rule that
 * fails. Immutable.
 *
 * @param mode the time mode of the rule
 * @param text what the rule needs and what there is instead, such as {@code on 3 days of the last 365; 5 are
 *     needed (settings)}. It calls the premises the first, the second and so on, in the order of the rule.
 */
public record TimeFault(TimeMode mode, String text) {
    private static final ImmutableList<String> ORDINALS =
            ImmutableList.of("the first", "the second", "the third", "the fourth");

    /**
     * What fails on the day; empty if nothing does, and the conclusion is valid on the day.
     *
     * @param mode how the days of the premises make those of the conclusion
     * @param premises when each premise holds, in the order of the rule; at least one
     * @param limits the numbers of days that the mode goes by
     * @param day the day for which the conclusion is asked
     */
    public static Optional<TimeFault> of(TimeMode mode, List<Validity> premises, TimeLimits limits, LocalDate day) {
        Validity conclusion = Validity.derived(mode, premises, limits);
        if (conclusion.isValidOn(day)) {
            return Optional.empty();
        }
        Validity seen = conclusion.asOf(day);
        String text = mode == TimeMode.SUSTAINED
                ? seldom(premises, limits, day)
                : seen.isNever() ? never(mode, premises, limits) : lapsed(mode, seen, limits);
        return Optional.of(new TimeFault(mode, text));
    }

    private static String lapsed(TimeMode mode, Validity seen, TimeLimits limits) {
        return condition(mode, limits) + ", also on that day; they last did so until "
                + seen.validOn().span().upperEndpoint();
    }

    private static String seldom(List<Validity> premises, TimeLimits limits, LocalDate day) {
        Validity common = Validity.derived(TimeMode.OVERLAP, premises, limits);
        if (premises.size() > 1 && common.isNever()) {
            return apart(premises, limits);
        }
        int within = limits.sustainedWithin();
        int needed = limits.sustainedDays();
        Days asked = Days.of(day.minusDays(within - 1L)).prolonged(within - 1);
        for (int i = 0; i < premises.size(); i++) {
            int found = premises.get(i).asOf(day).counted().intersection(asked).size();
            if (found < needed) {
                return (premises.size() == 1 ? "" : called(i) + " happened ") + "on " + days(found) + " of the last "
                        + within + "; " + needed + (needed == 1 ? " is" : " are") + " needed (settings)";
            }
        }
        Validity seen = common.asOf(day);
        return seen.isNever()
                ? condition(TimeMode.SUSTAINED, limits)
                : premises.size() == 1
                        ? "it was valid until " + seen.validOn().span().upperEndpoint()
                        : lapsed(TimeMode.SUSTAINED, seen, limits);
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** What rules of the mode ask for. */
    private static String condition(TimeMode mode, TimeLimits limits) {
        return switch (mode) {
            case OVERLAP, SUSTAINED -> "all must be valid on a common day";
            case DURING -> "the last must have happened while the others held";
            case SEQUENCE -> "each must be before the next begins";
            case TOGETHER -> "they must have happened within " + days(limits.togetherDays()) + " of each other";
            case WHILE ->
                "the last must have happened while the others held, or at most " + days(limits.leadDays()) + " before";
        };
    }

    private static String never(TimeMode mode, List<Validity> premises, TimeLimits limits) {
        int last = premises.size() - 1;
        return switch (mode) {
            case OVERLAP, SUSTAINED -> apart(premises, limits);
            case DURING, WHILE -> {
                for (int i = 0; i < last; i++) {
                    if (Validity.derived(mode, List.of(premises.get(i), premises.get(last)), limits)
                            .isNever()) {
                        yield untied(mode, limits, i, last, premises);
                    }
                }
                yield condition(mode, limits) + "; it did under each, but never under all";
            }
            case SEQUENCE -> {
                Validity earlier = premises.get(0);
                for (int i = 1; i < last; i++) {
                    Validity both = premises.get(i).after(earlier, limits.sequenceDays());
                    if (both.isNever()) {
                        yield disordered(limits, i, earlier, premises.get(i));
                    }
                    earlier = both;
                }
                yield disordered(limits, last, earlier, premises.get(last));
            }
            case TOGETHER -> {
                for (int i = 0; i < last; i++) {
                    for (int j = i + 1; j <= last; j++) {
                        long between = distance(
                                premises.get(i).happened(), premises.get(j).happened());
                        if (between > limits.togetherDays()) {
                            yield called(i) + " and " + called(j) + " must have happened within "
                                    + days(limits.togetherDays()) + " of each other; " + days(between)
                                    + " lie between them";
                        }
                    }
                }
                yield condition(mode, limits) + ", and still be valid together; they never were";
            }
        };
    }

    private static String called(int premise) {
        return premise < ORDINALS.size() ? ORDINALS.get(premise) : "number " + (premise + 1);
    }

    private static String apart(List<Validity> premises, TimeLimits limits) {
        for (int i = 0; i < premises.size(); i++) {
            for (int j = i + 1; j < premises.size(); j++) {
                Days one = premises.get(i).valid();
                Days other = premises.get(j).valid();
                if (!one.meets(other)) {
                    Optional<String> order = order(called(i), one, called(j), other);
                    return called(i) + " and " + called(j) + " must be valid on a common day; "
                            + (order.isPresent() ? order : order(called(j), other, called(i), one))
                                    .orElse("they are on none");
                }
            }
        }
        return condition(TimeMode.OVERLAP, limits) + "; they are on none";
    }

    /** If all of one is before all of the other, in words. */
    private static Optional<String> order(String first, Days one, String second, Days other) {
        Optional<LocalDate> last = one.last();
        Optional<LocalDate> start = first(other);
        return last.isPresent() && start.isPresent() && last.get().isBefore(start.get())
                ? Optional.of(first + " was until " + last.get() + ", " + second + " from " + start.get() + " on")
                : Optional.empty();
    }

    private static String untied(TimeMode mode, TimeLimits limits, int tie, int act, List<Validity> premises) {
        String lead = mode == TimeMode.WHILE ? ", or at most " + days(limits.leadDays()) + " before" : "";
        return called(act) + " must have happened while " + called(tie) + " held" + lead + "; it happened "
                + premises.get(act).daysText() + ", and the other held "
                + premises.get(tie).valid();
    }

    private static String disordered(TimeLimits limits, int later, Validity earlier, Validity next) {
        String needed = called(later - 1) + " must be before " + called(later);
        Days began = next.began();
        Optional<LocalDate> first = first(earlier.counted());
        if (began.isEmpty() || first.isEmpty()) {
            return needed + "; no day is known on which "
                    + (began.isEmpty() ? called(later) + " began" : called(later - 1) + " had happened for sure");
        }
        Optional<LocalDate> last = began.last();
        if (last.isPresent() && first.get().isBefore(last.get())) {
            long least = Long.MAX_VALUE;
            for (int day : began.epochDays()) {
                Days before = earlier.counted().until(LocalDate.ofEpochDay(day - 1L));
                if (before.last().isPresent()) {
                    least = Math.min(least, day - before.last().get().toEpochDay());
                }
            }
            return needed + " by at most " + days(limits.sequenceDays()) + "; " + days(least) + " lie between them";
        }
        return needed + "; " + called(later - 1) + " happened on " + first.get() + " at the earliest, "
                + called(later) + " began on "
                + last.map(LocalDate::toString).orElse("an unknown day") + " at the latest";
    }

    private static Optional<LocalDate> first(Days days) {
        return days.isEmpty() || !days.toRangeSet().span().hasLowerBound()
                ? Optional.empty()
                : Optional.of(days.toRangeSet().span().lowerEndpoint());
    }

    /** The least number of days from a day of one to a day of the other. */
    private static long distance(Days one, Days other) {
        if (one.meets(other)) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (LocalDate bound : one.bounds()) {
            for (LocalDate with : other.bounds()) {
                least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(bound, with)));
            }
        }
        return least;
    }
}
