package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

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
 * @param objects the ids of the actors concerned, in the order of the ids: two for {@link
 *     Kind#BACKS_BOTH_SIDES}, {@link Kind#MIXED_SIGNALS} and {@link Kind#TWO_GOVERNMENTS}, one target for the
 *     other shipped kinds
 */
public record Inconsistency(Kind kind, String actor, ImmutableList<String> objects) implements Conclusion {
    /**
     * A kind of inconsistency. Rules of users can conclude kinds of their own, see {@link #of}. Two kinds
     * with the same label are the same.
     */
    public static final class Kind {
        /** Material support for both sides of a war at the same time, for each against the other. */
        public static final Kind BACKS_BOTH_SIDES = new Kind(
                "backs both sides",
                "backs both sides of the war between",
                "deeds for two enemies at once, not mere words for one of them (mixed signals)");
        /** Takes one side of a war, and in words also the other, at the same time. */
        public static final Kind MIXED_SIGNALS = new Kind(
                "mixed signals",
                "sends mixed signals between",
                "for two enemies at once, not with deeds for both (backs both sides), nor in turn (shift)");
        /** Stands for the target in words and against it by deeds at the same time, or the reverse. */
        public static final Kind WORDS_AGAINST_DEEDS = new Kind(
                "words against deeds",
                "says one thing and does another toward",
                "words and deeds on opposite sides at once; not words alone (divided voices, reversal)");
        /** Helps the target and harms it by deeds, within some months. */
        public static final Kind DEEDS_AGAINST_DEEDS = new Kind(
                "deeds against deeds",
                "both helps and harms",
                "deeds on opposite sides close in time; not words on one side (words against deeds)");
        /** The actor's own stances take opposite sides toward the same target, one after the other. */
        public static final Kind REVERSAL = new Kind(
                "reversal",
                "reverses itself on",
                "its own stances on opposite sides, in turn; not through others alone (a shift)");
        /**
         * Two voices of one principal take opposite sides toward the same target: both in office at the same
         * time, or one after the other.
         */
        public static final Kind DIVIDED_VOICES = new Kind(
                "divided voices",
                "speaks with divided voices about",
                "two speakers of one principal, both in words; not one who changes his mind (reversal),"
                        + " nor a new leader (policy change)");
        /** Recognises two that claim to govern one state, at the same time. */
        public static final Kind TWO_GOVERNMENTS = new Kind(
                "two governments",
                "recognises two governments of one state,",
                "recognition of both at once; not support for both (backs both sides)");

        private final String label;
        private final String phrase;
        private final String distinction;

        private Kind(String label, String phrase, String distinction) {
            this.label = label;
            this.phrase = phrase;
            this.distinction = distinction;
        }

        /** The shipped kinds, in the order in which they are described. */
        public static ImmutableList<Kind> shipped() {
            return ImmutableList.of(
                    BACKS_BOTH_SIDES,
                    MIXED_SIGNALS,
                    WORDS_AGAINST_DEEDS,
                    DEEDS_AGAINST_DEEDS,
                    REVERSAL,
                    DIVIDED_VOICES,
                    TWO_GOVERNMENTS);
        }

        /**
         * A kind of a user's own. A constant in the class of the rules is a good place for it.
         *
         * @param label its name in tables, such as {@code breaks its promise}
         * @param phrase what stands between the actor and the objects in a sentence, such as {@code breaks
         *     its promise to}
         * @param distinction what tells it from other kinds; explanations print it
         * @throws IllegalArgumentException if one of the three is blank, or the label is that of a shipped
         *     kind
         */
        public static Kind of(String label, String phrase, String distinction) {
            for (String text : ImmutableList.of(label, phrase, distinction)) {
                checkArgument(!text.isBlank(), "a kind of inconsistency needs a label, a phrase and a distinction");
            }
            for (Kind shipped : shipped()) {
                checkArgument(
                        !shipped.label.equals(label),
                        "\"%s\" is a shipped kind of inconsistency; use it, or give yours another label",
                        label);
            }
            return new Kind(label, phrase, distinction);
        }

        /** The name as in tables, such as {@code mixed signals}. */
        public String label() {
            return label;
        }

        /** What tells this kind from the others. */
        public String distinction() {
            return distinction;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind && label.equals(kind.label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }

        /** The label as files have it, such as {@code MIXED_SIGNALS}. */
        @Override
        public String toString() {
            return KindCodes.of(label);
        }
    }

    /** The ids in {@code objects} may come in any order. */
    public Inconsistency(Kind kind, String actor, Collection<String> objects) {
        this(kind, actor, ImmutableSortedSet.copyOf(objects).asList());
    }

    /** An inconsistency between two others, in any order. */
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
                && kind.equals(inconsistency.kind)
                && actor.equals(inconsistency.actor)
                && objects.equals(inconsistency.objects);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + actor.hashCode()) + objects.hashCode();
    }
}
