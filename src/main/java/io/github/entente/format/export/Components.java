package io.github.entente.format.export;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Proposition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** What a conclusion says, component by component. Conclusions are records: users' own are exported like the shipped ones. */
final class Components {
    private Components() {}

    /** Names and values, in the order of the record. */
    static Map<String, Object> of(Proposition conclusion) {
        ImmutableMap.Builder<String, Object> components = ImmutableMap.builder();
        RecordComponent[] all = conclusion.getClass().getRecordComponents();
        if (all == null) {
            return components.put("text", conclusion.toString()).buildOrThrow();
        }
        for (RecordComponent component : all) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(conclusion));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(
                        "cannot read " + component.getName() + " of " + conclusion + "; make its record public", e);
            }
        }
        return components.buildOrThrow();
    }

    /** Such as {@code proxy rivalry}. */
    static String kind(Proposition conclusion) {
        return CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, conclusion.getClass().getSimpleName())
                .replace('_', ' ');
    }
}
