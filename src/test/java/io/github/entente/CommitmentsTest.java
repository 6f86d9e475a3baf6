package io.github.entente;

import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.AT_WAR_WITH;
import static io.github.entente.fact.RelationTypes.COERCES;
import static io.github.entente.fact.RelationTypes.DECLARES_WAR_ON;
import static io.github.entente.fact.RelationTypes.DEFENSE_PACT;
import static io.github.entente.fact.RelationTypes.DENOUNCES_PACT_WITH;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.FIGHTS_ALONGSIDE;
import static io.github.entente.fact.RelationTypes.MEMBER_OF;
import static io.github.entente.fact.RelationTypes.NEUTRALITY_PACT;
import static io.github.entente.fact.RelationTypes.NONAGGRESSION_PACT;
import static io.github.entente.fact.RelationTypes.PLEDGES_NOT_TO_ARM;
import static io.github.entente.fact.RelationTypes.PLEDGES_NOT_TO_ATTACK;
import static io.github.entente.fact.RelationTypes.PLEDGES_TO_DEFEND;
import static io.github.entente.fact.RelationTypes.SANCTIONS;
import static io.github.entente.fact.RelationTypes.THREATENS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.Commitment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Obligation;
import io.github.entente.conclusion.Strain;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeMode;
import io.github.entente.export.AssessmentJson;
import io.github.entente.export.AssessmentTables;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.query.CommitmentStatus;
import io.github.entente.query.FindingKinds;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.Rules;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is bound to defend whom and what became of it, who breaks pacts and pledges, what strains allies. */
class CommitmentsTest {
    private static final Obligation DUTY = new Obligation("A", "B", "C");

    /** A world in the making. Actors are states, groups begin with {@code G_}. */
    private static final class Story {
        private final WorldBuilder world = World.builder().medium("M", "Medium");

        Story() {
            for (String state : List.of("A", "B", "C", "D", "US", "TR", "DE", "SU", "IT", "FR", "GB", "BE")) {
                world.state(state, "State of " + state);
            }
            for (String group : List.of("G_YPG", "G_FSA", "G_X")) {
                world.armedGroup(group, "Group " + group);
            }
            world.internationalOrganisation("ORG", "Organisation");
        }

        Story and(String subject, RelationType type, String object, String happened) {
            world.relation(subject).does(type, object).happened(happened).per("M");
            return this;
        }

        Story against(String subject, RelationType type, String object, String enemy, String happened) {
            world.relation(subject)
                    .does(type, object)
                    .against(enemy)
                    .happened(happened)
                    .per("M");
            return this;
        }

        Assessment on(String day) {
            return Entente.assess(world.build()).asOf(day);
        }
    }

    private static Story story() {
        return new Story();
    }

    /** A has a pact with B, and C attacks B on the first of March 2020. */
    private static Story attacked() {
        return story().and("A", DEFENSE_PACT, "B", "2010").and("C", ATTACKS, "B", "2020-03-01");
    }

    private static String status(Assessment assessment, Commitment commitment) {
        assertTrue(assessment.commitments().conclusions().contains(commitment), assessment.commitments()::toString);
        return assessment
                .commitments()
                .statusOf(commitment)
                .map(CommitmentStatus::label)
                .orElse("");
    }

    private static List<Commitment> strains(Assessment assessment) {
        return assessment.commitments().strains().conclusions();
    }

    // obligations

    @Test
    void an_ally_that_stays_silent_is_seen_to_give_no_help_after_sixty_days() {
        Story story = attacked();
        assertEquals(List.of(), story.on("2020-02-29").commitments());
        assertEquals("open", status(story.on("2020-03-01"), DUTY));
        assertEquals("open", status(story.on("2020-04-29"), DUTY));
        assertEquals("no help seen", status(story.on("2020-04-30"), DUTY));
        assertEquals("no help seen", status(story.on("2030-01-01"), DUTY), "it stays listed");
    }

