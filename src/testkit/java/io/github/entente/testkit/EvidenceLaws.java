package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.CLOSE;
import static io.github.entente.testkit.LawAssertions.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Laws of more evidence: laws 5 and 10, described in {@link Laws}. */
final class EvidenceLaws {
    private final Function<World, Assessment> assess;

    EvidenceLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void moreFactsNeverFewerConclusions(World world) {
        Assessment all = assess.apply(world);
        Set<AssessmentReadings.Firing> firings = AssessmentReadings.firings(all.derivations());
        ReadGraph read = AssessmentReadings.read(all);
        for (Fact one : endingNothing(world)) {
            Assessment fewer = assess.apply(world.without(one));
            Set<AssessmentReadings.Firing> lost =
                    Sets.difference(AssessmentReadings.firings(fewer.derivations()), firings);
            check(lost.isEmpty(), "stating %s lost derivations: %s", one, lost);
            ReadGraph before = AssessmentReadings.read(fewer);
            for (Conclusion conclusion : AssessmentReadings.everValid(before)) {
                check(
                        read.when(conclusion)
                                .validOn()
                                .enclosesAll(before.when(conclusion).validOn()),
                        "stating %s lost days of %s: %s, then %s",
                        one,
                        conclusion,
                        before.when(conclusion).validOn(),
                        read.when(conclusion).validOn());
            }
        }
    }

    void moreFactsNeverLowerStrength(World world) {
        ReadGraph all = AssessmentReadings.read(assess.apply(world));
        for (Fact fact : endingNothing(world)) {
            ReadGraph fewer = AssessmentReadings.read(assess.apply(world.without(fact)));
            for (Conclusion conclusion : AssessmentReadings.everValid(fewer)) {
                for (LocalDate day : AssessmentReadings.days(world)) {
                    check(
                            all.strength(conclusion, day) >= fewer.strength(conclusion, day) - CLOSE,
                            "stating %s lowered the strength on %s of %s from %s to %s",
                            fact,
                            day,
                            conclusion,
                            fewer.strength(conclusion, day),
                            all.strength(conclusion, day));
                }
            }
        }
    }

    void copiesChangeNothing(World world) {
        ReadGraph before = AssessmentReadings.read(assess.apply(world));
        World known = knowing(world, "COPIER");
        for (Statement one : Statement.of(world)) {
            Attestation a = one.attestation();
            List<String> passedOn = List.copyOf(a.passedThrough());
            for (Attestation copy : List.of(copy(a, a.source(), a.via()), copy(a, "COPIER", passedOn))) {
                ReadGraph after = AssessmentReadings.read(assess.apply(known.with(one.fact(), copy)));
                for (Conclusion conclusion : AssessmentReadings.everValid(after)) {
                    for (LocalDate day : AssessmentReadings.days(world)) {
                        check(
                                Math.abs(after.strength(conclusion, day) - before.strength(conclusion, day)) <= CLOSE,
                                "a copy of %s by %s changed the strength on %s of %s from %s to %s",
                                one,
                                copy.source(),
                                day,
                                conclusion,
                                before.strength(conclusion, day),
                                after.strength(conclusion, day));
                    }
                }
            }
        }
    }

    private static Attestation copy(Attestation a, String source, List<String> via) {
        return new Attestation(
                a.happened(),
                a.ended(),
                a.published(),
                source,
                via,
                Optional.of("a copy"),
                worse(a.code()),
                a.affirms());
    }

    private static World knowing(World world, String medium) {
        return world.toBuilder()
                .actor(new Actor(medium, "Medium " + medium, ActorKind.MEDIUM))
                .build();
    }

    private static AdmiraltyCode worse(AdmiraltyCode code) {
        return code.equals(AdmiraltyCode.NOT_JUDGED) ? code : AdmiraltyCode.parse("E5");
    }

    void independentAffirmationsNeverWeaken(World world) {
        independentWords(world, true);
    }

    void independentDenialsNeverStrengthen(World world) {
        independentWords(world, false);
    }

    private void independentWords(World world, boolean affirming) {
        ReadGraph before = AssessmentReadings.read(assess.apply(world));
        World known = knowing(world, "FRESH");
        for (Statement one : affirmed(world)) {
            if (endsWithin(one.attestation())) {
                continue; // without the end, it would be of other days
            }
            for (String code : List.of("A1", "E5")) {
                Attestation fresh = fresh(one.attestation(), code, affirming);
                ReadGraph after = AssessmentReadings.read(assess.apply(known.with(one.fact(), fresh)));
                for (Conclusion conclusion : AssessmentReadings.everValid(affirming ? before : after)) {
                    for (LocalDate day : AssessmentReadings.days(world)) {
                        double then = before.strength(conclusion, day);
                        double now = after.strength(conclusion, day);
                        check(
                                affirming ? now >= then - CLOSE : now <= then + CLOSE,
                                "an independent %s (%s) of %s changed the strength on %s of %s from %s to %s",
                                affirming ? "affirmation" : "denial",
                                code,
                                one,
                                day,
                                conclusion,
                                then,
                                now);
                    }
                }
            }
        }
    }

    /** Whether it states an end before the last of its days. */
    private static boolean endsWithin(Attestation one) {
        Optional<LocalDate> ended = one.ended().flatMap(Edtf::last);
        return ended.isPresent()
                && one.happened().last().map(last -> ended.get().isBefore(last)).orElse(true);
    }

    private static Attestation fresh(Attestation a, String code, boolean affirming) {
        return new Attestation(
                a.happened(),
                Optional.empty(),
                a.published(),
                "FRESH",
                ImmutableList.of(),
                Optional.empty(),
                AdmiraltyCode.parse(code),
                affirming);
    }

    /**
     * Those that neither end others nor keep a declaration of war in force, which would otherwise begin anew.
     */
    private static List<Fact> endingNothing(World world) {
        Set<Set<String>> declared = new HashSet<>();
        for (Relation relation : world.relations()) {
            if (relation.type().equals(RelationTypes.DECLARES_WAR_ON)) {
                declared.add(Set.of(relation.subject(), relation.object()));
            }
        }
        return world.statements().keySet().stream()
                .filter(fact -> !(fact instanceof Relation relation)
                        || (relation.type().ends().isEmpty()
                                && !declared.contains(Set.of(relation.subject(), relation.object()))))
                .toList();
    }

    private static List<Statement> affirmed(World world) {
        return Statement.of(world).stream()
                .filter(one -> one.attestation().affirms())
                .toList();
    }
}
