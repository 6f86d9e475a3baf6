package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns drafts into facts and attestations: names into ids, texts into values. Problems are logged. */
final class StatementResolver {
    private final NameResolver names;
    private final Set<String> reportedActors;
    private final Set<String> reportedTypes;
    private final ProblemLog problems;

    /**
     * A resolver.
     *
     * @param reportedActors the {@linkplain Actors#key keys} of names whose actors were
     *     reported. They are no unknown actors
     * @param reportedTypes the names of relation types that were reported
     */
    StatementResolver(NameResolver names, Set<String> reportedActors, Set<String> reportedTypes, ProblemLog problems) {
        this.names = names;
        this.reportedActors = reportedActors;
        this.reportedTypes = reportedTypes;
        this.problems = problems;
    }

    /** The relation, in canonical order, and what it rests on; null where a problem of it is known. */
    @Nullable
    Resolved<Relation> relation(RelationDraft draft, DraftLocation at) {
        String subject = actor(draft.subject, at, "subject");
        RelationType type = type(draft.type, at);
        String object = actor(draft.object, at, "object");
        String against = actor(draft.against, at, "against");
        ImmutableList<Attestation> attestations =
                attestations(draft, type == null || type.structural(), "a relation without attestation", at);
        if (subject == null || type == null || object == null || (against == null && draft.against != null)) {
            return null;
        }
        Relation relation = problems.attempt(
                at, "", () -> new Relation(subject, type, object, Optional.ofNullable(against)).canonical());
        return relation == null ? null : new Resolved<>(relation, attestations);
    }

    /** The custom fact, in canonical order, and what it rests on; null where a problem of it is known. */
    @Nullable
    Resolved<CustomFact> fact(FactDraft draft, DraftLocation at) {
        ImmutableList<Attestation> attestations = attestations(draft, false, "a fact without attestation", at);
        CustomFact stated = draft.fact;
        CustomFact fact = stated == null ? null : problems.attempt(at, "", () -> checked(stated));
        if (fact == null) {
            return null;
        }
        Map<String, String> ids = new HashMap<>();
        for (String name : fact.actors()) {
            String id = actor(name, at, "");
            if (id == null) {
                return null;
            }
            ids.put(name, id);
        }
        CustomFact resolved = problems.attempt(
                at,
                "",
                () -> checked(CustomFacts.renamed(fact, name -> ids.getOrDefault(name, name)))
                        .canonical());
        return resolved == null ? null : new Resolved<>(resolved, attestations);
    }

    /** A fact and what it rests on. */
    record Resolved<F>(F fact, ImmutableList<Attestation> attestations) {}

    private static CustomFact checked(CustomFact fact) {
        if (fact instanceof Conclusion) {
            throw new InvalidValueException(
                    fact.getClass().getSimpleName() + " is a CustomFact and a Conclusion at once",
                    "facts are either stated or concluded: make two records of it");
        }
        return CustomFacts.checked(fact);
    }

    private ImmutableList<Attestation> attestations(
            StatementDraft draft, boolean dateless, String none, DraftLocation at) {
        ImmutableList.Builder<Attestation> attestations = ImmutableList.builder();
        for (int i = 0; i < draft.attestations.size(); i++) {
            AttestationDraft one = draft.attestations.get(i);
            Attestation read = attestation(one, dateless, one.at != null ? one.at : attestation(at, i));
            if (read != null) {
                attestations.add(NameResolver.dated(read, names.actors()));
            }
        }
        for (int i = 0; i < draft.ready.size(); i++) {
            Attestation read = resolved(draft.ready.get(i), attestation(at, i));
            if (read != null) {
                attestations.add(NameResolver.dated(read, names.actors()));
            }
        }
        if (draft.attestations.isEmpty() && draft.ready.isEmpty() && !at.reported("attestations")) {
            problems.add(at.problem("", none, "say when it happened and on whose word"));
        }
        return attestations.build();
    }

    private static DraftLocation attestation(DraftLocation statement, int index) {
        return new DraftPath(statement.path("attestations") + "[" + index + "]");
    }

