package io.github.entente.balance;

import com.google.common.collect.ImmutableMultiset;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The triads of a signed graph by type. A triad is a set of three actors with ties between all of them.
 * Immutable.
 *
 * <p>The triangle index is the share of balanced triads (Cartwright &amp; Harary 1956, section on degrees of
 * balance, restricted to triangles; T in Aref &amp; Wilson 2018). Every triangle is listed once, from the tie
 * of its two least actors, in O(ties · greatest degree).
 */
public final class Triads {
    private final ImmutableMultiset<TriadType> types;

    private Triads(ImmutableMultiset<TriadType> types) {
        this.types = types;
    }

    static Triads of(Network network) {
        int[] counts = new int[TriadType.values().length];
        network.triangles((one, two, three) -> counts[network.negative(one, two, three)]++);
        ImmutableMultiset.Builder<TriadType> types = ImmutableMultiset.builder();
        for (TriadType type : TriadType.values()) {
            types.addCopies(type, counts[type.negativeTies()]);
        }
        return new Triads(types.build());
    }

    /** The number of triads of this type. */
    public int count(TriadType type) {
        return types.count(type);
    }

    /** The number of all triads. */
    public int total() {
        return types.size();
    }

    /** All as a multiset, in the order of the types. */
    public ImmutableMultiset<TriadType> asMultiset() {
        return types;
    }

    /**
     * The share of balanced triads (+++ and +−−), 0 to 1. Empty if there are no triads: then it is undefined,
     * not 1.
     */
    public OptionalDouble triangleIndex() {
        return share(TriadType.ALL_POSITIVE, TriadType.TWO_NEGATIVE);
    }

    /**
     * The share of weakly balanced triads (all but ++−), 0 to 1 (Davis 1967). Empty if there are no triads.
     */
    public OptionalDouble weakTriangleIndex() {
        return share(TriadType.ALL_POSITIVE, TriadType.TWO_NEGATIVE, TriadType.ALL_NEGATIVE);
    }

    private OptionalDouble share(TriadType... balanced) {
        int count = 0;
        for (TriadType type : balanced) {
            count += types.count(type);
        }
        return types.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) count / types.size());
    }

    /** Such as {@code 68 triads: 19 +++, 2 ++−, 40 +−−, 7 −−−}. */
    @Override
    public String toString() {
        return types.size()
                + (types.size() == 1 ? " triad" : " triads")
                + (types.isEmpty()
                        ? ""
                        : types.elementSet().stream()
                                .map(type -> types.count(type) + " " + type.symbol())
                                .collect(Collectors.joining(", ", ": ", "")));
    }
}
