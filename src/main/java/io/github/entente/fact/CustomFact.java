package io.github.entente.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A fact of a kind of one's own, stated in a world beside relations: a record that implements this interface,
 * and need not implement more.
 *
 * <pre>{@code
 * record Seats(String party, int number) implements CustomFact {}
 *
 * World bundestag = World.builder()
 *     .organisation("SPD", "Social Democrats").medium("RECORD", "Official record")
 *     .fact(new Seats("SPD", 206)).happened("2021-09-26/2025-03-25").per("RECORD").code("A1")
 *     .build();
 * }</pre>
 *
 * <p>Rules match it by its type and components, in Java ({@code when(Seats.class)}) and, where the record is
 * public and in a package, in DRL ({@code Seats( number > 100 )}). It rests on attestations as relations do,
 * and takes part in readings, explanations and what-ifs as they do.
 *
 * <p>Each component that is a text, an optional text or a list of texts names an actor, by id, name or alias,
 * unless {@link #actors()} says otherwise; worlds keep ids. Components hold values that never change: texts,
 * numbers, booleans, enums, dates and times of {@code java.time}, {@link Edtf}, records of such, and
 * immutable lists and optionals of such. A world that is told anything else, or a class that is no record,
 * refuses it.
 *
 * <p>Equal means the same fact, so records leave {@code equals} and {@code hashCode} as they are. A record
 * whose two ends can change places overrides {@link #mirrored()} alone: worlds then keep the lesser of the
 * two, and rules see it from both ends.
 */
public non-sealed interface CustomFact extends Fact {
    /**
     * The actors that it names: every text in its components, alone, optional or in a list. Override it where
     * some of these texts name no actor.
     */
    @Override
    default List<String> actors() {
        return CustomFacts.texts(this);
    }

    /** 0, unless overridden: it holds on the days on which it is attested. */
    @Override
    default int lifetimeDays() {
        return 0;
    }

    /** Empty, unless overridden: the confidence in it does not fade. */
    @Override
    default OptionalInt halfLifeDays() {
        return OptionalInt.empty();
    }

    @Override
    default CustomFact mirrored() {
        return this;
    }

    /** This or {@link #mirrored()}, whichever comes first in {@link Fact#ORDER}. */
    @Override
    default CustomFact canonical() {
        CustomFact other = mirrored();
        return other != this && ORDER.compare(other, this) < 0 ? other : this;
    }

    /**
     * As records print, with what actors are called, such as {@code Seats[party=Social Democrats,
     * number=206]}, unless overridden.
     */
    @Override
    default String sentence(UnaryOperator<String> label) {
        return CustomFacts.sentence(this, label);
    }
}
