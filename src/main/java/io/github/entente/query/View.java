package io.github.entente.query;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
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
import java.util.ArrayList;
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
    private final Supplier<ImmutableList<Relation>> ties;
    private final Map<LocalDate, Parts> parts = new ConcurrentHashMap<>();
    private final Supplier<Parts> partsEver;
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
        this.ties = Suppliers.memoize(() -> ties(graph));
        this.partsEver =
                Suppliers.memoize(() -> parts(tie -> !graph.when(tie).asOf(asOf).isNever()));
    }

    private static ImmutableList<Relation> ties(ReadGraph graph) {
        ImmutableList.Builder<Relation> ties = ImmutableList.builder();
        for (Proposition proposition : graph.graph().propositions()) {
            if (proposition instanceof Relation relation && PART.contains(relation.type())) {
                ties.add(relation);
            }
        }
        return ties.build();
    }

    private Parts parts(Predicate<Relation> test) {
        ImmutableSetMultimap.Builder<String, String> direct = ImmutableSetMultimap.builder();
        for (Relation tie : ties.get()) {
            if (test.test(tie)) {
                direct.put(tie.subject(), tie.object());
            }
        }
        return Parts.of(direct.build());
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
     * The principals of the actor on a day: those whose office-holder, organ or agent it is then, also
     * indirectly. Those for which the reverse is true too are left out.
     */
    ImmutableSet<String> principalsOf(String part, LocalDate day) {
        return parts.computeIfAbsent(
                        day, then -> parts(tie -> graph.when(tie).asOf(asOf).isValidOn(then)))
                .principalsOf(part);
    }

    /**
     * The principals that the actor has had up to the day of the view; without those for which the reverse is
     * true too.
     */
    ImmutableSet<String> formerAndPresentPrincipalsOf(String part) {
        return partsEver.get().principalsOf(part);
    }

    /**
     * Whether one of the two has been an office-holder, organ or agent of the other up to the day of the
     * view.
     */
    boolean haveBeenPartAndWhole(String one, String other) {
        return partsEver.get().reach(one, other) || partsEver.get().reach(other, one);
    }
}
