package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Likelihood;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one actor stands toward another on a day: the sum of its stances. Inferred stances count only where there are no others. Immutable and safe for use by several
 * threads.
 */
public final class Position {
    /** What the stances come to. */
    public enum Verdict {
        /** For the target. */
        FOR,
        /** Against the target. */
        AGAINST,
        /** Both: the weaker side is at least half as strong as the stronger. */
        BOTH,
        /** No evidence. This is not neutrality. */
        UNKNOWN
    }

    private final String holder;
    private final String target;
    private final LocalDate day;
    private final Stances stances;

    Position(String holder, String target, LocalDate day, Stances stances) {
        this.holder = holder;
        this.target = target;
        this.day = day;
        this.stances = stances;
    }

    /** The id of whose position it is. */
    public String holder() {
        return holder;
    }

    /** The id of toward whom. */
    public String target() {
        return target;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The stances that it is the sum of. */
    public Stances stances() {
        return stances;
    }

    /** How strong the one side is by one channel: the confidence in its best stance, from 0 (none) to 0.99. */
    public double strength(Side side, Channel channel) {
        return strength(stances.on(side).by(channel));
    }

    /** How strong the one side is by either channel: the greater of the two. */
    public double strength(Side side) {
        return strength(stances.on(side));
    }

    private static double strength(Stances some) {
        return some.stream().mapToDouble(Finding::confidence).max().orElse(0);
    }

    /** What the stances come to. */
    public Verdict verdict() {
        double pro = strength(Side.FOR);
        double contra = strength(Side.AGAINST);
        if (pro == 0 && contra == 0) {
            return Verdict.UNKNOWN;
        } else if (2 * Math.min(pro, contra) >= Math.max(pro, contra)) {
            return Verdict.BOTH;
        }
        return pro > contra ? Verdict.FOR : Verdict.AGAINST;
    }

    /** How sure the stronger side is; empty where the position is unknown. */
    public Optional<Likelihood> likelihood() {
        return verdict() == Verdict.UNKNOWN
                ? Optional.empty()
                : Optional.of(Likelihood.of(Math.max(strength(Side.FOR), strength(Side.AGAINST))));
    }

    /** Why: an explanation of each of its stances, in their order. */
    public ImmutableList<Explanation> explain() {
        return stances.stream().map(Finding::explain).collect(ImmutableList.toImmutableList());
    }

    /** Such as {@code US toward LNA on 2019-04-30: FOR, by words, through its leader (likely)}. */
    @Override
    public String toString() {
        String head = holder + " toward " + target + " on " + day + ": " + verdict();
        return switch (verdict()) {
            case UNKNOWN -> head + " (no evidence)";
            case FOR -> head + grounds(Side.FOR) + certainty();
            case AGAINST -> head + grounds(Side.AGAINST) + certainty();
            case BOTH -> head + ", for" + grounds(Side.FOR) + "; against" + grounds(Side.AGAINST) + certainty();
        };
    }

    private String certainty() {
        return likelihood().map(words -> " (" + words.label() + ")").orElse("");
    }

    private String grounds(Side side) {
        List<String> channels = Stream.of(Channel.DEEDS, Channel.WORDS)
                .filter(channel -> !stances.on(side).by(channel).isEmpty())
                .map(channel -> "by " + channel.label())
                .toList();
        String footing = stances.on(side).stream()
                .map(finding -> finding.conclusion().basis())
                .min(Comparator.naturalOrder())
                .map(basis -> switch (basis) {
                    case DIRECT, ATTRIBUTED -> "";
                    case BY_LEADER, INFERRED -> ", " + basis.label();
                })
                .orElse("");
        return (channels.isEmpty() ? "" : ", ") + String.join(" and ", channels) + footing;
    }
}
