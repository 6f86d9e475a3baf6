package io.github.entente.derivation;

import io.github.entente.fact.Attestation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Groups attestations into lineages. Attestations that share a source or an actor who passed them on,
 * directly or through others, form one lineage.
 */
final class Lineages {
    private Lineages() {}

    /** The attestations by lineage. */
    static List<List<Attestation>> of(Stream<Attestation> all) {
        return of(all.toList(), Attestation::passedThrough);
    }

    /** Groups items that share sources, directly or through others. */
    static <T> List<List<T>> of(List<T> all, Function<T, List<String>> sources) {
        List<List<T>> lineages = new ArrayList<>();
        for (T one : all) {
            List<T> merged = new ArrayList<>(List.of(one));
            List<String> own = sources.apply(one);
            for (Iterator<List<T>> others = lineages.iterator(); others.hasNext(); ) {
                List<T> other = others.next();
                if (shares(other, own, sources)) {
                    merged.addAll(other);
                    others.remove();
                }
            }
            lineages.add(merged);
        }
        return lineages;
    }

    private static <T> boolean shares(List<T> lineage, List<String> own, Function<T, List<String>> sources) {
        for (T one : lineage) {
            if (!Collections.disjoint(sources.apply(one), own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one lineage affirms and another denies. */
    static boolean differ(List<List<Attestation>> lineages) {
        Set<Integer> affirming = new HashSet<>();
        Set<Integer> denying = new HashSet<>();
        for (int i = 0; i < lineages.size(); i++) {
            for (Attestation one : lineages.get(i)) {
                (one.affirms() ? affirming : denying).add(i);
            }
        }
        Set<Integer> either = new HashSet<>(affirming);
        either.addAll(denying);
        return !affirming.isEmpty() && !denying.isEmpty() && either.size() > 1;
    }
}
