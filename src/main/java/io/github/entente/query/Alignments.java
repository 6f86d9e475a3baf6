package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Alignment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/**
 * The alignments of a day: who stands with whom behind a side of a war. If there is an alignment by deeds and
 * one in words, only the one by deeds is listed.
 */
public final class Alignments extends Findings<Alignment, Alignments> {
    private Alignments(View view, ImmutableList<Finding<Alignment>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The alignments of the view. */
    public static Alignments of(View view) {
        Listing<Alignment> listing = new Listing<>(
                view,
                Alignment.class,
                found -> new Shared(
                        List.of(new SharedEnd(found.first()), new SharedEnd(found.second())),
                        List.of(found.behind(), found.channel())));
        return new Alignments(
                view,
                listing.unless(found -> found.channel() == Channel.WORDS
                                && listing.lists(
                                        new Alignment(found.first(), found.second(), found.behind(), Channel.DEEDS)))
                        .list(),
                false);
    }

    /**
     * Whether one of the two, on the day, also takes the side of an enemy of the side that they stand behind,
     * or stands against that side. A stance that is only inferred does not count.
     */
    public boolean isContested(Alignment alignment) {
        ImmutableList<String> parties = alignment.subjects();
        for (Siding siding : view().graph().conclusions(Siding.class)) {
            if (siding.enemy().equals(alignment.behind()) && parties.contains(siding.party()) && isOnTheDay(siding)) {
                return true;
            }
        }
        for (Stance stance : view().graph().conclusions(Stance.class)) {
            if (stance.target().equals(alignment.behind())
                    && stance.side() == Side.AGAINST
                    && stance.basis() != Basis.INFERRED
                    && parties.contains(stance.holder())
                    && isOnTheDay(stance)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnTheDay(Conclusion conclusion) {
        return view().graph().when(conclusion).isValidOn(view().asOf());
    }

    @Override
    Alignments with(View same, ImmutableList<Finding<Alignment>> fewer, boolean withSubordinates) {
        return new Alignments(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "alignment";
    }

    @Override
    String plural() {
        return "alignments";
    }

    @Override
    TextTable table() {
        return new TextTable("PARTY", "WITH", "BEHIND", "BY", "WHEN", "HOW SURE", "");
    }

    @Override
    List<String> cells(Finding<Alignment> finding) {
        Alignment found = finding.conclusion();
        return List.of(
                found.first(),
                found.second(),
                found.behind(),
                found.channel().label(),
                finding.when().toString(),
                finding.likelihood().label(),
                isContested(found) ? "contested" : "");
    }
}
