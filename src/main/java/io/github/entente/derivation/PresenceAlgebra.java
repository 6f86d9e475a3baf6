package io.github.entente.derivation;

import io.github.entente.fact.Fact;
import java.util.List;
import java.util.function.Predicate;

/** The presence reading: whether a proposition follows from these facts by these rules, whatever the days. */
record PresenceAlgebra(Predicate<Fact> isStated, Predicate<Rule> isKept) implements Algebra<Boolean> {
    @Override
    public Boolean zero() {
        return false;
    }

    @Override
    public Boolean stated(Fact fact) {
        return isStated.test(fact);
    }

    @Override
    public Boolean derived(Rule rule, List<Boolean> premises) {
        return isKept.test(rule) && !premises.contains(false);
    }

    @Override
    public Boolean plus(Boolean one, Boolean other) {
        return one || other;
    }
}
