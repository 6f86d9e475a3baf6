package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.Channel.DEEDS;
import static io.github.entente.fact.Channel.WORDS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CAPTURES_FROM;
import static io.github.entente.fact.RelationTypes.COERCES;
import static io.github.entente.fact.RelationTypes.CONCEDES;
import static io.github.entente.fact.RelationTypes.COOPERATES;
import static io.github.entente.fact.RelationTypes.INTEREST_IN;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.PARTY_TO;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.attributed;
import static io.github.entente.testkit.CaseFact.declaredStake;
import static io.github.entente.testkit.CaseFact.directRivalry;
import static io.github.entente.testkit.CaseFact.fortune;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.leverage;
import static io.github.entente.testkit.CaseFact.opposition;
import static io.github.entente.testkit.CaseFact.proxyRivalry;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.warStake;

final class FortuneCases {
    private FortuneCases() {}

    static void addTo(CaseBook book) {
        captures(book);
        helperRetreats(book);
        stake(book);
        declaredStakes(book);
        leverages(book);
    }

    private static void captures(CaseBook book) {
        book.rule("fortune/captures")
                .derives(
                        "for the lifetime of a capture",
                        given(act("GNA", CAPTURES_FROM, "LNA").on("2020-05-18/2020-05-24")),
                        fortune("GNA", "LNA")
                                .shownAs("2020-05-18 to 2020-05-24")
                                .validOn("2020-05-18/2020-08-22"))
                .derives(
                        "who captures gains",
                        given(act("GNA", CAPTURES_FROM, "LNA").on("2020-05-18")),
                        fortune("GNA", "LNA").shownAs("2020-05-18"))
                .derives(
                        "fortunes change",
                        given(
                                act("GNA", CAPTURES_FROM, "LNA").on("2020-05-18"),
                                act("LNA", CAPTURES_FROM, "GNA").on("2020-01-06")),
                        fortune("GNA", "LNA").shownAs("2020-05-18"),
                        fortune("LNA", "GNA").shownAs("2020-01-06"))
                .nearMiss(
                        "an attack is no gain", given(act("GNA", ATTACKS, "LNA").on("2020-05-18")))
                .nearMiss("nor is coercion", given(act("GNA", COERCES, "LNA").on("2020-05-18")))
                .nearMiss(
                        "nor a retreat that nobody's help went with",
                        given(act("GNA", RETREATS_BEFORE, "LNA").on("2020-05-18")))
                .nearMiss(
                        "what its agents capture it does not itself",
                        given(attributed("GNA", CAPTURES_FROM, "LNA").on("2020-05-18")));
    }

