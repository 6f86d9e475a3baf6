package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import java.util.Arrays;

/**
 * Derivations in numbers, one array for each: the rule, the conclusion, then each premise's number times two,
 * plus one if the rule saw it from its other end.
 */
final class DerivationTable {
    /** Arrays with the same numbers are equivalent. */
    static final Equivalence<int[]> EQUIVALENCE = new Equivalence<>() {
        @Override
        protected boolean doEquivalent(int[] one, int[] other) {
            return Arrays.equals(one, other);
        }

        @Override
        protected int doHash(int[] step) {
            return Arrays.hashCode(step);
        }
    };

    private static final int HEAD = 2;

    private DerivationTable() {}

    static int[] of(int rule, int conclusion, int[] premises) {
        int[] step = new int[HEAD + premises.length];
        step[0] = rule;
        step[1] = conclusion;
        System.arraycopy(premises, 0, step, HEAD, premises.length);
        return step;
    }

    static int rule(int[] step) {
        return step[0];
    }

    static int conclusion(int[] step) {
        return step[1];
    }

    static int premiseCount(int[] step) {
        return step.length - HEAD;
    }

    static int premise(int[] step, int place) {
        return step[HEAD + place] >> 1;
    }

    static boolean isMirrored(int[] step, int place) {
        return (step[HEAD + place] & 1) == 1;
    }

    static int[] premises(int[] step) {
        int[] premises = new int[premiseCount(step)];
        for (int place = 0; place < premises.length; place++) {
            premises[place] = premise(step, place);
        }
        return premises;
    }

    /** Whether the premise at this index does not occur before it, from either end. */
    static boolean isFirst(int[] step, int place) {
        for (int earlier = 0; earlier < place; earlier++) {
            if (premise(step, earlier) == premise(step, place)) {
                return false;
            }
        }
        return true;
    }
}
