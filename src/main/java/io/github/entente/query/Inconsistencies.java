package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Inconsistency.Kind;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/**
 * The inconsistencies up to a day, over or not. If an actor backs both sides, its mixed signals between them
 * are left out.
 */
public final class Inconsistencies extends Findings<Inconsistency, Inconsistencies> {
    private Inconsistencies(View view, ImmutableList<Finding<Inconsistency>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The inconsistencies of the view. */
    public static Inconsistencies of(View view) {
        Listing<Inconsistency> listing = new Listing<>(
                        view,
                        Inconsistency.class,
                        found -> new Shared(
                                List.of(new SharedEnd(found.actor())), List.of(found.kind(), found.objects())))
                .everSoFar();
        return new Inconsistencies(
                view,
                listing.unless(found -> found.kind() == Kind.MIXED_SIGNALS
                                && listing.lists(
                                        new Inconsistency(Kind.BACKS_BOTH_SIDES, found.actor(), found.objects())))
                        .list(),
                false);
    }

    /** The inconsistencies of this kind. */
    public Inconsistencies ofKind(Kind kind) {
        return where(found -> found.kind() == kind);
    }

    @Override
    Inconsistencies with(View same, ImmutableList<Finding<Inconsistency>> fewer, boolean withSubordinates) {
        return new Inconsistencies(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "inconsistency";
    }

    @Override
    String plural() {
        return "inconsistencies";
    }

    @Override
    TextTable table() {
        return new TextTable("WHOSE", "KIND", "ABOUT", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Inconsistency> finding) {
        Inconsistency found = finding.conclusion();
        return List.of(
                found.actor(),
                found.kind().label(),
                String.join(" and ", found.objects()),
                finding.explain().whenText(),
                finding.likelihood().label());
    }
}
