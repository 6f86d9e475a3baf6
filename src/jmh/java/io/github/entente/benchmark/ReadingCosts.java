package io.github.entente.benchmark;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RawReading;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What readings of one large world cost beside its assessment: which conclusions are valid on 50 days, how
 * sure each of them is on 50 days, and explaining one finding at a time. Processor time of the thread, which
 * other load disturbs less than the clock; one line for each round. Arguments: relations, rounds.
 */
public final class ReadingCosts {
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final int DAYS = 50;

    private ReadingCosts() {}

    /** Prints a table. */
    public static void main(String[] arguments) {
        World world = SkewedWorlds.of(Integer.parseInt(arguments[0]), 1);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println("assessment s | valid on 50 days s (of assessment) | how sure on 50 days s (of assessment)"
                + " | explain µs: median, 99 %, most");
        for (int round = 0; round < rounds; round++) {
            long start = now();
            Assessment assessment = Entente.assess(world);
            double assessed = seconds(start);
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                days.add(LocalDate.of(2000, 7, 1).plusDays(140L * i));
            }
            start = now();
            long valid = 0;
            for (LocalDate day : days) {
                valid += RawReading.of(assessment.asOf(day)).conclusionsOn(day).size();
            }
            double validity = seconds(start);
            start = now();
            double[] sum = new double[1];
            for (LocalDate day : days) {
                RawReading.of(assessment.asOf(day))
                        .strengths(day)
                        .forEach((Conclusion conclusion, double strength) -> sum[0] += strength);
            }
            double strength = seconds(start);
            List<Long> explained = new ArrayList<>();
            for (Finding<?> finding : findings(assessment)) {
                start = now();
                finding.explain();
                explained.add((now() - start) / 1000);
            }
            Collections.sort(explained);
            System.out.printf(
                    Locale.ROOT,
                    "%.2f | %.2f (%.2f) | %.2f (%.2f) | %d, %d, %d   [%d conclusions valid, mean %.3f; %d explained]%n",
                    assessed,
                    validity,
                    validity / assessed,
                    strength,
                    strength / assessed,
                    explained.get(explained.size() / 2),
                    explained.get(explained.size() * 99 / 100),
                    explained.get(explained.size() - 1),
                    valid,
                    sum[0] / valid,
                    explained.size());
        }
    }

    /** One in seven of what is listed in the middle of the years, and all turns. */
    private static List<Finding<?>> findings(Assessment assessment) {
        Assessment middle = assessment.asOf(LocalDate.of(2010, 1, 1));
        List<Finding<?>> all = new ArrayList<>(middle.stances());
        all.addAll(middle.alignments());
        List<Finding<?>> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 7) {
            some.add(all.get(i));
        }
        some.addAll(middle.inconsistencies());
        some.addAll(middle.shifts());
        return some;
    }

    private static long now() {
        return TIMES.getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (now() - start) / 1e9;
    }
}
