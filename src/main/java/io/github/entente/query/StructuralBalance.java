package io.github.entente.query;

import io.github.entente.balance.Budget;
import io.github.entente.balance.SignedGraph;
import java.time.LocalDate;

/**
 * An assessment seen as a signed graph of parties: their ties on the day, and the blocs that these make.
 * Source: Cartwright &amp; Harary, <i>Structural balance</i>, Psychological Review 63 (1956). Immutable and
 * safe for use by several threads.
 */
public final class StructuralBalance {
    private final View view;
    private final boolean statedOnly;

    StructuralBalance(View view) {
        this(view, false);
    }

    private StructuralBalance(View view, boolean statedOnly) {
        this.view = view;
        this.statedOnly = statedOnly;
    }

    /**
     * The same without what is inferred, see {@link Ties#stated}. It shows how far balance holds of what
     * actors do to each other.
     */
    public StructuralBalance stated() {
        return new StructuralBalance(view, true);
    }

    /**
     * What parties are to each other on the day, one tie for each pair. {@link Ties} tells how findings are
     * summed up.
     */
    public Ties ties() {
        return ties(view);
    }

    private Ties ties(View on) {
        Ties all = Ties.of(on);
        return statedOnly ? all.stated() : all;
    }

    /**
     * The {@link #ties() ties} of the day that have a sign, as a graph; parties without any are not in it.
     */
    public SignedGraph signedGraph() {
        return ties().signedGraph();
    }

    /**
     * Who is with whom on the day: two blocs, the ties that spoil them, and why. Exact, or as bounds where
     * the standard budget does not suffice.
     */
    public Blocs blocs() {
        return blocs(Budget.standard());
    }

    /** The two blocs of the day, with a budget for the proof that no others are better. */
    public Blocs blocs(Budget budget) {
        return Blocs.of(ties(), budget);
    }

    /**
     * The line index of balance from day to day, each day read as of itself. The day of the assessment does
     * not matter.
     *
     * @param first the first day, included
     * @param last the last day, included; at most a hundred years later
     * @throws IllegalArgumentException if the last day is before the first, or too far from it
     */
    public FrustrationSeries frustration(LocalDate first, LocalDate last) {
        return FrustrationSeries.of(day -> ties(view.on(day)), first, last, Budget.standard());
    }

    /** How many parties and ties there are, and what can be asked next. */
    @Override
    public String toString() {
        SignedGraph graph = signedGraph();
        return "Balance as of " + view.asOfText() + ": "
                + (graph.ties().isEmpty() ? "no ties" : graph.toString().replace("actors", "parties"))
                + "\nnext: blocs(), ties(), stated(), signedGraph(), frustration(first, last)";
    }
}
