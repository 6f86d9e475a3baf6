package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Edtf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actors of an import. Two names mean the same actor if the user's table or the format's table says so.
 * They also do if they differ only in what a world ignores in names: case, how letters are composed, and the
 * number of blanks. The first spelling is the id.
 */
final class ActorRegistry {
    private static final class Member {
        /** What tells most of all that rows and the aliases tell of it. */
        ActorIdentity identity;

        final String id;
        /** The number of rows that name it. */
        long rows;
        /** Its names in the file. */
        final Set<String> names = new LinkedHashSet<>();

        Member(ActorIdentity identity) {
            this.identity = identity;
            this.id = identity.id();
        }

        ActorKind kind() {
            return identity.kind();
        }
    }

    /** An actor that a file names, in the world or not. */
    static final class Named {
        private final String name;
        private final ActorIdentity identity;
        private @Nullable Member member;

        private Named(String name, ActorIdentity identity) {
            this.name = name;
            this.identity = identity;
        }

        /** The name in the file. */
        String name() {
            return name;
        }

        /** The actor that is meant. */
        ActorIdentity identity() {
            return identity;
        }

        /** Its id as the file tells it; that of one of these, if that is the same actor. */
        String id(Named... others) {
            for (Named other : others) {
                if (key(other.identity.id()).equals(key(identity.id()))) {
                    return other.identity.id();
                }
            }
            return identity.id();
        }
    }

    /** A state's number of some list, which may be another state's in another list or year. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.0*)?");

    /** What data sets write where a value is missing, by {@link Actors#key}. */
    private static final ImmutableSet<String> MISSING = Stream.of(
                    "NA", "N/A", "#N/A", "NULL", "NIL", "NaN", "None", "Missing", "Unknown", "\\N", ".", "-", "--", "?",
                    "-1", "-9", "-99", "-999", "#REF!", "#VALUE!", "n.a.")
            .map(Actors::key)
            .collect(ImmutableSet.toImmutableSet());

    /**
     * Of what rows tell of one actor, what counts is first: a kind before none, the kinds in their order, a
     * tie before none. So it does not matter which row comes first.
     */
    private final Comparator<ActorIdentity> mostTelling;

    private final ActorNaming naming;
    private final ActorAliases aliases;
    private final ActorKind unknown;
    private final boolean rollUp;
    /** By the name in the file, and by what else a row tells of it. Each is resolved once. */
    private final Map<String, Named> identified = new HashMap<>();

    private final Map<Mention, Named> told = new HashMap<>();

    private final Map<String, Named> sources = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    /**
     * @param unknown the kind of actors for which neither the file nor the aliases give one
     * @param rollUp whether organs and office-holders of states become their states
     */
    ActorRegistry(ActorNaming naming, ActorAliases aliases, ActorKind unknown, boolean rollUp) {
        this.naming = naming;
        this.aliases = aliases;
        this.unknown = unknown;
        this.rollUp = rollUp;
        this.mostTelling = Comparator.comparing(
                        (ActorIdentity one) -> one.kind() == ActorKind.UNKNOWN || one.kind() == unknown)
                .thenComparing(ActorIdentity::kind)
                .thenComparing(one -> one.tie().isEmpty())
                .thenComparing(one -> one.tie()
                        .map(tie -> tie.type().name() + " " + tie.to().id())
                        .orElse(""))
                .thenComparing(one -> -one.codes().size())
                .thenComparing(one -> key(one.name()).equals(key(one.id())))
                .thenComparing(one -> key(one.name()))
                .thenComparing(one -> one.codes().toString());
    }

    /**
     * The actor that the name means at this time.
     *
     * @throws IllegalArgumentException if it cannot be an actor's name
     */
    Named identify(Mention mention, Edtf happened) {
        String name = mention.name();
        boolean nameAlone = mention.isNameAlone();
        Named known = nameAlone ? identified.get(name) : told.get(mention);
        if (known == null) {
            known = resolved(mention, happened);
            if (!aliases.isDated(name)) {
                if (nameAlone) {
                    identified.put(name, known);
                } else {
                    told.put(mention, known);
                }
            }
        }
        return known;
    }

    private Named resolved(Mention mention, Edtf happened) {
        String name = Actors.tidy(mention.name());
        ActorIdentity identity = aliases.find(name, happened, naming.caseMatters())
                .map(alias -> alias.kind() == ActorKind.UNKNOWN ? withKind(alias, name) : alias)
                .orElseGet(() -> apart(
                        naming.identify(mention.named(name)),
                        naming.identify(Mention.of(name)).kind()));
        ActorIdentity meant = rollUp ? identity.rolledUp() : identity;
        // the name in the file becomes an alias
        new Actor(meant.id(), meant.name(), meant.kind(), ImmutableList.of(name), ImmutableMap.of());
        return new Named(name, meant);
    }

