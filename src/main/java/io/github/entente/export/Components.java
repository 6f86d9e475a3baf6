package io.github.entente.export;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.RecordReflection;
import java.util.Map;

/**
 * What a conclusion or a custom fact says, component by component. These are records: users' own are exported
 * like the shipped ones.
 */
final class Components {
    private Components() {}

    /** Names and values, in the order of the record. */
    static Map<String, Object> of(Object conclusion) {
        return conclusion instanceof Record
                ? RecordReflection.components(conclusion)
                : ImmutableMap.of("text", conclusion.toString());
    }
}
