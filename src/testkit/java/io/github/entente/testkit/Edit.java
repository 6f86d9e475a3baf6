package io.github.entente.testkit;

import io.github.entente.World;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;

/** One change of what is stated. An immutable value; what it withdraws need not be there. */
public sealed interface Edit {
    /**
     * The world after this change.
     *
     * @throws io.github.entente.fact.InvalidWorldException if the world does not know an actor of what is stated, or the result is no world for another reason
     * @throws io.github.entente.fact.UnknownActorException if the world does not know the actor or source that is withdrawn
     */
    World applyTo(World world);

    /** States a relation on the word of one attestation more. */
    static Edit state(Relation relation, Attestation attestation) {
        return new State(relation, attestation);
    }

    /** Withdraws one attestation of a relation; the last one takes the relation with it. */
    static Edit withdraw(Relation relation, Attestation attestation) {
        return new WithdrawAttestation(relation, attestation);
    }

    /** Withdraws a relation with all that it rests on. */
    static Edit withdraw(Relation relation) {
        return new WithdrawRelation(relation);
    }

    /** Withdraws all relations that an actor is part of, as subject, object or enemy. */
    static Edit withdrawActor(String id) {
        return new WithdrawActor(id);
    }

    /** Withdraws all attestations that came from a source or passed through it. */
    static Edit withdrawSource(String id) {
        return new WithdrawSource(id);
    }

    /** See {@link Edit#state}. */
    record State(Relation relation, Attestation attestation) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.with(relation, attestation);
        }

        @Override
        public String toString() {
            return "state " + relation + ", " + attestation.happened() + ", per " + attestation.source();
        }
    }

    /** See {@link Edit#withdraw(Relation, Attestation)}. */
    record WithdrawAttestation(Relation relation, Attestation attestation) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.without(relation, attestation);
        }

        @Override
        public String toString() {
            return "withdraw " + relation + ", " + attestation.happened() + ", per " + attestation.source();
        }
    }

    /** See {@link Edit#withdraw(Relation)}. */
    record WithdrawRelation(Relation relation) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.without(relation);
        }

        @Override
        public String toString() {
            return "withdraw " + relation;
        }
    }

    /** See {@link Edit#withdrawActor}. */
    record WithdrawActor(String id) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.withoutActor(id);
        }

        @Override
        public String toString() {
            return "withdraw actor " + id;
        }
    }

    /** See {@link Edit#withdrawSource}. */
    record WithdrawSource(String id) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.withoutSource(id);
        }

        @Override
        public String toString() {
            return "withdraw source " + id;
        }
    }
}
