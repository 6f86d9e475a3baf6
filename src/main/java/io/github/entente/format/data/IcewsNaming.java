package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names such as {@code Ukraine}, {@code Government (Ukraine)}, {@code Citizen (Ukraine)} and {@code Boko
 * Haram}, with the sectors of ICEWS where rows have them.
 */
final class IcewsNaming implements ActorNaming {
    /**
     * A part of a state.
     *
     * @param tie how it is tied to its state; empty if the name does not tell whose it is
     */
    private record Role(ActorKind kind, Optional<RelationType> tie) {
        static Role of(String kind, String tie) {
            return new Role(
                    ActorKind.labelled(kind).orElseThrow(),
                    Optional.of(tie).filter(type -> !type.isEmpty()).map(EventTypes::named));
        }
    }

    private static final Role PEOPLE = new Role(ActorKind.POPULATION, Optional.of(RelationTypes.MEMBER_OF));

    private static final class Table {
        /** By the part of the name before the parenthesis, in lower case. */
        static final Map<String, Role> ROLES = new HashMap<>();

        /** By the name in lower case. */
        static final Map<String, ActorIdentity> NAMES = new HashMap<>();

        static {
            for (List<String> line : Resources.table("roles.tsv")) {
                ROLES.put(key(line.get(2)), Role.of(line.get(0), line.get(1)));
            }
            for (List<String> line : Resources.table("names.tsv")) {
                Role role = Role.of(line.get(0), line.get(1));
                line.subList(3, line.size()).forEach(name -> NAMES.put(key(name), identity(name, role, line.get(2))));
            }
        }

        private static ActorIdentity identity(String name, Role role, String state) {
            ActorIdentity identity = ActorIdentity.of(name, role.kind());
            return role.tie().isEmpty()
                    ? identity
                    : identity.tied(
                            role.tie().get(),
                            ActorIdentity.of(State.withId(state).orElseThrow()));
        }
    }

    /** ICEWS separates sectors by commas without a blank; some sectors have commas with one. */
    private static final Splitter SECTORS =
            Splitter.on(Pattern.compile(",(?! )")).omitEmptyStrings();

    /** Sectors of media alone. Persons have the sector Media too. */
    private static final Set<String> MEDIA = ImmutableSet.of("News", "State Media");

    /**
     * Sectors of those who do not act for a state, even where they have its sector Government too: ICEWS adds
     * up the offices of a person. A member of parliament who is of a party is not the parliament.
     */
    private static final Set<String> NOT_OF_THE_STATE = ImmutableSet.of(
            "Opposition Major Party (Out Of Government)",
            "Dissident",
            "Insurgents",
            "Separatists",
            "Rebel",
            "Organized Violent",
            "Unidentified Forces",
            "Protestors / Popular Opposition / Mobs",
            "International Dissident",
            "International Insurgents",
            "International Government Organization",
            "State Owned Enterprises");

    private final ActorKind unknown;

    /**
     * @param unknown the kind of actors whose name does not tell it
     */
    IcewsNaming(ActorKind unknown) {
        this.unknown = unknown;
    }

    @Override
    public ActorIdentity identify(String name) {
        return known(name).orElse(ActorIdentity.of(name, unknown));
    }

    /** The sectors of a row tell nothing of a name that is known, since they are those of several offices. */
    @Override
    public ActorIdentity identify(Mention mention) {
        String name = mention.name();
        Optional<ActorIdentity> known = known(name);
        if (known.isPresent()) {
            return known.get();
        }
        Set<String> sectors = ImmutableSet.copyOf(SECTORS.splitToList(mention.sectors()));
        if (sectors.stream().anyMatch(MEDIA::contains)) {
            return ActorIdentity.of(name, ActorKind.MEDIUM);
        }
        ActorIdentity identity = ActorIdentity.of(name, unknown);
        return State.meant(mention.country())
                .filter(state -> isOfTheState(sectors))
                .map(state -> identity.holding(ActorIdentity.of(state)))
                .orElse(identity);
    }

    @Override
    public boolean knowsStates() {
        return true;
    }

    private static boolean isOfTheState(Set<String> sectors) {
        boolean backbencher = sectors.contains("Parties") && !sectors.contains("Executive");
        return sectors.contains("Government")
                && !backbencher
                && sectors.stream().noneMatch(NOT_OF_THE_STATE::contains);
    }

    private Optional<ActorIdentity> known(String name) {
        Optional<ActorIdentity> listed = State.named(name)
                .map(ActorIdentity::of)
                .or(() -> Optional.ofNullable(Table.NAMES.get(key(name))).map(found -> found.named(name, name)));
        int open = listed.isPresent() ? 0 : beginningOfParenthesis(name);
        return open == 0 ? listed : partOf(name, name.substring(0, open), name.substring(open + 2, name.length() - 1));
    }

    /** Where the last blank and parenthesis are, as in {@code Priest (Holy See (Vatican City))}; else 0. */
    private static int beginningOfParenthesis(String name) {
        int depth = 0;
        for (int i = name.length() - 1; i > 1 && name.endsWith(")"); i--) {
            depth += name.charAt(i) == ')' ? 1 : name.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return name.charAt(i - 1) == ' ' ? i - 1 : 0;
            }
        }
        return 0;
    }

    private Optional<ActorIdentity> partOf(String name, String role, String whole) {
        Optional<State> state = State.named(whole);
        if (state.isPresent()) {
            Role part = Table.ROLES.getOrDefault(key(role), PEOPLE);
            ActorIdentity identity = ActorIdentity.of(name, kindOf(part));
            return Optional.of(part.tie()
                    .map(tie -> identity.tied(tie, ActorIdentity.of(state.get())))
                    .orElse(identity));
        }
        Optional<ActorKind> listed =
                Optional.ofNullable(Table.ROLES.get(key(role))).map(this::kindOf);
        ActorIdentity named = Table.NAMES.get(key(whole));
        return listed.map(kind -> ActorIdentity.of(name, kind))
                .flatMap(part -> named == null && part.kind() == ActorKind.ORGAN
                        ? Optional.of(part.unmatched(whole))
                        : partOfOther(part, named));
    }

    private ActorKind kindOf(Role role) {
        return role.kind() == ActorKind.UNKNOWN ? unknown : role.kind();
    }

    /**
     * A part of somebody who is no state that is known: the militants of a group, the chief of staff of an
     * army, the police of Ruritania. A ministry of a continent or of a union is no organ of a state.
     */
    private static Optional<ActorIdentity> partOfOther(ActorIdentity part, @Nullable ActorIdentity whole) {
        if (part.kind() == ActorKind.ORGAN && whole != null && whole.kind() != ActorKind.ORGAN) {
            return Optional.empty();
        }
        return Optional.of(
                whole != null && whole.kind() == part.kind() ? part.tied(RelationTypes.MEMBER_OF, whole) : part);
    }
}
