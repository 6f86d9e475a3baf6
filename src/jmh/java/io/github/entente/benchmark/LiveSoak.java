package io.github.entente.benchmark;

import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.benchmark.SkewedWorlds.Stated;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whether a live assessment keeps what it should have let go: so many edits that come back to the same world,
 * with a snapshot now and then, and after each tenth of them the heap in use after collection. Arguments: the
 * number of relations, the number of edits.
 */
public final class LiveSoak {
    private LiveSoak() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        World world = SkewedWorlds.of(Integer.parseInt(arguments[0]), 1);
        int edits = Integer.parseInt(arguments[1]);
        List<Relation> relations = new ArrayList<>(world.relations());
        List<Stated> more = SkewedWorlds.more(world, 5_000, 3);
        Random random = new Random(4);
        try (LiveAssessment live = Entente.open(world)) {
            report(0, live);
            for (int tenth = 1; tenth <= 10; tenth++) {
                for (int done = 0; done < edits / 10; done += 4) {
                    Relation relation = relations.get(random.nextInt(relations.size()));
                    Stated other = more.get(random.nextInt(more.size()));
                    live.withdraw(relation);
                    live.add(other.relation(), other.attestation());
                    live.edit(batch -> world.attestations(relation).forEach(one -> batch.add(relation, one)));
                    live.withdraw(other.relation());
                    if (done % 400 == 0) {
                        live.snapshot().inconsistencies();
                    }
                }
                report(edits / 10 * tenth, live);
            }
            if (!live.snapshot().world().equals(world)) {
                throw new IllegalStateException("another world");
            }
        }
    }

    private static void report(int edits, LiveAssessment live) {
        live.snapshot();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%,9d edits: %.1f MB in use%n", edits, (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
    }
}
