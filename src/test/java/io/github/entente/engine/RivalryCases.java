package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.Channel.DEEDS;
import static io.github.entente.fact.Channel.WORDS;
import static io.github.entente.testkit.CaseFact.directRivalry;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.opposition;
import static io.github.entente.testkit.CaseFact.proxyRivalry;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;

final class RivalryCases {
    private RivalryCases() {}

    static void addTo(CaseBook book) {
        direct(book);
        proxy(book);
        opposed(book);
    }

    private static void direct(CaseBook book) {
        book.rule("rivalry/direct")
                .derives(
                        "the answer came while the blow still counted",
                        given(
                                stance("TR")
                                        .deedsAgainst("UAE")
                                        .on("2019-01-01")
                                        .livingOn(180),
                                stance("UAE")
                                        .deedsAgainst("TR")
                                        .on("2019-06-01")
                                        .livingOn(180)),
                        directRivalry("TR", "UAE").shownAs("presumed 2019-06-01 to 2019-06-30"))
                .nearMiss(
                        "a war says nothing of who acted",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                hostility("TR", "UAE").on("2020/2021")))
                .derives(
                        "deeds against each other, while both last",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                stance("UAE").deedsAgainst("TR").on("2020/2021")),
                        directRivalry("TR", "UAE").shownAs("2020"))
                .derives(
                        "whichever comes first by name, through others",
                        given(
                                stance("UAE").deedsAgainst("TR").attributed(),
                                stance("TR").deedsAgainst("UAE").attributed()),
                        directRivalry("TR", "UAE"))
                .nearMiss(
                        "for the other",
                        given(
                                stance("TR").deedsFor("UAE").on("2019/2020"),
                                stance("UAE").deedsAgainst("TR").on("2020/2021")))
                .nearMiss(
                        "the other is for it",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                stance("UAE").deedsFor("TR").on("2020/2021")))
                .nearMiss(
                        "words alone",
                        given(
                                stance("TR").wordsAgainst("UAE").on("2019/2020"),
                                stance("UAE").deedsAgainst("TR").on("2020/2021")))
                .nearMiss(
                        "words alone in answer",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                stance("UAE").wordsAgainst("TR").on("2020/2021")))
                .nearMiss(
                        "against its leader",
                        given(
                                stance("UAE").deedsAgainst("TR").byLeader(),
                                stance("TR").deedsAgainst("UAE").attributed()))
                .nearMiss(
                        "against the leader of the other",
                        given(
                                stance("UAE").deedsAgainst("TR").attributed(),
                                stance("TR").deedsAgainst("UAE").byLeader()))
                .nearMiss(
                        "inferred",
                        given(
                                stance("UAE").deedsAgainst("TR").inferred(),
                                stance("TR").deedsAgainst("UAE").attributed()))
                .nearMiss(
                        "inferred of the other",
                        given(
                                stance("UAE").deedsAgainst("TR").attributed(),
                                stance("TR").deedsAgainst("UAE").inferred()))
                .nearMiss(
                        "the other acts against somebody else",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                stance("UAE").deedsAgainst("QA").on("2020/2021")))
                .nearMiss(
                        "somebody else acts against it",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019/2020"),
                                stance("EG").deedsAgainst("TR").on("2020/2021")))
                .nearMiss(
                        "never at the same time",
                        given(
                                stance("TR").deedsAgainst("UAE").on("2019"),
                                stance("UAE").deedsAgainst("TR").on("2020/2021")));
    }

    private static void proxy(CaseBook book) {
        book.rule("rivalry/proxy")
                .derives(
                        "who arms both sides is the rival of the patrons of either, not of itself",
                        given(
                                siding("CN", "IQ", "IR", DEEDS),
                                siding("CN", "IR", "IQ", DEEDS),
                                siding("LY", "IR", "IQ", DEEDS),
                                siding("FR", "IQ", "IR", DEEDS)),
                        proxyRivalry("CN", "LY", "IQ", "IR"),
                        proxyRivalry("CN", "FR", "IR", "IQ"),
                        proxyRivalry("FR", "LY", "IQ", "IR"))
                .derives(
                        "presumed while the support of both counts",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS)
                                        .on("2019-01-01")
                                        .livingOn(365),
                                siding("RU", "LNA", "GNA", DEEDS)
                                        .on("2019-12-30")
                                        .livingOn(365)),
                        proxyRivalry("TR", "RU", "GNA", "LNA").shownAs("presumed 2019-12-30 to 2020-01-01"))
                .nearMiss(
                        "a stance outside a war",
                        given(siding("RU", "LNA", "GNA", DEEDS), stance("TR").deedsFor("GNA")))
                .derives(
                        "deeds on opposite sides of a war, while both last",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2019/2020"),
                                siding("RU", "LNA", "GNA", DEEDS).on("2020/2021")),
                        proxyRivalry("RU", "TR", "LNA", "GNA").shownAs("2020"))
                .derives(
                        "whichever side comes first",
                        given(siding("RU", "LNA", "GNA", DEEDS), siding("TR", "GNA", "LNA", DEEDS)),
                        proxyRivalry("TR", "RU", "GNA", "LNA"))
                .nearMiss(
                        "words on one side",
                        given(siding("RU", "LNA", "GNA", WORDS), siding("TR", "GNA", "LNA", DEEDS)))
                .nearMiss(
                        "words on the other",
                        given(siding("RU", "LNA", "GNA", DEEDS), siding("TR", "GNA", "LNA", WORDS)))
                .nearMiss("one side", given(siding("RU", "GNA", "LNA", DEEDS), siding("TR", "GNA", "LNA", DEEDS)))
                .nearMiss("another war", given(siding("RU", "LNA", "GNA", DEEDS), siding("TR", "GNA", "ISIS", DEEDS)))
                .nearMiss(
                        "another client of the same enemy",
                        given(siding("RU", "LNA", "GNA", DEEDS), siding("TR", "ISIS", "LNA", DEEDS)))
                .nearMiss(
                        "one that supports both sides is not its own rival",
                        given(siding("TR", "LNA", "GNA", DEEDS), siding("TR", "GNA", "LNA", DEEDS)))
                .nearMiss(
                        "never at the same time",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2019"),
                                siding("RU", "LNA", "GNA", DEEDS).on("2020/2021")));
    }

    private static void opposed(CaseBook book) {
        book.rule("rivalry/opposed")
                .derives(
                        "while what one did before still counts",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2020-03"),
                                siding("FR", "LNA", "GNA", WORDS).on("2020-01").livingOn(180)),
                        opposition("FR", "TR", "LNA", "GNA").validOn("2020-03"))
                .derives(
                        "everybody here with everybody there",
                        given(
                                siding("UN", "GNA", "LNA", WORDS),
                                siding("US", "GNA", "LNA", WORDS),
                                siding("RU", "LNA", "GNA", DEEDS),
                                siding("EG", "LNA", "GNA", DEEDS)),
                        opposition("UN", "RU", "GNA", "LNA"),
                        opposition("UN", "EG", "GNA", "LNA"),
                        opposition("US", "RU", "GNA", "LNA"),
                        opposition("US", "EG", "GNA", "LNA"))
                .nearMiss(
                        "a stance outside a war",
                        given(siding("RU", "LNA", "GNA", DEEDS), stance("TR").deedsFor("GNA")))
                .derives(
                        "words on one side, deeds on the other, while both last",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2019/2020"),
                                siding("FR", "LNA", "GNA", WORDS).on("2020/2021")),
                        opposition("FR", "TR", "LNA", "GNA").shownAs("2020"))
                .derives(
                        "words on both, whichever comes first",
                        given(siding("FR", "LNA", "GNA", WORDS), siding("IT", "GNA", "LNA", WORDS)),
                        opposition("FR", "IT", "LNA", "GNA"))
                .derives(
                        "rivals by proxy are opposed, too",
                        given(siding("RU", "LNA", "GNA", DEEDS), siding("TR", "GNA", "LNA", DEEDS)),
                        opposition("RU", "TR", "LNA", "GNA"))
                .nearMiss("one side", given(siding("FR", "GNA", "LNA", WORDS), siding("IT", "GNA", "LNA", WORDS)))
                .nearMiss("another war", given(siding("FR", "LNA", "GNA", WORDS), siding("IT", "GNA", "ISIS", WORDS)))
                .nearMiss(
                        "another client of the same enemy",
                        given(siding("FR", "LNA", "GNA", WORDS), siding("IT", "ISIS", "LNA", WORDS)))
                .nearMiss(
                        "one that stands for both sides is not its own opponent",
                        given(siding("IT", "LNA", "GNA", WORDS), siding("IT", "GNA", "LNA", WORDS)))
                .nearMiss(
                        "never at the same time",
                        given(
                                siding("TR", "GNA", "LNA", DEEDS).on("2019"),
                                siding("FR", "LNA", "GNA", WORDS).on("2020/2021")));
    }
}
