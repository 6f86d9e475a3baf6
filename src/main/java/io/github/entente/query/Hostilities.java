package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Hostility;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The hostilities of a day: who is at war with whom. */
public final class Hostilities extends Findings<Hostility, Hostilities> {
    private Hostilities(View view, ImmutableList<Finding<Hostility>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The hostilities of the view. */
    public static Hostilities of(View view) {
        Listing<Hostility> listing = new Listing<>(
                view,
                Hostility.class,
                found -> new Shared(List.of(new SharedEnd(found.first()), new SharedEnd(found.second())), ""));
        return new Hostilities(view, listing.list(), false);
    }

    @Override
    Hostilities with(View same, ImmutableList<Finding<Hostility>> fewer, boolean withSubordinates) {
        return new Hostilities(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "hostility";
    }

    @Override
    String plural() {
        return "hostilities";
    }

    @Override
    TextTable table() {
        return new TextTable("AT WAR", "WITH", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Hostility> finding) {
        Hostility found = finding.conclusion();
        return List.of(
                found.first(),
                found.second(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
