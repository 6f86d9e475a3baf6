package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.derivation.Rule;
import io.github.entente.world.World;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Law 11 at length: worlds are drawn, and the engine compared with the reference in each, until every pack
 * has derived something that holds on some day in at least so many of them. Prints a table. Not part of the
 * ordinary run:
 *
 * <pre>{@code
 * mvn test -Dtests.only=agreement
 * mvn test -Dtests.only=agreement -Dentente.agreement.seed=2 -Dentente.agreement.worlds=100000
 * }</pre>
 */
@Tag("agreement")
class AgreementTest {
    private static final long SEED = Long.getLong("entente.agreement.seed", 1);
    private static final int WANTED = Integer.getInteger("entente.agreement.worlds", 10_000);
    private static final int AT_ONCE = 2_000;
    private static final int TOO_MANY = 100;
    private static final int TOO_RARE = 50;

    private final Reference reference = Reference.shipped();
    private final Random seeds = new Random(SEED);
    private final Map<String, Count> rules = new TreeMap<>();
    private final Map<String, Count> packs = new TreeMap<>();
    private final StringBuilder examples = new StringBuilder();
    private int drawn;
    private int disagreeing;

    private static final class Count {
        int worlds;
        int enough;
        long derivations;
        int disagreements;

        void add(int agreed, boolean disagrees, int drawn) {
            if (agreed > 0) {
                worlds++;
                derivations += agreed;
                enough = worlds == WANTED ? drawn : enough;
            }
            disagreements += disagrees ? 1 : 0;
        }
    }

    /**
     * What came of one world: for each derivation that both have its rule, and the rules concerned by what
     * differs.
     */
    private record Outcome(long seed, List<String> agreed, Set<String> disagreed) {}

    @Test
    void the_engine_agrees_with_the_reference_in_enough_worlds_of_each_pack() {
        for (Rule rule : RulePacks.standard().rules()) {
            rules.put(rule.name(), new Count());
            packs.put(rule.pack(), new Count());
        }
        while (packs.values().stream().anyMatch(pack -> pack.worlds < WANTED)
                && disagreeing < TOO_MANY
                && drawn < TOO_RARE * WANTED) {
            List<Long> next = Stream.generate(seeds::nextLong).limit(AT_ONCE).toList();
            next.parallelStream().map(this::compare).toList().forEach(this::count);
        }
        System.out.println(table());
        assertEquals(0, disagreeing, examples::toString);
        assertEquals(Set.of(), below(1, rules), "rules that never fired");
        assertEquals(Set.of(), below(WANTED, packs), "packs that fired too rarely");
    }

    private static Set<String> below(int worlds, Map<String, Count> counts) {
        return counts.keySet().stream()
                .filter(name -> counts.get(name).worlds < worlds)
                .collect(Collectors.toSet());
    }

    private static World world(long seed) {
        return Worlds.next(new Random(seed));
    }

    private Outcome compare(long seed) {
        ReferenceComparison comparison = compare(world(seed));
        Set<String> disagreed = new HashSet<>();
        comparison.differences().forEach(one -> disagreed.addAll(one.rules()));
        return new Outcome(seed, comparison.agreed(), disagreed);
    }

    private ReferenceComparison compare(World world) {
        return reference.compare(Entente.assess(world));
    }

    private void count(Outcome outcome) {
        drawn++;
        rules.forEach((name, count) -> count.add(
                (int) outcome.agreed().stream().filter(name::equals).count(),
                outcome.disagreed().contains(name),
                drawn));
        packs.forEach((name, count) -> count.add(
                (int) outcome.agreed().stream()
                        .filter(rule -> rule.startsWith(name + "/"))
                        .count(),
                outcome.disagreed().stream().anyMatch(rule -> rule.startsWith(name + "/")),
                drawn));
        if (!outcome.disagreed().isEmpty() && disagreeing++ < 3) {
            World least = Reductions.least(
                    world(outcome.seed()),
                    world -> !compare(world).differences().isEmpty());
            examples.append('\n')
                    .append(compare(least))
                    .append("\nin\n")
                    .append(WorldCode.of(least))
                    .append('\n');
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("engine and reference: ")
                .append(drawn)
                .append(" worlds drawn, seed ")
                .append(SEED)
                .append(", ")
                .append(disagreeing)
                .append(" with a disagreement\n");
        line(table, "pack", "fired in", WANTED + " by", "derivations", "disagreements");
        packs.forEach((name, count) -> line(table, name, count));
        table.append('\n');
        line(table, "rule", "fired in", WANTED + " by", "derivations", "disagreements");
        rules.forEach((name, count) -> line(table, name, count));
        return table.toString();
    }

    private static void line(StringBuilder table, String name, Count count) {
        Object[] cells = {count.worlds, count.enough == 0 ? "" : count.enough, count.derivations, count.disagreements};
        line(table, name, Arrays.stream(cells).map(String::valueOf).toArray(String[]::new));
    }

    private static void line(StringBuilder table, String name, String... cells) {
        table.append(String.format(Locale.ROOT, "%-32s", name));
        for (String cell : cells) {
            table.append(String.format(Locale.ROOT, "%14s", cell));
        }
        table.append('\n');
    }
}
