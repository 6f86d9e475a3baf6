package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import java.util.List;

/** Who stands for and against whom on a day. */
public final class Stances extends Findings<Stance, Stances> {
    private Stances(View view, ImmutableList<Finding<Stance>> all, boolean parts) {
        super(view, all, parts);
    }

    /** The stances of the view. */
    public static Stances of(View view) {
        return new Stances(
                view,
                onTheDay(view, Stance.class, stance -> List.of(stance.target(), stance.side(), stance.channel())),
                false);
    }

    /** Those for or against. */
    public Stances on(Side side) {
        return where(stance -> stance.side() == side);
    }

    /** Those in words or by deeds. */
    public Stances by(Channel channel) {
        return where(stance -> stance.channel() == channel);
    }

    @Override
    Stances with(View same, ImmutableList<Finding<Stance>> fewer, boolean withParts) {
        return new Stances(same, fewer, withParts);
    }

    @Override
    String noun() {
        return "stances";
    }

    @Override
    Table table() {
        return new Table("HOLDER", "STANDS", "TARGET", "BY", "BASIS", "WHEN", "HOW SURE");
    }

    @Override
    List<String> cells(Finding<Stance> finding) {
        Stance stance = finding.conclusion();
        return List.of(
                stance.holder(),
                stance.side().label(),
                stance.target(),
                stance.channel().label(),
                stance.basis().label(),
                finding.when().toString(),
                finding.likelihood().label());
    }
}
