package io.github.entente.query;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.Listing.Shared;
import java.util.List;

/**
 * What follows of any kind, such as of one that users' own rules derive. Nothing of it is folded: what parts
 * share with their principals is only known for shipped kinds.
 *
 * @param <C> the kind of conclusion
 */
public final class Conclusions<C extends Conclusion> extends Findings<C, Conclusions<C>> {
    private final String kind;

    private Conclusions(View view, String kind, ImmutableList<Finding<C>> all, boolean parts) {
        super(view, all, parts);
        this.kind = kind;
    }

    /** Those of the view that are valid on its day. */
    public static <C extends Conclusion> Conclusions<C> of(View view, Class<C> type) {
        String kind = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                .replace('_', ' ');
        return new Conclusions<>(view, "of kind " + kind, listing(view, type).list(), false);
    }

    /** Those of the view that are valid on its day and of no shipped kind: what users' own rules derive. */
    public static Conclusions<Conclusion> own(View view) {
        Listing<Conclusion> listing = listing(view, Conclusion.class)
                .only(conclusion -> conclusion.getClass().getPackage() != Conclusion.class.getPackage());
        return new Conclusions<>(view, "of one's own", listing.list(), false);
    }

    private static <C extends Conclusion> Listing<C> listing(View view, Class<C> type) {
        return new Listing<>(view, type, found -> new Shared(List.of(), found));
    }

    @Override
    Conclusions<C> with(View same, ImmutableList<Finding<C>> fewer, boolean withSubordinates) {
        return new Conclusions<>(same, kind, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "conclusion " + kind;
    }

    @Override
    String plural() {
        return "conclusions " + kind;
    }

    @Override
    TextTable table() {
        return new TextTable("WHAT", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<C> finding) {
        return List.of(
                finding.conclusion().sentence(view().actors()::label),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
