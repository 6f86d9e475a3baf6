package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Leverage;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The leverages of a day: who has leverage over whom, and in which arrangement. */
public final class Leverages extends Findings<Leverage, Leverages> {
    private Leverages(View view, ImmutableList<Finding<Leverage>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The leverages of the view. */
    public static Leverages of(View view) {
        Listing<Leverage> listing = new Listing<>(
                view,
                Leverage.class,
                found -> new Shared(
                        List.of(new SharedEnd(found.holder(), "holder"), new SharedEnd(found.over(), "over")),
                        found.arrangement()));
        return new Leverages(view, listing.list(), false);
    }

    @Override
    Leverages with(View same, ImmutableList<Finding<Leverage>> fewer, boolean withSubordinates) {
        return new Leverages(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "leverage";
    }

    @Override
    String plural() {
        return "leverages";
    }

    @Override
    TextTable table() {
        return new TextTable("WHO", "OVER", "IN", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Leverage> finding) {
        Leverage found = finding.conclusion();
        return List.of(
                found.holder(),
                found.over(),
                found.arrangement(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
