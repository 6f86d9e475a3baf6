package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs one rule, and no other, over given facts.
 *
 * <pre>{@code
 * verifyThat("stance/supports-against")
 *     .given(siding("TR", "GNA", "LNA", Channel.DEEDS))
 *     .derives(stance("TR").deedsAgainst("LNA").inferred());
 * }</pre>
 *
 * <p>The rule sees symmetric facts from both ends. It also sees its own conclusions. A derived conclusion
 * counts if it is valid on some day. Not safe for use by several threads.
 */
public final class RuleVerifier {
    private final String rule;
    private final Assessor assessor;

    private RuleVerifier(RulePacks packs, String rule) {
        this.rule = rule;
        this.assessor = Entente.with(packs.only(rule));
    }

    /**
     * Begins to verify a rule, or the rules of a pack together.
     *
     * @throws IllegalArgumentException if there is no rule or pack with this name
     */
    public static RuleVerifier verifyThat(String rule) {
        return new RuleVerifier(RulePacks.standard(), rule);
    }

    /**
     * Begins to verify a rule, or the rules of a pack together.
     *
     * @param packs the packs that have it
     * @throws IllegalArgumentException if there is no rule or pack with this name
     */
    public static RuleVerifier verifyThat(RulePacks packs, String rule) {
        return new RuleVerifier(packs, rule);
    }

    /** The facts for the rule: relations, conclusions, and the actors that its conditions test. */
    public Outcome given(CaseFact... facts) {
        return given(List.of(facts));
    }

    /**
     * The facts for the rule.
     *
     * @throws IllegalArgumentException if a proposition is given twice
     */
    public Outcome given(List<CaseFact> facts) {
        List<Actor> actors = new ArrayList<>();
        Map<Proposition, Validity> validities = new LinkedHashMap<>();
        for (CaseFact fact : facts) {
            fact.actor().ifPresent(actors::add);
            fact.proposition().ifPresent(proposition -> {
                if (validities.put(proposition, fact.when()) != null) {
                    throw new IllegalArgumentException("given twice: " + proposition);
                }
            });
        }
        return new Outcome(rule, facts, assessor, actors, validities);
    }

    /** The result of the rule for these facts. */
    public static final class Outcome {
        private final String rule;
        private final List<CaseFact> given;
        private final Assessor assessor;
        private final List<Actor> actors;
        private final Map<Proposition, Validity> facts;
        private final DerivationGraph graph;
        /** The days on which each derivation holds. */
        private final Map<Derivation, Validity> days = new LinkedHashMap<>();

        /** When each derived conclusion holds by the derivations alone. A conclusion can be given as well. */
        private final Map<Conclusion, Validity> derived = new LinkedHashMap<>();

        private Outcome(
                String rule,
                List<CaseFact> given,
                Assessor assessor,
                List<Actor> actors,
                Map<Proposition, Validity> facts) {
            this.rule = rule;
            this.given = given;
            this.assessor = assessor;
            this.actors = actors;
            this.facts = facts;
            this.graph = assessor.derive(actors, facts);
            read();
            derived.values().removeIf(Validity::isNever);
        }

        private void read() {
            TimeLimits limits = Settings.defaults().timeLimits();
            Map<Proposition, Validity> all = new HashMap<>(facts);
            for (boolean grew = true; grew; ) {
                grew = false;
                for (Derivation derivation : graph.derivations()) {
                    List<Validity> premises = derivation.premises().stream()
                            .map(premise -> all.getOrDefault(premise.canonical(), Validity.NEVER))
                            .toList();
                    Validity value = Validity.derived(derivation.rule().time(), premises, limits);
                    days.put(derivation, value);
                    derived.merge(derivation.conclusion(), value, Validity::union);
                    Validity before = all.getOrDefault(derivation.conclusion(), Validity.NEVER);
                    grew |= !before.equals(all.merge(derivation.conclusion(), value, Validity::union));
                }
            }
        }

        /**
         * Checks that the rule derives exactly these conclusions, in any order. Each must come from the same
         * premises only once (except in sequences, where order matters). The rule's sentence must have no
         * open placeholder.
         *
         * @throws AssertionError if it derives anything else, or on other days than an expected fact
         *     {@linkplain CaseFact#shownAs shows}. The message says what was expected and what was derived.
         *     For what is missing, it says how it would follow and which premises are missing. For what is
         *     unexpected, it names the premises.
         */
        public Explained derives(CaseFact... expected) {
            return derives(List.of(expected));
        }

