package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Inconsistency;
import java.util.List;

/** What did not fit together by a day, whether or not it is over. */
public final class Inconsistencies extends Findings<Inconsistency, Inconsistencies> {
    private Inconsistencies(View view, ImmutableList<Finding<Inconsistency>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The inconsistencies of the view. */
    public static Inconsistencies of(View view) {
        return new Inconsistencies(
                view, everSoFar(view, Inconsistency.class, found -> List.of(found.kind(), found.about())), false);
    }

    /** Those of this kind. */
    public Inconsistencies ofKind(Inconsistency.Kind kind) {
        return where(found -> found.kind() == kind);
    }

    @Override
    Inconsistencies with(View same, ImmutableList<Finding<Inconsistency>> fewer, boolean withParts) {
        return new Inconsistencies(same, fewer, withParts);
    }

    @Override
    String noun() {
        return "inconsistencies";
    }

    @Override
    Table table() {
        return new Table("WHOSE", "KIND", "ABOUT", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Inconsistency> finding) {
        Inconsistency found = finding.conclusion();
        return List.of(
                found.actor(),
                found.kind().label(),
                String.join(" and ", found.about()),
                finding.explain().whenText(),
                finding.likelihood().label());
    }
}
