package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.Channel.DEEDS;
import static io.github.entente.fact.Channel.WORDS;
import static io.github.entente.fact.RelationTypes.ACCUSES;
import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ALLIED_WITH;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.BACKS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.COOPERATES;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.FIGHTS_ALONGSIDE;
import static io.github.entente.fact.RelationTypes.LEADS;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.NONAGGRESSION_PACT;
import static io.github.entente.fact.RelationTypes.PRAISES;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static io.github.entente.fact.RelationTypes.SPEAKS_FOR;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.actor;
import static io.github.entente.testkit.CaseFact.attributed;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.state;
import static io.github.entente.testkit.CaseFact.voice;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Side;
import io.github.entente.testkit.CaseFact;
import java.util.List;

final class StanceCases {
    private StanceCases() {}

    static void addTo(CaseBook book) {
        words(book);
        deeds(book);
        throughTheLeader(book);
        armingOpposes(book);
        siding(book);
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
                        "taken while he led, it lives on as it does",
                        given(
                                act("HAFTAR", LEADS, "LNA").on("2019-04"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04").livingOn(30)),
                        stance("TRUMP").wordsFor("LNA").byLeader().validOn("2019-04-01/2019-05-30"))
                .nearMiss(
                        "taken before he led, though it still counts toward him",
                        given(
                                act("HAFTAR", LEADS, "LNA").on("2019-05"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04").livingOn(30)))
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
                        "two acts, each against its own",
                        given(
                                act("TR", ARMS, "GNA", "LNA").on("2019"),
                                act("TR", BACKS, "GNA", "ISIS").on("2016"),
                                hostility("GNA", "LNA").on("2019"),
                                hostility("ISIS", "GNA").on("2016")),
                        stance("TR").deedsAgainst("LNA").inferred().shownAs("2019"),
                        stance("TR").deedsAgainst("ISIS").inferred().shownAs("2016"))
                .derives(
                        "an organ too: a stance is not for parties alone",
                        given(
                                act("MINISTRY", ARMS, "GNA"),
                                hostility("GNA", "LNA"),
                                actor("MINISTRY", ActorKind.ORGAN)),
                        stance("MINISTRY").deedsAgainst("LNA").inferred())
                .nearMiss("an alliance is words", given(act("TR", ALLIED_WITH, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("a retreat takes no side", given(act("TR", RETREATS_BEFORE, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("a tie is no deed", given(act("TR", AGENT_OF, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("what the client gives", given(act("GNA", ARMS, "TR"), hostility("GNA", "LNA")))
                .derives(
                        "who arms one side opposes the other",
                        given(act("TR", ARMS, "GNA"), hostility("GNA", "LNA")),
                        stance("TR").deedsAgainst("LNA").inferred())
                .derives(
                        "whichever end of the war it arms, through whomever",
                        given(attributed("RU", ARMS, "LNA"), hostility("GNA", "LNA")),
                        stance("RU").deedsAgainst("GNA").inferred())
                .derives(
                        "only while both last",
                        given(
                                act("TR", ARMS, "GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2020/2021")),
                        stance("TR").deedsAgainst("LNA").inferred().shownAs("2020"))
                .derives(
                        "arms given before the war are presumed to last into it",
                        given(
                                act("TR", ARMS, "GNA").on("2019-12"),
                                hostility("GNA", "LNA").on("2020-02")),
                        stance("TR").deedsAgainst("LNA").inferred().shownAs("presumed 2020-02"))
                .derives(
                        "two enemies of one client are both opposed",
                        given(act("TR", ARMS, "GNA"), hostility("GNA", "LNA"), hostility("ISIS", "GNA")),
                        stance("TR").deedsAgainst("LNA").inferred(),
                        stance("TR").deedsAgainst("ISIS").inferred())
                .derives(
                        "support against one enemy opposes that enemy alone",
                        given(act("TR", ARMS, "GNA", "LNA"), hostility("GNA", "LNA"), hostility("ISIS", "GNA")),
                        stance("TR").deedsAgainst("LNA").inferred())
                .derives(
                        "attributed support against one enemy opposes that enemy alone",
                        given(attributed("TR", ARMS, "GNA", "ISIS"), hostility("GNA", "LNA"), hostility("ISIS", "GNA")),
                        stance("TR").deedsAgainst("ISIS").inferred())
                .nearMiss(
                        "support against somebody else", given(act("TR", ARMS, "GNA", "ISIS"), hostility("GNA", "LNA")))
                .nearMiss(
                        "attributed support against somebody else",
                        given(attributed("RU", ARMS, "LNA", "ISIS"), hostility("GNA", "LNA")))
                .nearMiss(
                        "support against somebody in neither war",
                        given(act("TR", ARMS, "GNA", "PKK"), hostility("GNA", "LNA"), hostility("ISIS", "GNA")))
                .nearMiss("words alone", given(act("TR", ENDORSES, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("deeds against", given(act("TR", ATTACKS, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("deeds that take no side", given(act("TR", COOPERATES, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("a stance is no conduct", given(stance("TR").deedsFor("GNA"), hostility("GNA", "LNA")))
                .nearMiss(
                        "support of somebody else, be it its leader",
                        given(act("TR", ARMS, "SARRAJ"), hostility("GNA", "LNA")))
                .nearMiss("the enemy itself", given(act("LNA", ARMS, "GNA"), hostility("GNA", "LNA")))
                .nearMiss("another war", given(act("TR", ARMS, "GNA"), hostility("ISIS", "LNA")))
                .nearMiss(
                        "the war was over",
                        given(
                                act("TR", ARMS, "GNA").on("2019/2020"),
                                hostility("GNA", "LNA").on("2018")))
                .nearMiss(
                        "the arms are no longer presumed to last",
                        given(
                                act("TR", ARMS, "GNA").on("2018-12"),
                                hostility("GNA", "LNA").on("2020-02")));
    }

    private static void siding(CaseBook book) {
        book.rule("stance/siding")
                .derives(
                        "two allies, each in the other's war",
                        given(
                                hostility("GNA", "LNA"),
                                hostility("PKK", "TR"),
                                act("GNA", ALLIED_WITH, "TR"),
                                state("TR"),
                                actor("GNA", ActorKind.GOVERNMENT)),
                        CaseFact.siding("TR", "GNA", "LNA", WORDS),
                        CaseFact.siding("GNA", "TR", "PKK", WORDS))
                .derives(
                        "attributed support against one enemy is a side in that war alone",
                        given(
                                hostility("IQ", "IR"),
                                hostility("IQ", "KDP"),
                                attributed("FR", ARMS, "IQ", "IR"),
                                state("FR")),
                        CaseFact.siding("FR", "IQ", "IR", DEEDS))
                .derives(
                        "one enemy sides with the other against a third",
                        given(
                                hostility("GNA", "LNA"),
                                hostility("GNA", "ISIS"),
                                act("LNA", ARMS, "GNA"),
                                actor("LNA", ActorKind.ARMED_GROUP)),
                        CaseFact.siding("LNA", "GNA", "ISIS", DEEDS))
                .derives(
                        "presumed while the support still counts",
                        given(
                                hostility("GNA", "LNA").on("2020-12/2021"),
                                act("TR", ARMS, "GNA").on("2019-12-31"),
                                state("TR")),
                        CaseFact.siding("TR", "GNA", "LNA", DEEDS).shownAs("presumed 2020-12 to 2020-12-30"))
                .nearMiss(
                        "a retreat takes no side",
                        given(hostility("GNA", "LNA"), act("FR", RETREATS_BEFORE, "LNA"), state("FR")))
                .nearMiss(
                        "an agency is no act", given(hostility("GNA", "LNA"), act("FR", AGENT_OF, "LNA"), state("FR")))
                .derives(
                        "who arms a party to a war takes its side",
                        given(
                                hostility("GNA", "LNA").on("2019-04/2020-10"),
                                act("TR", ARMS, "GNA").on("2020-01/2020-12"),
                                state("TR")),
                        CaseFact.siding("TR", "GNA", "LNA", DEEDS).shownAs("2020-01 to 2020-10"))
                .derives(
                        "so does who stands for it in words, from the other end of the war",
                        given(hostility("GNA", "LNA"), act("FR", PRAISES, "LNA"), state("FR")),
                        CaseFact.siding("FR", "LNA", "GNA", WORDS))
                .derives(
                        "so does who does it through others",
                        given(hostility("GNA", "LNA"), attributed("RU", ARMS, "LNA"), state("RU")),
                        CaseFact.siding("RU", "LNA", "GNA", DEEDS))
                .derives(
                        "an ally, at whichever end the alliance was stated",
                        given(hostility("GNA", "LNA"), act("GNA", ALLIED_WITH, "TR"), state("TR"), state("GNA")),
                        CaseFact.siding("TR", "GNA", "LNA", WORDS))
                .derives(
                        "in the wars with all its enemies",
                        given(hostility("GNA", "LNA"), hostility("GNA", "ISIS"), act("US", ARMS, "GNA"), state("US")),
                        CaseFact.siding("US", "GNA", "LNA", DEEDS),
                        CaseFact.siding("US", "GNA", "ISIS", DEEDS))
                .derives(
                        "or in the war with the one it is meant against",
                        given(
                                hostility("GNA", "LNA"),
                                hostility("GNA", "ISIS"),
                                act("US", ARMS, "GNA", "ISIS"),
                                state("US")),
                        CaseFact.siding("US", "GNA", "ISIS", DEEDS))
                .nearMiss(
                        "meant against somebody else",
                        given(
                                hostility("GNA", "LNA").on("2019-04/2020-10"),
                                act("TR", ARMS, "GNA", "ISIS").on("2020-01/2020-12"),
                                state("TR")))
                .nearMiss(
                        "it stands against it", given(hostility("GNA", "LNA"), act("FR", ACCUSES, "LNA"), state("FR")))
                .nearMiss("talks take no side", given(hostility("GNA", "LNA"), act("FR", CONSULTS, "LNA"), state("FR")))
                .nearMiss(
                        "membership is no act",
                        given(hostility("GNA", "LNA"), act("FR", MEMBER_OF, "LNA"), state("FR")))
                .nearMiss(
                        "a stance is no conduct",
                        given(hostility("GNA", "LNA"), stance("FR").wordsFor("LNA"), state("FR")))
                .nearMiss(
                        "praise of its leader",
                        given(hostility("GNA", "LNA"), act("FR", PRAISES, "HAFTAR"), state("FR")))
                .nearMiss("another war", given(hostility("GNA", "ISIS"), act("FR", PRAISES, "LNA"), state("FR")))
                .nearMiss("the enemy itself", given(hostility("FR", "LNA"), act("FR", PRAISES, "LNA"), state("FR")))
                .nearMiss(
                        "somebody else is a party",
                        given(hostility("GNA", "LNA"), act("FR", PRAISES, "LNA"), state("US")))
                .nearMiss(
                        "after the war",
                        given(
                                hostility("GNA", "LNA").on("2019-04/2020-10"),
                                act("TR", ARMS, "GNA").on("2021-01/2021-12"),
                                state("TR")))
                .nearMiss(
                        "its support had run out",
                        given(
                                hostility("GNA", "LNA").on("2019-04/2020-10"),
                                act("TR", ARMS, "GNA").on("2017"),
                                state("TR")));
        for (ActorKind kind : ActorKind.values()) {
            CaseBook.Page page = book.rule("stance/siding");
            List<CaseFact> given =
                    given(hostility("GNA", "LNA"), act("WAGNER", FIGHTS_ALONGSIDE, "LNA"), actor("WAGNER", kind));
            switch (kind) {
                case STATE, GOVERNMENT, ARMED_GROUP, ORGANISATION, INTERNATIONAL_ORGANISATION ->
                    page.derives("a party: " + kind.label(), given, CaseFact.siding("WAGNER", "LNA", "GNA", DEEDS));
                case ORGAN, PERSON, MEDIUM, ARRANGEMENT, THEATRE -> page.nearMiss("no party: " + kind.label(), given);
            }
        }
    }

    private static void voices(CaseBook book) {
        book.rule("stance/voice")
                .derives(
                        "what was said in office lives on as it does",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-04"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04").livingOn(30)),
                        voice("US", "TRUMP", "HAFTAR", Side.FOR).validOn("2019-04-01/2019-05-30"))
                .nearMiss(
                        "what was said before, though it still counts as his",
                        given(
                                act("TRUMP", LEADS, "US").on("2019-05"),
                                stance("TRUMP").wordsFor("HAFTAR").on("2019-04").livingOn(30)))
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
