package io.github.entente.inquiry;

import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.Engine;
import io.github.entente.engine.LiveRun;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rules, and the settings with which their graph is read. It runs the rules over facts and reads what they
 * derive. Immutable and safe for use by several threads.
 *
 * <p>Not API: it is public only because the front door is another package. Applications use {@code Assessor}.
 *
 * @hidden
 */
public final class Evaluator {
    private final RuleBase rules;
    private final Settings settings;

    /** These rules, read with these settings. */
    public Evaluator(RuleBase rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The same rules with other settings. */
    public Evaluator with(Settings numbers) {
        return new Evaluator(rules, numbers);
    }

    /** The same settings with those rules alone whose name passes the test. */
    Evaluator only(Predicate<String> names) {
        return new Evaluator(rules.only(names), settings);
    }

    /** The rules. */
    public RuleBase rules() {
        return rules;
    }

    /** The settings. */
    public Settings settings() {
        return settings;
    }

    /** Runs the rules over these statements, and reads what they derive. */
    public ReadGraph evaluate(Collection<Actor> actors, Map<Fact, ImmutableSortedSet<Attestation>> statements) {
        Map<Fact, Validity> stated = Validity.of(statements, settings);
        return new ReadGraph(derive(actors, stated), statements, stated, settings);
    }

    /** Reads what has been derived from these statements. */
    public ReadGraph read(Map<Fact, ImmutableSortedSet<Attestation>> statements, DerivationGraph derived) {
        return new ReadGraph(derived, statements, Validity.of(statements, settings), settings);
    }

    /**
     * The graph as it is to be read as of the day. Rules that are not positive have to be run again: what
     * happened after it, and what is left out, may have kept something from following.
     */
    public ReadGraph asOf(Supplier<World> of, ReadGraph graph, LocalDate date) {
        if (rules.isPositive()) {
            return graph;
        }
        World world = of.get();
        Map<Fact, Validity> seen = Validity.of(world.statements(), settings);
        seen.replaceAll((fact, when) -> when.asOf(date));
        DerivationGraph derived =
                only(name -> !graph.withdrawnRules().contains(name)).derive(world.actors(), seen);
        return new ReadGraph(derived, world.statements(), seen, settings)
                .restrictedTo(world.statements(), graph.withdrawnRules());
    }

    /** All that the rules derive from these propositions, see {@link Engine#run}. */
    public DerivationGraph derive(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        return Engine.run(rules, actors, given, settings.timeLimits());
    }

    /** What the rules derive from these propositions in one step, see {@link Engine#step}. */
    public DerivationGraph step(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        return Engine.step(rules, actors, given);
    }

    /** Opens a run of the rules that goes on, see {@link Engine#open}. */
    public LiveRun open(Collection<Actor> actors, Map<Fact, Validity> stated) {
        return Engine.open(rules, actors, stated, settings.timeLimits());
    }
}
