package io.github.entente.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A stated relation: subject – type – object, and the enemy that it is meant against where a source says so. These four are its identity, unique in a
 * world; its attestations are kept beside it.
 *
 * <p>Of a {@linkplain RelationType#symmetric() symmetric} type, {@code (A, B)} and {@code (B, A)} say the same, but are not equal as values: worlds
 * keep the {@linkplain #canonical() canonical} one.
 *
 * @param subject the id of who acts
 * @param type what it does
 * @param object the id of whom it does it to; never the subject
 * @param against the id of the enemy that an act in favour of the object is meant against, as in the UCDP External Support Dataset
 */
public record Relation(String subject, RelationType type, String object, Optional<String> against)
        implements Conduct, Comparable<Relation> {
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::subject)
            .thenComparing(relation -> relation.type().name())
            .thenComparing(Relation::object)
            .thenComparing(relation -> relation.against().orElse(""));

    /**
     * @throws IllegalArgumentException if the actor is related to itself, or supported against itself
     */
    public Relation {
        checkArgument(
                !subject.equals(object),
                "\"%s\" %s itself; a relation needs two actors",
                Names.shown(subject),
                type.phrase());
        checkArgument(
                against.isEmpty()
                        || (!against.get().equals(object) && !against.get().equals(subject)),
                "\"%s\" %s \"%s\" against \"%s\"; the enemy must be a third actor",
                Names.shown(subject),
                type.phrase(),
                Names.shown(object),
                Names.shown(against.orElse("")));
    }

    /** A relation that is meant against nobody in particular. */
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

    /** By subject, type name, object, enemy (none first), each by code unit. */
    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code HAFTAR LEADS LNA}, with ids. */
    @Override
    public String toString() {
        return subject + " " + type.name() + " " + object
                + against.map(enemy -> " AGAINST " + enemy).orElse("");
    }
}
