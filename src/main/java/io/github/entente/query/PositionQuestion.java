package io.github.entente.query;

import io.github.entente.fact.UnknownActorException;
import java.util.stream.Collectors;

/** A question about a position, before its target is given. Immutable. */
public final class PositionQuestion {
    private final Stances stances;
    private final String holder;

    /**
     * A question about the position of a holder.
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

    /** Whose position it is, and toward whom there are stances. */
    @Override
    public String toString() {
        String targets = stances
                .withSubordinates()
                .where(stance -> stance.holder().equals(holder))
                .stream()
                .map(finding -> finding.conclusion().target())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "The position of " + holder + " as of " + stances.view().asOfText() + "; "
                + (targets.isEmpty() ? "it has no stances" : "it has stances toward " + targets)
                + "\nnext: toward(\"…\")";
    }
}
