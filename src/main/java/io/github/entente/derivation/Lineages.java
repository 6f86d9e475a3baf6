package io.github.entente.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Groups attestations into lineages. Attestations that share a source or an actor who passed them on,
 * directly or through others, form one lineage.
 */
final class Lineages {
    private Lineages() {}

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
}
