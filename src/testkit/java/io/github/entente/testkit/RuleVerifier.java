package io.github.entente.testkit;

import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final Assessor assessor;

    private RuleVerifier(RulePacks packs, String rule) {
        this.rule = rule;
        this.assessor = Entente.with(packs.only(rule));
    }

    /**
     * Begins to verify the rule, or the rules of a pack together.
     *
     * @throws IllegalArgumentException if there is no rule or pack of this name
     */
    public static RuleVerifier verifyThat(String rule) {
        return new RuleVerifier(RulePacks.standard(), rule);
    }

    /**
     * Begins to verify the rule, or the rules of a pack together.
     *
     * @param packs where it is
     * @throws IllegalArgumentException if there is no rule or pack of this name
     */
    public static RuleVerifier verifyThat(RulePacks packs, String rule) {
        return new RuleVerifier(packs, rule);
    }

    /** The facts that the rule finds: relations, conclusions, and the actors that the rule asks about. */
    public Outcome given(Fact... facts) {
        return given(List.of(facts));
    }

    /**
     * The facts that the rule finds.
     *
     * @throws IllegalArgumentException if a proposition is given twice
     */
    public Outcome given(List<Fact> facts) {
        List<Actor> actors = new ArrayList<>();
        Map<Proposition, When> whens = new LinkedHashMap<>();
        for (Fact fact : facts) {
            fact.actor().ifPresent(actors::add);
            fact.proposition().ifPresent(proposition -> {
                if (whens.put(proposition, fact.when()) != null) {
                    throw new IllegalArgumentException("given twice: " + proposition);
                }
            });
        }
        return new Outcome(rule, facts, assessor.derive(actors, whens), whens);
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
            this.derived = derived(graph, whens);
            derived.values().removeIf(When::isNever);
        }

        /** When each conclusion holds that the rule derives, for what it derives alone: a conclusion can be given as well. */
        private static Map<Conclusion, When> derived(DerivationGraph graph, Map<Proposition, When> given) {
            int sequenceDays = Settings.defaults().sequenceDays();
            Map<Proposition, When> all = new HashMap<>(given);
            Map<Conclusion, When> derived = new LinkedHashMap<>();
            for (boolean grew = true; grew; ) {
                grew = false;
                for (Derivation derivation : graph.derivations()) {
                    List<When> premises = derivation.premises().stream()
                            .map(premise -> all.getOrDefault(premise.canonical(), When.NEVER))
                            .toList();
                    When value = derivation.rule().time().conclusion(premises, sequenceDays);
                    derived.merge(derivation.conclusion(), value, When::union);
                    When before = all.getOrDefault(derivation.conclusion(), When.NEVER);
                    grew |= !before.equals(all.merge(derivation.conclusion(), value, When::union));
                }
            }
            return derived;
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
