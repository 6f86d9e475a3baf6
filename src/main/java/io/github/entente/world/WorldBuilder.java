package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.Collection;
import java.util.Map;

/**
 * Builds a {@link World}, statement by statement, in any order. Nothing is checked before {@link #build()}.
 * It reports all problems together, with the same messages as for a file.
 *
 * <pre>{@code
 * World mine = World.builder()
 *     .armedGroup("LNA", "Libyan National Army")
 *     .person("HAFTAR", "Khalifa Haftar")
 *     .medium("WT", "The Washington Times")
 *     .relation("HAFTAR").leads("LNA").happened("2019-04/..").per("WT")
 *     .build();
 * }</pre>
 *
 * <p>Actors may be added before or after the relations that name them. {@link AttestationStep#and()} returns
 * from a relation to the builder: {@code ….per("WT").and().medium("WT", "The Washington Times")}.
 *
 * <p>{@link #published} gives a source one date of publication for all that it says.
 *
 * <p>Defaults: {@code happened} of structural types is {@code ../..}, the Admiralty code is F6 (not judged),
 * an attestation affirms. A date and a source are required. Not safe for use by several threads.
 */
public final class WorldBuilder {
    private final WorldDraft draft = new WorldDraft();

    WorldBuilder() {}

    /** How much has been stated, and what can be said next. */
    @Override
    public String toString() {
        int relations = draft.relations.size();
        int facts = draft.facts.size();
        return "A world so far: " + World.counted(draft.actors.size(), "actor") + ", "
                + World.counted(relations, "relation")
                + (facts == 0 ? "" : ", " + World.counted(facts, "custom fact"))
                + "\nnext: state, government, armedGroup, person, medium, …, relation, fact, type, title, build";
    }

    /** Sets the title of the world. The last one counts. */
    public WorldBuilder title(String text) {
        draft.title(text);
        return this;
    }

    /** Adds an actor. */
    public WorldBuilder actor(Actor actor) {
        draft.actors.add(ActorDraft.of(actor));
        return this;
    }

    /** Adds an actor with aliases and codes. */
    public WorldBuilder actor(
            String id, String name, ActorKind kind, Collection<String> aliases, Map<String, String> codes) {
        draft.actors.add(new ActorDraft(
                null, id, name, kind, ImmutableList.copyOf(aliases), ImmutableMap.copyOf(codes), null, null, 0));
        return this;
    }

    private WorldBuilder actor(String id, String name, ActorKind kind, String... aliases) {
        return actor(id, name, kind, ImmutableList.copyOf(aliases), ImmutableMap.of());
    }

