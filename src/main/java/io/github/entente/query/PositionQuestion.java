package io.github.entente.query;

import io.github.entente.fact.UnknownActorException;

/** A position of which only the holder is known. Immutable. */
public final class PositionQuestion {
    private final Stances stances;
    private final String holder;

    /**
     * A question about a holder's position.
     *
     * @param stances all stances of the day
     * @param holder id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    PositionQuestion(Stances stances, String holder) {
        this.stances = stances;
        this.holder = stances.view().actors().resolve(holder);
    }

    /**
     * The position toward this target.
     *
     * @param target id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Position toward(String target) {
        String id = stances.view().actors().resolve(target);
        Stances all = stances.withSubordinates()
                .where(stance ->
                        stance.holder().equals(holder) && stance.target().equals(id));
        return Position.of(holder, id, all);
    }
}
