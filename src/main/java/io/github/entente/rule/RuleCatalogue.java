package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import io.github.entente.derivation.Rule;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rules as data, in the order of their names: their descriptions, what they read and derive, and whether they
 * are on. Immutable. Prints as a table. Made by {@code RulePacks.catalogue}.
 */
public final class RuleCatalogue extends AbstractList<RuleCatalogue.Entry> {
    private final ImmutableList<Entry> entries;

    /**
     * A rule.
     *
     * @param rule its description
     * @param on whether it runs
     */
    public record Entry(Rule rule, boolean on) {
        /** The kinds of facts that its conditions name, by simple name. */
        public ImmutableList<String> reads() {
            return rule.reads().stream().map(Class::getSimpleName).distinct().collect(ImmutableList.toImmutableList());
        }

        /** The simple name of the kind of conclusion that it derives. */
        public String derives() {
            return rule.derives().getSimpleName();
        }
    }

    private RuleCatalogue(Collection<Rule> rules, Set<String> on) {
        this.entries = rules.stream()
                .map(rule -> new Entry(rule, on.contains(rule.name())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A catalogue of these rules.
     *
     * @param rules in the order of their names
     * @param on the names of those that run
     */
    public static RuleCatalogue of(Collection<Rule> rules, Set<String> on) {
        return new RuleCatalogue(rules, on);
    }

    @Override
    public Entry get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }

    /**
     * The dependencies between packs: for each pack that derives something, the packs that read it, also
     * itself. Packs that are off are left out.
     */
    public ImmutableSetMultimap<String, String> packs() {
        ImmutableSetMultimap.Builder<String, String> feeds = ImmutableSetMultimap.builder();
        for (Entry maker : running()) {
            for (Entry reader : running()) {
                if (reads(reader, maker)) {
                    feeds.put(maker.rule().pack(), reader.rule().pack());
                }
            }
        }
        return feeds.build();
    }

    private Iterable<Entry> running() {
        return Iterables.filter(entries, Entry::on);
    }

    private static boolean reads(Entry reader, Entry maker) {
        return reader.rule().reads().stream()
                .anyMatch(kind -> kind.isAssignableFrom(maker.rule().derives()));
    }

    /** The kinds of conclusion that one pack derives and the other reads, in order. */
    private String kinds(String from, String to) {
        Set<String> kinds = new TreeSet<>();
        for (Entry maker : running()) {
            for (Entry reader : running()) {
                if (maker.rule().pack().equals(from) && reader.rule().pack().equals(to) && reads(reader, maker)) {
                    kinds.add(maker.derives());
                }
            }
        }
        return String.join(", ", kinds);
    }

    /**
     * {@link #packs()} as a Mermaid flow chart. An arrow goes from a pack to each other pack that reads its
     * conclusions, with the kinds of conclusion.
     */
    public String toMermaid() {
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        Set<String> names = new TreeSet<>();
        running().forEach(entry -> names.add(entry.rule().pack()));
        names.forEach(name ->
                chart.append("    ").append(id(name)).append("[\"").append(name).append("\"]\n"));
        ImmutableSetMultimap<String, String> feeds = packs();
        for (String from : names) {
            for (String to : new TreeSet<>(feeds.get(from))) {
                if (!from.equals(to)) {
                    chart.append("    ")
                            .append(id(from))
                            .append(" -->|")
                            .append(kinds(from, to))
                            .append("| ")
                            .append(id(to))
                            .append('\n');
                }
            }
        }
        return chart.toString();
    }

    /** A name that Mermaid accepts; {@code end} would end the chart. */
    private static String id(String pack) {
        return "pack_" + pack.replaceAll("\\W", "_");
    }

    /** A table in Markdown, with a row for each rule. */
    public String toMarkdown() {
        StringBuilder table = new StringBuilder(
                "| rule | says | reads | derives | time | strength | source |\n|---|---|---|---|---|---|---|\n");
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            table.append("| ").append(entry.on() ? rule.name() : rule.name() + " (off)");
            table.append(rule.positive() ? "" : " (not positive)");
            for (String cell : ImmutableList.of(
                    rule.says(),
                    String.join(", ", entry.reads()),
                    entry.derives(),
                    rule.time().name(),
                    String.valueOf(rule.strength()),
                    rule.source())) {
                table.append(" | ").append(cell.replace("|", "\\|"));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    /**
     * A line for each pack with its rules. Rules that are off are in brackets. Rules that are not positive
     * are marked with {@code not}.
     */
    @Override
    public String toString() {
        TreeMap<String, String> packs = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.rule().pack(),
                        TreeMap::new,
                        Collectors.mapping(RuleCatalogue::brief, Collectors.joining(", "))));
        long on = entries.stream().filter(Entry::on).count();
        ImmutableSet<String> lines = packs.entrySet().stream()
                .map(pack -> pack.getKey() + ": " + pack.getValue())
                .collect(ImmutableSet.toImmutableSet());
        return on + " of " + entries.size() + " rules on\n" + String.join("\n", lines);
    }

    private static String brief(Entry entry) {
        String claim = entry.rule().name().substring(entry.rule().name().indexOf('/') + 1)
                + (entry.rule().positive() ? "" : " (not positive)");
        return entry.on() ? claim : "[" + claim + "]";
    }
}
