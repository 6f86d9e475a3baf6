package io.github.entente.inquiry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Actors;
import io.github.entente.inquiry.WhyNot.Later;
import io.github.entente.inquiry.WhyNot.Over;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /**
     * Why the conclusion does not follow.
     *
     * @param conclusion with ids, names or aliases of actors
     * @throws io.github.entente.fact.UnknownActorException if it names an actor that the world has not
     */
    public WhyNot whyNot(Conclusion conclusion) {
        Conclusion kept = (Conclusion) Named.withIds(conclusion, actors()).canonical();
        return answer(
                "It does not follow that " + kept.sentence(actors()::label) + ", as of " + asOf,
                Seen.actorsOf(kept),
                kept.getClass(),
                kept::equals);
    }

    /**
     * Why nothing of a kind follows about two actors.
     *
     * @param kind the kind of conclusion
     * @param name what it is called
     * @param first an id
     * @param second an id
     * @throws IllegalArgumentException if both are the same
     */
    public WhyNot whyNot(Class<? extends Conclusion> kind, String name, String first, String second) {
        checkArgument(!first.equals(second), "\"%s\" is named twice; ask whyNot about two actors that differ", first);
        return answer(
                "There is no " + name + " between " + actors().label(first) + " and " + actors().label(second)
                        + " as of " + asOf,
                ImmutableSet.of(first, second),
                kind,
                conclusion ->
                        kind.isInstance(conclusion) && Seen.actorsOf(conclusion).containsAll(Set.of(first, second)));
    }

    private WhyNot answer(
            String question, Set<String> asked, Class<? extends Conclusion> kind, Predicate<Conclusion> wanted) {
        Seen seen = new Seen(graph, date, asked, listedWhenOver);
        Past past = new Past(seen, actors());
        ImmutableList.Builder<Conclusion> holding = ImmutableList.builder();
        List<Over> over = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        for (Conclusion one : graph.conclusions(Conclusion.class, wanted)) {
            if (seen.holds(one)) {
                holding.add(one);
            } else if (!seen.when(one).isNever()) {
                over.add(past.over(one));
            }
        }
        Evaluator usable = usable();
        ImmutableList<Conclusion> follows =
                ImmutableList.sortedCopyOf(Comparator.comparing(Conclusion::toString), holding.build());
        if (follows.isEmpty()) {
            for (Conclusion one : graph.conclusions(Conclusion.class, wanted)) {
                past.later(one).ifPresent(later::add);
            }
        }
        over.sort(Comparator.comparing(Over::until)
                .reversed()
                .thenComparing(one -> one.proposition().toString()));
        later.sort(Comparator.comparing(Later::from)
                .thenComparing(one -> one.conclusion().toString()));
        return new WhyNot(
                new WhyNotText(question, none(usable, kind), seen.all(), actors()::label),
                date,
                follows,
                ImmutableList.copyOf(over),
                ImmutableList.copyOf(later),
                follows.isEmpty()
                        ? new NearMisses(seen, world, past, usable, kind, wanted).nearest()
                        : ImmutableList.of());
    }

    /** What to say of this kind where no rule comes near. */
    private String none(Evaluator usable, Class<? extends Conclusion> kind) {
        if (!NearMisses.leadingTo(kind, usable.rules().rules().values()).isEmpty()) {
            return "no rule comes near: none would conclude it if what is there differed in up to three respects";
        }
        String out = NearMisses.leadingTo(kind, evaluator.rules().rules().values()).stream()
                .map(Rule::name)
                .filter(graph.withdrawnRules()::contains)
                .collect(Collectors.joining(", "));
        return "no rule in use concludes anything of the kind" + (out.isEmpty() ? "" : "; left out: " + out);
    }

    /** The rules that are not withdrawn. */
    private Evaluator usable() {
        return graph.withdrawnRules().isEmpty()
                ? evaluator
                : evaluator.only(name -> !graph.withdrawnRules().contains(name));
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
