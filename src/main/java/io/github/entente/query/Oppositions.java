package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The oppositions of a day: who stands on opposite sides of a war. Rivalries by proxy are left out. */
public final class Oppositions extends Findings<Opposition, Oppositions> {
    private Oppositions(View view, ImmutableList<Finding<Opposition>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The oppositions of the view. */
    public static Oppositions of(View view) {
        Listing<Opposition> listing = new Listing<>(
                view,
                Opposition.class,
                found -> new Shared(
                        List.of(
                                new SharedEnd(found.first(), found.firstClient()),
                                new SharedEnd(found.second(), found.secondClient())),
                        ""));
        return new Oppositions(
                view,
                listing.unless(found -> listing.lists(new ProxyRivalry(
                                found.first(), found.second(), found.firstClient(), found.secondClient())))
                        .list(),
                false);
    }

    @Override
    Oppositions with(View same, ImmutableList<Finding<Opposition>> fewer, boolean withSubordinates) {
        return new Oppositions(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "opposition";
    }

    @Override
    String plural() {
        return "oppositions";
    }

    @Override
    TextTable table() {
        return new TextTable("PARTY", "BEHIND", "OPPONENT", "BEHIND", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Opposition> finding) {
        Opposition found = finding.conclusion();
        return List.of(
                found.first(),
                found.firstClient(),
                found.second(),
                found.secondClient(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
