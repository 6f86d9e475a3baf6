package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Shift;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The shifts up to a day: who changed sides, whether or not it has changed back. */
public final class Shifts extends Findings<Shift, Shifts> {
    private Shifts(View view, ImmutableList<Finding<Shift>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The shifts of the view. */
    public static Shifts of(View view) {
        Listing<Shift> listing = new Listing<>(
                        view,
                        Shift.class,
                        found ->
                                new Shared(List.of(new SharedEnd(found.holder())), List.of(found.target(), found.to())))
                .everSoFar();
        return new Shifts(view, listing.list(), false);
    }

    @Override
    Shifts with(View same, ImmutableList<Finding<Shift>> fewer, boolean withSubordinates) {
        return new Shifts(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "shift";
    }

    @Override
    String plural() {
        return "shifts";
    }

    @Override
    TextTable table() {
        return new TextTable("HOLDER", "TARGET", "FROM", "TO", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Shift> finding) {
        Shift found = finding.conclusion();
        return List.of(
                found.holder(),
                found.target(),
                found.to().opposite().label(),
                found.to().label(),
                finding.explain().whenText(),
                finding.likelihood().label());
    }
}