    @Test
    void the_days_of_grace_can_be_set() {
        Assessment assessment = attacked().on("2020-03-11");
        assertEquals("open", status(assessment, DUTY));
        assertEquals("no help seen", status(assessment.with(Settings.defaults().withGraceDays(10)), DUTY));
        assertEquals("open", status(assessment.with(Settings.defaults().withGraceDays(11)), DUTY));
        assertThrows(IllegalArgumentException.class, () -> Settings.defaults().withGraceDays(-1));
    }

    @Test
    void it_is_honoured_by_a_declaration_by_arms_and_by_fighting_along() {
        Story declared = attacked().and("A", DECLARES_WAR_ON, "C", "2020-03-03");
        assertEquals("open", status(declared.on("2020-03-02"), DUTY));
        assertEquals("honoured", status(declared.on("2020-03-03"), DUTY));
        assertEquals("honoured", status(declared.on("2030-01-01"), DUTY));
        assertEquals(
                "honoured",
                status(attacked().and("A", DECLARES_WAR_ON, "C", "2020-03-01").on("2020-03-01"), DUTY),
                "on the day of the attack");
        assertEquals(
                "honoured",
                status(attacked().and("A", ATTACKS, "C", "2020-03-20").on("2020-05-01"), DUTY));
        assertEquals(
                "honoured", status(attacked().and("A", ARMS, "B", "2020-03-20").on("2020-05-01"), DUTY));
        assertEquals(
                "honoured",
                status(attacked().and("A", FIGHTS_ALONGSIDE, "B", "2020-03-20").on("2020-05-01"), DUTY));
    }

    @Test
    void it_is_honoured_late() {
        Story story = attacked().and("A", DECLARES_WAR_ON, "C", "2020-09-01");
        assertEquals("no help seen", status(story.on("2020-08-31"), DUTY));
        assertEquals("honoured", status(story.on("2020-09-01"), DUTY));
    }

    @Test
    void it_is_honoured_by_who_is_at_war_already() {
        Story story = attacked().and("A", AT_WAR_WITH, "C", "2020-01/2020-12");
        assertEquals("honoured", status(story.on("2020-03-01"), DUTY));
        assertEquals(
                "no help seen",
                status(attacked().and("A", AT_WAR_WITH, "C", "2018").on("2020-05-01"), DUTY));
    }

    @Test
    void arms_from_before_the_attack_or_against_another_honour_nothing() {
        assertEquals(
                "no help seen",
                status(attacked().and("A", ARMS, "B", "2020-02-20").on("2020-05-01"), DUTY));
        assertEquals(
                "no help seen",
                status(attacked().against("A", ARMS, "B", "D", "2020-03-20").on("2020-05-01"), DUTY));
        assertEquals(
                "honoured",
                status(attacked().against("A", ARMS, "B", "C", "2020-03-20").on("2020-05-01"), DUTY));
    }

    @Test
    void sanctions_are_help_short_of_force_and_words_are_none() {
        Story pressed = attacked().and("A", SANCTIONS, "C", "2020-03-05");
        assertEquals("open", status(pressed.on("2020-03-04"), DUTY));
        assertEquals("help short of force", status(pressed.on("2020-05-01"), DUTY));
        assertEquals(
                "help short of force",
                status(attacked().and("A", COERCES, "C", "2020-03-05").on("2020-05-01"), DUTY));
        assertEquals(
                "no help seen",
                status(attacked().and("A", THREATENS, "C", "2020-03-05").on("2020-05-01"), DUTY));
        pressed.and("A", ATTACKS, "C", "2020-04-05");
        assertEquals("honoured", status(pressed.on("2020-05-01"), DUTY), "more than pressure");
    }

    @Test
    void it_is_not_triggered_where_the_ally_attacked_first() {
        Story story = story().against("DE", DEFENSE_PACT, "IT", "FR", "1882-05-20")
                .and("DE", DECLARES_WAR_ON, "FR", "1914-08-03")
                .and("FR", ATTACKS, "DE", "1914-08-07/..");
        Obligation duty = new Obligation("IT", "DE", "FR");
        assertEquals("not triggered", status(story.on("1914-12-31"), duty));
        story.and("IT", ARMS, "DE", "1914-09");
        assertEquals("not triggered", status(story.on("1914-12-31"), duty), "who was not bound honours nothing");
    }

