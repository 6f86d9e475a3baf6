package io.github.entente.fact;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What callers state, backed by {@link Attestation}s: a {@link Relation} between actors, or a
 * {@link CustomFact}. Attestations, dates, sources and ratings are the same for both. Rules never derive
 * facts: they derive {@code Conclusion}s, and no record is both.
 *
 * <p>Implementations are immutable values.
 */
public sealed interface Fact extends Proposition permits Relation, CustomFact {
    /**
     * The order in which facts are kept and shown. Relations come first, in their natural order. Custom facts
     * follow, by the simple name of their record, its full name, and their components in turn. Consistent
     * with {@code equals}. Throws {@link IllegalArgumentException} if two classes of the same name come from
     * two class loaders.
     */
    Comparator<Fact> ORDER = new FactOrder();

    /** The ids of the actors that it names, in its order. */
    List<String> actors();

    /**
     * How many days it is presumed to last after the last day on which it happened; 0 to
     * {@link RelationType#MOST_DAYS}.
     */
    int lifetimeDays();

    /**
     * The days after which its strength has halved, 1 to {@link RelationType#MOST_DAYS}; empty if the
     * strength does not fade.
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
