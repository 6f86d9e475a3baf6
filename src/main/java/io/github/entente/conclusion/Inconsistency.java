package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The deeds or words of an actor contradict each other.
 *
 * @param kind the kind of contradiction
 * @param actor the id of the inconsistent actor
 * @param objects the ids of the actors concerned, in the order of the ids: two enemies for
 *     {@link Kind#BACKS_BOTH_SIDES} and {@link Kind#MIXED_SIGNALS}, one target for the others
 */
public record Inconsistency(Kind kind, String actor, ImmutableList<String> objects) implements Conclusion {
    /** The kinds of inconsistency. */
    public enum Kind {
        /** Material support for both sides of a war at the same time. */
        BACKS_BOTH_SIDES(
                "backs both sides",
                "backs both sides of the war between",
                "deeds for two enemies at once, not mere words for one of them (mixed signals)"),
        /** Stands for one side, and in words also for its enemy, at the same time. */
        MIXED_SIGNALS(
                "mixed signals",
                "sends mixed signals between",
                "for two enemies at once, not with deeds for both (backs both sides), nor in turn (shift)"),
        /** Stands for the target in words and against it by deeds at the same time, or the reverse. */
        WORDS_AGAINST_DEEDS(
                "words against deeds",
                "says one thing and does another toward",
                "words and deeds on opposite sides at once; not words alone (divided voices, reversal)"),
        /** The actor's own stances take opposite sides toward the same target, one after the other. */
        REVERSAL(
                "reversal",
                "reverses itself on",
                "its own stances on opposite sides, in turn; not through others alone (a shift)"),
        /**
         * Two voices of one principal take opposite sides toward the same target, at the same time or one
         * after the other.
         */
        DIVIDED_VOICES(
                "divided voices",
                "speaks with divided voices about",
                "two speakers of one principal, both in words; not one who changes his mind (reversal)");

        private final String label;
        private final String phrase;
        private final String distinction;

        Kind(String label, String phrase, String distinction) {
            this.label = label;
            this.phrase = phrase;
            this.distinction = distinction;
        }

        /** The name as in tables, such as {@code mixed signals}. */
        public String label() {
            return label;
        }

        /** What tells this kind from the others. */
        public String distinction() {
            return distinction;
        }
    }

    /** The ids in {@code objects} may come in any order. */
    public Inconsistency(Kind kind, String actor, Collection<String> objects) {
        this(kind, actor, ImmutableSortedSet.copyOf(objects).asList());
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
    public ImmutableList<String> subjects() {
        return ImmutableList.of(actor);
    }

    @Override
    public Optional<String> note() {
        return Optional.of(kind.label + ": " + kind.distinction);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        StringJoiner others = new StringJoiner(" and ");
        for (String other : objects) {
            others.add(label.apply(other));
        }
        return label.apply(actor) + " " + kind.phrase + " " + others;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inconsistency inconsistency
                && kind == inconsistency.kind
                && actor.equals(inconsistency.actor)
                && objects.equals(inconsistency.objects);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.name().hashCode() + actor.hashCode()) + objects.hashCode();
    }
}
