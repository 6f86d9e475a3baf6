package io.github.entente.derivation;

import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.StatedStrength.Word;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stated acts behind conclusions. Each has the share with which it counts: the strength of the rules and
 * ties of the best way from it. A tie is what gives an act its place: in the modes DURING and WHILE all
 * premises but the last, in the others each premise without acts of its own.
 *
 * <p>Shares are at most one, so those of the best ways are a least fixpoint, also in circles. They go by the
 * questions and ways of {@link StrengthSearch}, and are kept as long as these are. Not safe for use by
 * several threads.
 */
final class CountedActs {
    private final DatedGraph graph;
    private final StatedStrength stated;
    private final StrengthSearch search;
    /** By question. Acts of premises are kept, those of what is asked are not: pairs can share many. */
    private final Map<Integer, Shares> known = new HashMap<>();

    private final PersistentArray<Act[]> ofNodes = new PersistentArray<>();
    private @Nullable Goals goals;

    /**
     * A stated relation with one attested date.
     *
     * @param affirming what affirms it
     * @param happened all their days
     */
    record Act(Relation relation, int node, Edtf date, List<Word> affirming, Days happened) {}

    /** Acts and their shares. Acts are told by node and place, in ascending order. */
    private static final class Shares {
        static final Shares NONE = new Shares(new long[0], new double[0]);

        final long[] acts;
        final double[] shares;

        Shares(long[] acts, double[] shares) {
            this.acts = acts;
            this.shares = shares;
        }

        Shares times(double factor) {
            if (factor == 1 || acts.length == 0) {
                return this;
            }
            double[] less = shares.clone();
            for (int i = 0; i < less.length; i++) {
                less[i] *= factor;
            }
            return new Shares(acts, less);
        }

        /** Of each act the greater share. */
        Shares or(Shares other) {
            if (acts.length == 0 || other.acts.length == 0) {
                return acts.length == 0 ? other : this;
            }
            long[] all = new long[acts.length + other.acts.length];
            double[] best = new double[all.length];
            int size = 0;
            int left = 0;
            int right = 0;
            while (left < acts.length || right < other.acts.length) {
                boolean both = left < acts.length && right < other.acts.length && acts[left] == other.acts[right];
                boolean takeLeft =
                        right == other.acts.length || (left < acts.length && acts[left] <= other.acts[right]);
                all[size] = takeLeft ? acts[left] : other.acts[right];
                best[size] = both
                        ? Math.max(shares[left], other.shares[right])
                        : takeLeft ? shares[left] : other.shares[right];
                left += takeLeft ? 1 : 0;
                right += both || !takeLeft ? 1 : 0;
                size++;
            }
            return new Shares(Arrays.copyOf(all, size), Arrays.copyOf(best, size));
        }

        /** Those acts that are not among the other's. */
        Shares without(Shares other) {
            if (acts.length == 0 || other.acts.length == 0) {
                return this;
            }
            long[] left = new long[acts.length];
            double[] theirs = new double[acts.length];
            int size = 0;
            for (int i = 0; i < acts.length; i++) {
                if (Arrays.binarySearch(other.acts, acts[i]) < 0) {
                    left[size] = acts[i];
                    theirs[size++] = shares[i];
                }
            }
            return new Shares(Arrays.copyOf(left, size), Arrays.copyOf(theirs, size));
        }

        boolean sameAs(Shares other) {
            return Arrays.equals(acts, other.acts) && Arrays.equals(shares, other.shares);
        }
    }

    CountedActs(DatedGraph graph, StatedStrength stated, StrengthSearch search) {
        this.graph = graph;
        this.stated = stated;
        this.search = search;
    }

    /** The evidence of the acts behind those of these conclusions that are valid on the epoch day. */
    Evidence behind(Collection<? extends Conclusion> conclusions, int day, Predicate<RelationType> counts) {
        Shares all = Shares.NONE;
        for (Conclusion conclusion : conclusions) {
            all = all.or(of(conclusion, day));
        }
        return weighed(all, Weighing.on(stated, day), counts);
    }

    /**
     * The same of all types, but for the acts of a conclusion that are also behind one of those that it is
     * folded under.
     */
    Evidence behind(
            Collection<? extends Conclusion> conclusions,
            SetMultimap<? extends Conclusion, ? extends Conclusion> foldedUnder,
            int day) {
        return weighed(left(conclusions, foldedUnder, one -> of(one, day)), Weighing.on(stated, day), type -> true);
    }

    /** The same of the acts that happened in the window up to the epoch day. Nothing fades. */
    Evidence during(
            Collection<? extends Conclusion> conclusions,
            SetMultimap<? extends Conclusion, ? extends Conclusion> foldedUnder,
            Days window,
            int day) {
        return weighed(
                left(conclusions, foldedUnder, one -> during(one, window, day)),
                Weighing.during(stated, window, day),
                type -> true);
    }

    private static Shares left(
            Collection<? extends Conclusion> conclusions,
            SetMultimap<? extends Conclusion, ? extends Conclusion> foldedUnder,
            Function<Conclusion, Shares> acts) {
        Shares all = Shares.NONE;
        for (Conclusion conclusion : conclusions) {
            Shares own = acts.apply(conclusion);
            for (Conclusion above : Multimaps.asMap(foldedUnder).getOrDefault(conclusion, Set.of())) {
                own = own.without(acts.apply(above));
            }
            all = all.or(own);
        }
        return all;
    }

