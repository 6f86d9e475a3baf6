package io.github.entente.world;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.Warning.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what {@link Warnings} tell. Each kind is one method. */
final class Doubts {
    /** How long a declaration of war counts after the last fighting. */
    private static final int DECLARED_DAYS = 365;

    private static final ImmutableSet<RelationType> FIGHTING = ImmutableSet.of(
            RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM, RelationTypes.CLASHES_WITH, RelationTypes.AT_WAR_WITH);

    private final Actors actors;
    private final Map<Fact, ImmutableSortedSet<Attestation>> statements;
    private final LocalDate lastDay;
    private final List<Warning> found = new ArrayList<>();
    /** Affirmed relations that end others, and fights, by the two between whom they are. */
    private final ListMultimap<Pair, Relation> between = ArrayListMultimap.create();
    /** The acts of populations, and the acts in which actors of unknown kind are, by actor. */
    private final ListMultimap<String, Relation> passedOver =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    /** For each actor, those whom it leads, speaks for or acts for. */
    private final SetMultimap<String, String> principals = HashMultimap.create();

    private record Pair(String first, String second) {
        static Pair of(Relation relation) {
            return relation.subject().compareTo(relation.object()) <= 0
                    ? new Pair(relation.subject(), relation.object())
                    : new Pair(relation.object(), relation.subject());
        }
    }

    private record War(String source, Pair parties) {}

    private Doubts(Actors actors, Map<Fact, ImmutableSortedSet<Attestation>> statements, LocalDate lastDay) {
        this.actors = actors;
        this.statements = statements;
        this.lastDay = lastDay;
    }

    static Warnings in(Actors actors, Map<Fact, ImmutableSortedSet<Attestation>> statements, LocalDate lastDay) {
        Doubts doubts = new Doubts(actors, statements, lastDay);
        Set<String> used = new HashSet<>();
        statements.forEach((fact, all) -> {
            used.addAll(fact.actors());
            all.forEach(one -> used.addAll(one.passedThrough()));
            if (fact instanceof Relation relation && all.stream().anyMatch(Attestation::affirms)) {
                doubts.index(relation);
            }
        });
        statements.forEach(doubts::look);
        doubts.lookForActorsThatAreNoParty();
        doubts.lookForReportsOnOwnWars();
        for (Actor actor : actors) {
            if (!used.contains(actor.id())) {
                doubts.add(
                        Kind.UNUSED_ACTOR,
                        actor + " is in no fact, and is no source",
                        "remove it, or look how the others are spelled",
                        null,
                        actor.id());
            }
        }
        doubts.found.sort(Comparator.comparing(Warning::kind)); // stable: the order within a kind stays
        return new Warnings(ImmutableList.copyOf(doubts.found));
    }

    private void index(Relation relation) {
        RelationType type = relation.type();
        if (!type.ends().isEmpty() || FIGHTING.contains(type)) {
            between.put(Pair.of(relation), relation);
        } else if (type.equals(RelationTypes.LEADS)
                || type.equals(RelationTypes.SPEAKS_FOR)
                || type.equals(RelationTypes.AGENT_OF)) {
            principals.put(relation.subject(), relation.object());
        }
    }

    private void add(Kind kind, String what, String wayOut, @Nullable Fact fact, @Nullable String actor) {
        found.add(new Warning(kind, what, wayOut, Optional.ofNullable(fact), Optional.ofNullable(actor)));
    }

    private void look(Fact fact, Collection<Attestation> all) {
        for (Attestation one : all) {
            lookAtPublication(fact, one);
            if (fact instanceof Relation relation && one.affirms()) {
                lookAtEnd(relation, one);
                lookAtInterval(relation, one);
                lookAtDeclaration(relation, one);
            }
        }
        if (fact instanceof Relation relation && isAct(relation.type())) {
            lookAtActors(relation);
        }
    }

    private static boolean isAct(RelationType type) {
        return !type.standing() && !type.structural();
    }

    private ImmutableSortedSet<Attestation> attestations(Fact fact) {
        return statements.getOrDefault(fact, ImmutableSortedSet.of());
    }

    private static String shown(Fact fact, Attestation one) {
        return fact + ", " + one.happened() + ", per " + one.source();
    }

    private void lookAtEnd(Relation relation, Attestation one) {
        if (isAct(relation.type())
                && one.happened().last().isEmpty()
                && one.published().isEmpty()
                && !isEnded(relation, one)) {
            add(
                    Kind.OPEN_END,
                    shown(relation, one) + ": an open end, and no date of publication, so that it runs on for ever",
                    "say when it was published, or when it ended",
                    relation,
                    null);
        }
    }

    private void lookAtInterval(Relation relation, Attestation one) {
        Edtf date = one.happened();
        if (relation.type().standing()
                && date.isInterval()
                && date.first().isPresent()
                && date.first().equals(date.last())) {
            add(
                    Kind.IN_FORCE_FOR_ONE_DAY,
                    shown(relation, one) + ": in force on that day alone",
                    "write " + date.first().get() + " for the day on which it was entered into",
                    relation,
                    null);
        }
    }

    private void lookAtPublication(Fact fact, Attestation one) {
        Optional<LocalDate> first = one.happened().first();
        Optional<LocalDate> published = one.published().flatMap(Edtf::last);
        if (first.isPresent() && published.isPresent() && published.get().isBefore(first.get())) {
            add(
                    Kind.PUBLISHED_BEFORE_IT_HAPPENED,
                    shown(fact, one) + ": published " + one.published().get() + ", before it happened",
                    "correct one of the dates",
                    fact,
                    null);
        }
    }

