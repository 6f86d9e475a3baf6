package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.engine.Fact.act;
import static io.github.entente.engine.Fact.attributed;
import static io.github.entente.engine.Fact.hostility;
import static io.github.entente.engine.Fact.stance;
import static io.github.entente.engine.Fact.voice;
import static io.github.entente.fact.RelationTypes.ACCUSES;
import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ALLIED_WITH;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.LEADS;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.NONAGGRESSION_PACT;
import static io.github.entente.fact.RelationTypes.PRAISES;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static io.github.entente.fact.RelationTypes.SPEAKS_FOR;

import io.github.entente.fact.Side;

final class StanceCases {
    private StanceCases() {}

    static void addTo(CaseBook book) {
        words(book);
        deeds(book);
        throughTheLeader(book);
        armingOpposes(book);
        voices(book);
    }

    private static void words(CaseBook book) {
        book.rule("stance/words")
                .derives(
                        "to endorse is to stand for",
                        given(act("US", ENDORSES, "GNA").on("2019-04/2020-05")),
                        stance("US").wordsFor("GNA").shownAs("2019-04 to 2020-05"))
                .derives(
                        "to accuse is to stand against",
                        given(act("US", ACCUSES, "LNA").on("2020-05-25")),
                        stance("US").wordsAgainst("LNA").shownAs("2020-05-25"))
                .derives(
                        "attributed words make an attributed stance",
                        given(attributed("US", PRAISES, "HAFTAR").on("2019-04")),
                        stance("US").wordsFor("HAFTAR").attributed().shownAs("2019-04"))
                .derives(
                        "an alliance stands both ways",
                        given(act("GNA", ALLIED_WITH, "TR")),
                        stance("GNA").wordsFor("TR"),
                        stance("TR").wordsFor("GNA"))
                .derives(
                        "an alliance stands both ways, in whatever order it was stated",
                        given(act("TR", ALLIED_WITH, "GNA")),
                        stance("GNA").wordsFor("TR"),
                        stance("TR").wordsFor("GNA"))
                .nearMiss("a deed is not words", given(act("US", ARMS, "GNA").on("2019-04/2020-05")))
                .nearMiss("talks take no side", given(act("US", CONSULTS, "GNA").on("2019-04/2020-05")))
                .nearMiss(
                        "a nonaggression pact takes no side",
                        given(act("US", NONAGGRESSION_PACT, "GNA").on("2019-04/2020-05")))
                .nearMiss(
                        "attributed deeds are no words",
                        given(attributed("US", ARMS, "HAFTAR").on("2019-04")))
                .nearMiss(
                        "to speak for is no act",
                        given(act("US", SPEAKS_FOR, "GNA").on("2019-04/2020-05")));
    }

    private static void deeds(CaseBook book) {
        book.rule("stance/deeds")
                .derives(
                        "to arm is to stand for",
                        given(act("TR", ARMS, "GNA").on("2020-05-18/2020-05-24")),
                        stance("TR").deedsFor("GNA").shownAs("2020-05-18 to 2020-05-24"))
                .derives(
                        "to arm against somebody is a stance toward the client alone",
                        given(act("TR", ARMS, "GNA", "LNA")),
                        stance("TR").deedsFor("GNA"))
                .derives(
                        "to attack is to stand against, one way",
                        given(act("LNA", ATTACKS, "GNA")),
                        stance("LNA").deedsAgainst("GNA"))
                .derives(
                        "attributed deeds make an attributed stance",
                        given(attributed("RU", ARMS, "LNA")),
                        stance("RU").deedsFor("LNA").attributed())
                .nearMiss(
                        "a retreat stands for nobody",
                        given(act("TR", RETREATS_BEFORE, "GNA").on("2020-05-18/2020-05-24")))
                .nearMiss("words are no deeds", given(act("TR", ENDORSES, "GNA").on("2020-05-18/2020-05-24")))
                .nearMiss(
                        "membership is no deed",
                        given(act("TR", MEMBER_OF, "GNA").on("2020-05-18/2020-05-24")))
                .nearMiss("attributed words are no deeds", given(attributed("RU", ENDORSES, "LNA")));
    }

