package io.github.entente.engine;

import static io.github.entente.conclusion.Inconsistency.Kind.DIVIDED_VOICES;
import static io.github.entente.conclusion.Inconsistency.Kind.MIXED_SIGNALS;
import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.engine.Fact.hostility;
import static io.github.entente.engine.Fact.inconsistency;
import static io.github.entente.engine.Fact.stance;
import static io.github.entente.engine.Fact.voice;

import io.github.entente.fact.Side;

final class ConsistencyCases {
    private ConsistencyCases() {}

    static void addTo(CaseBook book) {
        mixedSignals(book);
        dividedVoices(book);
        dividedVoicesInTurn(book);
    }

    private static void mixedSignals(CaseBook book) {
        book.rule("consistency/mixed-signals")
                .derives(
                        "for one side, and through its leader for the other",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")),
                        inconsistency(MIXED_SIGNALS, "US", "GNA", "LNA").shownAs("2019-04"))
                .derives(
                        "whichever side comes first by name",
                        given(
                                stance("US").wordsFor("LNA").attributed(),
                                hostility("GNA", "LNA"),
                                stance("US").wordsFor("GNA").byLeader()),
                        inconsistency(MIXED_SIGNALS, "US", "GNA", "LNA"))
                .derives(
                        "deeds for one side, words for the other",
                        given(
                                stance("US").deedsFor("LNA"),
                                hostility("GNA", "LNA"),
                                stance("US").wordsFor("GNA")),
                        inconsistency(MIXED_SIGNALS, "US", "GNA", "LNA"))
                .derives(
                        "words for either side, stated once",
                        given(
                                stance("US").wordsFor("LNA"),
                                hostility("GNA", "LNA"),
                                stance("US").wordsFor("GNA").attributed()),
                        inconsistency(MIXED_SIGNALS, "US", "GNA", "LNA"))
                .nearMiss(
                        "against the one side",
                        given(
                                stance("US").wordsAgainst("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "against the other",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsAgainst("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "the sides are not at war with each other",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "ISIS").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "through a leader on both sides",
                        given(
                                stance("US").wordsFor("GNA").byLeader().on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "an inferred stance",
                        given(
                                stance("US").wordsFor("GNA").inferred().on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "an inferred voice",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").inferred().on("2019-04")))
                .nearMiss(
                        "two holders",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("RU").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "deeds through a leader are no voice",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").deedsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "said before the war",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-05/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")))
                .nearMiss(
                        "said before it stood for the other side",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-03")))
                .nearMiss(
                        "deeds on both sides: another kind",
                        given(
                                stance("US").deedsFor("LNA"),
                                hostility("GNA", "LNA"),
                                stance("US").deedsFor("GNA")));
    }

    private static void dividedVoices(CaseBook book) {
        book.rule("consistency/divided-voices")
                .derives(
                        "two voices at the same time",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2019-06")),
                        inconsistency(DIVIDED_VOICES, "US", "LNA").shownAs("2019-06"))
                .nearMiss(
                        "one voice",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("US", "TRUMP", "LNA", Side.AGAINST).on("2019-06")))
                .nearMiss(
                        "one side",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("US", "EMBASSY", "LNA", Side.FOR).on("2019-06")))
                .nearMiss(
                        "two principals",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("UK", "EMBASSY", "LNA", Side.AGAINST).on("2019-06")))
                .nearMiss(
                        "two targets",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("US", "EMBASSY", "GNA", Side.AGAINST).on("2019-06")))
                .nearMiss(
                        "one after the other",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2020-05-25")));
    }

    private static void dividedVoicesInTurn(CaseBook book) {
        book.rule("consistency/divided-voices-in-turn")
                .derives(
                        "for, then against",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-04"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2020-05-25")),
                        inconsistency(DIVIDED_VOICES, "US", "LNA").shownAs("2020-05-25"))
                .derives(
                        "against, then for, 730 days later at most",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-01-01"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2017-01-01")),
                        inconsistency(DIVIDED_VOICES, "US", "LNA").shownAs("2019-01-01"))
                .nearMiss(
                        "more than 730 days later",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-01-01"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2016-12-31")))
                .nearMiss(
                        "on the same day",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-01-01"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2019-01-01")))
                .nearMiss(
                        "one voice",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-04"),
                                voice("US", "TRUMP", "LNA", Side.AGAINST).on("2020-05-25")))
                .nearMiss(
                        "one side",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-04"),
                                voice("US", "EMBASSY", "LNA", Side.FOR).on("2020-05-25")))
                .nearMiss(
                        "two principals",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-04"),
                                voice("UK", "EMBASSY", "LNA", Side.AGAINST).on("2020-05-25")))
                .nearMiss(
                        "two targets",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-04"),
                                voice("US", "EMBASSY", "GNA", Side.AGAINST).on("2020-05-25")));
    }
}