    @Test
    void it_is_triggered_where_the_ally_shot_back() {
        Story story = attacked().and("B", ATTACKS, "C", "2020-03-02").and("C", ATTACKS, "B", "2020-03-10/2020-04-10");
        assertEquals("no help seen", status(story.on("2020-06-01"), DUTY));
        story.and("C", ATTACKS, "B", "2021-01-10");
        assertEquals("open", status(story.on("2021-01-11"), DUTY), "its attack anew is no answer");
    }

    @Test
    void each_new_attack_is_asked_anew() {
        Story story = attacked().and("A", ARMS, "B", "2020-03-20").and("C", ATTACKS, "B", "2025-03-01");
        assertEquals("honoured", status(story.on("2024-12-31"), DUTY));
        assertEquals("open", status(story.on("2025-03-02"), DUTY));
        assertEquals("no help seen", status(story.on("2025-12-31"), DUTY));
    }

    @Test
    void nobody_is_bound_by_a_pact_that_is_over_or_against_another_or_toward_a_rebel() {
        assertEquals(
                List.of(),
                attacked()
                        .and("A", DENOUNCES_PACT_WITH, "B", "2020-02-01")
                        .on("2020-06-01")
                        .commitments());
        assertEquals(
                List.of(),
                story().against("A", DEFENSE_PACT, "B", "D", "2010")
                        .and("C", ATTACKS, "B", "2020-03-01")
                        .on("2020-06-01")
                        .commitments());
        assertEquals(
                List.of(),
                story().and("A", DEFENSE_PACT, "B", "2010")
                        .and("G_X", ATTACKS, "B", "2020-03-01")
                        .on("2020-06-01")
                        .commitments());
    }

    @Test
    void a_guarantee_binds_the_guarantor_alone() {
        Story story = story().and("GB", PLEDGES_TO_DEFEND, "BE", "1839-04-19")
                .and("DE", ATTACKS, "BE", "1914-08-04/..")
                .and("GB", DECLARES_WAR_ON, "DE", "1914-08-04");
        assertEquals("honoured", status(story.on("1914-08-04"), new Obligation("GB", "BE", "DE")));
        story.and("SU", ATTACKS, "GB", "1914-10-01");
        assertEquals(1, story.on("1914-12-31").commitments().obligations().size());
    }

    // breaches

    @Test
    void a_nonaggression_pact_is_broken_by_an_attack_and_answered_by_who_shoots_back() {
        Story story = story().and("DE", NONAGGRESSION_PACT, "SU", "1939-08-23")
                .and("DE", ATTACKS, "SU", "1941-06-22/..")
                .and("SU", ATTACKS, "DE", "1941-06-23/..");
        Commitment german = new Breach("DE", "SU", NONAGGRESSION_PACT);
        Commitment soviet = new Breach("SU", "DE", NONAGGRESSION_PACT);
        assertEquals(List.of(german), story.on("1941-06-22").commitments().conclusions());
        Assessment later = story.on("1941-12-31");
        assertEquals(List.of(german, soviet), later.commitments().breaches().conclusions());
        assertEquals("", status(later, german));
        assertEquals("answered", status(later, soviet));
        assertEquals(
                List.of(soviet),
                later.commitments().withStatus(CommitmentStatus.ANSWERED).conclusions());
    }

    @Test
    void blow_upon_blow_it_stays_told_who_began() {
        Story story = story().and("DE", NONAGGRESSION_PACT, "SU", "1939-08-23")
                .and("DE", ATTACKS, "SU", "1941-06-22")
                .and("SU", ATTACKS, "DE", "1941-06-24")
                .and("DE", ATTACKS, "SU", "1941-06-26")
                .and("SU", ATTACKS, "DE", "1941-06-28");
        Assessment later = story.on("1941-07-31");
        assertEquals("", status(later, new Breach("DE", "SU", NONAGGRESSION_PACT)));
        assertEquals("answered", status(later, new Breach("SU", "DE", NONAGGRESSION_PACT)));
    }

