package io.github.entente.format.data;

import io.github.entente.fact.Attestation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attestations of one relation, each once. Most relations have one or two. */
final class RelationAttestations {
    /** Above this number, duplicates are found by hash. */
    private static final int FEW = 8;

    private final List<Attestation> all = new ArrayList<>(1);
    private @Nullable Set<Attestation> hashed;

    /** Adds it. Returns whether it is new. */
    boolean add(Attestation one) {
        if (hashed == null && all.size() == FEW) {
            hashed = new HashSet<>(all);
        }
        boolean added = hashed == null ? !all.contains(one) : hashed.add(one);
        if (added) {
            all.add(one);
        }
        return added;
    }

    /** In the order in which they were added. */
    List<Attestation> all() {
        return all;
    }
}
