package io.github.entente.benchmark.peers;

import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.benchmark.SkewedWorlds;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.DroppingSink;
import io.github.entente.world.World;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * All standard packs on one dated world: the library, hand-written hash joins, plain Drools with {@code
 * insertLogical}, and the library's session without its records. Each is checked. {@link Peers} runs it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms5g", "-Xmx5g", "-Xmn3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
@State(Scope.Benchmark)
public class PeersBenchmark {
    /** How many relations the world has. */
    @Param({"1000", "10000", "100000"})
    public int relations;

    private World world;

    /** Made once; the library and the hand joins are compared, conclusion by conclusion. */
    @Setup
    public void make() {
        world = SkewedWorlds.of(relations, 1);
        Agreement.check(Entente.assess(world), HandJoins.of(world));
    }

    /** The library, ready to be read. */
    @Benchmark
    public Assessment entente() {
        return Entente.assess(world);
    }

    /** What one would write by hand. */
    @Benchmark
    public Proofs handJoins() {
        return HandJoins.of(world);
    }

    /** Drools alone. */
    @State(Scope.Benchmark)
    public static class Plain {
        private PlainDrools rules;
        private PlainDrools.Dates dates;

        /** Compiled once, and compared. */
        @Setup
        public void compile(PeersBenchmark all) {
            rules = PlainDrools.compiled(Path.of("rules"));
            Proofs proofs = HandJoins.of(all.world);
            dates = PlainDrools.Dates.of(proofs);
            Set<Conclusion> theirs = rules.run(all.world, dates);
            Agreement.same("conclusions", proofs.conclusions().size(), theirs.size());
            if (!theirs.equals(proofs.conclusions())) {
                throw new IllegalStateException("plain Drools concludes something else");
            }
        }
    }

    /** Plain Drools with truth maintenance of its own, dates given. */
    @Benchmark
    public Set<Conclusion> plainDrools(Plain plain) {
        return plain.rules.run(world, plain.dates);
    }

    /** What is stated and when, as the engine gets it. */
    @State(Scope.Benchmark)
    public static class Stated {
        private final Assessor assessor = Entente.with(Settings.defaults());
        private final Map<io.github.entente.fact.Fact, Validity> given = new LinkedHashMap<>();

        /** Made once, and compared. */
        @Setup
        public void make(PeersBenchmark all) {
            all.world
                    .statements()
                    .forEach((relation, attestations) -> given.put(relation, Validity.of(relation, attestations)));
            int conclusions = ImmutableSet.copyOf(Agreement.conclusions(Entente.assess(all.world)))
                    .size();
            Agreement.same("conclusions", conclusions, DroppingSink.run(all.world.actors(), given));
        }
    }

    /** The engine alone: the session and the recording. */
    @Benchmark
    public DerivationGraph recording(Stated stated) {
        return stated.assessor.derive(world.actors(), stated.given);
    }

    /** The same session, and nothing recorded. */
    @Benchmark
    public int dropping(Stated stated) {
        return DroppingSink.run(world.actors(), stated.given);
    }
}
