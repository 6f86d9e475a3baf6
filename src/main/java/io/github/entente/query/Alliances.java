package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Alliance;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The alliances of a day. */
public final class Alliances extends Findings<Alliance, Alliances> {
    private Alliances(View view, ImmutableList<Finding<Alliance>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The alliances of the view. */
    public static Alliances of(View view) {
        Listing<Alliance> listing = new Listing<>(
                view,
                Alliance.class,
                found -> new Shared(List.of(new SharedEnd(found.first()), new SharedEnd(found.second())), ""));
        return new Alliances(view, listing.list(), false);
    }

    @Override
    Alliances with(View same, ImmutableList<Finding<Alliance>> fewer, boolean withSubordinates) {
        return new Alliances(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "alliance";
    }

    @Override
    String plural() {
        return "alliances";
    }

    @Override
    TextTable table() {
        return new TextTable("ALLY", "OF", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Alliance> finding) {
        Alliance found = finding.conclusion();
        return List.of(
                found.first(),
                found.second(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
