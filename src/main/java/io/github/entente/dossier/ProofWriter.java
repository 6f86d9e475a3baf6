package io.github.entente.dossier;

import io.github.entente.derivation.ProofPart;

/**
 * Writes proofs as nested lists, down to dated quotes, and counts their lines: a page has room for so many,
 * and each proof for some of them.
 */
final class ProofWriter {
    private static final int MOST_LINES = 4000;
    private static final int MOST_LINES_A_PROOF = 300;

    private final Markup out;
    private int left = MOST_LINES;
    private int leftHere;
    private int leftOut;

    ProofWriter(Markup out) {
        this.out = out;
    }

    boolean hasRoom() {
        return left > 0;
    }

    void write(ProofPart root) {
        leftHere = Math.min(left, MOST_LINES_A_PROOF);
        leftOut = 0;
        int before = leftHere;
        parts(root);
        left -= before - leftHere;
        if (leftOut > 0) {
            out.element(
                            "p",
                            leftOut + (leftOut == 1 ? " line" : " lines")
                                    + " of this proof are left out; Finding.explain() has" + " them.",
                            "class",
                            "cut")
                    .line();
        }
    }

    private void parts(ProofPart above) {
        if (above.parts().isEmpty()) {
            return;
        }
        out.open("ul").line();
        for (ProofPart part : above.parts()) {
            if (leftHere == 0) {
                leftOut += lines(part);
            } else {
                leftHere--;
                part(part);
            }
        }
        out.closeLine();
    }

    private void part(ProofPart part) {
        out.open("li", "class", css(part.kind()));
        switch (part.kind()) {
            case FURTHER -> out.text("and ");
            case CONTEXT -> out.text("context, no proof: ");
            case ALTERNATIVE -> out.text("or");
            default -> {}
        }
        out.text(Texts.cut(part.text()));
        parts(part);
        out.closeLine();
    }

    private static int lines(ProofPart part) {
        return 1 + part.parts().stream().mapToInt(ProofWriter::lines).sum();
    }

    private static String css(ProofPart.Kind kind) {
        return switch (kind) {
            case CLAIM, FURTHER -> "claim";
            case NOTE -> "note";
            case RULE -> "rule";
            case ALTERNATIVE -> "alternative";
            case ATTESTATION -> "attestation";
            case BOUND -> "bound";
            case CONTEXT -> "context";
        };
    }
}
