package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Explanation;
import io.github.entente.fact.Fact;
import java.util.Optional;

/**
 * How one finding differs between two assessments, the one before and the one after. Immutable and safe for
 * use by several threads.
 *
 * <p>Of the kinds that apply, a change has the first in the order of {@link Kind}.
 */
public final class Change {
    /** What became of the finding. */
    public enum Kind {
        /** It was listed before and is not after. */
        VANISHED("vanished"),
        /** It is listed after and was not before. */
        APPEARED("appeared"),
        /** It is listed in both, with a lesser word of ICD 203 after. A change within one word is none. */
        WEAKER("weaker"),
        /** It is listed in both, with a greater word of ICD 203 after. A change within one word is none. */
        STRONGER("stronger"),
        /**
         * It is listed in both with the same word, but happened or was valid on other days, among those up to
         * the earlier of the two assessments' days.
         */
        REDATED("redated");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word, such as {@code vanished}. */
        public String label() {
            return label;
        }
    }

    private final Kind kind;
    private final Optional<Finding<?>> before;
    private final Optional<Finding<?>> after;
    /** Not data: behind it are two graphs. Mappers that go by fields leave it out. */
    private final transient Difference difference;

    Change(Kind kind, Optional<Finding<?>> before, Optional<Finding<?>> after, Difference difference) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.difference = difference;
    }

    /** What became of it. */
    public Kind kind() {
        return kind;
    }

    /** What was concluded. */
    public Conclusion conclusion() {
        return finding().conclusion();
    }

    /** The finding as it was before; empty where it appeared. */
    public Optional<Finding<?>> before() {
        return before;
    }

    /** The finding as it is after; empty where it vanished. */
    public Optional<Finding<?>> after() {
        return after;
    }

    /** The finding after, or before where it vanished. */
    private Finding<?> finding() {
        return after.or(() -> before).orElseThrow();
    }

    private boolean isLoss() {
        return kind == Kind.VANISHED || kind == Kind.WEAKER;
    }

    /** Why it held before, if it vanished or became weaker; why it holds after, if not. */
    public Explanation explain() {
        return (isLoss() ? before : after).orElseThrow().explain();
    }

    /**
     * What is stated that the proof before rests on, and stated no more, or on the word of fewer; in the
     * order of the proof.
     */
    public ImmutableList<Fact> lost() {
        return before.map(old -> ImmutableList.copyOf(difference.lost(old).keySet()))
                .orElse(ImmutableList.of());
    }

    /** The names of the rules that the proof before uses and that were withdrawn, in their order. */
    public ImmutableList<String> lostRules() {
        return before.map(difference::lostRules).orElse(ImmutableList.of());
    }

    /**
     * What is stated that the proof after rests on, and was not stated before, or on the word of fewer; in
     * the order of the proof.
     */
    public ImmutableList<Fact> gained() {
        return after.map(now -> ImmutableList.copyOf(difference.gained(now).keySet()))
                .orElse(ImmutableList.of());
    }

    /** Why it changed, in words: what its proof lost or gained, or that time went by. */
    public String because() {
        return difference.because(this);
    }

    boolean isSubordinate() {
        return finding().isSubordinate();
    }

    /** Such as {@code vanished: US shifts from for to against LNA, 2019-04 then 2020-05-25 (unlikely)}. */
    String line() {
        String was = switch (kind) {
            case VANISHED, APPEARED -> "";
            case WEAKER, STRONGER ->
                ", before: " + before.orElseThrow().likelihood().label();
            case REDATED -> ", before: " + before.orElseThrow().explain().whenText();
        };
        return kind.label() + ": " + finding() + was;
    }

    /** The finding and what became of it, and on a second line why. */
    @Override
    public String toString() {
        return line() + "\n  " + because();
    }
}
