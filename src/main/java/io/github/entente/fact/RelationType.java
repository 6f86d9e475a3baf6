package io.github.entente.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of relation: the class of act, the side it takes, its weight, how long it lasts, and what it ends.
 * The vocabulary is open: a world may define types of its own beside the {@linkplain RelationTypes shipped}
 * ones. It cannot redefine the name of a shipped type.
 *
 * <p>A type is one of three:
 *
 * <ul>
 *   <li>an <b>act</b> happens, and is then presumed for its lifetime;
 *   <li>a <b>standing</b> relation, such as a treaty, is in force from the day it was entered into until it
 *       ends. It has no lifetime and no half-life;
 *   <li>a <b>structural</b> tie, such as an office, holds on the days it is attested for. It can be standing.
 * </ul>
 *
 * <p>The constructor with nine components makes an act or a structural tie. {@link #asStanding()},
 * {@link #asPartisan()} and {@link #ending} say the rest:
 *
 * <pre>{@code
 * var guarantees = new RelationType("GUARANTEES", QuadClass.VERBAL_COOPERATION, Side.FOR, 5, 0,
 *         OptionalInt.empty(), false, "guarantees", "").asStanding();
 * var revokes = new RelationType("REVOKES", QuadClass.VERBAL_CONFLICT, Side.NONE, -4, 30,
 *         OptionalInt.of(30), false, "revokes its guarantee of", "").ending(List.of("GUARANTEES"));
 * }</pre>
 *
 * @param name in capitals, digits and underscores, such as {@code FIGHTS_ALONGSIDE}; at most 64 characters
 * @param quadClass PLOVER's quad class, or structural
 * @param side declared, never derived from the weight; {@link Side#NONE} for structural types
 * @param weight from −10 (most conflictual) to +10 (most cooperative), both included, on the PLOVER/Goldstein
 *     scale; 0 for structural types
 * @param lifetimeDays how many days the relation is presumed to last after the last day on which it happened;
 *     0 or more
 * @param halfLifeDays the days after which its strength has halved, at least 1; empty if the
 *     strength does not fade
 * @param symmetric whether subject and object can change places
 * @param phrase the verb of a sentence "subject phrase object", such as {@code fights alongside}
 * @param source where class and weight come from
 * @param standing whether it holds on from the day it was entered into, as a treaty does; an act happens and
 *     is then presumed for its lifetime. A standing type has no lifetime and no half-life
 * @param partisan whether it takes a side in the object's wars; then it has a side
 * @param ends the names of the types that a relation of this type ends, between the same two; sorted. Empty
 *     for structural types, and never its own name. A world has all of these types
 */
public record RelationType(
        String name,
        QuadClass quadClass,
        Side side,
        double weight,
        int lifetimeDays,
        OptionalInt halfLifeDays,
        boolean symmetric,
        String phrase,
        String source,
        boolean standing,
        boolean partisan,
        ImmutableSortedSet<String> ends) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** The maximum of a lifetime or half-life, in days: a thousand years. */
    public static final int MOST_DAYS = 365_250;

    /**
     * @throws IllegalArgumentException if a component is outside its range; the message has the name and the
     *     value
     */
    public RelationType {
        checkArgument(
                NAME.matcher(name).matches(),
                "relation type name \"%s\" must be capitals, digits and underscores, such as FIGHTS_ALONGSIDE",
                NameSuggestions.shown(name));
        checkArgument(weight >= -10 && weight <= 10, "weight %s of %s is outside -10 to 10", weight, name);
        checkArgument(
                lifetimeDays >= 0 && lifetimeDays <= MOST_DAYS,
                "lifetime %s of %s is outside 0 to %s days",
                lifetimeDays,
                name,
                MOST_DAYS);
        checkArgument(
                halfLifeDays.isEmpty() || (halfLifeDays.getAsInt() >= 1 && halfLifeDays.getAsInt() <= MOST_DAYS),
                "half-life of %s must be 1 to %s days, or absent where strength does not fade",
                name,
                MOST_DAYS);
        checkArgument(
                quadClass != QuadClass.STRUCTURAL || side == Side.NONE,
                "structural type %s cannot take a side, but says %s",
                name,
                side);
        if (phrase.isBlank()) {
            throw new InvalidValueException(
                    "relation type " + name + " has no phrase", "give it a verb, such as \"fights alongside\"");
        }
        PrintableText.checkPrintable("phrase", phrase);
        PrintableText.checkPrintable("source", source);
        checkArgument(
                !standing || (lifetimeDays == 0 && halfLifeDays.isEmpty()),
                "standing type %s has a lifetime or a half-life; it holds until it ends, so leave both out",
                name);
        checkArgument(!partisan || side != Side.NONE, "type %s is partisan, but takes no side; give it one", name);
        checkArgument(
                quadClass != QuadClass.STRUCTURAL || ends.isEmpty(),
                "structural type %s ends %s; only an act can end something: leave ends out",
                name,
                shown(ends));
        for (String ended : ends) {
            checkArgument(
                    NAME.matcher(ended).matches(),
                    "type %s ends \"%s\", which is no name of a relation type; names are capitals, digits and"
                            + " underscores",
                    name,
                    NameSuggestions.shown(ended));
        }
        checkArgument(
                !ends.contains(name), "type %s ends itself; leave it out, and give attestations an ended date", name);
    }

    private static String shown(Collection<String> names) {
        return names.stream().map(NameSuggestions::shown).collect(Collectors.joining(", "));
    }

    /** An act, or a structural tie, that is not partisan and ends nothing. */
    public RelationType(
            String name,
            QuadClass quadClass,
            Side side,
            double weight,
            int lifetimeDays,
            OptionalInt halfLifeDays,
            boolean symmetric,
            String phrase,
            String source) {
        this(
                name,
                quadClass,
                side,
                weight,
                lifetimeDays,
                halfLifeDays,
                symmetric,
                phrase,
                source,
                false,
                false,
                ImmutableSortedSet.of());
    }

    /** The same type, standing. A lifetime and a half-life are dropped. */
    public RelationType asStanding() {
        return new RelationType(
                name, quadClass, side, weight, 0, OptionalInt.empty(), symmetric, phrase, source, true, partisan, ends);
    }

    /**
     * The same type, partisan: it takes a side in the object's wars.
     *
     * @throws IllegalArgumentException if it has no side
     */
    public RelationType asPartisan() {
        return new RelationType(
                name,
                quadClass,
                side,
                weight,
                lifetimeDays,
                halfLifeDays,
                symmetric,
                phrase,
                source,
                standing,
                true,
                ends);
    }

    /**
     * The same type, ending these types and no others.
     *
     * @param types their names, in any order
     * @throws IllegalArgumentException if one is no name of a type or its own, or this type is structural
     */
    public RelationType ending(Collection<String> types) {
        return new RelationType(
                name,
                quadClass,
                side,
                weight,
                lifetimeDays,
                halfLifeDays,
                symmetric,
                phrase,
                source,
                standing,
                partisan,
                ImmutableSortedSet.copyOf(types));
    }

    /** Whether it is not an act: who leads whom, speaks for whom, belongs to what. */
    public boolean structural() {
        return quadClass == QuadClass.STRUCTURAL;
    }

    /** Whether it is a verbal act. */
    public boolean words() {
        return quadClass == QuadClass.VERBAL_COOPERATION || quadClass == QuadClass.VERBAL_CONFLICT;
    }

    /** Whether it is a material act. */
    public boolean deeds() {
        return quadClass == QuadClass.MATERIAL_COOPERATION || quadClass == QuadClass.MATERIAL_CONFLICT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RelationType type
                        && name.equals(type.name)
                        && quadClass == type.quadClass
                        && side == type.side
                        && Double.compare(weight, type.weight) == 0
                        && lifetimeDays == type.lifetimeDays
                        && halfLifeDays.equals(type.halfLifeDays)
                        && symmetric == type.symmetric
                        && phrase.equals(type.phrase)
                        && source.equals(type.source)
                        && standing == type.standing
                        && partisan == type.partisan
                        && ends.equals(type.ends));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
