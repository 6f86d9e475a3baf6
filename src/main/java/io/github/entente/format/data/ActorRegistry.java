package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The actors of an import. Two names mean the same actor if the user's table or the format's table says so.
 * They also do if they differ only in case and in blanks at the ends, since a world ignores the case of
 * names.
 */
final class ActorRegistry {
    private static final class Member {
        final ActorIdentity identity;
        final String id;
        ActorKind kind;
        /** Its names in the file. */
        final Set<String> names = new LinkedHashSet<>();

        Member(ActorIdentity identity, String id) {
            this.identity = identity;
            this.id = id;
            this.kind = identity.kind();
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

        /** The actor that is meant. */
        ActorIdentity identity() {
            return identity;
        }
    }

    private final ActorNaming naming;
    private final ActorAliases aliases;
    /** By the name in the file. Each name is resolved once. */
    private final Map<String, Named> identified = new HashMap<>();

    private final Map<String, Named> sources = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    ActorRegistry(ActorNaming naming, ActorAliases aliases) {
        this.naming = naming;
        this.aliases = aliases;
    }

    /**
     * The actor that the name means at this time.
     *
     * @throws IllegalArgumentException if it cannot be an actor's name
     */
    Named identify(String name, Edtf happened) {
        Named known = identified.get(name);
        if (known == null) {
            ActorIdentity identity = aliases.find(name, happened).orElseGet(() -> apart(naming.identify(name.strip())));
            new Actor(identity.id(), identity.name(), identity.kind());
            known = new Named(name.strip(), identity);
            if (!aliases.isDated(name)) {
                identified.put(name, known);
            }
        }
        return known;
    }

    /**
     * The actor that the name of a source means.
     *
     * @throws IllegalArgumentException if it cannot be an actor's name
     */
    Named identifySource(String name) {
        Named known = sources.get(name);
        if (known == null) {
            new Actor(name, name, ActorKind.MEDIUM);
            known = new Named(name, apart(ActorIdentity.of(name, ActorKind.MEDIUM)));
            sources.put(name, known);
        }
        return known;
    }

    /** Gives another id to an actor that has the name or id of a state and is not that state. */
    private static ActorIdentity apart(ActorIdentity identity) {
        boolean state = identity.kind() == ActorKind.STATE || identity.codes().containsKey("iso");
        return state || !State.isTaken(identity.id())
                ? identity
                : identity.withId(identity.id() + " (" + identity.kind().label() + ")");
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
            if (member.kind != ActorKind.STATE) {
                member.kind = ActorKind.MEDIUM;
            }
            source.member = member;
        }
        return member.id;
    }

    /** Adds the data set itself to the world, as a source. Returns its id there. */
    String admitDataSet(String id, String name) {
        return admit(new ActorIdentity(id, name, ActorKind.MEDIUM, ImmutableMap.of(), Optional.empty()), name.strip())
                .id;
    }

    private Member member(ActorIdentity identity) {
        Member member = members.computeIfAbsent(key(identity.id()), k -> new Member(identity, identity.id()));
        if (member.names.isEmpty()) {
            identity.tie().ifPresent(tie -> member(tie.to()));
        }
        return member;
    }

    /** The actors, in the order of their ids. Further names become aliases, unless another actor has them. */
    List<Actor> actors() {
        Map<String, Member> byId = new TreeMap<>();
        Map<String, String> owners = new HashMap<>();
        members.values().forEach(member -> {
            byId.put(member.id, member);
            owners.put(key(member.id), member.id);
        });
        List<Actor> actors = new ArrayList<>();
        byId.forEach((id, member) -> {
            String wanted = member.identity.name();
            String name = id.equals(owners.computeIfAbsent(key(wanted), k -> id)) ? wanted : id;
            ImmutableList.Builder<String> others = ImmutableList.builder();
            Set<String> seen = new LinkedHashSet<>(List.of(key(id), key(name)));
            member.names.stream().sorted().forEach(other -> {
                boolean free = id.equals(owners.computeIfAbsent(key(other), k -> id));
                if (free && seen.add(key(other))) {
                    others.add(other);
                }
            });
            actors.add(new Actor(id, name, member.kind, others.build(), member.identity.codes()));
        });
        return actors;
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

    /** Names that are also a state's id or name but do not mean the state, and the ids given instead. */
    ImmutableMap<String, String> renamed() {
        ImmutableMap.Builder<String, String> renamed = ImmutableMap.builder();
        new TreeMap<>(byId()).forEach((id, member) -> {
            if (State.isTaken(member.identity.name()) && id.startsWith(member.identity.name() + " (")) {
                renamed.put(member.identity.name(), id);
            }
        });
        return renamed.buildOrThrow();
    }
}
