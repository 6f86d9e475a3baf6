package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.World;
import io.github.entente.WorldBuilder;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The world that grows while a file is read: each relation once, with its attestations. */
final class Accumulation {
    private enum Fate {
        KEPT,
        MERGED,
        FILTERED
    }

    private final Selection selection;
    private final AdmiraltyCode code;
    private final Cast cast;
    private final String dataSet;
    private final List<String> viaDataSet;
    private final Map<Relation, Set<Attestation>> attestations = new HashMap<>();

    Accumulation(Selection selection, AdmiraltyCode code, Cast cast, String sourceId, String sourceName) {
        this.selection = selection;
        this.code = code;
        this.cast = cast;
        this.dataSet = cast.admit(
                new Identity(sourceId, sourceName, ActorKind.MEDIUM, Map.of(), Optional.empty()), sourceName);
        this.viaDataSet = ImmutableList.of(dataSet);
    }

    /**
     * Adds what a row states, or nothing of it.
     *
     * @throws IllegalArgumentException if it can be no relation
     */
    void add(List<Statement> statements, Tally tally) {
        statements.forEach(this::check);
        boolean kept = false;
        boolean merged = false;
        for (Statement statement : statements) {
            Fate fate = add(statement);
            kept |= fate == Fate.KEPT;
            merged |= fate == Fate.MERGED;
        }
        if (kept) {
            tally.kept++;
        } else if (merged) {
            tally.merged++;
        } else {
            tally.filtered++;
        }
    }

    private void check(Statement statement) {
        String subject =
                cast.identify(statement.subject(), statement.happened()).id();
        String object = cast.identify(statement.object(), statement.happened()).id();
        Optional<String> against = statement
                .against()
                .map(name -> cast.identify(name, statement.happened()).id());
        new Relation(subject, statement.type(), object, against);
        attestation(statement, dataSet, dataSet);
        statement.source().ifPresent(name -> new Actor(name, name, ActorKind.MEDIUM));
    }

    private Fate add(Statement statement) {
        Edtf when = statement.happened();
        Identity subject = cast.identify(statement.subject(), when);
        Identity object = cast.identify(statement.object(), when);
        if (!selection.takes(statement.type()) || !selection.takes(when) || !selection.takes(subject, object)) {
            return Fate.FILTERED;
        }
        Optional<String> against = statement.against().map(name -> cast.admit(cast.identify(name, when), name));
        Relation relation = new Relation(
                        cast.admit(subject, statement.subject()),
                        statement.type(),
                        cast.admit(object, statement.object()),
                        against)
                .canonical();
        String source = statement.source().map(cast::admitSource).orElse(dataSet);
        boolean added = attestations
                .computeIfAbsent(relation, key -> new HashSet<>(2))
                .add(attestation(statement, source, dataSet));
        return added ? Fate.KEPT : Fate.MERGED;
    }

    private Attestation attestation(Statement statement, String source, String through) {
        return new Attestation(
                statement.happened(),
                statement.ended(),
                Optional.empty(),
                source,
                source.equals(through) ? ImmutableList.of() : viaDataSet,
                statement.quote(),
                code,
                true);
    }

    World world(String title) {
        WorldBuilder builder = World.builder().title(title);
        Map<String, Identity.Tie> ties = cast.ties();
        cast.actors().forEach(builder::actor);
        Attestation always = new Attestation(
                Edtf.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                dataSet,
                ImmutableList.of(),
                Optional.empty(),
                code,
                true);
        ties.forEach((id, tie) ->
                builder.relation(new Relation(id, tie.type(), cast.idOf(tie.to())), ImmutableList.of(always)));
        Set<String> own = new TreeSet<>();
        List<Relation> relations = new ArrayList<>(attestations.keySet());
        for (Relation relation : relations) {
            RelationType type = relation.type();
            if (own.add(type.name())) {
                builder.type(type);
            }
        }
        relations.sort(null);
        relations.forEach(relation -> builder.relation(relation, attestations.getOrDefault(relation, Set.of())));
        return builder.build();
    }
}
