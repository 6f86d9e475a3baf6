package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Side;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of evidence over random worlds. */
class EvidenceProperties {
    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    private static Map<Conclusion, Evidence> evidence(Assessment assessment) {
        Map<Conclusion, Evidence> all = new HashMap<>();
        for (FindingKind<?> kind : FindingKinds.all()) {
            for (Finding<?> finding : assessment.findings(kind).withSubordinates()) {
                all.put(finding.conclusion(), finding.evidence());
            }
        }
        return all;
    }

    private static void assertSame(World one, World other, LocalDate day) {
        Map<Conclusion, Evidence> before = evidence(Entente.assess(one).asOf(day));
        Map<Conclusion, Evidence> after = evidence(Entente.assess(other).asOf(day));
        assertEquals(before.keySet(), after.keySet(), () -> one + "\n" + other);
        before.forEach((conclusion, evidence) -> {
            Evidence then = after.getOrDefault(conclusion, evidence);
            String difference = conclusion + ": " + evidence + ", then " + then + "\n" + one + "\n" + other;
            assertEquals(evidence.acts(), then.acts(), difference);
            assertEquals(evidence.days(), then.days(), difference);
            assertEquals(evidence.lineages(), then.lineages(), difference);
            assertEquals(evidence.first(), then.first(), difference);
            assertEquals(evidence.last(), then.last(), difference);
            for (Side side : Side.values()) {
                assertEquals(evidence.mass(side), then.mass(side), ROUNDING, difference);
            }
        });
    }

    /** The world with a new medium and one more attestation. */
    private static World with(World world, Relation relation, Attestation one) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        builder.medium("EXTRA", "Extra");
        world.statements().forEach((fact, attestations) -> builder.fact(fact, attestations));
        return builder.relation(relation, one).build();
    }

    private static Optional<Relation> act(World world, int seed) {
        List<Relation> acts = world.relations().stream()
                .filter(relation -> !relation.type().structural()
                        && !relation.type().standing()
                        && relation.type().ends().isEmpty())
                .toList();
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(new Random(seed).nextInt(acts.size())));
    }

    @Property(tries = 600)
    void a_copy_changes_nothing(@ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Optional<Relation> act = act(world, seed);
        if (act.isEmpty()) {
            return;
        }
        Attestation first = world.attestations(act.get()).first();
        List<String> via = new ArrayList<>(List.of(first.source()));
        via.addAll(first.via());
        Attestation copy = new Attestation(
                first.happened(),
                first.ended(),
                first.published(),
                "EXTRA",
                via,
                Optional.empty(),
                first.code(),
                first.affirms());
        assertSame(world, with(world, act.get(), copy), day);
    }

    /** Of a stance that its acts alone make, by a source that no other passed on. */
    @Property(tries = 600)
    void an_independent_act_never_lowers_its_side(
            @ForAll("worlds") World world,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate happened,
            @ForAll int seed) {
        Optional<Relation> act = act(world, seed);
        if (act.isEmpty()) {
            return;
        }
        String date = happened.toString();
        for (String told : List.of(date, date.substring(0, 7), date.substring(0, 4), date + "/" + date)) {
            World more = with(world, act.get(), new Attestation(Edtf.parse(told), "EXTRA"));
            Map<Conclusion, Evidence> before = evidence(Entente.assess(world).asOf(day));
            Map<Conclusion, Evidence> after = evidence(Entente.assess(more).asOf(day));
            before.forEach((conclusion, evidence) -> {
                if (conclusion instanceof Stance stance && stance.basis() == Basis.DIRECT) {
                    Evidence now = after.getOrDefault(conclusion, evidence);
                    assertTrue(after.containsKey(conclusion), () -> stance + " is gone\n" + world);
                    assertTrue(
                            now.mass(stance.side()) >= evidence.mass(stance.side()) - ROUNDING,
                            () -> stance + ": " + evidence + ", then " + now + "\n" + world + "\n" + told);
                }
            });
        }
    }

    @Property(tries = 400)
    void what_comes_later_changes_nothing_on_the_day(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Optional<Relation> act = act(world, seed);
        if (act.isEmpty()) {
            return;
        }
        Attestation later = new Attestation(Edtf.of(day.plusDays(1)), "EXTRA");
        assertSame(world, with(world, act.get(), later), day);
    }

    @Property(tries = 60)
    void the_order_of_statements_changes_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        List<Relation> relations = new ArrayList<>(world.relations());
        Collections.shuffle(relations, new Random(seed));
        relations.forEach(relation -> builder.relation(relation, world.attestations(relation)));
        assertSame(world, builder.build(), day);
    }

    /** Each act weighs at most its weight, and a stance by its own acts at least its best one. */
    @Property(tries = 400)
    void a_mass_is_within_its_bounds(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Assessment assessment = Entente.assess(world).asOf(day);
        for (Finding<Stance> finding : assessment.stances().withSubordinates()) {
            Evidence evidence = finding.evidence();
            assertTrue(evidence.acts() >= 1, finding::toString);
            assertTrue(evidence.lineages() >= 1, finding::toString);
            assertTrue(evidence.days() >= 1, finding::toString);
            assertTrue(
                    evidence.mass() > 0
                            && evidence.mass()
                                    <= evidence.acts() * Settings.defaults().maxStrength(),
                    () -> finding + ": " + evidence);
            assertTrue(!evidence.last().orElseThrow().isAfter(day), () -> finding + ": " + evidence);
            if (finding.conclusion().basis() != Basis.INFERRED) {
                assertEquals(0, evidence.mass(finding.conclusion().side().opposite()));
                assertEquals(0, evidence.mass(Side.NONE));
            }
        }
    }

    @Property(tries = 60)
    void lists_are_ranked_and_cut_as_promised(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Stances stances = Entente.assess(world).asOf(day).stances();
        Stances ranked = stances.ranked();
        assertEquals(List.copyOf(new java.util.HashSet<>(stances)).size(), ranked.size());
        for (int i = 1; i < ranked.size(); i++) {
            double before = ranked.get(i - 1).evidence().mass();
            double then = ranked.get(i).evidence().mass();
            assertTrue(before >= then - ROUNDING, ranked::toString);
            if (Math.abs(before - then) < ROUNDING / 10) {
                assertTrue(stances.indexOf(ranked.get(i - 1)) < stances.indexOf(ranked.get(i)), ranked::toString);
            }
        }
        for (int acts = 0; acts < 4; acts++) {
            int least = acts;
            assertEquals(
                    stances.stream()
                            .filter(one -> one.evidence().acts() >= least)
                            .toList(),
                    List.copyOf(stances.atLeastActs(least)));
        }
        assertEquals(ranked.subList(0, Math.min(2, ranked.size())), List.copyOf(ranked.top(2)));
    }
}
