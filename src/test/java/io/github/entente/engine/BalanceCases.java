package io.github.entente.engine;

import static io.github.entente.engine.CaseBook.given;
import static io.github.entente.testkit.CaseFact.alliance;
import static io.github.entente.testkit.CaseFact.directRivalry;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.hypothesis;
import static io.github.entente.testkit.CaseFact.stance;

final class BalanceCases {
    private BalanceCases() {}

    static void addTo(CaseBook book) {
        enemyOfEnemy(book);
        friendOfFriend(book);
        enemyOfFriend(book);
    }

    private static void enemyOfEnemy(CaseBook book) {
        book.rule("balance/enemy-of-enemy")
                .derives(
                        "while the older war is not over yet",
                        given(
                                hostility("GNA", "ISIS").on("2019-03"),
                                hostility("ISIS", "LNA").on("2019-01").livingOn(180)),
                        hypothesis(alliance("GNA", "LNA")).validOn("2019-03"))
                .derives(
                        "three enemies are three pairs",
                        given(hostility("DE", "FR"), hostility("DE", "GB"), hostility("DE", "RU")),
                        hypothesis(alliance("FR", "GB")),
                        hypothesis(alliance("FR", "RU")),
                        hypothesis(alliance("GB", "RU")))
                .nearMiss(
                        "deeds against are no war",
                        given(hostility("LNA", "AQIM"), stance("GNA").deedsAgainst("AQIM")))
                .derives(
                        "both at war with a third, while both wars last",
                        given(
                                hostility("GNA", "ISIS").on("2016/2019"),
                                hostility("ISIS", "LNA").on("2019/2020")),
                        hypothesis(alliance("GNA", "LNA")).shownAs("2019"))
                .derives(
                        "from whichever ends the wars are seen",
                        given(hostility("LNA", "AQIM"), hostility("GNA", "AQIM")),
                        hypothesis(alliance("GNA", "LNA")))
                .nearMiss("allies of the third", given(alliance("LNA", "AQIM"), hostility("GNA", "AQIM")))
                .nearMiss("rivals of the third", given(hostility("LNA", "AQIM"), directRivalry("GNA", "AQIM")))
                .nearMiss("two wars apart", given(hostility("LNA", "AQIM"), hostility("GNA", "ISIS")))
                .nearMiss(
                        "never at the same time",
                        given(
                                hostility("GNA", "ISIS").on("2016/2018"),
                                hostility("ISIS", "LNA").on("2019/2020")));
    }

    private static void friendOfFriend(CaseBook book) {
        book.rule("balance/friend-of-friend")
                .derives(
                        "while the older alliance is not over yet",
                        given(
                                alliance("GNA", "TR").on("2020-03"),
                                alliance("TR", "QA").on("2020-01").livingOn(180)),
                        hypothesis(alliance("GNA", "QA")).validOn("2020-03"))
                .nearMiss(
                        "support is no alliance",
                        given(alliance("QA", "AZ"), stance("GNA").deedsFor("AZ")))
                .derives(
                        "both allies of a third, while both alliances last",
                        given(
                                alliance("GNA", "TR").on("2019/2020"),
                                alliance("TR", "QA").on("2020/2021")),
                        hypothesis(alliance("GNA", "QA")).shownAs("2020"))
                .derives(
                        "from whichever ends the alliances are seen",
                        given(alliance("QA", "AZ"), alliance("GNA", "AZ")),
                        hypothesis(alliance("GNA", "QA")))
                .nearMiss("at war with the third", given(hostility("QA", "AZ"), alliance("GNA", "AZ")))
                .nearMiss("rivals of the third", given(alliance("QA", "AZ"), directRivalry("GNA", "AZ")))
                .nearMiss("allies of two", given(alliance("QA", "AZ"), alliance("GNA", "TR")))
                .nearMiss(
                        "what may be an alliance is none",
                        given(alliance("QA", "AZ"), hypothesis(alliance("GNA", "AZ"))))
                .nearMiss(
                        "never at the same time",
                        given(
                                alliance("GNA", "TR").on("2019"),
                                alliance("TR", "QA").on("2020/2021")));
    }

    private static void enemyOfFriend(CaseBook book) {
        book.rule("balance/enemy-of-friend")
                .derives(
                        "while a war that is older than the alliance is not over yet",
                        given(
                                alliance("GNA", "TR").on("2020-03"),
                                hostility("GNA", "LNA").on("2020-01").livingOn(180)),
                        hypothesis(directRivalry("LNA", "TR")).validOn("2020-03"))
                .derives(
                        "of both allies, each for the other",
                        given(alliance("FR", "GB"), hostility("DE", "FR"), hostility("DE", "GB")),
                        hypothesis(directRivalry("DE", "FR")),
                        hypothesis(directRivalry("DE", "GB")))
                .derives(
                        "an ally at war, while alliance and war last",
                        given(
                                alliance("GNA", "TR").on("2019/2020"),
                                hostility("GNA", "LNA").on("2020/2021")),
                        hypothesis(directRivalry("LNA", "TR")).shownAs("2020"))
                .derives(
                        "from whichever ends they are seen",
                        given(alliance("AZ", "TR"), hostility("AM", "TR")),
                        hypothesis(directRivalry("AM", "AZ")))
                .nearMiss("no allies: rivals", given(directRivalry("AZ", "TR"), hostility("AM", "TR")))
                .nearMiss("no war: a rivalry", given(alliance("AZ", "TR"), directRivalry("AM", "TR")))
                .nearMiss("another ally", given(alliance("AZ", "QA"), hostility("AM", "TR")))
                .nearMiss("a war between the two", given(alliance("AZ", "TR"), hostility("AZ", "TR")))
                .nearMiss(
                        "what may be an alliance is none",
                        given(hypothesis(alliance("AZ", "TR")), hostility("AM", "TR")))
                .nearMiss(
                        "never at the same time",
                        given(
                                alliance("GNA", "TR").on("2019"),
                                hostility("GNA", "LNA").on("2020/2021")));
    }
}
