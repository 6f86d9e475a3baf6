package io.github.entente.benchmark.peers;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs {@link PeersBenchmark} and prints what stands in ratio to what. Only plain Drools gets {@code
 * drools-tms} on its class path: where it is there, Drools keeps larger tuples for all rules, and the library
 * does not bring it. Arguments: how many relations, each of them a run (100000 where none is told).
 */
public final class Peers {
    private static final Pattern TRUTH_MAINTENANCE = Pattern.compile("drools-tms-[^/\\\\]*\\.jar$");

    private Peers() {}

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        String classPath = System.getProperty("java.class.path");
        List<String> without = new ArrayList<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!TRUTH_MAINTENANCE.matcher(entry).find()) {
                without.add(entry);
            }
        }
        String[] sizes = arguments.length == 0 ? new String[] {"100000"} : arguments;
        List<RunResult> results = new ArrayList<>();
        // forks get the class path of this property
        System.setProperty("java.class.path", String.join(File.pathSeparator, without));
        results.addAll(new Runner(
                        options(sizes, "PeersBenchmark").exclude("plainDrools").build())
                .run());
        System.setProperty("java.class.path", classPath);
        results.addAll(new Runner(options(sizes, "PeersBenchmark.plainDrools").build()).run());
        for (String size : sizes) {
            print(size, results);
        }
    }

    private static ChainedOptionsBuilder options(String[] sizes, String benchmarks) {
        return new OptionsBuilder().include(benchmarks).param("relations", sizes);
    }

    private static void print(String size, List<RunResult> results) {
        Map<String, Statistics> times = results.stream()
                .filter(result -> result.getParams().getParam("relations").equals(size))
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getStatistics(),
                        (one, other) -> one,
                        TreeMap::new));
        System.out.println(size + " relations: median (least to most) in ms");
        times.forEach((name, time) -> System.out.printf(
                Locale.ROOT, "%-12s %,8.0f (%,.0f to %,.0f)%n", name, median(time), time.getMin(), time.getMax()));
        ratio("entente", "handJoins", times);
        ratio("plainDrools", "handJoins", times);
        ratio("plainDrools", "entente", times);
        ratio("recording", "dropping", times);
    }

    private static double median(Statistics times) {
        return times.getPercentile(50);
    }

    private static void ratio(String one, String other, Map<String, Statistics> times) {
        Statistics above = times.get(one);
        Statistics below = times.get(other);
        System.out.printf(
                Locale.ROOT,
                "%s ÷ %s: %.2f by medians, %.2f by the least%n",
                one,
                other,
                median(above) / median(below),
                above.getMin() / below.getMin());
    }
}
