package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ProofPart.Kind;
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
 * Tells an explanation as a tree, and prints it. Premises are printed under what they support. Each leaf is a
 * date, a source and a quote.
 */
final class ExplanationTree {
    private final boolean alternatives;
    private final Set<String> shown = new HashSet<>();

    ExplanationTree(boolean alternatives) {
        this.alternatives = alternatives;
    }

    ProofPart tell(Explanation root) {
        String evidence = " (" + Strength.of(root.strength()).evidence(root.isDisputed()) + ")";
        String head = head(root, Validity.NEVER);
        shown.add(head);
        ImmutableList.Builder<ProofPart> parts = ImmutableList.builder();
        if (root.proposition() instanceof Conclusion conclusion
                && conclusion.note().isPresent()) {
            parts.add(new ProofPart(Kind.NOTE, conclusion.note().get()));
        }
        parts.addAll(body(root));
        for (Explanation act : root.derivation().isPresent() ? root.context() : ImmutableList.<Explanation>of()) {
            parts.add(new ProofPart(Kind.CONTEXT, head(act, Validity.NEVER), body(act)));
        }
        return new ProofPart(Kind.CLAIM, root.derivation().isPresent() ? head + evidence : head, parts.build());
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

    private ImmutableList<ProofPart> body(Explanation part) {
        if (part.derivation().isEmpty()) {
            return attestations(part);
        }
        ImmutableList.Builder<ProofPart> parts = ImmutableList.builder();
        parts.add(derivation(part));
        if (alternatives) {
            for (Explanation other : part.alternatives()) {
                parts.add(new ProofPart(Kind.ALTERNATIVE, "", ImmutableList.of(derivation(other))));
            }
        }
        return parts.build();
    }

    private ProofPart derivation(Explanation part) {
        Derivation derivation = part.derivation().orElseThrow();
        ImmutableList.Builder<ProofPart> premises = ImmutableList.builder();
        for (Explanation premise : part.premises()) {
            premises.add(premise(Kind.CLAIM, premise, part.besideOf(premise)));
        }
        for (Explanation other : part.further()) {
            premises.add(premise(Kind.FURTHER, other, part.besideOf(other)));
        }
        return new ProofPart(
                Kind.RULE, derivation.rule().name() + ": " + derivation.because(labels(part)), premises.build());
    }

    private ProofPart premise(Kind kind, Explanation premise, Validity beside) {
        String head = head(premise, beside);
        boolean again = !shown.add(head) && premise.derivation().isPresent();
        return again ? new ProofPart(kind, head + " (shown above)") : new ProofPart(kind, head, body(premise));
    }

    private static ImmutableList<ProofPart> attestations(Explanation leaf) {
        ImmutableList.Builder<ProofPart> lines = ImmutableList.builder();
        List<Attestation> all = leaf.attestations();
        for (int i = 0; all.size() > 1 && i < all.size(); i++) {
            lines.add(new ProofPart(Kind.ATTESTATION, attestation(leaf, all.get(i), false)));
        }
        for (String bound : bounds(leaf)) {
            lines.add(new ProofPart(Kind.BOUND, bound));
        }
        return lines.build();
    }

    /** As text: branches before premises and leaves, rules indented under what they prove. */
    static String print(ProofPart root) {
        StringBuilder text = new StringBuilder(root.text()).append('\n');
        below(text, root, "  ");
        return text.toString().stripTrailing();
    }

    private static void below(StringBuilder text, ProofPart above, String indent) {
        List<ProofPart> parts = above.parts();
        for (int i = 0; i < parts.size(); i++) {
            ProofPart part = parts.get(i);
            boolean last = i == parts.size() - 1;
            switch (part.kind()) {
                case NOTE, RULE -> {
                    text.append(indent).append(part.text()).append('\n');
                    below(text, part, indent);
                }
                case ALTERNATIVE -> {
                    text.append(indent).append("or ").append('\n');
                    below(text, part, indent);
                }
                case CONTEXT -> {
                    text.append(indent).append("context, no proof: ");
                    text.append(part.text()).append('\n');
                    below(text, part, indent + "  ");
                }
                case CLAIM, FURTHER, ATTESTATION, BOUND -> {
                    text.append(indent).append(last ? "└─ " : "├─ ");
                    text.append(part.kind() == Kind.FURTHER ? "and " : "");
                    text.append(part.text()).append('\n');
                    below(text, part, indent + (last ? "     " : "│    "));
                }
            }
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
