package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the files of UCDP External Support state, and what they do not. */
class UcdpSupportFormatTest {
    private static Map<String, List<String>> acts(String rows) {
        return Attested.acts(Attested.read(Formats.ucdpSupport(), rows).world());
    }

    @Test
    void the_sample_states_who_supports_whom_against_whom_with_what() {
        ImportResult imported = Samples.all().get("ucdp-esd").read();

        List<String> in1990 = List.of("1990, ended 1990");
        List<String> in1991 = List.of("1991, ended 1991");
        List<String> in1992 = List.of("1992, published 1992-12-31");
        assertEquals(
                Map.ofEntries(
                        Map.entry("Government of Mali AT_WAR_WITH Zenda League", List.of("1990/1991, ended 1991")),
                        Map.entry("Government of France ARMS Government of Mali AGAINST Zenda League", in1990),
                        Map.entry("Government of France TRAINS Government of Mali AGAINST Zenda League", in1990),
                        Map.entry(
                                "Government of France FIGHTS_ALONGSIDE Government of Mali AGAINST Zenda League",
                                in1991),
                        Map.entry("Black Hand HOSTS Zenda League AGAINST Government of Mali", in1990),
                        Map.entry("Black Hand DEPLOYS_FOR Zenda League AGAINST Government of Mali", in1990),
                        Map.entry("Government of Niger BACKS Government of Mali AGAINST Zenda League", in1991),
                        Map.entry("Government of Chad BACKS Government of Mali AGAINST Zenda League", in1991),
                        Map.entry("Ruritanian elements BACKS Zenda League AGAINST Government of Mali", in1991),
                        Map.entry("Government of Niger AT_WAR_WITH Strelsau Guards - North", in1992),
                        Map.entry(
                                "Government of Kuwait DEPLOYS_FOR Government of Iran AGAINST Government of Iraq",
                                in1992),
                        Map.entry(
                                "Government of Kuwait DEPLOYS_FOR Government of Iran AGAINST Government of Oman",
                                in1992)),
                Attested.acts(imported.world()));
        ImportReport report = imported.report();
        assertEquals(List.of(7L, 1L, 0L, 3L, 2L, 0L), Attested.counts(report));
        assertEquals(
                Map.of("alleged support", 1L, "no external support", 1L, "support by elements of a state", 1L),
                report.unmappedByName());
        Map<String, String> kinds = Attested.kinds(imported.world());
        assertEquals("armed group", kinds.get("Zenda League"));
        assertEquals("armed group", kinds.get("Strelsau Guards - North"));
        assertEquals("unknown", kinds.get("Black Hand"), "whoever supports need not be armed");
        assertEquals("unknown", kinds.get("Ruritanian elements"));
        assertEquals("government", kinds.get("Government of France"));
        assertTrue(Attested.ties(imported.world()).contains("Government of France SPEAKS_FOR FR"));
    }

    @Test
    void each_letter_is_the_kind_that_the_list_of_relations_has() {
        Map<String, String> kinds = UcdpSupportFormat.KINDS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
        assertEquals(
                Map.ofEntries(
                        Map.entry("ext_x", "FIGHTS_ALONGSIDE"),
                        Map.entry("ext_p", "DEPLOYS_FOR"),
                        Map.entry("ext_y", "DEPLOYS_FOR"),
                        Map.entry("ext_w", "ARMS"),
                        Map.entry("ext_m", "EQUIPS"),
                        Map.entry("ext_t", "TRAINS"),
                        Map.entry("ext_f", "FUNDS"),
                        Map.entry("ext_i", "SHARES_INTELLIGENCE"),
                        Map.entry("ext_l", "HOSTS"),
                        Map.entry("ext_o", "BACKS"),
                        Map.entry("ext_u", "BACKS")),
                kinds);
        for (Map.Entry<String, RelationType> kind : UcdpSupportFormat.KINDS.entrySet()) {
            assertEquals(
                    Set.of("Government of France " + kind.getValue().name()
                            + " Government of Mali AGAINST Zenda League"),
                    acts("ext_name,actor_name,dyad_name,year,ext_sup," + kind.getKey() + "\n"
                                    + "Government of France,Government of Mali,Government of Mali - Zenda League,1990,1,1\n")
                            .keySet());
        }
    }

    private static final String ACTORS =
            "year,actor_id,actor_name,dyad_name,active,ext_id,ext_name,ext_sup_s,ext_w_s,ext_f_s,ext_x\n";

    @Test
    void of_several_supporters_of_an_actor_nobody_knows_who_gave_what() {
        assertEquals(
                Set.of(
                        "Government of Mali AT_WAR_WITH Zenda League",
                        "Government of France BACKS Zenda League AGAINST Government of Mali",
                        "Black Hand BACKS Zenda League AGAINST Government of Mali"),
                acts(ACTORS + "1990,9,Zenda League,Government of Mali - Zenda League,1,\"1, 2\","
                                + "\"Government of France, Black Hand\",1,1,1,0\n")
                        .keySet());
    }

