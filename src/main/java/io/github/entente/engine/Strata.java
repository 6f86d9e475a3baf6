package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which rules must run if some ask for what is missing. Such a rule runs after all rules that
 * could derive it: stratified negation, after Apt, Blair &amp; Walker, <i>Towards a Theory of Declarative
 * Knowledge</i> (1988). The predicates are the kinds of facts. A kind that is an interface stands for all
 * kinds that implement it.
 */
final class Strata {
    /**
     * An edge of the dependency graph: the conclusions of one rule are read by another.
     *
     * @param from the rule that derives
     * @param to the rule that reads
     * @param negated whether it reads their absence
     */
    private record Edge(Rule from, Rule to, boolean negated) {}

    private final Collection<Rule> rules;
    private final List<Edge> edges = new ArrayList<>();
    private final ListMultimap<Rule, Edge> outOf =
            MultimapBuilder.hashKeys().arrayListValues().build();

    private Strata(Collection<Rule> rules, Function<String, RuleConditions> conditions) {
        this.rules = rules;
        for (Rule reader : rules) {
            for (RuleConditions.Read read : conditions.apply(reader.name()).reads()) {
                for (Rule maker : rules) {
                    if (read.type().isAssignableFrom(maker.derives())
                            || maker.derives().isAssignableFrom(read.type())) {
                        Edge edge = new Edge(maker, reader, read.negated());
                        edges.add(edge);
                        outOf.put(maker, edge);
                    }
                }
            }
        }
    }

    /**
     * The names of the rules by stratum, in the order in which the strata must run.
     *
     * @param rules in the order of their names
     * @param conditions by the name of a rule
     * @throws IllegalArgumentException if a rule asks for the absence of what depends on it, or a sequence
     *     depends on itself; the message spells out the cycle
     */
    static ImmutableList<ImmutableSet<String>> of(Collection<Rule> rules, Function<String, RuleConditions> conditions) {
        Strata strata = new Strata(rules, conditions);
        strata.checkNegations();
        strata.checkSequences();
        return strata.layers();
    }

    private void checkNegations() {
        edges.stream().filter(Edge::negated).forEach(edge -> {
            List<Rule> way = way(edge.to(), edge.from());
            if (!way.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule \"" + edge.to() + "\" asks whether there is no "
                                + kind(edge.from()) + ", or how many there are, and what it derives leads to one: "
                                + circle(way)
                                + ". A rule cannot rest on the absence of what may follow from it: let it derive another kind of conclusion, or ask for the absence of something else");
            }
        });
    }

    private void checkSequences() {
        edges.stream().filter(edge -> edge.to().time() == TimeMode.SEQUENCE).forEach(edge -> {
            List<Rule> way = way(edge.to(), edge.from());
            if (!way.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule \"" + edge.to() + "\" is a SEQUENCE, and what it derives leads to a premise of it: "
                                + circle(way)
                                + ". A sequence cannot go on from itself: let it derive another kind of conclusion");
            }
        });
    }

    /** The rules on a path between two rules, both included; empty if there is no path. */
    private List<Rule> way(Rule from, Rule to) {
        Map<Rule, List<Rule>> ways = new HashMap<>(Map.of(from, List.of(from)));
        Deque<Rule> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            Rule next = open.remove();
            List<Rule> begun = ways.getOrDefault(next, List.of());
            for (Edge edge : outOf.get(next)) {
                List<Rule> longer = new ArrayList<>(begun);
                longer.add(edge.to());
                if (ways.putIfAbsent(edge.to(), longer) == null) {
                    open.add(edge.to());
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }

    private static String circle(List<Rule> way) {
        return way.stream()
                        .map(rule -> "\"" + rule + "\" derives " + kind(rule))
                        .collect(Collectors.joining(", which is read where "))
                + ", which \"" + way.get(0) + "\" reads";
    }

    private static String kind(Rule rule) {
        return rule.derives().getSimpleName();
    }

    private ImmutableList<ImmutableSet<String>> layers() {
        Map<Rule, Integer> layer = new HashMap<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Edge edge : edges) {
                int least = layer.getOrDefault(edge.from(), 0) + (edge.negated() ? 1 : 0);
                if (layer.getOrDefault(edge.to(), 0) < least) {
                    layer.put(edge.to(), least);
                    grew = true;
                }
            }
        }
        Set<Integer> numbers = new TreeSet<>(layer.values());
        numbers.add(0);
        return numbers.stream()
                .map(number -> rules.stream()
                        .filter(rule -> layer.getOrDefault(rule, 0).equals(number))
                        .map(Rule::name)
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList());
    }
}
