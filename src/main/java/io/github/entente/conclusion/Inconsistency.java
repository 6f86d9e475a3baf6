package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * What an actor does or says does not fit together.
 *
 * @param kind how it does not
 * @param actor the id of whose inconsistency it is
 * @param about the ids of those between whom or toward whom, in the order of the ids: two enemies for {@link Kind#BACKS_BOTH_SIDES} and {@link
 *     Kind#MIXED_SIGNALS}, one target for the others
 */
public record Inconsistency(Kind kind, String actor, ImmutableList<String> about) implements Conclusion {
    /** The kinds of inconsistency. */
    public enum Kind {
        /** Material support for both sides of a war at the same time. */
        BACKS_BOTH_SIDES("backs both sides", "backs both sides of the war between"),
        /** For one side, and in words for its enemy, at the same time. */
        MIXED_SIGNALS("mixed signals", "sends mixed signals between"),
        /** For the target in words and against it by deeds, or the reverse, at the same time. */
        WORDS_AGAINST_DEEDS("words against deeds", "says one thing and does another toward"),
        /** The actor's own stances on opposite sides of the same target, one after the other. */
        REVERSAL("reversal", "reverses itself on"),
        /** Two voices of one principal on opposite sides of the same target, at the same time or one after the other. */
        DIVIDED_VOICES("divided voices", "speaks with divided voices about");

        private final String label;
        private final String phrase;

        Kind(String label, String phrase) {
            this.label = label;
            this.phrase = phrase;
        }

        /** The name as in tables, such as {@code mixed signals}. */
        public String label() {
            return label;
        }
    }

    /** The ids in {@code about} may come in any order. */
    public Inconsistency(Kind kind, String actor, Collection<String> about) {
        this(kind, actor, ImmutableSortedSet.copyOf(about).asList());
    }

    /** An inconsistency between two enemies, in any order. */
    public static Inconsistency between(Kind kind, String actor, String one, String other) {
        return new Inconsistency(kind, actor, ImmutableSortedSet.of(one, other));
    }

    /** An inconsistency toward one target. */
    public static Inconsistency toward(Kind kind, String actor, String target) {
        return new Inconsistency(kind, actor, ImmutableList.of(target));
    }

    @Override
    public ImmutableList<String> of() {
        return ImmutableList.of(actor);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(actor) + " " + kind.phrase + " "
                + String.join(" and ", about.stream().map(label).toList());
    }
}
