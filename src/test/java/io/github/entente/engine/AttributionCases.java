package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.fact.RelationTypes.ACCUSES;
import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ALLIED_WITH;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.DEPLOYS_FOR;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.FIGHTS_ALONGSIDE;
import static io.github.entente.fact.RelationTypes.LEADS;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.PARTY_TO;
import static io.github.entente.fact.RelationTypes.PRAISES;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static io.github.entente.fact.RelationTypes.SPEAKS_FOR;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.actor;
import static io.github.entente.testkit.CaseFact.attributed;
import static io.github.entente.testkit.CaseFact.state;

import io.github.entente.fact.ActorKind;

final class AttributionCases {
    private AttributionCases() {}

    static void addTo(CaseBook book) {
        officeHolder(book);
        organ(book);
        agent(book);
    }

    private static void officeHolder(CaseBook book) {
        book.rule("attribution/office-holder")
                .nearMiss(
                        "what he said before he led, though it still counts as his",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-06/.."),
                                act("TRUMP", PRAISES, "HAFTAR").on("2019-04")))
                .derives(
                        "a head of state's words are the state's",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                act("TRUMP", PRAISES, "HAFTAR").on("2019-04")),
                        attributed("US", PRAISES, "HAFTAR").shownAs("2019-04"))
                .derives(
                        "and his deeds",
                        given(
                                state("TR"),
                                act("ERDOGAN", LEADS, "TR"),
                                act("ERDOGAN", DEPLOYS_FOR, "GNA", "LNA").on("2020-05")),
                        attributed("TR", DEPLOYS_FOR, "GNA", "LNA").shownAs("2020-05"))
                .derives(
                        "a government's and an armed group's too",
                        given(
                                actor("LNA", ActorKind.ARMED_GROUP),
                                actor("GNA", ActorKind.GOVERNMENT),
                                act("HAFTAR", LEADS, "LNA"),
                                act("SARRAJ", LEADS, "GNA"),
                                act("HAFTAR", ATTACKS, "TR"),
                                act("SARRAJ", ATTACKS, "RU")),
                        attributed("LNA", ATTACKS, "TR"),
                        attributed("GNA", ATTACKS, "RU"))
                .derives(
                        "the words of an organisation's head are its own",
                        given(
                                actor("PARTY", ActorKind.ORGANISATION),
                                act("CHAIR", LEADS, "PARTY"),
                                act("CHAIR", ENDORSES, "GNA")),
                        attributed("PARTY", ENDORSES, "GNA"))
                .derives(
                        "talks too, and only on the days on which he led",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04-10/.."),
                                act("TRUMP", CONSULTS, "HAFTAR").on("2019-04-01/2019-04-20")),
                        attributed("US", CONSULTS, "HAFTAR").shownAs("2019-04-10 to 2019-04-20"))
                .derives(
                        "of a symmetric act what he did as either end, directed from the led",
                        given(state("TR"), act("ERDOGAN", LEADS, "TR"), act("AAA", ALLIED_WITH, "ERDOGAN")),
                        attributed("TR", ALLIED_WITH, "AAA"))
                .derives(
                        "through an office of an office: what counts as the government's, of whom it leads",
                        given(state("TR"), act("CABINET", LEADS, "TR"), attributed("CABINET", PRAISES, "GNA")),
                        attributed("TR", PRAISES, "GNA"))
                .nearMiss(
                        "the deeds of an organisation's head are his own",
                        given(
                                actor("PARTY", ActorKind.ORGANISATION),
                                act("CHAIR", LEADS, "PARTY"),
                                act("CHAIR", ATTACKS, "GNA")))
                .nearMiss(
                        "nor does an international organisation act through its head",
                        given(
                                actor("TR", ActorKind.INTERNATIONAL_ORGANISATION),
                                act("ERDOGAN", LEADS, "TR"),
                                act("ERDOGAN", DEPLOYS_FOR, "GNA", "LNA").on("2020-05")))
                .nearMiss(
                        "a member is no head",
                        given(
                                state("US"),
                                act("TRUMP", MEMBER_OF, "US").on("2019-04/.."),
                                act("TRUMP", PRAISES, "HAFTAR").on("2019-04")))
                .nearMiss(
                        "a tie is no act",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                act("TRUMP", PARTY_TO, "HAFTAR").on("2019-04")))
                .nearMiss(
                        "toward whom he leads",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                act("TRUMP", PRAISES, "US").on("2019-04")))
                .nearMiss(
                        "meant against whom he leads",
                        given(
                                state("TR"),
                                act("ERDOGAN", LEADS, "TR"),
                                act("ERDOGAN", DEPLOYS_FOR, "GNA", "TR").on("2020-05")))
                .nearMiss(
                        "before he led",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                act("TRUMP", PRAISES, "HAFTAR").on("2016-04")))
                .nearMiss(
                        "what was done to him",
                        given(
                                state("US"),
                                act("TRUMP", LEADS, "US").on("2019-04/.."),
                                act("HAFTAR", PRAISES, "TRUMP").on("2019-04")))
                .nearMiss(
                        "another is a state",
                        given(
                                state("GNA"),
                                act("ERDOGAN", LEADS, "TR"),
                                act("ERDOGAN", DEPLOYS_FOR, "GNA", "LNA").on("2020-05")));
    }

    private static void organ(CaseBook book) {
        book.rule("attribution/organ")
                .nearMiss(
                        "what it said before it was an organ, though it still counts as its own",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US").on("2020-06"),
                                act("US-EMBASSY", ACCUSES, "LNA").on("2020-05-25")))
                .nearMiss(
                        "what it said when it was an organ no more",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US").on("2019"),
                                act("US-EMBASSY", ACCUSES, "LNA").on("2020-05-25")))
                .derives(
                        "an embassy's words are the state's",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                act("US-EMBASSY", ACCUSES, "LNA").on("2020-05-25")),
                        attributed("US", ACCUSES, "LNA").shownAs("2020-05-25"))
                .derives(
                        "through an organ of an organ",
                        given(
                                act("EMBASSY", SPEAKS_FOR, "MINISTRY"),
                                act("MINISTRY", SPEAKS_FOR, "US"),
                                act("EMBASSY", ACCUSES, "LNA")),
                        attributed("MINISTRY", ACCUSES, "LNA"),
                        attributed("US", ACCUSES, "LNA"))
                .nearMiss(
                        "its deeds are not words",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                act("US-EMBASSY", ATTACKS, "LNA").on("2020-05-25")))
                .nearMiss(
                        "an agent does not speak",
                        given(
                                act("US-EMBASSY", AGENT_OF, "US"),
                                act("US-EMBASSY", ACCUSES, "LNA").on("2020-05-25")))
                .nearMiss(
                        "toward its principal",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                act("US-EMBASSY", ACCUSES, "US").on("2020-05-25")))
                .nearMiss(
                        "somebody else's words",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                act("RU-EMBASSY", ACCUSES, "LNA").on("2020-05-25")))
                .nearMiss(
                        "when it no longer spoke for it",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US").on("2019"),
                                act("US-EMBASSY", ACCUSES, "LNA").on("2020-05-25")))
                .nearMiss(
                        "meant against its principal",
                        given(
                                act("US-EMBASSY", SPEAKS_FOR, "US"),
                                act("US-EMBASSY", ENDORSES, "LNA", "US").on("2020-05-25")));
    }

    private static void agent(CaseBook book) {
        book.rule("attribution/agent")
                .derives(
                        "what contractors do, their state does",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "LNA").on("2020-05-23")),
                        attributed("RU", FIGHTS_ALONGSIDE, "LNA").shownAs("2020-05-23"))
                .derives(
                        "a retreat too",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", RETREATS_BEFORE, "GNA").on("2020-05-23")),
                        attributed("RU", RETREATS_BEFORE, "GNA").shownAs("2020-05-23"))
                .derives(
                        "agents of agents, on the days on which all were",
                        given(
                                act("CONTRACTORS", AGENT_OF, "MINISTRY").on("2020-05"),
                                act("MINISTRY", AGENT_OF, "RU").on("2020-05-10/2020-06-10"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "LNA").on("2020-05-01/2020-05-20")),
                        attributed("MINISTRY", FIGHTS_ALONGSIDE, "LNA").shownAs("2020-05-01 to 2020-05-20"),
                        attributed("RU", FIGHTS_ALONGSIDE, "LNA").shownAs("2020-05-10 to 2020-05-20"))
                .derives(
                        "agents in a circle end, and do not act toward themselves",
                        given(
                                act("A1", AGENT_OF, "A2"),
                                act("A2", AGENT_OF, "A3"),
                                act("A3", AGENT_OF, "A1"),
                                act("A1", FIGHTS_ALONGSIDE, "LNA")),
                        attributed("A1", FIGHTS_ALONGSIDE, "LNA"),
                        attributed("A2", FIGHTS_ALONGSIDE, "LNA"),
                        attributed("A3", FIGHTS_ALONGSIDE, "LNA"))
                .nearMiss(
                        "its words are its own",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", ENDORSES, "LNA").on("2020-05-23")))
                .nearMiss(
                        "a member is no agent",
                        given(
                                act("CONTRACTORS", MEMBER_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "LNA").on("2020-05-23")))
                .nearMiss(
                        "the principal of the client",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "RU").on("2020-05-23")))
                .nearMiss(
                        "before it was its agent",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "LNA").on("2020-04-30")))
                .nearMiss(
                        "the agent's agency is no act",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", SPEAKS_FOR, "LNA").on("2020-05-23")))
                .nearMiss(
                        "what the principal does is not its agent's",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("RU", FIGHTS_ALONGSIDE, "LNA").on("2020-05-23")))
                .nearMiss(
                        "meant against its principal",
                        given(
                                act("CONTRACTORS", AGENT_OF, "RU").on("2020-05"),
                                act("CONTRACTORS", FIGHTS_ALONGSIDE, "LNA", "RU")
                                        .on("2020-05-23")));
    }
}
