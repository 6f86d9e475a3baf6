package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.StatementResolver.Resolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a world, or into an edit of one, or into all that is wrong with it. */
final class WorldAssembly {
    private final ProblemLog problems;
    private final List<Actor> newActors = new ArrayList<>();
    private final Set<String> reportedActors = new HashSet<>();
    private final Actors actors;
    private final StatementCollector statements = new StatementCollector();
    /** Where the relations stand of which a circle can be made. */
    private final Map<Relation, DraftLocation> leads = new HashMap<>();

    /**
     * What the draft states in addition to these actors and types. Circles are not looked for.
     *
     * @param types get those of the draft
     * @param problems get those of the draft
     * @param path of the edit that the draft is; empty for a world
     */
    WorldAssembly(WorldDraft draft, Actors known, TypeDirectory types, ProblemLog problems, String path) {
        this.problems = problems;
        String prefix = path.isEmpty() ? "" : path + ".";
        Actors all = draft.actors.isEmpty() ? known : add(draft.actors, known, prefix);
        this.actors = draft.published.isEmpty() ? all : published(draft.published, all, prefix);
        draft.types.forEach((type, at) -> problems.check(at, "", () -> types.add(type)));
        draft.types.forEach((type, at) -> checkEnds(type, at, draft.reportedTypes, types));
        NameResolver names = new NameResolver(actors, types);
        StatementResolver resolver = new StatementResolver(names, reportedActors, draft.reportedTypes, problems);
        boolean single = !path.isEmpty() && draft.relations.size() + draft.facts.size() == 1;
        for (int i = 0; i < draft.relations.size(); i++) {
            RelationDraft one = draft.relations.get(i);
            Relation plain = one.stated == null ? null : names.plain(one.stated, one.ready);
            if (plain != null && !plain.type().equals(RelationTypes.LEADS)) {
                statements.add(plain.canonical(), one.ready);
            } else {
                add(resolver, one, location(one, single ? path : prefix + "relations[" + i + "]"));
            }
        }
        for (int i = 0; i < draft.facts.size(); i++) {
            FactDraft one = draft.facts.get(i);
            add(resolver, one, location(one, single ? path : prefix + "facts[" + i + "]"));
        }
    }

    /**
     * The world of the draft.
     *
     * @throws io.github.entente.fact.InvalidWorldException if anything in it is wrong; it tells all problems
     */
    static World world(WorldDraft draft) {
        ProblemLog problems = new ProblemLog();
        problems.check(new DraftPath("title"), "", () -> PrintableText.checkPrintable("title", draft.title));
        TypeDirectory types = new TypeDirectory(ImmutableSortedMap.of());
        WorldAssembly assembly = new WorldAssembly(draft, Actors.of(ImmutableList.of()), types, problems, "");
        assembly.findCircle();
        problems.throwIfAny();
        return new World(draft.title, assembly.actors, types.own(), assembly.statements());
    }

    private void checkEnds(RelationType type, DraftLocation at, Set<String> reported, TypeDirectory types) {
        for (String ended : type.ends()) {
            if (types.find(ended).isEmpty() && !reported.contains(ended)) {
                problems.add(at.problem(
                        "ends",
                        "relation type " + type.name() + " ends \"" + NameSuggestions.shown(ended)
                                + "\", which is no relation type",
                        NameSuggestions.hint(ended, types.names(), "name a shipped one, or declare it too")));
            }
        }
    }

    private static DraftLocation location(StatementDraft draft, String path) {
        return draft.at != null ? draft.at : new DraftPath(path);
    }

