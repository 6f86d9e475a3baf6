package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;

/** The rivalries of a day, direct or by proxy. */
public final class Rivalries extends Findings<Rivalry, Rivalries> {
    private Rivalries(View view, ImmutableList<Finding<Rivalry>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The rivalries of the view. */
    public static Rivalries of(View view) {
        return new Rivalries(view, new Listing<>(view, Rivalry.class, Rivalries::key).list(), false);
    }

    private static Shared key(Rivalry rivalry) {
        return rivalry instanceof ProxyRivalry proxy
                ? new Shared(
                        List.of(
                                new SharedEnd(proxy.first(), proxy.firstClient()),
                                new SharedEnd(proxy.second(), proxy.secondClient())),
                        "by proxy")
                : new Shared(List.of(new SharedEnd(rivalry.first()), new SharedEnd(rivalry.second())), "direct");
    }

    /** The rivalries by proxy. */
    public Rivalries byProxy() {
        return where(rivalry -> rivalry instanceof ProxyRivalry);
    }

    /** The rivalries of actors that act against each other themselves. */
    public Rivalries direct() {
        return where(rivalry -> rivalry instanceof DirectRivalry);
    }

    @Override
    Rivalries with(View same, ImmutableList<Finding<Rivalry>> fewer, boolean withSubordinates) {
        return new Rivalries(same, fewer, withSubordinates);
    }

    @Override
    String singular() {
        return "rivalry";
    }

    @Override
    String plural() {
        return "rivalries";
    }

    @Override
    TextTable table() {
        return new TextTable("RIVAL", "BEHIND", "RIVAL", "BEHIND", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Rivalry> finding) {
        Rivalry found = finding.conclusion();
        return List.of(
                found.first(),
                found instanceof ProxyRivalry proxy ? proxy.firstClient() : "(directly)",
                found.second(),
                found instanceof ProxyRivalry proxy ? proxy.secondClient() : "(directly)",
                finding.when().toString(),
                finding.likelihood().label());
    }
}