    /**
     * The alias with the kind and the tie that the format knows for its id, or else for the name in the file.
     */
    private ActorIdentity withKind(ActorIdentity alias, String name) {
        return Stream.of(alias.id(), name)
                .flatMap(one -> known(one).stream())
                .findFirst()
                .map(found -> alias.tie().isPresent() ? found.withTie(alias.tie()) : found)
                .orElse(ActorIdentity.of(alias.name(), unknown))
                .named(alias.id(), alias.name());
    }

    private Optional<ActorIdentity> known(String name) {
        try {
            return Optional.of(naming.identify(name))
                    .filter(found -> found.kind() != unknown && found.kind() != ActorKind.STATE);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an id of the user's, in a format that has numbers for names
        }
    }

    /**
     * The actor that the name of a source means.
     *
     * @throws IllegalArgumentException if it cannot be an actor's name
     */
    Named identifySource(String name) {
        Named known = sources.get(name);
        if (known == null) {
            String tidy = Actors.tidy(name);
            new Actor(tidy, tidy, ActorKind.MEDIUM);
            known = new Named(tidy, apart(ActorIdentity.of(tidy, ActorKind.MEDIUM), ActorKind.MEDIUM));
            sources.put(name, known);
        }
        return known;
    }

    /**
     * Gives another id to an actor that has an id, name or code of a state and is not that state.
     *
     * @param byName the kind that the name alone tells, for one name is one actor in all rows
     */
    private ActorIdentity apart(ActorIdentity identity, ActorKind byName) {
        return naming.knowsStates() || State.isNameOrId(identity.id()) ? apartFromStates(identity, byName) : identity;
    }

    /** The same, where any code of a state may be read as the state. */
    static ActorIdentity apartFromStates(ActorIdentity identity, ActorKind byName) {
        return isState(identity) || !State.isTaken(identity.id())
                ? identity
                : identity.withId(identity.id() + " (" + byName.label() + ")");
    }

    private static boolean isState(ActorIdentity identity) {
        return identity.kind() == ActorKind.STATE || identity.codes().containsKey("iso");
    }

    /** Adds the actor to the world, with the actors that it is tied to. Returns its id there. */
    String admit(Named actor) {
        Member member = actor.member;
        if (member == null) {
            member = admit(actor.identity, actor.name);
            actor.member = member;
        }
        return member.id;
    }

    /** Counts a row that names the actor. */
    void count(Named actor) {
        if (actor.member != null) {
            actor.member.rows++;
        }
    }

    private Member admit(ActorIdentity identity, String name) {
        Member member = member(identity);
        member.names.add(name);
        return member;
    }

    /** Adds the source to the world. Returns its id there. */
    String admitSource(Named source) {
        Member member = source.member;
        if (member == null) {
            member = member(source.identity);
            source.member = member;
        }
        return member.id;
    }

    /** Adds the data set itself to the world, as a source. Returns its id there. */
    String admitDataSet(String id, String name) {
        return admit(new ActorIdentity(id, name, ActorKind.MEDIUM, ImmutableMap.of()), name.strip()).id;
    }

    private Member member(ActorIdentity identity) {
        Member member = members.computeIfAbsent(key(identity.id()), k -> new Member(identity));
        if (mostTelling.compare(identity, member.identity) < 0) {
            member.identity = identity;
        }
        return member;
    }

    /** Adds those whom the actors are tied to, and so on. */
    void admitPrincipals() {
        Deque<Member> open = new ArrayDeque<>(new TreeMap<>(members).values());
        while (!open.isEmpty()) {
            open.remove().identity.tie().ifPresent(tie -> {
                int before = members.size();
                Member principal = member(tie.to());
                if (members.size() > before) {
                    open.add(principal);
                }
            });
        }
    }

