package io.github.entente;

import static io.github.entente.SmallWorlds.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.derivation.Strength;
import io.github.entente.query.Camps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lists leave out or tell in short, so that those of thousands of events can be read. */
class ListsAtScaleTest {
    private static Assessment on2014(String... statements) {
        return on("2014-12-31", statements);
    }

    @Test
    void people_are_no_rivals_and_nobody_is_inconsistent_about_them() {
        assertTrue(on2014("YAK COERCES N_FOLK, 2014-12", "N_FOLK ATTACKS YAK, 2014-12")
                .rivalries()
                .isEmpty());
        assertFalse(on2014("YAK COERCES P_ONE, 2014-12", "P_ONE ATTACKS YAK, 2014-12")
                .rivalries()
                .isEmpty());
        assertTrue(on2014("YAK ARMS N_FOLK, 2014-12", "YAK SANCTIONS N_FOLK, 2014-12")
                .inconsistencies()
                .isEmpty());
        assertFalse(on2014("YAK ARMS XEN, 2014-12", "YAK SANCTIONS XEN, 2014-12")
                .inconsistencies()
                .isEmpty());
        assertTrue(on2014("YAK ARMS N_FOLK, 2014-12", "N_FOLK ARMS YAK, 2014-12")
                .alliances()
                .isEmpty());
        assertTrue(on2014("YAK PRAISES N_FOLK, 2014-10-01", "YAK ACCUSES N_FOLK, 2014-12-01")
                .shifts()
                .isEmpty());
        assertFalse(on2014("YAK PRAISES XEN, 2014-10-01", "YAK ACCUSES XEN, 2014-12-01")
                .shifts()
                .isEmpty());
    }

    @Test
    void a_stance_to_people_is_one() {
        assertEquals(1, on2014("YAK PRAISES N_FOLK, 2014-12").stances().size());
    }

    @Test
    void who_help_each_other_while_they_are_rivals_are_no_allies_by_deeds() {
        String[] both = {"YAK ARMS XEN, 2014-12-01", "XEN FUNDS YAK, 2014-12-02"};
        assertEquals(1, on2014(both).alliances().size());
        assertTrue(on2014(both[0], both[1], "YAK COERCES XEN, 2014-12-03", "XEN COERCES YAK, 2014-12-03")
                .alliances()
                .isEmpty());
        assertEquals(
                1,
                on2014(both[0], both[1], "YAK COERCES XEN, 2014-12-03")
                        .alliances()
                        .size());
        assertTrue(on2014(both[0], both[1], "YAK ATTACKS XEN, 2014-12-03/2014-12-08")
                .alliances()
                .isEmpty());
        assertEquals(
                1,
                on2014("YAK DEFENSE_PACT XEN, 2010", "YAK ATTACKS XEN, 2014-12-03/2014-12-08")
                        .alliances()
                        .size());
    }

    @Test
    void a_fight_tells_where_attacks_by_one_side_alone_are_stated() {
        assertEquals(
                List.of("no attack by XEN stated"),
                on2014("YAK ATTACKS XEN, 2014-12-03/2014-12-08").wars().first().marks());
        assertEquals(
                List.of("no attack by XEN stated"),
                on2014("YAK ATTACKS XEN, 2014-12-03").hostilities().first().marks());
        assertEquals(
                List.of(),
                on2014("YAK ATTACKS XEN, 2014-12-03/2014-12-08", "XEN CAPTURES_FROM YAK, 2014-12-05")
                        .wars()
                        .first()
                        .marks());
        assertEquals(
                List.of(),
                on2014("YAK AT_WAR_WITH XEN, 2014-12-03").wars().first().marks());
        assertEquals(
                List.of(),
                on2014("YAK DECLARES_WAR_ON XEN, 2014-12-30").wars().first().marks());
        assertEquals(
                List.of("no attack by XEN stated"),
                on("2014-12-04", "YAK ATTACKS XEN, 2014-12-03", "XEN ATTACKS YAK, 2014-12-05")
                        .hostilities()
                        .first()
                        .marks());
        assertTrue(on2014("YAK ATTACKS XEN, 2014-12-03/2014-12-08")
                .camps()
                .toString()
                .contains("(weak evidence; no attack by XEN stated)"));
    }

    @Test
    void a_fight_tells_where_a_state_is_stated_to_help_the_other() {
        String[] strikes = {"YAK ATTACKS XEN, 2014-12-03/2014-12-08", "YAK ARMS XEN, 2014-12-01"};
        assertEquals(
                List.of("no attack by XEN stated", "YAK is stated to help XEN"),
                on2014(strikes).wars().first().marks());
        assertEquals(
                List.of("no attack by XEN stated"),
                on2014(strikes[0], "YAK PRAISES XEN, 2014-12-01").wars().first().marks());
        assertEquals(
                List.of("no attack by G_REB stated"),
                on2014("YAK ATTACKS G_REB, 2014-12-03/2014-12-08", "YAK ARMS G_REB, 2014-12-01")
                        .wars()
                        .first()
                        .marks());
    }

