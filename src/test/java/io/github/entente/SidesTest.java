package io.github.entente;

import static io.github.entente.SmallWorlds.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.Siding;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Side;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Small worlds in which the tie to a war decides who takes sides, and what lists then show. Each comes with
 * worlds that differ from it in one statement.
 */
class SidesTest {
    /** Both enemies of XEN, in one year. */
    private static final String[] TWO_WARS = {"YAK ATTACKS XEN, 2020/2020-12", "ZED ATTACKS XEN, 2020/2020-12"};

    /** These statements and others. */
    private static String[] with(String[] some, String... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
    }

    private static List<String> told(Findings<? extends Conclusion> findings) {
        return findings.stream().map(SidesTest::sentence).toList();
    }

    private static String sentence(Finding<?> finding) {
        return finding.conclusion().sentence(id -> id);
    }

    private static List<Inconsistency.Kind> kinds(Assessment assessment) {
        return assessment.inconsistencies().conclusions().stream()
                .map(Inconsistency::kind)
                .toList();
    }

    @Test
    void support_against_one_enemy_is_on_no_side_of_another_war() {
        String[] arms = with(TWO_WARS, "PAT ARMS YAK against XEN, 2020");
        assertEquals(List.of(), kinds(on("2020-12-31", with(arms, "PAT ARMS XEN against ZED, 2020"))));
        List<Inconsistency.Kind> both = List.of(Inconsistency.Kind.BACKS_BOTH_SIDES);
        assertEquals(both, kinds(on("2020-12-31", with(arms, "PAT ARMS XEN against YAK, 2020"))));
        assertEquals(both, kinds(on("2020-12-31", with(arms, "PAT ARMS XEN, 2020"))));
    }

    @Test
    void nor_are_words() {
        String[] arms = with(TWO_WARS, "PAT ARMS YAK against XEN, 2020");
        assertEquals(List.of(), kinds(on("2020-12-31", with(arms, "PAT PRAISES XEN against ZED, 2020-12"))));
        List<Inconsistency.Kind> mixed = List.of(Inconsistency.Kind.MIXED_SIGNALS);
        assertEquals(mixed, kinds(on("2020-12-31", with(arms, "PAT PRAISES XEN against YAK, 2020-12"))));
        assertEquals(mixed, kinds(on("2020-12-31", with(arms, "PAT PRAISES XEN, 2020-12"))));
    }

    @Test
    void a_helper_that_retreats_before_another_enemy_than_its_client_s_leaves_it_no_worse_off() {
        String[] arms = with(TWO_WARS, "PAT ARMS XEN against ZED, 2020");
        assertEquals(
                List.of(),
                told(on("2020-12-31", with(arms, "PAT RETREATS_BEFORE YAK, 2020-12"))
                        .fortunes()));
        assertEquals(
                List.of("ZED gains and XEN loses"),
                told(on("2020-12-31", with(arms, "PAT RETREATS_BEFORE ZED, 2020-12"))
                        .fortunes()));
    }

    @Test
    void two_states_that_are_recognised_may_fight_each_other() {
        String[] war = {"US RECOGNIZES IL, 1948", "US RECOGNIZES EG, 1922", "EG ATTACKS IL, 1973-10-06/1973-10-25"};
        assertEquals(List.of(), kinds(on("1973-10-25", war)));
        assertEquals(
                List.of(Inconsistency.Kind.MIXED_SIGNALS),
                kinds(on("1973-10-25", with(war, "US ENDORSES IL, 1973-10-14", "US ENDORSES EG, 1973-10-20"))));
    }

    @Test
    void an_old_entente_takes_no_side() {
        String[] war = {"SU ENTENTE IQ, 1972", "IQ ATTACKS KW, 1990-08-02/1991-02", "US ARMS KW, 1990-09"};
        Assessment assessment = on("1991-01-01", war);
        assertEquals(List.of(), told(assessment.oppositions()));
        assertEquals(List.of(), told(assessment.rivalries()));
        assertEquals(
                List.of("SU and US stand on opposite sides, SU behind IQ, US behind KW"),
                told(on("1991-01-01", with(war, "SU PRAISES IQ, 1990-10")).oppositions()));
        assertEquals(
                List.of("SU and US are rivals by proxy, SU behind IQ, US behind KW"),
                told(on("1991-01-01", with(war, "SU ARMS IQ, 1990-10")).rivalries()));
        assertEquals(
                List.of(),
                told(on("1991-01-01", with(war, "SU ARMS IQ, 1990-04")).rivalries()),
                "four months before the war");
    }