    private Shares of(Conclusion conclusion, int day) {
        int node = graph.graph().node(conclusion);
        boolean holds = node >= 0 && graph.whenOf(node).isValidOn(day, Days.ALL);
        return holds ? of(search.goal(node, day)) : Shares.NONE;
    }

    private Shares during(Conclusion conclusion, Days window, int day) {
        int node = graph.graph().node(conclusion);
        boolean holds = node >= 0 && graph.whenOf(node).hasHappenedBy(day, window);
        return holds ? of(search.goal(node, day, window)) : Shares.NONE;
    }

    private Evidence weighed(Shares all, Weighing weighing, Predicate<RelationType> counts) {
        for (int i = 0; i < all.acts.length; i++) {
            Act act = acts((int) (all.acts[i] >> 32))[(int) all.acts[i]];
            if (counts.test(act.relation.type())) {
                weighing.add(act, all.shares[i]);
            }
        }
        return weighing.evidence();
    }

    private Shares of(int goal) {
        if (goals != search.goals()) {
            goals = search.goals();
            known.clear();
        }
        Shares kept = known.get(goal);
        if (kept == null) {
            kept = solve(goal);
            known.remove(goal);
        }
        return kept;
    }

    /** Settles what the question rests on, premises first; in circles again until nothing changes. */
    private Shares solve(int asked) {
        List<Integer> order = new ArrayList<>();
        Set<Integer> entered = new HashSet<>();
        Set<Integer> left = new HashSet<>();
        boolean circle = false;
        Deque<Integer> path = new ArrayDeque<>();
        path.push(asked);
        while (!path.isEmpty()) {
            int goal = path.peek();
            if (left.contains(goal)) {
                path.pop();
            } else if (!entered.add(goal)) {
                path.pop();
                left.add(goal);
                order.add(goal);
            } else {
                Alternatives ways = search.alternatives();
                for (int way = ways.first(goal); way < ways.end(goal); way++) {
                    for (int place = firstActs(way); place < ways.endPremise(way); place++) {
                        int premise = ways.premise(place);
                        if (entered.contains(premise)) {
                            circle |= !left.contains(premise);
                        } else if (!known.containsKey(premise)) {
                            path.push(premise);
                        }
                    }
                }
            }
        }
        for (boolean changed = true; changed; changed &= circle) {
            changed = false;
            for (int goal : order) {
                Shares shares = shares(goal);
                Shares before = known.put(goal, shares);
                changed |= before == null || !before.sameAs(shares);
            }
        }
        return soFar(asked);
    }

    /** The place of the first premise of the way whose acts count. */
    private int firstActs(int way) {
        Alternatives ways = search.alternatives();
        TimeMode time = graph.graph().rule(ways.step(way)).time();
        boolean hasTies = time == TimeMode.DURING || time == TimeMode.WHILE;
        return hasTies ? ways.endPremise(way) - 1 : ways.firstPremise(way);
    }

    private Shares soFar(int goal) {
        return known.getOrDefault(goal, Shares.NONE);
    }

    private Shares shares(int goal) {
        int node = search.goals().node(goal);
        if (graph.isStated(node)) {
            return stated(goal, node);
        }
        Alternatives ways = search.alternatives();
        Shares all = Shares.NONE;
        for (int way = ways.first(goal); way < ways.end(goal); way++) {
            all = all.or(shares(ways, way));
        }
        return all;
    }

    private Shares shares(Alternatives ways, int way) {
        Shares all = Shares.NONE;
        double ties = 1;
        int firstActs = firstActs(way);
        for (int place = ways.firstPremise(way); place < ways.endPremise(way); place++) {
            int premise = ways.premise(place);
            Shares acts = place < firstActs ? Shares.NONE : soFar(premise);
            all = all.or(acts);
            ties = acts.acts.length == 0 ? Math.min(ties, search.of(premise)) : ties;
        }
        return all.times(ties * graph.graph().rule(ways.step(way)).strength());
    }

    private Shares stated(int goal, int node) {
        Act[] all = acts(node);
        Goals asked = search.goals();
        int day = asked.day(goal);
        Days window = asked.window(goal);
        Validity when = graph.whenOf(node);
        long[] counted = new long[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            Days near = window == Days.ALL ? all[i].happened : all[i].happened.intersection(window);
            if (asked.held(goal) == Held.ON_THE_DAY ? when.isValidOn(day, near) : near.beginsBy(day)) {
                counted[size++] = (long) node << 32 | i;
            }
        }
        double[] shares = new double[size];
        Arrays.fill(shares, 1);
        return size == 0 ? Shares.NONE : new Shares(Arrays.copyOf(counted, size), shares);
    }

    private Act[] acts(int node) {
        Act[] acts = ofNodes.find(node);
        if (acts == null) {
            acts = graph.graph().proposition(node) instanceof Relation relation
                            && !relation.type().structural()
                    ? acts(relation, node)
                    : new Act[0];
            ofNodes.set(node, acts);
        }
        return acts;
    }

    private Act[] acts(Relation relation, int node) {
        Map<Edtf, List<Word>> byDate = new LinkedHashMap<>();
        for (Word word : stated.words(node)) {
            if (word.affirms()) {
                byDate.computeIfAbsent(word.date(), date -> new ArrayList<>(1)).add(word);
            }
        }
        List<Act> acts = new ArrayList<>(byDate.size());
        byDate.forEach((date, words) -> {
            Days happened = words.get(0).happened();
            for (Word word : words.subList(1, words.size())) {
                happened = happened.union(word.happened());
            }
            acts.add(new Act(relation, node, date, words, happened));
        });
        return acts.toArray(new Act[0]);
    }
}
