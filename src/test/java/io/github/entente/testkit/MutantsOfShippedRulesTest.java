package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Proposition;
import io.github.entente.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Changes each shipped rule in one place after the other, and lets its cases, the reference and the laws look
 * for the change. Prints the score and what survives; {@code survivors.txt} says of each survivor why it is
 * none that a test could find, and is wrong when it names another. Not part of the ordinary run:
 *
 * <pre>{@code
 * mvn test -Dtests.only=mutants
 * mvn test -Dtests.only=mutants -Dentente.mutants=rivalry
 * }</pre>
 */
@Tag("mutants")
class MutantsOfShippedRulesTest {
    private static final String PACK = System.getProperty("entente.mutants", "");
    private static final Path BASE = Path.of(System.getProperty("entente.basedir", ""));
    private static final int WORLDS = 1_000;
    private static final int WORLDS_FOR_LAWS = 30;
    private static final int AT_ONCE = 80;
    /** Of all packs together: in a pack of one rule, one survivor that nothing can see weighs more. */
    private static final double LEAST_SCORE = 0.9;

    private static final CaseBook BOOK = CaseBook.ofShippedRules();
    private static final Reference REFERENCE = Reference.shipped();

    /** Worlds, and what the reference knows of them. */
    private final Map<World, KnownFacts> worlds = new LinkedHashMap<>();

    /** A changed rule, under a name of its own among others that were changed. */
    private record Changed(String rule, String change, DrlRule text) {
        @Override
        public String toString() {
            return rule + ": " + change;
        }
    }

    /**
     * Who noticed a change: the cases; where they did not, the reference; where that did not either, the
     * laws.
     */
    private record Fate(Changed mutant, boolean compiles, boolean cases, boolean reference, boolean laws) {
        boolean survives() {
            return compiles && !cases && !reference && !laws;
        }
    }