        /** The same for a list. */
        public Explained derives(List<CaseFact> expected) {
            Map<Conclusion, CaseFact> wanted = new LinkedHashMap<>();
            for (CaseFact fact : expected) {
                wanted.put(conclusion(fact), fact);
            }
            List<String> wrong = new ArrayList<>();
            wanted.forEach((conclusion, fact) -> {
                Validity when = derived.get(conclusion);
                if (when == null) {
                    wrong.add("expected, but not derived: " + conclusion);
                    new NearMiss(assessor, actors, facts).of(conclusion).forEach(line -> wrong.add("  " + line));
                } else {
                    fact.shown()
                            .filter(text -> !text.equals(when.toString()))
                            .ifPresent(text -> wrong.add(
                                    "derived, but " + when + ", where " + text + " was expected: " + conclusion));
                    fact.valid()
                            .filter(valid -> !valid.equals(when.validOn()))
                            .ifPresent(valid -> wrong.add("derived, but valid on " + when.validOn() + ", where " + valid
                                    + " was expected: " + conclusion));
                }
            });
            derived.forEach((conclusion, when) -> {
                if (!wanted.containsKey(conclusion)) {
                    wrong.add("derived, but not expected: " + conclusion + ", " + when);
                    graph.derivationsOf(conclusion).stream()
                            .filter(derivation -> !whenOf(derivation).isNever())
                            .forEach(derivation -> {
                                wrong.add("  it follows by " + derivation.rule() + " from");
                                derivation.premises().forEach(premise -> wrong.add("    " + premise));
                            });
                }
            });
            wrong.addAll(unclear());
            fail(wrong);
            return new Explained(this, List.copyOf(wanted.keySet()));
        }

        private Validity whenOf(Derivation derivation) {
            return days.getOrDefault(derivation, Validity.NEVER);
        }

        private static Conclusion conclusion(CaseFact fact) {
            return fact.proposition()
                    .filter(Conclusion.class::isInstance)
                    .map(Conclusion.class::cast)
                    .orElseThrow(() -> new IllegalArgumentException(
                            fact + " is no conclusion: rules derive conclusions, callers state relations and actors"));
        }

        /** Derivations that differ only in the order of premises, and sentences with open placeholders. */
        private List<String> unclear() {
            List<String> unclear = new ArrayList<>();
            Set<Object> steps = new HashSet<>();
            for (Derivation derivation : graph.derivations()) {
                Set<Proposition> premises = derivation.premises().stream()
                        .map(Proposition::canonical)
                        .collect(Collectors.toSet());
                if (derivation.rule().time() != TimeMode.SEQUENCE
                        && !steps.add(List.of(derivation.conclusion().canonical(), premises))) {
                    unclear.add("derived twice, in two orders of the same premises: " + derivation.conclusion());
                }
                String because = derivation.because(id -> id);
                if (because.contains("{") || because.contains("}")) {
                    unclear.add("a placeholder of @says stands for nothing: " + because);
                }
            }
            return unclear;
        }

        private void fail(List<String> wrong) {
            if (!wrong.isEmpty()) {
                throw new AssertionError("rule " + rule + "\n"
                        + given.stream().map(fact -> "  given: " + fact + "\n").collect(Collectors.joining())
                        + (given.isEmpty() ? "  given nothing\n" : "") + "  " + String.join("\n  ", wrong));
            }
        }

        /**
         * Checks that the rule derives nothing.
         *
         * @throws AssertionError if it derives anything; the message says what, and from which premises
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

    /** Conclusions that were derived as expected. Their explanations can be checked. */
    public static final class Explained {
        private final Outcome outcome;
        private final List<Conclusion> conclusions;

        private Explained(Outcome outcome, List<Conclusion> conclusions) {
            this.outcome = outcome;
            this.conclusions = conclusions;
        }

        /**
         * Checks that each of the conclusions rests on these given facts: it follows from them, and not from
         * fewer of them. There may be other explanations.
         *
         * <pre>{@code
         * verifyThat("rivalry")
         *     .given(one, other, noise)
         *     .derives(opposition("TR", "UAE", "GNA", "LNA"))
         *     .explainedBy(one, other)
         * }</pre>
         *
         * @param facts some of those given; days do not matter
         * @return the same, to check another explanation
         * @throws AssertionError if it does not; the message says on what it rests, and which facts are
         *     missing or too many
         */
        public Explained explainedBy(CaseFact... facts) {
            ImmutableSet<Proposition> named = Arrays.stream(facts)
                    .map(fact -> fact.proposition()
                            .orElseThrow(() -> new IllegalArgumentException(fact + " is an actor, and no premise")))
                    .collect(ImmutableSet.toImmutableSet());
            SupportSets grounds = new SupportSets(outcome.graph, outcome.facts, outcome.days);
            List<String> wrong = new ArrayList<>();
            for (Proposition fact : named) {
                if (!outcome.facts.containsKey(fact)) {
                    wrong.add("named as an explanation, but not given: " + fact);
                }
            }
            for (Conclusion conclusion : conclusions) {
                Set<ImmutableSet<Proposition>> sets = grounds.of(conclusion);
                if (!sets.contains(named)) {
                    wrong.add("not explained by these facts: " + conclusion);
                    sets.stream().map(set -> difference(set, named)).sorted().forEach(wrong::add);
                }
            }
            outcome.fail(wrong);
            return this;
        }

        private static String difference(Set<Proposition> set, Set<Proposition> named) {
            return "  it is by " + list(set) + suffix("; missing here: ", Sets.difference(set, named))
                    + suffix("; not needed: ", Sets.difference(named, set));
        }

        private static String suffix(String text, Set<Proposition> some) {
            return some.isEmpty() ? "" : text + list(some);
        }

        private static String list(Set<Proposition> some) {
            return some.stream().map(Object::toString).sorted().collect(Collectors.joining(" and "));
        }
    }
}