    @Test
    void a_pact_that_was_denounced_before_is_not_broken() {
        Story story = story().and("DE", NONAGGRESSION_PACT, "SU", "1939-08-23")
                .and("DE", DENOUNCES_PACT_WITH, "SU", "1941-06-01")
                .and("DE", ATTACKS, "SU", "1941-06-22/..");
        assertEquals(List.of(), story.on("1941-12-31").commitments());
    }

    @Test
    void pledges_are_broken_by_what_they_forbid() {
        Story story = story().and("DE", PLEDGES_NOT_TO_ATTACK, "BE", "1839-04-19")
                .and("DE", ATTACKS, "BE", "1914-08-04")
                .and("A", PLEDGES_NOT_TO_ARM, "G_X", "1913")
                .and("A", ARMS, "G_X", "1914-05")
                .and("A", PLEDGES_NOT_TO_ATTACK, "G_X", "1913");
        assertEquals(
                List.of(new Breach("A", "G_X", PLEDGES_NOT_TO_ARM), new Breach("DE", "BE", PLEDGES_NOT_TO_ATTACK)),
                story.on("1914-12-31").commitments().breaches().conclusions());
    }

    @Test
    void a_neutral_that_supports_the_partners_enemy_breaks_its_pact() {
        Story story = story().and("SU", NEUTRALITY_PACT, "A", "1927").and("C", AT_WAR_WITH, "A", "1982/1984");
        assertEquals(List.of(), story.on("1983-12-31").commitments());
        story.and("SU", ENDORSES, "C", "1983-02");
        assertEquals(List.of(), story.on("1983-12-31").commitments());
        story.and("SU", ARMS, "C", "1983-03");
        assertEquals(
                List.of(new Breach("SU", "A", NEUTRALITY_PACT)),
                story.on("1983-12-31").commitments().conclusions());
    }

    // strains

    private static Story afrin(String armed) {
        return story().and("US", DEFENSE_PACT, "TR", "1952-02-18")
                .and("G_YPG", ATTACKS, "TR", "2018-01/2018-03")
                .and("US", ARMS, "G_YPG", armed);
    }

    @Test
    void to_arm_an_allys_enemy_strains_the_alliance() {
        List<Strain> expected = List.of(Strain.over(Strain.Kind.SUPPORTS_ALLYS_ENEMY, "US", "TR", "G_YPG"));
        assertEquals(expected, strains(afrin("2018-01").on("2018-03-31")));
        assertEquals(expected, strains(afrin("2017-12").on("2018-03-31")));
        assertEquals(List.of(), strains(afrin("2014").on("2018-03-31")));
        assertEquals(List.of(), strains(afrin("2017").on("2018-03-31")), "it may have been long before");
    }

    @Test
    void allies_behind_opposite_sides_are_strained_and_rivals_by_proxy() {
        Assessment assessment = story().and("US", DEFENSE_PACT, "TR", "1952-02-18")
                .and("G_FSA", ATTACKS, "G_YPG", "2018-01/2018-03")
                .and("TR", ARMS, "G_FSA", "2018-01")
                .and("US", ARMS, "G_YPG", "2018-01")
                .on("2018-03-31");
        Strain strain = Strain.over(Strain.Kind.OPPOSITE_SIDES, "TR", "US", "G_FSA", "G_YPG");
        assertEquals(List.of(strain), strains(assessment));
        assertEquals(
                List.of(strain),
                strains(assessment).stream()
                        .filter(one ->
                                assessment.commitments().of("US").conclusions().contains(one))
                        .toList());
        assertEquals(1, assessment.rivalries().byProxy().between("TR", "US").size());
    }

    @Test
    void a_mutual_strain_reads_the_same_from_both_ends() {
        Strain strain = Strain.over(Strain.Kind.OPPOSITE_SIDES, "TR", "US", "G_FSA", "G_YPG");
        assertEquals(Strain.over(Strain.Kind.OPPOSITE_SIDES, "US", "TR", "G_YPG", "G_FSA"), strain.mirrored());
        assertEquals(strain, strain.mirrored().canonical());
        Strain other = Strain.between(Strain.Kind.BLOWBACK, "US", "TR");
        assertEquals(other, other.canonical());
    }

