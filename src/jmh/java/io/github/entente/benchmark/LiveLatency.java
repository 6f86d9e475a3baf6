package io.github.entente.benchmark;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.benchmark.SkewedWorlds.Stated;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What one edit of a large world costs, beside an assessment of it from scratch, in one run: withdrawals and
 * additions of relations drawn uniformly, one at a time, each timed alone. A program and not a JMH benchmark,
 * since what matters is how single edits are spread. Arguments: the sizes of the worlds; the times are those
 * of the thread's processor, so that what else the machine does counts less, and by the clock.
 */
public final class LiveLatency {
    private static final int EDITS = 10_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private LiveLatency() {}

    /** Runs it. */
    public static void main(String[] sizes) {
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) {
        World world = SkewedWorlds.of(size, 1);
        List<Double> scratch = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            Assessment fresh = Entente.assess(world);
            if (fresh.derivations().derivationCount() == 0) {
                throw new IllegalStateException("nothing follows");
            }
            scratch.add((CPU.getCurrentThreadCpuTime() - start) / 1e3);
        }
        scratch.sort(null);
        try (LiveAssessment live = Entente.open(world)) {
            Random random = new Random(2);
            List<Relation> relations = new ArrayList<>(world.relations());
            List<Stated> more = SkewedWorlds.more(world, EDITS, 3);
            run(live, world, relations, more, random, 2 * EDITS / 5); // warm
            Sample all = run(live, world, relations, more, random, EDITS);
            System.out.printf(
                    "%,d relations: from scratch %,.0f ms (processor; %,.0f to %,.0f)%n",
                    size, scratch.get(1) / 1e3, scratch.get(0) / 1e3, scratch.get(2) / 1e3);
            all.print(scratch.get(1));
            snapshots(live, more, random);
        }
    }

    private static Sample run(
            LiveAssessment live, World world, List<Relation> relations, List<Stated> more, Random random, int edits) {
        Sample sample = new Sample();
        for (int i = 0; i < edits; i++) {
            Relation relation = relations.get(random.nextInt(relations.size()));
            Stated other = more.get(random.nextInt(more.size()));
            sample.time(relation, "withdraw", () -> live.withdraw(relation));
            sample.time(other.relation(), "add", () -> live.add(other.relation(), other.attestation()));
            sample.time(other.relation(), "withdraw", () -> live.withdraw(other.relation()));
            world.attestations(relation).stream()
                    .limit(1)
                    .forEach(one -> sample.time(relation, "add", () -> live.add(relation, one)));
            world.attestations(relation).stream().skip(1).forEach(one -> live.add(relation, one));
        }
        return sample;
    }

    private static void snapshots(LiveAssessment live, List<Stated> more, Random random) {
        live.snapshot();
        double[] times = new double[2_000];
        for (int i = 0; i < times.length; i++) {
            Stated one = more.get(random.nextInt(more.size()));
            live.add(one.relation(), one.attestation());
            long start = System.nanoTime();
            live.snapshot();
            times[i] = (System.nanoTime() - start) / 1e3;
            live.withdraw(one.relation());
        }
        Arrays.sort(times);
        System.out.printf(
                "  a snapshot after each edit: median %.1f µs, 99th percentile %.0f µs%n",
                times[times.length / 2], times[times.length * 99 / 100]);
    }

    private static final class Sample {
        private final List<double[]> small = new ArrayList<>();
        private final List<double[]> hubs = new ArrayList<>();
        private final List<double[]> additions = new ArrayList<>();
        private final List<double[]> withdrawals = new ArrayList<>();

        void time(Relation relation, String kind, Runnable edit) {
            long cpu = CPU.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            edit.run();
            double[] times = {(System.nanoTime() - start) / 1e3, (CPU.getCurrentThreadCpuTime() - cpu) / 1e3};
            boolean hub = SkewedWorlds.isHub(relation.subject()) || SkewedWorlds.isHub(relation.object());
            (hub ? hubs : small).add(times);
            (kind.equals("add") ? additions : withdrawals).add(times);
        }

        void print(double scratch) {
            List<double[]> all = new ArrayList<>(small);
            all.addAll(hubs);
            line("all edits", all, scratch);
            line("additions", additions, scratch);
            line("withdrawals", withdrawals, scratch);
            line("without a hub", small, scratch);
            line("with a hub", hubs, scratch);
        }

        private static void line(String name, List<double[]> edits, double scratch) {
            double[] cpu =
                    edits.stream().mapToDouble(times -> times[1]).sorted().toArray();
            double[] clock =
                    edits.stream().mapToDouble(times -> times[0]).sorted().toArray();
            System.out.printf(
                    "  %-13s %,6d  processor: median %.1f µs, 99th percentile %.0f µs, most %.0f µs; clock: median %.1f, 99th %.0f; scratch is %,.0f times the median%n",
                    name,
                    edits.size(),
                    at(cpu, 0.5),
                    at(cpu, 0.99),
                    cpu[cpu.length - 1],
                    at(clock, 0.5),
                    at(clock, 0.99),
                    scratch / at(cpu, 0.5));
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) (share * (sorted.length - 1))];
        }
    }
}
