package io.github.entente.query;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.Listing.Shared;
import java.util.List;

/**
 * The conclusions of any kind on a day, such as a kind that users' own rules derive. Nothing is folded: only
 * for shipped kinds is it known what subordinates share with their principals.
 *
 * @param <C> the kind of conclusion
 */
public final class Conclusions<C extends Conclusion> extends Findings<C, Conclusions<C>> {
    private final String kind;

    private Conclusions(View view, String kind, ImmutableList<Finding<C>> all, boolean parts) {
        super(view, all, parts);
        this.kind = kind;
    }

    /** The conclusions of this kind that are valid on the day of the view. */
    public static <C extends Conclusion> Conclusions<C> of(View view, Class<C> type) {
        String kind = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                .replace('_', ' ');
        return new Conclusions<>(view, "of kind " + kind, listing(view, type).list(), false);
    }

    /**
     * The conclusions of no shipped kind that are valid on the day of the view. Users' own rules derive them.
     */
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
