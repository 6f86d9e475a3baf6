package io.github.entente;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.query.Changes;
import io.github.entente.world.World;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A what-if question: an assessment in which something is withdrawn or added, compared with the actual one.
 * Each step returns a new question. Any number of steps apply in their order. Immutable and safe for use by
 * several threads. It prints its steps, and what they change.
 *
 * <pre>{@code
 * assessment.whatIf().withoutSource("WHITE-HOUSE").changes();
 * assessment.whatIf()
 *     .without("TR", "ARMS", "GNA")
 *     .without("ERDOGAN", "DEPLOYS_FOR", "GNA")
 *     .assessment().rivalries();
 * }</pre>
 *
 * <p>Withdrawing needs no new run of the rules: the same derivation graph is read again, on request. Adding
 * needs one, since the graph does not have what follows from new facts.
 *
 * <p>The answer equals an {@linkplain Entente#assess(World) assessment} of the changed world, read as of the
 * same day as the actual one.
 */
public final class WhatIf {
    private final Assessment actual;
    private final World world;
    private final ImmutableSortedSet<String> rules;
    private final boolean adds;
    private final ImmutableList<String> steps;
    private final Supplier<Assessment> hypothetical;

    WhatIf(Assessment actual) {
        this(actual, actual.world(), ImmutableSortedSet.of(), false, ImmutableList.of());
    }

    private WhatIf(
            Assessment actual,
            World world,
            ImmutableSortedSet<String> rules,
            boolean adds,
            ImmutableList<String> steps) {
        this.actual = actual;
        this.world = world;
        this.rules = rules;
        this.adds = adds;
        this.steps = steps;
        this.hypothetical = Suppliers.memoize(() -> actual.changed(world, rules, adds));
    }

    private WhatIf next(World changed, boolean added, String step) {
        return new WhatIf(actual, changed, rules, adds || added, step(step));
    }

    private ImmutableList<String> step(String next) {
        return ImmutableList.<String>builder().addAll(steps).add(next).build();
    }

    /**
     * Without this fact.
     *
     * @throws IllegalArgumentException if the world does not state it; the message suggests the nearest one
     *     that it states
     */
    public WhatIf without(Fact fact) {
        if (!world.states(fact)) {
            throw notStated(fact);
        }
        return next(world.without(fact), false, "without " + fact);
    }

    /**
     * Without a relation, given by names, against any enemy, as in
     * {@code without("TRUMP", "PRAISES", "HAFTAR")}.
     *
     * @param subject id, name or alias
     * @param type the name of the relation type, by exact spelling
     * @param object id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if there is no such type, or the world states no such relation; the
     *     message suggests the nearest one
     */
    public WhatIf without(String subject, String type, String object) {
        Relation meant = new Relation(
                world.actors().resolve(subject),
                world.type(type).orElseThrow(() -> unknownType(type)),
                world.actors().resolve(object));
        Relation canonical = meant.canonical();
        List<Relation> gone = world.relations().stream()
                .filter(stated -> stated.subject().equals(canonical.subject())
                        && stated.type().equals(canonical.type())
                        && stated.object().equals(canonical.object()))
                .toList();
        if (gone.isEmpty()) {
            throw notStated(meant);
        }
        World rest = world;
        for (Relation stated : gone) {
            rest = rest.without(stated);
        }
        return next(rest, false, "without " + meant);
    }

    /**
     * Without this one attestation. If no other attestation affirms the fact, it is no longer a premise.
     *
     * @throws IllegalArgumentException if the world does not state the fact, or not with this attestation;
     *     the message lists the attestations of the fact
     */
    public WhatIf without(Fact fact, Attestation attestation) {
        if (!world.states(fact)) {
            throw notStated(fact);
        }
        if (!world.attestations(fact).contains(attestation)) {
            throw new IllegalArgumentException(fact + " has no attestation of " + brief(attestation)
                    + " that is equal to the one given; it rests on "
                    + world.attestations(fact).stream().map(WhatIf::brief).collect(Collectors.joining("; "))
                    + ": take one of world().attestations(…)");
        }
        return next(
                world.without(fact, attestation), false, "without the word of " + brief(attestation) + " that " + fact);
    }

    /**
     * Without anything that came from the source or passed through it. An actor that is not a source changes
     * nothing.
     *
     * @param source id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public WhatIf withoutSource(String source) {
        return next(
                world.withoutSource(source),
                false,
                "without source " + world.actors().resolve(source));
    }

    /**
     * Without the relations of the actor, as subject, object or enemy, and without the custom facts that name
     * it. It stays a source: see {@link #withoutSource}.
     *
     * @param actor id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public WhatIf withoutActor(String actor) {
        return next(
                world.withoutActor(actor),
                false,
                "without actor " + world.actors().resolve(actor));
    }

    /**
     * Without this rule.
     *
     * @param name {@code pack/claim}, as explanations print it
     * @throws IllegalArgumentException if there is no such rule; the message suggests the nearest one
     */
    public WhatIf withoutRule(String name) {
        ImmutableSortedSet<String> known = actual.evaluator().rules().names();
        if (!known.contains(name)) {
            throw new IllegalArgumentException("unknown rule \"" + NameSuggestions.shown(name) + "\""
                    + nearest(name, known).orElse("; explanations name the rules that they use"));
        }
        ImmutableSortedSet<String> fewer = ImmutableSortedSet.<String>naturalOrder()
                .addAll(rules)
                .add(name)
                .build();
        return new WhatIf(actual, world, fewer, adds, step("without rule " + name));
    }

    /**
     * With one more attestation of this fact. Only this step needs a run of the rules.
     *
     * @throws io.github.entente.fact.InvalidWorldException if an actor is unknown, or the result is not a
     *     valid world for another reason
     */
    public WhatIf with(Fact fact, Attestation attestation) {
        return next(world.with(fact, attestation), true, "with the word of " + brief(attestation) + " that " + fact);
    }

    /** The hypothetical assessment, as of the same day as the actual one. */
    public Assessment assessment() {
        return hypothetical.get();
    }

    /** The changes from the actual assessment to the hypothetical one. */
    public Changes changes() {
        return actual.changesTo(assessment(), steps.isEmpty() ? "" : ", " + String.join(", ", steps));
    }

    private IllegalArgumentException notStated(Fact fact) {
        List<String> stated =
                world.statements().keySet().stream().map(Fact::toString).toList();
        String all = fact instanceof Relation ? "world().relations()" : "world().facts()";
        return new IllegalArgumentException("the world does not state \"" + NameSuggestions.shown(fact.toString())
                + "\"" + nearest(fact.toString(), stated).orElse("; " + all + " lists what it states"));
    }

    private IllegalArgumentException unknownType(String name) {
        List<String> known = Stream.concat(RelationTypes.shipped().values().stream(), world.ownTypes().stream())
                .map(RelationType::name)
                .toList();
        return new IllegalArgumentException("unknown relation type \"" + NameSuggestions.shown(name) + "\""
                + nearest(name, known).orElse("; name a shipped type or one of the world's own"));
    }

    private static Optional<String> nearest(String name, Collection<String> known) {
        return NameSuggestions.nearest(name, known).map(near -> "; did you mean \"" + near + "\"?");
    }

    /** Such as {@code 2019-04, WHITE-HOUSE}. */
    private static String brief(Attestation one) {
        return one.source() + " (" + one.happened() + ")";
    }

    /**
     * The number of findings that the steps change, such as
     * {@code What if: 3 changes as of 2020-05-25, without source WHITE-HOUSE: 3 vanished}.
     */
    @Override
    public String toString() {
        return steps.isEmpty()
                ? "What if: nothing is different yet\n" + next("")
                : "What if: " + changes().summary() + "\n" + next("changes(), assessment(), ");
    }

    private static String next(String answers) {
        return "next: " + answers + "without, withoutSource, withoutActor, withoutRule, with";
    }
}
