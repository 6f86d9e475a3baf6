package io.github.entente.world;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what each fact rests on, where several statements say the same. */
final class StatementCollector {
    private final Map<Relation, List<Attestation>> relations = new LinkedHashMap<>();
    private final Map<CustomFact, List<Attestation>> facts = new TreeMap<>(Fact.ORDER);

    /** States a relation, in canonical order. The list is not changed. */
    void add(Relation relation, List<Attestation> attestations) {
        add(relations, relation, attestations);
    }

    /**
     * States a custom fact, in canonical order. The list is not changed.
     *
     * @throws IllegalArgumentException if there is no order between it and another one
     */
    void add(CustomFact fact, List<Attestation> attestations) {
        add(facts, fact, attestations);
    }

    /** Nearly always there is one statement of a fact: its list is taken as it is. */
    private static <F> void add(Map<F, List<Attestation>> all, F fact, List<Attestation> attestations) {
        List<Attestation> known = all.putIfAbsent(fact, attestations);
        if (known instanceof ArrayList<Attestation> several) {
            several.addAll(attestations);
        } else if (known != null) {
            List<Attestation> several = new ArrayList<>(known);
            several.addAll(attestations);
            all.put(fact, several);
        }
    }

    /** All facts with what they rest on, in {@link Fact#ORDER}. */
    Map<Fact, ImmutableSortedSet<Attestation>> statements() {
        Map<Fact, ImmutableSortedSet<Attestation>> all =
                Maps.newLinkedHashMapWithExpectedSize(relations.size() + facts.size());
        List<Map.Entry<Relation, List<Attestation>>> inOrder = new ArrayList<>(relations.entrySet());
        inOrder.sort(Map.Entry.comparingByKey());
        for (Map.Entry<Relation, List<Attestation>> one : inOrder) {
            all.put(one.getKey(), ImmutableSortedSet.copyOf(one.getValue()));
        }
        facts.forEach((fact, attestations) -> all.put(fact, ImmutableSortedSet.copyOf(attestations)));
        return all;
    }
}
