package io.github.entente;

import static io.github.entente.rule.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import io.github.entente.rule.BiRule;
import io.github.entente.rule.QuadRule;
import io.github.entente.rule.RuleDraft;
import io.github.entente.rule.TriRule;
import io.github.entente.rule.UniRule;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import org.junit.jupiter.api.Test;

/** What a step prints in JShell: what has been said so far, and what can be said next. */
class StepsTest {
    private static final RuleDraft DRAFT = rule("trade/at-risk");

    private static void prints(String text, Object step) {
        assertEquals(text, step.toString());
    }

    @Test
    void an_assessor_tells_its_rules_and_settings() {
        prints(
                """
                Assessor by 3 rules of the packs balance, rivalry; default settings
                next: assess(world), open(world), with(settings)""",
                Entente.with(RulePacks.standard()
                        .only("rivalry/direct", "balance/enemy-of-enemy", "balance/friend-of-friend")));
        Settings settings = Settings.defaults().scaleHalfLives(2);
        prints(
                "Assessor by 1 rule of the pack balance; settings: " + settings
                        + "\nnext: assess(world), open(world), with(settings)",
                Entente.with(RulePacks.standard().only("balance/enemy-of-enemy"))
                        .with(settings));
    }

    @Test
    void rule_packs_tell_which_are_on_and_off() {
        String next =
                "\nnext: Entente.with(rules), catalogue(), and, replacing, only, without, with, withStrength, withBudget";
        RulePacks two = RulePacks.standard().only("rivalry/direct", "balance/enemy-of-enemy");
        int all = RulePacks.standard().rules().size();
        prints("2 rules of the packs balance, rivalry; " + (all - 2) + " off" + next, two);
        prints("1 rule of the pack rivalry; " + (all - 1) + " off" + next, two.without("balance"));
        prints("no rules; " + all + " off" + next, two.without("balance", "rivalry"));
        assertTrue(RulePacks.standard().toString().startsWith(all + " rules of the packs alignment, "));
        assertTrue(RulePacks.standard().toString().endsWith(", stance" + next));
    }

    @Test
    void what_if_tells_its_steps_and_what_they_change() {
        WhatIf whatIf = Entente.assess(Seeds.libya2020()).whatIf();
        String steps = "without, withoutSource, withoutActor, withoutRule, with";
        prints("What if: nothing is different yet\nnext: " + steps, whatIf);
        WhatIf without = whatIf.withoutSource("WT");
        prints("What if: " + without.changes().summary() + "\nnext: changes(), assessment(), " + steps, without);
    }

    @Test
    void a_question_about_a_position_tells_the_targets() {
        Assessment libya = Entente.assess(Seeds.libya2020());
        prints("""
                The position of EG as of 2020-05-25; it has stances toward GNA, LNA
                next: toward("…")""", libya.position("Egypt"));
        prints("""
                The position of WT as of 2020-05-25; it has no stances
                next: toward("…")""", libya.position("WT"));
    }

    @Test
    void a_relation_tells_its_subject() {
        prints("""
                relation of HAFTAR
                next: a verb with its object, such as praises("…"), or does("TYPE", "…")""", World.builder().relation("HAFTAR"));
    }

    @Test
    void an_attestation_of_a_relation_tells_its_details() {
        prints("""
                HAFTAR LEADS LNA: no date and no source yet
                next: happened, ended, published, per, via, quote, code, denied; against, also, relation, fact, and, build""", World.builder().relation("HAFTAR").leads("LNA"));
        prints(
                """
                RU ARMS LNA against GNA: happened 2020-05, per WT, via AFP and BBC, code B2, denied
                next: ended, published, quote; also, relation, fact, and, build""",
                World.builder()
                        .relation("RU")
                        .arms("LNA")
                        .against("GNA")
                        .denied()
                        .code("B2")
                        .via("AFP", "BBC")
                        .per("WT")
                        .happened("2020-05"));
        prints(
                """
                RU ARMS LNA: ended 2020-06, published 2020-07, quote "six jets"
                next: happened, per, via, code, denied; against, also, relation, fact, and, build""",
                World.builder()
                        .relation("RU")
                        .arms("LNA")
                        .ended("2020-06")
                        .published("2020-07")
                        .quote("six jets"));
    }

    @Test
    void an_attestation_of_a_custom_fact_tells_its_details() {
        prints("""
                Seats[party=GREEN, number=40]: happened 2022
                next: ended, published, per, via, quote, code, denied; also, fact, relation, and, build""", World.builder().fact(new House.Seats("GREEN", 40)).happened("2022"));
    }

    @Test
    void a_draft_of_a_rule_tells_what_the_rule_says_of_itself() {
        prints("rule \"trade/at-risk\"\nnext: says, source, strength, time, when", DRAFT);
        prints(
                """
                rule "trade/at-risk", says "{partner} is at war", source "a test", strength 0.8, time DURING
                next: when""",
                DRAFT.says("{partner} is at war").source("a test").strength(0.8).time(TimeMode.DURING));
    }

    @Test
    void a_rule_with_one_condition_tells_it() {
        UniRule<Stance> rule = DRAFT.strength(0.8).when(Stance.class);
        prints("""
                rule "trade/at-risk", strength 0.8: when Stance
                next: where, bind, and, unless, derive""", rule);
        prints(
                """
                rule "trade/at-risk", strength 0.8: when Stance (2 tests; binds holder) unless Hostility
                next: and, unless, derive""",
                rule.where(stance -> true)
                        .where(stance -> true)
                        .bind("holder", Stance::holder)
                        .unless(Hostility.class, Hostility::first, Stance::holder));
    }

    @Test
    void a_rule_with_two_conditions_tells_them() {
        BiRule<Stance, Hostility> rule =
                DRAFT.when(Stance.class).and(Hostility.class, Hostility::first, Stance::holder);
        prints("""
                rule "trade/at-risk": when Stance and Hostility (2 keys; tested)
                next: on, where, bind, and, unless, derive""", rule.on(Hostility::second, Stance::target).where((stance, war) -> true));
        prints("""
                rule "trade/at-risk": when Stance and Actor
                next: on, where, and, unless, derive""", DRAFT.when(Stance.class).and(Actor.class, Actor::id, Stance::holder));
    }

    @Test
    void a_rule_with_three_or_four_conditions_tells_them() {
        TriRule<Stance, Hostility, Stance> three = DRAFT.when(Stance.class)
                .and(Hostility.class, Hostility::first, Stance::holder)
                .and(Stance.class, Stance::holder, (stance, war) -> war.second());
        prints("""
                rule "trade/at-risk": when Stance and Hostility and Stance
                next: on, where, bind, and, unless, derive""", three);
        QuadRule<Stance, Hostility, Stance, Actor> four =
                three.and(Actor.class, Actor::id, (stance, war, other) -> other.target());
        prints("""
                rule "trade/at-risk": when Stance and Hostility and Stance and Actor
                next: on, where, unless, derive""", four);
    }
}
