package io.github.entente;

import io.github.entente.conclusion.Inconsistency;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Attestation;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Prints an assessment as paragraphs, with an empty line between. */
final class Report {
    private static final String LEGEND = """
            Tables name actors by id. STRENGTH weighs the evidence: weak, moderate or strong, and whether somebody denies
            it. It is no probability: weak evidence does not make the contrary likely.""";

    /** The kinds that reports begin with. */
    private static final Set<FindingKind<?>> FIRST = Set.of(FindingKinds.INCONSISTENCIES, FindingKinds.COMMITMENTS);

    private Report() {}

    /** Title and day, inconsistencies and commitments, all other tables, the legend. */
    static String summary(Assessment assessment) {
        List<String> paragraphs = new ArrayList<>(answer(assessment));
        addRest(assessment, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** The same, with the proofs of inconsistencies and the positions of their actors. */
    static String full(Assessment assessment) {
        List<String> paragraphs = new ArrayList<>(answer(assessment));
        Set<List<String>> asked = new HashSet<>();
        List<String> positions = new ArrayList<>();
        for (Finding<Inconsistency> inconsistency : assessment.inconsistencies()) {
            paragraphs.add("Why\n" + inconsistency.explain());
            String actor = inconsistency.conclusion().actor();
            for (String other : inconsistency.conclusion().objects()) {
                if (asked.add(List.of(actor, other))) {
                    positions.add("Where it stands\n"
                            + position(assessment.position(actor).toward(other)));
                }
            }
        }
        paragraphs.addAll(positions);
        addRest(assessment, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static String position(Position position) {
        StringBuilder text = new StringBuilder(position.toString());
        for (Explanation why : position.explain()) {
            text.append('\n').append(why);
        }
        return text.toString();
    }

    private static List<String> answer(Assessment assessment) {
        String title = assessment.world().title();
        List<String> paragraphs = new ArrayList<>(List.of(
                (title.isEmpty() ? "" : title + ", ") + "as of " + assessment.asOfText(),
                assessment.inconsistencies().toString()));
        if (!assessment.commitments().isEmpty()) {
            paragraphs.add(assessment.commitments().toString());
        }
        return paragraphs;
    }

    /** How many attestations count as known because they have no date of publication, if that matters. */
    private static String undated(Assessment assessment) {
        int count = 0;
        for (Collection<Attestation> attestations :
                assessment.world().statements().values()) {
            for (Attestation one : attestations) {
                count += one.published().isEmpty() ? 1 : 0;
            }
        }
        return assessment.knownBy().isEmpty() || count == 0
                ? ""
                : "\nNobody says when " + count + (count == 1 ? " attestation was" : " attestations were")
                        + " published: each counts as published when it began to happen.";
    }

    private static void addRest(Assessment assessment, List<String> paragraphs) {
        List<List<?>> lists = new ArrayList<>();
        for (FindingKind<?> kind : FindingKinds.all()) {
            if (kind.isInReports() && !FIRST.contains(kind)) {
                lists.add(assessment.findings(kind));
            }
            if (kind == FindingKinds.WARS) {
                lists.add(assessment.camps().withSupporters());
            }
        }
        lists.add(assessment.disputes());
        for (List<?> list : lists) {
            if (!list.isEmpty()) {
                paragraphs.add(list.toString());
            }
        }
        paragraphs.add(LEGEND + undated(assessment) + "\nRead with " + assessment.settings() + negations(assessment));
    }

    /** A note if some rules are not positive: their conclusions depend on what is missing. */
    private static String negations(Assessment assessment) {
        StringJoiner names = new StringJoiner(", ");
        for (Rule rule : assessment.evaluator().rules().rules().values()) {
            if (!rule.positive()) {
                names.add(rule.name());
            }
        }
        return names.length() == 0
                ? ""
                : "\nThese rules also ask what is missing, so that a further statement can undo what they conclude: "
                        + names;
    }
}