    @Test
    void pacts_conflict_where_one_is_bound_to_defend_and_not_to_fight() {
        Story story = story().and("A", DEFENSE_PACT, "B", "1971")
                .and("A", NONAGGRESSION_PACT, "C", "1970")
                .and("B", AT_WAR_WITH, "C", "1973-10");
        assertEquals(
                List.of(Strain.against(Strain.Kind.CONFLICTING_PACTS, "A", "B", "C")), strains(story.on("1973-10-31")));
        story.and("A", DENOUNCES_PACT_WITH, "C", "1972");
        assertEquals(List.of(), strains(story.on("1973-10-31")));
    }

    @Test
    void who_is_bound_to_defend_both_sides_can_keep_neither_pact() {
        Story story = story().and("A", DEFENSE_PACT, "B", "1971")
                .and("A", DEFENSE_PACT, "C", "1970")
                .and("B", AT_WAR_WITH, "C", "1973-10");
        // two, whatever the names: renaming actors renames conclusions and does nothing else
        assertEquals(
                List.of(
                        Strain.against(Strain.Kind.CONFLICTING_PACTS, "A", "B", "C"),
                        Strain.against(Strain.Kind.CONFLICTING_PACTS, "A", "C", "B")),
                strains(story.on("1973-10-31")));
    }

    @Test
    void a_member_breaks_ranks() {
        Story story = story().and("A", MEMBER_OF, "ORG", "1950")
                .and("G_X", AT_WAR_WITH, "B", "2019/2020")
                .and("ORG", ENDORSES, "B", "2019-06");
        assertEquals(List.of(), strains(story.on("2019-12-31")));
        story.and("A", ARMS, "G_X", "2019-07");
        assertEquals(
                List.of(Strain.over(Strain.Kind.BREAKS_RANKS, "A", "ORG", "G_X", "B")),
                strains(story.on("2019-12-31")));
    }

    @Test
    void help_for_a_group_comes_back() {
        Story story = story().and("A", ARMS, "G_X", "2006-05").and("G_X", ATTACKS, "A", "2007-12-27");
        assertEquals(List.of(Strain.between(Strain.Kind.BLOWBACK, "A", "G_X")), strains(story.on("2008-01-01")));
        assertEquals(List.of(), strains(story.on("2007-12-26")));
    }

    // lists, reports and files

    private static final Strain.Kind TAXES =
            Strain.Kind.of("taxes its ally", "puts a tariff on {partner}", "trade, not arms");
    private static final Inconsistency.Kind SWINGS =
            Inconsistency.Kind.of("swings", "swings toward", "a kind of our own");

    private static final JavaRule TARIFF = Rules.rule("own/tariff")
            .says("{actor} coerces {partner}")
            .source("ours")
            .strength(1)
            .time(TimeMode.OVERLAP)
            .when(Relation.class)
            .where(relation -> relation.type().equals(COERCES))
            .bind("actor", Relation::subject)
            .bind("partner", Relation::object)
            .derive(Strain.class, relation -> Strain.between(TAXES, relation.subject(), relation.object()));

    private static final JavaRule SWING = Rules.rule("own/swing")
            .says("{actor} coerces {target}")
            .source("ours")
            .strength(1)
            .time(TimeMode.OVERLAP)
            .when(Relation.class)
            .where(relation -> relation.type().equals(COERCES))
            .bind("target", Relation::object)
            .derive(
                    Inconsistency.class,
                    relation -> Inconsistency.toward(SWINGS, relation.subject(), relation.object()));

    @Test
    void kinds_of_users_are_listed_and_explained() {
        World world = story().and("US", COERCES, "TR", "2018-08").world.build();
        Assessment assessment =
                Entente.with(RulePacks.standard().and(TARIFF, SWING)).assess(world);
        Strain strain = Strain.between(TAXES, "US", "TR");
        assertEquals(List.of(strain), assessment.commitments().ofKind(TAXES).conclusions());
        assertTrue(assessment.commitments().ofKind(Strain.Kind.BLOWBACK).isEmpty());
        assertEquals("US puts a tariff on TR", strain.sentence(id -> id));
        assertTrue(
                assessment.commitments().first().explain().toString().contains("taxes its ally: trade, not arms"),
                () -> assessment.commitments().first().explain().toString());
        assertEquals(1, assessment.inconsistencies().ofKind(SWINGS).size());
        String summary = assessment.toString();
        assertTrue(summary.contains("strain: taxes its ally") && summary.contains("swings"), summary);
    }

