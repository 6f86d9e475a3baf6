package io.github.entente.query;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A graph read on a day: the shared basis of all questions to one assessment. Made by assessments; immutable.
 *
 * <p><b>Stability: internal.</b> It is public only because the front door is another package. Applications
 * use {@code Assessment}.
 *
 * @hidden
 */
public final class View {
    private static final ImmutableSet<RelationType> PART =
            ImmutableSet.of(RelationTypes.LEADS, RelationTypes.SPEAKS_FOR, RelationTypes.AGENT_OF);

    private final ReadGraph graph;
    private final Actors actors;
    private final LocalDate asOf;
    private final Supplier<String> knownBy;
    private final Supplier<ImmutableSetMultimap<String, String>> principals;
    private final Map<Object, Object> made = new ConcurrentHashMap<>();
    /** The conclusions from which lists are made; null for all. */
    private final @Nullable Set<Conclusion> among;

    /**
     * A view.
     *
     * @param graph the graph
     * @param actors the actors of the world
     * @param asOf the day
     * @param knownBy the last day of publication that the graph includes and how many attestations are
     *     undated, for the first lines of lists; empty where all is known
     */
    public View(ReadGraph graph, Actors actors, LocalDate asOf, Supplier<String> knownBy) {
        this(graph, actors, asOf, knownBy, null);
    }

    private View(
            ReadGraph graph, Actors actors, LocalDate asOf, Supplier<String> knownBy, @Nullable Set<Conclusion> among) {
        this.among = among;
        this.knownBy = knownBy;
        this.graph = graph;
        this.actors = actors;
        this.asOf = asOf;
        this.principals = Suppliers.memoize(() -> principals(graph, asOf));
    }

    private static ImmutableSetMultimap<String, String> principals(ReadGraph graph, LocalDate asOf) {
        ImmutableSetMultimap.Builder<String, String> parts = ImmutableSetMultimap.builder();
        for (Proposition proposition : graph.graph().propositions()) {
            if (proposition instanceof Relation relation
                    && PART.contains(relation.type())
                    && !graph.when(relation).asOf(asOf).isNever()) {
                parts.put(relation.subject(), relation.object());
            }
        }
        return closed(parts.build());
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

    /** The same view on another day. */
    View on(LocalDate day) {
        return new View(graph, actors, day, knownBy);
    }

    /**
     * The same view, in which lists are made from these conclusions only. They still hide each other. None is
     * folded under a conclusion that is not among them.
     */
    View among(Set<Conclusion> some) {
        return new View(graph, actors, asOf, knownBy, some);
    }

    /**
     * The conclusions of this type from which lists are made, that pass the test and are valid on some day.
     * In no promised order.
     */
    <C extends Conclusion> List<C> conclusions(Class<C> type, Predicate<? super C> test) {
        if (among == null) {
            return graph.conclusions(type, test);
        }
        List<C> all = new ArrayList<>();
        for (Conclusion conclusion : among) {
            if (type.isInstance(conclusion)
                    && test.test(type.cast(conclusion))
                    && !graph.when(conclusion).isNever()) {
                all.add(type.cast(conclusion));
            }
        }
        return all;
    }

    /** What was made of this view before under the key; else what is made now, for the next time. */
    @SuppressWarnings("unchecked") // each key stands for values of one type
    <T> T once(Object key, Supplier<T> make) {
        Object known = made.get(key);
        if (known == null) {
            Object fresh = make.get();
            known = made.putIfAbsent(key, fresh);
            known = known == null ? fresh : known;
        }
        return (T) known;
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
        return number + " " + (count == 1 ? singular : plural) + " as of " + asOfText();
    }

    /**
     * Such as {@code 2020-05-25}, or {@code 2020-05-25, known by 2019-12-31 (12 of 29 attestations undated)}.
     */
    public String asOfText() {
        String known = knownBy.get();
        return known.isEmpty() ? asOf.toString() : asOf + ", known by " + known;
    }

    /**
     * The principals of the actor up to the day: those whose office-holder, organ or agent it has been, also
     * indirectly. Those for which the reverse is true too are left out.
     */
    ImmutableSet<String> principalsOf(String part) {
        return principals.get().get(part);
    }
}
