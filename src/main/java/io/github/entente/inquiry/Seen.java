package io.github.entente.inquiry;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is seen by the day of a question: facts and conclusions, by their text. Immutable. */
final class Seen {
    private final ReadGraph graph;
    private final LocalDate day;
    private final ImmutableSortedSet<String> asked;
    private final Predicate<Conclusion> listedWhenOver;
    private final ImmutableMap<Proposition, Validity> all;
    private final ImmutableSortedSet<String> near;

    /**
     * What is seen.
     *
     * @param asked the ids of the actors of the question
     * @param listedWhenOver which conclusions hold if they have ever been valid by the day
     */
    Seen(ReadGraph graph, LocalDate day, Set<String> asked, Predicate<Conclusion> listedWhenOver) {
        this.graph = graph;
        this.day = day;
        this.asked = ImmutableSortedSet.copyOf(asked);
        this.listedWhenOver = listedWhenOver;
        ImmutableMap.Builder<Proposition, Validity> seen = ImmutableMap.builder();
        graph.graph().propositions().stream()
                .sorted(Comparator.comparing(Proposition::toString))
                .forEach(proposition -> {
                    Validity when = graph.when(proposition).asOf(day);
                    if (!when.isNever()) {
                        seen.put(proposition, when);
                    }
                });
        this.all = seen.buildOrThrow();
        Set<String> actors = new TreeSet<>(asked);
        all.keySet().stream().filter(this::isAboutThoseAsked).forEach(one -> actors.addAll(actorsOf(one)));
        this.near = ImmutableSortedSet.copyOf(actors);
    }

    ReadGraph graph() {
        return graph;
    }

    LocalDate day() {
        return day;
    }

    ImmutableSortedSet<String> asked() {
        return asked;
    }

    /** The actors asked about, and those whom what is seen of these names. */
    ImmutableSortedSet<String> near() {
        return near;
    }

    /** All of it, in the order of its text. */
    ImmutableMap<Proposition, Validity> all() {
        return all;
    }

    /** When it holds, by what is seen. */
    Validity when(Proposition proposition) {
        return all.getOrDefault(proposition, Validity.NEVER);
    }

    /** Whether it is valid on the day, or counts though it is over. */
    boolean holds(Proposition proposition) {
        Validity when = when(proposition);
        return when.isValidOn(day) || (!when.isNever() && countsWhenOver(proposition));
    }

    /** Whether it holds if it has ever been valid by the day. */
    boolean countsWhenOver(Proposition proposition) {
        return proposition instanceof Conclusion conclusion && listedWhenOver.test(conclusion);
    }

    boolean isAboutThoseAsked(Proposition proposition) {
        return actorsOf(proposition).stream().anyMatch(asked::contains);
    }

    boolean isNear(Proposition proposition) {
        return actorsOf(proposition).stream().anyMatch(near::contains);
    }

    static ImmutableSet<String> actorsOf(Proposition proposition) {
        if (proposition instanceof Conclusion conclusion) {
            return ImmutableSet.<String>builder()
                    .addAll(conclusion.subjects())
                    .addAll(conclusion.objects())
                    .build();
        }
        return proposition instanceof Fact fact ? ImmutableSet.copyOf(fact.actors()) : ImmutableSet.of();
    }
}
