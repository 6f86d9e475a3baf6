package io.github.entente.format.data;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one attestation of what is attested for years in turn. */
final class YearlyRuns {
    /** What attestations have in common that differ in their years alone. */
    private record Saying(
            String source, List<String> via, Optional<String> quote, Optional<Edtf> published, AdmiraltyCode code) {
        static Saying of(Attestation one) {
            return new Saying(one.source(), one.via(), one.quote(), one.published(), one.code());
        }
    }

    /**
     * What is attested of one year.
     *
     * @param from when it began in that year: the year, or a month or day of it
     * @param ended when it ended in that year, if the data say so
     */
    private record InYear(Edtf from, Optional<Edtf> ended) {
        private static final Comparator<Edtf> EARLIEST = Comparator.<Edtf, LocalDate>comparing(
                        date -> date.first().orElseThrow())
                .thenComparing(date -> date.toString().length());
        private static final Comparator<Edtf> LATEST = Comparator.<Edtf, LocalDate>comparing(
                        date -> date.last().orElseThrow())
                .thenComparing(date -> -date.toString().length());

        static InYear of(Attestation one) {
            String text = one.happened().toString();
            int slash = text.indexOf('/');
            return new InYear(slash < 0 ? one.happened() : Edtf.parse(text.substring(0, slash)), one.ended());
        }

        /** Both. What the one ends and the other does not goes on. */
        InYear and(InYear other) {
            Optional<Edtf> end = ended.isEmpty() || other.ended.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LATEST.compare(ended.get(), other.ended.get()) >= 0 ? ended.get() : other.ended.get());
            return new InYear(EARLIEST.compare(from, other.from) <= 0 ? from : other.from, end);
        }
    }

    private YearlyRuns() {}

    /**
     * @param attestations each within one year
     * @param years those that the files have
     */
    static List<Attestation> of(RelationType type, List<Attestation> attestations, NavigableSet<Integer> years) {
        Map<Saying, NavigableMap<Integer, InYear>> bySaying = new LinkedHashMap<>();
        for (Attestation one : attestations) {
            bySaying.computeIfAbsent(Saying.of(one), saying -> new TreeMap<>())
                    .merge(one.happened().first().orElseThrow().getYear(), InYear.of(one), InYear::and);
        }
        List<Attestation> runs = new ArrayList<>();
        bySaying.forEach((saying, held) -> {
            Edtf from = held.firstEntry().getValue().from();
            for (Map.Entry<Integer, InYear> one : held.entrySet()) {
                int year = one.getKey();
                Optional<Edtf> ended = one.getValue().ended();
                if (ended.isPresent() || !held.containsKey(year + 1)) {
                    runs.add(run(type, saying, from, year, ended, years));
                    Map.Entry<Integer, InYear> next = held.higherEntry(year);
                    from = next == null ? from : next.getValue().from();
                }
            }
        });
        return runs;
    }

    private static Attestation run(
            RelationType type, Saying saying, Edtf from, int last, Optional<Edtf> ended, NavigableSet<Integer> years) {
        boolean open = ended.isEmpty() && years.higher(last) == null;
        boolean lacking = years.contains(last + 1);
        String lastYear = String.format(Locale.ROOT, "%04d", last);
        String until = ended.map(Edtf::toString).orElse(lastYear);
        boolean inForce = open && type.standing();
        boolean oneDate = until.equals(from.toString()) && !type.standing();
        return new Attestation(
                Edtf.parse(inForce ? from + "/.." : oneDate ? until : from + "/" + until),
                // what is in force ends with its interval; another source may know it for longer
                ended.or(() -> Optional.of(Edtf.parse(lastYear)).filter(end -> lacking && !type.standing())),
                saying.published()
                        .or(() -> Optional.of(Edtf.parse(lastYear + "-12-31")).filter(day -> open)),
                saying.source(),
                saying.via(),
                saying.quote(),
                saying.code(),
                true);
    }
}
