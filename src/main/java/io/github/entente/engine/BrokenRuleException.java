package io.github.entente.engine;

import com.google.common.base.Throwables;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;

/** A function of a rule threw something. */
final class BrokenRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    BrokenRuleException(String rule, String part, RuntimeException cause) {
        super("rule \"" + rule + "\" fails in its " + part + ": " + cause, cause);
    }

    /**
     * What to throw for an exception that came out of a session: the condition that failed, where it was one.
     */
    static RuntimeException unwrapped(RuntimeException thrown) {
        for (Throwable cause : Throwables.getCausalChain(thrown)) {
            if (cause instanceof BrokenRuleException broken) {
                return broken;
            }
        }
        return thrown instanceof ConstraintEvaluationException
                ? new IllegalStateException(
                        "a condition of a rule fails: " + thrown.getMessage() + ": " + Throwables.getRootCause(thrown),
                        thrown)
                : thrown;
    }
}
