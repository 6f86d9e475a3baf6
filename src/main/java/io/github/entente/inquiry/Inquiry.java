package io.github.entente.inquiry;

import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Actors;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A world, what was derived from it and the day as of which it is read: what a question that runs the rules
 * again starts from. Immutable.
 *
 * <p>Not API: it is public only because the front door is another package. Applications use {@code
 * Assessment}.
 *
 * @hidden
 */
public final class Inquiry {
    private final Evaluator evaluator;
    private final World world;
    private final ReadGraph graph;
    private final LocalDate date;
    private final String asOf;
    private final Predicate<Conclusion> listedWhenOver;

    /**
     * An inquiry.
     *
     * @param evaluator the rules
     * @param world the world
     * @param graph what was derived from it
     * @param date the day as of which it is read
     * @param asOf that day in words, for answers
     * @param listedWhenOver which conclusions follow if they have ever been valid by the day
     */
    public Inquiry(
            Evaluator evaluator,
            World world,
            ReadGraph graph,
            LocalDate date,
            String asOf,
            Predicate<Conclusion> listedWhenOver) {
        this.evaluator = evaluator;
        this.world = world;
        this.graph = graph;
        this.date = date;
        this.asOf = asOf;
        this.listedWhenOver = listedWhenOver;
    }

    /** Why the conclusion does not follow. */
    public WhyNot whyNot(Conclusion conclusion) {
        Conclusion kept = (Conclusion) conclusion.canonical();
        ImmutableSet<String> asked = ImmutableSet.<String>builder()
                .addAll(kept.subjects())
                .addAll(kept.objects())
                .build();
        return WhyNot.of(
                "It does not follow that " + kept.sentence(actors()::label) + ", as of " + asOf,
                usable(),
                world,
                graph,
                date,
                asked,
                kept::equals,
                listedWhenOver);
    }

    /**
     * Why nothing of a kind follows about two actors.
     *
     * @param kind the kind of conclusion
     * @param name what it is called
     * @param first an id
     * @param second an id
     */
    public WhyNot whyNot(Class<? extends Conclusion> kind, String name, String first, String second) {
        return WhyNot.of(
                "There is no " + name + " between " + actors().label(first) + " and " + actors().label(second)
                        + " as of " + asOf,
                usable(),
                world,
                graph,
                date,
                ImmutableSet.of(first, second),
                conclusion -> kind.isInstance(conclusion)
                        && Stream.of(first, second)
                                .allMatch(id -> conclusion.subjects().contains(id)
                                        || conclusion.objects().contains(id)),
                listedWhenOver);
    }

    /** The rules that are not withdrawn, and are positive: of others nobody can tell what comes near. */
    private Evaluator usable() {
        return graph.withdrawnRules().isEmpty() && evaluator.rules().isPositive()
                ? evaluator
                : evaluator.only(name -> !graph.withdrawnRules().contains(name) && isPositive(name));
    }

    private boolean isPositive(String rule) {
        return Objects.requireNonNull(evaluator.rules().rules().get(rule), rule).positive();
    }

    /**
     * Checks the conclusion's best proof on the day of the inquiry. Where the conclusion is over by then, on
     * the last day on which it happened.
     *
     * @throws IllegalArgumentException if it has not been valid by then
     */
    public Certificate certify(Conclusion conclusion) {
        Conclusion kept = (Conclusion) conclusion.canonical();
        boolean now = graph.when(kept).isValidOn(date);
        return certify(kept, now ? date : graph.referenceDay(kept, date).orElse(date));
    }

    /**
     * Checks the conclusion's best proof on this day.
     *
     * @throws IllegalArgumentException if it is not valid on the day, or that is after the inquiry's
     */
    public Certificate certify(Conclusion conclusion, LocalDate day) {
        if (day.isAfter(date) || !graph.when(conclusion).isValidOn(day)) {
            throw new IllegalArgumentException("as of " + asOf + " it does not follow on " + day + " that "
                    + conclusion.sentence(actors()::label) + "; certify what the lists of this assessment show");
        }
        return Certificate.of(evaluator, world, graph, conclusion, day, date);
    }

    private Actors actors() {
        return world.actors();
    }
}
