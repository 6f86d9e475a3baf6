package io.github.entente.derivation;

import io.github.entente.conclusion.Conclusion;
import java.time.LocalDate;
import java.util.function.ObjDoubleConsumer;

/**
 * How sure all conclusions are that are valid on one day. Immutable and safe for use by several threads.
 *
 * <p><b>Stability: internal.</b>
 */
public final class Confidences {
    private final ReadGraph graph;
    private final LocalDate day;
    /** By node; 0 for what is not valid on the day. */
    private final double[] sure;

    Confidences(ReadGraph graph, LocalDate day, double[] sure) {
        this.graph = graph;
        this.day = day;
        this.sure = sure;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** From 0 to 0.99; 0 where the conclusion is not valid on the day. */
    public double of(Conclusion conclusion) {
        int node = graph.graph().node(conclusion);
        return node < 0 ? 0 : sure[node];
    }

    /** Tells of each conclusion that is valid on the day, in no promised order. */
    public void forEach(ObjDoubleConsumer<Conclusion> consumer) {
        long epochDay = day.toEpochDay();
        for (int node = 0; node < sure.length; node++) {
            if (graph.isValidOn(node, epochDay) && graph.graph().proposition(node) instanceof Conclusion conclusion) {
                consumer.accept(conclusion, sure[node]);
            }
        }
    }

    /** How many there are, such as {@code 1042 conclusions as of 2020-05-25}. */
    @Override
    public String toString() {
        int[] count = new int[1];
        forEach((conclusion, confidence) -> count[0]++);
        return count[0] + (count[0] == 1 ? " conclusion" : " conclusions") + " as of " + day;
    }
}
