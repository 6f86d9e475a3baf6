package io.github.entente.testkit;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.world.World;

/** A change of the statements. An immutable value. What it withdraws need not be there. */
public sealed interface Edit {
    /**
     * The world after this change.
     *
     * @throws io.github.entente.fact.InvalidWorldException if the world does not know an actor of what is
     *     stated, or the result is not a valid world for another reason
     * @throws io.github.entente.fact.UnknownActorException if the world does not know the actor or source
     *     that is withdrawn
     */
    World applyTo(World world);

    /** States a relation or a custom fact with one more attestation. */
    static Edit state(Fact fact, Attestation attestation) {
        return new State(fact, attestation);
    }

    /** Withdraws one attestation. The last one withdraws the fact too. */
    static Edit withdraw(Fact fact, Attestation attestation) {
        return new WithdrawAttestation(fact, attestation);
    }

    /** Withdraws a relation or a custom fact with all its attestations. */
    static Edit withdraw(Fact fact) {
        return new WithdrawFact(fact);
    }

    /**
     * Withdraws all relations of an actor, as subject, object or enemy, and all custom facts that name it.
     */
    static Edit withdrawActor(String id) {
        return new WithdrawActor(id);
    }

    /** Withdraws all attestations that came from a source or passed through it. */
    static Edit withdrawSource(String id) {
        return new WithdrawSource(id);
    }

    /** See {@link Edit#state}. */
    record State(Fact fact, Attestation attestation) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.with(fact, attestation);
        }

        @Override
        public String toString() {
            return "state " + fact + ", " + attestation.happened() + ", per " + attestation.source();
        }
    }

    /** See {@link Edit#withdraw(Fact, Attestation)}. */
    record WithdrawAttestation(Fact fact, Attestation attestation) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.without(fact, attestation);
        }

        @Override
        public String toString() {
            return "withdraw " + fact + ", " + attestation.happened() + ", per " + attestation.source();
        }
    }

    /** See {@link Edit#withdraw(Fact)}. */
    record WithdrawFact(Fact fact) implements Edit {
        @Override
        public World applyTo(World world) {
            return world.without(fact);
        }

        @Override
        public String toString() {
            return "withdraw " + fact;
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