    @Test
    void two_that_arm_each_other_s_rebels_are_rivals() {
        String[] war = {"G_KDP ATTACKS IQ, 1983/1984", "G_MEK ATTACKS IR, 1983/1984", "IR ARMS G_KDP against IQ, 1983"};
        String rivals = "IQ and IR are rivals by sponsorship, IQ of G_MEK, IR of G_KDP";
        assertEquals(
                List.of(rivals),
                told(on("1984-01-01", with(war, "IQ ARMS G_MEK against IR, 1983"))
                        .rivalries()));
        assertEquals(
                List.of(),
                told(on("1984-01-01", with(war, "IQ ARMS G_MEK against SA, 1983"))
                        .rivalries()));
        assertEquals(
                List.of(),
                told(on("1984-01-01", with(war, "IQ PRAISES G_MEK against IR, 1983-12"))
                        .rivalries()));
        assertEquals(
                List.of(),
                told(on("1984-01-01", with(war, "IQ ARMS G_PUK against IR, 1983"))
                        .rivalries()));
    }

    @Test
    void support_in_the_year_before_the_war_may_have_come_too_early() {
        String[] war = {"REB AT_WAR_WITH GOV, 2002/2002-12", "PAT BACKS REB, 2002"};
        assertEquals(List.of(), kinds(on("2002-12-31", with(war, "PAT BACKS GOV, 2001"))));
        List<Inconsistency.Kind> both = List.of(Inconsistency.Kind.BACKS_BOTH_SIDES);
        assertEquals(both, kinds(on("2002-12-31", with(war, "PAT BACKS GOV, 2001-11"))));
        assertEquals(both, kinds(on("2002-12-31", with(war, "PAT BACKS GOV, 2002"))));
    }

    private static final String[] PRESIDENTS = {
        "P_OBAMA LEADS US, 2009-01-20/2017-01-20",
        "P_TRUMP LEADS US, 2017-01-20/2021-01-20",
        "P_OBAMA PRAISES XEN, 2016-01"
    };

    @Test
    void a_new_leader_who_speaks_otherwise_changes_the_policy() {
        Assessment assessment = on("2017-06-01", with(PRESIDENTS, "P_TRUMP ACCUSES XEN, 2017-05"));
        assertEquals(List.of(), kinds(assessment));
        assertEquals(
                List.of(new PolicyChange("US", "P_TRUMP", "XEN", Side.AGAINST)),
                assessment.findings(PolicyChange.class).conclusions());
        assertEquals(
                List.of(Inconsistency.Kind.DIVIDED_VOICES),
                kinds(on(
                        "2017-06-01",
                        "P_OBAMA LEADS US, 2009-01-20/2017-01-20",
                        "P_KERRY SPEAKS_FOR US, 2013/2017-01",
                        "P_OBAMA PRAISES XEN, 2016-01",
                        "P_KERRY ACCUSES XEN, 2016-05")),
                "under the same leader");
    }

    @Test
    void an_agent_s_war_makes_no_rivals_of_its_principal_and_its_enemy() {
        String[] war = {
            "G_YPG AGENT_OF US, 2016/2018", "G_YPG ATTACKS TR, 2018-01-20/2018-01-31", "TR COERCES US, 2018-01-25"
        };
        assertEquals(List.of(), told(on("2018-02-01", war).rivalries()));
        assertEquals(
                List.of("TR and US are rivals"),
                told(on("2018-02-01", with(war, "US SANCTIONS TR, 2018-01-28")).rivalries()));
    }

    @Test
    void arms_and_sanctions_for_one_target_do_not_go_together() {
        assertEquals(
                List.of(Inconsistency.Kind.DEEDS_AGAINST_DEEDS, Inconsistency.Kind.REVERSAL),
                kinds(on("2020-12-31", "US ARMS XEN, 2020-01-01", "US SANCTIONS XEN, 2020-03-01")));
        assertEquals(
                List.of(Inconsistency.Kind.REVERSAL),
                kinds(on("2020-12-31", "US ARMS XEN, 2020-01-01", "US SANCTIONS XEN, 2020-04-30")));
    }

