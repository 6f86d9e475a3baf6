package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.derivation.Bound.Kind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what ended a stated fact, or keeps it in force. Only explanations ask for it. */
final class Bounds {
    private static final Comparator<Bound> BY_DAY = Comparator.comparing(Bound::day)
            .thenComparing(bound -> bound.kind() != Kind.IN_FORCE)
            .thenComparing(bound -> bound.by().map(Relation::toString).orElse(""));

    private Bounds() {}

    /**
     * By day; on one day, its own attestations come before other relations.
     *
     * @param all the attestations of the fact
     * @param when when it holds
     * @param endings what relations do to each other
     * @param asOf what comes after this day is not seen
     */
    static ImmutableList<Bound> of(
            Fact fact, Collection<Attestation> all, Validity when, Settings settings, Endings endings, LocalDate asOf) {
        Optional<Relation> relation = fact instanceof Relation one ? Optional.of(one) : Optional.empty();
        List<Bound> ends = new ArrayList<>();
        for (Attestation one : all) {
            if (one.affirms() && one.ended().isPresent()) {
                ends.add(Bound.ended(one.ended().get().last().orElseThrow(), Optional.empty(), one));
            }
        }
        relation.ifPresent(one -> ends.addAll(endings.endsOf(one)));
        Set<LocalDate> days = new TreeSet<>();
        ends.forEach(end -> days.add(end.day()));
        Set<LocalDate> cuts = new TreeSet<>();
        for (Attestation one : all) {
            if (one.affirms()) {
                cuts.addAll(StatedValidity.cuts(fact, one, settings, days));
            }
        }
        List<Bound> bounds = new ArrayList<>();
        for (Bound end : ends) {
            if (cuts.contains(end.day()) && !end.day().isAfter(asOf) && when.isValidOn(end.day())) {
                bounds.add(end);
            }
        }
        relation.filter(Endings::isDeclaration).ifPresent(one -> {
            bounds.addAll(endings.fightsOf(one, asOf));
            Optional<LocalDate> last = when.asOf(asOf).valid().last();
            last.filter(day -> day.isBefore(asOf) && !cuts.contains(day) && isLeftOpen(fact, all, day))
                    .ifPresent(day -> bounds.add(Bound.lapsed(day)));
        });
        return bounds.stream().sorted(BY_DAY).collect(ImmutableList.toImmutableList());
    }

    /** Whether one of the attestations lets it go on after the day. */
    private static boolean isLeftOpen(Fact fact, Collection<Attestation> all, LocalDate day) {
        return all.stream()
                .anyMatch(one ->
                        one.affirms() && StatedValidity.happened(fact, one, all).contains(day.plusDays(1)));
    }
}
