package io.github.entente.engine;

import com.google.common.base.Throwables;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;

/** Thrown if a function of a rule throws. */
final class BrokenRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    BrokenRuleException(String rule, String part, RuntimeException cause) {
        super("rule \"" + rule + "\" fails in its " + part + ": " + cause, cause);
    }

    /**
     * The exception to throw for one that came out of a session: that of the failed condition, if a condition
     * failed.
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
