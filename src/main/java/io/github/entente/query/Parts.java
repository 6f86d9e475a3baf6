package io.github.entente.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whose office-holder, organ or agent each actor is, also indirectly. Immutable. */
final class Parts {
    private final ImmutableSetMultimap<String, String> reached;

    private Parts(ImmutableSetMultimap<String, String> reached) {
        this.reached = reached;
    }

    /** Of these ties, from part to principal. */
    static Parts of(ImmutableSetMultimap<String, String> direct) {
        ImmutableSetMultimap.Builder<String, String> reached = ImmutableSetMultimap.builder();
        for (String part : direct.keySet()) {
            reached.putAll(part, reached(direct, part));
        }
        return new Parts(reached.build());
    }

    private static Set<String> reached(ImmutableSetMultimap<String, String> direct, String part) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(direct.get(part));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(direct.get(next));
            }
        }
        return reached;
    }

    /** Whether ties lead from the part to the whole. */
    boolean reach(String part, String whole) {
        return reached.containsEntry(part, whole);
    }

    /** Those to whom ties lead from the part, without those from whom ties lead back to it. */
    ImmutableSet<String> principalsOf(String part) {
        ImmutableSet.Builder<String> principals = ImmutableSet.builder();
        for (String principal : reached.get(part)) {
            if (!reach(principal, part)) {
                principals.add(principal);
            }
        }
        return principals.build();
    }
}