    private static void throughTheLeader(CaseBook book) {
        book.rule("stance/through-the-leader")
                .derives(
                        "praise of the leader is praise of the led",
                        given(
                                act("HAFTAR", LEADS, "LNA"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")),
                        stance("TRUMP").wordsFor("LNA").byLeader().shownAs("2019-04"))
                .derives(
                        "so is an attributed stance, by deeds, against",
                        given(
                                act("HAFTAR", LEADS, "LNA").on("2019-04/2019-06"),
                                stance("US").deedsAgainst("HAFTAR").attributed().on("2019-06/2019-07")),
                        stance("US").deedsAgainst("LNA").byLeader().shownAs("2019-06"))
                .nearMiss(
                        "not a leader: an agent",
                        given(
                                act("HAFTAR", AGENT_OF, "LNA"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "another one's leader",
                        given(
                                act("SARRAJ", LEADS, "GNA"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "a stance of the leader, not toward him",
                        given(
                                act("HAFTAR", LEADS, "LNA"),
                                stance("HAFTAR").wordsFor("TRUMP").on("2019-04")))
                .nearMiss(
                        "the led toward its own leader",
                        given(
                                act("HAFTAR", LEADS, "LNA"),
                                stance("LNA").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "a stance that goes through a leader already",
                        given(
                                act("HAFTAR", LEADS, "LNA"),
                                stance("TRUMP").wordsFor("HAFTAR").byLeader().on("2019-04")))
                .nearMiss(
                        "an inferred stance",
                        given(
                                act("HAFTAR", LEADS, "LNA"),
                                stance("TRUMP").wordsFor("HAFTAR").inferred().on("2019-04")))
                .nearMiss(
                        "out of office by then",
                        given(
                                act("HAFTAR", LEADS, "LNA").on("2019-03"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")));
    }

    private static void armingOpposes(CaseBook book) {
        book.rule("stance/arming-opposes")
                .derives(
                        "who arms one side opposes the other",
                        given(stance("TR").deedsFor("GNA"), hostility("GNA", "LNA")),
                        stance("TR").deedsAgainst("LNA").inferred())
                .derives(
                        "whichever end of the war it arms, through whomever",
                        given(stance("RU").deedsFor("LNA").attributed(), hostility("GNA", "LNA")),
                        stance("RU").deedsAgainst("GNA").inferred())
                .derives(
                        "only while both last",
                        given(
                                stance("TR").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2020/2021")),
                        stance("TR").deedsAgainst("LNA").inferred().shownAs("2020"))
                .derives(
                        "two enemies of one client are both opposed",
                        given(stance("TR").deedsFor("GNA"), hostility("GNA", "LNA"), hostility("ISIS", "GNA")),
                        stance("TR").deedsAgainst("LNA").inferred(),
                        stance("TR").deedsAgainst("ISIS").inferred())
                .nearMiss("words alone", given(stance("US").wordsFor("GNA"), hostility("GNA", "LNA")))
                .nearMiss("deeds against", given(stance("TR").deedsAgainst("GNA"), hostility("GNA", "LNA")))
                .nearMiss(
                        "a stance by leader", given(stance("TR").deedsFor("GNA").byLeader(), hostility("GNA", "LNA")))
                .nearMiss(
                        "an inferred stance", given(stance("TR").deedsFor("GNA").inferred(), hostility("GNA", "LNA")))
                .nearMiss("the enemy itself", given(stance("LNA").deedsFor("GNA"), hostility("GNA", "LNA")))
                .nearMiss("another war", given(stance("TR").deedsFor("GNA"), hostility("ISIS", "LNA")))
                .nearMiss(
                        "the war was over",
                        given(
                                stance("TR").deedsFor("GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2018")));
    }

    private static void voices(CaseBook book) {
        book.rule("stance/voice")
                .derives(
                        "the head of state is a voice",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")),
                        voice("US", "TRUMP", "HAFTAR", Side.FOR).shownAs("2019-04"))
                .derives(
                        "so is an organ, through a leader as well",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                stance("US-EMBASSY").wordsAgainst("LNA").byLeader()),
                        voice("US", "US-EMBASSY", "LNA", Side.AGAINST))
                .derives(
                        "so is one whose words are those of its own organ",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                stance("US-EMBASSY").wordsAgainst("LNA").attributed()),
                        voice("US", "US-EMBASSY", "LNA", Side.AGAINST))
                .nearMiss(
                        "an agent is no voice",
                        given(
                                act("TRUMP", AGENT_OF, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "a member is no voice",
                        given(
                                act("TRUMP", MEMBER_OF, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "deeds are not said",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("TRUMP").deedsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "an inferred stance was not said",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("HAFTAR").inferred().on("2019-04")))
                .nearMiss(
                        "toward its own principal",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("US").on("2019-04")))
                .nearMiss(
                        "somebody else said it",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("PENCE").wordsFor("HAFTAR").on("2019-04")))
                .nearMiss(
                        "before it was in office",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-03")));
    }
}
