package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeFault;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Why something does not follow on a day: until when it did and what ended it, or the rules that come nearest
 * to it, with their present and missing premises. Made by {@code Assessment.whyNot}. Immutable.
 *
 * <p>The rules themselves find it. They run over the facts of the day and all variants of them. A variant
 * differs from a fact in one respect: another actor among those asked about, another side, channel, basis or
 * type. The results are what a small change would make follow. If a premise that is missing is itself a
 * conclusion, the rules that come nearest to it are told in turn: a rivalry by proxy is missing for want of a
 * war, and the war for want of days of fighting. A rule that needs fewer changes is nearer; of those that
 * need as many, one that needs fewer rules in between. The search is bounded: it follows at most three rules
 * in a row, and at most three changes.
 *
 * <p>A change is one of these: a fact or a conclusion that is missing, is over, or is only denied; a time
 * condition that fails; a fact that a rule with a negation asks not to be there. Rules with a negation are
 * told only where all their premises are there.
 *
 * <p><b>Stability: stable.</b>
 */
public final class WhyNot {
    /** What is the matter with a premise. */
    public enum State {
        /** It is there, on the day or when the rule needs it. */
        THERE,
        /** It was valid on earlier days, but is not on the day asked about. */
        OVER,
        /** It is stated, but every source that speaks of it denies it, or has taken it back. */
        DENIED,
        /** Nothing says so. */
        MISSING
    }

    /**
     * A premise of a near rule.
     *
     * @param proposition what the rule needs, as the rule would see it
     * @param state whether it is there
     * @param nearest if it is missing, the facts that differ from it in one respect, by their text: those
     *     with the same actors, or others if there is none
     * @param denials if it is denied, who says so, by date
     * @param over if it is over, until when it was valid, and what ended it
     * @param ways if it is missing and a conclusion, the rules that come nearest to it, as {@link
     *     WhyNot#nearest}
     */
    public record Premise(
            Proposition proposition,
            State state,
            ImmutableList<Proposition> nearest,
            ImmutableList<Attestation> denials,
            Optional<Over> over,
            ImmutableList<Way> ways) {
        /** Whether it is there. */
        public boolean there() {
            return state == State.THERE;
        }
    }

    /**
     * How a rule would derive it.
     *
     * @param rule the rule
     * @param conclusion what it would derive
     * @param premises in the order of the rule's patterns
     * @param time the time condition that fails; empty if none does as far as the premises are there
     * @param blockers what the rule asks not to be there, by its text; none if it only asks for what is there
     */
    public record Way(
            Rule rule,
            Conclusion conclusion,
            ImmutableList<Premise> premises,
            Optional<TimeFault> time,
            ImmutableList<Proposition> blockers) {
        /** The number of premises that are not there; 0 if a time condition or a blocker is the reason. */
        public int missing() {
            return (int) premises.stream().filter(premise -> !premise.there()).count();
        }

        /**
         * What is missing or denied in the end, over the first way to each missing premise: what nothing says
         * and no rule comes near. Each once, in the order of the premises.
         */
        public ImmutableSet<Proposition> steps() {
            Set<Proposition> steps = new LinkedHashSet<>();
            for (Premise premise : premises) {
                if (!premise.ways().isEmpty()) {
                    steps.addAll(premise.ways().get(0).steps());
                } else if (premise.state() == State.MISSING || premise.state() == State.DENIED) {
                    steps.add(premise.proposition().canonical());
                }
            }
            return ImmutableSet.copyOf(steps);
        }
    }

    /**
     * What was valid on earlier days.
     *
     * @param proposition what was valid: a conclusion, or a stated fact
     * @param when when it held, as far as it is seen on the day asked about
     * @param until the last day on which it was valid
     * @param endings the facts of its best proof on that day that were over then, in the order of the proof
     * @param time if there are none, the time condition that was no longer met
     */
    public record Over(
            Proposition proposition,
            Validity when,
            LocalDate until,
            ImmutableList<Ending> endings,
            Optional<TimeFault> time) {}

    /**
     * How a fact was over.
     *
     * @param fact the fact
     * @param bound what ended it; empty if its lifetime was over
     */
    public record Ending(Fact fact, Optional<Bound> bound) {}

    /**
     * A conclusion that follows only on later days. This alone looks past the day asked about.
     *
     * @param conclusion the conclusion
     * @param from the first later day on which it is valid
     */
    public record Later(Conclusion conclusion, LocalDate from) {}

    private final WhyNotText text;
    private final LocalDate day;
    private final ImmutableList<Conclusion> holding;
    private final ImmutableList<Over> over;
    private final ImmutableList<Later> later;
    private final ImmutableList<Way> nearest;

    WhyNot(
            WhyNotText text,
            LocalDate day,
            ImmutableList<Conclusion> holding,
            ImmutableList<Over> over,
            ImmutableList<Later> later,
            ImmutableList<Way> nearest) {
        this.text = text;
        this.day = day;
        this.holding = holding;
        this.over = over;
        this.later = later;
        this.nearest = nearest;
    }

    /** The day asked about. */
    public LocalDate day() {
        return day;
    }

    /**
     * The conclusions that were asked about and do follow, by their text. Nothing is missing for these, and
     * nothing else is told.
     */
    public ImmutableList<Conclusion> holding() {
        return holding;
    }

    /**
     * The conclusions that were asked about and no longer follow, though they did: the latest first, then by
     * their text.
     */
    public ImmutableList<Over> over() {
        return over;
    }

    /**
     * The conclusions that were asked about and follow on a day after the one asked about: the soonest first,
     * then by their text. None where rules ask for an absence, which are run again for the day alone.
     */
    public ImmutableList<Later> later() {
        return later;
    }

    /**
     * The nearest rules to what has never followed by the day: those that need the fewest changes, by name
     * and then by the text of their premises; none if no rule comes near.
     */
    public ImmutableList<Way> nearest() {
        return nearest;
    }

    /**
     * The answer in one line. Then what followed earlier, and what ended it; if there is nothing like that,
     * at most three of the nearest ways. Of what is missing further down it shows one way.
     */
    @Override
    public String toString() {
        return text.of(this);
    }
}
