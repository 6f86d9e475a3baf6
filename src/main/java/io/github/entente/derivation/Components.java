package io.github.entente.derivation;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the components of records by name. */
final class Components {
    private Components() {}

    /**
     * Names and values in the order of declaration; empty if the value is not a record or cannot be read from
     * here.
     */
    static Map<String, Object> of(Object value) {
        Map<String, Object> components = new LinkedHashMap<>();
        if (!value.getClass().isRecord()) {
            return components;
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                return components;
            }
        }
        return components;
    }
}
