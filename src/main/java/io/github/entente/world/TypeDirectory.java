package io.github.entente.world;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The relation types of a world by name: the shipped ones, its own, and those that are being added. */
final class TypeDirectory {
    private final ImmutableSortedMap<String, RelationType> own;
    private final Map<String, RelationType> added = new TreeMap<>();

    TypeDirectory(ImmutableSortedMap<String, RelationType> own) {
        this.own = own;
    }

    /**
     * Adds a type. Adding the same one again changes nothing.
     *
     * @throws InvalidValueException if another type has the name
     */
    void add(RelationType type) {
        Optional<RelationType> other = find(type.name());
        if (other.isEmpty()) {
            added.put(type.name(), type);
        } else if (!other.get().equals(type)) {
            String whose = RelationTypes.named(type.name()).isPresent()
                    ? "a shipped relation type"
                    : "another relation type of this world";
            throw new InvalidValueException(
                    "relation type " + type.name() + " differs from " + whose + " of that name", "rename it");
        }
    }

    /** The type of this name, by exact spelling. */
    Optional<RelationType> find(String name) {
        Optional<RelationType> known = find(name, own);
        return known.isPresent() ? known : Optional.ofNullable(added.get(name));
    }

    /** The type of this name, shipped or among these. */
    static Optional<RelationType> find(String name, Map<String, RelationType> own) {
        Optional<RelationType> shipped = RelationTypes.named(name);
        return shipped.isPresent() ? shipped : Optional.ofNullable(own.get(name));
    }

    /** The names of all types. */
    Set<String> names() {
        return ImmutableSet.copyOf(
                Sets.union(RelationTypes.shipped().keySet(), Sets.union(own.keySet(), added.keySet())));
    }

    /** Whether types were added. */
    boolean hasAdded() {
        return !added.isEmpty();
    }

    /** The types that are not shipped. */
    ImmutableSortedMap<String, RelationType> own() {
        return added.isEmpty()
                ? own
                : ImmutableSortedMap.<String, RelationType>naturalOrder()
                        .putAll(own)
                        .putAll(added)
                        .buildOrThrow();
    }
}
