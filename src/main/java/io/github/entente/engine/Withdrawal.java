package io.github.entente.engine;

import com.google.common.primitives.Ints;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.MutableDerivationGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Updates a graph when premises are removed or hold on other days: delete and rederive (Gupta, Mumick &amp;
 * Subrahmanian, <i>Maintaining Views Incrementally</i>, SIGMOD 1993), applied to hulls instead of facts.
 *
 * <ol>
 * <li>Everything that may have rested on the removed days is put in doubt.
 * <li>What still follows from the rest gets the hull that follows from there. A conclusion without days is
 * removed.
 * </ol>
 *
 * <p>The result is the least fixpoint of a run from scratch, without what only wider hulls allow. The session
 * finds that.
 *
 * <p>Doubt stops at a conclusion whose whole hull follows from premises of lower rank, see
 * {@link SupportRanks}: these cannot rest on it in turn.
 */
final class Withdrawal {
    private final MutableDerivationGraph graph;
    private final SupportRanks supports;
    private final Map<Integer, Hull> before = new LinkedHashMap<>();
    private final Set<Integer> doubtful = new LinkedHashSet<>();

    Withdrawal(MutableDerivationGraph graph, SupportRanks supports) {
        this.graph = graph;
        this.supports = supports;
    }

    /** Gives stated propositions, by number, their new hulls; a hull without days if they are withdrawn. */
    void restate(Map<Integer, Hull> hulls) {
        Deque<Integer> open = new ArrayDeque<>();
        hulls.forEach((node, hull) -> {
            Hull old = supports.hull(node);
            before.put(node, old);
            supports.set(node, hull);
            if (!hull.covers(old)) {
                open.add(node);
            }
        });
        doubt(open);
        support();
    }

    private void doubt(Deque<Integer> open) {
        while (!open.isEmpty()) {
            for (int step : graph.stepsFrom(open.remove())) {
                int conclusion = graph.conclusion(step);
                if (!doubtful.contains(conclusion) && !stands(conclusion)) {
                    doubtful.add(conclusion);
                    open.add(conclusion);
                }
            }
        }
    }

    /** Whether premises of lower rank that are not in doubt give it all its days. */
    private boolean stands(int conclusion) {
        Hull needed = supports.hull(conclusion);
        Hull found = Hull.NONE;
        for (int step : graph.stepsTo(conclusion)) {
            int[] premises = graph.premises(step);
            if (supports.rank(premises) < supports.rank(conclusion) && noneInDoubt(premises)) {
                found = found.union(derived(step, premises));
                if (found.covers(needed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean noneInDoubt(int[] premises) {
        for (int premise : premises) {
            if (doubtful.contains(premise)) {
                return false;
            }
        }
        return true;
    }

    private Hull derived(int step, int[] premises) {
        return supports.derived(graph.rule(step).time(), premises);
    }

    private void support() {
        for (int node : doubtful) {
            before.put(node, supports.hull(node));
            supports.set(node, Hull.NONE);
            supports.rank(node, SupportRanks.UNRANKED);
        }
        Set<Integer> open = new LinkedHashSet<>(doubtful);
        while (!open.isEmpty()) {
            int node = open.iterator().next();
            open.remove(node);
            if (grows(node)) {
                for (int step : graph.stepsFrom(node)) {
                    int next = graph.conclusion(step);
                    if (doubtful.contains(next)) {
                        open.add(next);
                    }
                }
            }
        }
    }

    private boolean grows(int node) {
        Hull old = supports.hull(node);
        for (int step : graph.stepsTo(node)) {
            int[] premises = graph.premises(step);
            supports.support(node, derived(step, premises), premises, graph);
        }
        return !old.equals(supports.hull(node));
    }

    /** The propositions without support. */
    int[] gone() {
        List<Integer> gone = new ArrayList<>();
        before.keySet().stream().filter(node -> supports.hull(node).isEmpty()).forEach(gone::add);
        return Ints.toArray(gone);
    }

    /** The derivations to remove: their premises are removed, or never meet. */
    int[] goneSteps() {
        Set<Integer> gone = new LinkedHashSet<>();
        before.forEach((node, old) -> {
            if (!supports.hull(node).covers(old)) {
                for (int step : graph.stepsFrom(node)) {
                    if (derived(step, graph.premises(step)).isEmpty()) {
                        gone.add(step);
                    }
                }
            }
        });
        return Ints.toArray(gone);
    }

    /** The propositions that hold on days on which they did not hold before. The session must be told. */
    List<Integer> widened() {
        List<Integer> widened = new ArrayList<>();
        before.forEach((node, old) -> {
            if (!old.covers(supports.hull(node))) {
                widened.add(node);
            }
        });
        return widened;
    }
}
