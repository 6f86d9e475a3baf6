package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Optional;
import java.util.Set;

/**
 * Actor codes of CAMEO in groups of three letters: {@code RUS} is Russia, {@code RUSGOV} Russia's government,
 * {@code RUSREB} rebels of Russia, {@code IGOUNO} the United Nations, {@code GOV} some government. Each code
 * is one actor: the data do not tell which member of Russia's government acted.
 */
final class CameoNaming implements ActorNaming {
    private static final Set<String> ORGANS = Set.of("GOV", "SPY", "JUD", "LEG", "COP", "MIL");
    private static final Set<String> ARMED = Set.of("REB", "SEP", "INS", "UAF", "RAD");
    private static final Set<String> ORGANISATIONS = Set.of("OPP", "PTY", "BUS", "MNC", "MED", "NGO", "LAB", "EDU");

    private final ActorKind unknown;

    CameoNaming(ActorKind unknown) {
        this.unknown = unknown;
    }

    @Override
    public ActorIdentity identify(String code) {
        Optional<State> whole = State.cameo(code);
        if (whole.isPresent()) {
            return ActorIdentity.of(whole.get());
        }
        Optional<State> whose = code.length() >= 6 ? State.cameo(code.substring(0, 3)) : Optional.empty();
        if (code.startsWith("IGO")) {
            return identity(code, ActorKind.INTERNATIONAL_ORGANISATION);
        }
        if (whose.isEmpty()) {
            return identity(code, unknown);
        }
        String role = code.substring(3, 6);
        RelationType tie = role.equals("GOV") ? RelationTypes.SPEAKS_FOR : RelationTypes.MEMBER_OF;
        return identity(code, kind(role)).tied(tie, ActorIdentity.of(whose.get()));
    }

    private static ActorKind kind(String role) {
        if (ORGANS.contains(role)) {
            return ActorKind.ORGAN;
        }
        if (ARMED.contains(role)) {
            return ActorKind.ARMED_GROUP;
        }
        return ORGANISATIONS.contains(role) ? ActorKind.ORGANISATION : ActorKind.PERSON;
    }

    private static ActorIdentity identity(String code, ActorKind kind) {
        return new ActorIdentity(code, code, kind, ImmutableMap.of("cameo", code), Optional.empty());
    }
}
