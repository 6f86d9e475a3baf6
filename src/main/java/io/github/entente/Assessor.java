package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.Engine;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Assesses worlds by chosen rules and settings. Made by {@link Entente#with}; immutable and safe for use by
 * several threads.
 */
public final class Assessor {
    private final RuleBase rules;
    private final Settings settings;

    Assessor(RuleBase rules) {
        this(rules, Settings.defaults());
    }

    private Assessor(RuleBase rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The same rules with other settings. */
    public Assessor with(Settings numbers) {
        return new Assessor(rules, numbers);
    }

    /** The settings of the readings. */
    public Settings settings() {
        return settings;
    }

    /**
     * Everything that follows from the world, as of the day of its
     * {@linkplain World#lastDay() last attestation}. The rules run once, over all of history.
     */
    public Assessment assess(World world) {
        return new Assessment(this, world, read(world.actors(), world.statements()), world.lastDay());
    }

    /**
     * Opens an assessment of a world that changes.
     *
     * @param start the world before the first edit
     */
    public LiveAssessment open(World start) {
        return new LiveAssessment(this, start);
    }

    /**
     * The same, from derivations that were made elsewhere: for tools that run the rules themselves.
     *
     * @param world the world
     * @param derived the result of {@link #derive} for its statements
     */
    public Assessment read(World world, DerivationGraph derived) {
        Map<Fact, Validity> stated = stated(world.statements());
        return new Assessment(
                this, world, new ReadGraph(derived, world.statements(), stated, settings), world.lastDay());
    }

    /** Runs the rules. The result is ready to be read. */
    ReadGraph read(Collection<Actor> actors, Map<Fact, ImmutableSortedSet<Attestation>> statements) {
        Map<Fact, Validity> stated = stated(statements);
        return new ReadGraph(derive(actors, stated), statements, stated, settings);
    }

    /**
     * The graph for a reading as of the day. Rules that are not positive must run again, since what happened
     * later, or is left out, may have prevented a conclusion.
     */
    ReadGraph asOf(Supplier<World> of, ReadGraph graph, LocalDate date) {
        if (rules.isPositive()) {
            return graph;
        }
        World world = of.get();
        Map<Fact, Validity> seen = stated(world.statements());
        seen.replaceAll((fact, when) -> when.asOf(date));
        RuleBase left = rules.only(name -> !graph.withdrawnRules().contains(name));
        DerivationGraph derived = Engine.run(left, world.actors(), seen, settings.sequenceDays());
        return new ReadGraph(derived, world.statements(), seen, settings)
                .restrictedTo(world.statements(), graph.withdrawnRules());
    }

    private Map<Fact, Validity> stated(Map<Fact, ImmutableSortedSet<Attestation>> statements) {
        return Validity.of(statements, settings);
    }

    /**
     * What the rules derive from these propositions, stated or derived: for tests of rules, and for tools.
     *
     * @param actors the actors that conditions test
     * @param given in {@linkplain Proposition#canonical() canonical} order of their ends, with the days on
     *     which they hold; the rules see them in this order, which must not matter
     * @throws IllegalStateException if a rule derives something without a premise
     */
    public DerivationGraph derive(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        return Engine.run(rules, actors, given, settings.sequenceDays());
    }

    /**
     * What the rules derive from these propositions in one step, without what follows from the results: for
     * tests of rules, and for tools.
     *
     * @param actors the actors that conditions test
     * @param given as in {@link #derive}
     * @throws IllegalStateException if a rule derives something without a premise
     */
    public DerivationGraph step(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        return Engine.step(rules, actors, given);
    }

    RuleBase base() {
        return rules;
    }

    /** The rules, in the order of their names. */
    public ImmutableList<Rule> rules() {
        return rules.rules().values().asList();
    }
}
