package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What could be known by a day: dates of publication, those of whole sources, and none. */
class KnownByTest {
    private static final Relation ARMS = new Relation("US", RelationTypes.ARMS, "YPG");
    private static final Attestation UNDATED = new Attestation(Edtf.parse("2014"), "BOOK");

    private static WorldBuilder cast() {
        return World.builder()
                .title("Syria")
                .state("US", "United States")
                .armedGroup("YPG", "People's Protection Units")
                .medium("BOOK", "A book", "the book")
                .medium("WT", "The Washington Times");
    }

    private static World world() {
        return cast().relation("US")
                .arms("YPG")
                .happened("2014")
                .per("BOOK")
                .relation("US")
                .praises("YPG")
                .happened("2014-10")
                .published("2014-11")
                .per("WT")
                .build();
    }

    @Test
    void the_first_lines_of_a_known_by_reading_tell_how_many_attestations_are_undated() {
        Assessment known = Entente.assess(world()).asOf("2014").knownBy("2014");
        String expected = "as of 2014-12-31, known by 2014-12-31 (1 of 2 attestations undated)";
        assertEquals("Syria, " + expected, known.toString().lines().findFirst().orElseThrow());
        assertEquals("Syria, " + expected, known.report().lines().findFirst().orElseThrow());
        assertEquals(
                "2 stances " + expected,
                known.stances().toString().lines().findFirst().orElseThrow());
        assertTrue(
                known.knownBy("2014-10")
                        .toString()
                        .startsWith("Syria, as of 2014-12-31, known by 2014-10-31 (1 of 1" + " attestation undated)"),
                known::toString);
        assertTrue(
                known.knownBy("2013")
                        .toString()
                        .startsWith("Syria, as of 2014-12-31, known by 2013-12-31 (no" + " attestations by then)"),
                known::toString);
    }

    @Test
    void where_all_are_dated_that_is_told_too() {
        World dated = cast().published("BOOK", "2013")
                .relation("US")
                .arms("YPG")
                .happened("2014")
                .per("BOOK")
                .build();
        assertTrue(Entente.assess(dated).knownBy("2014").toString().contains("(0 of 1 attestation undated)"));
    }

    @Test
    void other_readings_tell_nothing_of_it() {
        assertFalse(Entente.assess(world()).report().contains("undated"));
        assertFalse(Entente.assess(world()).asOf("2014").stances().toString().contains("undated"));
    }

    @Test
    void a_source_dates_what_it_says_without_a_date() {
        World dated = world().toBuilder().published("the book", "2017-05").build();
        assertEquals(
                Optional.of(Edtf.parse("2017-05")),
                dated.attestations(ARMS).first().published());
        Assessment assessment = Entente.assess(dated).asOf("2014");
        assertEquals(2, assessment.stances().size());
        assertEquals(1, assessment.knownBy("2017-05-30").stances().size());
        assertEquals(2, assessment.knownBy("2017-05-31").stances().size());
        assertEquals(
                2,
                Entente.assess(world()).asOf("2014").knownBy("2014").stances().size());
    }

    @Test
    void its_date_is_that_of_open_ends_too() {
        World open = cast().published("BOOK", "2017-05")
                .relation("US")
                .arms("YPG")
                .happened("2014/..")
                .per("BOOK")
                .build();
        assertEquals(1, Entente.assess(open).asOf("2018-05-31").stances().size());
        assertEquals(0, Entente.assess(open).asOf("2018-06-01").stances().size());
    }

    @Test
    void a_date_of_its_own_goes_first_and_those_who_passed_it_on_date_nothing() {
        World world = cast().published("BOOK", "2017-05")
                .published("US", "2001")
                .relation("US")
                .arms("YPG")
                .happened("2014")
                .published("2015")
                .per("BOOK")
                .also()
                .happened("2014")
                .per("WT")
                .via("BOOK")
                .build();
        assertEquals(
                "[Optional[2015], Optional.empty]",
                world.attestations(ARMS).stream()
                        .map(Attestation::published)
                        .toList()
                        .toString());
    }

    @Test
    void files_say_it_once() {
        World dated = world().toBuilder().published("BOOK", "2017-05").build();
        String text = WorldWriter.write(dated);
        assertTrue(
                text.contains("{id: BOOK, name: A book, kind: medium, aliases: [the book], published: 2017-05}"), text);
        assertTrue(text.contains("{happened: 2014, source: BOOK}"), text);
        assertEquals(dated, WorldReader.read(text, "w.yaml"));
    }

    @Test
    void edits_are_dated_alike_and_what_was_stated_is_withdrawn_as_it_was_stated() {
        World dated = world().toBuilder().published("BOOK", "2017-05").build();
        assertEquals(dated, dated.with(ARMS, UNDATED));
        assertEquals(1, dated.without(ARMS, UNDATED).relations().size());
        try (LiveAssessment live = Entente.open(dated)) {
            live.edit(batch -> batch.withdraw(ARMS, UNDATED));
            assertEquals(1, live.snapshot().world().relations().size());
            live.add(ARMS, UNDATED);
            assertEquals(dated, live.snapshot().world());
            live.edit(
                    batch -> batch.add(new Actor("LATER", "Later", ActorKind.MEDIUM).publishedOn(Edtf.parse("2020"))));
            live.add(ARMS, new Attestation(Edtf.parse("2015"), "LATER"));
            assertEquals(
                    Optional.of(Edtf.parse("2020")),
                    live.snapshot().world().attestations(ARMS).last().published());
        }
    }

    @Test
    void an_actor_may_bring_its_date() {
        Actor book = new Actor("BOOK", "A book", ActorKind.MEDIUM).publishedOn(Edtf.parse("2017"));
        World world = World.builder()
                .state("US", "United States")
                .state("TR", "Turkey")
                .actor(book)
                .relation("US")
                .arms("TR")
                .happened("2014")
                .per("BOOK")
                .build();
        assertEquals(
                LocalDate.of(2017, 12, 31),
                world.attestations(world.relations().first())
                        .first()
                        .published()
                        .flatMap(Edtf::last)
                        .orElseThrow());
    }

    private static String refused(WorldBuilder builder) {
        return assertThrows(InvalidWorldException.class, builder::build).getMessage();
    }

    @Test
    void bad_dates_and_sources_are_refused() {
        assertEquals(
                "unknown actor \"BOK\" in published; did you mean \"BOOK\"?", refused(cast().published("BOK", "2017")));
        assertEquals(
                "published \"2017/2018\" is an interval in published; give one date",
                refused(cast().published("BOOK", "2017/2018")));
        assertEquals(
                "\"2017-13\" has no month 13",
                refused(cast().published("BOOK", "2017-13")).replaceAll(" in published.*", ""));
    }
}
