package io.github.entente.truth;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.ActorKind;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import java.util.List;
import java.util.stream.Collectors;

/** What an analyst sees first of ICEWS 2014: the first lines of ranked lists, with states rolled up. */
final class IcewsFirstPage {
    private static final int LINES = 20;

    private final Assessment assessment;

    private IcewsFirstPage(Assessment assessment) {
        this.assessment = assessment;
    }

    static IcewsFirstPage read() {
        return new IcewsFirstPage(Entente.assess(Import.of(Formats.icewsBenchmark())
                        .rollUp()
                        .read(TruthData.file(IcewsEvents.EVENTS))
                        .world())
                .asOf("2014-12-31"));
    }

    Assessment assessment() {
        return assessment;
    }

    /** The first lines of each list. */
    String text() {
        return String.join(
                "\n\n",
                List.of(
                        page("assessment.camps().ranked()", assessment.camps().ranked()),
                        page("assessment.wars().ranked()", assessment.wars().ranked()),
                        page(
                                "assessment.rivalries().ranked()",
                                assessment.rivalries().ranked()),
                        page(
                                "assessment.enmities(\"2014\").among(ActorKind.STATE)",
                                assessment.enmities("2014").among(ActorKind.STATE)),
                        page(
                                "assessment.alliances().ranked()",
                                assessment.alliances().ranked())));
    }

    private static String page(String call, Object list) {
        return "`" + call + "`\n\n```text\n"
                + list.toString().lines().limit(LINES).collect(Collectors.joining("\n")) + "\n```";
    }
}
