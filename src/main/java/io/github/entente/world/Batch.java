package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Fact;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Edits that are applied together, see {@code LiveAssessment.edit}. They are applied in the order in which
 * they were added, all of them or none. What they withdraw need not be there. Not safe for use by several
 * threads.
 */
public final class Batch {
    private final List<Consumer<StagedEdits>> edits = new ArrayList<>();

    Batch() {}

    ImmutableList<Consumer<StagedEdits>> edits() {
        return ImmutableList.copyOf(edits);
    }

    /** Adds an actor. */
    public Batch add(Actor actor) {
        edits.add(staged -> staged.add(actor));
        return this;
    }

    /** Adds an actor without aliases and codes. */
    public Batch add(String id, String name, ActorKind kind) {
        return add(new Actor(id, name, kind));
    }

    /**
     * States a relation or a custom fact with one more attestation. Both may name actors, also sources, by
     * id, name or alias.
     */
    public Batch add(Fact fact, Attestation attestation) {
        edits.add(staged -> staged.add(fact, attestation));
        return this;
    }

    /**
     * States a relation with the steps of {@link WorldBuilder}: {@code
     * batch.relation("TRUMP").praises("HAFTAR").happened("2019-04").per("WT")}. Further attestations and
     * relations that are added to the result belong to the batch too.
     *
     * @param subject id, name or alias
     */
    public WorldBuilder.RelationStep relation(String subject) {
        WorldBuilder words = World.builder();
        edits.add(staged -> staged.add(words.draft()));
        return words.relation(subject);
    }

    /**
     * States a custom fact with the steps of {@link WorldBuilder}: {@code batch.fact(new Seats("SPD",
     * 206)).happened("2021-09-26").per("RECORD")}. Otherwise as {@link #relation}.
     */
    public WorldBuilder.FactStep fact(CustomFact fact) {
        WorldBuilder words = World.builder();
        edits.add(staged -> staged.add(words.draft()));
        return words.fact(fact);
    }

    /** Adds a relation type beside the shipped ones. Adding the same one again changes nothing. */
    public Batch add(RelationType type) {
        edits.add(staged -> staged.add(type));
        return this;
    }

    /** Withdraws one attestation. The last one withdraws the fact too. */
    public Batch withdraw(Fact fact, Attestation attestation) {
        edits.add(staged -> staged.withdraw(fact, attestation));
        return this;
    }

    /** Withdraws a relation or a custom fact with all its attestations. */
    public Batch withdraw(Fact fact) {
        edits.add(staged -> staged.withdraw(fact));
        return this;
    }

    /**
     * Withdraws all relations of the actor, as subject, object or enemy, and all custom facts that name it.
     * The actor stays in the world.
     *
     * @param actor id, name or alias
     */
    public Batch withdrawActor(String actor) {
        edits.add(staged -> staged.withdrawActor(actor));
        return this;
    }

    /**
     * Withdraws every attestation that came from the source or passed through it.
     *
     * @param source id, name or alias
     */
    public Batch withdrawSource(String source) {
        edits.add(staged -> staged.withdrawSource(source));
        return this;
    }
}
