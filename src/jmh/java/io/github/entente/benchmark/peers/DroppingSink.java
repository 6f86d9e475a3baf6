package io.github.entente.benchmark.peers;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.When;
import io.github.entente.engine.Derivations;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The library's own rules in a session that concludes as the engine does, with its dates, and drops every derivation: what is left of an assessment without its derivations, so that the
 * difference is what recording them costs. It can explain nothing and withdraw nothing.
 */
final class DroppingSink implements Derivations {
    private static final KieBase BASE =
            KieBaseBuilder.createKieBaseFromModel(models(), RuleBaseFactory.newKnowledgeBaseConfiguration());

    private final KieSession session;
    private final Map<String, TimeMode> times = new HashMap<>();
    private final Map<Class<?>, Boolean> isRead = new HashMap<>();
    private final Map<Proposition, Node> nodes = new HashMap<>();
    private final IdentityHashMap<Object, Node> byFact = new IdentityHashMap<>();
    private final Map<Proposition, Node> fresh = new LinkedHashMap<>();
    private final Set<Node> widened = new LinkedHashSet<>();

    /** What is in the session, and its days. */
    private static final class Node {
        private Hull hull;
        private final List<Object> facts = new ArrayList<>(1);
        private final List<FactHandle> handles = new ArrayList<>(1);

        Node(Hull hull) {
            this.hull = hull;
        }
    }

    private DroppingSink(KieSession session) {
        this.session = session;
        for (Claim claim : Claim.values()) {
            times.put(claim.rule(), claim.time());
        }
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DroppingSink.class.getResourceAsStream("/META-INF/kie/io.github.entente/entente/drools-model"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add((Model)
                            Class.forName(line.trim()).getDeclaredConstructor().newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return models;
    }

    /** How many conclusions follow. */
    static int run(Collection<Actor> actors, Map<? extends Proposition, When> given) {
        KieSession session = BASE.newKieSession();
        try {
            DroppingSink sink = new DroppingSink(session);
            session.setGlobal("derivations", sink);
            actors.forEach(session::insert);
            given.forEach((proposition, when) -> {
                if (!when.isNever()) {
                    sink.insert(proposition, when.hull());
                }
            });
            int stated = sink.nodes.size();
            session.fireAllRules();
            while (!sink.widened.isEmpty() || !sink.fresh.isEmpty()) {
                Map<Proposition, Node> found = new LinkedHashMap<>(sink.fresh);
                sink.fresh.clear();
                found.forEach(sink::insert);
                List<Node> again = List.copyOf(sink.widened);
                sink.widened.clear();
                for (Node node : again) {
                    for (int i = 0; i < node.facts.size(); i++) {
                        session.update(node.handles.get(i), node.facts.get(i));
                    }
                }
                session.fireAllRules();
            }
            return sink.nodes.size() - stated;
        } finally {
            session.dispose();
        }
    }

    private void insert(Proposition proposition, Hull hull) {
        Node node = new Node(hull);
        nodes.put(proposition, node);
        insert(proposition, node);
    }

    private void insert(Proposition proposition, Node node) {
        if (isRead.computeIfAbsent(
                proposition.getClass(),
                kind -> RuleBase.shipped().rules().values().stream()
                        .flatMap(rule -> rule.reads().stream())
                        .anyMatch(type -> type.isAssignableFrom(kind)))) {
            insert(node, proposition);
            Proposition mirrored = proposition.mirrored();
            if (mirrored != proposition) {
                insert(node, mirrored);
            }
        }
    }

    private void insert(Node node, Proposition fact) {
        byFact.put(fact, node);
        node.facts.add(fact);
        node.handles.add(session.insert(fact));
    }

    @Override
    public void derive(RuleContext match, Conclusion conclusion) {
        List<Hull> premises = new ArrayList<>(4);
        for (Object fact : match.getMatch().getObjects()) {
            if (!(fact instanceof Actor)) {
                premises.add(byFact.get(fact).hull);
            }
        }
        Hull hull = Hull.derived(times.get(match.getRule().getName()), premises);
        if (hull.isEmpty()) {
            return;
        }
        Proposition canonical = conclusion.canonical();
        Node known = nodes.get(canonical);
        if (known == null) {
            Node node = new Node(hull);
            nodes.put(canonical, node);
            fresh.put(canonical, node);
        } else if (!known.hull.covers(hull)) {
            known.hull = known.hull.union(hull);
            widened.add(known);
        }
    }

    @Override
    public boolean meet(Proposition one, Proposition other) {
        return byFact.get(one).hull.meets(byFact.get(other).hull);
    }

    @Override
    public boolean precede(Proposition earlier, Proposition later) {
        return byFact.get(earlier).hull.precedes(byFact.get(later).hull);
    }
}
