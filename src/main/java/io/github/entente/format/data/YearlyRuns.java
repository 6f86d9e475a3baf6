package io.github.entente.format.data;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Makes one attestation of what is attested for years in turn. */
final class YearlyRuns {
    /** What attestations have in common that differ in their years alone. */
    private record Saying(
            String source, List<String> via, Optional<String> quote, Optional<Edtf> published, AdmiraltyCode code) {
        static Saying of(Attestation one) {
            return new Saying(one.source(), one.via(), one.quote(), one.published(), one.code());
        }
    }

    private YearlyRuns() {}

    /**
     * @param attestations of single years
     * @param years those that the files have
     */
    static List<Attestation> of(RelationType type, List<Attestation> attestations, NavigableSet<Integer> years) {
        Map<Saying, NavigableSet<Integer>> bySaying = new LinkedHashMap<>();
        for (Attestation one : attestations) {
            bySaying.computeIfAbsent(Saying.of(one), saying -> new TreeSet<>())
                    .add(one.happened().first().orElseThrow().getYear());
        }
        List<Attestation> runs = new ArrayList<>();
        bySaying.forEach((saying, held) -> {
            int first = held.first();
            for (int year : held) {
                if (!held.contains(year + 1)) {
                    runs.add(run(type, saying, first, year, years));
                    Integer next = held.higher(year);
                    first = next == null ? year : next;
                }
            }
        });
        return runs;
    }

    private static Attestation run(RelationType type, Saying saying, int first, int last, NavigableSet<Integer> years) {
        boolean open = years.higher(last) == null;
        boolean lacking = years.contains(last + 1);
        String from = text(first);
        String until = text(last);
        boolean oneYear = first == last && !type.standing();
        boolean inForce = open && type.standing();
        return new Attestation(
                Edtf.parse(inForce ? from + "/.." : oneYear ? from : from + "/" + until),
                // what is in force ends with its interval; another source may know it to be in force for
                // longer
                Optional.of(Edtf.parse(until)).filter(end -> lacking && !type.standing()),
                saying.published()
                        .or(() -> Optional.of(Edtf.parse(until + "-12-31")).filter(day -> open)),
                saying.source(),
                saying.via(),
                saying.quote(),
                saying.code(),
                true);
    }

    private static String text(int year) {
        return String.format(java.util.Locale.ROOT, "%04d", year);
    }
}
