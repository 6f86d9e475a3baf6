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
 * The actors of an import. Two names mean the same actor only if the alias file or the format's table says
 * so, or if they differ in nothing but the case of letters and blanks around them, since a world finds names
 * whatever their case.
 */
final class ActorRegistry {
    private static final class Member {
        final ActorIdentity identity;
        final String id;
        ActorKind kind;
        /** What files call it. */
        final Set<String> names = new LinkedHashSet<>();

        Member(ActorIdentity identity, String id) {
            this.identity = identity;
            this.id = id;
            this.kind = identity.kind();
        }
    }

    /** Somebody whom a file names, whether taken into the world or not. */
    static final class Named {
        private final String name;
        private final ActorIdentity identity;
        private @Nullable Member member;

        private Named(String name, ActorIdentity identity) {
            this.name = name;
            this.identity = identity;
        }

        /** Who is meant. */
        ActorIdentity identity() {
            return identity;
        }
    }

    private final ActorNaming naming;
    private final ActorAliases aliases;
    /** By what the file calls them: each is found out once. */
    private final Map<String, Named> identified = new HashMap<>();

    private final Map<String, Named> sources = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();

    ActorRegistry(ActorNaming naming, ActorAliases aliases) {
        this.naming = naming;
        this.aliases = aliases;
    }

    /**
     * Who is meant by the name in what happened then.
     *
     * @throws IllegalArgumentException if it can be no actor's name
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
     * Who is meant by the name of a source.
     *
     * @throws IllegalArgumentException if it can be no actor's name
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

    /**
     * Gives another id to somebody who is called like a state, by its id or its name, and is not that state.
     */
    private static ActorIdentity apart(ActorIdentity identity) {
        boolean state = identity.kind() == ActorKind.STATE || identity.codes().containsKey("iso");
        return state || !State.isTaken(identity.id())
                ? identity
                : identity.withId(identity.id() + " (" + identity.kind().label() + ")");
    }

    /** Takes the actor into the world, and whoever it is tied to; gives its id there. */
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

    /** Takes the source into the world; gives its id there. */
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

    /** Takes the data set itself into the world, as a source; gives its id there. */
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

    /**
     * The actors, in the order of their ids. Further names become aliases, as far as nobody else has them.
     */
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

    /** The ties of those taken in: who, and how to whom. */
    Map<String, ActorIdentity.Tie> ties() {
        Map<String, ActorIdentity.Tie> ties = new TreeMap<>();
        members.values().forEach(member -> member.identity.tie().ifPresent(tie -> ties.put(member.id, tie)));
        return ties;
    }

    /** The id of somebody taken in. */
    String idOf(ActorIdentity identity) {
        return member(identity).id;
    }

    /** The names of those that data call by more than one. */
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

    /** The names that are a state's id or name without meaning it, and the ids given instead. */
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