    private Actors add(List<ActorDraft> drafts, Actors known, String prefix) {
        Actors.Collector collector = new Actors.Collector();
        known.forEach(collector::add);
        Map<String, ActorDraft> stated = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ActorDraft draft = drafts.get(i);
            DraftLocation at = draft.at() != null ? draft.at() : new DraftPath(prefix + "actors[" + i + "]");
            Actor plain = problems.attempt(at, "", () -> actor(draft));
            Actor actor = plain == null || draft.published() == null
                    ? plain
                    : publishedOn(plain, draft.published(), at, "published");
            ActorDraft first = actor == null ? null : stated.putIfAbsent(actor.id(), draft);
            boolean again = first != null && first.part() != draft.part();
            Actor same = actor == null || !again
                    ? null
                    : collector.withId(actor.id()).orElse(null);
            if (actor != null && actor.equals(same)) {
                continue;
            }
            if (actor != null && first != null && same != null) {
                problems.add(differs(actor, same, at, first));
                report(draft);
            } else if (actor != null && problems.check(at, "", () -> collector.add(actor))) {
                newActors.add(actor);
            } else {
                report(draft);
            }
        }
        return collector.actors();
    }

    /** The problem that another part states an actor of the same id, which is not the same. */
    private static Problem differs(Actor actor, Actor other, DraftLocation at, ActorDraft first) {
        String where = first.at() == null
                ? ""
                : first.at()
                        .position("")
                        .map(place -> ", the first in " + place)
                        .orElse("");
        return at.problem(
                "",
                "two actors have the id \"" + NameSuggestions.shown(actor.id()) + "\": "
                        + WorldMerger.differences(other, actor) + where,
                "make them equal in both files, or give one of them another id");
    }

    /** These actors, with dates of publication. Only those that the draft adds can get one. */
    private Actors published(Map<String, String> dates, Actors all, String prefix) {
        Map<String, Actor> changed = new TreeMap<>();
        all.forEach(actor -> changed.put(actor.id(), actor));
        dates.forEach((name, date) -> {
            DraftLocation at = new DraftPath(prefix + "published");
            Actor source = all.find(name).orElse(null);
            if (source != null && newActors.contains(source)) {
                Actor dated = publishedOn(source, date, at, "");
                changed.put(dated.id(), dated);
                newActors.set(newActors.indexOf(source), dated);
            } else if (source != null) {
                problems.add(at.problem(
                        "",
                        "the source \"" + source.id() + "\" was added before",
                        "say with the actor when it published"));
            } else if (!reportedActors.contains(Actors.key(name))) {
                InvalidValueException unknown = all.unknown(name);
                problems.add(at.problem("", unknown.what(), unknown.wayOut()));
            }
        });
        return Actors.of(changed.values());
    }

    /** The actor with this date of publication; without it where that is wrong. */
    private Actor publishedOn(Actor actor, String date, DraftLocation at, String field) {
        Actor dated = problems.attempt(at, field, () -> actor.publishedOn(Edtf.parse(date)));
        return dated == null ? actor : dated;
    }

    /** The actor; null without an id. Another value stands in for a name or a kind that was reported. */
    private static @Nullable Actor actor(ActorDraft draft) {
        String id = draft.id();
        if (id == null || draft.ready() != null) {
            return draft.ready();
        }
        String name = draft.name() == null ? id : draft.name();
        ActorKind kind = draft.kind() == null ? ActorKind.STATE : draft.kind();
        return new Actor(id, name, kind, draft.aliases(), draft.codes());
    }

    private void report(ActorDraft draft) {
        List<@Nullable String> names = new ArrayList<>(draft.aliases());
        names.add(draft.id());
        names.add(draft.name());
        for (String name : names) {
            if (name != null) {
                reportedActors.add(Actors.key(name));
            }
        }
    }

    private void add(StatementResolver resolver, RelationDraft draft, DraftLocation at) {
        Resolved<Relation> relation = resolver.relation(draft, at);
        if (relation != null) {
            statements.add(relation.fact(), relation.attestations());
            if (relation.fact().type().equals(RelationTypes.LEADS)) {
                leads.putIfAbsent(relation.fact(), at);
            }
        }
    }

    private void add(StatementResolver resolver, FactDraft draft, DraftLocation at) {
        Resolved<CustomFact> fact = resolver.fact(draft, at);
        if (fact != null) {
            problems.check(at, "", () -> statements.add(fact.fact(), fact.attestations()));
        }
    }

    private void findCircle() {
        LeadsCircle.among(leads.keySet())
                .ifPresent(circle -> problems.add(leads.getOrDefault(circle.last(), new DraftPath("relations"))
                        .problem("", circle.toString(), "remove one of them")));
    }

    /** The actors of the draft. */
    List<Actor> newActors() {
        return newActors;
    }

    /** The known actors and those of the draft. */
    Actors actors() {
        return actors;
    }

    /** What is stated, in {@link Fact#ORDER}. */
    Map<Fact, ImmutableSortedSet<Attestation>> statements() {
        return statements.statements();
    }
}
