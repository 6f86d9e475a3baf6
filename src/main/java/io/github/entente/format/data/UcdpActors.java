package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parties that the files of the Uppsala Conflict Data Program name. */
final class UcdpActors {
    /** In {@link Mention#sectors()}: the actor is a state, its id is the country. */
    private static final String STATE = "state";
    /** In {@link Mention#sectors()}: the row does not say that the actor, if no government, is armed. */
    private static final String ANY = "any";

    /** Why a row with a list of names states nothing. */
    static final String NOT_TOLD_APART = "a list of names that cannot be told apart";
    /** What stands between the two opponents in the name of a dyad; and in some of their names. */
    static final String BETWEEN_OPPONENTS = " - ";

    private static final String GOVERNMENT = "Government of ";
    /** Officers, services or citizens of a state that do not act for it: {@code Ruritanian elements}. */
    private static final String ELEMENTS = " elements";

    /** What stands between governments that one field names. Other commas belong to names. */
    private static final Splitter BETWEEN_GOVERNMENTS =
            Splitter.onPattern(",\\s*(?=" + GOVERNMENT + ")").trimResults();

    private static final Splitter BETWEEN_NAMES =
            Splitter.onPattern(",\\s+|;\\s*").trimResults();
    private static final Splitter BETWEEN_NUMBERS =
            Splitter.onPattern("[,;]").trimResults().omitEmptyStrings();

    private UcdpActors() {}

    /** The actors that a field names: several where it names several governments. */
    static List<String> governments(String field) {
        return isGovernment(field) ? BETWEEN_GOVERNMENTS.splitToList(field) : ImmutableList.of(field);
    }

    static boolean isGovernment(String name) {
        return name.startsWith(GOVERNMENT);
    }

    /**
     * The actors in a list with commas between them, and within some of their names. Their numbers tell which
     * are which.
     *
     * @param numbers the field with their numbers; empty if the file has none
     * @return empty if the field has more names than numbers, or fewer
     */
    static Optional<List<String>> listed(String field, Optional<String> numbers) {
        List<String> governments = BETWEEN_GOVERNMENTS.splitToList(field);
        if (numbers.isEmpty()) {
            return Optional.of(isGovernment(field) ? governments : BETWEEN_NAMES.splitToList(field));
        }
        int count = numbers(numbers.get()).size();
        for (List<String> names : List.of(BETWEEN_NAMES.splitToList(field), governments)) {
            if (names.size() == count) {
                return Optional.of(names);
            }
        }
        return Optional.of(governments(field)).filter(names -> count == 1);
    }

    /** The opponent of an actor in the name of a dyad; empty if the actor is not at one end of it. */
    static Optional<String> opponent(String dyad, String actor) {
        if (dyad.startsWith(actor + BETWEEN_OPPONENTS)) {
            return Optional.of(
                    dyad.substring(actor.length() + BETWEEN_OPPONENTS.length()).strip());
        }
        return dyad.endsWith(BETWEEN_OPPONENTS + actor)
                ? Optional.of(dyad.substring(0, dyad.length() - actor.length() - BETWEEN_OPPONENTS.length())
                        .strip())
                : Optional.empty();
    }

    /** The numbers in a list. */
    static List<String> numbers(String field) {
        return BETWEEN_NUMBERS.splitToList(field);
    }

    /**
     * The actor with the state that its number tells.
     *
     * @param number of Gleditsch &amp; Ward; empty if the file has none
     */
    static Mention mention(String name, Optional<String> number, int year) {
        return new Mention(name, state(number, year), "");
    }

    /** An actor that is a government, or of a kind that the row does not tell. */
    static Mention anyOf(String name, Optional<String> number, int year) {
        return new Mention(name, state(number, year), ANY);
    }

    private static String state(Optional<String> number, int year) {
        return number.flatMap(one -> State.gw(one, year)).map(State::id).orElse("");
    }

    /** The state itself, where a file has its number alone. */
    static Mention mention(State state) {
        return new Mention(state.id(), state.id(), STATE);
    }

    /**
     * The statements without those that have one actor twice: a government that two fields name among others
     * is not on both sides of one relation. All of them if none is left, so that the row is rejected for it.
     */
    static List<RowStatement> among(List<RowStatement> all) {
        List<RowStatement> among = new ArrayList<>(all);
        among.removeIf(one -> !differ(one));
        return among.isEmpty() ? all : among;
    }

    private static boolean differ(RowStatement one) {
        return !one.subject().equals(one.object())
                && one.against()
                        .filter(enemy -> enemy.equals(one.subject()) || enemy.equals(one.object()))
                        .isEmpty();
    }

    /**
     * Governments speak for their states. What else fights in a conflict of states is an armed group.
     *
     * @param unknown the kind of those whose kind nothing tells
     */
    static ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                return identify(Mention.of(name));
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                Optional<State> state = State.withId(mention.country());
                if (mention.sectors().equals(STATE) && state.isPresent()) {
                    return ActorIdentity.of(state.get());
                }
                String name = mention.name();
                if (isGovernment(name)) {
                    return government(name, state);
                }
                boolean armed = !mention.sectors().equals(ANY) && !name.endsWith(ELEMENTS);
                return ActorIdentity.of(name, armed ? ActorKind.ARMED_GROUP : unknown);
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }

    private static ActorIdentity government(String name, Optional<State> numbered) {
        ActorIdentity government = ActorIdentity.of(name, ActorKind.GOVERNMENT);
        String state = name.substring(GOVERNMENT.length());
        return State.named(state)
                .or(() -> numbered)
                .map(found -> government.tied(RelationTypes.SPEAKS_FOR, ActorIdentity.of(found)))
                .orElse(government.unmatched(state));
    }
}
