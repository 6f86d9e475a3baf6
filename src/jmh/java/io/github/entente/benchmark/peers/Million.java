package io.github.entente.benchmark.peers;

import io.github.entente.Entente;
import io.github.entente.benchmark.SkewedWorlds;
import io.github.entente.world.World;
import java.util.Locale;

/**
 * One large world, assessed, beside the hand joins on it: the longer option, a program since one round takes
 * a minute. Prints both times, their ratio and the heap that the JVM was allowed. Arguments: how many
 * relations, how many rounds (2 where none is told; the first warms up).
 */
public final class Million {
    private Million() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        World world = SkewedWorlds.of(Integer.parseInt(arguments[0]), 1);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            int hand = HandJoins.of(world).derivations();
            double byHand = seconds(start);
            start = System.nanoTime();
            int ours = Entente.assess(world).derivations().derivationCount();
            double assessed = seconds(start);
            Agreement.same("derivations", ours, hand);
            System.out.printf(
                    Locale.ROOT,
                    "%,d relations, %,d derivations: %.1f s, by hand %.1f s, ratio %.2f; heap of at most %,d MB%n",
                    world.relations().size(),
                    ours,
                    assessed,
                    byHand,
                    assessed / byHand,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
