package io.github.entente.fact;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads and builds records of any class. The class need not be public.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class RecordReflection {
    private RecordReflection() {}

    /**
     * The components by name, in the order of the record.
     *
     * @throws IllegalArgumentException if it is not a record, a component is null, or its module does not
     *     open it
     */
    public static ImmutableMap<String, Object> components(Object record) {
        ImmutableMap.Builder<String, Object> components = ImmutableMap.builder();
        for (RecordComponent component : componentsOf(record.getClass())) {
            components.put(component.getName(), read(component, record));
        }
        return components.buildOrThrow();
    }

    /**
     * The components by name, in the order of the record: those that are not null and can be read; none for
     * what is no record.
     */
    public static ImmutableMap<String, Object> readableComponents(Object value) {
        RecordComponent[] all = value.getClass().getRecordComponents();
        if (all == null) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Object> components = ImmutableMap.builder();
        for (RecordComponent component : all) {
            try {
                component.getAccessor().setAccessible(true);
                @Nullable Object read = component.getAccessor().invoke(value);
                if (read != null) {
                    components.put(component.getName(), read);
                }
            } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                continue;
            }
        }
        return components.buildOrThrow();
    }

    private static RecordComponent[] componentsOf(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        if (all == null) {
            String name = type.getSimpleName();
            throw new InvalidValueException(
                    (name.isEmpty() ? type.getName() : name) + " is no record",
                    "declare it as one: record " + (name.isEmpty() ? "Name" : name) + "(…) implements CustomFact {}");
        }
        return all;
    }

    private static Object read(RecordComponent component, Object record) {
        String name = record.getClass().getSimpleName() + "." + component.getName();
        Object value;
        try {
            component.getAccessor().setAccessible(true);
            value = component.getAccessor().invoke(record);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(name + "() fails: " + e.getCause(), e);
        } catch (IllegalAccessException | RuntimeException e) {
            throw closed(record.getClass(), e);
        }
        if (value == null) {
            throw new InvalidValueException(
                    name + " is null, which is no value", "make the component an Optional where it can be missing");
        }
        return value;
    }

    private static IllegalArgumentException closed(Class<?> type, Exception cause) {
        return new InvalidValueException(
                "cannot look into " + type.getName(), "open its package to Entente in module-info.java", cause);
    }

    /**
     * A record of this class with these components, in its order.
     *
     * @throws IllegalArgumentException if its constructor refuses them, or its module does not open it
     */
    public static <R> R make(Class<R> type, Object[] components) {
        Class<?>[] types =
                Arrays.stream(componentsOf(type)).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(components);
        } catch (InvocationTargetException e) {
            Throwable cause = Throwables.getRootCause(e);
            String refuses = type.getSimpleName() + " refuses " + Arrays.toString(components) + ": ";
            throw cause instanceof InvalidValueException invalid
                    ? new InvalidValueException(refuses + invalid.what(), invalid.wayOut(), e)
                    : new IllegalArgumentException(refuses + cause.getMessage(), e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw closed(type, e);
        }
    }
}
