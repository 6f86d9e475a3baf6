package io.github.entente.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.rule.Derivations;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.JavaRule.Condition;
import io.github.entente.rule.JavaRule.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Turns rules in plain Java into Drools' canonical model.
 *
 * <p>Drools takes two expressions with the same id for one, and two indexes likewise. By default all
 * expressions behind one lambda of this class would have the same id. So every expression and every index
 * gets a number of its own, and every model a package of its own.
 */
final class JavaRules {
    /**
     * The metadata key for the values that a rule's sentence can name: a map of {@link Rule.Binding} by name.
     */
    static final String BINDINGS = "entente/bindings";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String owner = "io.github.entente.brought.java" + NUMBERS.incrementAndGet();
    private final Global<Derivations> derivations = globalOf(Derivations.class, owner, "derivations");

    private JavaRules() {}

    /** The model of the rules. */
    static Model model(List<JavaRule> rules) {
        JavaRules made = new JavaRules();
        return new ModelImpl(made.owner)
                .addGlobal(made.derivations)
                .withRules(rules.stream().map(made::rule).toList());
    }

    private org.drools.model.Rule rule(JavaRule rule) {
        RuleBuilder builder = PatternDSL.rule(owner, rule.name())
                .metadata("says", rule.says())
                .metadata("source", rule.source())
                .metadata("strength", rule.strength())
                .metadata("time", rule.time().name())
                .metadata(BINDINGS, bindings(rule));
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        List<Variable<Object>> seen = new ArrayList<>();
        int last = lastPremise(rule);
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            Variable<Object> fact = variable(condition.type());
            PatternDef<Object> pattern = pattern(fact);
            condition.joins().forEach(join -> join(pattern, seen, join, rule));
            boolean dated = isPremise(condition) && (rule.time() != TimeMode.DURING || i == last);
            test(pattern, seen, condition, dated, rule);
            items.add(condition.negated() ? not(pattern) : pattern);
            if (!condition.negated()) {
                seen.add(fact);
            }
        }
        items.add(on(derivations).execute((drools, recording) -> {
            RuleContext match = (RuleContext) drools;
            recording.derive(match, conclusion(rule, match.getMatch().getObjects()));
        }));
        return builder.build(items.toArray(RuleItemBuilder[]::new));
    }

    @SuppressWarnings("unchecked") // a variable of a kind is a variable of objects
    private static Variable<Object> variable(Class<?> type) {
        return (Variable<Object>) declarationOf(type);
    }

    private static Conclusion conclusion(JavaRule rule, List<Object> found) {
        return Objects.requireNonNull(rule.conclusion().apply(found), "it concludes null");
    }

    private static Map<String, Rule.Binding> bindings(JavaRule rule) {
        Map<String, Rule.Binding> bindings = new HashMap<>();
        int premise = 0;
        for (Condition condition : rule.conditions()) {
            int number = premise;
            condition.names().forEach((name, read) -> bindings.put(name, new Rule.Binding(number, read)));
            if (isPremise(condition)) {
                premise++;
            }
        }
        return bindings;
    }

    private static boolean isPremise(Condition condition) {
        return !condition.negated() && condition.type() != Actor.class;
    }

    private void join(PatternDef<Object> pattern, List<Variable<Object>> seen, Join join, JavaRule rule) {
        String id = id();
        int index = NUMBERS.incrementAndGet();
        Function1<Object, Object> key =
                fact -> named(rule, "key", () -> join.key().apply(fact));
        switch (seen.size()) {
            case 1 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        (fact, one) -> joins(rule, join, fact, one),
                        betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                index,
                                key,
                                (Object one) -> equal(rule, join, one),
                                Object.class));
            case 2 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        seen.get(1),
                        (fact, one, two) -> joins(rule, join, fact, one, two),
                        betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                index,
                                key,
                                (Object one, Object two) -> equal(rule, join, one, two),
                                Object.class));
            case 3 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        seen.get(1),
                        seen.get(2),
                        (fact, one, two, three) -> joins(rule, join, fact, one, two, three),
                        betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                index,
                                key,
                                (Object one, Object two, Object three) -> equal(rule, join, one, two, three),
                                Object.class));
            case 4 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        seen.get(1),
                        seen.get(2),
                        seen.get(3),
                        (fact, one, two, three, four) -> joins(rule, join, fact, one, two, three, four),
                        betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                index,
                                key,
                                (Object one, Object two, Object three, Object four) ->
                                        equal(rule, join, one, two, three, four),
                                Object.class));
            default -> throw new IllegalStateException("no join of " + seen.size() + " facts");
        }
    }

    private static boolean joins(JavaRule rule, Join join, Object fact, Object... before) {
        return Objects.equals(named(rule, "key", () -> join.key().apply(fact)), equal(rule, join, before));
    }

    private static Object equal(JavaRule rule, Join join, Object... before) {
        return named(rule, "key", () -> join.equal().apply(Arrays.asList(before)));
    }

    private static int lastPremise(JavaRule rule) {
        int last = 0;
        for (int i = 0; i < rule.conditions().size(); i++) {
            last = isPremise(rule.conditions().get(i)) ? i : last;
        }
        return last;
    }

    private void test(
            PatternDef<Object> pattern,
            List<Variable<Object>> seen,
            Condition condition,
            boolean dated,
            JavaRule rule) {
        TimeMode time = rule.time();
        if (condition.tests().isEmpty() && (!dated || seen.isEmpty())) {
            return;
        }
        String id = id();
        switch (seen.size()) {
            case 0 -> pattern.expr(id, fact -> passes(rule, condition, fact));
            case 1 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        derivations,
                        (fact, one, asked) ->
                                isInTime(time, dated, asked, one, fact) && passes(rule, condition, one, fact));
            case 2 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        seen.get(1),
                        derivations,
                        (fact, one, two, asked) -> isInTime(time, dated, asked, one, two, fact)
                                && passes(rule, condition, one, two, fact));
            case 3 ->
                pattern.expr(
                        id,
                        seen.get(0),
                        seen.get(1),
                        seen.get(2),
                        derivations,
                        (fact, one, two, three, asked) -> isInTime(time, dated, asked, one, two, three, fact)
                                && passes(rule, condition, one, two, three, fact));
            default -> throw new IllegalStateException("no test of " + seen.size() + " facts");
        }
    }

    private static boolean passes(JavaRule rule, Condition condition, Object... found) {
        List<Object> facts = Arrays.asList(found);
        return named(rule, "where", () -> condition.tests().stream().allMatch(test -> test.test(facts)));
    }

    /** Whether the last of the facts can be a premise together with the others. */
    private static boolean isInTime(TimeMode time, boolean dated, Derivations derivations, Object... found) {
        if (!dated) {
            return true;
        }
        Proposition last = (Proposition) found[found.length - 1];
        for (int i = found.length - 2; i >= 0; i--) {
            if (found[i] instanceof Proposition before) {
                if (time == TimeMode.SEQUENCE) {
                    return derivations.precede(before, last);
                } else if (!derivations.meet(before, last)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Runs a function of the rule. The name of the function goes into the exception. */
    private static <T> T named(JavaRule rule, String part, Supplier<T> function) {
        try {
            return function.get();
        } catch (RuntimeException e) {
            throw new BrokenRuleException(rule.name(), part, e);
        }
    }

    private static String id() {
        return "java" + NUMBERS.incrementAndGet();
    }
}
