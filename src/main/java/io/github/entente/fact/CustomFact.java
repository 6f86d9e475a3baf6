package io.github.entente.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A fact of a kind that the caller defines, stated in a world beside relations. It is a record that
 * implements this interface; no method has to be implemented.
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
 * <p>Rules match it by its type and its components: in Java with {@code when(Seats.class)}, in DRL with
 * {@code Seats( number > 100 )}. DRL needs a public record in a named package. Attestations, readings,
 * explanations and what-ifs work as for relations.
 *
 * <p>A component of type text, optional text or list of texts names actors, by id, name or alias, unless
 * {@link #actors()} says otherwise. Worlds keep the ids. Components hold values that never change: texts,
 * numbers, booleans, enums, dates and times of {@code java.time}, {@link Edtf}, records of such, and
 * immutable lists and optionals of such. A world refuses any other component, and any class that is not a
 * record.
 *
 * <p>Equal means the same fact, so records must not override {@code equals} and {@code hashCode}. A symmetric
 * record, whose two ends can change places, overrides {@link #mirrored()} and nothing else. Worlds then keep
 * the lesser of the two forms, and rules see both.
 */
public non-sealed interface CustomFact extends Fact {
    /**
     * The actors that it names: by default every text in its components, alone, optional or in a list.
     * Override it if some of these texts do not name actors.
     */
    @Override
    default List<String> actors() {
        return CustomFacts.texts(this);
    }

    /** By default 0: it holds on the days on which it is attested. */
    @Override
    default int lifetimeDays() {
        return 0;
    }

    /** By default empty: its strength does not fade. */
    @Override
    default OptionalInt halfLifeDays() {
        return OptionalInt.empty();
    }

    @Override
    default CustomFact mirrored() {
        return this;
    }

    /** This or {@link #mirrored()}, whichever is first in {@link Fact#ORDER}. */
    @Override
    default CustomFact canonical() {
        CustomFact other = mirrored();
        return other != this && ORDER.compare(other, this) < 0 ? other : this;
    }

    /**
     * By default the text of the record, with actors by their labels, such as
     * {@code Seats[party=Social Democrats, number=206]}.
     */
    @Override
    default String sentence(UnaryOperator<String> label) {
        return CustomFacts.sentence(this, label);
    }
}
