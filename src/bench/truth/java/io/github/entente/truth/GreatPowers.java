package io.github.entente.truth;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.balance.Frustration;
import io.github.entente.balance.Sign;
import io.github.entente.balance.SignedGraph;
import io.github.entente.balance.TriadType;
import io.github.entente.balance.Triads;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.EventTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The six great powers of Europe from 1872 to 1907 (Antal, Krapivsky &amp; Redner, Physica D 224, 2006,
 * fig. 10), as a signed graph of a year, and as a world that is read as of a day.
 */
final class GreatPowers {
    static final String FILE = "golden/europe-1872-1907/ties.csv";

    /** The years whose results were counted by hand. */
    static final ImmutableList<Integer> YEARS = ImmutableList.of(1872, 1882, 1890, 1891, 1904, 1907);

    private static final String CODERS = "AKR2006";

    /** A tie in the years from the first to the last, both included. */
    private record Years(String one, String other, Sign sign, int first, int last) {}

    private GreatPowers() {}

    private static List<Years> ties() {
        List<Years> ties = new ArrayList<>();
        // the file's last year is the first in which the tie is over
        TruthData.rows(
                FILE,
                ",",
                row -> ties.add(new Years(
                        row.getOrDefault("from", ""),
                        row.getOrDefault("to", ""),
                        row.getOrDefault("sign", "").equals("1") ? Sign.POSITIVE : Sign.NEGATIVE,
                        Integer.parseInt(row.getOrDefault("begin", "")),
                        Integer.parseInt(row.getOrDefault("end", "")) - 1)));
        return ties;
    }

    /** The ties of the year as the file has them. */
    static SignedGraph graph(int year) {
        SignedGraph.Builder graph = SignedGraph.builder();
        for (Years tie : ties()) {
            if (tie.first() <= year && year <= tie.last()) {
                graph.tie(tie.one(), tie.other(), tie.sign());
            }
        }
        return graph.build();
    }

    /**
     * All ties as relations between states: allies are called so, enemies are at enmity. Each is stated to
     * have ended with its last year: without that an ally or enemy counts as one for two years more.
     */
    static Assessment assessment() {
        WorldBuilder world =
                World.builder().title("Great powers 1872–1907").medium(CODERS, "Antal, Krapivsky & Redner 2006");
        world.type(EventTypes.AT_ENMITY_WITH);
        TreeSet<String> powers = new TreeSet<>();
        for (Years tie : ties()) {
            powers.add(tie.one());
            powers.add(tie.other());
            world.relation(tie.one())
                    .does(
                            tie.sign() == Sign.POSITIVE ? RelationTypes.ALLIED_WITH : EventTypes.AT_ENMITY_WITH,
                            tie.other())
                    .happened(tie.first() + "/" + tie.last())
                    .ended(String.valueOf(tie.last()))
                    .per(CODERS);
        }
        powers.forEach(power -> world.state(power, power));
        return Entente.assess(world.build());
    }

    /** How many triads there are of +++, ++−, +−− and −−−. */
    static List<Integer> triads(SignedGraph graph) {
        Triads triads = graph.triads();
        return List.of(TriadType.values()).stream().map(triads::count).toList();
    }

    /** One line a year. */
    static String table() {
        Assessment assessment = assessment();
        Table table =
                new Table("year", "ties", "+++, ++−, +−−, −−−", "L", "best sides", "the library's ties of 1 July");
        for (int year : YEARS) {
            SignedGraph graph = graph(year);
            Frustration frustration = graph.frustration();
            table.row(
                    year,
                    graph.ties().size(),
                    triads(graph),
                    frustration.upperBound(),
                    frustration.isOnlyOne().orElse(false)
                            ? frustration.blocs().stream()
                                    .map(bloc -> String.join(" ", bloc))
                                    .collect(Collectors.joining(" against "))
                            : "several",
                    assessment.asOf(year + "-07-01").balance().signedGraph().equals(graph) ? "the same" : "others");
        }
        return table.toString();
    }
}
