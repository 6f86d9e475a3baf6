package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.Endings.Pair;
import io.github.entente.derivation.Endings.Stated;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements while they change: facts (relations and custom facts), their attestations, and when they
 * hold. {@link #version()} returns the current statements, at a cost that does not depend on their size. A
 * version is safe for use by several threads. The statements themselves are not.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class Statements {
    private final PersistentIndex<Fact> facts;
    private final PersistentArray<ImmutableSortedSet<Attestation>> attestations;
    private final PersistentArray<Validity> validities;
    private final PersistentIndex<Pair> pairs;
    /** The relations between the two of each pair. */
    private final PersistentArray<ImmutableList<Relation>> between;

    /** No statements. */
    public Statements() {
        this(
                new PersistentIndex<>(Equivalence.equals()),
                new PersistentArray<>(),
                new PersistentArray<>(),
                new PersistentIndex<>(Equivalence.equals()),
                new PersistentArray<>());
    }

    private Statements(
            PersistentIndex<Fact> facts,
            PersistentArray<ImmutableSortedSet<Attestation>> attestations,
            PersistentArray<Validity> validities,
            PersistentIndex<Pair> pairs,
            PersistentArray<ImmutableList<Relation>> between) {
        this.facts = facts;
        this.attestations = attestations;
        this.validities = validities;
        this.pairs = pairs;
        this.between = between;
    }

    /** The current statements. Later changes do not affect them. */
    public Statements version() {
        return new Statements(
                facts.version(), attestations.version(), validities.version(), pairs.version(), between.version());
    }

    /**
     * States the fact, in canonical order, with exactly these attestations. Without any, the fact is
     * withdrawn.
     */
    public void put(Fact fact, ImmutableSortedSet<Attestation> all, Validity when) {
        int number = facts.of(fact);
        if (all.isEmpty()) {
            if (number >= 0) {
                facts.remove(number);
                attestations.set(number, null);
                validities.set(number, null);
                if (fact instanceof Relation relation) {
                    leave(relation);
                }
            }
            return;
        }
        if (number < 0) {
            number = facts.add(fact);
            if (fact instanceof Relation relation) {
                enter(relation);
            }
        }
        attestations.set(number, all);
        validities.set(number, when);
    }

    private void enter(Relation relation) {
        Pair pair = Pair.of(relation);
        int number = pairs.of(pair);
        if (number < 0) {
            between.set(pairs.add(pair), ImmutableList.of(relation));
        } else {
            between.set(
                    number,
                    ImmutableList.<Relation>builder()
                            .addAll(between.get(number))
                            .add(relation)
                            .build());
        }
    }

    private void leave(Relation relation) {
        int number = pairs.of(Pair.of(relation));
        ImmutableList<Relation> left = between.get(number).stream()
                .filter(other -> !other.equals(relation))
                .collect(ImmutableList.toImmutableList());
        if (left.isEmpty()) {
            pairs.remove(number);
        }
        between.set(number, left.isEmpty() ? null : left);
    }

    private ImmutableList<Relation> between(Pair pair) {
        int number = pairs.of(pair);
        return number < 0 ? ImmutableList.of() : between.get(number);
    }

    /** What the relations between two actors do to each other. */
    Endings endings() {
        return endings(Map.of(), ImmutableListMultimap.of());
    }

    /**
     * The same after a change.
     *
     * @param changed what each fact that changes rests on afterwards
     * @param changing the relations among these, by pair
     */
    private Endings endings(
            Map<Fact, ImmutableSortedSet<Attestation>> changed, ImmutableListMultimap<Pair, Relation> changing) {
        return Endings.amongPairs(pair -> {
            List<Stated> stated = new ArrayList<>();
            for (Relation relation : between(pair)) {
                if (!changed.containsKey(relation)) {
                    stated.add(new Stated(relation, attestations(relation)));
                }
            }
            for (Relation relation : changing.get(pair)) {
                stated.add(new Stated(relation, changed.getOrDefault(relation, ImmutableSortedSet.of())));
            }
            return stated;
        });
    }

    /**
     * When each fact that changes holds afterwards, and each fact whose days change with them, since a
     * relation between the same two ends it or keeps it in force. Changes nothing yet.
     *
     * @param changed what each fact that changes, in canonical order, rests on afterwards; nothing if it is
     *     withdrawn
     */
    public Map<Fact, Validity> after(Map<Fact, ImmutableSortedSet<Attestation>> changed, Settings settings) {
        ImmutableListMultimap.Builder<Pair, Relation> changing = ImmutableListMultimap.builder();
        Set<Pair> reached = new LinkedHashSet<>();
        for (Fact fact : changed.keySet()) {
            if (fact instanceof Relation relation) {
                Pair pair = Pair.of(relation);
                changing.put(pair, relation);
                if (Endings.matters(relation.type())) {
                    reached.add(pair);
                }
            }
        }
        Endings endings = endings(changed, changing.build());
        Map<Fact, Validity> after = new LinkedHashMap<>();
        changed.forEach((fact, all) -> after.put(fact, StatedValidity.of(fact, all, settings, endings)));
        for (Pair pair : reached) {
            for (Relation relation : between(pair)) {
                if (!changed.containsKey(relation)) {
                    int number = facts.of(relation);
                    Validity now = StatedValidity.of(relation, attestations.get(number), settings, endings);
                    if (!now.equals(validities.get(number))) {
                        after.put(relation, now);
                    }
                }
            }
        }
        return after;
    }

    /** The attestations of the fact, given in canonical order; none if it is not stated. */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        int number = facts.of(fact);
        return number < 0 ? ImmutableSortedSet.of() : attestations.get(number);
    }

    /** The attestations of each fact, in no promised order. */
    public Map<Fact, ImmutableSortedSet<Attestation>> attestations() {
        return new View<>(attestations);
    }

    /** When each fact holds, in no promised order. */
    public Map<Fact, Validity> validities() {
        return new View<>(validities);
    }

    private final class View<V> extends AbstractMap<Fact, V> {
        private final PersistentArray<V> values;

        View(PersistentArray<V> values) {
            this.values = values;
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            int number = key instanceof Fact fact ? facts.of(fact) : -1;
            return number < 0 ? null : values.get(number);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return key instanceof Fact fact && facts.of(fact) >= 0;
        }

        @Override
        public Set<Entry<Fact, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<Fact, V>> iterator() {
                    return new AbstractIterator<>() {
                        private int next;

                        @Override
                        protected @Nullable Entry<Fact, V> computeNext() {
                            for (int number = next; number < facts.size(); number++) {
                                Fact fact = facts.find(number);
                                if (fact != null) {
                                    next = number + 1;
                                    return new SimpleImmutableEntry<>(fact, values.get(number));
                                }
                            }
                            return endOfData();
                        }
                    };
                }

                @Override
                public int size() {
                    return facts.count();
                }
            };
        }
    }
}
