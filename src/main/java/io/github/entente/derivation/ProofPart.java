package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;

/**
 * A line of a proof as {@link Explanation} prints it, with the lines below it. For programs that show proofs
 * in another form than text. Immutable.
 *
 * @param kind what the line is
 * @param text the line, without what shows its place in the tree
 * @param parts the lines below it, in their order
 */
public record ProofPart(Kind kind, String text, ImmutableList<ProofPart> parts) {
    /** What a line of a proof is. */
    public enum Kind {
        /**
         * What holds, and when: a conclusion, with the rules below it, or a stated fact. A fact with one
         * attestation has it in the same line.
         */
        CLAIM,
        /** A premise of the same rule on other days, see {@link Explanation#further}; else as a claim. */
        FURTHER,
        /** Why a verdict is of its kind and of no other. */
        NOTE,
        /** The rule and its sentence, with its premises below it. */
        RULE,
        /** Another way to the same conclusion: without a text, with its rule below it. */
        ALTERNATIVE,
        /** A date, a source and a quote. */
        ATTESTATION,
        /** What ended a stated fact, or keeps it in force. */
        BOUND,
        /** An act that proves nothing, see {@link Explanation#context}; else as a claim. */
        CONTEXT
    }

    ProofPart(Kind kind, String text) {
        this(kind, text, ImmutableList.of());
    }

    /** Whether a rule was fired for it: it is no stated fact, and not shown above. */
    public boolean isDerived() {
        return parts.stream().anyMatch(part -> part.kind == Kind.RULE);
    }
}
