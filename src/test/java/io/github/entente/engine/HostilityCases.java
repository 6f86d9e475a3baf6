package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CAPTURES_FROM;
import static io.github.entente.fact.RelationTypes.LEADS;
import static io.github.entente.fact.RelationTypes.MOBILIZES_AGAINST;
import static io.github.entente.fact.RelationTypes.THREATENS;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.attributed;
import static io.github.entente.testkit.CaseFact.hostility;

final class HostilityCases {
    private HostilityCases() {}

    static void addTo(CaseBook book) {
        book.rule("hostility/fighting")
                .derives(
                        "who attacks is at war",
                        given(act("LNA", ATTACKS, "GNA").on("2019-04/2020-05")),
                        hostility("GNA", "LNA").shownAs("2019-04 to 2020-05"))
                .derives(
                        "who captures is at war",
                        given(act("GNA", CAPTURES_FROM, "LNA").on("2020-05-18/2020-05-24")),
                        hostility("GNA", "LNA").shownAs("2020-05-18 to 2020-05-24"))
                .derives(
                        "attacks from both sides are one war",
                        given(
                                act("LNA", ATTACKS, "GNA").on("2019"),
                                act("GNA", ATTACKS, "LNA").on("2020")),
                        hostility("GNA", "LNA").shownAs("2019 to 2020"))
                .nearMiss(
                        "to mobilize is no attack",
                        given(act("LNA", MOBILIZES_AGAINST, "GNA").on("2019-04/2020-05")))
                .nearMiss(
                        "to threaten is no attack",
                        given(act("LNA", THREATENS, "GNA").on("2019-04/2020-05")))
                .nearMiss("to lead is no act", given(act("LNA", LEADS, "GNA").on("2019-04/2020-05")))
                .nearMiss(
                        "an attack by its agents makes no war of the patron's",
                        given(attributed("LNA", ATTACKS, "GNA").on("2019-04/2020-05")));
    }
}