    @Test
    void tests_notice_what_is_changed() throws IOException {
        Random random = new Random(1);
        while (worlds.size() < WORLDS) {
            World world = Worlds.next(random);
            worlds.put(world, REFERENCE.evaluate(world));
        }
        List<Fate> fates = new ArrayList<>();
        for (Path file : files()) {
            DrlText text = DrlText.parse(Files.readString(file));
            List<Changed> mutants = new ArrayList<>();
            for (DrlRule rule : text.rules()) {
                Mutator.mutants(text, rule)
                        .forEach((change, changed) -> mutants.add(new Changed(
                                rule.name(), change, changed.named(rule.name() + "-mutant-" + mutants.size()))));
            }
            List<Fate> ofFile = new ArrayList<>();
            for (int from = 0; from < mutants.size(); from += AT_ONCE) {
                List<Fate> some = fates(text, mutants.subList(from, Math.min(mutants.size(), from + AT_ONCE)));
                System.out.println(BASE.relativize(file) + ": " + some.size() + " mutants, "
                        + some.stream().filter(Fate::survives).count() + " survive");
                some.stream().filter(Fate::survives).forEach(fate -> System.out.println("  " + fate.mutant()));
                ofFile.addAll(some);
            }
            fates.addAll(countedOnce(text, ofFile));
        }
        String table = table(fates);
        System.out.println(table);
        Files.writeString(BASE.resolve("target/mutants.txt"), table);

        Set<String> survivors = fates.stream()
                .filter(Fate::survives)
                .map(fate -> fate.mutant().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained = explained().keySet().stream()
                .filter(line -> fates.stream()
                        .anyMatch(fate -> line.startsWith(fate.mutant().rule() + ": ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", explained), String.join("\n", survivors), "survivors.txt");
        assertTrue(!PACK.isEmpty() || score(fates) >= LEAST_SCORE, table);
    }

    /**
     * A change in what several rules begin with, word for word, is one change of all of them: it survives
     * where no rule's tests notice it, and counts for the first.
     */
    private static List<Fate> countedOnce(DrlText text, List<Fate> fates) {
        Map<String, DrlRule> rules = text.rules().stream().collect(Collectors.toMap(DrlRule::name, rule -> rule));
        return fates.stream()
                .filter(fate -> !fate.survives()
                        || fates.stream()
                                .filter(other -> other.mutant()
                                        .change()
                                        .equals(fate.mutant().change()))
                                .filter(other -> isShared(
                                        fate.mutant(), rules, other.mutant().rule()))
                                .noneMatch(other -> !other.survives() || fates.indexOf(other) < fates.indexOf(fate)))
                .toList();
    }

    private static boolean isShared(Changed mutant, Map<String, DrlRule> rules, String other) {
        DrlRule changed = mutant.text().named(mutant.rule());
        return !other.equals(mutant.rule())
                && !rules.get(other)
                        .changedAs(rules.get(mutant.rule()), changed)
                        .equals(rules.get(other));
    }

    /** Why {@code meet} and {@code precede} are not left out: it makes no mutant. */
    @Test
    void questions_about_hulls_change_no_derivation() throws IOException {
        RulePacks packs = RulePacks.standard();
        List<String> names = new ArrayList<>();
        for (Path file : files()) {
            DrlText text = DrlText.parse(Files.readString(file));
            List<DrlRule> asking = text.rules().stream()
                    .filter(rule -> !Mutator.withoutHints(rule).equals(rule))
                    .map(Mutator::withoutHints)
                    .map(rule -> rule.named(rule.name() + "-mutant"))
                    .toList();
            if (!asking.isEmpty()) {
                packs = packs.and(RulePack.of(
                        file.toString(), text.with("mutants." + file.getParent().getFileName(), asking)));
                asking.forEach(rule -> names.add(rule.name()));
            }
        }
        assertTrue(!PACK.isEmpty() || names.size() > 10, names::toString);
        RulePacks shipped = RulePacks.standard();
        shipped.rules().stream()
                .map(Rule::name)
                .filter(name -> !names.contains(name + "-mutant"))
                .forEach(names::add);
        Assessor assessor = Entente.with(packs.only(names.toArray(String[]::new)));
        Random random = new Random(2);
        for (int i = 0; i < WORLDS; i++) {
            World world = Worlds.next(random);
            Set<AssessmentReadings.Firing> firings =
                    AssessmentReadings.firings(assessor.assess(world).derivations()).stream()
                            .map(one -> new AssessmentReadings.Firing(
                                    one.rule().replace("-mutant", ""), one.premises(), one.conclusion()))
                            .collect(Collectors.toSet());
            assertEquals(
                    AssessmentReadings.firings(Entente.assess(world).derivations()),
                    firings,
                    () -> WorldCode.of(world));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(BASE.resolve("rules").resolve(PACK))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    /** Survivors and why each is one. */
    private static Map<String, String> explained() throws IOException {
        Map<String, String> explained = new TreeMap<>();
        String survivor = "";
        for (String line :
                Files.readAllLines(BASE.resolve("src/test/resources/io/github/entente/testkit/survivors.txt"))) {
            if (line.startsWith("    ")) {
                explained.merge(survivor, line.strip(), (one, other) -> one + " " + other);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                survivor = line;
                explained.put(survivor, "");
            }
        }
        explained.forEach((line, why) -> assertTrue(!why.isEmpty(), () -> "nothing explains " + line));
        return explained;
    }

    /**
     * All are compiled at once; where that fails, in halves, until those alone are left that do not compile.
     */
    private List<Fate> fates(DrlText text, List<Changed> mutants) {
        String drl = text.with("mutants", mutants.stream().map(Changed::text).toList());
        RulePacks all;
        try {
            all = RulePacks.standard().and(RulePack.of("mutants", drl));
        } catch (IllegalArgumentException e) {
            if (mutants.size() == 1) {
                System.out.println("does not compile: " + mutants.get(0) + "\n" + e.getMessage());
                return List.of(new Fate(mutants.get(0), false, false, false, false));
            }
            int half = mutants.size() / 2;
            List<Fate> both = new ArrayList<>(fates(text, mutants.subList(0, half)));
            both.addAll(fates(text, mutants.subList(half, mutants.size())));
            return both;
        }
        return mutants.parallelStream().map(mutant -> fate(mutant, all)).toList();
    }

    private Fate fate(Changed mutant, RulePacks all) {
        String name = mutant.text().name();
        RuleVerifier verifier = RuleVerifier.verifyThat(all, name);
        boolean cases = BOOK.casesOf(mutant.rule()).stream().anyMatch(one -> fails(() -> one.verify(verifier)));
        if (cases) {
            return new Fate(mutant, true, true, false, false);
        }
        Assessor assessor = Entente.with(all.only(Stream.concat(
                        Stream.of(name),
                        RulePacks.standard().rules().stream()
                                .map(Rule::name)
                                .filter(rule -> !rule.equals(mutant.rule())))
                .toArray(String[]::new)));
        UnaryOperator<Assessment> renamed = one -> renamed(assessor, one, name, mutant.rule());
        boolean reference =
                worlds.entrySet().stream().anyMatch(one -> disagrees(one.getKey(), one.getValue(), assessor, renamed));
        boolean laws = !reference && breaksLaw(Laws.of(world -> renamed.apply(assessor.assess(world))));
        return new Fate(mutant, true, false, reference, laws);
    }

    private static boolean disagrees(
            World world, KnownFacts known, Assessor assessor, UnaryOperator<Assessment> renamed) {
        return fails(() -> {
            ReferenceComparison comparison =
                    new ReferenceComparison(REFERENCE::matches, known, renamed.apply(assessor.assess(world)));
            assertTrue(comparison.differences().isEmpty());
        });
    }

    private static boolean fails(Runnable test) {
        try {
            test.run();
            return false;
        } catch (AssertionError | IllegalStateException | IllegalArgumentException e) {
            return true;
        }
    }

    private boolean breaksLaw(Laws laws) {
        List<BiConsumer<World, Random>> all = List.of(
                laws::orderChangesNothing,
                laws::renamingOnlyRenames,
                (world, random) -> laws.moreFactsNeverFewerConclusions(world),
                (world, random) -> laws.bothEndsReadTheSame(world),
                (world, random) -> laws.explanationsProve(world),
                (world, random) -> laws.weakPremisesAreReadByFew(world),
                (world, random) -> laws.swappingSidesSwapsStances(world),
                (world, random) -> laws.nobodyIsAboutItself(world),
                (world, random) -> laws.hullsCoverDays(world));
        return worlds.keySet().stream()
                .limit(WORLDS_FOR_LAWS)
                .anyMatch(world -> all.stream().anyMatch(law -> fails(() -> law.accept(world, new Random(1)))));
    }

    /** The same assessment, as if the changed rule had its old name. */
    private static Assessment renamed(Assessor assessor, Assessment assessment, String from, String to) {
        DerivationGraph graph = assessment.derivations();
        Map<Proposition, Integer> numbers = new HashMap<>();
        graph.propositions().forEach(one -> numbers.put(one, numbers.size()));
        Map<Rule, Rule> rules = new HashMap<>();
        List<Step> steps = graph.derivations().stream()
                .map(one -> new Step(
                        rules.computeIfAbsent(one.rule(), rule -> rule.name().equals(from) ? renamed(rule, to) : rule),
                        one.premises().stream()
                                .map(premise -> 2 * numbers.get(premise.canonical())
                                        + (premise.equals(premise.canonical()) ? 0 : 1))
                                .collect(ImmutableList.toImmutableList()),
                        numbers.get(one.conclusion())))
                .toList();
        return assessor.read(assessment.world(), new DerivationGraph(graph.propositions(), steps));
    }

    private static Rule renamed(Rule rule, String name) {
        return new Rule(name, rule.says(), rule.source(), rule.strength(), rule.time(), rule.bindings());
    }

    private static double score(List<Fate> fates) {
        long made = fates.stream().filter(Fate::compiles).count();
        return made == 0 ? 1 : 1 - fates.stream().filter(Fate::survives).count() / (double) made;
    }

    private static String table(List<Fate> fates) throws IOException {
        StringBuilder table = new StringBuilder();
        line(table, "pack", "mutants", "cases", "reference", "laws", "survive", "score");
        Map<String, List<Fate>> packs = fates.stream()
                .filter(Fate::compiles)
                .collect(Collectors.groupingBy(
                        fate -> fate.mutant().rule().replaceFirst("/.*", ""), TreeMap::new, Collectors.toList()));
        packs.forEach((pack, some) -> line(table, pack, some));
        line(table, "all", fates.stream().filter(Fate::compiles).toList());
        fates.stream()
                .filter(fate -> !fate.compiles())
                .forEach(fate -> table.append("\ndoes not compile: ").append(fate.mutant()));
        fates.stream()
                .filter(fate -> fate.reference() || fate.laws())
                .forEach(fate -> table.append("\nseen by no case: ").append(fate.mutant()));
        Map<String, String> explained = explained();
        fates.stream()
                .filter(Fate::survives)
                .forEach(fate -> table.append("\nsurvives: ")
                        .append(fate.mutant())
                        .append("\n    ")
                        .append(Optional.ofNullable(explained.get(fate.mutant().toString()))
                                .orElse("unexplained")));
        return table.append('\n').toString();
    }

    private static void line(StringBuilder table, String name, List<Fate> fates) {
        line(
                table,
                name,
                "" + fates.size(),
                "" + fates.stream().filter(Fate::cases).count(),
                "" + fates.stream().filter(Fate::reference).count(),
                "" + fates.stream().filter(Fate::laws).count(),
                "" + fates.stream().filter(Fate::survives).count(),
                String.format(Locale.ROOT, "%.1f %%", 100 * score(fates)));
    }

    private static void line(StringBuilder table, String name, String... cells) {
        table.append(String.format(Locale.ROOT, "%-14s", name));
        for (String cell : cells) {
            table.append(String.format(Locale.ROOT, "%12s", cell));
        }
        table.append('\n');
    }
}
