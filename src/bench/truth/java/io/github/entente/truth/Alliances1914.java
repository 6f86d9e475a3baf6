package io.github.entente.truth;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.Entente;
import io.github.entente.conclusion.Alliance;
import io.github.entente.fact.Relation;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.world.World;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The great powers' treaties in force in 1914 by the Alliance Treaty Obligations and Provisions project. */
final class Alliances1914 {
    static final String FILE = "atop/atop_alliance.csv.gz";

    /** The day before the war. */
    static final String DAY = "1914-07-01";

    private static final String[] POWERS = {"GB", "FR", "DE", "AUH", "IT", "RU"};

    private Alliances1914() {}

    /** What ATOP codes for 1914 among the powers. */
    static World world() {
        return Import.of(Formats.atopDyadYears())
                .from("1914")
                .until("1914")
                .among(POWERS)
                .read(TruthData.file(FILE))
                .world();
    }

    /** The names of the relation types that the importer states for each pair. */
    static ImmutableSortedMap<Dyad, Set<String>> treaties(World world) {
        Map<Dyad, Set<String>> found = new TreeMap<>();
        for (Relation relation : world.relations()) {
            found.computeIfAbsent(Dyad.of(relation.subject(), relation.object()), dyad -> new TreeSet<>())
                    .add(relation.type().name());
        }
        return ImmutableSortedMap.copyOf(found);
    }

    /** The kinds of the alliances that the library concludes for each pair. */
    static ImmutableSortedMap<Dyad, Set<Alliance.Kind>> alliances(World world) {
        Map<Dyad, Set<Alliance.Kind>> found = new TreeMap<>();
        for (Alliance alliance : Entente.assess(world).asOf(DAY).alliances().conclusions()) {
            found.computeIfAbsent(Dyad.of(alliance.first(), alliance.second()), dyad -> new TreeSet<>())
                    .add(alliance.kind());
        }
        return ImmutableSortedMap.copyOf(found);
    }

    /** A line for each pair of powers that has a treaty. */
    static String table() {
        World world = world();
        Map<Dyad, Set<Alliance.Kind>> alliances = alliances(world);
        Table table = new Table("pair", "stated", "the library's alliance on " + DAY);
        treaties(world).forEach((dyad, types) -> {
            Set<Alliance.Kind> kinds = alliances.getOrDefault(dyad, ImmutableSet.of());
            table.row(
                    dyad,
                    Joiner.on(", ").join(types),
                    kinds.isEmpty()
                            ? "none"
                            : Joiner.on(", ")
                                    .join(kinds.stream()
                                            .map(Alliance.Kind::label)
                                            .iterator()));
        });
        return table.toString();
    }
}
