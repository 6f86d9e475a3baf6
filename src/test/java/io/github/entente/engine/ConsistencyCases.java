package io.github.entente.engine;

import static io.github.entente.conclusion.Inconsistency.Kind.BACKS_BOTH_SIDES;
import static io.github.entente.conclusion.Inconsistency.Kind.DIVIDED_VOICES;
import static io.github.entente.conclusion.Inconsistency.Kind.MIXED_SIGNALS;
import static io.github.entente.conclusion.Inconsistency.Kind.REVERSAL;
import static io.github.entente.conclusion.Inconsistency.Kind.WORDS_AGAINST_DEEDS;
import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.inconsistency;
import static io.github.entente.testkit.CaseFact.shift;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.voice;

import io.github.entente.fact.Side;
import io.github.entente.testkit.CaseFact;

final class ConsistencyCases {
    private ConsistencyCases() {}

    static void addTo(CaseBook book) {
        backsBothSides(book);
        mixedSignals(book);
        dividedVoices(book);
        dividedVoicesInTurn(book);
        wordsAgainstDeeds(book);
        reversal(book);
        shifts(book);
    }

    private static void mixedSignals(CaseBook book) {
        book.rule("consistency/mixed-signals")
                .derives(
                        "while older words still count",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04"),
                                hostility("GNA", "LNA").on("2019-04/2020-05"),
                                stance("US")
                                        .wordsFor("LNA")
                                        .byLeader()
                                        .on("2019-01")
                                        .livingOn(180)),
                        inconsistency(MIXED_SIGNALS, "US", "GNA", "LNA").validOn("2019-04"))
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
                                stance("US").deedsFor("GNA")))
                .nearMiss(
                        "a third is at war with the other",
                        given(
                                stance("US").wordsFor("GNA").on("2019-04/2020-05"),
                                hostility("ISIS", "LNA").on("2019-04/2020-05"),
                                stance("US").wordsFor("LNA").byLeader().on("2019-04")));
    }

    private static void dividedVoices(CaseBook book) {
        book.rule("consistency/divided-voices")
                .derives(
                        "the critic first, and still heard",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR).on("2019-06"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST)
                                        .on("2019-04")
                                        .livingOn(180)),
                        inconsistency(DIVIDED_VOICES, "US", "LNA").validOn("2019-06"))
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
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2020-05-25")))
                .nearMiss(
                        "both against",
                        given(
                                voice("US", "TRUMP", "LNA", Side.AGAINST).on("2019"),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST).on("2019-06")));
    }

    private static void dividedVoicesInTurn(CaseBook book) {
        book.rule("consistency/divided-voices-in-turn")
                .derives(
                        "it lives on as what came later does, whatever came earlier",
                        given(
                                voice("US", "TRUMP", "LNA", Side.FOR)
                                        .on("2019-04")
                                        .livingOn(900),
                                voice("US", "EMBASSY", "LNA", Side.AGAINST)
                                        .on("2020-05-25")
                                        .livingOn(180)),
                        inconsistency(DIVIDED_VOICES, "US", "LNA")
                                .shownAs("2020-05-25")
                                .validOn("2020-05-25/2020-11-21"))
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

    private static void backsBothSides(CaseBook book) {
        book.rule("consistency/backs-both-sides")
                .derives(
                        "presumed while the deeds still count",
                        given(
                                stance("US").deedsFor("IQ").on("1984-01-01").livingOn(365),
                                hostility("IQ", "IR").on("1980/1987"),
                                stance("US").deedsFor("IR").on("1984-12-01").livingOn(365)),
                        inconsistency(BACKS_BOTH_SIDES, "US", "IQ", "IR").shownAs("presumed 1984-12-01 to 1984-12-31"))
                .derives(
                        "in each war apart",
                        given(
                                stance("US").deedsFor("IQ"),
                                hostility("IQ", "IR"),
                                hostility("IQ", "KDP"),
                                stance("US").deedsFor("IR"),
                                stance("US").deedsFor("KDP")),
                        inconsistency(BACKS_BOTH_SIDES, "US", "IQ", "IR"),
                        inconsistency(BACKS_BOTH_SIDES, "US", "IQ", "KDP"))
                .derives(
                        "deeds for two enemies, while all last",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").deedsFor("LNA").on("2020/2021")),
                        inconsistency(BACKS_BOTH_SIDES, "CH", "GNA", "LNA").shownAs("2020"))
                .derives(
                        "whichever comes first by name, through others",
                        given(
                                stance("CH").deedsFor("LNA").attributed(),
                                hostility("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").attributed()),
                        inconsistency(BACKS_BOTH_SIDES, "CH", "GNA", "LNA"))
                .nearMiss(
                        "deeds against one side",
                        given(
                                stance("CH").deedsAgainst("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").deedsFor("LNA").on("2020/2021")))
                .nearMiss(
                        "deeds against the other",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").deedsAgainst("LNA").on("2020/2021")))
                .nearMiss(
                        "words for one side: mixed signals",
                        given(
                                stance("CH").wordsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").deedsFor("LNA").on("2020/2021")))
                .nearMiss(
                        "words for the other: mixed signals",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").wordsFor("LNA").on("2020/2021")))
                .nearMiss(
                        "toward the leader of one side",
                        given(
                                stance("CH").deedsFor("LNA").byLeader(),
                                hostility("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").attributed()))
                .nearMiss(
                        "toward the leader of the other",
                        given(
                                stance("CH").deedsFor("LNA").attributed(),
                                hostility("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").byLeader()))
                .nearMiss(
                        "inferred for one side",
                        given(
                                stance("CH").deedsFor("LNA").inferred(),
                                hostility("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").attributed()))
                .nearMiss(
                        "inferred for the other",
                        given(
                                stance("CH").deedsFor("LNA").attributed(),
                                hostility("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").inferred()))
                .nearMiss(
                        "two holders",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("RU").deedsFor("LNA").on("2020/2021")))
                .nearMiss(
                        "the sides are not at war with each other",
                        given(
                                stance("CH").deedsFor("LNA").attributed(),
                                hostility("GNA", "ISIS"),
                                stance("CH").deedsFor("GNA").attributed()))
                .nearMiss(
                        "rivals at peace",
                        given(
                                stance("CH").deedsFor("LNA").attributed(),
                                CaseFact.directRivalry("GNA", "LNA"),
                                stance("CH").deedsFor("GNA").attributed()))
                .nearMiss(
                        "before the war",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2021"),
                                stance("CH").deedsFor("LNA").on("2020/2021")))
                .nearMiss(
                        "one after the other",
                        given(
                                stance("CH").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2019-04/2021"),
                                stance("CH").deedsFor("LNA").on("2021")));
    }

    private static void wordsAgainstDeeds(CaseBook book) {
        book.rule("consistency/words-against-deeds")
                .derives(
                        "its own words, its agents' deeds",
                        given(
                                stance("FR").deedsFor("LNA").attributed(),
                                stance("FR").wordsAgainst("LNA")),
                        inconsistency(WORDS_AGAINST_DEEDS, "FR", "LNA"))
                .derives(
                        "presumed as long as its word counts",
                        given(
                                stance("US").wordsAgainst("IQ").on("1984-03-05").livingOn(180),
                                stance("US").deedsFor("IQ").on("1984-08/1988")),
                        inconsistency(WORDS_AGAINST_DEEDS, "US", "IQ").shownAs("presumed 1984-08 to 1984-09-01"))
                .derives(
                        "for in words, against by deeds, while both last",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("US").deedsAgainst("GNA").on("2020/2021")),
                        inconsistency(WORDS_AGAINST_DEEDS, "US", "GNA").shownAs("2020"))
                .derives(
                        "against in words, for by deeds, through others",
                        given(
                                stance("FR").deedsFor("LNA").attributed(),
                                stance("FR").wordsAgainst("LNA").attributed()),
                        inconsistency(WORDS_AGAINST_DEEDS, "FR", "LNA"))
                .nearMiss(
                        "both for",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("US").deedsFor("GNA").on("2020/2021")))
                .nearMiss(
                        "both against",
                        given(
                                stance("US").wordsAgainst("GNA").on("2019/2020"),
                                stance("US").deedsAgainst("GNA").on("2020/2021")))
                .nearMiss(
                        "both words",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("US").wordsAgainst("GNA").on("2020/2021")))
                .nearMiss(
                        "both deeds",
                        given(
                                stance("US").deedsFor("GNA").on("2019/2020"),
                                stance("US").deedsAgainst("GNA").on("2020/2021")))
                .nearMiss(
                        "deeds toward the leader",
                        given(
                                stance("FR").deedsFor("LNA").byLeader(),
                                stance("FR").wordsAgainst("LNA").attributed()))
                .nearMiss(
                        "words toward the leader",
                        given(
                                stance("FR").deedsFor("LNA").attributed(),
                                stance("FR").wordsAgainst("LNA").byLeader()))
                .nearMiss(
                        "inferred deeds",
                        given(
                                stance("FR").deedsFor("LNA").inferred(),
                                stance("FR").wordsAgainst("LNA").attributed()))
                .nearMiss(
                        "inferred words",
                        given(
                                stance("FR").deedsFor("LNA").attributed(),
                                stance("FR").wordsAgainst("LNA").inferred()))
                .nearMiss(
                        "two holders",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("UK").deedsAgainst("GNA").on("2020/2021")))
                .nearMiss(
                        "two targets",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("US").deedsAgainst("LNA").on("2020/2021")))
                .nearMiss(
                        "one after the other",
                        given(
                                stance("US").wordsFor("GNA").on("2019/2020"),
                                stance("US").deedsAgainst("GNA").on("2021")));
    }

    private static void reversal(CaseBook book) {
        book.rule("consistency/reversal")
                .derives(
                        "back and forth where the one goes on",
                        given(
                                stance("IT").wordsFor("AH").on("1914-08-02"),
                                stance("IT").wordsAgainst("AH").on("1914-07-01/1914-08-10")),
                        inconsistency(REVERSAL, "IT", "AH").shownAs("1914-08-02 to 1914-08-10"))
                .derives(
                        "it lives on as what came later does, whatever came earlier",
                        given(
                                stance("IT").wordsFor("AH").on("1914-08-02").livingOn(1000),
                                stance("IT").wordsAgainst("AH").on("1914-08-03").livingOn(30)),
                        inconsistency(REVERSAL, "IT", "AH")
                                .shownAs("1914-08-03")
                                .validOn("1914-08-03/1914-09-02"))
                .derives(
                        "of what lasts only the days within 730 count; it lives on after the last of them",
                        given(
                                stance("IT").wordsFor("AH").on("1912-08-03"),
                                stance("IT")
                                        .wordsAgainst("AH")
                                        .on("1914-08-01/1914-12-31")
                                        .livingOn(30)),
                        inconsistency(REVERSAL, "IT", "AH")
                                .shownAs("1914-08-01 to 1914-08-03")
                                .validOn("1914-08-01/1914-09-02"))
                .nearMiss(
                        "the earlier still counts, and is too long past",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2016-12-31").livingOn(1000)))
                .derives(
                        "for, then against",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")),
                        inconsistency(REVERSAL, "US", "LNA").shownAs("2020-05-25"))
                .derives(
                        "against, then for, 730 days later at most, by deeds",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2017-01-01")),
                        inconsistency(REVERSAL, "TR", "SY").shownAs("2019-01-01"))
                .derives(
                        "while both last, if one day is later than another",
                        given(
                                stance("FR").wordsFor("LNA").on("2019"),
                                stance("FR").deedsAgainst("LNA").on("2019-06/2020-02")),
                        inconsistency(REVERSAL, "FR", "LNA"))
                .nearMiss(
                        "more than 730 days later",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2016-12-31")))
                .nearMiss(
                        "on the same day",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2019-01-01")))
                .nearMiss(
                        "for, then for",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").deedsFor("LNA").on("2020-05-25")))
                .nearMiss(
                        "against, then against",
                        given(
                                stance("US").deedsAgainst("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "two holders",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("UK").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "two targets",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("GNA").on("2020-05-25")))
                .nearMiss(
                        "inferred before",
                        given(
                                stance("US").wordsFor("LNA").inferred().on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "inferred after",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").inferred().on("2020-05-25")))
                .nearMiss(
                        "through others before",
                        given(
                                stance("US").wordsFor("LNA").attributed().on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "through others after",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").attributed().on("2020-05-25")))
                .nearMiss(
                        "toward the leader before",
                        given(
                                stance("US").wordsFor("LNA").byLeader().on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "toward the leader after",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").byLeader().on("2020-05-25")));
    }

    private static void shifts(CaseBook book) {
        book.rule("consistency/shift")
                .derives(
                        "there and back again",
                        given(
                                stance("US").wordsFor("LNA").on("2018-05"),
                                stance("US").wordsAgainst("LNA").on("2019-05"),
                                stance("US").deedsFor("LNA").on("2020-05")),
                        shift("US", "LNA", Side.AGAINST).shownAs("2019-05"),
                        shift("US", "LNA", Side.FOR).shownAs("2020-05"))
                .derives(
                        "it lives on as what came later does, whatever came earlier",
                        given(
                                stance("US")
                                        .wordsFor("LNA")
                                        .byLeader()
                                        .on("2019-04")
                                        .livingOn(900),
                                stance("US")
                                        .wordsAgainst("LNA")
                                        .on("2020-05-25")
                                        .livingOn(10)),
                        shift("US", "LNA", Side.AGAINST).shownAs("2020-05-25").validOn("2020-05-25/2020-06-04"))
                .derives(
                        "for, then against",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")),
                        shift("US", "LNA", Side.AGAINST).shownAs("2020-05-25"))
                .derives(
                        "against, then for, 730 days later at most, by deeds",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2017-01-01")),
                        shift("TR", "SY", Side.FOR).shownAs("2019-01-01"))
                .derives(
                        "while both last, either way",
                        given(
                                stance("FR").wordsFor("LNA").on("2019"),
                                stance("FR").deedsAgainst("LNA").on("2019-06/2020-02")),
                        shift("FR", "LNA", Side.AGAINST).shownAs("2019-06 to 2020-02"),
                        shift("FR", "LNA", Side.FOR).shownAs("2019-06-02 to 2019"))
                .nearMiss(
                        "more than 730 days later",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2016-12-31")))
                .nearMiss(
                        "on the same day",
                        given(
                                stance("TR").deedsFor("SY").on("2019-01-01"),
                                stance("TR").deedsAgainst("SY").on("2019-01-01")))
                .nearMiss(
                        "for, then for",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").deedsFor("LNA").on("2020-05-25")))
                .nearMiss(
                        "against, then against",
                        given(
                                stance("US").deedsAgainst("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "two holders",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("UK").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "two targets",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("GNA").on("2020-05-25")))
                .nearMiss(
                        "inferred before",
                        given(
                                stance("US").wordsFor("LNA").inferred().on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")))
                .nearMiss(
                        "inferred after",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").wordsAgainst("LNA").inferred().on("2020-05-25")))
                .derives(
                        "through others before, toward the leader after",
                        given(
                                stance("US").wordsFor("LNA").attributed().on("2019-04"),
                                stance("US").wordsAgainst("LNA").byLeader().on("2020-05-25")),
                        shift("US", "LNA", Side.AGAINST).shownAs("2020-05-25"))
                .derives(
                        "toward the leader before, itself after",
                        given(
                                stance("US").wordsFor("LNA").byLeader().on("2019-04"),
                                stance("US").wordsAgainst("LNA").on("2020-05-25")),
                        shift("US", "LNA", Side.AGAINST).shownAs("2020-05-25"))
                .derives(
                        "back and forth",
                        given(
                                stance("US").wordsFor("LNA").on("2019-04"),
                                stance("US").deedsAgainst("LNA").on("2019-06"),
                                stance("US").deedsFor("LNA").on("2019-08")),
                        shift("US", "LNA", Side.AGAINST).shownAs("2019-06"),
                        shift("US", "LNA", Side.FOR).shownAs("2019-08"));
    }
}
