package io.github.entente.benchmark;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.RawReading;
import io.github.entente.benchmark.SkewedWorlds.Stated;
import io.github.entente.derivation.Explanation;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.query.Finding;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a program does with a world: reading its file, assessing it, reading the assessment as of a day,
 * asking why, and one edit of it while it is open.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {
    private static World world(String name) {
        return Character.isDigit(name.charAt(0)) ? SkewedWorlds.of(Integer.parseInt(name), 1) : Seeds.named(name);
    }

    /** A world, and its file. */
    @State(Scope.Benchmark)
    public static class Stored {
        /** A seed, or how many relations a skewed world has. */
        @Param({"libya-2020", "10000", "100000"})
        public String world;

        World made;
        String yaml;

        /** Made once. */
        @Setup
        public void make() {
            made = world(world);
            yaml = WorldWriter.write(made);
        }
    }

    /** An assessment, and what to ask of it. */
    @State(Scope.Benchmark)
    public static class Assessed {
        /** As in {@link Stored}. */
        @Param({"libya-2020", "10000", "100000"})
        public String world;

        Assessment assessment;
        final List<LocalDate> days = new ArrayList<>();
        final List<Finding<?>> findings = new ArrayList<>();
        int next;

        /** Made once. */
        @Setup
        public void make() {
            World made = world(world);
            assessment = Entente.assess(made);
            LocalDate last = made.lastDay();
            for (int i = 0; i < 50; i++) {
                days.add(last.minusDays(7L * i));
            }
            assessment.stances().forEach(findings::add);
            assessment.inconsistencies().stream().limit(200).forEach(findings::add);
            if (findings.isEmpty()) {
                throw new IllegalStateException("nothing to explain in " + world);
            }
        }
    }

    /** An open assessment, and relations to state and to withdraw. */
    @State(Scope.Benchmark)
    public static class Open {
        /** As in {@link Stored}. */
        @Param({"libya-2020", "10000", "100000"})
        public String world;

        LiveAssessment live;
        final List<Stated> stated = new ArrayList<>();
        Stated one;
        boolean there;
        private int next;

        /** Opened once. */
        @Setup
        public void open() {
            World made = world(world);
            live = Entente.open(made);
            List<Relation> relations = made.relations().asList();
            for (int i = 0; i < 2_000; i++) {
                Relation relation = relations.get((int) (i * 7919L % relations.size()));
                Attestation first = made.attestations(relation).first();
                if (made.attestations(relation).size() == 1) {
                    stated.add(new Stated(relation, first));
                }
            }
            one = stated.get(0);
            there = true;
        }

        void next(boolean wanted) {
            put(true);
            one = stated.get(next++ % stated.size());
            put(wanted);
        }

        void put(boolean wanted) {
            if (there != wanted) {
                if (wanted) {
                    live.add(one.relation(), one.attestation());
                } else {
                    live.withdraw(one.relation());
                }
                there = wanted;
            }
        }

        /** Closed at the end. */
        @TearDown
        public void close() {
            live.close();
        }
    }

    /** Makes sure that there is something to add. */
    @State(Scope.Benchmark)
    public static class Missing {
        /** Before each call: microseconds of it are not measured. */
        @Setup(Level.Invocation)
        public void withdraw(Open open) {
            open.next(false);
        }
    }

    /** Makes sure that there is something to withdraw. */
    @State(Scope.Benchmark)
    public static class Present {
        /** Before each call: microseconds of it are not measured. */
        @Setup(Level.Invocation)
        public void add(Open open) {
            open.next(true);
        }
    }

    /** Reading the world's YAML, checked, into a world. */
    @Benchmark
    public World load(Stored stored) {
        return WorldReader.read(stored.yaml, stored.world + ".yaml");
    }

    /** All that follows, with derivations, over all of history. */
    @Benchmark
    public Assessment assess(Stored stored) {
        return Entente.assess(stored.made);
    }

    /** Which conclusions are valid on a day. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int asOf(Assessed assessed) {
        LocalDate day = assessed.days.get(assessed.next++ % assessed.days.size());
        return RawReading.of(assessed.assessment.asOf(day)).conclusionsOn(day).size();
    }

    /** Why one finding holds: the best proof, down to what is stated. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Explanation explain(Assessed assessed) {
        return assessed.findings.get(assessed.next++ % assessed.findings.size()).explain();
    }

    /** One more relation in an open assessment. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public LiveAssessment add(Open open, Missing missing) {
        open.put(true);
        return open.live;
    }

    /** One relation fewer in an open assessment. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public LiveAssessment withdraw(Open open, Present present) {
        open.put(false);
        return open.live;
    }
}