    /**
     * The actors, in the order of their ids. Further names become aliases, unless another actor has them.
     * What names a state is the state's first.
     */
    List<Actor> actors() {
        Map<String, Member> byId = new TreeMap<>();
        Map<String, String> owners = new HashMap<>();
        members.values().forEach(member -> {
            byId.put(member.id, member);
            owners.put(key(member.id), member.id);
        });
        byId.values().stream().filter(member -> isState(member.identity)).forEach(state -> {
            owners.putIfAbsent(key(state.identity.name()), state.id);
            state.names.forEach(name -> owners.putIfAbsent(key(name), state.id));
        });
        List<Actor> actors = new ArrayList<>();
        byId.forEach((id, member) -> {
            String told = member.identity.name();
            // what names a state is the state's, also in a world that this one is merged with
            boolean state = isState(member.identity);
            String wanted = key(told).equals(key(id)) || isSetApart(id, told) ? id : told;
            String name = id.equals(owners.computeIfAbsent(key(wanted), k -> id)) ? wanted : id;
            ImmutableList.Builder<String> others = ImmutableList.builder();
            Set<String> seen = new LinkedHashSet<>(List.of(key(id), key(name)));
            member.names.stream().sorted().forEach(other -> {
                boolean own = state ? !NUMBER.matcher(other).matches() : !isSetApart(id, other);
                boolean free = own && id.equals(owners.computeIfAbsent(key(other), k -> id));
                if (free && seen.add(key(other))) {
                    others.add(other);
                }
            });
            actors.add(new Actor(id, name, member.kind(), others.build(), member.identity.codes()));
        });
        return actors;
    }

    /** Whether the id was made of this code, so as not to be that of a state. */
    private boolean isSetApart(String id, String name) {
        return naming.caseMatters() && State.isNameOrId(name) && id.startsWith(name + " (");
    }

    /** The number of added actors of each kind. */
    ImmutableMap<ActorKind, Integer> kinds() {
        Map<ActorKind, Integer> kinds = new EnumMap<>(ActorKind.class);
        members.values().forEach(member -> kinds.merge(member.kind(), 1, Integer::sum));
        return ImmutableMap.copyOf(kinds);
    }

    /** The added actors of unknown kind, and the number of rows that name each. */
    ImmutableMap<String, Long> unknown() {
        ImmutableMap.Builder<String, Long> found = ImmutableMap.builder();
        members.values().stream()
                .filter(member -> member.kind() == ActorKind.UNKNOWN)
                .forEach(member -> found.put(member.id, member.rows));
        return found.buildOrThrow();
    }

    /** What the file calls states and is none that is known, and the number of rows that name each. */
    ImmutableMap<String, Long> unmatchedStates() {
        Map<String, Long> found = new TreeMap<>();
        members.values()
                .forEach(member ->
                        member.identity.unmatched().ifPresent(state -> found.merge(state, member.rows, Long::sum)));
        return ImmutableMap.copyOf(found);
    }

    /** The added actors that are called like a missing value, and the number of rows that name each. */
    ImmutableMap<String, Long> likelyMissing() {
        Map<String, Long> found = new TreeMap<>();
        members.values().stream()
                .filter(member -> member.kind() != ActorKind.STATE && MISSING.contains(key(member.id)))
                .forEach(member -> found.put(member.id, member.rows));
        return ImmutableMap.copyOf(found);
    }

    /** The ties of the added actors, by actor. */
    Map<String, ActorIdentity.Tie> ties() {
        Map<String, ActorIdentity.Tie> ties = new TreeMap<>();
        members.values().forEach(member -> member.identity.tie().ifPresent(tie -> ties.put(member.id, tie)));
        return ties;
    }

    /** The id of an added actor. */
    String idOf(ActorIdentity identity) {
        return member(identity).id;
    }

    /** The names of actors for which the data use several names. */
    ImmutableSetMultimap<String, String> merged() {
        ImmutableSetMultimap.Builder<String, String> merged = ImmutableSetMultimap.builder();
        new TreeMap<>(byId()).forEach((id, member) -> {
            if (member.names.size() > 1) {
                merged.putAll(id, member.names.stream().sorted().toList());
            }
        });
        return merged.build();
    }

    private Map<String, Member> byId() {
        ImmutableMap.Builder<String, Member> byId = ImmutableMap.builder();
        members.values().forEach(member -> byId.put(member.id, member));
        return byId.buildOrThrow();
    }

    /**
     * Names that are also a state's id, name or code but do not mean the state, and the ids given instead.
     */
    ImmutableSetMultimap<String, String> renamed() {
        ImmutableSetMultimap.Builder<String, String> renamed = ImmutableSetMultimap.builder();
        new TreeMap<>(byId()).forEach((id, member) -> {
            if (State.isTaken(member.identity.name()) && id.startsWith(member.identity.name() + " (")) {
                renamed.put(member.identity.name(), id);
            }
        });
        return renamed.build();
    }
}