    /** Adds a state. */
    public WorldBuilder state(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.STATE, aliases);
    }

    /** Adds a government. */
    public WorldBuilder government(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.GOVERNMENT, aliases);
    }

    /** Adds an organ of a state. */
    public WorldBuilder organ(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.ORGAN, aliases);
    }

    /** Adds an armed group. */
    public WorldBuilder armedGroup(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.ARMED_GROUP, aliases);
    }

    /** Adds an organisation. */
    public WorldBuilder organisation(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.ORGANISATION, aliases);
    }

    /** Adds an international organisation. */
    public WorldBuilder internationalOrganisation(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.INTERNATIONAL_ORGANISATION, aliases);
    }

    /** Adds a person. */
    public WorldBuilder person(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.PERSON, aliases);
    }

    /** Adds a medium. */
    public WorldBuilder medium(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.MEDIUM, aliases);
    }

    /** Adds an arrangement. */
    public WorldBuilder arrangement(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.ARRANGEMENT, aliases);
    }

    /** Adds a theatre. */
    public WorldBuilder theatre(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.THEATRE, aliases);
    }

    /** Adds a population: people who are no party, such as citizens, protesters or an ethnic group. */
    public WorldBuilder population(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.POPULATION, aliases);
    }

    /** Adds an actor of unknown kind. Rules about parties pass it over. */
    public WorldBuilder unknown(String id, String name, String... aliases) {
        return actor(id, name, ActorKind.UNKNOWN, aliases);
    }

    /**
     * Says when a source published: the date of all its attestations that have none of their own, as for a
     * book or a data set. The last one counts.
     *
     * @param source id, name or alias of an actor that this builder adds, before or after
     * @param date such as {@code 2020-05-26}, {@code 2020-05} or {@code 2020}; no interval
     */
    public WorldBuilder published(String source, String date) {
        draft.published.put(source, date);
        return this;
    }

    /** Adds a relation type beside the shipped ones. Adding the same one again changes nothing. */
    public WorldBuilder type(RelationType type) {
        draft.type(type);
        return this;
    }

    /** States a relation with one attestation. */
    public WorldBuilder relation(Relation relation, Attestation attestation) {
        return relation(relation, ImmutableList.of(attestation));
    }

    /** States a relation with these attestations, in any order. Actors may be named by id, name or alias. */
    public WorldBuilder relation(Relation relation, Collection<Attestation> attestations) {
        draft.state(relation, attestations);
        return this;
    }

    /** Begins a custom fact. Its date and source follow. It may name actors by id, name or alias. */
    public FactStep fact(CustomFact fact) {
        FactDraft stated = new FactDraft(null, fact, ImmutableList.of());
        draft.facts.add(stated);
        return new FactStep(stated);
    }

    /** States a custom fact or a relation with one attestation. */
    public WorldBuilder fact(Fact fact, Attestation attestation) {
        return fact(fact, ImmutableList.of(attestation));
    }

    /**
     * States a custom fact or a relation with these attestations, in any order. Actors may be named by id,
     * name or alias.
     */
    public WorldBuilder fact(Fact fact, Collection<Attestation> attestations) {
        draft.state(fact, attestations);
        return this;
    }

    /** Begins a relation with this subject: id, name or alias. */
    public RelationStep relation(String subject) {
        return new RelationStep(subject);
    }

    /**
     * The world.
     *
     * @throws io.github.entente.fact.InvalidWorldException if any statement is wrong; it lists all problems
     */
    public World build() {
        return draft.build();
    }

    /** What was stated. */
    WorldDraft draft() {
        return draft;
    }

    /**
     * A relation with a subject and nothing else yet. The verb and the object follow.
     * {@link AttestationStep#and()} then returns to the builder, to add an actor.
     */
    public final class RelationStep extends RelationVerbs {
        private final String subject;

        private RelationStep(String subject) {
            this.subject = subject;
        }

        @Override
        public AttestationStep does(RelationType type, String object) {
            type(type);
            return does(type.name(), object);
        }

        @Override
        public AttestationStep does(String type, String object) {
            RelationDraft stated = new RelationDraft(null, subject, type, object);
            draft.relations.add(stated);
            return new AttestationStep(stated);
        }

        /** Whose relation it is, and what can be said next. */
        @Override
        public String toString() {
            return "relation of " + subject
                    + "\nnext: a verb with its object, such as praises(\"…\"), or does(\"TYPE\", \"…\")";
        }
    }

    /**
     * A relation, and one attestation of it. {@link #also()} adds an attestation, {@link #relation} a
     * relation, {@link #and()} an actor or anything else.
     */
    public final class AttestationStep extends AttestationDetails<AttestationStep> {
        private final RelationDraft relation;

        private AttestationStep(RelationDraft relation) {
            super(relation.attestation(null));
            this.relation = relation;
        }

        @Override
        AttestationStep self() {
            return this;
        }

        /** The enemy against whom the act is meant: id, name or alias. */
        public AttestationStep against(String enemy) {
            relation.against = enemy;
            return this;
        }

        /** Begins another attestation of the same relation. */
        public AttestationStep also() {
            return new AttestationStep(relation);
        }

        /** Begins the next relation, see {@link WorldBuilder#relation(String)}. */
        public RelationStep relation(String subject) {
            return WorldBuilder.this.relation(subject);
        }

        /** Begins a custom fact, see {@link WorldBuilder#fact(CustomFact)}. */
        public FactStep fact(CustomFact fact) {
            return WorldBuilder.this.fact(fact);
        }

        /**
         * The builder, to add an actor, a type or a title: {@code ….and().person("HAFTAR", "Khalifa
         * Haftar")}.
         */
        public WorldBuilder and() {
            return WorldBuilder.this;
        }

        /** The world, see {@link WorldBuilder#build()}. */
        public World build() {
            return WorldBuilder.this.build();
        }

        /** The relation, what has been said of the attestation, and what can be said next. */
        @Override
        public String toString() {
            String enemy = relation.against == null ? "" : " against " + relation.against;
            return shown(
                    relation.subject + " " + relation.type + " " + relation.object + enemy,
                    (relation.against == null ? "against, " : "") + "also, relation, fact, and, build");
        }
    }

    /**
     * A custom fact, and one attestation of it. {@link #also()} adds an attestation, {@link #fact} a fact,
     * {@link #relation} a relation, {@link #and()} anything else.
     */
    public final class FactStep extends AttestationDetails<FactStep> {
        private final FactDraft fact;

        private FactStep(FactDraft fact) {
            super(fact.attestation(null));
            this.fact = fact;
        }

        @Override
        FactStep self() {
            return this;
        }

        /** Begins another attestation of the same fact. */
        public FactStep also() {
            return new FactStep(fact);
        }

        /** Begins the next fact, see {@link WorldBuilder#fact(CustomFact)}. */
        public FactStep fact(CustomFact next) {
            return WorldBuilder.this.fact(next);
        }

        /** Begins a relation, see {@link WorldBuilder#relation(String)}. */
        public RelationStep relation(String subject) {
            return WorldBuilder.this.relation(subject);
        }

        /** The builder, to add an actor, a type or a title. */
        public WorldBuilder and() {
            return WorldBuilder.this;
        }

        /** The world, see {@link WorldBuilder#build()}. */
        public World build() {
            return WorldBuilder.this.build();
        }

        /** The fact, what has been said of the attestation, and what can be said next. */
        @Override
        public String toString() {
            return shown(String.valueOf(fact.fact), "also, fact, relation, and, build");
        }
    }
}
