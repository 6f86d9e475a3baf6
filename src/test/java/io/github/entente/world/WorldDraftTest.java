package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Drafts as readers of files fill them: with places, and with gaps where values were reported. */
class WorldDraftTest {
    /** The place of a field is its length. */
    private record Place(String path, Set<String> wrong) implements DraftLocation {
        @Override
        public Optional<FilePosition> position(String field) {
            return Optional.of(new FilePosition("f", 1, field.length()));
        }

        @Override
        public Optional<FilePosition> position(String list, int index) {
            return Optional.of(new FilePosition("f", 2, index));
        }

        @Override
        public boolean reported(String field) {
            return wrong.contains(field);
        }
    }

    private static DraftLocation at(String path, String... reported) {
        return new Place(path, Set.of(reported));
    }

    private static WorldDraft libya() {
        WorldDraft draft = new WorldDraft();
        actor(draft, "GNA", "Government of National Accord");
        actor(draft, "LNA", "Libyan National Army");
        actor(draft, "WT", "The Washington Times");
        return draft;
    }

    private static void actor(WorldDraft draft, @Nullable String id, String name) {
        draft.actor(at("actor"), id, name, ActorKind.ORGANISATION, List.of(), Map.of(), null);
    }

    private static void attest(WorldDraft.Statement statement) {
        statement.attestation(at("attestation"), List.of()).happened("2020").per("WT");
    }

    private static String problems(WorldDraft draft) {
        return String.valueOf(
                assertThrows(InvalidWorldException.class, draft::build).getMessage());
    }

    @Test
    void problems_have_the_path_and_the_place_of_the_draft() {
        WorldDraft draft = libya();
        WorldDraft.Statement statement = draft.relation(at("here"), "GNC", "ATACKS", "LNA", "GNB");
        statement
                .attestation(at("there"), List.of("WT", "WR"))
                .happened("2020-13")
                .per("WX")
                .code("X9");
        assertEquals("""
                7 problems:
                  unknown actor "GNC" in here.subject (f:1:7); did you mean "GNA"?
                  unknown relation type "ATACKS" in here.type (f:1:4); did you mean "ATTACKS"?
                  unknown actor "GNB" in here.against (f:1:7); did you mean "GNA"?
                  "2020-13" has no month 13 in there.happened (f:1:8); months are 01 to 12
                  unknown actor "WX" in there.source (f:1:6); did you mean "WT"?
                  unknown actor "WR" in there.via[1] (f:2:1); did you mean "WT"?
                  "X9" is no Admiralty code in there.code (f:1:4); write a letter A to F (reliability) and a digit 1 to 6 (credibility), such as B2""", problems(draft));
    }

    @Test
    void what_was_reported_is_no_problem_again() {
        WorldDraft draft = libya();
        attest(draft.relation(at("r", "subject"), null, "ATTACKS", "LNA", null));
        attest(draft.relation(at("r", "type"), "GNA", null, "LNA", null));
        draft.relation(at("r", "attestations"), "GNA", "ATTACKS", "LNA", null);
        draft.relation(at("r"), "GNA", "ATTACKS", "LNA", null)
                .attestation(at("a", "happened", "source", "via"), Arrays.asList("WT", null));
        attest(draft.fact(at("f", "record"), null));
        assertEquals(
                0,
                draft.build().statements().values().stream().mapToInt(Set::size).sum());
    }

    @Test
    void what_is_beside_it_is_still_checked() {
        WorldDraft draft = libya();
        draft.relation(at("r", "subject"), null, "ATTACKS", "GNB", null)
                .attestation(at("a", "happened"), Arrays.asList(null, "WR"));
        assertEquals("""
                3 problems:
                  unknown actor "GNB" in r.object (f:1:6); did you mean "GNA"?
                  an attestation without source in a (f:1:0); say on whose word
                  unknown actor "WR" in a.via[1] (f:2:1); did you mean "WT"?""", problems(draft));
    }

    @Test
    void actors_and_types_that_were_reported_are_not_unknown() {
        WorldDraft draft = libya();
        actor(draft, null, "Khalifa Haftar");
        draft.reportedType("MEDIATES");
        attest(draft.relation(at("r"), "khalifa haftar", "MEDIATES", "LNA", null));
        assertEquals(0, draft.build().relations().size());
    }

    @Test
    void an_actor_without_name_or_kind_is_still_known() {
        WorldDraft draft = libya();
        draft.actor(at("actor", "name", "kind"), "HAFTAR", null, null, List.of("the marshal"), Map.of(), null);
        attest(draft.relation(at("r"), "the marshal", "PRAISES", "LNA", null));
        draft.actor(at("again"), "HAFTAR", "Another", ActorKind.PERSON, List.of(), Map.of(), null);
        assertEquals("two actors have the id \"HAFTAR\" in again (f:1:0); rename or remove one", problems(draft));
    }

    @Test
    void relations_share_the_texts_of_the_ids() {
        World world = libya().build();
        String id = new String(new char[] {'G', 'N', 'A'});
        Relation told = new Relation(id, RelationTypes.ATTACKS, "LNA");
        Relation kept = world.with(told, new Attestation(Edtf.parse("2020"), "WT"))
                .relations()
                .first();
        assertEquals(told, kept);
        assertSame(world.actors().resolve("GNA"), kept.subject());
    }
}
