package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RecordReflection;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Propositions that differ from a given one in one respect: another actor, side, channel, basis or type. */
final class Variants {
    private final ImmutableSet<String> actors;
    private final ImmutableList<RelationType> types;

    /** Variants with these actors and these types. */
    Variants(Set<String> actors, List<RelationType> types) {
        this.actors = ImmutableSet.copyOf(actors);
        this.types = ImmutableList.copyOf(types);
    }

    /**
     * The possible variants, in a fixed order; none if the proposition is not a record, or its module does
     * not open its package.
     */
    List<Proposition> of(Proposition proposition, boolean ofActorsOnly) {
        List<Proposition> variants = new ArrayList<>();
        if (!proposition.getClass().isRecord()) {
            return variants;
        }
        Object[] parts;
        try {
            parts = RecordReflection.components(proposition).values().toArray();
        } catch (IllegalArgumentException e) {
            return variants; // closed
        }
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            for (Object other : others(part, ofActorsOnly).toList()) {
                parts[i] = other;
                made(proposition.getClass(), parts)
                        .filter(variant -> !variant.equals(proposition.canonical()))
                        .ifPresent(variants::add);
            }
            parts[i] = part;
        }
        return variants;
    }

    private Stream<?> others(Object part, boolean ofActorsOnly) {
        if (part instanceof String) {
            return actors.stream().filter(id -> !id.equals(part));
        } else if (ofActorsOnly) {
            return Stream.empty();
        } else if (part instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != part);
        } else if (part instanceof RelationType) {
            return types.stream().filter(type -> !type.equals(part));
        } else if (part instanceof Optional<?> maybe
                && maybe.filter(some -> some instanceof String).isPresent()) {
            return Stream.of(Optional.empty());
        }
        return Stream.empty();
    }

    private static Optional<Proposition> made(Class<? extends Proposition> type, Object[] parts) {
        try {
            return Optional.of(RecordReflection.make(type, parts).canonical());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no actor is related to itself
        }
    }
}
