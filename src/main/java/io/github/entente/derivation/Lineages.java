package io.github.entente.derivation;

import io.github.entente.derivation.StatedStrength.Word;
import java.util.Arrays;

/**
 * Groups attestations into lineages. Attestations that share a source or an actor who passed them on,
 * directly or through others, form one lineage. Sources are told by number, and joined by union and find,
 * so that ten thousand attestations take as many steps, and not their square. Not safe for use by several
 * threads.
 *
 * <p>The groups of what was asked last are kept: a later day only adds to them.
 */
final class Lineages {
    private static final Word[] NONE = {};

    private final boolean affirming;
    private Word[] said = NONE;
    private long seenBy = Long.MIN_VALUE;
    /**
     * By source: one that it was joined with, or itself. Those of an earlier question have an older stamp.
     */
    private int[] above = new int[16];

    /** By source at the top of a lineage: the place of the last attestation of the lineage. */
    private int[] last = new int[16];

    private int[] stamps = new int[16];
    private int stamp;

    /** @param affirming whether they are of the affirmations, or of the denials */
    Lineages(boolean affirming) {
        this.affirming = affirming;
    }

    /**
     * Groups what is seen by the day: a report can make two lineages one on other days too.
     *
     * @param all what is said of a fact, affirmed or denied
     */
    @SuppressWarnings("ReferenceEquality") // whether it is the kept array is what is asked
    void group(Word[] all, int day) {
        if (all != said || day < seenBy) {
            said = all;
            seenBy = Long.MIN_VALUE;
            stamp++;
        }
        if (day == seenBy) {
            return;
        }
        for (int place = 0; place < all.length; place++) {
            Word one = all[place];
            if (one.affirms() == affirming
                    && one.first() <= day
                    && (one.first() > seenBy || seenBy == Long.MIN_VALUE)) {
                join(one.sourceNumbers(), place);
            }
        }
        seenBy = day;
    }

    private void join(int[] sources, int place) {
        int top = top(sources[0]);
        last[top] = Math.max(last[top], place);
        for (int i = 1; i < sources.length; i++) {
            int other = top(sources[i]);
            if (other != top) {
                last[top] = Math.max(last[top], last[other]);
                above[other] = top;
            }
        }
    }

    private int top(int source) {
        grow(source);
        if (stamps[source] != stamp) {
            stamps[source] = stamp;
            above[source] = source;
            last[source] = -1;
        }
        int top = source;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    private void grow(int source) {
        if (source >= above.length) {
            int length = Math.max(source + 1, 2 * above.length);
            above = Arrays.copyOf(above, length);
            last = Arrays.copyOf(last, length);
            stamps = Arrays.copyOf(stamps, length);
        }
    }

    /** The place of the last attestation in the lineage of this one, which tells the lineage. */
    int of(Word one) {
        return last[top(one.sourceNumbers()[0])];
    }
}
