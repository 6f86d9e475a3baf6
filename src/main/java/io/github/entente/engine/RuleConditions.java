package io.github.entente.engine;

import io.github.entente.fact.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule, read from Drools' own form of them. So no parser is needed, and DRL and plain
 * Java are treated alike.
 *
 * <p>{@code exists} counts as a negation. What it finds is not a premise, so its withdrawal would go
 * unnoticed. Drools also represents {@code exists (A or B)} as a {@code not} of a {@code not}.
 */
final class RuleConditions {
    /**
     * A kind of fact that a rule reads.
     *
     * @param type the kind
     * @param negated whether the rule asks if there are none, or how many, instead of matching one
     */
    record Read(Class<?> type, boolean negated) {
        // written out: those of records are linked at run time, which slows a short process
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Read read && type == read.type && negated == read.negated;
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + Boolean.hashCode(negated);
        }
    }

    private final List<Pattern> premises = new ArrayList<>();
    private final Set<Read> reads = new LinkedHashSet<>();
    private boolean positive = true;
    private boolean alternatives;

    RuleConditions(GroupElement conditions) {
        walk(conditions, false);
    }

    /** The patterns whose matches are premises, in order. */
    List<Pattern> premises() {
        return premises;
    }

    /** The kinds of facts that it reads, actors included, in the order of the conditions. */
    Set<Read> reads() {
        return reads;
    }

    /** Whether it only asks for what is there. */
    boolean isPositive() {
        return positive;
    }

    /** Whether there is an {@code or} between patterns. */
    boolean hasAlternatives() {
        return alternatives;
    }

    private void walk(RuleConditionElement element, boolean negated) {
        if (element instanceof Pattern pattern) {
            walk(pattern, negated);
        } else if (element instanceof EvalCondition) {
            return;
        } else if (element instanceof GroupElement group && (group.isAnd() || group.isOr())) {
            alternatives |= group.isOr() && !negated;
            for (RuleConditionElement child : group.getChildren()) {
                walk(child, negated);
            }
        } else {
            positive = false;
            element.getNestedElements().forEach(child -> walk(child, true));
        }
    }

    private void walk(Pattern pattern, boolean negated) {
        if (pattern.getSource() != null && !(pattern.getSource() instanceof EntryPointId)) {
            positive = false;
            pattern.getSource().getNestedElements().forEach(child -> walk(child, true));
            return;
        }
        Class<?> type = pattern.getObjectType() instanceof ClassObjectType known ? known.getClassType() : Object.class;
        reads.add(new Read(type, negated));
        if (!negated && type != Actor.class) {
            premises.add(pattern);
        }
    }
}
