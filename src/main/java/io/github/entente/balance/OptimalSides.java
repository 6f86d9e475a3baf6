package io.github.entente.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The optimal bipartitions of a whole network, combined from those of its blocks. */
final class OptimalSides {
    /**
     * The search among optima gets at most this fraction (1/8) of the remaining budget. The index is worth
     * more than a choice among optima.
     */
    private static final int CHOOSING_SHARE = 8;

    private final Network network;
    private final Optional<Solver> solver;
    private final List<int[]> members = new ArrayList<>();
    private final List<Network> parts = new ArrayList<>();
    private final List<BoundedPartition> solved = new ArrayList<>();
    private final List<int[]> chosen = new ArrayList<>();
    private final ParityUnionFind together;
    private boolean complete = true;

    private OptimalSides(Network network, Optional<Solver> solver) {
        this.network = network;
        this.solver = solver;
        this.together = new ParityUnionFind(network.nodes);
    }

    static OptimalSides of(Network network, Optional<Solver> solver, BudgetMeter meter) {
        OptimalSides sides = new OptimalSides(network, solver);
        for (int[] block : BiconnectedBlocks.of(network)) {
            int[] nodes = BiconnectedBlocks.nodes(network, block);
            Network part = network.part(nodes, block);
            sides.members.add(nodes);
            sides.parts.add(part);
            sides.solved.add(Decomposition.solve(part, 2, new CoreSolver(2, solver, meter)));
        }
        boolean exact = sides.solved.stream().allMatch(BoundedPartition::isProved);
        sides.complete = exact;
        for (int b = 0; b < sides.parts.size(); b++) {
            sides.chosen.add(
                    exact ? sides.choose(b, meter) : sides.solved.get(b).bloc());
        }
        return sides;
    }

    private int[] choose(int block, BudgetMeter meter) {
        BlockOptima optima = new BlockOptima(parts.get(block), solved.get(block), solver, meter);
        int[] nodes = members.get(block);
        for (int v = 0; v < nodes.length; v++) {
            together.merge(
                    nodes[optima.together().find(v)],
                    nodes[v],
                    optima.together().odd(v));
        }
        int[] first = optima.first();
        complete &= optima.isComplete();
        return first;
    }

    int[] bloc() {
        return glued(chosen);
    }

    private int[] glued(List<int[]> ofBlocks) {
        int[] bloc = new int[network.nodes];
        Arrays.fill(bloc, -1);
        Decomposition.glue(members, ofBlocks, bloc);
        for (int v = 0; v < bloc.length; v++) {
            bloc[v] = Math.max(bloc[v], 0);
        }
        return bloc;
    }

    long lower() {
        return solved.stream().mapToLong(BoundedPartition::lower).sum();
    }

    /** Whether it is known for all nodes which ones stay together. */
    boolean isComplete() {
        return complete;
    }

    ImmutableList<ImmutableSet<String>> together() {
        Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
        for (int v = 0; v < network.nodes; v++) {
            groups.computeIfAbsent(List.of(together.find(v), together.odd(v)), key -> new ArrayList<>())
                    .add(network.name(v));
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt((List<String> group) -> -group.size()))
                .map(ImmutableSet::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether there is only one optimum: each connected part is one set. */
    boolean isOnlyOne() {
        for (int i = 0; i < network.ties(); i++) {
            if (together.find(network.from[i]) != together.find(network.to[i])) {
                return false;
            }
        }
        return true;
    }

    OptimalPartitions optima(int most, BudgetMeter meter) {
        if (!solved.stream().allMatch(BoundedPartition::isProved)) {
            return new OptimalPartitions(ImmutableList.of(), false);
        }
        boolean all = true;
        List<List<int[]>> choices = new ArrayList<>();
        for (int b = 0; b < parts.size(); b++) {
            BlockOptima optima = new BlockOptima(parts.get(b), solved.get(b), solver, meter);
            List<int[]> some = optima.list(most + 1);
            all &= optima.isComplete() && some.size() <= most;
            choices.add(some.isEmpty() ? List.of(chosen.get(b)) : some);
        }
        ImmutableSet.Builder<Partition> partitions = ImmutableSet.builder();
        int count = 0;
        for (List<int[]> choice : Lists.cartesianProduct(choices)) {
            if (count++ == most) {
                all = false;
                break;
            }
            partitions.add(Partition.of(network, glued(choice)));
        }
        return new OptimalPartitions(partitions.build().asList(), all);
    }
}