    private void lookAtActors(Relation relation) {
        Stream<String> acting = relation.type().symmetric()
                ? Stream.of(relation.subject(), relation.object())
                : Stream.of(relation.subject());
        acting.filter(id -> kind(id) == ActorKind.POPULATION).forEach(id -> passedOver.put(id, relation));
        Stream.of(relation.subject(), relation.object())
                .filter(id -> kind(id) == ActorKind.UNKNOWN)
                .forEach(id -> passedOver.put(id, relation));
    }

    private ActorKind kind(String id) {
        return actors.withId(id).orElseThrow().kind();
    }

    private void lookForActorsThatAreNoParty() {
        for (String id : passedOver.keySet()) {
            List<Relation> acts = passedOver.get(id);
            boolean unknown = kind(id) == ActorKind.UNKNOWN;
            add(
                    unknown ? Kind.UNKNOWN_KIND : Kind.ACT_BY_A_POPULATION,
                    acts.get(0) + (acts.size() == 1 ? "" : " and " + (acts.size() - 1) + " more") + ": " + id
                            + (unknown ? " is of unknown kind, and so no party" : " is a population, and no party")
                            + ", so that rules about parties pass it over",
                    unknown ? "give it a kind" : "name the group or the organisation that acted",
                    acts.get(0),
                    id);
        }
    }

    private void lookAtDeclaration(Relation relation, Attestation one) {
        if (!relation.type().equals(RelationTypes.DECLARES_WAR_ON)
                || (one.happened().isInterval() && one.happened().last().isPresent())
                || isEnded(relation, one)) {
            return;
        }
        LocalDate last = null;
        for (Relation other : between.get(Pair.of(relation))) {
            if (FIGHTING.contains(other.type())) {
                for (Attestation fight : attestations(other)) {
                    LocalDate day = lastFighting(other, fight);
                    last = day == null || (last != null && !day.isAfter(last)) ? last : day;
                }
            }
        }
        LocalDate declared = one.happened().first().orElse(LocalDate.MIN);
        LocalDate renewed = last == null || last.isBefore(declared) ? declared : last;
        if (renewed.isBefore(lastDay.minusDays(DECLARED_DAYS))) {
            add(
                    Kind.DECLARATION_WITHOUT_FIGHTING,
                    shown(relation, one) + ": no end is stated, and "
                            + (last == null ? "no fighting" : "no fighting after " + last) + ", so that it counts for "
                            + DECLARED_DAYS + " days" + (last == null ? "" : " from then"),
                    "state the fighting, or when the war ended",
                    relation,
                    null);
        }
    }

    /** The last day of fighting that the attestation tells of; null if it denies it. */
    private @Nullable LocalDate lastFighting(Relation fight, Attestation one) {
        if (!one.affirms()) {
            return null;
        }
        if (one.happened().last().isPresent() || isEnded(fight, one)) {
            return LastDay.of(one);
        }
        return one.published().flatMap(Edtf::last).orElse(LocalDate.MAX);
    }

    /** Whether something says when it ended, on or after its first day. */
    private boolean isEnded(Relation relation, Attestation one) {
        LocalDate first = one.happened().first().orElse(LocalDate.MIN);
        return attestations(relation).stream()
                        .filter(Attestation::affirms)
                        .flatMap(other -> other.ended().flatMap(Edtf::last).stream())
                        .anyMatch(end -> !end.isBefore(first))
                || between.get(Pair.of(relation)).stream()
                        .filter(other -> ends(other, relation))
                        .flatMap(other -> attestations(other).stream())
                        .filter(Attestation::affirms)
                        .anyMatch(end -> !beginning(end).isBefore(first));
    }

    private static boolean ends(Relation ending, Relation ended) {
        return ending.type().ends().contains(ended.type().name())
                && (ending.subject().equals(ended.subject())
                        || ending.type().symmetric()
                        || ended.type().symmetric())
                && (ending.against().isEmpty() || ending.against().equals(ended.against()));
    }

    /** The day on which it ends others: a vague date counts as its last day, an interval as its first. */
    private static LocalDate beginning(Attestation one) {
        Edtf date = one.happened();
        return (date.isInterval() ? date.first() : date.last()).orElse(LocalDate.MIN);
    }

    private void lookForReportsOnOwnWars() {
        Map<War, List<Relation>> wars = new LinkedHashMap<>();
        statements.forEach((fact, all) -> {
            if (fact instanceof Relation relation && FIGHTING.contains(relation.type())) {
                for (Attestation one : all) {
                    if (takesPart(one.source(), relation)) {
                        wars.computeIfAbsent(new War(one.source(), Pair.of(relation)), war -> new ArrayList<>())
                                .add(relation);
                    }
                }
            }
        });
        wars.forEach((war, reports) -> add(
                Kind.PARTY_AS_SOURCE,
                war.source() + " is the source of "
                        + (reports.size() == 1 ? "1 attestation" : reports.size() + " attestations")
                        + " of fighting between "
                        + war.parties().first() + " and " + war.parties().second() + ", in which "
                        + part(war.source(), war.parties()),
                "add a source that does not take part, or rate it lower",
                reports.get(0),
                war.source()));
    }

    private boolean takesPart(String source, Relation fight) {
        return fight.actors().subList(0, 2).stream()
                .anyMatch(party -> party.equals(source) || principals.containsEntry(source, party));
    }

    private String part(String source, Pair parties) {
        Set<String> of = new TreeSet<>(List.of(parties.first(), parties.second()));
        if (of.contains(source)) {
            return "it takes part";
        }
        of.retainAll(principals.get(source));
        return "it is on the side of " + String.join(" and ", of);
    }
}
