package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaders who, through those they lead, lead themselves. Found by a depth-first search that does not call
 * itself, so that no chain of leaders overflows the stack.
 */
final class LeadsCircle {
    /** Each leads the subject of the next, the last that of the first. */
    private final ImmutableList<Relation> relations;

    private LeadsCircle(List<Relation> relations) {
        this.relations = ImmutableList.copyOf(relations);
    }

    /** The first circle among these relations, in the order of the leaders' ids; other types are left out. */
    static Optional<LeadsCircle> among(Collection<Relation> relations) {
        Map<String, List<Relation>> led = new TreeMap<>();
        for (Relation relation : relations) {
            if (relation.type().equals(RelationTypes.LEADS)) {
                led.computeIfAbsent(relation.subject(), leader -> new ArrayList<>())
                        .add(relation);
            }
        }
        return find(led.keySet(), leader -> led.getOrDefault(leader, List.of()));
    }

    /**
     * The first circle that is met from these leaders on; there may be more. Those whom an actor leads are
     * followed in the order of their ids.
     *
     * @param led whom an actor leads, in any order
     */
    static Optional<LeadsCircle> find(Iterable<String> leaders, Function<String, Collection<Relation>> led) {
        Set<String> inNoCircle = new HashSet<>();
        for (String leader : leaders) {
            Optional<LeadsCircle> found = from(leader, led, inNoCircle);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LeadsCircle> from(
            String first, Function<String, Collection<Relation>> led, Set<String> inNoCircle) {
        List<Relation> chain = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Deque<Iterator<Relation>> open = new ArrayDeque<>();
        String next = first;
        while (true) {
            if (!inNoCircle.contains(next)) {
                Integer place = places.putIfAbsent(next, chain.size());
                if (place != null) {
                    return Optional.of(new LeadsCircle(chain.subList(place, chain.size())));
                }
                open.push(led.apply(next).stream().sorted().iterator());
            } else if (!chain.isEmpty()) {
                chain.remove(chain.size() - 1);
            }
            while (!open.isEmpty() && !open.peek().hasNext()) {
                open.pop();
                String done =
                        chain.isEmpty() ? first : chain.remove(chain.size() - 1).object();
                places.remove(done);
                inNoCircle.add(done);
            }
            if (open.isEmpty()) {
                return Optional.empty();
            }
            Relation step = open.peek().next();
            chain.add(step);
            next = step.object();
        }
    }

    /** The relation that closes it. */
    Relation last() {
        return relations.get(relations.size() - 1);
    }

    /** Such as {@code LEADS in a circle: A leads B leads A}. */
    @Override
    public String toString() {
        return relations.stream()
                        .map(Relation::subject)
                        .collect(Collectors.joining(" leads ", "LEADS in a circle: ", " leads "))
                + last().object();
    }
}
