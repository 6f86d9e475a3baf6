package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.RunawayRuleException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The maximum number of derivations in a run. A run that makes more is taken for one that never ends. */
final class DerivationBudget {
    private static final int SHOWN = 5;

    private final long allowed;
    /** By the index of the rule. */
    private @Nullable Spent[] spent = new Spent[16];

    private long total;

    /** The derivations of one rule. */
    private static final class Spent {
        private final Rule rule;
        private long derivations;
        private final Conclusion[] last = new Conclusion[SHOWN];

        Spent(Rule rule) {
            this.rule = rule;
        }

        /** Its last conclusions, in the order in which it made them. */
        ImmutableList<Conclusion> shown() {
            ImmutableList.Builder<Conclusion> shown = ImmutableList.builder();
            for (long number = Math.max(0, derivations - SHOWN); number < derivations; number++) {
                shown.add(last[(int) (number % SHOWN)]);
            }
            return shown.build();
        }
    }

    DerivationBudget(long allowed) {
        this.allowed = allowed;
    }

    /** Starts the count again. Earlier derivations no longer count. */
    void restart() {
        Arrays.fill(spent, null);
        total = 0;
    }

    /**
     * Counts a derivation.
     *
     * @param place the index of the rule, from 0
     * @throws RunawayRuleException if there are too many
     */
    void spend(int place, Rule rule, Conclusion conclusion) {
        if (place >= spent.length) {
            spent = Arrays.copyOf(spent, Math.max(place + 1, 2 * spent.length));
        }
        Spent own = spent[place];
        if (own == null) {
            own = new Spent(rule);
            spent[place] = own;
        }
        own.last[(int) (own.derivations % SHOWN)] = conclusion;
        own.derivations++;
        total++;
        if (total > allowed) {
            throw exhausted(own);
        }
    }

    private RunawayRuleException exhausted(Spent latest) {
        Spent worst = latest;
        for (Spent one : spent) {
            if (one != null) {
                long more = one.derivations - worst.derivations;
                if (more > 0 || (more == 0 && one.rule.name().compareTo(worst.rule.name()) < 0)) {
                    worst = one;
                }
            }
        }
        return new RunawayRuleException(worst.rule, worst.derivations, worst.shown(), allowed);
    }
}
