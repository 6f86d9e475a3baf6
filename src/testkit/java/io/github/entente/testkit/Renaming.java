package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationType;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * New ids, names and aliases for all actors of a world, in another order than before. It is applied to
 * everything that names them.
 */
final class Renaming {
    private final Map<String, String> ids = new HashMap<>();

    Renaming(World world, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < world.actors().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int next = 0;
        for (Actor actor : world.actors()) {
            ids.put(actor.id(), "N" + (char) ('a' + order.get(next++)));
        }
    }

    String id(String id) {
        return ids.getOrDefault(id, id);
    }

    World of(World world) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors()
                .forEach(actor -> builder.actor(new Actor(
                        id(actor.id()),
                        "Renamed " + id(actor.id()),
                        actor.kind(),
                        actor.aliases().stream().map(alias -> "also " + alias).toList(),
                        actor.codes(),
                        actor.published())));
        world.ownTypes().forEach(builder::type);
        Statement.of(world).forEach(one -> {
            Attestation a = one.attestation();
            builder.fact(
                    of(one.fact()),
                    new Attestation(
                            a.happened(),
                            a.ended(),
                            a.published(),
                            id(a.source()),
                            a.via().stream().map(this::id).toList(),
                            a.quote(),
                            a.code(),
                            a.affirms()));
        });
        return builder.build();
    }

    /** The fact with new ids, in canonical order. */
    Fact of(Fact fact) {
        return fact instanceof CustomFact own
                ? CustomFacts.renamed(own, this::id).canonical()
                : (Fact) of((Proposition) fact);
    }

    /** The proposition with new ids, in canonical order. */
    Proposition of(Proposition proposition) {
        if (proposition instanceof CustomFact own) {
            return of((Fact) own);
        }
        return ((Proposition) map(proposition, this::value)).canonical();
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return id(text);
        } else if (value instanceof RelationType || value instanceof Enum<?>) {
            return value;
        }
        return map(value, this::value);
    }

    /** All texts in a record and its parts, in order, without those of types and enums. */
    static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        collect(value, texts);
        return texts;
    }

    private static Object collect(Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
            return text;
        } else if (value instanceof RelationType || value instanceof Enum<?>) {
            return value;
        }
        return map(value, part -> collect(part, texts));
    }

    /**
     * The record, optional or list with each of its parts replaced. A sorted list is sorted again, so
     * conclusions keep their unordered ends.
     */
    static Object map(Object value, UnaryOperator<Object> change) {
        if (value instanceof Optional<?> optional) {
            return optional.map(change);
        } else if (value instanceof Collection<?> some) {
            Stream<Object> changed = some.stream().map(change);
            boolean sorted = some.stream().allMatch(Comparable.class::isInstance)
                    && Ordering.natural().isOrdered(comparable(some));
            return changed.sorted(sorted ? (a, b) -> compare(a, b) : (a, b) -> 0)
                    .collect(ImmutableList.toImmutableList());
        } else if (value.getClass().isRecord()) {
            return record(value, change);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Collection<Comparable<Object>> comparable(Collection<?> some) {
        return (Collection<Comparable<Object>>) some;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static Object record(Object value, UnaryOperator<Object> change) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        try {
            Constructor<?> constructor = value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                components[i].getAccessor().setAccessible(true);
                parts[i] = change.apply(components[i].getAccessor().invoke(value));
            }
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(
                    "cannot rename " + value + "; conclusions are records whose package is open to Entente", e);
        }
    }
}
