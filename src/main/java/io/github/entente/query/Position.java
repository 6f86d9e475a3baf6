package io.github.entente.query;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The position of one actor toward another on a day. It is decided by the first {@link Ground} that there is:
 * war, deeds, words, words about the leader, inference. Two at war with each other are against each other,
 * whatever else they did. Else the stances on this ground decide by the {@linkplain Evidence#mass() mass} of
 * their evidence. Other stances are left aside. Immutable and safe for use by several threads.
 */
public final class Position {
    /** The verdict of the stances. */
    public enum Verdict {
        /** For the target. */
        FOR,
        /** Against the target. */
        AGAINST,
        /**
         * Both: the mass of the weaker side is at least the share {@link Settings#bothThreshold()} of that
         * of the stronger, by default half.
         */
        BOTH,
        /** No evidence. This is not neutrality. */
        UNKNOWN
    }

    private final String holder;
    private final String target;
    private final LocalDate day;
    private final Optional<Ground> ground;
    private final Stances stances;
    private final Optional<War> war;
    private final transient Supplier<Evidence> evidenceFor = Suppliers.memoize(() -> readEvidence(Side.FOR));
    private final transient Supplier<Evidence> evidenceAgainst = Suppliers.memoize(() -> readEvidence(Side.AGAINST));

    private Position(
            String holder, String target, LocalDate day, Optional<Ground> ground, Stances stances, Optional<War> war) {
        this.holder = holder;
        this.target = target;
        this.day = day;
        this.ground = ground;
        this.stances = stances;
        this.war = war;
    }

    /** The position that follows from all stances of the holder toward the target. */
    static Position of(String holder, String target, Stances all) {
        View view = all.view();
        Optional<War> war = war(view, holder, target);
        Stances some = war.isPresent() ? all.on(Side.AGAINST) : all;
        Optional<Ground> first =
                some.stream().map(stance -> Ground.of(stance.conclusion())).min(Comparator.naturalOrder());
        Stances counting = first.isEmpty() ? some : some.where(stance -> Ground.of(stance) == first.get());
        Optional<Ground> ground = war.isPresent() ? Optional.of(Ground.WAR) : first;
        return new Position(holder, target, view.asOf(), ground, counting, war);
    }

    /** The war of the two on the day of the view. */
    static Optional<War> war(View view, String one, String other) {
        return one.equals(other)
                ? Optional.empty()
                : Optional.of((War) new War(one, other).canonical())
                        .filter(war -> view.graph().when(war).isValidOn(view.asOf()));
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

    /** On what it rests; empty if it is unknown. */
    public Optional<Ground> ground() {
        return ground;
    }

    /** The war of the two with each other, if there is one on the day. */
    public Optional<War> war() {
        return war;
    }

    /** The stances that decide: those on its ground. In a war, the firmest of those against the target. */
    public Stances stances() {
        return stances;
    }

    /** The strength of one side: that of its best stance or in the war, 0 (none) to 0.99. */
    public double strength(Side side) {
        double most = 0;
        for (Finding<Stance> stance : stances.on(side)) {
            most = Math.max(most, stance.strength());
        }
        return war.isPresent() && side == Side.AGAINST ? view().graph().strength(war.get(), day) : most;
    }

    /** The evidence of one side: the acts behind its stances, and those of the war. */
    public Evidence evidence(Side side) {
        return side == Side.FOR ? evidenceFor.get() : side == Side.AGAINST ? evidenceAgainst.get() : readEvidence(side);
    }

    private Evidence readEvidence(Side side) {
        List<Conclusion> behind = new ArrayList<>(stances.on(side).conclusions());
        if (side == Side.AGAINST) {
            war.ifPresent(behind::add);
        }
        return view().graph().evidence(behind, day, type -> true);
    }

    private View view() {
        return stances.view();
    }

    /** The verdict. */
    public Verdict verdict() {
        if (ground.isEmpty()) {
            return Verdict.UNKNOWN;
        } else if (war.isPresent()) {
            return Verdict.AGAINST;
        }
        Stances pro = stances.on(Side.FOR);
        Stances contra = stances.on(Side.AGAINST);
        if (pro.isEmpty() || contra.isEmpty()) {
            return contra.isEmpty() ? Verdict.FOR : Verdict.AGAINST;
        }
        double massFor = evidence(Side.FOR).mass();
        double massAgainst = evidence(Side.AGAINST).mass();
        if (TwoSides.isEven(
                massFor, pro, massAgainst, contra, view().graph().settings().bothThreshold())) {
            return Verdict.BOTH;
        }
        return TwoSides.isFirst(massFor, pro, massAgainst) ? Verdict.FOR : Verdict.AGAINST;
    }

    boolean hasBothSides() {
        return !stances.on(Side.FOR).isEmpty() && !stances.on(Side.AGAINST).isEmpty();
    }

    /**
     * The strength of the side of the verdict in words, of BOTH that of the stronger; empty if it is unknown.
     */
    public Optional<Strength> strengthInWords() {
        return shown().map(side -> Strength.of(strength(side)));
    }

    /**
     * Whether the evidence for the best stance of the side of the verdict, or for the war, is disputed; of
     * BOTH, that of the stronger, of equal sides FOR.
     */
    public boolean isDisputed() {
        if (shown().isEmpty()) {
            return false;
        }
        if (war.isPresent()) {
            return view().graph().explain(war.get(), day, day, view().actors()).isDisputed();
        }
        Side side = shown().get();
        for (Finding<Stance> stance : stances.on(side)) {
            if (stance.strength() == strength(side)) {
                return stance.isDisputed();
            }
        }
        return false;
    }

    /** The side whose strength is told. */
    private Optional<Side> shown() {
        return switch (verdict()) {
            case UNKNOWN -> Optional.empty();
            case FOR -> Optional.of(Side.FOR);
            case AGAINST -> Optional.of(Side.AGAINST);
            case BOTH -> Optional.of(strength(Side.AGAINST) > strength(Side.FOR) ? Side.AGAINST : Side.FOR);
        };
    }

    /** An explanation of the war, if there is one, then of each of its stances, in their order. */
    public ImmutableList<Explanation> explain() {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        war.ifPresent(found -> all.add(view().graph().explain(found, day, day, view().actors())));
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
        return verdict() + ground.map(one -> ", " + one.label()).orElse(" (no evidence)") + throughLeaders();
    }

    /** Where deeds were done toward leaders alone. */
    private String throughLeaders() {
        boolean leaders = ground.filter(Ground.DEEDS::equals).isPresent()
                && stances.where(stance -> stance.basis() != Basis.BY_LEADER).isEmpty();
        return leaders ? ", through its leader" : "";
    }

    private String certainty() {
        return strengthInWords()
                .map(word -> " (" + word.evidence(isDisputed()) + ")")
                .orElse("");
    }
}
