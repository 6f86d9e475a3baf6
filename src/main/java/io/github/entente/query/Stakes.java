package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Stake;
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.Channel;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/**
 * The stakes of a day: who has something to win or to lose. If there is a stake by deeds and one in words,
 * only the one by deeds is listed.
 */
public final class Stakes extends Findings<Stake, Stakes> {
    private Stakes(View view, ImmutableList<Finding<Stake>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The stakes of the view. */
    public static Stakes of(View view) {
        Listing<Stake> listing = new Listing<>(view, Stake.class, Stakes::key);
        return new Stakes(
                view,
                listing.unless(found -> found instanceof WarStake war
                                && war.channel() == Channel.WORDS
                                && listing.lists(new WarStake(war.holder(), war.client(), war.enemy(), Channel.DEEDS)))
                        .list(),
                false);
    }

    private static Shared key(Stake stake) {
        return stake instanceof WarStake war
                ? new Shared(List.of(new SharedEnd(war.holder())), List.of(war.client(), war.enemy(), war.channel()))
                : new Shared(List.of(new SharedEnd(stake.holder())), stake.objects());
    }

    /**
     * The stakes of actors that gain if this actor prevails.
     *
     * @param actor id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public Stakes ifPrevails(String actor) {
        String id = view().actors().resolve(actor);
        return where(stake -> stake instanceof WarStake war && war.client().equals(id));
    }

    @Override
    Stakes with(View same, ImmutableList<Finding<Stake>> fewer, boolean withSubordinates) {
        return new Stakes(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "stake";
    }

    @Override
    String plural() {
        return "stakes";
    }

    @Override
    TextTable table() {
        return new TextTable("HOLDER", "GAINS IF", "LOSES IF", "BY", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Stake> finding) {
        Stake found = finding.conclusion();
        return List.of(
                found.holder(),
                found instanceof WarStake war
                        ? war.client() + " prevails"
                        : "(interest in " + found.objects().get(0) + ")",
                found instanceof WarStake war ? war.enemy() + " prevails" : "",
                found instanceof WarStake war ? war.channel().label() : "",
                finding.when().toString(),
                finding.likelihood().label());
    }
}
