package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

public class LiveAssessmentTest {
    private static final World WORLD = World.builder()
            .state("US", "United States")
            .state("TR", "Turkey")
            .government("GNA", "Government of National Accord")
            .armedGroup("LNA", "Libyan National Army")
            .medium("WT", "The Washington Times")
            .medium("AFP", "Agence France-Presse")
            .relation("LNA")
            .attacks("GNA")
            .happened("2019-04/..")
            .per("WT")
            .relation("US")
            .endorses("GNA")
            .happened("2020-05")
            .per("WT")
            .build();

    private static final Relation ARMS = new Relation("TR", RelationTypes.ARMS, "GNA");
    private static final Attestation IN_MAY = new Attestation(Edtf.parse("2020-05"), "WT");

    private static void isAsFromScratch(Assessor assessor, LiveAssessment live) {
        Assessment found = live.snapshot();
        Assessment scratch = assessor.assess(found.world());
        assertEquals(scratch.derivations().derivations(), found.derivations().derivations());
        assertEquals(
                new HashSet<>(scratch.derivations().propositions()),
                new HashSet<>(found.derivations().propositions()));
        assertEquals(scratch.report(), found.report());
    }

    private static void isAsFromScratch(LiveAssessment live) {
        isAsFromScratch(Entente.with(RulePacks.standard()), live);
    }

