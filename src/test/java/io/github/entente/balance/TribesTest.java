package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Gahuku-Gama (Read 1954): every figure of {@code golden-tribes.json}. */
class TribesTest {
    private static final Map<String, TriadType> TYPES = ImmutableMap.of(
            "+++", TriadType.ALL_POSITIVE,
            "++-", TriadType.ONE_NEGATIVE,
            "+--", TriadType.TWO_NEGATIVE,
            "---", TriadType.ALL_NEGATIVE);

    @Test
    void every_figure_is_reproduced() throws IOException {
        Map<?, ?> golden = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(SignedData.file("signed-networks/tribes/golden-tribes.json")));
        SignedGraph.Builder builder = SignedGraph.builder();
        ((List<?>) golden.get("nodes")).forEach(node -> builder.actor((String) node));
        for (Object edge : (List<?>) golden.get("edges")) {
            List<?> tie = (List<?>) edge;
            builder.tie((String) tie.get(0), (String) tie.get(1), tie.get(2).equals(1) ? Sign.POSITIVE : Sign.NEGATIVE);
        }
        SignedGraph tribes = builder.build();
        Map<?, ?> expected = (Map<?, ?>) golden.get("expected");

        assertEquals(expected.get("n"), tribes.actors().size());
        assertEquals(expected.get("m"), tribes.ties().size());
        assertEquals(expected.get("pos"), tribes.count(Sign.POSITIVE));
        assertEquals(expected.get("neg"), tribes.count(Sign.NEGATIVE));
        ((Map<?, ?>) expected.get("triads"))
                .forEach((type, count) -> assertEquals(count, tribes.triads().count(TYPES.get(type))));
        assertEquals(
                expected.get("triangleIndex"), tribes.triads().triangleIndex().orElseThrow());
        assertEquals((Double) expected.get("walk"), tribes.walkIndex().orElseThrow(), 1e-12);
        Frustration frustration = tribes.frustration();
        assertEquals(expected.get("L"), frustration.index().orElseThrow());
        assertEquals(expected.get("F"), frustration.normalised().orElseThrow());
        OptimalPartitions optima = frustration.optima(100);
        assertEquals(expected.get("optimalBipartitions"), optima.partitions().size());
        assertEquals(true, optima.complete());
        assertEquals(Optional.of(true), frustration.isOnlyOne());
        ((Map<?, ?>) expected.get("Lk")).forEach((blocs, index) -> {
            int k = Integer.parseInt(blocs.toString());
            assertEquals(index, tribes.frustration(k, Budget.standard()).index().orElseThrow());
        });
        assertEquals(3, tribes.clusters(8, Budget.standard()).best().orElseThrow());
    }

    @Test
    void a_list_of_ties_names_the_blocs() throws IOException {
        SignedGraph tribes =
                SignedGraph.parse(Files.readString(SignedData.file("signed-networks/tribes/gahuku_gama.csv")));
        assertEquals(
                "L = 7, exact (F = 0.7586): {Alika, Asaro, Gahuk, Geham, Kohik, Masil, Nagam, Notoh, Ove, Seuve, Uheto, Ukudz}"
                        + " against {Gama, Gavev, Kotun, Nagad}",
                tribes.frustration().toString());
        assertEquals("68 triads: 19 +++, 2 ++−, 40 +−−, 7 −−−", tribes.triads().toString());
        assertEquals("not balanced", tribes.balance().toString());
        assertEquals(
                "1 bloc: 29, 2 blocs: 7, 3 blocs: 2 (best of up to 8)",
                tribes.clusters(8, Budget.standard()).toString());
    }
}
