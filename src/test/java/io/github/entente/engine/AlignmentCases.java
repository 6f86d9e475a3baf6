package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.Channel.DEEDS;
import static io.github.entente.fact.Channel.WORDS;
import static io.github.entente.fact.RelationTypes.ALLIED_WITH;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.DEFENSE_PACT;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.ENTENTE;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.NEUTRALITY_PACT;
import static io.github.entente.fact.RelationTypes.NONAGGRESSION_PACT;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.alignment;
import static io.github.entente.testkit.CaseFact.alliance;
import static io.github.entente.testkit.CaseFact.attributed;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;

final class AlignmentCases {
    private AlignmentCases() {}

    static void addTo(CaseBook book) {
        sameSide(book);
        allianceByPact(book);
        allianceByDeeds(book);
    }

    private static void sameSide(CaseBook book) {
        book.rule("alignment/same-side")
                .derives(
                        "three are three pairs",
                        given(
                                siding("UAE", "LNA", "GNA", DEEDS),
                                siding("EG", "LNA", "GNA", DEEDS),
                                siding("FR", "LNA", "GNA", WORDS)),
                        alignment("EG", "UAE", "LNA", DEEDS),
                        alignment("FR", "UAE", "LNA", WORDS),
                        alignment("EG", "FR", "LNA", WORDS))
                .derives(
                        "who does and says so stands there in both ways",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS),
                                siding("TR", "GNA", "LNA", WORDS),
                                siding("QA", "GNA", "LNA", DEEDS)),
                        alignment("QA", "TR", "GNA", DEEDS),
                        alignment("QA", "TR", "GNA", WORDS))
                .derives(
                        "two enemies of one client make one alignment",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2019"),
                                        siding("QA", "GNA", "LNA", DEEDS).on("2019"),
                                siding("TR", "GNA", "ISIS", DEEDS).on("2020"),
                                        siding("QA", "GNA", "ISIS", DEEDS).on("2020")),
                        alignment("QA", "TR", "GNA", DEEDS).shownAs("2019 to 2020"))
                .derives(
                        "presumed while the support of both counts",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS)
                                        .on("2020-01-01")
                                        .livingOn(10),
                                siding("QA", "GNA", "LNA", DEEDS)
                                        .on("2020-01-05")
                                        .livingOn(100)),
                        alignment("QA", "TR", "GNA", DEEDS).shownAs("presumed 2020-01-05 to 2020-01-11"))
                .nearMiss(
                        "a stance outside a war",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019/2020"),
                                stance("UAE").deedsFor("LNA").on("2020/2021")))
                .derives(
                        "both by deeds, while both last",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019/2020"),
                                siding("UAE", "LNA", "GNA", DEEDS).on("2020/2021")),
                        alignment("RU", "UAE", "LNA", DEEDS).shownAs("2020"))
                .derives(
                        "as firmly as the less firm",
                        given(siding("FR", "LNA", "GNA", WORDS), siding("UAE", "LNA", "GNA", DEEDS)),
                        alignment("FR", "UAE", "LNA", WORDS))
                .derives(
                        "whichever comes first by name",
                        given(siding("UAE", "LNA", "GNA", WORDS), siding("FR", "LNA", "GNA", WORDS)),
                        alignment("FR", "UAE", "LNA", WORDS))
                .nearMiss(
                        "on the other side",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019/2020"),
                                siding("UAE", "GNA", "LNA", DEEDS).on("2020/2021")))
                .nearMiss(
                        "in another war of the same client",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019/2020"),
                                siding("UAE", "LNA", "ISIS", DEEDS).on("2020/2021")))
                .nearMiss(
                        "behind another enemy of the same enemy",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019/2020"),
                                siding("UAE", "ISIS", "GNA", DEEDS).on("2020/2021")))
                .nearMiss(
                        "one party in two ways",
                        given(siding("UAE", "LNA", "GNA", WORDS), siding("UAE", "LNA", "GNA", DEEDS)))
                .nearMiss(
                        "never at the same time",
                        given(
                                siding("RU", "LNA", "GNA", DEEDS).on("2019"),
                                siding("UAE", "LNA", "GNA", DEEDS).on("2020/2021")));
    }

    private static void allianceByPact(CaseBook book) {
        book.rule("alignment/alliance-by-pact")
                .derives(
                        "for the lifetime of the pact",
                        given(act("GNA", ALLIED_WITH, "TR").on("2020-01-01")),
                        alliance("GNA", "TR").shownAs("2020-01-01").validOn("2020-01-01/2021-12-31"))
                .derives(
                        "called an ally",
                        given(act("GNA", ALLIED_WITH, "TR").on("2019-12/2020-05")),
                        alliance("GNA", "TR").shownAs("2019-12 to 2020-05"))
                .derives(
                        "a defense pact, in whatever order it was stated",
                        given(act("TR", DEFENSE_PACT, "GNA")),
                        alliance("GNA", "TR"))
                .derives("an entente", given(act("GNA", ENTENTE, "TR")), alliance("GNA", "TR"))
                .derives(
                        "a pact through others, from its first end by name",
                        given(attributed("GNA", DEFENSE_PACT, "TR")),
                        alliance("GNA", "TR"))
                .derives(
                        "a pact through others, from its last end by name",
                        given(attributed("TR", DEFENSE_PACT, "GNA").on("2020")),
                        alliance("GNA", "TR").shownAs("2020"))
                .nearMiss("a neutrality pact", given(act("TR", NEUTRALITY_PACT, "GNA")))
                .nearMiss("a nonaggression pact", given(act("TR", NONAGGRESSION_PACT, "GNA")))
                .nearMiss("talks", given(act("GNA", CONSULTS, "TR").on("2019-12/2020-05")))
                .nearMiss("praise of one for the other", given(act("GNA", ENDORSES, "TR")))
                .nearMiss("support without a pact", given(act("TR", ARMS, "GNA")))
                .nearMiss("membership", given(act("GNA", MEMBER_OF, "TR")))
                .nearMiss("a nonaggression pact through others", given(attributed("GNA", NONAGGRESSION_PACT, "TR")))
                .nearMiss("a stance", given(stance("GNA").wordsFor("TR")));
    }

    private static void allianceByDeeds(CaseBook book) {
        book.rule("alignment/alliance-by-deeds")
                .derives(
                        "presumed while both still count",
                        given(
                                stance("GNA").deedsFor("TR").on("2019-01-01").livingOn(30),
                                stance("TR").deedsFor("GNA").on("2019-01-20").livingOn(30)),
                        alliance("GNA", "TR").shownAs("presumed 2019-01-20 to 2019-01-31"))
                .derives(
                        "support given and returned, while both last",
                        given(
                                stance("GNA").deedsFor("TR").on("2019/2020"),
                                stance("TR").deedsFor("GNA").on("2020/2021")),
                        alliance("GNA", "TR").shownAs("2020"))
                .derives(
                        "whichever comes first by name, through others",
                        given(
                                stance("TR").deedsFor("GNA").attributed(),
                                stance("GNA").deedsFor("TR").attributed()),
                        alliance("GNA", "TR"))
                .nearMiss(
                        "answered by deeds against",
                        given(
                                stance("GNA").deedsFor("TR").on("2019/2020"),
                                stance("TR").deedsAgainst("GNA").on("2020/2021")))
                .nearMiss(
                        "deeds against, answered by support",
                        given(
                                stance("GNA").deedsAgainst("TR").on("2019/2020"),
                                stance("TR").deedsFor("GNA").on("2020/2021")))
                .nearMiss(
                        "answered in words",
                        given(
                                stance("GNA").deedsFor("TR").on("2019/2020"),
                                stance("TR").wordsFor("GNA").on("2020/2021")))
                .nearMiss(
                        "words, answered by deeds",
                        given(
                                stance("GNA").wordsFor("TR").on("2019/2020"),
                                stance("TR").deedsFor("GNA").on("2020/2021")))
                .nearMiss(
                        "toward its leader",
                        given(
                                stance("TR").deedsFor("GNA").byLeader(),
                                stance("GNA").deedsFor("TR").attributed()))
                .nearMiss(
                        "returned to its leader",
                        given(
                                stance("TR").deedsFor("GNA").attributed(),
                                stance("GNA").deedsFor("TR").byLeader()))
                .nearMiss(
                        "inferred",
                        given(
                                stance("TR").deedsFor("GNA").inferred(),
                                stance("GNA").deedsFor("TR").attributed()))
                .nearMiss(
                        "inferred in return",
                        given(
                                stance("TR").deedsFor("GNA").attributed(),
                                stance("GNA").deedsFor("TR").inferred()))
                .nearMiss(
                        "returned to somebody else",
                        given(
                                stance("GNA").deedsFor("TR").on("2019/2020"),
                                stance("TR").deedsFor("QA").on("2020/2021")))
                .nearMiss(
                        "returned by somebody else",
                        given(
                                stance("GNA").deedsFor("TR").on("2019/2020"),
                                stance("QA").deedsFor("GNA").on("2020/2021")))
                .nearMiss(
                        "never at the same time",
                        given(
                                stance("GNA").deedsFor("TR").on("2019"),
                                stance("TR").deedsFor("GNA").on("2020/2021")));
    }
}
