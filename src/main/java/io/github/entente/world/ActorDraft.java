package io.github.entente.world;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it was stated, unchecked.
 *
 * @param at where; null for the place in the list of actors
 * @param id null where it was wrong, and reported
 * @param name null where it was wrong, and reported
 * @param kind null where it was wrong, and reported
 * @param published as text; null where there is none, or it was wrong and reported
 * @param ready the actor, where it was stated as such
 * @param part the number of the part that states it, such as a file; equal actors of two parts are one
 */
record ActorDraft(
        @Nullable DraftLocation at,
        @Nullable String id,
        @Nullable String name,
        @Nullable ActorKind kind,
        Collection<String> aliases,
        Map<String, String> codes,
        @Nullable String published,
        @Nullable Actor ready,
        int part) {
    static ActorDraft of(Actor ready) {
        return new ActorDraft(
                null, ready.id(), ready.name(), ready.kind(), ready.aliases(), ImmutableMap.of(), null, ready, 0);
    }
}
