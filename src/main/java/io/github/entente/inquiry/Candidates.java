package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RecordReflection;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is not there, but might be: what is only denied, and variants of what is seen. Each has a weight, by
 * how far it is from what is there.
 */
final class Candidates {
    /** What is there, but at the wrong time or with what blocks it. */
    static final int AMISS = 8;

    /** Stated, but only denied. */
    static final int DENIED = 9;

    /** A fact that is like one that is there. */
    static final int STEP = 10;

    /** A conclusion that no rule is known to come near. */
    static final int UNEXPLAINED = 20;

    /** More where it is like none with the same actors. */
    private static final int OTHER_ACTORS = 1;

    /** More where it is like none, or names actors that nobody asked about. */
    private static final int STRANGE = 2;

    /** More for an office or another structural tie: acts come and go, and are the likelier answer. */
    private static final int TIE = 4;

    /** The maximum number of variants that are tried. */
    private static final int MOST = 50_000;

    /** The maximum number of actors whose pairs are tried. */
    private static final int MOST_PAIRED = 30;

    private final Seen seen;
    private final Collection<Class<?>> read;
    private final List<RelationType> types;
    private final Map<Proposition, Integer> weights = new LinkedHashMap<>();
    private final Map<Proposition, Set<Proposition>> origins = new HashMap<>();

    /**
     * Those for rules that read these kinds, unless a fact is like them in no respect.
     *
     * @param read the kinds
     */
    Candidates(Seen seen, World world, Collection<Class<?>> read) {
        this.seen = seen;
        this.read = read;
        world.statements().keySet().stream()
                .filter(fact -> isRead(fact)
                        && seen.isNear(fact)
                        && !denials(seen, fact).isEmpty())
                .sorted(Fact.ORDER)
                .forEach(fact -> weights.put(fact, DENIED));
        this.types = new ArrayList<>(RelationTypes.shipped().values());
        types.addAll(world.ownTypes());
        Variants variants = new Variants(seen.asked(), types);
        for (Proposition one : seen.all().keySet()) {
            if (weights.size() < MOST && isRead(one) && seen.isNear(one)) {
                variants.of(one, !seen.isAboutThoseAsked(one)).forEach(variant -> addVariant(one, variant));
            }
        }
    }

    private void addVariant(Proposition origin, Proposition variant) {
        boolean apart = Seen.actorsOf(variant).size() >= Seen.actorsOf(origin).size();
        if (apart && isRead(variant) && !seen.all().containsKey(variant)) {
            int weight = (variant instanceof Fact ? STEP : UNEXPLAINED)
                    + tied(variant)
                    + (sameActors(origin, variant) ? 0 : OTHER_ACTORS + strange(variant));
            weights.merge(variant, weight, Math::min);
            origins.computeIfAbsent(variant, v -> new LinkedHashSet<>()).add(origin);
        }
    }

    private int strange(Proposition variant) {
        return seen.asked().containsAll(Seen.actorsOf(variant)) ? 0 : STRANGE;
    }

    private static int tied(Proposition variant) {
        boolean isTie = variant instanceof Relation relation
                && !relation.type().words()
                && !relation.type().deeds();
        return isTie ? TIE : 0;
    }

    boolean isRead(Proposition proposition) {
        return read.stream().anyMatch(kind -> kind.isInstance(proposition));
    }

    /**
     * Adds what is like nothing that is there: relations between two of those asked about, if anything is
     * seen of them; and the symmetric conclusions of these rules' premises between any two near actors, such
     * as a war of the clients of those asked about.
     */
    void addPairs() {
        List<String> actors = seen.near().stream().limit(MOST_PAIRED).toList();
        for (Class<?> kind : read) {
            if (kind.isRecord() && SymmetricConclusion.class.isAssignableFrom(kind)) {
                for (int i = 0; i < actors.size(); i++) {
                    for (String other : actors.subList(i + 1, actors.size())) {
                        addPair(kind.asSubclass(SymmetricConclusion.class), actors.get(i), other);
                    }
                }
            }
        }
        if (seen.all().keySet().stream().anyMatch(seen::isAboutThoseAsked)) {
            for (String subject : seen.asked()) {
                for (String object : Sets.difference(seen.asked(), Set.of(subject))) {
                    types.forEach(type -> addUnlike(new Relation(subject, type, object).canonical(), STEP));
                }
            }
        }
    }

    private void addPair(Class<? extends SymmetricConclusion> kind, String one, String other) {
        Proposition pair;
        try {
            pair = RecordReflection.make(kind, new Object[] {one, other}).canonical();
        } catch (IllegalArgumentException e) {
            return; // it has other components, or is closed
        }
        addUnlike(pair, UNEXPLAINED);
    }

    private void addUnlike(Proposition unlike, int weight) {
        if (!seen.all().containsKey(unlike)) {
            weights.putIfAbsent(unlike, weight + tied(unlike) + STRANGE);
        }
    }

    /** All of them by weight, denied ones first, then in the order of what they are variants of. */
    Map<Proposition, Integer> weights() {
        return weights;
    }

    /**
     * What is seen that differs from the candidate in one respect: all that names the same actors, by its
     * text; others only if there is none like that.
     *
     * @param most the maximum number of them
     * @param sameActors whether to leave out others in any case
     */
    ImmutableList<Proposition> nearest(Proposition candidate, int most, boolean sameActors) {
        Set<Proposition> all = origins.getOrDefault(candidate, Set.of());
        boolean same = sameActors || all.stream().anyMatch(origin -> sameActors(origin, candidate));
        return all.stream()
                .filter(origin -> !same || sameActors(origin, candidate))
                .sorted(Comparator.comparing(Proposition::toString))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** The denials by the day of what is stated, but does not count; none for what is seen. */
    static ImmutableList<Attestation> denials(Seen seen, Proposition proposition) {
        return proposition instanceof Fact fact && !seen.all().containsKey(fact)
                ? seen.graph()
                        .seen(fact, seen.day())
                        .filter(one -> !one.affirms())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private static boolean sameActors(Proposition one, Proposition other) {
        return Seen.actorsOf(one).equals(Seen.actorsOf(other));
    }
}
