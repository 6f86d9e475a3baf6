package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void a_symmetric_one_is_kept_with_the_lesser_id_first() {
        Relation stated = new Relation("TR", RelationTypes.ALLIED_WITH, "GNA");
        Relation kept = new Relation("GNA", RelationTypes.ALLIED_WITH, "TR");
        assertNotEquals(stated, kept);
        assertEquals(kept, stated.canonical());
        assertSame(kept, kept.canonical());
        assertEquals(stated, kept.mirrored());
    }

    @Test
    void one_with_a_direction_is_kept_as_it_is() {
        Relation arms = new Relation("TR", RelationTypes.ARMS, "GNA");
        assertSame(arms, arms.canonical());
        assertSame(arms, arms.mirrored());
    }

    @Test
    void nobody_is_related_to_itself() {
        assertEquals(
                "\"TR\" arms itself; a relation needs two actors",
                assertThrows(IllegalArgumentException.class, () -> new Relation("TR", RelationTypes.ARMS, "TR"))
                        .getMessage());
    }

    @Test
    void the_enemy_is_a_third_actor() {
        for (String enemy : List.of("TR", "GNA")) {
            assertEquals(
                    "\"TR\" arms \"GNA\" against \"" + enemy + "\"; the enemy must be a third actor",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new Relation("TR", RelationTypes.ARMS, "GNA", Optional.of(enemy)))
                            .getMessage());
        }
        assertTrue(new Relation("TR", RelationTypes.ARMS, "GNA", Optional.of("LNA")).isAgainst("LNA"));
    }

    @Test
    void it_is_its_own_direct_conduct() {
        Relation arms = new Relation("TR", RelationTypes.ARMS, "GNA", Optional.of("LNA"));
        assertEquals("TR", arms.actor());
        assertEquals(Basis.DIRECT, arms.basis());
        assertEquals(Side.FOR, arms.side());
        assertTrue(arms.deeds() && !arms.words());
        assertEquals("TR arms GNA against LNA", arms.sentence(id -> id));
        assertEquals("TR ARMS GNA AGAINST LNA", arms.toString());
    }

    @Test
    void relations_come_by_subject_type_object_and_enemy() {
        Relation one = new Relation("AE", RelationTypes.ARMS, "LNA");
        Relation two = new Relation("AE", RelationTypes.ARMS, "LNA", Optional.of("GNA"));
        Relation three = new Relation("AE", RelationTypes.BACKS, "LNA");
        Relation four = new Relation("EG", RelationTypes.ARMS, "LNA");
        assertEquals(List.of(one, two, three, four), List.copyOf(new TreeSet<>(List.of(four, three, two, one))));
    }

    private static Attestation attestation(String happened, String ended, String published, String quote) {
        return new Attestation(
                Edtf.parse(happened),
                Optional.ofNullable(ended).map(Edtf::parse),
                Optional.ofNullable(published).map(Edtf::parse),
                "S",
                List.of("V"),
                Optional.ofNullable(quote),
                AdmiraltyCode.NOT_JUDGED,
                true);
    }

    private static void assertRefused(String message, String happened, String ended, String published, String quote) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> attestation(happened, ended, published, quote))
                        .getMessage());
    }

    @Test
    void an_attestation_with_an_interval_for_an_end_is_refused() {
        assertRefused("ended \"2020/2021\" is an interval; give one date", "2019", "2020/2021", null, null);
        assertRefused("published \"2020/..\" is an interval; give one date", "2019", null, "2020/..", null);
    }

    @Test
    void an_attestation_that_ends_before_it_happens_is_refused() {
        assertRefused("ended \"2018-12-31\" is before it happened, \"2019\"", "2019", "2018-12-31", null, null);
        assertEquals(
                "2019",
                attestation("2019-06", "2019", null, null).ended().orElseThrow().toString());
    }

    @Test
    void a_quote_is_short_and_on_one_line() {
        assertRefused("a quote has 301 characters; at most 300 are accepted", "2019", null, null, "q".repeat(301));
        assertRefused(
                "the quote \"a\uFFFDb\" holds a control character or a line break; write it on one line, without such characters",
                "2019",
                null,
                null,
                "a\nb");
        assertEquals(
                List.of("S", "V"),
                attestation("2019", null, null, "q".repeat(300)).passedThrough());
    }
}