    @Test
    void of_one_supporter_of_an_actor_the_kinds_are_its_own() {
        assertEquals(
                Map.of(
                        "Front for Bread, Peace and Tea ARMS Zenda League AGAINST Government of Mali",
                        List.of("1990, published 1990-12-31"),
                        "Front for Bread, Peace and Tea FIGHTS_ALONGSIDE Zenda League AGAINST Government of Mali",
                        List.of("1990, published 1990-12-31")),
                acts(ACTORS + "1990,9,Zenda League,Government of Mali - Zenda League,0,7,"
                        + "\"Front for Bread, Peace and Tea\",1,1,0,1\n"));
    }

    @Test
    void supporters_that_their_numbers_do_not_tell_apart_take_no_war_away() {
        String row = "1990,9,Zenda League,Government of Mali - Zenda League,%s,\"7, 8\",\"A, B, C\",1,1,0,1\n";
        ImportResult imported =
                Attested.read(Formats.ucdpSupport(), ACTORS + String.format(row, "1") + String.format(row, "0"));
        assertEquals(
                Set.of("Government of Mali AT_WAR_WITH Zenda League"),
                Attested.acts(imported.world()).keySet());
        assertEquals(
                Map.of("a list of names that cannot be told apart", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void a_dyad_does_not_tell_whom_support_was_for() {
        ImportResult imported = Attested.read(Formats.ucdpSupport(), """
                        dyad_name,year,active,ext_name,ext_sup,ext_w
                        Government of Mali - Zenda League,1990,1,Government of France,1,1
                        Government of Mali - Zenda League,1991,0,Government of France,1,1
                        Government of Mali - Lebanese Forces - North,1991,1,,0,0
                        Zenda League,1991,1,,0,0
                        Government of Mali - Black Hand,1991,0,,0,0
                        """);
        assertEquals(
                Map.of(
                        "Government of Mali AT_WAR_WITH Zenda League", List.of("1990, ended 1990"),
                        "Government of Mali AT_WAR_WITH Lebanese Forces - North",
                                List.of("1991, published 1991-12-31")),
                Attested.acts(imported.world()));
        assertEquals(
                Map.of(
                        "support in a dyad, and for whom is not said", 1L,
                        "a dyad of one name", 1L,
                        "no external support", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void an_opponent_is_named_or_at_the_other_end_of_the_dyad() {
        String row = "Government of France,%s,%s,%s,1990,1,1\n";
        String header = "ext_name,actor_name,dyad_name,oppo_name,year,ext_sup,ext_w\n";
        assertEquals(
                Set.of("Government of France ARMS Black Hand AGAINST Zenda League"),
                acts(header + String.format(row, "Black Hand", "Zenda League - Black Hand", ""))
                        .keySet());
        assertEquals(
                Set.of("Government of France ARMS Black Hand AGAINST Strelsau"),
                acts(header + String.format(row, "Black Hand", "Zenda League - Black Hand", "Strelsau"))
                        .keySet());
        assertEquals(
                Set.of("Government of France ARMS Black Hand"),
                acts(header + String.format(row, "Black Hand", "Zenda League", ""))
                        .keySet());
    }

    @Test
    void the_two_formats_of_external_support_name_each_other() {
        ImportException published = assertThrows(
                ImportException.class,
                () -> Attested.read(Formats.ucdpExternalSupport(), "ext_id,ext_name,actor_name\n1,2,3\n"));
        assertTrue(published.getMessage().contains("Formats.ucdpSupport()"), published::getMessage);
        ImportException list =
                assertThrows(ImportException.class, () -> Attested.read(Formats.ucdpSupport(), Samples.UCDP));
        assertTrue(list.getMessage().contains("Formats.ucdpExternalSupport()"), list::getMessage);
    }

    @Test
    void long_lists_are_no_more_than_a_bad_row() {
        String many = IntStream.range(0, 20_000)
                .mapToObj(i -> "Government of No" + i)
                .collect(Collectors.joining(", ", "\"", "\""));
        ImportReport report = Attested.read(
                        Formats.ucdpSupport(),
                        ACTORS
                                + "1990,,Zenda League,Government of Mali - Zenda League,0,,Government of France,1,1,0,1\n"
                                + "1990,," + many + ",Government of Mali - Zenda League,0,," + many + ",1,1,0,1\n")
                .report();
        assertEquals(List.of(1L, 0L, 0L, 0L, 1L, 0L), Attested.counts(report));
    }
}
