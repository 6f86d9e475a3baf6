package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import java.util.ArrayList;
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
        text.append(head(root, Validity.NEVER))
                .append(root.derivation().isPresent() ? evidence : "")
                .append('\n');
        shown.add(head(root, Validity.NEVER));
        if (root.proposition() instanceof Conclusion conclusion
                && conclusion.note().isPresent()) {
            text.append("  ").append(conclusion.note().get()).append('\n');
        }
        body(root, "  ");
        for (Explanation act : root.derivation().isPresent() ? root.context() : ImmutableList.<Explanation>of()) {
            text.append("  context, no proof: ")
                    .append(head(act, Validity.NEVER))
                    .append('\n');
            body(act, "    ");
        }
        return text.toString().stripTrailing();
    }

    private static String head(Explanation part, Validity beside) {
        String sentence = part.proposition().sentence(labels(part));
        if (part.derivation().isEmpty()) {
            return part.attestations().size() == 1
                    ? sentence + attestation(part, part.attestations().get(0), true)
                    : sentence + (part.isDisputed() ? ", disputed" : "");
        }
        return sentence + ", " + part.proofText(beside);
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
        int count = premises.size() + part.further().size();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean further = i >= premises.size();
            Explanation one = further ? part.further().get(i - premises.size()) : premises.get(i);
            premise(
                    one,
                    part.besideOf(one),
                    indent + (last ? "└─ " : "├─ ") + (further ? "and " : ""),
                    indent + (last ? "     " : "│    "));
        }
    }

    private void premise(Explanation premise, Validity beside, String branch, String indent) {
        String head = head(premise, beside);
        boolean again = !shown.add(head) && premise.derivation().isPresent();
        text.append(branch).append(head).append(again ? " (shown above)" : "").append('\n');
        if (!again) {
            body(premise, indent);
        }
    }

    private void attestations(Explanation leaf, String indent) {
        List<String> lines = new ArrayList<>();
        List<Attestation> all = leaf.attestations();
        for (int i = 0; all.size() > 1 && i < all.size(); i++) {
            lines.add(attestation(leaf, all.get(i), false));
        }
        lines.addAll(bounds(leaf));
        for (int i = 0; i < lines.size(); i++) {
            text.append(indent)
                    .append(i == lines.size() - 1 ? "└─ " : "├─ ")
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    /** What ended the fact; of the fighting that keeps it in force the last alone. */
    private static List<String> bounds(Explanation leaf) {
        List<String> lines = new ArrayList<>();
        String inForce = "";
        for (Bound bound : leaf.bounds()) {
            String line = bound.text(labels(leaf));
            if (bound.kind() == Bound.Kind.IN_FORCE) {
                inForce = line;
            } else {
                lines.add(line);
            }
        }
        if (!inForce.isEmpty()) {
            lines.add(0, inForce);
        }
        return lines;
    }

    /**
     * Such as {@code , 2019-04 — White House, via The Washington Times (B2): "significant role in fighting
     * terrorism"}.
     */
    private static String attestation(Explanation leaf, Attestation one, boolean inline) {
        StringBuilder text = new StringBuilder();
        if (!one.happened().equals(Edtf.ALWAYS)) {
            Fact fact = (Fact) leaf.proposition();
            text.append(inline ? ", " : "")
                    .append(StatedValidity.happened(fact, one, List.of(one))
                            .until(leaf.asOf())
                            .text(fact instanceof Relation relation
                                    && relation.type().standing()));
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
