package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stated relation: subject, type, object, and optionally the enemy that it is meant against. These four
 * parts are its identity and unique in a world. Its attestations are kept beside it.
 *
 * <p>For a {@linkplain RelationType#symmetric() symmetric} type, {@code (A, B)} and {@code (B, A)} mean the
 * same, but are not equal as values. Worlds keep the {@linkplain #canonical() canonical} one.
 *
 * @param subject the id of the actor who acts
 * @param type the kind of relation
 * @param object the id of the actor at whom it is directed; never the subject
 * @param against the id of the enemy that an act in favour of the object is meant against, as in the UCDP
 *     External Support Dataset
 */
public record Relation(String subject, RelationType type, String object, Optional<String> against)
        implements Conduct, Fact, Comparable<Relation> {
    /**
     * @throws IllegalArgumentException if subject and object, or object and enemy, are the same
     */
    public Relation {
        if (subject.equals(object)) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(subject) + "\" " + type.phrase() + " itself",
                    "a relation needs two actors");
        }
        if (against.isPresent()
                && (against.get().equals(object) || against.get().equals(subject))) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(subject) + "\" " + type.phrase() + " \""
                            + NameSuggestions.shown(object) + "\" against \"" + NameSuggestions.shown(against.get())
                            + "\"",
                    "the enemy must be a third actor");
        }
    }

    /** A relation that is not meant against a particular enemy. */
    public Relation(String subject, RelationType type, String object) {
        this(subject, type, object, Optional.empty());
    }

    /** The subject: a relation is its own conduct. */
    @Override
    public String actor() {
        return subject;
    }

    /** Always {@link Basis#DIRECT}. */
    @Override
    public Basis basis() {
        return Basis.DIRECT;
    }

    /** The subject, the object, and the enemy if there is one. */
    @Override
    public List<String> actors() {
        return against.isPresent()
                ? ImmutableList.of(subject, object, against.get())
                : ImmutableList.of(subject, object);
    }

    /** The lifetime of its type. */
    @Override
    public int lifetimeDays() {
        return type.lifetimeDays();
    }

    /** The half-life of its type. */
    @Override
    public OptionalInt halfLifeDays() {
        return type.halfLifeDays();
    }

    @Override
    public Relation mirrored() {
        return type.symmetric() ? new Relation(object, type, subject, against) : this;
    }

    @Override
    public Relation canonical() {
        return type.symmetric() && object.compareTo(subject) < 0 ? mirrored() : this;
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        String end = against.map(enemy -> " against " + label.apply(enemy)).orElse("");
        return label.apply(subject) + " " + type.phrase() + " " + label.apply(object) + end;
    }

    /** By subject, type name, object, enemy (none first); each by code unit. */
    @Override
    public int compareTo(Relation other) {
        int order = compare(subject, other.subject);
        if (order == 0) {
            order = compare(type.name(), other.type.name());
        }
        if (order == 0) {
            order = compare(object, other.object);
        }
        return order == 0 ? compare(against.orElse(""), other.against.orElse("")) : order;
    }

    /** The relations of a world share the texts of their ids, so these are compared by reference first. */
    @SuppressWarnings("ReferenceEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }

    // equals and hashCode are written out, here and in RelationType: those of records are linked at run time,
    // which slows a short process
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Relation relation
                        && subject.equals(relation.subject)
                        && object.equals(relation.object)
                        && type.equals(relation.type)
                        && against.equals(relation.against));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * subject.hashCode() + type.hashCode()) + object.hashCode()) + against.hashCode();
    }

    /** Such as {@code HAFTAR LEADS LNA}, with ids. */
    @Override
    public String toString() {
        return subject + " " + type.name() + " " + object
                + against.map(enemy -> " AGAINST " + enemy).orElse("");
    }
}