    @Test
    void a_kind_of_strain_names_its_roles() {
        assertThrows(IllegalArgumentException.class, () -> Strain.Kind.of("opposite sides", "{partner}", "x"));
        assertThrows(IllegalArgumentException.class, () -> Strain.Kind.of("own", "taxes", "x"));
        assertThrows(IllegalArgumentException.class, () -> Strain.Kind.of("own", "taxes {partner}", " "));
        assertThrows(
                IllegalArgumentException.class, () -> Strain.between(Strain.Kind.SUPPORTS_ALLYS_ENEMY, "US", "TR"));
        assertThrows(IllegalArgumentException.class, () -> Strain.over(Strain.Kind.BLOWBACK, "US", "TR", "G_X"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Strain(Strain.Kind.BLOWBACK, "US", "US", Optional.empty(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Breach("US", "TR", ARMS));
    }

    @Test
    void the_report_begins_with_inconsistencies_and_commitments() {
        Assessment assessment = attacked().on("2020-05-01");
        for (String text : List.of(assessment.toString(), assessment.report())) {
            List<String> paragraphs = List.of(text.split("\n\n"));
            assertTrue(paragraphs.get(1).startsWith("no inconsistencies"), text);
            assertEquals(assessment.commitments().toString(), paragraphs.get(2));
        }
        String table = assessment.commitments().toString();
        assertTrue(table.contains("STATUS") && table.contains("no help seen"), table);
        assertFalse(story().and("A", DEFENSE_PACT, "B", "2010")
                .on("2020-05-01")
                .toString()
                .contains("commitment"));
    }

    @Test
    void a_changed_status_is_told() {
        Story story = attacked();
        Assessment before = story.on("2020-05-01");
        Changes changes = before.diff(story.and("A", ARMS, "B", "2020-03-20").on("2020-05-01"));
        Change change = changes.of(Commitment.class).get(0);
        assertEquals(Change.Kind.STATUS, change.kind());
        assertTrue(
                change.toString().contains("is bound to defend")
                        && change.toString().contains("(honoured)")
                        && change.toString().contains("before: no help seen"),
                change::toString);
        Changes days = story.on("2020-03-02").diff(story.on("2020-04-01"));
        assertEquals(
                List.of(Change.Kind.STATUS),
                days.of(Commitment.class).stream().map(Change::kind).toList());
    }

    @Test
    void a_live_assessment_tells_a_changed_status() {
        List<Changes> heard = new ArrayList<>();
        try (LiveAssessment live = Entente.open(attacked().world.build())) {
            live.onChange(heard::add);
            live.add(new Relation("A", ATTACKS, "C"), new Attestation(Edtf.parse("2020-03-20"), "M"));
        }
        assertTrue(
                heard.stream()
                        .flatMap(List::stream)
                        .anyMatch(change -> change.kind() == Change.Kind.STATUS
                                && change.conclusion().equals(DUTY)),
                heard::toString);
    }

    @Test
    void files_have_the_status() {
        Assessment assessment = attacked().on("2020-05-01");
        var finding = JsonParser.parseString(AssessmentJson.of(assessment)
                        .only(FindingKinds.COMMITMENTS)
                        .text())
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals("no help seen", finding.get("status").getAsString());
        assertEquals("commitments", finding.get("list").getAsString());
        List<String> lines = AssessmentTables.csv(assessment, FindingKinds.COMMITMENTS)
                .lines()
                .toList();
        assertTrue(lines.get(0).endsWith(",status") && lines.get(1).endsWith(",no help seen"), () -> lines.toString());
    }

    @Test
    void a_class_within_the_kind_gives_its_part_of_the_list() {
        Assessment assessment = attacked().on("2020-05-01");
        assertEquals(List.of(DUTY), assessment.findings(Obligation.class).conclusions());
        assertEquals(List.<Conclusion>of(), assessment.findings(Breach.class).conclusions());
    }
}
