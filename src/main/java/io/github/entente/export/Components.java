package io.github.entente.export;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.RecordReflection;
import java.util.Map;

/**
 * The components of a conclusion or a custom fact. These are records, so kinds of users are exported like
 * shipped ones.
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
