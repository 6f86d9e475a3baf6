package io.github.entente.export;

import io.github.entente.Assessment;
import io.github.entente.query.Findings;
import java.util.Locale;
import java.util.function.Function;

/** The kinds of findings that an assessment lists, in the order in which they are exported. */
public enum FindingKind {
    /** Who stands for or against whom. */
    STANCES(Assessment::stances),
    /** Who is at war with whom. */
    HOSTILITIES(Assessment::hostilities),
    /** Who stands with whom behind a side of a war. */
    ALIGNMENTS(Assessment::alignments),
    /** Who are allies. */
    ALLIANCES(Assessment::alliances),
    /** Who are rivals, directly or by proxy. */
    RIVALRIES(Assessment::rivalries),
    /** Who is opposed to whom in a war. */
    OPPOSITIONS(Assessment::oppositions),
    /** Whose deeds or words contradict each other. */
    INCONSISTENCIES(Assessment::inconsistencies),
    /** Who changed sides. */
    SHIFTS(Assessment::shifts),
    /** Who gains and loses. */
    FORTUNES(Assessment::fortunes),
    /** Who has what at stake. */
    STAKES(Assessment::stakes),
    /** Who has leverage over whom. */
    LEVERAGES(Assessment::leverages),
    /** What structural balance predicts. */
    HYPOTHESES(Assessment::hypotheses),
    /** What users' own rules derive. */
    CONCLUSIONS(Assessment::ownConclusions);

    private final Function<Assessment, Findings<?, ?>> list;

    FindingKind(Function<Assessment, Findings<?, ?>> list) {
        this.list = list;
    }

    /** The assessment's list, without findings that are folded under a principal. */
    Findings<?, ?> of(Assessment assessment) {
        return list.apply(assessment);
    }

    /** The name in files, such as {@code rivalries}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
