package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.engine.TruthMaintained;
import io.github.entente.fact.Proposition;
import io.github.entente.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Packs and engines that are wrong on purpose: a law finds each fault, and what it was found on shrinks to a
 * few facts.
 */
class WrongPacksTest {
    private static final int MOST_TRIES = 2000;
    private static final int MOST_FACTS = 4;
    private static final Map<String, String> TABLE = new TreeMap<>();

    /** For whoever wants to see the numbers. */
    @AfterAll
    static void write() throws IOException {
        String rows = TABLE.entrySet().stream()
                .map(row -> row.getKey() + " | " + row.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(Path.of(System.getProperty("entente.basedir"), "target", "wrong-packs.txt"), rows);
    }

    private static Laws lawsWith(String rule) {
        return Laws.of(packsWith(rule));
    }

    private static RulePacks packsWith(String rule) {
        String drl = """
                package wrong;

                import io.github.entente.conclusion.*;
                import io.github.entente.fact.*;
                import io.github.entente.testkit.Feud;
                import io.github.entente.testkit.OneEyedFeud;

                global io.github.entente.rule.Derivations derivations;

                """ + rule;
        return RulePacks.standard().and(RulePack.of("wrong.drl", drl));
    }

    private static String rule(String name, String when, String conclusion) {
        return """
                rule "%s"
                    @says( "it is so" )
                    @source( "nobody" )
                    @strength( 0.5 )
                    @time( OVERLAP )
                when
                %s
                then
                    derivations.derive( kcontext, %s );
                end
                """.formatted(name, when.indent(4).stripTrailing(), conclusion);
    }

    private static Optional<String> broken(Runnable law) {
        try {
            law.run();
            return Optional.empty();
        } catch (AssertionError | IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static World finds(String fault, String law, Laws laws, BiConsumer<Laws, World> check, String message) {
        Random random = new Random(11);
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            World world = Worlds.next(random);
            Predicate<World> breaks = one -> broken(() -> check.accept(laws, one))
                    .filter(text -> text.contains(message))
                    .isPresent();
            if (breaks.test(world)) {
                World least = Reductions.least(world, breaks);
                TABLE.put(
                        fault,
                        law + " | tried " + tries + " | found "
                                + world.relations().size() + " relations | shrunk "
                                + least.relations().size());
                assertTrue(least.relations().size() <= MOST_FACTS, () -> WorldCode.of(least));
                return least;
            }
        }
        return fail(law + " found nothing in " + MOST_TRIES + " worlds");
    }

    private static final BiConsumer<Laws, World> ORDER = (laws, world) -> {
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            laws.orderChangesNothing(world, random);
        }
    };
    private static final BiConsumer<Laws, World> RENAMING =
            (laws, world) -> laws.renamingOnlyRenames(world, new Random(1));

    @Test
    void first_come_first_served_breaks_law_1() {
        RulePacks packs = packsWith(rule("wrong/first-come", """
                $aid : Relation( deeds, side == Side.FOR, $patron : subject, $client : object )
                java.util.List( get( 0 ) == $patron ) from accumulate(
                    Relation( deeds, side == Side.FOR, object == $client, $other : subject ),
                    collectList( $other ) )""", "new Alliance( $patron, $client )"));
        // alone: four orders of each world are printed whole, and the other rules would be most of what is
        // printed
        Laws laws = Laws.of(packs.only("wrong/first-come"));
        World least = finds("order-dependent", "law 1, order", laws, ORDER, "wrong/first-come");
        assertEquals(2, least.relations().size(), () -> WorldCode.of(least));
    }

    @Test
    void a_circle_that_keeps_itself_alive_breaks_law_3() {
        History least = findsAfterEdits(
                "cycle that keeps itself alive",
                history -> history.end().relations().stream()
                        .allMatch(one -> one.type().structural()));
        assertEquals(3, least.start().relations().size(), () -> WorldCode.of(least));
        assertEquals(1, least.edits().size(), () -> WorldCode.of(least));
    }

    @Test
    void any_edit_of_such_an_engine_breaks_law_3() {
        findsAfterEdits("truth maintenance, any fault", history -> true);
    }

    private static History findsAfterEdits(String fault, Predicate<History> such) {
        Laws laws = Laws.of(world -> TruthMaintained.after(world, List.of())).withEdits(TruthMaintained::after);
        Predicate<History> breaks = history -> such.test(history)
                && broken(() -> laws.withdrawnIsNeverStated(history))
                        .filter(text -> text.contains("attribution/agent"))
                        .isPresent();
        Random random = new Random(11);
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            History history = Worlds.nextHistory(random);
            if (breaks.test(history)) {
                History least = Reductions.least(history, breaks);
                TABLE.put(
                        fault,
                        "law 3, edits | tried " + tries + " | found "
                                + history.start().relations().size() + " relations and "
                                + history.edits().size() + " edits | shrunk "
                                + least.start().relations().size() + " and "
                                + least.edits().size());
                assertTrue(least.start().relations().size() <= MOST_FACTS, () -> WorldCode.of(least));
                return least;
            }
        }
        return fail("law 3 found nothing in " + MOST_TRIES + " histories");
    }

