package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
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

    /** No statements. */
    public Statements() {
        this(new PersistentIndex<>(Equivalence.equals()), new PersistentArray<>(), new PersistentArray<>());
    }

    private Statements(
            PersistentIndex<Fact> facts,
            PersistentArray<ImmutableSortedSet<Attestation>> attestations,
            PersistentArray<Validity> validities) {
        this.facts = facts;
        this.attestations = attestations;
        this.validities = validities;
    }

    /** The current statements. Later changes do not affect them. */
    public Statements version() {
        return new Statements(facts.version(), attestations.version(), validities.version());
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
            }
            return;
        }
        if (number < 0) {
            number = facts.add(fact);
        }
        attestations.set(number, all);
        validities.set(number, when);
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
