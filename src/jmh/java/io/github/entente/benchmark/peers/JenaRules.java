package io.github.entente.benchmark.peers;

import io.github.entente.benchmark.peers.UndatedWorld.Act;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.BuiltinRegistry;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;

/**
 * The joins of {@link UndatedWorld} as forward rules of Apache Jena (RETE), derivations logged. What has more
 * than two places is a node with properties, as in RDF.
 */
final class JenaRules {
    private static final String NS = "urn:entente:";

    private static final String RULES = """
            [(?a u:attacks ?b) -> (?a u:war ?b) (?b u:war ?a)]
            [(?a u:wordsFor ?b) -> (?a u:standsWordsFor ?b)]
            [(?a u:wordsAgainst ?b) -> (?a u:standsWordsAgainst ?b)]
            [(?a u:deedsFor ?b) -> (?a u:standsDeedsFor ?b)]
            [(?a u:deedsAgainst ?b) -> (?a u:standsDeedsAgainst ?b)]
            [(?x u:war ?y) (?p u:wordsFor ?x) (?p u:is u:party) notEqual(?p, ?y) makeSkolem(?n, 'w', ?p, ?x, ?y)
                -> (?n u:who ?p) (?n u:client ?x) (?n u:enemy ?y) (?n u:by u:words)]
            [(?x u:war ?y) (?p u:deedsFor ?x) (?p u:is u:party) notEqual(?p, ?y) makeSkolem(?n, 'd', ?p, ?x, ?y)
                -> (?n u:who ?p) (?n u:client ?x) (?n u:enemy ?y) (?n u:by u:deeds)]
            [(?s u:client ?x) (?s u:enemy ?y) (?t u:client ?x) (?t u:enemy ?y) (?s u:who ?p) (?t u:who ?q) before(?p, ?q)
             (?s u:by u:deeds) (?t u:by u:deeds) makeSkolem(?n, 'ad', ?p, ?q, ?x) -> (?n u:isA u:alignment)]
            [(?s u:client ?x) (?s u:enemy ?y) (?t u:client ?x) (?t u:enemy ?y) (?s u:who ?p) (?t u:who ?q) notEqual(?p, ?q)
             (?s u:by u:words) (?t u:by u:words) before(?p, ?q) makeSkolem(?n, 'aw', ?p, ?q, ?x) -> (?n u:isA u:alignment)]
            [(?s u:client ?x) (?s u:enemy ?y) (?t u:client ?x) (?t u:enemy ?y) (?s u:who ?p) (?t u:who ?q) before(?p, ?q)
             (?s u:by u:deeds) (?t u:by u:words) makeSkolem(?n, 'aw', ?p, ?q, ?x) -> (?n u:isA u:alignment)]
            [(?s u:client ?x) (?s u:enemy ?y) (?t u:client ?x) (?t u:enemy ?y) (?s u:who ?p) (?t u:who ?q) before(?p, ?q)
             (?s u:by u:words) (?t u:by u:deeds) makeSkolem(?n, 'aw', ?p, ?q, ?x) -> (?n u:isA u:alignment)]
            [(?s u:client ?x) (?s u:enemy ?y) before(?x, ?y) (?t u:client ?y) (?t u:enemy ?x) (?s u:who ?p) (?t u:who ?q) notEqual(?p, ?q)
             makeSkolem(?n, 'o', ?p, ?q, ?x, ?y) -> (?n u:isA u:opposition)]
            [(?s u:client ?x) (?s u:enemy ?y) before(?x, ?y) (?t u:client ?y) (?t u:enemy ?x) (?s u:by u:deeds) (?t u:by u:deeds)
             (?s u:who ?p) (?t u:who ?q) notEqual(?p, ?q) makeSkolem(?n, 'p', ?p, ?q, ?x, ?y) -> (?n u:isA u:proxy)]
            [(?a u:standsDeedsFor ?b) (?b u:standsDeedsFor ?a) before(?a, ?b) -> (?a u:allied ?b)]
            [(?a u:standsDeedsAgainst ?b) (?b u:standsDeedsAgainst ?a) before(?a, ?b) -> (?a u:rival ?b)]
            [(?a u:standsWordsFor ?b) (?a u:standsDeedsAgainst ?b) -> (?a u:inconsistent ?b)]
            [(?a u:standsWordsAgainst ?b) (?a u:standsDeedsFor ?b) -> (?a u:inconsistent ?b)]
            [(?a u:war ?e) (?e u:war ?b) before(?a, ?b) -> (?a u:perhapsAllied ?b)]
            """;

