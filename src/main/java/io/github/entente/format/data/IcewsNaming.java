package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names such as {@code Ukraine}, {@code Government (Ukraine)}, {@code Citizen (Ukraine)} and {@code Boko
 * Haram}.
 */
final class IcewsNaming implements ActorNaming {
    private record Role(ActorKind kind, RelationType tie) {}

    private static final Role PEOPLE = new Role(ActorKind.PERSON, RelationTypes.MEMBER_OF);

    private static final class Table {
        static final Map<String, Role> ROLES = new HashMap<>();

        static {
            for (List<String> line : Resources.table("roles.tsv")) {
                ActorKind kind = ActorKind.labelled(line.get(0)).orElseThrow();
                ROLES.put(line.get(2), new Role(kind, EventTypes.named(line.get(1))));
            }
        }
    }

    private final ActorKind unknown;

    /**
     * @param unknown the kind of actors whose name does not tell it
     */
    IcewsNaming(ActorKind unknown) {
        this.unknown = unknown;
    }

    @Override
    public ActorIdentity identify(String name) {
        Optional<State> state = State.named(name);
        if (state.isPresent()) {
            return ActorIdentity.of(state.get());
        }
        int open = name.lastIndexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            Optional<State> whose = State.named(name.substring(open + 2, name.length() - 1));
            Role role = Table.ROLES.getOrDefault(name.substring(0, open), PEOPLE);
            if (whose.isPresent()) {
                return ActorIdentity.of(name, role.kind()).tied(role.tie(), ActorIdentity.of(whose.get()));
            }
        }
        return ActorIdentity.of(name, unknown);
    }
}
