package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Relations first, in their natural order. Custom facts follow, by the simple name of their record, its full
 * name, and their components in turn. A component is compared by its natural order, or by its text if it has
 * none. A missing value comes before a present one. Lists are compared item by item.
 */
final class FactOrder implements Comparator<Fact> {
    private static final Comparator<Object> VALUES = FactOrder::compareValues;

    @Override
    public int compare(Fact one, Fact other) {
        if (one instanceof Relation relation) {
            return other instanceof Relation next ? relation.compareTo(next) : -1;
        }
        return other instanceof Relation ? 1 : compareOwn(one, other);
    }

    private static int compareOwn(Fact one, Fact other) {
        Class<?> type = one.getClass();
        if (type == other.getClass()) {
            return one.equals(other) ? 0 : compareRecords(one, other);
        }
        int bySimpleName = type.getSimpleName().compareTo(other.getClass().getSimpleName());
        int byName = bySimpleName != 0
                ? bySimpleName
                : type.getName().compareTo(other.getClass().getName());
        if (byName == 0) {
            throw new InvalidValueException(
                    "there are two classes " + type.getName() + ", of two class loaders, and no order between them",
                    "give one of them another name");
        }
        return byName;
    }

    private static int compareRecords(Object one, Object other) {
        return Ordering.from(VALUES)
                .lexicographical()
                .compare(
                        RecordReflection.components(one).values(),
                        RecordReflection.components(other).values());
    }

    private static int compareValues(Object one, Object other) {
        if (one.equals(other)) {
            return 0;
        } else if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            return first.isEmpty() || second.isEmpty()
                    ? Boolean.compare(first.isPresent(), second.isPresent())
                    : compareValues(first.get(), second.get());
        } else if (one instanceof List<?> first && other instanceof List<?> second) {
            return Ordering.from(VALUES)
                    .lexicographical()
                    .compare(ImmutableList.copyOf(first), ImmutableList.copyOf(second));
        } else if (kind(one) != kind(other)) {
            return kind(one).getName().compareTo(kind(other).getName());
        } else if (one instanceof Record) {
            return compareRecords(one, other);
        }
        int difference = one instanceof Comparable<?> ? natural(one, other) : 0;
        return difference != 0 ? difference : one.toString().compareTo(other.toString());
    }

    private static Class<?> kind(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    @SuppressWarnings("unchecked") // both have the same class, one that facts may hold
    private static int natural(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
