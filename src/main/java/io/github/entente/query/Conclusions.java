package io.github.entente.query;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.Listing.Shared;
import java.util.List;

/**
 * What follows of any kind, such as of one that users' own rules derive. Nothing of it is folded: what parts share with their principals is only known for shipped kinds.
 *
 * @param <C> the kind of conclusion
 */
public final class Conclusions<C extends Conclusion> extends Findings<C, Conclusions<C>> {
    private final Class<C> type;

    private Conclusions(View view, Class<C> type, ImmutableList<Finding<C>> all, boolean parts) {
        super(view, all, parts);
        this.type = type;
    }

    /** Those of the view that are valid on its day. */
    public static <C extends Conclusion> Conclusions<C> of(View view, Class<C> type) {
        return new Conclusions<>(view, type, listing(view, type).list(), false);
    }

    private static <C extends Conclusion> Listing<C> listing(View view, Class<C> type) {
        return new Listing<>(view, type, found -> new Shared(List.of(), found));
    }

    @Override
    Conclusions<C> with(View same, ImmutableList<Finding<C>> fewer, boolean withParts) {
        return new Conclusions<>(same, type, fewer, withParts);
    }

    private String kind() {
        return CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                .replace('_', ' ');
    }

    @Override
    String singular() {
        return "conclusion of kind " + kind();
    }

    @Override
    String plural() {
        return "conclusions of kind " + kind();
    }

    @Override
    Table table() {
        return new Table("WHAT", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<C> finding) {
        return List.of(
                finding.conclusion().sentence(view().actors()::label),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
