package io.github.entente;

import com.google.common.collect.ImmutableList;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.inquiry.Evaluator;
import io.github.entente.world.World;
import java.util.Collection;
import java.util.Map;

/**
 * Assesses worlds by chosen rules and settings. Made by {@link Entente#with}; immutable and safe for use by
 * several threads.
 */
public final class Assessor {
    private final Evaluator evaluator;

    Assessor(RuleBase rules) {
        this(new Evaluator(rules, Settings.defaults()));
    }

    private Assessor(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The same rules with other settings. */
    public Assessor with(Settings numbers) {
        return new Assessor(evaluator.with(numbers));
    }

    /** The settings of the readings. */
    public Settings settings() {
        return evaluator.settings();
    }

    /**
     * Everything that follows from the world, as of the day of its
     * {@linkplain World#lastDay() last attestation}. The rules run once, over all of history.
     */
    public Assessment assess(World world) {
        return new Assessment(
                evaluator, world, evaluator.evaluate(world.actors(), world.statements()), world.lastDay());
    }

    /**
     * Opens an assessment of a world that changes.
     *
     * @param start the world before the first edit
     */
    public LiveAssessment open(World start) {
        return new LiveAssessment(evaluator, start);
    }

    /**
     * The same, from derivations that were made elsewhere: for tools that run the rules themselves.
     *
     * @param world the world
     * @param derived the result of {@link #derive} for its statements
     */
    public Assessment read(World world, DerivationGraph derived) {
        return new Assessment(evaluator, world, evaluator.read(world.statements(), derived), world.lastDay());
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
        return evaluator.derive(actors, given);
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
        return evaluator.step(actors, given);
    }

    /** The rules, in the order of their names. */
    public ImmutableList<Rule> rules() {
        return evaluator.rules().rules().values().asList();
    }

    /** How many rules of which packs, with which settings, and what can be said next. */
    @Override
    public String toString() {
        boolean usual = settings().equals(Settings.defaults());
        return "Assessor by " + RulePacks.packs(evaluator.rules().names()) + "; "
                + (usual ? "default settings" : "settings: " + settings())
                + "\nnext: assess(world), open(world), with(settings)";
    }
}
