package io.github.entente.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** A graph as it is read on a day: what all questions of one assessment share. Made by assessments; immutable. */
public final class View {
    private static final ImmutableSet<RelationType> PART =
            ImmutableSet.of(RelationTypes.LEADS, RelationTypes.SPEAKS_FOR, RelationTypes.AGENT_OF);

    private final ReadGraph graph;
    private final Actors actors;
    private final LocalDate asOf;
    private final ImmutableSetMultimap<String, String> principals;

    /** The graph, whom it is about, and the day. */
    public View(ReadGraph graph, Actors actors, LocalDate asOf) {
        this.graph = graph;
        this.actors = actors;
        this.asOf = asOf;
        ImmutableSetMultimap.Builder<String, String> parts = ImmutableSetMultimap.builder();
        graph.graph().propositions().forEach(proposition -> {
            if (proposition instanceof Relation relation
                    && PART.contains(relation.type())
                    && !graph.when(relation).asOf(asOf).isNever()) {
                parts.put(relation.subject(), relation.object());
            }
        });
        this.principals = closed(parts.build());
    }

    private static ImmutableSetMultimap<String, String> closed(ImmutableSetMultimap<String, String> direct) {
        ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
        for (String part : direct.keySet()) {
            for (String principal : reached(direct, part)) {
                if (!reached(direct, principal).contains(part)) {
                    all.put(part, principal);
                }
            }
        }
        return all.build();
    }

    private static Set<String> reached(ImmutableSetMultimap<String, String> direct, String part) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(direct.get(part));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(direct.get(next));
            }
        }
        return reached;
    }

    ReadGraph graph() {
        return graph;
    }

    Actors actors() {
        return actors;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The first line of a list, such as {@code 2 inconsistencies as of 2020-05-25}. */
    String head(int count, String singular, String plural) {
        String number = count == 0 ? "no" : String.valueOf(count);
        return number + " " + (count == 1 ? singular : plural) + " as of " + asOf;
    }

    /** Those whose office-holder, organ or agent the actor has been by the day, through others too; not those who in turn were its own. */
    ImmutableSet<String> principalsOf(String part) {
        return principals.get(part);
    }
}
