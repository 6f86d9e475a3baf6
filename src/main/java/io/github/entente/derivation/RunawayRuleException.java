package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.stream.Collectors;

/**
 * Thrown if a run makes more derivations than its budget allows. Most likely a rule keeps making new values
 * from its own conclusions. The results so far are incomplete, so there is no assessment.
 */
public final class RunawayRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient Rule rule;
    private final long derivations;
    private final transient ImmutableList<Conclusion> last;

    /**
     * @param rule the rule that made most of the derivations
     * @param derivations how many it made
     * @param last its last conclusions, in the order in which it made them
     * @param budget how many derivations the run was allowed
     */
    public RunawayRuleException(Rule rule, long derivations, ImmutableList<Conclusion> last, long budget) {
        super(
                "rule \"" + rule.name() + "\" does not seem to stop: it made " + derivations + " of " + budget
                        + " derivations, the budget of a run, last "
                        + last.stream().map(Conclusion::toString).collect(Collectors.joining(", "))
                        + "; nothing was assessed. Let it conclude only what is not new each time, or raise the budget with RulePacks.withBudget(…)");
        this.rule = rule;
        this.derivations = derivations;
        this.last = last;
    }

    /** The rule that made most of the derivations. */
    public Rule rule() {
        return rule;
    }

    /** How many derivations it made before the run was stopped. */
    public long derivations() {
        return derivations;
    }

    /** Its last conclusions, at most five, in the order in which it made them. */
    public ImmutableList<Conclusion> last() {
        return last;
    }
}
