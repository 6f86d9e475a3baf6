package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Explanation;
import io.github.entente.fact.Fact;
import java.util.Optional;

/**
 * The difference of one finding between two assessments, one before and one after. Immutable and safe for use
 * by several threads.
 *
 * <p>If several kinds apply, the change has the first in the order of {@link Kind}.
 */
public final class Change {
    /** The kind of a change. */
    public enum Kind {
        /** It was listed before and is not listed after. */
        VANISHED("vanished"),
        /** It is listed after and was not listed before. */
        APPEARED("appeared"),
        /**
         * It is listed in both, and something else became of it: an obligation of which no help was seen was
         * honoured. Only commitments have a status.
         */
        STATUS("status"),
        /**
         * It is listed in both, with a lower word for the strength after, or with the same word but disputed.
         * A change of strength within one word is not a change.
         */
        WEAKER("weaker"),
        /**
         * It is listed in both, with a higher word for the strength after, or with the same word but no
         * longer disputed. A change of strength within one word is not a change.
         */
        STRONGER("stronger"),
        /**
         * It is listed in both with the same word, but happened or was valid on other days. Only days up to
         * the earlier of the two assessments' days count.
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

    /** The kind of the change. */
    public Kind kind() {
        return kind;
    }

    /** The conclusion that changed. */
    public Conclusion conclusion() {
        return finding().conclusion();
    }

    /** The finding before; empty if it appeared. */
    public Optional<Finding<?>> before() {
        return before;
    }

    /** The finding after; empty if it vanished. */
    public Optional<Finding<?>> after() {
        return after;
    }

    /** The finding after, or before if it vanished. */
    private Finding<?> finding() {
        return after.or(() -> before).orElseThrow();
    }

    private boolean isLoss() {
        return kind == Kind.VANISHED || kind == Kind.WEAKER;
    }

    /** Why it held before, if it vanished or became weaker; otherwise why it holds after. */
    public Explanation explain() {
        return (isLoss() ? before : after).orElseThrow().explain();
    }

    /**
     * The facts in the proof before that are no longer stated, or have fewer attestations; in the order of
     * the proof.
     */
    public ImmutableList<Fact> lost() {
        return before.map(old -> ImmutableList.copyOf(difference.lost(old).keySet()))
                .orElse(ImmutableList.of());
    }

    /** The names of the withdrawn rules that the proof before uses, in their order. */
    public ImmutableList<String> lostRules() {
        return before.map(difference::lostRules).orElse(ImmutableList.of());
    }

    /**
     * The facts in the proof after that were not stated before, or had fewer attestations; in the order of
     * the proof.
     */
    public ImmutableList<Fact> gained() {
        return after.map(now -> ImmutableList.copyOf(difference.gained(now).keySet()))
                .orElse(ImmutableList.of());
    }

    /** Why it changed, in words: what its proof lost or gained, or that time passed. */
    public String because() {
        return difference.because(this);
    }

    boolean isSubordinate() {
        return finding().isSubordinate();
    }

    /**
     * Such as {@code vanished: US shifts from for to against LNA, 2019-04 then 2020-05-25 (moderate
     * evidence)}.
     */
    String line() {
        String was = switch (kind) {
            case VANISHED, APPEARED -> "";
            case STATUS -> ", before: " + before.orElseThrow().status().orElse("no status");
            case WEAKER, STRONGER -> ", before: " + before.orElseThrow().strengthText();
            case REDATED -> ", before: " + before.orElseThrow().explain().whenText();
        };
        return kind.label() + ": " + finding() + was;
    }

    /** The finding and its change, and on a second line the reason. */
    @Override
    public String toString() {
        return line() + "\n  " + because();
    }
}
