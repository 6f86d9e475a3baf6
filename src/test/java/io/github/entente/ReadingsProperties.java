package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Strength;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Reliability;
import io.github.entente.query.Finding;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.Timeline;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Readings of random worlds: known by a day, with other numbers, over time. */
class ReadingsProperties {
    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    @Provide
    Arbitrary<Settings> settings() {
        Settings defaults = Settings.defaults();
        return Arbitraries.of(
                defaults.scaleHalfLives(0.5),
                defaults.scaleLifetimes(0.5),
                defaults.scaleLifetimes(2),
                defaults.scaleLifetimes(2).withLifetime(RelationTypes.ATTACKS, 0),
                defaults.withTimeLimits(TimeLimits.defaults().withSequenceDays(30)),
                defaults.withTimeLimits(TimeLimits.defaults().withSequenceDays(2000)),
                defaults.withReliability(Reliability.C, 0)
                        .withBothThreshold(0.9)
                        .withMaxStrength(0.4));
    }

    /** A clean start and the day itself: what was published later, or happened later, does not show. */
    @Property(tries = 60)
    void known_by_a_day_is_what_follows_from_what_was_published_by_then(
            @ForAll("worlds") World world, @ForAll("days") LocalDate asOf, @ForAll("days") LocalDate known) {
        Map<Relation, Integer> hidden = new HashMap<>();
        World published = world;
        for (Relation relation : world.relations()) {
            for (Attestation one : world.attestations(relation)) {
                Optional<LocalDate> day = one.published().isPresent()
                        ? one.published().get().last()
                        : one.happened().first();
                if (day.isPresent() && day.get().isAfter(known)) {
                    published = published.without(relation, one);
                    hidden.merge(relation, 1, Integer::sum);
                }
            }
        }
        Assessment then = Entente.assess(world).asOf(asOf).knownBy(known);
        assertEquals(published, then.world());
        assertEquals(
                Entente.assess(published).asOf(asOf).report().replace("as of " + asOf, "as of " + then.asOfText()),
                then.report().replaceAll("\nNobody says when .*", ""));
        assertEquals(
                Entente.assess(world).asOf(asOf).knownBy(World.LAST_DAY).report(),
                then.knownBy(World.LAST_DAY).report(),
                "what was left out comes back");
    }

    @Property(tries = 60)
    void other_numbers_read_the_same_as_from_the_start(
            @ForAll("worlds") World world,
            @ForAll("days") LocalDate day,
            @ForAll("settings") Settings one,
            @ForAll("settings") Settings other) {
        Assessment fresh = Entente.with(other).assess(world).asOf(day);
        assertEquals(fresh.report(), Entente.assess(world).asOf(day).with(other).report());
        assertEquals(
                fresh.report(),
                Entente.assess(world).with(one).asOf(day).with(other).report());
        assertEquals(other, fresh.settings());
        assertTrue(fresh.report().endsWith("Read with " + other));
    }

    /**
     * A timeline says of each day what an assessment as of it says, and begins a line only where that
     * changes.
     */
    @Property(tries = 40)
    void a_timeline_of_a_position_is_what_is_read_as_of_each_day(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Assessment assessment = Entente.assess(world).asOf(day);
        List<Position> positions = assessment.stances().withSubordinates().positions();
        if (positions.isEmpty()) {
            return;
        }
        Position one = positions.get(new Random(seed).nextInt(positions.size()));
        Timeline<Position> timeline = assessment.timeline(one.holder(), one.target());
        for (int i = 1; i < timeline.size(); i++) {
            assertNotEquals(
                    timeline.get(i - 1).value().footing(),
                    timeline.get(i).value().footing());
            assertEquals(
                    timeline.get(i - 1).last().plusDays(1),
                    timeline.get(i).first().orElseThrow());
        }
        for (LocalDate at = day; at.isAfter(day.minusDays(700)); at = at.minusDays(at.getDayOfMonth() % 3 + 1)) {
            Position then = assessment.asOf(at).position(one.holder()).toward(one.target());
            assertEquals(
                    then.footing(),
                    timeline.on(at).map(Position::footing).orElse("UNKNOWN (no evidence)"),
                    at + "\n" + timeline);
        }
    }

    @Property(tries = 40)
    void a_timeline_of_a_conclusion_is_what_is_read_as_of_each_day(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll int seed) {
        Assessment assessment = Entente.assess(world).asOf(day);
        List<Conclusion> all = new java.util.ArrayList<>(
                assessment.stances().withSubordinates().conclusions());
        all.addAll(assessment.inconsistencies().withSubordinates().conclusions());
        all.addAll(assessment.shifts().withSubordinates().conclusions());
        if (all.isEmpty()) {
            return;
        }
        Conclusion one = all.get(new Random(seed).nextInt(all.size()));
        Timeline<Phase> timeline = assessment.timeline(one);
        for (LocalDate at = day; at.isAfter(day.minusDays(700)); at = at.minusDays(at.getDayOfMonth() % 3 + 1)) {
            LocalDate now = at;
            Assessment then = assessment.asOf(at);
            // what a list hides behind a stronger finding still holds
            Optional<Finding<Conclusion>> finding = then.findings(Conclusion.class).stream()
                    .filter(found -> found.conclusion().equals(one))
                    .findFirst();
            boolean valid = finding.isPresent();
            assertEquals(valid, timeline.on(at).orElse(Phase.NOT_VALID) != Phase.NOT_VALID, at + "\n" + timeline);
            if (valid && finding.get().day().equals(at)) {
                Strength told = timeline.stream()
                        .filter(span -> span.contains(now))
                        .findFirst()
                        .orElseThrow()
                        .strengthInWords()
                        .orElseThrow();
                assertEquals(finding.get().strengthInWords(), told, at + "\n" + timeline);
            }
        }
    }
}