    private static void helperRetreats(CaseBook book) {
        book.rule("fortune/helper-retreats")
                .derives(
                        "of two whom it helps, the one at war with whom it retreats before",
                        given(
                                act("WAGNER", RETREATS_BEFORE, "GNA"),
                                stance("WAGNER").deedsFor("LNA"),
                                stance("WAGNER").deedsFor("SY"),
                                hostility("GNA", "LNA"),
                                hostility("ISIS", "SY")),
                        fortune("GNA", "LNA"))
                .derives(
                        "a retreat while the help still counts",
                        given(
                                act("WAGNER", RETREATS_BEFORE, "GNA").on("2020-05-24"),
                                stance("WAGNER")
                                        .deedsFor("LNA")
                                        .on("2020-05-01")
                                        .livingOn(365),
                                hostility("GNA", "LNA").on("2019-04/2020-10")),
                        fortune("GNA", "LNA").shownAs("presumed 2020-05-24 to 2020-08-22"))
                .nearMiss(
                        "an attack is no retreat",
                        given(
                                attributed("RU", ATTACKS, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .derives(
                        "the enemy of the helped gains",
                        given(
                                act("WAGNER", RETREATS_BEFORE, "GNA").on("2020-05-24/2020-05-27"),
                                stance("WAGNER").deedsFor("LNA").on("2019-09/2020-05-25"),
                                hostility("GNA", "LNA").on("2019-04/2020-10")),
                        fortune("GNA", "LNA").shownAs("2020-05-24 to 2020-05-25"))
                .derives(
                        "through others, from the other end of the war",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")),
                        fortune("LNA", "GNA"))
                .nearMiss(
                        "a concession in words",
                        given(
                                attributed("RU", CONCEDES, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "cooperation",
                        given(
                                attributed("RU", COOPERATES, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "somebody else retreats",
                        given(
                                attributed("SY", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "before somebody else",
                        given(
                                attributed("RU", RETREATS_BEFORE, "ISIS"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "before the one it helps",
                        given(
                                attributed("RU", RETREATS_BEFORE, "GNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "against, not for",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsAgainst("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "words are no help",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").wordsFor("GNA").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "help to the leader",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("GNA").byLeader(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "help that is inferred",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("GNA").inferred(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "help to somebody else",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("SY").attributed(),
                                hostility("GNA", "LNA")))
                .nearMiss(
                        "another war",
                        given(
                                attributed("RU", RETREATS_BEFORE, "LNA"),
                                stance("RU").deedsFor("GNA").attributed(),
                                hostility("GNA", "ISIS")))
                .nearMiss(
                        "after it helped",
                        given(
                                act("WAGNER", RETREATS_BEFORE, "GNA").on("2020-05-24/2020-05-27"),
                                stance("WAGNER").deedsFor("LNA").on("2019-09/2020-04"),
                                hostility("GNA", "LNA").on("2019-04/2020-10")))
                .nearMiss(
                        "after the war",
                        given(
                                act("WAGNER", RETREATS_BEFORE, "GNA").on("2020-05-24/2020-05-27"),
                                stance("WAGNER").deedsFor("LNA").on("2019-09/2020-05-25"),
                                hostility("GNA", "LNA").on("2019-04/2020-04")));
    }

    private static void stake(CaseBook book) {
        book.rule("fortune/stake")
                .derives(
                        "who takes both sides wins and loses either way",
                        given(siding("CN", "IQ", "IR", DEEDS), siding("CN", "IR", "IQ", DEEDS)),
                        warStake("CN", "IQ", "IR", DEEDS),
                        warStake("CN", "IR", "IQ", DEEDS))
                .derives(
                        "who takes a side has a stake",
                        given(siding("TR", "GNA", "LNA", DEEDS).on("2020")),
                        warStake("TR", "GNA", "LNA", DEEDS).shownAs("2020"))
                .derives(
                        "as firmly as it does",
                        given(siding("FR", "LNA", "GNA", WORDS)),
                        warStake("FR", "LNA", "GNA", WORDS))
                .nearMiss("to be at war is to take nobody's side", given(hostility("GNA", "LNA")))
                .nearMiss("a stance outside a war", given(stance("FR").wordsFor("LNA")))
                .nearMiss(
                        "a stake in a theatre is another one",
                        given(act("FR", INTEREST_IN, "LIBYA").on("2020")));
    }

    private static void declaredStakes(CaseBook book) {
        book.rule("fortune/declared-stake")
                .derives(
                        "for the lifetime of the interest",
                        given(act("RU", INTEREST_IN, "LIBYA").on("2020-05")),
                        declaredStake("RU", "LIBYA").shownAs("2020-05").validOn("2020-05-01/2021-05-31"))
                .nearMiss(
                        "ties are never attributed",
                        given(attributed("TR", INTEREST_IN, "EASTMED").on("2020")))
                .derives(
                        "an interest is a stake",
                        given(act("TR", INTEREST_IN, "EASTMED").on("2020")),
                        declaredStake("TR", "EASTMED").shownAs("2020"))
                .derives(
                        "in each theatre",
                        given(act("TR", INTEREST_IN, "EASTMED"), act("TR", INTEREST_IN, "LIBYA")),
                        declaredStake("TR", "EASTMED"),
                        declaredStake("TR", "LIBYA"))
                .nearMiss(
                        "to have joined is no interest",
                        given(act("TR", PARTY_TO, "EASTMED").on("2020")))
                .nearMiss("nor to belong", given(act("TR", MEMBER_OF, "EASTMED").on("2020")))
                .nearMiss(
                        "nor to cooperate",
                        given(act("TR", COOPERATES, "EASTMED").on("2020")));
    }

    private static void leverages(CaseBook book) {
        book.rule("fortune/leverage")
                .derives(
                        "while its rival, which joined before, still takes part",
                        given(
                                fortune("LNA", "GNA").on("2020-03"),
                                proxyRivalry("TR", "RU", "GNA", "LNA").on("2020-03"),
                                act("RU", PARTY_TO, "ASTANA").on("2020-03"),
                                act("TR", PARTY_TO, "ASTANA").on("2020-01")),
                        leverage("RU", "TR", "ASTANA").validOn("2020-03"))
                .nearMiss(
                        "no side gains",
                        given(
                                hostility("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "direct rivals have no clients",
                        given(
                                fortune("LNA", "GNA"),
                                directRivalry("TR", "RU"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "an interest in it is not to have joined",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", INTEREST_IN, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .derives(
                        "whose client gains has leverage over the rival",
                        given(
                                fortune("GNA", "LNA").on("2020-05/2020-06"),
                                proxyRivalry("TR", "RU", "GNA", "LNA").on("2020-06/2020-07"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")),
                        leverage("TR", "RU", "ASTANA").shownAs("2020-06"))
                .derives(
                        "from the other end of the rivalry",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")),
                        leverage("RU", "TR", "ASTANA"))
                .derives(
                        "in each arrangement that both have joined",
                        given(
                                fortune("GNA", "LNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA"),
                                act("TR", PARTY_TO, "SOCHI"),
                                act("RU", PARTY_TO, "SOCHI"),
                                act("TR", PARTY_TO, "NATO")),
                        leverage("TR", "RU", "ASTANA"),
                        leverage("TR", "RU", "SOCHI"))
                .nearMiss(
                        "other clients",
                        given(
                                fortune("LNA", "ISIS"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "a gain over somebody else",
                        given(
                                fortune("ISIS", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "opposed, no rivals by proxy",
                        given(
                                fortune("LNA", "GNA"),
                                opposition("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "rivals with other clients",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "HTS", "SY"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "the one has joined another arrangement",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "NATO"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "the other has joined another arrangement",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "CSTO")))
                .nearMiss(
                        "somebody else has joined",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("IR", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "a member, not a party",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", MEMBER_OF, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "the rivalry came after the gain",
                        given(
                                fortune("GNA", "LNA").on("2020-05/2020-06"),
                                proxyRivalry("TR", "RU", "GNA", "LNA").on("2020-07"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "the one joined later",
                        given(
                                fortune("GNA", "LNA").on("2020-05/2020-06"),
                                proxyRivalry("TR", "RU", "GNA", "LNA").on("2020-06/2020-07"),
                                act("TR", PARTY_TO, "ASTANA").on("2020-07/.."),
                                act("RU", PARTY_TO, "ASTANA")))
                .nearMiss(
                        "the other joined later",
                        given(
                                fortune("GNA", "LNA").on("2020-05/2020-06"),
                                proxyRivalry("TR", "RU", "GNA", "LNA").on("2020-06/2020-07"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", PARTY_TO, "ASTANA").on("2020-08/..")))
                .nearMiss(
                        "who would have it is a member, not a party",
                        given(
                                fortune("LNA", "GNA"),
                                proxyRivalry("TR", "RU", "GNA", "LNA"),
                                act("TR", PARTY_TO, "ASTANA"),
                                act("RU", MEMBER_OF, "ASTANA")));
    }
}
