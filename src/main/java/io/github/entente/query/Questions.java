package io.github.entente.query;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Edtf;
import java.util.Set;

/**
 * What can be asked of a view. Made by assessments; immutable.
 *
 * <p><b>Stability: internal.</b> It is public only because the front door is another package. Applications
 * ask an assessment.
 *
 * @hidden
 */
public final class Questions {
    private final View view;

    /** Questions to a view. */
    public Questions(View view) {
        this.view = view;
    }

    /** The stances. */
    public Stances stances() {
        return (Stances) FindingKinds.STANCES.in(view);
    }

    /** The findings of a kind. */
    public <C extends Conclusion> Findings<C> findings(FindingKind<C> kind) {
        return kind.in(view);
    }

    /** The findings of a class of conclusions. */
    public <C extends Conclusion> Findings<C> findings(Class<C> type) {
        return FindingKinds.in(view, type);
    }

    /** The camps of all wars. */
    public Camps camps() {
        return Camps.of(view);
    }

    /** Who turns against whom, as of the day. */
    public Enmities enmities() {
        return Enmities.of(view);
    }

    /** Who turned against whom in a period up to the day. */
    public Enmities enmities(Edtf period) {
        return Enmities.during(view, period);
    }

    /** What is disputed. */
    public Disputes disputes() {
        return Disputes.of(view);
    }

    /** The signed graph of parties. */
    public StructuralBalance balance() {
        return new StructuralBalance(view);
    }

    /** Begins a question about the position of a holder, by id, name or alias. */
    public PositionQuestion position(String holder) {
        return new PositionQuestion(stances(), holder);
    }

    /** The position of one toward another, by id, name or alias, up to the day. */
    public Timeline<Position> timeline(String holder, String target) {
        return Timelines.of(view, view.actors().resolve(holder), view.actors().resolve(target));
    }

    /** How a conclusion held up to the day. */
    public Timeline<Phase> timeline(Conclusion conclusion) {
        return Timelines.of(view, conclusion);
    }

    /**
     * What changes from here to another view.
     *
     * @param how what was changed, for the first line: begins with a comma, or is empty
     */
    public Changes changesTo(Questions after, String how) {
        return Changes.between(view, after.view, how);
    }

    /**
     * What changes from here to another view of these conclusions, and of what they may hide. What parts
     * share with their principals is shown.
     */
    public Changes changesTo(Questions after, Set<Conclusion> some) {
        return Changes.among(some, view, after.view);
    }
}