    @Test
    void of_deeds_against_deeds_the_help_is_told_before_the_harm() {
        for (String[] facts : List.of(
                new String[] {"US ARMS XEN, 2020-01-01", "US SANCTIONS XEN, 2020-03-01"},
                new String[] {"US SANCTIONS XEN, 2020-01-01", "US ARMS XEN, 2020-03-01"})) {
            String told = on("2020-12-31", facts)
                    .inconsistencies()
                    .ofKind(Inconsistency.Kind.DEEDS_AGAINST_DEEDS)
                    .first()
                    .explain()
                    .toString();
            assertTrue(told.contains("it arms "), told);
            assertTrue(told.contains(", and sanctions it"), told);
        }
    }

    @Test
    void the_war_of_an_organ_with_its_principal_is_listed_with_all_that_rests_on_it() {
        String[] war = {
            "O_MILITIA SPEAKS_FOR STA, 2010/2016",
            "O_MILITIA ATTACKS STA, 2014/2015",
            "PAT ARMS O_MILITIA, 2014",
            "QAT ARMS STA, 2014"
        };
        Assessment assessment = on("2014-12-31", war);
        assertEquals(List.of("O_MILITIA and STA are at war"), told(assessment.wars()));
        assertEquals(
                List.of("PAT and QAT are rivals by proxy, PAT behind O_MILITIA, QAT behind STA"),
                told(assessment.rivalries()));
    }

    @Test
    void who_is_on_the_other_side_too_is_marked() {
        String[] war = with(TWO_WARS, "PAT ARMS XEN, 2020", "QAT ARMS ZED, 2020");
        assertEquals(
                List.of(),
                on("2020-12-31", war).rivalries().between("PAT", "QAT").first().marks());
        assertEquals(
                List.of("contested"),
                on("2020-12-31", with(war, "QAT ARMS XEN, 2020"))
                        .rivalries()
                        .between("PAT", "QAT")
                        .first()
                        .marks());
        assertEquals(
                List.of("contested"),
                on("2020-12-31", with(war, "QAT PRAISES XEN, 2020-12"))
                        .rivalries()
                        .between("PAT", "QAT")
                        .first()
                        .marks());
        assertEquals(
                List.of("belligerent"),
                on("2020-12-31", with(war, "QAT ATTACKS XEN, 2020-11/2020-12"))
                        .rivalries()
                        .between("PAT", "QAT")
                        .first()
                        .marks());
        assertEquals(
                List.of("belligerent"),
                on("2020-12-31", with(war, "QAT ATTACKS XEN, 2020-11/2020-12"))
                        .stakes()
                        .of("QAT")
                        .first()
                        .marks());
    }

    @Test
    void hypotheses_are_left_out_where_facts_decide() {
        String guess = "perhaps YAK and ZED are allies";
        assertEquals(List.of(guess), told(on("2020-12-31", TWO_WARS).hypotheses()));
        for (String fact : List.of(
                "YAK ATTACKS ZED, 2020-12-01",
                "YAK AT_WAR_WITH ZED, 2020-12-01",
                "YAK DEFENSE_PACT ZED, 2000",
                "YAK ALLIED_WITH ZED, 2020")) {
            assertEquals(List.of(), told(on("2020-12-31", with(TWO_WARS, fact)).hypotheses()), fact);
        }
        assertEquals(
                List.of(guess),
                told(on("2020-12-31", with(TWO_WARS, "YAK ACCUSES ZED, 2020-12"))
                        .hypotheses()));
        assertEquals(
                List.of(guess),
                told(on("2020-12-31", with(TWO_WARS, "YAK ATTACKS ZED, 2010-12-01"))
                        .hypotheses()));
    }

    @Test
    void co_belligerents_that_are_at_war_with_each_other_are_left_out() {
        String together = "YAK and ZED are both at war with XEN";
        assertEquals(List.of(together), told(on("2020-12-31", TWO_WARS).alignments()));
        assertEquals(
                List.of(together),
                told(on("2020-12-31", with(TWO_WARS, "YAK ATTACKS ZED, 2020-12-01"))
                        .alignments()),
                "one fight is no war");
        assertEquals(
                List.of(),
                told(on("2020-12-31", with(TWO_WARS, "YAK ATTACKS ZED, 2020-12-01/2020-12-31"))
                        .alignments()
                        .between("YAK", "ZED")
                        .where(found -> found.objects().equals(List.of("XEN")))));
    }

    private static List<String> inferred(Assessment assessment, String holder) {
        return told(assessment.stances().of(holder).where(stance -> stance.basis() == Basis.INFERRED));
    }

