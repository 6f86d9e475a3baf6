package io.github.entente.inquiry;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actors;
import io.github.entente.fact.RecordReflection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Conclusions whose actors are called by name. */
final class Named {
    private Named() {}

    /**
     * The conclusion with ids for names and aliases.
     *
     * @throws io.github.entente.fact.UnknownActorException if nobody has such a name; the message suggests
     *     the nearest
     */
    static Conclusion withIds(Conclusion conclusion, Actors actors) {
        Map<String, String> ids = new HashMap<>();
        for (String name : Seen.actorsOf(conclusion)) {
            String id = actors.resolve(name);
            if (!id.equals(name)) {
                ids.put(name, id);
            }
        }
        return ids.isEmpty() ? conclusion : (Conclusion) renamed(conclusion, ids);
    }

    private static Object renamed(Object value, Map<String, String> ids) {
        if (value instanceof String name) {
            return ids.getOrDefault(name, name);
        } else if (value instanceof Optional<?> maybe) {
            return maybe.map(some -> renamed(some, ids));
        } else if (value instanceof Conclusion && value.getClass().isRecord()) {
            return RecordReflection.make(
                    value.getClass(),
                    Arrays.stream(RecordReflection.components(value).values().toArray())
                            .map(part -> renamed(part, ids))
                            .toArray());
        }
        return value;
    }
}
