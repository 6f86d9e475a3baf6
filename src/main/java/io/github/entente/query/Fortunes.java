package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Fortune;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The fortunes of a day: who gains and who loses. */
public final class Fortunes extends Findings<Fortune, Fortunes> {
    private Fortunes(View view, ImmutableList<Finding<Fortune>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The fortunes of the view. */
    public static Fortunes of(View view) {
        Listing<Fortune> listing = new Listing<>(
                view,
                Fortune.class,
                found -> new Shared(
                        List.of(new SharedEnd(found.gainer(), "gains"), new SharedEnd(found.loser(), "loses")), ""));
        return new Fortunes(view, listing.list(), false);
    }

    @Override
    Fortunes with(View same, ImmutableList<Finding<Fortune>> fewer, boolean withSubordinates) {
        return new Fortunes(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "fortune";
    }

    @Override
    String plural() {
        return "fortunes";
    }

    @Override
    TextTable table() {
        return new TextTable("GAINS", "LOSES", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Fortune> finding) {
        Fortune found = finding.conclusion();
        return List.of(
                found.gainer(),
                found.loser(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
