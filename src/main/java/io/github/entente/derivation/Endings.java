package io.github.entente.derivation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the relations between two actors do to each other: a ceasefire ends the attacks, fighting keeps a
 * declaration of war in force. Immutable.
 */
final class Endings {
    /** Of nothing. */
    static final Endings NONE = new Endings(pair -> null);

    /**
     * Relations that end others, keep them in force, or are declarations, by the pair that they are between.
     */
    private final Function<Pair, @Nullable List<Stated>> byPair;

    /** Two actors, in the order of their ids. */
    record Pair(String first, String second) {
        static Pair of(Relation relation) {
            return relation.subject().compareTo(relation.object()) <= 0
                    ? new Pair(relation.subject(), relation.object())
                    : new Pair(relation.object(), relation.subject());
        }
    }

    record Stated(Relation relation, Collection<Attestation> attestations) {
        /** The first day of each of its runs. */
        TreeSet<LocalDate> begins() {
            Validity when = StatedValidity.of(relation.type(), attestations, Settings.defaults());
            return new TreeSet<>(when.counted().starts().bounds());
        }

        /** The first of those of its attestations that say it of this day. */
        Attestation saying(LocalDate day, Function<Validity, Days> reading) {
            for (Attestation one : attestations) {
                if (one.affirms()
                        && reading.apply(StatedValidity.of(relation.type(), List.of(one), Settings.defaults()))
                                .contains(day)
                        && StatedValidity.happened(relation, one, attestations).contains(day)) {
                    return one;
                }
            }
            throw new IllegalStateException("nobody says of " + day + " that " + relation);
        }
    }

    private Endings(Function<Pair, @Nullable List<Stated>> byPair) {
        this.byPair = byPair;
    }

    /** Those among what is stated between two actors, which is looked up when it is asked for. */
    static Endings amongPairs(Function<Pair, List<Stated>> between) {
        return new Endings(pair -> concerning(between.apply(pair)));
    }

    private static List<Stated> concerning(List<Stated> between) {
        boolean declared = false;
        for (Stated one : between) {
            declared |= isDeclaration(one.relation);
        }
        List<Stated> concerning = new ArrayList<>();
        for (Stated one : between) {
            if (!one.relation.type().ends().isEmpty() || (declared && concernsDeclarations(one.relation))) {
                concerning.add(one);
            }
        }
        return concerning;
    }

    /** Those among all that is stated. */
    static Endings among(Map<Fact, ? extends Collection<Attestation>> statements) {
        boolean declared = false;
        boolean any = false;
        for (Fact fact : statements.keySet()) {
            if (fact instanceof Relation relation) {
                declared |= isDeclaration(relation);
                any |= !relation.type().ends().isEmpty();
            }
        }
        if (!any && !declared) {
            return NONE;
        }
        ListMultimap<Pair, Stated> byPair = ArrayListMultimap.create();
        for (Map.Entry<Fact, ? extends Collection<Attestation>> statement : statements.entrySet()) {
            if (statement.getKey() instanceof Relation relation
                    && (!relation.type().ends().isEmpty() || (declared && concernsDeclarations(relation)))) {
                byPair.put(Pair.of(relation), new Stated(relation, statement.getValue()));
            }
        }
        return new Endings(Multimaps.asMap(byPair)::get);
    }

    private static boolean concernsDeclarations(Relation relation) {
        return isDeclaration(relation) || isFighting(relation.type());
    }

    /** Whether relations of this type can change when another relation between the same two holds. */
    static boolean matters(RelationType type) {
        return !type.ends().isEmpty() || isFighting(type);
    }

    static boolean isDeclaration(Relation relation) {
        return relation.type().equals(RelationTypes.DECLARES_WAR_ON);
    }

    private static boolean isFighting(RelationType type) {
        return type.equals(RelationTypes.ATTACKS)
                || type.equals(RelationTypes.CAPTURES_FROM)
                || type.equals(RelationTypes.CLASHES_WITH)
                || type.equals(RelationTypes.AT_WAR_WITH);
    }

    /** Whether any of them can make a difference to the relation. */
    boolean concern(Relation relation) {
        return !beside(relation).isEmpty();
    }

    private List<Stated> beside(Relation relation) {
        if (this == NONE) {
            return List.of();
        }
        List<Stated> found = byPair.apply(Pair.of(relation));
        return found == null ? List.of() : found;
    }

    /**
     * Whether the same relations, on the same words, can make a difference to the relation as by the other.
     */
    boolean sameFor(Relation relation, Endings other) {
        List<Stated> ours = beside(relation);
        List<Stated> theirs = other.beside(relation);
        return ours.size() == theirs.size() && new HashSet<>(ours).equals(new HashSet<>(theirs));
    }

    /** The relations that can make a difference to the relation; it can be one of them. */
    List<Relation> concerning(Relation relation) {
        return beside(relation).stream().map(Stated::relation).toList();
    }

    /** The days, in order, on which others end the relation: the first day of each of their runs. */
    long[] of(Relation relation) {
        TreeSet<Long> ends = new TreeSet<>();
        for (Stated other : beside(relation)) {
            if (ends(other.relation, relation)) {
                other.begins().forEach(day -> ends.add(day.toEpochDay()));
            }
        }
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    /** The same, with who says so: each run of another relation that ends this one, by its first day. */
    List<Bound> endsOf(Relation relation) {
        List<Bound> ends = new ArrayList<>();
        for (Stated other : beside(relation)) {
            if (ends(other.relation, relation)) {
                for (LocalDate day : other.begins()) {
                    ends.add(Bound.ended(day, Optional.of(other.relation), other.saying(day, Validity::counted)));
                }
            }
        }
        return ends;
    }

    /**
     * The last day of fighting up to the day, of each relation between the two of this one that is fighting.
     */
    List<Bound> fightsOf(Relation relation, LocalDate asOf) {
        List<Bound> fights = new ArrayList<>();
        for (Stated other : beside(relation)) {
            if (isFighting(other.relation.type())) {
                fighting(other)
                        .until(asOf)
                        .last()
                        .ifPresent(day ->
                                fights.add(Bound.inForce(day, other.relation, other.saying(day, Validity::happened))));
            }
        }
        return fights;
    }

    private static boolean ends(Relation ending, Relation ended) {
        RelationType type = ended.type();
        return ending.type().ends().contains(type.name())
                && (ending.subject().equals(ended.subject()) || ending.type().symmetric() || type.symmetric())
                && (ending.against().isEmpty() || ending.against().equals(ended.against()));
    }

    /** The days of fighting between the two of the relation, in whatever direction. */
    Days fighting(Relation relation) {
        Days all = Days.NONE;
        for (Stated other : beside(relation)) {
            if (isFighting(other.relation.type())) {
                all = all.union(fighting(other));
            }
        }
        return all;
    }

    private Days fighting(Stated other) {
        return StatedValidity.of(other.relation, other.attestations, Settings.defaults(), this)
                .happened();
    }
}
