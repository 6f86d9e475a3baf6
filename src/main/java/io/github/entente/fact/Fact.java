package io.github.entente.fact;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What callers state, on the word of {@link Attestation}s: a {@link Relation} between actors, or a custom
 * fact, an {@link CustomFact}. Attestations, dates, sources and ratings are the same for both. Nothing stated
 * is ever concluded: rules make {@code Conclusion}s, and no record is both.
 *
 * <p>Implementations are immutable values.
 */
public sealed interface Fact extends Proposition permits Relation, CustomFact {
    /**
     * The order in which all that is stated is kept and shown: relations first, in their natural order, then
     * custom facts by the simple name of their record, its full name, and their components in turn.
     * Consistent with {@code equals}; throws {@link IllegalArgumentException} where two classes of one name
     * come from two class loaders.
     */
    Comparator<Fact> ORDER = new FactOrder();

    /** The ids of the actors that it names, in its order. */
    List<String> actors();

    /**
     * How many days it is presumed to last after the last day on which it happened; 0 to {@link
     * RelationType#MOST_DAYS}.
     */
    int lifetimeDays();

    /**
     * After how many days the confidence in it has halved, from 1 to {@link RelationType#MOST_DAYS}; empty
     * where it does not fade.
     */
    OptionalInt halfLifeDays();

    @Override
    default Fact mirrored() {
        return this;
    }

    @Override
    default Fact canonical() {
        return this;
    }
}
