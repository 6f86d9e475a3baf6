package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MutableWorldTest {
    private static final Relation ATTACKS = new Relation("LNA", RelationTypes.ATTACKS, "GNA");
    private static final Attestation IN_MAY = new Attestation(Edtf.parse("2020-05-01"), "WT");
    private static final Attestation IN_JUNE = new Attestation(Edtf.parse("2020-06-01"), "REUTERS");
    private static final RelationType MEDIATES = new RelationType(
            "MEDIATES", QuadClass.VERBAL_COOPERATION, Side.NONE, 3, 90, OptionalInt.empty(), false, "mediates for", "");

    private final MutableWorld world = new MutableWorld(World.builder()
            .government("GNA", "Government of National Accord")
            .armedGroup("LNA", "Libyan National Army")
            .medium("WT", "The Washington Times")
            .medium("REUTERS", "Reuters")
            .relation(ATTACKS, IN_MAY)
            .build());

    private StagedEdits edit(Consumer<Batch> edits) {
        StagedEdits staged = world.stage(edits);
        world.apply(staged);
        return staged;
    }

    @Test
    void nothing_changes_before_edits_are_applied() {
        StagedEdits staged = world.stage(batch -> batch.add(ATTACKS, IN_JUNE));
        assertEquals(Map.of(ATTACKS, Set.of(IN_MAY, IN_JUNE)), staged.changed());
        assertEquals(Set.of(IN_MAY), world.attestations(ATTACKS));
        assertEquals(LocalDate.of(2020, 5, 1), world.lastDay());
        world.apply(staged);
        assertEquals(Set.of(IN_MAY, IN_JUNE), world.attestations(ATTACKS));
        assertEquals(LocalDate.of(2020, 6, 1), world.lastDay());
    }

    @Test
    void what_is_withdrawn_leaves_no_trace() {
        edit(batch -> batch.add(ATTACKS, IN_JUNE));
        assertEquals(Set.of(ATTACKS), world.naming("REUTERS"));
        edit(batch -> batch.withdrawSource("Reuters"));
        assertEquals(Set.of(), world.naming("REUTERS"));
        assertEquals(LocalDate.of(2020, 5, 1), world.lastDay());
        edit(batch -> batch.withdraw(ATTACKS));
        assertEquals(Set.of(), world.naming("LNA"));
        assertEquals(World.LAST_DAY, world.lastDay());
        assertTrue(world.attestations(ATTACKS).isEmpty());
    }

    @Test
    void edits_that_change_nothing_are_empty() {
        assertTrue(world.stage(batch -> batch.add(ATTACKS, IN_MAY)).isEmpty());
        assertTrue(world.stage(batch -> batch.add(ATTACKS, IN_JUNE).withdraw(ATTACKS, IN_JUNE))
                .isEmpty());
        assertTrue(world.stage(batch -> batch.add("GNA", "Government of National Accord", ActorKind.GOVERNMENT))
                .isEmpty());
        assertFalse(world.stage(batch -> batch.add(MEDIATES)).isEmpty());
        edit(batch -> batch.add(MEDIATES));
        assertTrue(world.stage(batch -> batch.add(MEDIATES)).isEmpty());
    }

    @Test
    void later_edits_of_a_batch_know_the_actors_and_types_of_earlier_ones() {
        StagedEdits staged = edit(batch -> batch.add("HAFTAR", "Khalifa Haftar", ActorKind.PERSON)
                .add(MEDIATES)
                .relation("khalifa haftar")
                .does("MEDIATES", "GNA")
                .happened("2020")
                .per("WT"));
        assertEquals(
                List.of(new Relation("HAFTAR", MEDIATES, "GNA")),
                List.copyOf(staged.changed().keySet()));
        assertEquals(
                List.of("HAFTAR"),
                staged.newActors().stream().map(actor -> actor.id()).toList());
        assertEquals(Set.of("MEDIATES"), world.ownTypes().keySet());
    }

    @Test
    void all_problems_of_a_batch_are_told_with_the_edits_that_have_them() {
        InvalidWorldException refused = assertThrows(
                InvalidWorldException.class,
                () -> world.stage(batch -> {
                    batch.add(ATTACKS, IN_JUNE);
                    batch.add(new Relation("GNC", RelationTypes.ATTACKS, "LNA"), IN_MAY);
                    batch.add("WT", "Another", ActorKind.MEDIUM);
                    batch.relation("LNA")
                            .attacks("GNA")
                            .per("WT")
                            .relation("GNA")
                            .attacks("LNB")
                            .happened("2020")
                            .per("WT");
                }));
        assertEquals("""
                4 problems:
                  unknown actor "GNC" in edits[1].subject; did you mean "GNA"?
                  two actors have the id "WT" in edits[2]; rename or remove one
                  an attestation without date in edits[3].relations[0].attestations[0]; say when it happened
                  unknown actor "LNB" in edits[3].relations[1].object; did you mean "LNA"?""", refused.getMessage());
    }

    @Test
    void the_world_is_of_the_moment_in_which_it_was_asked_for() {
        var then = world.world(Map.of(ATTACKS, world.attestations(ATTACKS)));
        edit(batch -> batch.add("HAFTAR", "Khalifa Haftar", ActorKind.PERSON));
        assertEquals(4, then.get().actors().size());
        assertEquals(Set.of(IN_MAY), then.get().attestations(ATTACKS));
    }
}