    private static final List<Rule> PARSED = parsed();

    private JenaRules() {}

    /** Whether one actor is before another: Jena itself compares literals alone. */
    private static final class Before extends BaseBuiltin {
        @Override
        public String getName() {
            return "before";
        }

        @Override
        public int getArgLength() {
            return 2;
        }

        @Override
        public boolean bodyCall(Node[] arguments, int length, RuleContext context) {
            String one = getArg(0, arguments, context).getURI();
            return one.compareTo(getArg(1, arguments, context).getURI()) < 0;
        }
    }

    private static List<Rule> parsed() {
        BuiltinRegistry.theRegistry.register(new Before());
        return Rule.parseRules(RULES.replace("u:", NS));
    }

    /** How many conclusions of each kind follow. */
    static Map<String, Integer> run(UndatedWorld world) {
        Graph stated = GraphMemFactory.createDefaultGraph();
        Map<Integer, Node> actors = new HashMap<>();
        for (int actor = 0; actor < world.actors(); actor++) {
            Node node = uri(Integer.toString(actor));
            actors.put(actor, node);
            if (world.isParty(actor)) {
                stated.add(Triple.create(node, uri("is"), uri("party")));
            }
        }
        for (Act act : world.acts()) {
            Node holder = actors.get(act.holder());
            Node target = actors.get(act.target());
            if (act.side() != 0) {
                String predicate = (act.deeds() ? "deeds" : "words") + (act.side() > 0 ? "For" : "Against");
                stated.add(Triple.create(holder, uri(predicate), target));
            }
            if (act.fight()) {
                stated.add(Triple.create(holder, uri("attacks"), target));
            }
        }
        GenericRuleReasoner reasoner = new GenericRuleReasoner(PARSED);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        reasoner.setDerivationLogging(true);
        InfGraph derived = reasoner.bind(stated);
        derived.prepare();
        Map<String, Integer> counts = new TreeMap<>();
        derived.getDeductionsGraph().find().forEach(triple -> {
            String predicate = triple.getPredicate().getURI().substring(NS.length());
            String kind = predicate.equals("isA") ? triple.getObject().getURI().substring(NS.length()) : predicate;
            counts.merge(kind, 1, Integer::sum);
        });
        return named(counts);
    }

    private static Map<String, Integer> named(Map<String, Integer> found) {
        Map<String, Integer> counts = new TreeMap<>();
        put(counts, "Alignment", found.getOrDefault("alignment", 0));
        put(counts, "Alliance", found.getOrDefault("allied", 0));
        put(counts, "DirectRivalry", found.getOrDefault("rival", 0));
        put(counts, "Hostility", found.getOrDefault("war", 0) / 2);
        put(counts, "Hypothesis", found.getOrDefault("perhapsAllied", 0));
        put(counts, "Inconsistency", found.getOrDefault("inconsistent", 0));
        put(counts, "Opposition", found.getOrDefault("opposition", 0));
        put(counts, "ProxyRivalry", found.getOrDefault("proxy", 0));
        put(counts, "Siding", found.getOrDefault("who", 0));
        put(
                counts,
                "Stance",
                found.getOrDefault("standsWordsFor", 0)
                        + found.getOrDefault("standsWordsAgainst", 0)
                        + found.getOrDefault("standsDeedsFor", 0)
                        + found.getOrDefault("standsDeedsAgainst", 0));
        return counts;
    }

    private static void put(Map<String, Integer> counts, String kind, int count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }

    private static Node uri(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
