package io.github.entente.benchmark.peers;

import io.github.entente.Assessment;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * The joins of the standard packs that engines of other kinds can state, on one undated world: {@link
 * UndatedWorld} tells which. Each peer fails unless it finds as many of each kind.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class JoinsBenchmark {
    /** How many relations the world has. */
    @Param({"1000", "10000"})
    public int relations;

    private UndatedWorld world;
    private Map<String, Integer> counts;

    /** Made once. */
    @Setup
    public void make() {
        world = UndatedWorld.of(relations);
        counts = world.counts();
    }

    private Map<String, Integer> checked(Map<String, Integer> found) {
        if (!counts.equals(found)) {
            throw new IllegalStateException("the library finds " + counts + ", the peer " + found);
        }
        return found;
    }

    /** The library. */
    @Benchmark
    public Assessment entente() {
        return world.assess();
    }

    /** Apache Jena's forward rules. */
    @Benchmark
    public Map<String, Integer> jena() {
        return checked(JenaRules.run(world));
    }

    /** Evrete, compiled once. */
    @State(Scope.Benchmark)
    public static class Evrete {
        private EvreteRules rules;

        /** Compiles. */
        @Setup
        public void compile() {
            rules = new EvreteRules();
        }

        /** Its threads end. */
        @TearDown
        public void shutdown() {
            rules.shutdown();
        }
    }

    /** Evrete's session. */
    @Benchmark
    public Map<String, Integer> evrete(Evrete evrete) {
        return checked(evrete.rules.run(world));
    }
}
