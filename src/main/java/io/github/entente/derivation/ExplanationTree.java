package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Prints an explanation as a tree. Premises are printed under what they support. Each leaf is a date, a
 * source and a quote.
 */
final class ExplanationTree {
    private final boolean alternatives;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> shown = new HashSet<>();

    ExplanationTree(boolean alternatives) {
        this.alternatives = alternatives;
    }

    String print(Explanation root) {
        String evidence = " (" + Strength.of(root.strength()).evidence(root.isDisputed()) + ")";
        text.append(head(root))
                .append(root.derivation().isPresent() ? evidence : "")
                .append('\n');
        shown.add(head(root));
        if (root.proposition() instanceof Conclusion conclusion
                && conclusion.note().isPresent()) {
            text.append("  ").append(conclusion.note().get()).append('\n');
        }
        body(root, "  ");
        for (Explanation act : root.derivation().isPresent() ? root.context() : ImmutableList.<Explanation>of()) {
            text.append("  context, no proof: ").append(head(act)).append('\n');
            body(act, "    ");
        }
        return text.toString().stripTrailing();
    }

    private static String head(Explanation part) {
        String sentence = part.proposition().sentence(labels(part));
        if (part.derivation().isEmpty()) {
            return part.attestations().size() == 1
                    ? sentence + attestation(part, part.attestations().get(0), true)
                    : sentence + (part.isDisputed() ? ", disputed" : "");
        }
        return sentence + ", " + part.whenText();
    }

    private static UnaryOperator<String> labels(Explanation part) {
        return part::label;
    }

    private void body(Explanation part, String indent) {
        if (part.derivation().isEmpty()) {
            attestations(part, indent);
            return;
        }
        derivation(part, indent);
        if (alternatives) {
            for (Explanation other : part.alternatives()) {
                text.append(indent).append("or ").append('\n');
                derivation(other, indent);
            }
        }
    }

    private void derivation(Explanation part, String indent) {
        Derivation derivation = part.derivation().orElseThrow();
        text.append(indent)
                .append(derivation.rule().name())
                .append(": ")
                .append(derivation.because(labels(part)))
                .append('\n');
        ImmutableList<Explanation> premises = part.premises();
        for (int i = 0; i < premises.size(); i++) {
            boolean last = i == premises.size() - 1;
            premise(premises.get(i), indent + (last ? "└─ " : "├─ "), indent + (last ? "     " : "│    "));
        }
    }

    private void premise(Explanation premise, String branch, String indent) {
        String head = head(premise);
        boolean again = !shown.add(head) && premise.derivation().isPresent();
        text.append(branch).append(head).append(again ? " (shown above)" : "").append('\n');
        if (!again) {
            body(premise, indent);
        }
    }

    private void attestations(Explanation leaf, String indent) {
        List<Attestation> all = leaf.attestations();
        for (int i = 0; all.size() > 1 && i < all.size(); i++) {
            text.append(indent)
                    .append(i == all.size() - 1 ? "└─ " : "├─ ")
                    .append(attestation(leaf, all.get(i), false))
                    .append('\n');
        }
    }

    /**
     * Such as {@code , 2019-04 — White House, via The Washington Times (B2): "significant role in fighting
     * terrorism"}.
     */
    private static String attestation(Explanation leaf, Attestation one, boolean inline) {
        StringBuilder text = new StringBuilder();
        if (!one.happened().equals(Edtf.ALWAYS)) {
            text.append(inline ? ", " : "")
                    .append(StatedValidity.said((Fact) leaf.proposition(), one).until(leaf.asOf()));
        }
        text.append(text.isEmpty() && !inline ? "" : " — ").append(one.affirms() ? "" : "denied by ");
        text.append(one.sourcePhrase(leaf::label))
                .append(" (")
                .append(one.code())
                .append(")");
        text.append(one.affirms() || leaf.denials().contains(one) ? "" : ", but not for these days");
        leaf.retraction(one).ifPresent(denial -> text.append(retracted(leaf, one, denial)));
        if (one.quote().isPresent()) {
            text.append(": \"").append(one.quote().get()).append('"');
        }
        return text.toString();
    }

    /** Such as {@code , retracted by its source on 2020-06-01}, or {@code , retracted in part by …}. */
    private static String retracted(Explanation leaf, Attestation one, Attestation denial) {
        return ", retracted " + (leaf.isWhollyRetracted(one) ? "by " : "in part by ")
                + (denial.source().equals(one.source()) ? "its source" : leaf.label(denial.source()))
                + denial.published().map(date -> " on " + date).orElse("");
    }
}