    @Test
    void inferred_stances_are_left_out_beside_own_ones_and_where_both_sides_are_backed() {
        String[] war = {"ZED AT_WAR_WITH XEN, 2020/2020-12", "PAT ARMS XEN, 2020"};
        assertEquals(List.of("PAT stands against ZED, by deeds, as inferred"), inferred(on("2020-12-31", war), "PAT"));
        for (String fact : List.of("PAT SANCTIONS ZED, 2020-12", "PAT ACCUSES ZED, 2020-12", "PAT ARMS ZED, 2020")) {
            assertEquals(List.of(), inferred(on("2020-12-31", with(war, fact)), "PAT"), fact);
        }
        assertEquals(
                List.of("PAT stands against ZED, by deeds, as inferred"),
                inferred(on("2020-12-31", with(war, "PAT PRAISES ZED, 2020-12")), "PAT"),
                "words are on the other side");
    }

    private static final String[] OWN_WAR = {
        "G_A AT_WAR_WITH G_B, 2020/2020-12", "G_A AGENT_OF PAT, 2020", "QAT ARMS G_A, 2020", "RAS ARMS G_B, 2020"
    };

    @Test
    void a_body_takes_no_side_between_its_own_agents() {
        Assessment one = on("2020-12-31", with(OWN_WAR, "G_B AGENT_OF EVE, 2020"));
        assertEquals(
                List.of("PAT sides with G_A in its war with G_B, by deeds, by its agent"),
                told(one.findings(Siding.class).of("PAT")));
        assertEquals(1, one.stakes().of("PAT").size());
        assertEquals(
                List.of("PAT and RAS are rivals by proxy, PAT behind G_A, RAS behind G_B"),
                told(one.rivalries().between("PAT", "RAS")));
        assertEquals(1, one.alignments().of("PAT").size());

        Assessment own = on("2020-12-31", with(OWN_WAR, "G_B AGENT_OF PAT, 2020"));
        assertEquals(1, own.wars().size());
        assertEquals(List.of(), told(own.findings(Siding.class).of("PAT")));
        assertEquals(List.of(), told(own.stakes().of("PAT").withSubordinates()));
        assertEquals(
                List.of("G_A and G_B are rivals", "QAT and RAS are rivals by proxy, QAT behind G_A, RAS behind G_B"),
                told(own.rivalries()));
        assertEquals(List.of(), told(own.oppositions()));
        assertEquals(List.of(), told(own.alignments()));
    }

    @Test
    void nor_is_it_against_one_of_them_for_that() {
        String[] war = {"G_A ATTACKS G_B, 2020-11-01/2020-12-31", "G_B AGENT_OF PAT, 2020"};
        assertEquals(
                List.of("PAT stands against G_A, by deeds, as inferred"),
                inferred(on("2020-12-31", with(war, "G_A AGENT_OF EVE, 2020")), "PAT"));
        assertEquals(List.of(), inferred(on("2020-12-31", with(war, "G_A AGENT_OF PAT, 2020")), "PAT"));
        assertEquals(
                List.of("PAT stands against G_A, by deeds, as inferred"),
                inferred(on("2020-12-31", with(war, "G_A AGENT_OF PAT, 2020", "G_A ATTACKS PAT, 2020-12-15")), "PAT"),
                "it is attacked itself");
    }

    @Test
    void nor_does_it_back_both_of_them() {
        String[] both = with(OWN_WAR, "PAT ARMS G_A, 2020", "PAT ARMS G_B, 2020");
        assertEquals(
                List.of(Inconsistency.Kind.BACKS_BOTH_SIDES),
                kinds(on("2020-12-31", with(both, "G_B AGENT_OF EVE, 2020"))));
        assertEquals(List.of(), kinds(on("2020-12-31", with(both, "G_B AGENT_OF PAT, 2020"))));
        assertEquals(
                List.of(Inconsistency.Kind.BACKS_BOTH_SIDES),
                kinds(on("2020-12-31", with(both, "G_B AGENT_OF PAT against EVE, 2020"))),
                "its agent against somebody else alone");
    }

    @Test
    void it_takes_one_while_they_are_not_both_its_agents() {
        Assessment assessment = on("2020-12-31", with(OWN_WAR, "G_B AGENT_OF PAT, 2020-06-01/2020-06-30"));
        assertEquals(1, assessment.stakes().of("PAT").size());
        assertEquals(0, assessment.asOf("2020-06-15").stakes().of("PAT").size());
        assertEquals(1, assessment.asOf("2020-05-31").stakes().of("PAT").size());
    }
}
