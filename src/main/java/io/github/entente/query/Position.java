package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The position of one actor toward another on a day: the sum of its stances. Inferred stances count only if
 * there are no others. Immutable and safe for use by several threads.
 */
public final class Position {
    /** The verdict of the stances. */
    public enum Verdict {
        /** For the target. */
        FOR,
        /** Against the target. */
        AGAINST,
        /**
         * Both: the strength of the weaker side is at least the share {@link Settings#bothThreshold()} of the
         * stronger, by default half.
         */
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

    /** The position that follows from all stances of the holder toward the target. */
    static Position of(String holder, String target, Stances all) {
        Stances firm = all.where(stance -> stance.basis() != Basis.INFERRED);
        return new Position(holder, target, all.view().asOf(), firm.isEmpty() ? all : firm);
    }

    /** The id of the holder. */
    public String holder() {
        return holder;
    }

    /** The id of the target. */
    public String target() {
        return target;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The stances of which it is the sum. */
    public Stances stances() {
        return stances;
    }

    /** The strength of one side in one channel: that of its best stance, 0 (none) to 0.99. */
    public double strength(Side side, Channel channel) {
        return strength(stances.on(side).by(channel));
    }

    /** The strength of one side in either channel: the greater of the two. */
    public double strength(Side side) {
        return strength(stances.on(side));
    }

    private static double strength(Stances some) {
        double most = 0;
        for (Finding<Stance> stance : some) {
            most = Math.max(most, stance.strength());
        }
        return most;
    }

    /** The verdict of the stances. */
    public Verdict verdict() {
        double pro = strength(Side.FOR);
        double contra = strength(Side.AGAINST);
        if (pro == 0 && contra == 0) {
            return Verdict.UNKNOWN;
        } else if (Math.min(pro, contra) >= stances.view().graph().settings().bothThreshold() * Math.max(pro, contra)) {
            return Verdict.BOTH;
        }
        return pro > contra ? Verdict.FOR : Verdict.AGAINST;
    }

    boolean hasBothSides() {
        return !stances.on(Side.FOR).isEmpty() && !stances.on(Side.AGAINST).isEmpty();
    }

    /** The strength of the stronger side in words; empty if the position is unknown. */
    public Optional<Strength> strengthInWords() {
        return verdict() == Verdict.UNKNOWN
                ? Optional.empty()
                : Optional.of(Strength.of(Math.max(strength(Side.FOR), strength(Side.AGAINST))));
    }

    /** Whether the evidence for the best stance of the stronger side is disputed; of equal sides, FOR. */
    public boolean isDisputed() {
        Stances stronger = stances.on(strength(Side.AGAINST) > strength(Side.FOR) ? Side.AGAINST : Side.FOR);
        double best = strength(stronger);
        for (Finding<Stance> stance : stronger) {
            if (stance.strength() == best) {
                return stance.isDisputed();
            }
        }
        return false;
    }

    /** An explanation of each of its stances, in their order. */
    public ImmutableList<Explanation> explain() {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (Finding<Stance> stance : stances) {
            all.add(stance.explain());
        }
        return all.build();
    }

    /** Such as {@code US toward LNA on 2019-04-30: FOR, by words, through its leader (weak evidence)}. */
    @Override
    public String toString() {
        return holder + " toward " + target + " on " + day + ": " + footing() + certainty();
    }

    /**
     * The verdict and its basis, such as {@code FOR, by words, through its leader}, without its strength.
     */
    public String footing() {
        Verdict verdict = verdict();
        return switch (verdict) {
            case UNKNOWN -> verdict + " (no evidence)";
            case FOR -> verdict + grounds(Side.FOR);
            case AGAINST -> verdict + grounds(Side.AGAINST);
            case BOTH -> verdict + ", for" + grounds(Side.FOR) + "; against" + grounds(Side.AGAINST);
        };
    }

    private String certainty() {
        return strengthInWords()
                .map(word -> " (" + word.evidence(isDisputed()) + ")")
                .orElse("");
    }

    private String grounds(Side side) {
        Stances some = stances.on(side);
        if (some.isEmpty()) {
            return "";
        }
        boolean deeds = !some.by(Channel.DEEDS).isEmpty();
        boolean words = !some.by(Channel.WORDS).isEmpty();
        String channels = (deeds ? "by " + Channel.DEEDS.label() : "")
                + (deeds && words ? " and " : "")
                + (words ? "by " + Channel.WORDS.label() : "");
        Basis firmest = Basis.INFERRED;
        for (Finding<Stance> finding : some) {
            Basis basis = finding.conclusion().basis();
            firmest = basis.compareTo(firmest) < 0 ? basis : firmest;
        }
        String footing = switch (firmest) {
            case DIRECT, ATTRIBUTED -> "";
            case BY_LEADER, INFERRED -> ", " + firmest.label();
        };
        return ", " + channels + footing;
    }
}
