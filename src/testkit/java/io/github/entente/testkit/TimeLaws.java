package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.check;
import static io.github.entente.testkit.LawAssertions.same;

import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Validity;
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

/** Laws of days: laws 7 and 12 and the law of hulls, described in {@link Laws}. */
final class TimeLaws {
    private final Function<World, Assessment> assess;

    TimeLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void laterFactsChangeNothingEarlier(World world, LocalDate day) {
        same(
                "what is read as of " + day,
                AssessmentReadings.values(assess.apply(seen(world, day)).asOf(day)),
                AssessmentReadings.values(assess.apply(world).asOf(day)));
    }

    void laterFactsChangeNoEarlierWord(World world, LocalDate day) {
        same(
                "all that is said as of " + day,
                AssessmentReadings.print(assess.apply(seen(world, day)).asOf(day)),
                AssessmentReadings.print(assess.apply(world).asOf(day)));
    }

    private static World seen(World world, LocalDate day) {
        List<Statement> seen = Statement.of(world).stream()
                .filter(one -> one.attestation()
                        .happened()
                        .first()
                        .filter(first -> first.isAfter(day))
                        .isEmpty())
                .toList();
        return Statement.restate(world, seen);
    }

    void laterEndsChangeNothingEarlier(World world, LocalDate day) {
        ReadGraph all = AssessmentReadings.read(assess.apply(world));
        ReadGraph fewer = AssessmentReadings.read(assess.apply(Statement.restate(
                world,
                Statement.of(world).stream()
                        .map(one -> isDeclaration(one.fact())
                                ? one
                                : new Statement(one.fact(), withoutLaterEnd(one.attestation(), day)))
                        .toList())));
        Set<Conclusion> conclusions = new HashSet<>(AssessmentReadings.everValid(all));
        conclusions.addAll(AssessmentReadings.everValid(fewer));
        for (Conclusion conclusion : conclusions) {
            Validity until = all.when(conclusion).asOf(day);
            Validity withoutEnds = fewer.when(conclusion).asOf(day);
            String what = conclusion + " up to " + day + " with the ends after it, and without";
            same("the valid days of " + what, until.validOn(), withoutEnds.validOn());
            same("the days of " + what, until.happenedOn(), withoutEnds.happenedOn());
            check(
                    Math.abs(all.strength(conclusion, day) - fewer.strength(conclusion, day)) < 1e-9,
                    "the strength of %s on %s depends on ends after it",
                    conclusion,
                    day);
        }
    }

    /** Without its end, a declaration of war holds only as long as there is fighting, and some time after. */
    private static boolean isDeclaration(Fact fact) {
        return fact instanceof Relation relation && relation.type().equals(RelationTypes.DECLARES_WAR_ON);
    }

    private static Attestation withoutLaterEnd(Attestation one, LocalDate day) {
        return one.ended().flatMap(Edtf::last).filter(day::isBefore).isPresent()
                ? with(one, one.happened(), Optional.empty())
                : one;
    }

    private static Attestation with(Attestation one, Edtf happened, Optional<Edtf> ended) {
        return new Attestation(
                happened, ended, one.published(), one.source(), one.via(), one.quote(), one.code(), one.affirms());
    }

    void splittingAnIntervalChangesNoDays(World world) {
        ReadGraph whole = AssessmentReadings.read(assess.apply(world));
        for (Statement one : Statement.of(world)) {
            Attestation said = one.attestation();
            if (!isAct(one.fact()) || !said.affirms() || said.ended().isPresent() || !isOfDays(said.happened())) {
                continue;
            }
            LocalDate first = said.happened().first().orElseThrow();
            LocalDate last = said.happened().last().orElseThrow();
            LocalDate middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
            ReadGraph parted = AssessmentReadings.read(assess.apply(world.without(one.fact(), said)
                    .with(one.fact(), with(said, Edtf.parse(first + "/" + middle), Optional.empty()))
                    .with(one.fact(), with(said, Edtf.parse(middle.plusDays(1) + "/" + last), Optional.empty()))));
            for (Conclusion conclusion : AssessmentReadings.everValid(whole)) {
                same(
                        "the valid days of " + conclusion + " where " + one + " is split",
                        whole.when(conclusion).validOn(),
                        parted.when(conclusion).validOn());
                same(
                        "the days on which " + conclusion + " happened where " + one + " is split",
                        whole.when(conclusion).happenedOn(),
                        parted.when(conclusion).happenedOn());
            }
            same(
                    "what is valid on some day where " + one + " is split",
                    Set.copyOf(AssessmentReadings.everValid(whole)),
                    Set.copyOf(AssessmentReadings.everValid(parted)));
        }
    }

    private static boolean isAct(Fact fact) {
        return fact instanceof Relation relation
                && !relation.type().standing()
                && !relation.type().structural();
    }

    /** Whether it is a closed interval of at least two days. */
    private static boolean isOfDays(Edtf happened) {
        return happened.isInterval()
                && happened.first().isPresent()
                && happened.last().isPresent()
                && happened.first().get().isBefore(happened.last().get());
    }

    void hullsCoverDays(World world) {
        ReadGraph read = AssessmentReadings.read(assess.apply(world));
        for (Conclusion conclusion : AssessmentReadings.everValid(read)) {
            Hull days = dated(read.when(conclusion).hull());
            Optional<Hull> hull = read.graph().derivationsOf(conclusion).stream()
                    .filter(derivation -> derivation.premises().stream()
                            .noneMatch(premise -> read.when(premise).isNever()))
                    .map(derivation -> Hull.derived(
                            derivation.rule().time(),
                            derivation.premises().stream()
                                    .map(premise -> read.when(premise).hull())
                                    .toList()))
                    .filter(some -> !some.isEmpty())
                    .reduce(Hull::union);
            check(
                    hull.isPresent() && hull.get().covers(days),
                    "%s is valid in %s, outside of the hull %s",
                    conclusion,
                    days,
                    hull);
        }
    }

    private static Hull dated(Hull hull) {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        return new Hull(Math.max(hull.first(), first), Math.min(hull.last(), World.LAST_DAY.toEpochDay()));
    }
}
