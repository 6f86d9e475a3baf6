package io.github.entente.benchmark;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.world.World;
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
 * What many reports of the same cost: 100,000 relations on one attestation each, and on ten that ten media
 * made of the same days. The same follows from both.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 2)
@State(Scope.Benchmark)
public class AttestationsBenchmark {
    /** How many relations. */
    @Param("100000")
    public int relations;

    /** How many attestations each has. */
    @Param({"1", "10"})
    public int attestations;

    private World world;

    /** Made once. */
    @Setup
    public void make() {
        world = SkewedWorlds.reported(relations, attestations, 1, false);
        int here = Entente.assess(world).derivations().derivationCount();
        int alone = Entente.assess(SkewedWorlds.reported(relations, 1, 1, false))
                .derivations()
                .derivationCount();
        if (here != alone) {
            throw new IllegalStateException(here + " derivations, " + alone + " of the relations alone");
        }
    }

    /** The assessment of both. */
    @Benchmark
    public Assessment assess() {
        return Entente.assess(world);
    }
}
