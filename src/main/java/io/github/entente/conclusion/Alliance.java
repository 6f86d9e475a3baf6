package io.github.entente.conclusion;

import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two actors are allies, in one of several ways.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 * @param kind what makes them allies
 */
public record Alliance(String first, String second, Kind kind) implements SymmetricConclusion {
    /** What makes two actors allies, the firmest first. */
    public enum Kind {
        /** A pact to defend each other. */
        DEFENSE_PACT("defence pact", "are allies by defence pact"),
        /** A pact to consult and act together. */
        ENTENTE("entente", "are allies by entente"),
        /** Each gives the other material support. */
        BY_DEEDS("deeds", "are allies by deeds"),
        /** Somebody calls them allies. */
        NAMED("name", "are called allies"),
        /** In no particular way: what is expected of two, not what is known. */
        UNSPECIFIED("", "are allies");

        private final String label;
        private final String phrase;

        Kind(String label, String phrase) {
            this.label = label;
            this.phrase = phrase;
        }

        /**
         * The kind that a relation of this type makes.
         *
         * @throws IllegalArgumentException if the type makes nobody allies
         */
        public static Kind of(RelationType bond) {
            if (bond.equals(RelationTypes.DEFENSE_PACT)) {
                return DEFENSE_PACT;
            } else if (bond.equals(RelationTypes.ENTENTE)) {
                return ENTENTE;
            } else if (bond.equals(RelationTypes.ALLIED_WITH)) {
                return NAMED;
            }
            throw new IllegalArgumentException(
                    bond.name() + " makes nobody allies; DEFENSE_PACT, ENTENTE and " + "ALLIED_WITH do");
        }

        /** The word for tables, such as {@code defence pact}. */
        public String label() {
            return label;
        }
    }

    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public Alliance {
        PairChecks.checkDiffer("an alliance", first, second);
    }

    /** In no particular way: for hypotheses and for rules of users. No shipped rule concludes it. */
    public Alliance(String first, String second) {
        this(first, second, Kind.UNSPECIFIED);
    }

    @Override
    public Alliance mirrored() {
        return new Alliance(/* first= */ second, /* second= */ first, kind);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " " + kind.phrase;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alliance alliance
                && first.equals(alliance.first)
                && second.equals(alliance.second)
                && kind == alliance.kind;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * first.hashCode() + second.hashCode()) + kind.name().hashCode();
    }
}