    @Test
    void whoever_is_at_war_with_an_armed_group_or_its_rival_is_not_behind_it() {
        String war = "G_REB ATTACKS XEN, 2014-12-01/2014-12-10";
        String aid = "YAK ARMS G_REB, 2014-12-02";
        assertEquals(1, on2014(war, aid).sidings().size());
        assertEquals(
                0,
                on2014(war, aid, "YAK ATTACKS G_REB, 2014-12-03/2014-12-08")
                        .sidings()
                        .size());
        assertEquals(
                1, on2014(war, aid, "YAK ATTACKS G_REB, 2014-12-03").sidings().size());
        assertEquals(
                0,
                on2014(war, aid, "YAK COERCES G_REB, 2014-12-03", "G_REB COERCES YAK, 2014-12-03")
                        .sidings()
                        .size());
        assertEquals(
                1,
                on2014(
                                "ARM ATTACKS XEN, 2014-12-01/2014-12-10",
                                "YAK ARMS ARM, 2014-12-02",
                                "YAK ATTACKS ARM, 2014-12-03/2014-12-08")
                        .sidings()
                        .about("ARM")
                        .of("YAK")
                        .size());
    }

    @Test
    void whoever_is_of_unknown_kind_is_no_rival_and_no_ally_but_can_be_inconsistent() {
        assertTrue(on2014("YAK COERCES U_ONE, 2014-12", "U_ONE COERCES YAK, 2014-12")
                .rivalries()
                .isEmpty());
        assertTrue(on2014("YAK ARMS U_ONE, 2014-12", "U_ONE ARMS YAK, 2014-12")
                .alliances()
                .isEmpty());
        assertFalse(on2014("U_ONE ARMS XEN, 2014-12", "U_ONE SANCTIONS XEN, 2014-12")
                .inconsistencies()
                .isEmpty());
    }

    @Test
    void many_spans_of_days_are_told_in_short_in_tables_and_whole_elsewhere() {
        List<String> statements = new ArrayList<>();
        for (int day = 1; day <= 9; day += 2) {
            statements.add("YAK ATTACKS XEN, 2014-12-0" + day);
        }
        var wars = on2014(statements.toArray(String[]::new)).hostilities();
        assertTrue(wars.toString().contains("  2014-12-01 to 2014-12-09 with breaks, 5 spans, presumed since  "));
        assertEquals(
                "2014-12-01, 2014-12-03, 2014-12-05, 2014-12-07, 2014-12-09, presumed since",
                wars.first().when().toString());
        var four = on2014(statements.subList(0, 4).toArray(String[]::new)).hostilities();
        assertEquals(four.first().when().toString(), four.first().when().brief());
    }

    private static Camps camps(int inWords) {
        List<String> statements =
                new ArrayList<>(List.of("YAK ATTACKS XEN, 2014-12-01/2014-12-30", "ARM ARMS XEN, 2014-12"));
        IntStream.range(0, inWords).forEach(i -> statements.add("W" + (10 + i) + " PRAISES XEN, 2014-12"));
        return on2014(statements.toArray(String[]::new)).camps();
    }

    @Test
    void many_who_stand_behind_a_side_in_words_are_told_in_one_line() {
        assertTrue(camps(6).toString().contains("\nXEN     W15    words"));
        assertEquals("""
                1 war with its camps as of 2014-12-31

                XEN against YAK, at war 2014-12-05 to 2014-12-30, presumed since (weak evidence; no attack by XEN stated)
                BEHIND  PARTY  BY     BASIS     WHEN                      STRENGTH  ACTS  SOURCES
                XEN     ARM    deeds  directly  2014-12-05 to 2014-12-31  weak      1     1
                behind XEN in words: W10, W11, W12, W13, W14, W15, W16, W17, W18, W19, W20, W21 and 2 more""", camps(14).toString());
        assertEquals(15, camps(14).get(0).sidings().size());
    }

    @Test
    void camps_are_ranked_and_cut_by_their_wars() {
        Camps camps = on2014(
                        "ARM ATTACKS BEE, 2014-12-27/2014-12-31",
                        "YAK ATTACKS XEN, 2014-12-21",
                        "YAK ATTACKS XEN, 2014-12-22",
                        "YAK ATTACKS XEN, 2014-12-23",
                        "YAK ATTACKS XEN, 2014-12-24",
                        "YAK ATTACKS XEN, 2014-12-25")
                .camps();
        assertEquals(List.of("ARM", "BEE"), camps.get(0).war().conclusion().subjects());
        assertEquals(
                List.of("XEN", "YAK"), camps.ranked().get(0).war().conclusion().subjects());
        assertEquals(1, camps.ranked().top(1).size());
        assertEquals(1, camps.atLeastActs(2).size());
        assertEquals(0, camps.atLeastActs(6).size());
        assertEquals(2, camps.atLeast(Strength.WEAK).size());
        assertEquals(0, camps.atLeast(Strength.STRONG).size());
        assertThrows(IllegalArgumentException.class, () -> camps.top(-1));
    }
}
