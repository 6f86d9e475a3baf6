package io.github.entente.engine;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.When;
import io.github.entente.derivation.Whens;
import io.github.entente.fact.Proposition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Runs one rule, and no other, over facts in place.
 *
 * <pre>{@code
 * verifyThat("stance/arming-opposes")
 *     .given(act("TR", ARMS, "GNA"), hostility("GNA", "LNA"))
 *     .derives(stance("TR").deedsAgainst("LNA").inferred());
 * }</pre>
 *
 * <p>The rule sees symmetric facts from both ends, and its own conclusions. What it derives counts if it is valid on some day. Not safe for use by several threads.
 */
public final class RuleVerifier {
    private final String rule;
    private final Map<String, io.github.entente.derivation.Rule> known = new HashMap<>();

    private RuleVerifier(String rule) {
        this.rule = rule;
        RuleBase.shipped().rules().forEach(known::put);
        if (!known.containsKey(rule)) {
            throw new IllegalArgumentException("there is no rule \"" + rule + "\"; the rules are "
                    + RuleBase.shipped().rules().keySet());
        }
    }

    /**
     * Begins to verify the rule.
     *
     * @throws IllegalArgumentException if there is no rule of this name
     */
    public static RuleVerifier verifyThat(String rule) {
        return new RuleVerifier(rule);
    }

    /** The facts that the rule finds: relations, conclusions, and the actors that the rule asks about. */
    public Outcome given(Fact... facts) {
        return given(List.of(facts));
    }

    /** The facts that the rule finds. */
    public Outcome given(List<Fact> facts) {
        KieSession session = RuleBase.shipped().base().newKieSession();
        try {
            Recording recording = new Recording(
                    firingOnly(session, match -> match.getRule().getName().equals(rule)),
                    RuleBase.shipped().rules());
            session.setGlobal("derivations", recording);
            Map<Proposition, When> whens = new LinkedHashMap<>();
            for (Fact fact : facts) {
                fact.actor().ifPresent(session::insert);
                fact.proposition().ifPresent(proposition -> {
                    if (whens.put(proposition, fact.when()) != null) {
                        throw new IllegalArgumentException("given twice: " + proposition);
                    }
                    recording.state(proposition, fact.when().hull());
                });
            }
            recording.fire();
            return new Outcome(rule, facts, recording.graph(), whens);
        } finally {
            session.dispose();
        }
    }

    /** The session, but that it fires only what the filter accepts. */
    private static KieSession firingOnly(KieSession session, AgendaFilter filter) {
        return (KieSession) Proxy.newProxyInstance(
                KieSession.class.getClassLoader(), new Class<?>[] {KieSession.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fireAllRules") && method.getParameterCount() == 0) {
                        return session.fireAllRules(filter);
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What the rule made of the facts. */
    public static final class Outcome {
        private final String rule;
        private final List<Fact> given;
        private final DerivationGraph graph;
        private final Map<Conclusion, When> derived;

        private Outcome(String rule, List<Fact> given, DerivationGraph graph, Map<Proposition, When> whens) {
            this.rule = rule;
            this.given = given;
            this.graph = graph;
            this.derived = new LinkedHashMap<>(Whens.derived(graph, whens));
            derived.values().removeIf(When::isNever);
        }

        /**
         * Checks that the rule derives these conclusions, in any order, and nothing else, each from the same premises once (but for sequences, whose order tells), and that its sentence leaves no placeholder
         * open.
         *
         * @throws AssertionError if it derives anything else, or at other times than an expected one is {@linkplain Fact#shownAs shown}
         */
        public void derives(Fact... expected) {
            derives(List.of(expected));
        }

        /** The same, of a list. */
        public void derives(List<Fact> expected) {
            Map<Proposition, Fact> wanted = new LinkedHashMap<>();
            expected.forEach(fact -> wanted.put(fact.proposition().orElseThrow(), fact));
            List<String> wrong = new ArrayList<>();
            wanted.forEach((conclusion, fact) -> {
                When when = derived.get(conclusion);
                if (when == null) {
                    wrong.add("not derived: " + conclusion);
                } else {
                    fact.shown()
                            .filter(text -> !text.equals(when.toString()))
                            .ifPresent(text -> wrong.add(
                                    "derived at another time: " + conclusion + ", " + when + ", not " + text));
                    fact.valid()
                            .filter(days -> !days.equals(when.validOn()))
                            .ifPresent(days -> wrong.add(
                                    "valid on other days: " + conclusion + ", " + when.validOn() + ", not " + days));
                }
            });
            derived.forEach((conclusion, when) -> {
                if (!wanted.containsKey(conclusion)) {
                    wrong.add("not expected: " + conclusion + ", " + when);
                }
            });
            Set<Object> steps = new HashSet<>();
            for (Derivation derivation : graph.derivations()) {
                Set<Proposition> premises = derivation.premises().stream()
                        .map(Proposition::canonical)
                        .collect(Collectors.toSet());
                if (derivation.rule().time() != TimeMode.SEQUENCE
                        && !steps.add(List.of(derivation.conclusion().canonical(), premises))) {
                    wrong.add("derived twice, in two orders of the same premises: " + derivation.conclusion());
                }
                String because = derivation.because(id -> id);
                if (because.contains("{") || because.contains("}")) {
                    wrong.add("a placeholder of @says stands for nothing: " + because);
                }
            }
            if (!wrong.isEmpty()) {
                throw new AssertionError("rule " + rule + "\n  given " + given + "\n  " + String.join("\n  ", wrong));
            }
        }

        /**
         * Checks that the rule derives nothing.
         *
         * @throws AssertionError if it derives anything
         */
        public void derivesNothing() {
            derives();
        }

        /** The rule's sentences, one for each derivation, with ids for actors. */
        public List<String> sentences() {
            return graph.derivations().stream()
                    .map(derivation -> derivation.because(id -> id))
                    .toList();
        }
    }
}
