package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.Validity;
import java.util.List;

/** What hides other conclusions of the same actor and target, found by these two. */
final class Contradictions {
    private final ImmutableListMultimap<List<String>, Conclusion> bothSidesBacked;
    private final ImmutableListMultimap<List<String>, Conclusion> policyChanges;

    private final View view;

    private Contradictions(View view) {
        this.view = view;
        ImmutableListMultimap.Builder<List<String>, Conclusion> backed = ImmutableListMultimap.builder();
        for (Inconsistency found : view.graph()
                .conclusions(Inconsistency.class, found -> found.kind().equals(Inconsistency.Kind.BACKS_BOTH_SIDES))) {
            found.objects().forEach(side -> backed.put(List.of(found.actor(), side), found));
        }
        bothSidesBacked = backed.build();
        ImmutableListMultimap.Builder<List<String>, Conclusion> changes = ImmutableListMultimap.builder();
        for (PolicyChange found : view.graph().conclusions(PolicyChange.class)) {
            changes.put(List.of(found.principal(), found.target()), found);
        }
        policyChanges = changes.build();
    }

    /** Those of the view. */
    static Contradictions in(View view) {
        return view.once(Contradictions.class, () -> new Contradictions(view));
    }

    /** That the holder backs both sides of a war of the target. */
    ImmutableList<Conclusion> bothSidesBacked(Stance stance) {
        return bothSidesBacked.get(List.of(stance.holder(), stance.target()));
    }

    /**
     * That the actor's policy toward the target changed under a new leader; empty where its voices are also
     * divided at once.
     */
    ImmutableList<Conclusion> policyChanges(Inconsistency found) {
        ImmutableList<Conclusion> changes =
                policyChanges.get(List.of(found.actor(), found.objects().get(0)));
        return changes.isEmpty() || isDividedAtOnce(found) ? ImmutableList.of() : changes;
    }

    private boolean isDividedAtOnce(Inconsistency found) {
        ReadGraph graph = view.graph();
        if (!graph.graph().contains(found)) {
            return false;
        }
        return graph.graph().derivationsOf(found).stream()
                .filter(one -> one.rule().time() != TimeMode.SEQUENCE)
                .anyMatch(one -> !Validity.derived(
                                one.rule().time(),
                                one.premises().stream().map(graph::when).toList(),
                                graph.settings().timeLimits())
                        .asOf(view.asOf())
                        .isNever());
    }

    /** What is known of two that settles whether they are allies: that they are, or that they are enemies. */
    static ImmutableList<Conclusion> decidedBy(String one, String other) {
        ImmutableList.Builder<Conclusion> known = ImmutableList.builder();
        for (Alliance.Kind kind : Alliance.Kind.values()) {
            if (kind != Alliance.Kind.UNSPECIFIED) {
                known.add((Conclusion) new Alliance(one, other, kind).canonical());
            }
        }
        return known.add((Conclusion) new War(one, other).canonical())
                .add((Conclusion) new Hostility(one, other).canonical())
                .add((Conclusion) new DirectRivalry(one, other).canonical())
                .build();
    }
}
