package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was stated, unchecked, with where it was stated. {@link WorldBuilder} fills it from Java, and readers
 * of files with what they read.
 *
 * <p>A reader states all that it finds, also what is partly wrong: a value that it reported is null. The rest
 * is then still checked, and nothing is reported twice. Not safe for use by several threads.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class WorldDraft {
    private static final DraftLocation TYPES = new DraftPath("types");

    String title = "";
    private int part;
    final List<ActorDraft> actors = new ArrayList<>();
    /** The types, each with where it was stated; in order. */
    final Map<RelationType, DraftLocation> types = new LinkedHashMap<>();
    /** The dates of publication of sources, by id, name or alias; in order. */
    final Map<String, String> published = new LinkedHashMap<>();

    final Set<String> reportedTypes = new HashSet<>();
    final List<RelationDraft> relations = new ArrayList<>();
    final List<FactDraft> facts = new ArrayList<>();

    /** A relation or a custom fact, to which attestations are added. */
    public static final class Statement {
        private final StatementDraft draft;

        private Statement(StatementDraft draft) {
            this.draft = draft;
        }

        /**
         * Begins an attestation.
         *
         * @param via through whom it came, the rest being said with steps; a name that was reported is null
         */
        public AttestationDetails<?> attestation(DraftLocation at, List<@Nullable String> via) {
            AttestationDraft attestation = draft.attestation(at);
            attestation.via = via;
            return new LocatedAttestation(attestation);
        }
    }

    /** An empty draft. */
    public WorldDraft() {}

    /**
     * Begins a further part of the world, such as a file. An actor that two parts state in the same way is
     * one; one that a part states twice is a problem.
     */
    public void beginPart() {
        part++;
    }

    /** Whether it has a title. */
    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Gives the world a title. */
    public void title(String text) {
        title = text;
    }

    /** Adds an actor. An id, name, kind or date of publication that was reported is null. */
    public void actor(
            DraftLocation at,
            @Nullable String id,
            @Nullable String name,
            @Nullable ActorKind kind,
            Collection<String> aliases,
            Map<String, String> codes,
            @Nullable String published) {
        actors.add(new ActorDraft(
                at, id, name, kind, ImmutableList.copyOf(aliases), ImmutableMap.copyOf(codes), published, null, part));
    }

    /** Adds a relation type beside the shipped ones. */
    public void type(DraftLocation at, RelationType type) {
        types.putIfAbsent(type, at);
    }

    /** Adds a relation type beside the shipped ones, stated in Java. */
    void type(RelationType type) {
        types.putIfAbsent(type, TYPES);
    }

    /** Says that a relation type was reported. Relations of that type are not reported for it. */
    public void reportedType(String name) {
        reportedTypes.add(name);
    }

    /** States a relation. A name that was reported is null. */
    public Statement relation(
            DraftLocation at,
            @Nullable String subject,
            @Nullable String type,
            @Nullable String object,
            @Nullable String against) {
        RelationDraft draft = new RelationDraft(at, subject, type, object);
        draft.against = against;
        relations.add(draft);
        return new Statement(draft);
    }

    /** States a custom fact. One that was reported is null. */
    public Statement fact(DraftLocation at, @Nullable CustomFact fact) {
        FactDraft draft = new FactDraft(at, fact, ImmutableList.of());
        facts.add(draft);
        return new Statement(draft);
    }

    /** States a relation or a custom fact on the word of these attestations. */
    void state(Fact fact, Collection<Attestation> attestations) {
        if (fact instanceof Relation relation) {
            type(relation.type());
            relations.add(new RelationDraft(relation, attestations));
        } else {
            facts.add(new FactDraft(null, (CustomFact) fact, attestations));
        }
    }

    /**
     * The world. Where values were reported, it lacks what they belong to.
     *
     * @throws io.github.entente.fact.InvalidWorldException if anything else is wrong; it tells all problems
     */
    public World build() {
        return WorldAssembly.world(this);
    }
}
