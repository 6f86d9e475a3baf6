package io.github.entente.truth;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.format.data.ActorAliases;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.ImportResult;
import io.github.entente.query.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who said what on nuclear power in Germany from March to June 2011 (Haunss &amp; Hollway, Network Science
 * 11, 2023): dated claims of speakers for or against concepts such as {@code Ausstieg (sofort)}.
 */
final class NuclearDebate {
    static final String FILE = "golden/nuclear-debate-2011/claims.csv";

    /**
     * A speaker and a concept.
     *
     * @param speaker as the file names him
     * @param concept as the file names it
     */
    record Pair(String speaker, String concept) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int bySpeaker = speaker.compareTo(other.speaker);
            return bySpeaker != 0 ? bySpeaker : concept.compareTo(other.concept);
        }
    }

    private record Claim(String day, int sign) {}

    private NuclearDebate() {}

    /**
     * The claims as a world: support is ENDORSES, rejection REJECTS. Speakers are organisations, as all
     * unknown actors of a table. Concepts are arrangements, which are no party: what one can stand for or
     * against and be inconsistent about, but not fight.
     */
    static ImportResult imported() {
        Set<String> concepts = new TreeSet<>();
        TruthData.rows(FILE, ",", row -> concepts.add(row.getOrDefault("concept", "")));
        StringBuilder aliases = new StringBuilder("name\tid\tkind\n");
        concepts.forEach(
                concept -> aliases.append(concept).append('\t').append(concept).append("\tarrangement\n"));
        byte[] bytes = aliases.toString().getBytes(StandardCharsets.UTF_8);
        return Import.of(Formats.table()
                        .subject("speaker")
                        .object("concept")
                        .date("time")
                        .type("increment")
                        .meaning("1", "ENDORSES")
                        .meaning("-1", "REJECTS"))
                .aliases(ActorAliases.read(new ByteArrayInputStream(bytes), "concepts"))
                .read(TruthData.file(FILE));
    }

    private static ImmutableSortedMap<Pair, List<Claim>> claims() {
        Map<Pair, List<Claim>> claims = new TreeMap<>();
        TruthData.rows(
                FILE,
                ",",
                row -> claims.computeIfAbsent(
                                new Pair(row.getOrDefault("speaker", ""), row.getOrDefault("concept", "")),
                                pair -> new ArrayList<>())
                        .add(new Claim(
                                row.getOrDefault("time", ""), Integer.parseInt(row.getOrDefault("increment", "")))));
        return ImmutableSortedMap.copyOf(claims);
    }

    /** All pairs of which there is a claim. */
    static Set<Pair> pairs() {
        return claims().keySet();
    }

    /** The pairs with claims of both signs, whatever their order. */
    static Set<Pair> bothWays() {
        Set<Pair> found = new TreeSet<>();
        claims().forEach((pair, claims) -> {
            if (claims.stream().map(Claim::sign).distinct().count() > 1) {
                found.add(pair);
            }
        });
        return found;
    }

    /**
     * The pairs with a claim of which the opposite was claimed on an earlier day, and the first such day:
     * counted without the library.
     */
    static ImmutableSortedMap<Pair, LocalDate> counted() {
        Map<Pair, LocalDate> found = new TreeMap<>();
        claims().forEach((pair, claims) -> {
            for (Claim earlier : claims) {
                for (Claim later : claims) {
                    if (earlier.sign() != later.sign() && earlier.day().compareTo(later.day()) < 0) {
                        found.merge(
                                pair, LocalDate.parse(later.day()), (one, other) -> one.isBefore(other) ? one : other);
                    }
                }
            }
        });
        return ImmutableSortedMap.copyOf(found);
    }

    /** The reversals that the library finds, and the first day of each. */
    static ImmutableSortedMap<Pair, LocalDate> reversals(ImportResult imported) {
        Assessment assessment = Entente.assess(imported.world());
        Map<Pair, LocalDate> found = new TreeMap<>();
        for (Finding<Inconsistency> finding : assessment.inconsistencies().ofKind(Inconsistency.Kind.REVERSAL)) {
            Inconsistency reversal = finding.conclusion();
            found.put(
                    new Pair(reversal.actor(), reversal.objects().get(0)),
                    finding.when().validOn().span().lowerEndpoint());
        }
        return ImmutableSortedMap.copyOf(found);
    }

    /** The number of speakers of these pairs. */
    static long speakers(Set<Pair> pairs) {
        return pairs.stream().map(Pair::speaker).distinct().count();
    }

    /** What was counted beside what the library finds. */
    static String table() {
        ImportResult imported = imported();
        Map<Pair, LocalDate> found = reversals(imported);
        Map<Pair, LocalDate> counted = counted();
        Table table = new Table("", "counted", "by the library");
        long read = imported.report().kept() + imported.report().merged();
        table.row("claims", claims().values().stream().mapToInt(List::size).sum(), read);
        table.row("pairs of speaker and concept", pairs().size(), "");
        table.row("pairs with claims of both signs", bothWays().size(), "");
        table.row("reversals", counted.size(), found.size());
        table.row("by speakers", speakers(counted.keySet()), speakers(found.keySet()));
        Table each = new Table("speaker", "concept", "first turn, counted", "by the library");
        Set<Pair> all = new TreeSet<>(counted.keySet());
        all.addAll(found.keySet());
        for (Pair pair : all) {
            each.row(pair.speaker(), pair.concept(), day(counted, pair), day(found, pair));
        }
        return table + "\n\n" + each;
    }

    private static String day(Map<Pair, LocalDate> days, Pair pair) {
        return Optional.ofNullable(days.get(pair)).map(LocalDate::toString).orElse("none");
    }
}
