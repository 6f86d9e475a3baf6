package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.format.data.ActorRegistry.Named;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a world while a file is read: each relation once, with its attestations. */
final class WorldAccumulator {
    /** Best first. */
    private enum Fate {
        KEPT,
        MERGED,
        WITHIN,
        FILTERED
    }

    /**
     * A statement that can be a relation.
     *
     * @param relation between the actors as the file identifies them; null if its names mean one actor
     * @param attestation with the data set as its only source
     */
    private record Draft(
            RowStatement statement,
            Named subject,
            Named object,
            @Nullable Named against,
            @Nullable Named source,
            @Nullable Relation relation,
            Attestation attestation) {}

    private final Selection selection;
    private final AdmiraltyCode code;
    private final Optional<Edtf> published;
    private final boolean yearly;
    private final ActorRegistry cast;
    private final String dataSet;
    private final List<String> viaDataSet;
    private final Map<Relation, RelationAttestations> reports = new HashMap<>();
    /** Attestations with nothing but dates, by these dates. Many relations share them. */
    private final Map<Edtf, Map<Optional<Edtf>, Attestation>> onDates = new HashMap<>();
    /** For data by year: the years that the files have. */
    private final NavigableSet<Integer> years = new TreeSet<>();
    /** For data by year: the years that rows outside the selection have, by relations of keys. */
    private final Map<Relation, NavigableSet<Integer>> leftOut = new HashMap<>();
    /** For data by year: the years of which rows do not tell whether it holds, by relations of keys. */
    private final Map<Relation, NavigableSet<Integer>> untold = new HashMap<>();

    WorldAccumulator(ImportOptions options, boolean yearly, ActorRegistry cast) {
        this.selection = options.selection;
        this.code = options.code;
        this.published = Optional.ofNullable(options.published);
        this.yearly = yearly;
        this.cast = cast;
        this.dataSet = cast.admitDataSet(options.sourceId, options.sourceName);
        this.viaDataSet = ImmutableList.of(dataSet);
    }

    /** For data by year: the files tell of this year. */
    void covers(Edtf year) {
        if (yearly) {
            years.add(year(year));
        }
    }

    /**
     * For data by year: a row does not tell whether these hold.
     *
     * @throws IllegalArgumentException if one cannot be a relation
     */
    void doesNotTell(List<RowStatement> statements) {
        for (RowStatement statement : statements) {
            Edtf when = statement.happened();
            Named subject = cast.identify(statement.subject(), when);
            Named object = cast.identify(statement.object(), when);
            Named against = statement.against().isPresent()
                    ? cast.identify(statement.against().get(), when)
                    : null;
            boolean two = Stream.of(subject, object)
                            .map(one -> key(one.identity().id()))
                            .distinct()
                            .count()
                    == 2;
            if (two && !within(subject, against) && !within(object, against)) {
                Relation relation =
                        relation(subject.id(), statement.type(), object.id(), idOf(against, subject, object));
                untold.computeIfAbsent(ofKeys(relation), key -> new TreeSet<>()).add(year(when));
            }
        }
    }

    private static int year(Edtf date) {
        return date.first().orElseThrow().getYear();
    }

    /** The same for all spellings of the ids. */
    private static Relation ofKeys(Relation relation) {
        return relation(
                        key(relation.subject()),
                        relation.type(),
                        key(relation.object()),
                        relation.against().map(Actors::key).orElse(null))
                .canonical();
    }

    /**
     * Adds all statements of a row, or none.
     *
     * @throws IllegalArgumentException if one cannot be a relation
     */
    void add(List<RowStatement> statements, RowCounts tally) {
        Fate fate = statements.size() == 1 ? add(checked(statements.get(0))) : addAll(statements);
        if (fate == Fate.KEPT || fate == Fate.MERGED) {
            count(statements, tally);
        }
        switch (fate) {
            case KEPT -> tally.kept++;
            case MERGED -> tally.merged++;
            case WITHIN -> tally.within++;
            case FILTERED -> tally.filtered++;
        }
    }

    /** Adds all or none. The fate of the row is the best fate of its statements. */
    private Fate addAll(List<RowStatement> statements) {
        List<Draft> drafts = statements.stream().map(this::checked).toList();
        Fate fate = Fate.FILTERED;
        for (Draft draft : drafts) {
            Fate one = add(draft);
            fate = one.compareTo(fate) < 0 ? one : fate;
        }
        return fate;
    }

    private static void count(List<RowStatement> statements, RowCounts tally) {
        boolean cut = false;
        boolean early = false;
        for (RowStatement statement : statements) {
            tally.dated(statement.happened());
            cut = cut
                    || (statement.quote().isPresent()
                            && Quotes.isTooLong(statement.quote().get()));
            early = early
                    || (statement.published().isPresent()
                            && isBefore(statement.published().get(), statement.happened()));
        }
        tally.cutQuotes += cut ? 1 : 0;
        tally.publishedTooEarly += early ? 1 : 0;
    }

    private static boolean isBefore(Edtf published, Edtf happened) {
        return published.last().isPresent()
                && happened.first().filter(published.last().get()::isBefore).isPresent();
    }

