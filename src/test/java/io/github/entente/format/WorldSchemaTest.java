package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.entente.fact.CustomFact;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(WorldReader.schema(), InputFormat.JSON);

    private record Seats(String party, int number) implements CustomFact {
        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(party) + " has " + number + " seats";
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /** A world of JSON as {@link WorldWriter#lines} writes its lines. */
    private static String file(World world) {
        List<String> lines = WorldWriter.lines(world).toList();
        return lines.get(0).replaceFirst("}$", ", ")
                + list("actors", "actor", lines) + ", "
                + list("types", "type", lines) + ", "
                + list("relations", "relation", lines) + ", "
                + list("facts", "fact", lines) + "}";
    }

    private static String list(String field, String one, List<String> lines) {
        String before = "{\"" + one + "\": ";
        return "\"" + field + "\": ["
                + String.join(
                        ", ",
                        lines.stream()
                                .filter(line -> line.startsWith(before))
                                .map(line -> line.substring(before.length(), line.length() - 1))
                                .toList())
                + "]";
    }

    private static void keeps(World world) {
        WorldWriter.lines(world).forEach(line -> assertEquals(List.of(), errors(line), line));
        String file = file(world);
        assertEquals(List.of(), errors(file));
        assertEquals(world, WorldReader.read(file, "world.json", List.of(Seats.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libya-2020", "july-1914", "iran-iraq-war", "suez-1956"})
    void seeds_keep_it_as_JSON_and_as_JSON_lines(String seed) {
        keeps(Seeds.named(seed));
    }

    @Test
    void types_facts_codes_and_denials_keep_it() {
        keeps(WorldReader.read("""
                entente: 1
                title: "Ruritania \u202B<script>\\""
                actors:
                  - {id: R, name: Ruritania, kind: state, aliases: [Zenda], codes: {iso: "RR", cow: 1}}
                  - {id: S, name: Strelsau, kind: state}
                  - {id: M, name: M, kind: medium, published: 1896}
                types:
                  - {name: CROWNS, quadClass: verbal cooperation, side: for, weight: 2.5, lifetime: 30, halfLife: 15,
                     symmetric: true, phrase: crowns, source: ours, partisan: true, ends: [ATTACKS]}
                  - {name: GUARANTEES, quadClass: verbal cooperation, side: for, weight: 5, phrase: guarantees,
                     standing: true}
                relations:
                  - subject: R
                    type: CROWNS
                    object: S
                    attestations:
                      - {happened: 1894-05/.., ended: 1895, published: 1895-02, source: M, via: [R], code: B2,
                         quote: "a few \\"words\\"", denies: true}
                facts:
                  - record: Seats
                    components: {party: R, number: 3}
                    attestations:
                      - {happened: 1894, source: M}
                """, "world.yaml", List.of(Seats.class)));
        keeps(World.builder().build());
    }

    @Test
    void a_year_may_be_a_number_and_a_flag_a_text() {
        String line = "{\"relation\": {\"subject\": \"R\", \"type\": \"ATTACKS\", \"object\": \"S\", \"attestations\":"
                + " [{\"happened\": 1894, \"source\": \"M\", \"denies\": \"true\"}]}}";
        assertEquals(List.of(), errors(line));
    }

    @Test
    void it_names_all_kinds() {
        assertTrue(WorldReader.schema().contains("\"international organisation\""));
        assertFalse(WorldReader.schema().contains("{kinds}"));
        assertFalse(WorldReader.schema().contains("{sides}"));
        assertFalse(WorldReader.schema().contains("{quadClasses}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"entente\": 2}",
                "{\"entente\": 1, \"stances\": []}",
                "{\"entente\": 1, \"actors\": [{\"id\": \"R\", \"name\": \"R\", \"kind\": \"empire\"}]}",
                "{\"entente\": 1, \"actors\": [{\"id\": \"R\", \"kind\": \"state\"}]}",
                "{\"entente\": 1, \"relations\": [{\"subject\": \"R\", \"type\": \"ATTACKS\", \"object\": \"S\"}]}",
                "{\"actor\": {\"id\": \"R\", \"name\": \"R\", \"kind\": \"state\"}, \"more\": 1}",
                "{\"relation\": {\"subject\": \"R\", \"type\": \"ATTACKS\", \"object\": \"S\", \"attestations\": []}}",
                "{\"relation\": {\"subject\": \"R\", \"type\": \"ATTACKS\", \"object\": \"S\", \"attestations\":"
                        + " [{\"happened\": \"1894\", \"source\": \"M\", \"code\": \"G7\"}]}}"
            })
    void it_refuses_what_the_reader_refuses(String json) {
        assertFalse(errors(json).isEmpty());
    }
}
