package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.RunawayRuleException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How many derivations a run may make until it is taken for one that never ends. */
final class Budget {
    private static final int SHOWN = 5;

    private final long allowed;
    private final Map<Rule, Spent> spent = new HashMap<>();
    private long total;

    /** What one rule made. */
    private static final class Spent {
        private long derivations;
        private final Deque<Conclusion> last = new ArrayDeque<>(SHOWN);
    }

    Budget(long allowed) {
        this.allowed = allowed;
    }

    /** Counts anew: what was derived before is paid. */
    void restart() {
        spent.clear();
        total = 0;
    }

    /**
     * Counts a derivation.
     *
     * @throws RunawayRuleException if there have been too many
     */
    void spend(Rule rule, Conclusion conclusion) {
        Spent own = spent.computeIfAbsent(rule, key -> new Spent());
        own.derivations++;
        if (own.last.size() == SHOWN) {
            own.last.removeFirst();
        }
        own.last.addLast(conclusion);
        total++;
        if (total > allowed) {
            throw exhausted(rule, own);
        }
    }

    private RunawayRuleException exhausted(Rule latest, Spent its) {
        Rule worst = latest;
        Spent most = its;
        for (Map.Entry<Rule, Spent> one : spent.entrySet()) {
            long more = one.getValue().derivations - most.derivations;
            if (more > 0 || (more == 0 && one.getKey().name().compareTo(worst.name()) < 0)) {
                worst = one.getKey();
                most = one.getValue();
            }
        }
        return new RunawayRuleException(worst, most.derivations, ImmutableList.copyOf(most.last), allowed);
    }
}
