package io.github.entente.derivation;

import io.github.entente.conclusion.Conclusion;
import java.time.LocalDate;
import java.util.function.ObjDoubleConsumer;

/**
 * The strength of all conclusions that are valid on one day. Immutable and safe for use by several threads.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class Strengths {
    private final DatedGraph graph;
    private final LocalDate day;
    /** For each node; 0 if it is not valid on the day. */
    private final double[] strengths;

    Strengths(DatedGraph graph, LocalDate day, double[] strengths) {
        this.graph = graph;
        this.day = day;
        this.strengths = strengths;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The strength, 0 to 0.99; 0 if the conclusion is not valid on the day. */
    public double of(Conclusion conclusion) {
        int node = graph.graph().node(conclusion);
        return node < 0 ? 0 : strengths[node];
    }

    /** Passes each conclusion that is valid on the day, with its strength, in no promised order. */
    public void forEach(ObjDoubleConsumer<Conclusion> consumer) {
        long epochDay = day.toEpochDay();
        for (int node = 0; node < strengths.length; node++) {
            if (graph.isValidOn(node, epochDay) && graph.graph().proposition(node) instanceof Conclusion conclusion) {
                consumer.accept(conclusion, strengths[node]);
            }
        }
    }

    /** The number of conclusions, such as {@code 1042 conclusions as of 2020-05-25}. */
    @Override
    public String toString() {
        int[] count = new int[1];
        forEach((conclusion, strength) -> count[0]++);
        return count[0] + (count[0] == 1 ? " conclusion" : " conclusions") + " as of " + day;
    }
}
