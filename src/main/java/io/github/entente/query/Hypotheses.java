package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/**
 * The hypotheses of a day: what structural balance predicts, unless it is concluded anyway. The literature
 * disputes these regularities.
 */
public final class Hypotheses extends Findings<Hypothesis, Hypotheses> {
    private Hypotheses(View view, ImmutableList<Finding<Hypothesis>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The hypotheses of the view. */
    public static Hypotheses of(View view) {
        Listing<Hypothesis> listing = new Listing<>(
                view,
                Hypothesis.class,
                found -> new Shared(
                        List.of(
                                new SharedEnd(found.claim().first()),
                                new SharedEnd(found.claim().second())),
                        found.claim().getClass()));
        return new Hypotheses(
                view, listing.unless(found -> listing.lists(found.claim())).list(), false);
    }

    @Override
    Hypotheses with(View same, ImmutableList<Finding<Hypothesis>> fewer, boolean withSubordinates) {
        return new Hypotheses(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "hypothesis";
    }

    @Override
    String plural() {
        return "hypotheses";
    }

    @Override
    TextTable table() {
        return new TextTable("HYPOTHESIS", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Hypothesis> finding) {
        Hypothesis found = finding.conclusion();
        return List.of(
                found.sentence(view().actors()::label),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
