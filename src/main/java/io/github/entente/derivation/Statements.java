package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is stated while it changes: relations, what each rests on, and when it holds. {@link #version()} takes it as it is, at a cost that does not depend on its size, and may
 * be read by several threads; the statements themselves may not.
 */
public final class Statements {
    private final Numbering<Relation> relations;
    private final Pages<ImmutableSortedSet<Attestation>> attestations;
    private final Pages<When> whens;

    /** Nothing stated. */
    public Statements() {
        this(new Numbering<>(Equivalence.equals()), new Pages<>(), new Pages<>());
    }

    private Statements(
            Numbering<Relation> relations, Pages<ImmutableSortedSet<Attestation>> attestations, Pages<When> whens) {
        this.relations = relations;
        this.attestations = attestations;
        this.whens = whens;
    }

    /** What is stated now, whatever is stated later. */
    public Statements version() {
        return new Statements(relations.version(), attestations.version(), whens.version());
    }

    /** States the relation, in canonical order, on the word of these alone; without any, it is stated no more. */
    public void put(Relation relation, ImmutableSortedSet<Attestation> all, When when) {
        int number = relations.of(relation);
        if (all.isEmpty()) {
            if (number >= 0) {
                relations.remove(number);
                attestations.set(number, null);
                whens.set(number, null);
            }
            return;
        }
        if (number < 0) {
            number = relations.add(relation);
        }
        attestations.set(number, all);
        whens.set(number, when);
    }

    /** What each relation rests on, in no promised order. */
    public Map<Relation, ImmutableSortedSet<Attestation>> attestations() {
        return new View<>(attestations);
    }

    /** When each relation holds, in no promised order. */
    public Map<Relation, When> whens() {
        return new View<>(whens);
    }

    private final class View<V> extends AbstractMap<Relation, V> {
        private final Pages<V> values;

        View(Pages<V> values) {
            this.values = values;
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            int number = key instanceof Relation relation ? relations.of(relation) : -1;
            return number < 0 ? null : values.get(number);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return key instanceof Relation relation && relations.of(relation) >= 0;
        }

        @Override
        public Set<Entry<Relation, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<Relation, V>> iterator() {
                    return new AbstractIterator<>() {
                        private int next;

                        @Override
                        protected @Nullable Entry<Relation, V> computeNext() {
                            for (int number = next; number < relations.size(); number++) {
                                Relation relation = relations.find(number);
                                if (relation != null) {
                                    next = number + 1;
                                    return new SimpleImmutableEntry<>(relation, values.get(number));
                                }
                            }
                            return endOfData();
                        }
                    };
                }

                @Override
                public int size() {
                    return relations.count();
                }
            };
        }
    }
}
