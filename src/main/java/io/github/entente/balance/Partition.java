package io.github.entente.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Actors of a signed graph in blocs, and the ties that do not fit: negative within a bloc, or positive
 * between two blocs. Blocs are listed by size, the greatest first, then by their first actor; none is empty.
 * Immutable and safe for use by several threads. Two are equal if their blocs are.
 */
public final class Partition {
    private final ImmutableList<ImmutableSet<String>> blocs;
    private final ImmutableMap<String, Integer> blocOf;
    private final ImmutableSet<EndpointPair<String>> frustrated;

    private Partition(ImmutableList<ImmutableSet<String>> blocs, ImmutableSet<EndpointPair<String>> frustrated) {
        this.blocs = blocs;
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int b = 0; b < blocs.size(); b++) {
            for (String actor : blocs.get(b)) {
                numbers.put(actor, b);
            }
        }
        this.blocOf = numbers.buildOrThrow();
        this.frustrated = frustrated;
    }

    static Partition of(Network network, int[] bloc) {
        Map<Integer, List<String>> members = new LinkedHashMap<>();
        for (int v = 0; v < network.nodes; v++) {
            members.computeIfAbsent(bloc[v], key -> new ArrayList<>()).add(network.name(v));
        }
        ImmutableSet.Builder<EndpointPair<String>> frustrated = ImmutableSet.builder();
        for (int i = 0; i < network.ties(); i++) {
            if (network.frustrated(i, bloc)) {
                frustrated.add(network.pair(i));
            }
        }
        // members are in their order, and blocs in the order of their first member, since sorting is stable
        return new Partition(
                members.values().stream()
                        .sorted(Comparator.comparingInt((List<String> some) -> -some.size()))
                        .map(ImmutableSet::copyOf)
                        .collect(ImmutableList.toImmutableList()),
                frustrated.build());
    }

    /** The blocs, each in the order of the actors. */
    public ImmutableList<ImmutableSet<String>> blocs() {
        return blocs;
    }

    /** The index of the actor's bloc in {@link #blocs()}; empty for an unknown actor. */
    public OptionalInt blocOf(String actor) {
        Integer bloc = blocOf.get(actor);
        return bloc == null ? OptionalInt.empty() : OptionalInt.of(bloc);
    }

    /** The ties that do not fit, in the order of ties. */
    public ImmutableSet<EndpointPair<String>> frustrated() {
        return frustrated;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Partition partition && blocs.equals(partition.blocs);
    }

    @Override
    public int hashCode() {
        return blocs.hashCode();
    }

    /** Such as {@code {AT, DE} against {FR, GB, RU}}. */
    @Override
    public String toString() {
        return blocs.stream()
                .map(bloc -> "{" + String.join(", ", bloc) + "}")
                .collect(java.util.stream.Collectors.joining(" against "));
    }
}
