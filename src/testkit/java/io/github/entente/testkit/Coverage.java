package io.github.entente.testkit;

import com.google.common.base.Strings;
import io.github.entente.RulePacks;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rules fired in which tests of one class. Safe for use by several threads. */
final class Coverage {
    /** A running test. */
    record InTest(Coverage coverage, String test) {}

    private static final InheritableThreadLocal<@Nullable InTest> RUNNING = new InheritableThreadLocal<>();

    static {
        Engine.onRun((rules, derived) -> {
            InTest running = RUNNING.get();
            if (running != null) {
                running.coverage().add(running.test(), rules.rules().keySet(), derived);
            }
        });
    }

    private final String testClass;
    private final CoversRules wanted;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Set<String>> testsByRule = new TreeMap<>();

    Coverage(Class<?> testClass, CoversRules wanted) {
        this.testClass = testClass.getName();
        this.wanted = wanted;
        RulePacks.standard().rules().stream().map(Rule::name).forEach(known::add);
    }

    /** Assigns what this thread runs from now on to the test. Returns the previous assignment. */
    Optional<InTest> begin(String test) {
        InTest before = RUNNING.get();
        RUNNING.set(new InTest(this, test));
        return Optional.ofNullable(before);
    }

    /** Ends the test. */
    static void end(Optional<InTest> before) {
        before.ifPresentOrElse(RUNNING::set, RUNNING::remove);
    }

    private synchronized void add(String test, Collection<String> rules, DerivationGraph derived) {
        known.addAll(rules);
        for (Derivation derivation : derived.derivations()) {
            testsByRule
                    .computeIfAbsent(derivation.rule().name(), name -> new LinkedHashSet<>())
                    .add(test);
        }
    }

    /** Throws if each test must fire all rules and this test did not. */
    synchronized void checkTest(String test) {
        if (wanted.inEachTest()) {
            List<String> idle = wanted().stream()
                    .filter(rule -> !tests(rule).contains(test))
                    .toList();
            if (!idle.isEmpty()) {
                throw new AssertionError(test + " never made " + (idle.size() == 1 ? "this rule" : "these rules")
                        + " fire, so it says nothing of " + (idle.size() == 1 ? "it: " : "them: ")
                        + String.join(", ", idle));
            }
        }
    }

    /** Writes the table if a folder is set. Throws if the tests did not fire all rules that they should. */
    synchronized void checkAll() {
        String folder = System.getProperty("entente.coverage", "");
        if (!folder.isEmpty()) {
            write(Path.of(folder));
        }
        List<String> idle =
                wanted().stream().filter(rule -> tests(rule).isEmpty()).toList();
        if (!idle.isEmpty()) {
            throw new AssertionError("no test of " + testClass + " makes "
                    + (idle.size() == 1 ? "this rule" : "these rules") + " fire: " + String.join(", ", idle) + "\n"
                    + table());
        }
    }

    private void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(testClass + ".txt"), table() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the coverage of rules", e);
        }
    }

    private Set<String> tests(String rule) {
        return testsByRule.getOrDefault(rule, Set.of());
    }

    private List<String> wanted() {
        List<String> rules = new ArrayList<>();
        for (String name : wanted.value()) {
            List<String> named = known.stream()
                    .filter(rule -> rule.equals(name) || rule.startsWith(name + "/"))
                    .toList();
            if (named.isEmpty()) {
                throw new AssertionError("@CoversRules of " + testClass + " names \"" + name
                        + "\", but there is no such rule or pack among the shipped ones and those that its tests ran");
            }
            rules.addAll(named);
        }
        return rules;
    }

    /** For each wanted rule, the number of tests in which it fired, and the first of these. */
    private String table() {
        List<String> rules = wanted();
        int width = rules.stream().mapToInt(String::length).max().orElse(0);
        return rules.stream()
                .map(rule -> "  " + Strings.padEnd(rule, width, ' ') + "  " + fired(tests(rule)))
                .collect(Collectors.joining("\n", "rules fired by the tests of " + testClass + "\n", ""));
    }

    private static String fired(Set<String> tests) {
        return switch (tests.size()) {
            case 0 -> "never";
            case 1 -> "in 1 test: " + tests.iterator().next();
            default -> "in " + tests.size() + " tests: " + tests.iterator().next() + ", …";
        };
    }
}