    private Draft checked(RowStatement statement) {
        Edtf when = statement.happened();
        Named subject = cast.identify(statement.subject(), when);
        Named object = cast.identify(statement.object(), when);
        covers(statement);
        Named against = statement.against().isPresent()
                ? cast.identify(statement.against().get(), when)
                : null;
        boolean within = within(subject, object) || within(subject, against) || within(object, against);
        Relation relation = within
                ? null
                : relation(subject.id(), statement.type(), object.id(subject), idOf(against, subject, object));
        Attestation attestation = attestation(statement, dataSet);
        Named source = statement.source().isPresent()
                ? cast.identifySource(statement.source().get())
                : null;
        return new Draft(statement, subject, object, against, source, relation, attestation);
    }

    private void covers(RowStatement statement) {
        if (yearly) {
            covers(statement.happened());
        }
    }

    /** Whether two names mean one actor. Of one name that stands twice, the relation itself complains. */
    private static boolean within(Named one, @Nullable Named other) {
        return other != null
                && key(one.identity().id()).equals(key(other.identity().id()))
                && !key(one.name()).equals(key(other.name()));
    }

    private static @Nullable String idOf(@Nullable Named against, Named subject, Named object) {
        return against == null ? null : against.id(subject, object);
    }

    private static Relation relation(String subject, RelationType type, String object, @Nullable String against) {
        return new Relation(subject, type, object, Optional.ofNullable(against));
    }

    private Fate add(Draft draft) {
        RowStatement statement = draft.statement();
        Relation found = draft.relation();
        if (!selection.takes(statement.type())
                || !selection.takes(draft.subject().identity(), draft.object().identity())) {
            return Fate.FILTERED;
        }
        if (!selection.takes(statement.happened())) {
            if (yearly && found != null) {
                leftOut.computeIfAbsent(ofKeys(found), relation -> new TreeSet<>())
                        .add(year(statement.happened()));
            }
            return Fate.FILTERED;
        }
        if (found == null) {
            return Fate.WITHIN;
        }
        Named enemy = draft.against();
        String against = enemy == null ? null : cast.admit(enemy);
        Relation relation = between(cast.admit(draft.subject()), cast.admit(draft.object()), against, found)
                .canonical();
        Named publisher = draft.source();
        String source = publisher == null ? dataSet : cast.admitSource(publisher);
        Attestation attestation = source.equals(dataSet) ? draft.attestation() : attestation(statement, source);
        RelationAttestations known = reports.get(relation);
        if (known == null) {
            known = new RelationAttestations();
            reports.put(relation, known);
        }
        cast.count(draft.subject());
        cast.count(draft.object());
        if (publisher != null) {
            cast.count(publisher);
        }
        return known.add(attestation) ? Fate.KEPT : Fate.MERGED;
    }

    /**
     * The relation with these ids of the world. Nearly always they are the ids by which the file identifies
     * the actors.
     */
    private static Relation between(String subject, String object, @Nullable String against, Relation found) {
        boolean same = subject.equals(found.subject())
                && object.equals(found.object())
                && (against == null || against.equals(found.against().orElseThrow()));
        return same ? found : relation(subject, found.type(), object, against);
    }

    private Attestation attestation(RowStatement statement, String source) {
        boolean datesAlone = source.equals(dataSet)
                && statement.ended().isEmpty()
                && statement.quote().isEmpty()
                && statement.code().isEmpty();
        Optional<Edtf> said = statement.published().isPresent() ? statement.published() : published;
        Optional<Edtf> known = said.isPresent() && isBefore(said.get(), statement.happened()) ? Optional.empty() : said;
        if (!datesAlone) {
            return attestation(statement, source, known);
        }
        return onDates.computeIfAbsent(statement.happened(), day -> new HashMap<>(2))
                .computeIfAbsent(known, day -> attestation(statement, source, day));
    }

    private Attestation attestation(RowStatement statement, String source, Optional<Edtf> known) {
        return new Attestation(
                statement.happened(),
                statement.ended(),
                known,
                source,
                source.equals(dataSet) ? ImmutableList.of() : viaDataSet,
                statement.quote().flatMap(Quotes::fitting),
                statement.code().orElse(code),
                true);
    }

    World world(String title) {
        WorldBuilder builder = World.builder().title(title);
        cast.admitPrincipals();
        Map<String, ActorIdentity.Tie> ties = cast.ties();
        cast.actors().forEach(builder::actor);
        Attestation always = new Attestation(
                Edtf.ALWAYS, Optional.empty(), published, dataSet, ImmutableList.of(), Optional.empty(), code, true);
        ties.forEach((id, tie) ->
                builder.relation(new Relation(id, tie.type(), cast.idOf(tie.to())), ImmutableList.of(always)));
        List<Map.Entry<Relation, RelationAttestations>> relations = new ArrayList<>(reports.entrySet());
        relations.sort(Map.Entry.comparingByKey());
        relations.forEach(one -> builder.relation(
                one.getKey(),
                yearly
                        ? YearlyRuns.of(
                                one.getKey().type(),
                                one.getValue().all(),
                                years,
                                leftOut.getOrDefault(ofKeys(one.getKey()), Collections.emptyNavigableSet()),
                                untold.getOrDefault(ofKeys(one.getKey()), Collections.emptyNavigableSet()))
                        : one.getValue().all()));
        return builder.build();
    }
}
