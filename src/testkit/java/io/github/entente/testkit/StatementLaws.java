package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.same;

import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Laws of statements, their order and their repetition: laws 1 to 3, described in {@link Laws}. */
final class StatementLaws {
    private final Function<World, Assessment> assess;
    private final Optional<Assessor> assessor;
    private final BiFunction<World, List<Edit>, Assessment> after;

    StatementLaws(
            Function<World, Assessment> assess,
            Optional<Assessor> assessor,
            BiFunction<World, List<Edit>, Assessment> after) {
        this.assess = assess;
        this.assessor = assessor;
        this.after = after;
    }

    void orderChangesNothing(World world, Random random) {
        List<Statement> shuffled = new ArrayList<>(Statement.of(world));
        Collections.shuffle(shuffled, random);
        shuffled.replaceAll(one -> new Statement(one.fact().mirrored(), one.attestation()));
        World other = Statement.restate(world, shuffled);
        same("the world", world, other);
        Assessment assessment = assess.apply(world);
        sameInAllRespects(assessment, assess.apply(other));
        if (assessor.isPresent()) {
            sameInAllRespects(assessment, shuffled(assessor.get(), world, random));
        }
    }

    private static Assessment shuffled(Assessor assessor, World world, Random random) {
        List<Actor> actors = new ArrayList<>(world.actors());
        Collections.shuffle(actors, random);
        List<Fact> facts = new ArrayList<>(world.statements().keySet());
        Collections.shuffle(facts, random);
        Map<Fact, ImmutableSortedSet<Attestation>> statements = new LinkedHashMap<>();
        facts.forEach(fact -> statements.put(fact, world.statements().get(fact)));
        return assessor.read(world, assessor.derive(actors, Validity.of(statements, Settings.defaults())));
    }

    void repeatingChangesNothing(World world) {
        List<Statement> twice = new ArrayList<>(Statement.of(world));
        twice.addAll(Statement.of(world));
        World other = Statement.restate(world, twice);
        same("the world", world, other);
        sameInAllRespects(assess.apply(world), assess.apply(other));
    }

    void withdrawnIsNeverStated(History history) {
        World start = history.start();
        Set<Statement> left = new LinkedHashSet<>(Statement.of(start));
        for (Edit edit : history.edits()) {
            if (edit instanceof Edit.State state) {
                left.add(new Statement(state.fact().canonical(), state.attestation()));
            } else {
                left.removeIf(one -> withdraws(edit, one));
            }
        }
        World never = Statement.restate(start, left);
        same("the edited world", never, history.end());
        sameInAllRespects(assess.apply(never), after.apply(start, history.edits()));
    }

    private static boolean withdraws(Edit edit, Statement one) {
        if (edit instanceof Edit.WithdrawAttestation attestation) {
            return one.attestation().equals(attestation.attestation())
                    && one.fact().equals(attestation.fact().canonical());
        } else if (edit instanceof Edit.WithdrawFact gone) {
            return one.fact().equals(gone.fact().canonical());
        } else if (edit instanceof Edit.WithdrawActor actor) {
            return one.fact().actors().contains(actor.id());
        } else if (edit instanceof Edit.WithdrawSource source) {
            return one.attestation().source().equals(source.id())
                    || one.attestation().via().contains(source.id());
        }
        return false;
    }

    private static void sameInAllRespects(Assessment one, Assessment other) {
        same(
                "derivations",
                AssessmentReadings.firings(one.derivations()),
                AssessmentReadings.firings(other.derivations()));
        same(
                "propositions",
                one.derivations().derivations(),
                other.derivations().derivations());
        ReadGraph read = AssessmentReadings.read(one);
        ReadGraph otherRead = AssessmentReadings.read(other);
        for (Conclusion conclusion : AssessmentReadings.everValid(read)) {
            same("the days of " + conclusion, read.when(conclusion), otherRead.when(conclusion));
        }
        same("the assessment", one.toString(), other.toString());
        for (LocalDate day : AssessmentReadings.days(one.world())) {
            same(
                    "all that is said",
                    AssessmentReadings.print(one.asOf(day)),
                    AssessmentReadings.print(other.asOf(day)));
        }
    }
}
