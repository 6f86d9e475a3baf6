package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.Camps;
import io.github.entente.query.Position;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * About whom a dossier is: about all, about one, or about two and what names both.
 *
 * @param actors none, one or two ids
 */
record Scope(ImmutableList<String> actors) {
    static final Scope ALL = new Scope(ImmutableList.of());

    boolean holds(Collection<String> named) {
        return named.containsAll(actors);
    }

    boolean holds(Conclusion conclusion) {
        return holds(Stream.concat(conclusion.subjects().stream(), conclusion.objects().stream())
                .collect(Collectors.toSet()));
    }

    boolean holds(Position position) {
        return holds(ImmutableList.of(position.holder(), position.target()));
    }

    Camps of(Camps camps) {
        Camps some = camps;
        for (String actor : actors) {
            some = some.of(actor);
        }
        return some;
    }

    /** Such as {@code about TR} or {@code between US and TR}; empty if it is about all. */
    String text() {
        return switch (actors.size()) {
            case 0 -> "";
            case 1 -> "about " + actors.get(0);
            default -> "between " + String.join(" and ", actors);
        };
    }
}
