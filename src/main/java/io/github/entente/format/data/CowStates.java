package io.github.entente.format.data;

import io.github.entente.fact.NameSuggestions;

/**
 * States by their numbers of the Correlates of War Project. The year tells which of the states that have had
 * a number is meant.
 */
final class CowStates implements ActorNaming {
    /**
     * The state whose number is in the column.
     *
     * @throws IllegalArgumentException if the number means no state in that year
     */
    static Mention mention(Row row, String column, int year) {
        String number = row.required(column);
        return new Mention(number, State.Numbers.COW.require(number, year).id(), "");
    }

    /**
     * The same; where the number means no state in that year, the state that it means at another time. Some
     * data sets code states before the list admits them.
     *
     * @throws IllegalArgumentException if the number never means a state
     */
    static Mention mentionOfAnyYear(Row row, String column, int year) {
        String number = row.required(column);
        State state = State.cow(number, year)
                .or(() -> State.cow(number))
                .orElseThrow(() -> new IllegalArgumentException("\"" + NameSuggestions.shown(number)
                        + "\" is no number of the Correlates of War Project, in " + column));
        return new Mention(number, state.id(), "");
    }

    @Override
    public ActorIdentity identify(String number) {
        return State.cow(number)
                .map(ActorIdentity::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + NameSuggestions.shown(number) + "\" is no number of a state"));
    }

    @Override
    public ActorIdentity identify(Mention mention) {
        return State.withId(mention.country()).map(ActorIdentity::of).orElseGet(() -> identify(mention.name()));
    }

    @Override
    public boolean knowsStates() {
        return true;
    }
}