    @Test
    void facts_come_and_go() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            Assessment before = live.snapshot();
            String report = before.report();
            assertTrue(live.add(ARMS, IN_MAY));
            assertEquals(1, live.snapshot().stances().of("TR").about("GNA").size());
            isAsFromScratch(live);
            assertFalse(live.add(ARMS, IN_MAY), "stated already");
            assertTrue(live.edit(batch -> batch.withdraw(ARMS, IN_MAY)));
            assertFalse(live.withdraw(ARMS), "not there");
            assertEquals(WORLD, live.snapshot().world());
            assertEquals(report, live.snapshot().report());
            assertTrue(live.edit(batch -> batch.withdrawActor("Libyan National Army")));
            isAsFromScratch(live);
            assertTrue(live.edit(batch -> batch.withdrawSource("WT")));
            assertTrue(live.snapshot().world().relations().isEmpty());
            isAsFromScratch(live);
            assertEquals(report, before.report(), "a snapshot does not change");
        }
    }

    @Test
    void what_a_snapshot_is_asked_after_later_edits_is_of_its_own_time() {
        try (LiveAssessment live = Entente.open(Seeds.libya2020())) {
            Assessment never = live.snapshot();
            live.edit(batch -> batch.withdrawSource("White House"));
            Assessment less = live.snapshot();
            live.edit(batch -> batch.withdrawActor("LNA"));
            assertEquals(Entente.assess(Seeds.libya2020()).report(), never.report());
            assertEquals(
                    Entente.assess(Seeds.libya2020().withoutSource("White House"))
                            .report(),
                    less.report());
            isAsFromScratch(live);
        }
    }

    @Test
    void a_snapshot_is_taken_once() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            Assessment one = live.snapshot();
            assertSame(one, live.snapshot());
            live.add(ARMS, IN_MAY);
            assertNotSame(one, live.snapshot());
        }
    }

    @Test
    void a_batch_states_in_words_and_brings_its_actors() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            live.edit(batch -> {
                batch.add("RU", "Russia", ActorKind.STATE);
                batch.relation("Russia")
                        .deploysFor("Libyan National Army")
                        .happened("2020-05-23")
                        .per("WT")
                        .also()
                        .happened("2020-05-24")
                        .per("AFP");
                batch.withdraw(new Relation("US", RelationTypes.ENDORSES, "GNA"));
            });
            assertEquals(1, live.snapshot().stances().of("RU").about("LNA").size());
            assertTrue(live.snapshot().stances().of("US").isEmpty());
            isAsFromScratch(live);
        }
    }

    @Test
    void a_batch_with_faults_tells_them_all_and_does_nothing() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            Assessment before = live.snapshot();
            InvalidWorldException fault = assertThrows(
                    InvalidWorldException.class,
                    () -> live.edit(batch -> {
                        batch.add(ARMS, IN_MAY);
                        batch.relation("Turky")
                                .arms("GNA")
                                .happened("2020-02-30")
                                .per("WT");
                        batch.add("US", "Uruguay", ActorKind.STATE);
                    }));
            assertEquals("""
                    3 problems:
                      unknown actor "Turky" in edits[1].subject; did you mean "Turkey"?
                      "2020-02-30" is no day of the calendar in edits[1].attestations[0].happened; 2020-02 has 29 days
                      two actors have the id "US" in edits[2]; rename or remove one""", fault.getMessage());
            assertSame(before, live.snapshot());
            UnknownActorException unknown = assertThrows(
                    UnknownActorException.class, () -> live.edit(batch -> batch.withdrawSource("Washington")));
            assertTrue(unknown.getMessage().startsWith("unknown actor \"Washington\""), unknown.getMessage());
            assertThrows(
                    ArithmeticException.class,
                    () -> live.edit(batch -> {
                        batch.add(ARMS, IN_MAY);
                        throw new ArithmeticException("the caller's own");
                    }));
            assertSame(before, live.snapshot());
            isAsFromScratch(live);
        }
    }

    @Test
    void nobody_comes_to_lead_himself() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            Attestation always = new Attestation(Edtf.ALWAYS, "WT");
            live.add(new Relation("US", RelationTypes.LEADS, "TR"), always);
            live.add(new Relation("TR", RelationTypes.LEADS, "LNA"), always);
            Relation last = new Relation("LNA", RelationTypes.LEADS, "US");
            InvalidWorldException circle = assertThrows(InvalidWorldException.class, () -> live.add(last, always));
            assertEquals(
                    "LEADS in a circle: LNA leads US leads TR leads LNA in edits; leave one of them out, or withdraw it in the same batch",
                    circle.getMessage());
            assertTrue(live.edit(
                    batch -> batch.add(last, always).withdraw(new Relation("US", RelationTypes.LEADS, "TR"))));
            isAsFromScratch(live);
        }
    }

    @Test
    void listeners_hear_what_changed_and_why() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            List<Changes> heard = new ArrayList<>();
            Consumer<Changes> listener = heard::add;
            live.onChange(listener);
            live.add(new Relation("TR", RelationTypes.CONSULTS, "US"), IN_MAY);
            assertTrue(heard.isEmpty(), "a phone call changes no finding");
            live.add(ARMS, IN_MAY);
            assertEquals(1, heard.size());
            assertTrue(heard.get(0).stream().allMatch(change -> change.kind() == Change.Kind.APPEARED));
            assertTrue(
                    heard.get(0).toString().contains("TR arms GNA (The Washington Times)"),
                    heard.get(0).toString());
            Assessment before = live.snapshot();
            live.withdraw(ARMS);
            Changes whole =
                    before.asOf(live.snapshot().date()).diff(live.snapshot()).withSubordinates();
            assertEquals(whole.conclusions(), heard.get(1).conclusions());
            assertEquals(whole.toString(), heard.get(1).toString());
            live.offChange(listener);
            live.add(ARMS, IN_MAY);
            assertEquals(2, heard.size());
        }
    }

    @Test
    void a_listener_that_throws_harms_nobody_and_one_that_edits_is_refused() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            List<Changes> heard = new ArrayList<>();
            AtomicReference<Throwable> refused = new AtomicReference<>();
            live.onChange(changes -> {
                throw new IllegalStateException("on purpose");
            });
            live.onChange(changes -> {
                throw new AssertionError("on purpose");
            });
            live.onChange(changes -> refused.set(assertThrows(IllegalStateException.class, () -> live.withdraw(ARMS))));
            live.onChange(heard::add);
            assertTrue(live.add(ARMS, IN_MAY));
            assertEquals(1, heard.size());
            assertTrue(refused.get().getMessage().startsWith("an edit from within an edit"));
            isAsFromScratch(live);
        }
    }

    @Test
    void a_closed_one_says_so_and_its_snapshots_live_on() {
        LiveAssessment live = Entente.open(WORLD);
        Assessment snapshot = live.snapshot();
        live.close();
        live.close();
        assertEquals("Live assessment, closed", live.toString());
        assertEquals(
                "this live assessment is closed; open another with Entente.open(world)",
                assertThrows(IllegalStateException.class, () -> live.add(ARMS, IN_MAY))
                        .getMessage());
        assertThrows(IllegalStateException.class, live::snapshot);
        assertEquals(Entente.assess(WORLD).report(), snapshot.report());
    }

    @Test
    void an_interrupt_leaves_what_held_before() {
        try (LiveAssessment live = Entente.open(WORLD)) {
            String before = live.snapshot().report();
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> live.add(ARMS, IN_MAY));
            assertTrue(Thread.interrupted());
            assertEquals(before, live.snapshot().report());
            live.add(ARMS, IN_MAY);
            isAsFromScratch(live);
        }
    }

    /** A conclusion that fails, or stops the thread, on command. */
    public record Fragile(String one) implements Conclusion {
        static final AtomicBoolean FAILS = new AtomicBoolean();
        static final AtomicBoolean INTERRUPTS = new AtomicBoolean();

        /** Fails where told to. */
        public Fragile {
            if (FAILS.get()) {
                throw new UnsupportedOperationException("on purpose");
            }
            if (INTERRUPTS.get()) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(one);
        }

        @Override
        public ImmutableList<String> objects() {
            return subjects();
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(one) + " is fragile";
        }
    }

    private static final RulePacks FRAGILE = RulePacks.standard().and(RulePack.of("fragile.drl", """
                    package fragile;

                    import io.github.entente.LiveAssessmentTest.Fragile;
                    import io.github.entente.conclusion.Stance;

                    global io.github.entente.rule.Derivations derivations;

                    rule "fragile/stance"
                        @says( "{one}" ) @source( "test" ) @strength( 1.0 ) @time( OVERLAP )
                    when
                        $stance : Stance( $one : holder )
                    then
                        derivations.derive( kcontext, new Fragile( $one ) );
                    end
                    """));

    @Test
    void a_rule_that_fails_or_is_interrupted_in_the_middle_of_a_batch_leaves_what_held_before() {
        Assessor assessor = Entente.with(FRAGILE);
        try (LiveAssessment live = assessor.open(WORLD)) {
            String before = live.snapshot().report();
            Set<Conclusion> fragile =
                    new HashSet<>(live.snapshot().derivations().ahead(WORLD.relations()));
            for (AtomicBoolean fault : List.of(Fragile.FAILS, Fragile.INTERRUPTS)) {
                for (int times = 0; times < 2; times++) {
                    fault.set(true);
                    try {
                        Exception thrown = assertThrows(
                                IllegalStateException.class,
                                () -> live.edit(batch -> batch.withdrawActor("LNA")
                                        .add("RU", "Russia", ActorKind.STATE)
                                        .add(ARMS, IN_MAY)));
                        assertEquals(
                                fault == Fragile.FAILS
                                        ? "rule \"fragile/stance\" fails: on purpose"
                                        : "interrupted: what was stated before still holds",
                                thrown.getMessage());
                    } finally {
                        fault.set(false);
                        Thread.interrupted();
                    }
                    assertEquals(WORLD, live.snapshot().world());
                    assertEquals(before, live.snapshot().report());
                    assertEquals(fragile, live.snapshot().derivations().ahead(WORLD.relations()));
                    isAsFromScratch(assessor, live);
                }
            }
            live.edit(batch -> batch.withdrawActor("LNA").add(ARMS, IN_MAY));
            isAsFromScratch(assessor, live);
        }
    }

    private static final RulePacks ALONE = RulePacks.standard().and(RulePack.of("alone.drl", """
                    package alone;

                    import io.github.entente.LiveAssessmentTest.Fragile;
                    import io.github.entente.conclusion.Stance;
                    import io.github.entente.fact.Relation;
                    import io.github.entente.fact.RelationTypes;
                    import io.github.entente.fact.Side;

                    global io.github.entente.rule.Derivations derivations;

                    rule "alone/only-friend"
                        @says( "{one}" ) @source( "test" ) @strength( 1.0 ) @time( OVERLAP )
                    when
                        $stance : Stance( side == Side.FOR, $one : holder, $target : target )
                        not Relation( type == RelationTypes.ARMS, object == $target, subject != $one )
                    then
                        derivations.derive( kcontext, new Fragile( $one ) );
                    end
                    """));

    @Test
    void rules_that_are_not_positive_start_over_at_each_edit_and_say_so() {
        Assessor assessor = Entente.with(ALONE);
        Fragile alone = new Fragile("US");
        try (LiveAssessment live = assessor.open(WORLD)) {
            assertTrue(live.recomputesEachEdit());
            assertTrue(live.toString()
                    .endsWith("; the rules run anew at each edit, since these are not positive: alone/only-friend"));
            assertTrue(live.snapshot().derivations().contains(alone));
            live.add(ARMS, IN_MAY);
            assertFalse(live.snapshot().derivations().contains(alone));
            isAsFromScratch(assessor, live);
            live.withdraw(ARMS);
            assertTrue(live.snapshot().derivations().contains(alone));
            isAsFromScratch(assessor, live);
        }
        try (LiveAssessment live = Entente.open(WORLD)) {
            assertFalse(live.recomputesEachEdit());
            assertEquals(
                    "Live assessment of World: 6 actors, 2 relations, 2 attestations, 3 warnings", live.toString());
        }
    }

    @Test
    void rules_that_are_not_positive_see_the_actors_that_an_edit_brings() {
        Assessor assessor = Entente.with(ALONE);
        try (LiveAssessment live = assessor.open(WORLD)) {
            live.edit(batch -> {
                batch.add("RU", "Russia", ActorKind.STATE);
                batch.add("UA", "Ukraine", ActorKind.STATE);
                batch.relation("RU").attacks("UA").happened("2020-05-23").per("WT");
            });
            assertEquals(1, live.snapshot().hostilities().between("RU", "UA").size(), "parties both");
            isAsFromScratch(assessor, live);
        }
    }

    @Test
    void several_threads_edit_and_look_at_once() throws Exception {
        try (LiveAssessment live = Entente.open(WORLD)) {
            List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Attestation own = new Attestation(Edtf.parse("2020-0" + (i + 1)), "AFP");
                boolean last = i == 3;
                threads.add(new Thread(() -> {
                    for (int times = 0; times < 40; times++) {
                        live.add(ARMS, own);
                        Assessment seen = live.snapshot();
                        boolean stated = seen.world().relations().contains(ARMS);
                        assertEquals(
                                stated,
                                !seen.asOf("2020-05-31")
                                        .stances()
                                        .of("TR")
                                        .about("GNA")
                                        .isEmpty());
                        if (!last || times < 39) {
                            live.edit(batch -> batch.withdraw(ARMS, own));
                        }
                    }
                }));
            }
            threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> failures.add(e)));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), failures);
            assertEquals(1, live.snapshot().world().attestations(ARMS).size());
            isAsFromScratch(live);
        }
    }
}
