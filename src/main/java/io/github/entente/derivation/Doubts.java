package io.github.entente.derivation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Attestation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What speaks against a part of a proof.
 *
 * @param disputed whether a stated fact in it is denied for the days that count
 * @param denials of a stated fact: those that deny the days that count
 * @param retractions of a stated fact: for each affirmation of which a source took days back, the denial by
 *     which it did
 * @param gone of a stated fact: the affirmations of which no day is left
 */
record Doubts(
        boolean disputed,
        ImmutableSet<Attestation> denials,
        ImmutableMap<Attestation, Attestation> retractions,
        ImmutableSet<Attestation> gone) {

    /** Those of several parts, which are one and the same proof by what happened on different days. */
    static Doubts of(Collection<Explanation> alike) {
        boolean disputed = false;
        Set<Attestation> denials = new LinkedHashSet<>();
        Map<Attestation, Attestation> retractions = new LinkedHashMap<>();
        Set<Attestation> gone = new LinkedHashSet<>();
        for (Explanation one : alike) {
            disputed |= one.doubts().disputed;
            denials.addAll(one.doubts().denials);
            retractions.putAll(one.doubts().retractions);
            gone.addAll(one.doubts().gone);
        }
        for (Explanation one : alike) {
            one.attestations().stream()
                    .filter(said -> !one.doubts().gone.contains(said))
                    .forEach(gone::remove);
        }
        return new Doubts(
                disputed, ImmutableSet.copyOf(denials), ImmutableMap.copyOf(retractions), ImmutableSet.copyOf(gone));
    }

    /** Those of a conclusion from these premises. */
    static Doubts from(Collection<Explanation> premises) {
        return new Doubts(
                premises.stream().anyMatch(Explanation::isDisputed),
                ImmutableSet.of(),
                ImmutableMap.of(),
                ImmutableSet.of());
    }
}