    private @Nullable Attestation attestation(AttestationDraft draft, boolean dateless, DraftLocation at) {
        int before = problems.size();
        Edtf happened = happened(draft, dateless, at);
        Edtf ended = date(draft.ended, at, "ended");
        Edtf published = date(draft.published, at, "published");
        String source = actor(draft.source, at, "source");
        if (draft.source == null && !at.reported("source")) {
            problems.add(at.problem("", "an attestation without source", "say on whose word"));
        }
        ImmutableList<String> via = actors(draft.via, at);
        String rating = draft.code;
        AdmiraltyCode code = rating == null
                ? AdmiraltyCode.NOT_JUDGED
                : problems.attempt(at, "code", () -> AdmiraltyCode.parse(rating));
        if (problems.size() > before || happened == null || source == null || code == null) {
            return null;
        }
        return problems.attempt(
                at,
                "",
                () -> new Attestation(
                        happened,
                        Optional.ofNullable(ended),
                        Optional.ofNullable(published),
                        source,
                        via,
                        Optional.ofNullable(draft.quote),
                        code,
                        draft.affirms));
    }

    /** The attestation with the ids of its sources. */
    private @Nullable Attestation resolved(Attestation stated, DraftLocation at) {
        String source = actor(stated.source(), at, "source");
        ImmutableList<String> via = actors(stated.via(), at);
        if (source == null || via.size() < stated.via().size()) {
            return null;
        }
        return source.equals(stated.source()) && via.equals(stated.via())
                ? stated
                : new Attestation(
                        stated.happened(),
                        stated.ended(),
                        stated.published(),
                        source,
                        via,
                        stated.quote(),
                        stated.code(),
                        stated.affirms());
    }

    private @Nullable Edtf happened(AttestationDraft draft, boolean dateless, DraftLocation at) {
        if (draft.happened == null && dateless) {
            return Edtf.ALWAYS;
        }
        if (draft.happened == null && !at.reported("happened")) {
            problems.add(at.problem("", "an attestation without date", "say when it happened"));
        }
        return date(draft.happened, at, "happened");
    }

    private @Nullable Edtf date(@Nullable String date, DraftLocation at, String field) {
        return date == null ? null : problems.attempt(at, field, () -> Edtf.parse(date));
    }

    /** The ids of those through whom it came; without those of which a problem is known. */
    private ImmutableList<String> actors(List<@Nullable String> via, DraftLocation at) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (int i = 0; i < via.size(); i++) {
            String through = via.get(i);
            String id = through == null ? null : actor(through, at, "via", i);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids.build();
    }

    private @Nullable String actor(@Nullable String name, DraftLocation at, String field) {
        return name == null ? null : actor(name, at, field, -1);
    }

    /**
     * The id of the actor; null where there is none, or it is one that was itself reported.
     *
     * @param index in the field that is a list; −1 where it is no list
     */
    private @Nullable String actor(String name, DraftLocation at, String field, int index) {
        String id = names.find(name);
        if (id != null || reportedActors.contains(Actors.key(name))) {
            return id;
        }
        // what is only counted gets no hint: to look for the nearest name takes minutes in a large file
        InvalidValueException unknown = problems.isFull()
                ? new InvalidValueException("unknown actor \"" + NameSuggestions.shown(name) + "\"", "")
                : names.actors().unknown(name);
        problems.add(
                index < 0
                        ? at.problem(field, unknown.what(), unknown.wayOut())
                        : at.problem(field, index, unknown.what(), unknown.wayOut()));
        return null;
    }

    private @Nullable RelationType type(@Nullable String name, DraftLocation at) {
        if (name == null) {
            return null;
        }
        Optional<RelationType> type = names.types().find(name);
        if (type.isEmpty() && !reportedTypes.contains(name)) {
            problems.add(at.problem(
                    "type",
                    "unknown relation type \"" + NameSuggestions.shown(name) + "\"",
                    NameSuggestions.hint(name, names.types().names(), "use a shipped one, or declare it under types")));
        }
        return type.orElse(null);
    }
}