    @Test
    void the_shipped_engine_withdraws_what_that_one_keeps() {
        Laws laws = Laws.of(RulePacks.standard().only("attribution/agent"));
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            laws.withdrawnIsNeverStated(Worlds.nextHistory(random));
        }
    }

    @Test
    void a_rivalry_that_each_end_has_to_itself_breaks_law_6() {
        Laws laws = lawsWith(rule(
                "wrong/feud",
                "$blow : Relation( deeds, side == Side.AGAINST, $one : subject, $other : object )",
                "new Feud( $one, $other )"));
        World least =
                finds("not symmetric: not canonical", "law 6, both ends", laws, Laws::bothEndsReadTheSame, "Feud[");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
    }

    @Test
    void a_rivalry_that_rules_see_from_one_end_breaks_law_6() {
        Laws laws = lawsWith(rule(
                "wrong/feud",
                "$blow : Relation( deeds, side == Side.AGAINST, $one : subject, $other : object )",
                "new OneEyedFeud( $one, $other )"));
        World least = finds(
                "not symmetric: not mirrored",
                "law 6, both ends",
                laws,
                Laws::bothEndsReadTheSame,
                "rules see it from one end");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
    }

    @Test
    void a_rule_that_asks_about_one_end_breaks_law_4() {
        Laws laws = lawsWith(rule(
                "wrong/one-end",
                "$blow : Relation( deeds, side == Side.AGAINST, subject < object, $one : subject, $other : object )",
                "new DirectRivalry( $one, $other )"));
        World least = finds("not symmetric: one end asked", "law 4, renaming", laws, RENAMING, "wrong/one-end");
        assertTrue(least.relations().size() <= 2, () -> WorldCode.of(least));
    }

    @Test
    void a_conclusion_from_no_premise_is_refused_in_every_law() {
        Laws laws = lawsWith(rule(
                "wrong/out-of-nothing", "Actor( kind == ActorKind.STATE, $one : id )", "new Alliance( $one, \"Z\" )"));
        World least = finds(
                "no premise: by a rule",
                "law 8, proofs",
                laws,
                Laws::explanationsProve,
                "rule \"wrong/out-of-nothing\" derives Alliance[first=");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
        for (BiConsumer<Laws, World> law : List.<BiConsumer<Laws, World>>of(
                ORDER, RENAMING, Laws::bothEndsReadTheSame, Laws::derivationsHavePremises)) {
            assertTrue(broken(() -> law.accept(laws, least)).orElseThrow().contains("from no premise"));
        }
    }

    @Test
    void a_graph_with_a_conclusion_that_nothing_derives_breaks_law_8() {
        World least = finds(
                "no premise: in a graph",
                "law 8, premises",
                Laws.of(world -> believing(world, false)),
                Laws::derivationsHavePremises,
                "does not follow from what is stated; its derivations are []");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
    }

    @Test
    void a_graph_with_a_conclusion_that_derives_itself_breaks_law_8() {
        World least = finds(
                "no premise: but itself",
                "law 8, premises",
                Laws.of(world -> believing(world, true)),
                Laws::derivationsHavePremises,
                "does not follow from what is stated; its derivations are [alignment/alliance");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
    }

    /** An assessment by hand: the first two actors are allies, as nobody said. */
    private static Assessment believing(World world, boolean inItself) {
        List<Proposition> propositions = new ArrayList<>(world.relations());
        List<Step> steps = new ArrayList<>();
        List<String> ids = world.actors().stream().map(actor -> actor.id()).toList();
        if (ids.size() > 1) {
            Conclusion allies = new Alliance(ids.get(0), ids.get(1));
            if (inItself) {
                int number = propositions.size();
                steps.add(new Step(
                        RulePacks.standard().rules().stream()
                                .filter(rule -> rule.name().startsWith("alignment/alliance"))
                                .findFirst()
                                .orElseThrow(),
                        ImmutableList.of(2 * number),
                        number));
            }
            propositions.add(allies);
        }
        return Entente.with(RulePacks.standard()).read(world, new DerivationGraph(propositions, steps));
    }

    @Test
    void a_stance_by_leader_as_a_premise_is_found() {
        Laws laws = lawsWith(rule(
                "wrong/by-hearsay",
                "$stance : Stance( basis == Basis.BY_LEADER, side == Side.FOR, $one : holder, $other : target )",
                "new Alliance( $one, $other )"));
        World least = finds(
                "BY_LEADER as a premise",
                "weak premises",
                laws,
                Laws::weakPremisesAreReadByFew,
                "wrong/by-hearsay has a stance by leader as a premise");
        assertEquals(2, least.relations().size(), () -> WorldCode.of(least));
        laws.withReadersOfByLeader(Set.of("wrong/by-hearsay")).weakPremisesAreReadByFew(least);
    }

    @Test
    void an_inferred_stance_as_a_premise_is_found() {
        Laws laws = lawsWith(rule(
                "wrong/inference",
                "$stance : Stance( basis == Basis.INFERRED, $one : holder, $other : target )",
                "new DirectRivalry( $one, $other )"));
        finds(
                "INFERRED as a premise",
                "weak premises",
                laws,
                Laws::weakPremisesAreReadByFew,
                "wrong/inference has an inferred stance as a premise");
    }

    @Test
    void a_hypothesis_as_a_premise_is_found() {
        Laws laws = lawsWith(rule("wrong/theory", """
                $guess : Hypothesis( )
                $war : Hostility( first < second, $one : first, $other : second )""", "new DirectRivalry( $one, $other )"));
        finds(
                "Hypothesis as a premise",
                "weak premises",
                laws,
                Laws::weakPremisesAreReadByFew,
                "wrong/theory has a hypothesis as a premise");
    }

    @Test
    void a_pair_of_one_actor_is_found() {
        Laws laws = lawsWith(rule(
                "wrong/self",
                "$blow : Relation( deeds, side == Side.AGAINST, $one : subject )",
                "new Feud( $one, $one )"));
        World least = finds(
                "a pair of one actor", "nobody about itself", laws, Laws::nobodyIsAboutItself, "names an actor twice");
        assertEquals(1, least.relations().size(), () -> WorldCode.of(least));
    }
}
