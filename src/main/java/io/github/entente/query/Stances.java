package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The stances of a day: who stands for and against whom. */
public final class Stances extends Findings<Stance, Stances> {
    private Stances(View view, ImmutableList<Finding<Stance>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The stances of the view. */
    public static Stances of(View view) {
        return view.stances();
    }

    /** Makes the list of {@link View#stances}. */
    static Stances listed(View view) {
        Listing<Stance> listing = new Listing<>(
                view,
                Stance.class,
                found -> new Shared(
                        List.of(new SharedEnd(found.holder())),
                        List.of(found.target(), found.side(), found.channel())));
        return new Stances(view, listing.list(), false);
    }

    /** The given stances that are valid on the day of the view. All have the same holder and target. */
    static Stances of(View view, List<Stance> between) {
        return new Stances(
                view,
                between.stream()
                        .filter(stance -> view.graph().when(stance).isValidOn(view.asOf()))
                        .map(stance -> new Finding<>(view, stance, view.asOf(), false, false))
                        .collect(ImmutableList.toImmutableList()),
                true);
    }

    /**
     * The positions that follow from these stances, for the holders and targets that are shown, by holder,
     * then target.
     */
    public ImmutableList<Position> positions() {
        Set<List<String>> shown = new LinkedHashSet<>();
        forEach(finding -> shown.add(pair(finding.conclusion())));
        ListMultimap<List<String>, Stance> all =
                MultimapBuilder.hashKeys().arrayListValues().build();
        withSubordinates().forEach(finding -> all.put(pair(finding.conclusion()), finding.conclusion()));
        return shown.stream()
                .map(pair -> Position.of(pair.get(0), pair.get(1), of(view(), all.get(pair))))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> pair(Stance stance) {
        return List.of(stance.holder(), stance.target());
    }

    /** The stances on this side. */
    public Stances on(Side side) {
        return where(stance -> stance.side() == side);
    }

    /** The stances in this channel. */
    public Stances by(Channel channel) {
        return where(stance -> stance.channel() == channel);
    }

    @Override
    Stances with(View same, ImmutableList<Finding<Stance>> fewer, boolean withSubordinates) {
        return new Stances(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "stance";
    }

    @Override
    String plural() {
        return "stances";
    }

    @Override
    TextTable table() {
        return new TextTable("HOLDER", "STANDS", "TARGET", "BY", "BASIS", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Stance> finding) {
        Stance found = finding.conclusion();
        return List.of(
                found.holder(),
                found.side().label(),
                found.target(),
                found.channel().label(),
                found.basis().label(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
