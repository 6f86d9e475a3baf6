package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The stances of a day: who stands for and against whom. */
public final class Stances extends Findings<Stance> {
    Stances(FindingKind<Stance> kind, View view, ImmutableList<Finding<Stance>> all, boolean subordinates) {
        super(kind, view, all, subordinates);
    }

    /** The given stances that are valid on the day of the view. All have the same holder and target. */
    static Stances of(FindingKind<Stance> kind, View view, List<Stance> between) {
        return new Stances(
                kind,
                view,
                between.stream()
                        .filter(stance -> view.graph().when(stance).isValidOn(view.asOf()))
                        .map(stance -> new Finding<>(kind, view, stance, view.asOf(), false))
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
                .map(pair -> Position.of(pair.get(0), pair.get(1), of(kind(), view(), all.get(pair))))
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
    public Stances where(Predicate<? super Stance> test) {
        return (Stances) super.where(test);
    }

    @Override
    public Stances of(String actor) {
        return (Stances) super.of(actor);
    }

    @Override
    public Stances about(String actor) {
        return (Stances) super.about(actor);
    }

    @Override
    public Stances between(String one, String other) {
        return (Stances) super.between(one, other);
    }

    @Override
    public Stances withSubordinates() {
        return (Stances) super.withSubordinates();
    }

    @Override
    public Stances ranked() {
        return (Stances) super.ranked();
    }

    @Override
    public Stances atLeast(Strength strength) {
        return (Stances) super.atLeast(strength);
    }

    @Override
    public Stances atLeastActs(int count) {
        return (Stances) super.atLeastActs(count);
    }

    @Override
    public Stances top(int count) {
        return (Stances) super.top(count);
    }
}
