package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state, past or present, or a territory with an ISO code.
 *
 * @param id ISO 3166-1 alpha-2 if there is one, else the abbreviation of the Correlates of War Project
 * @param name in English
 * @param codes by vocabulary: iso (alpha-2), iso3, cow (number), cowabb
 * @param otherNames in English
 */
record State(String id, String name, ImmutableMap<String, String> codes, ImmutableList<String> otherNames) {
    private static final class Table {
        static final Map<String, State> BY_NAME = new HashMap<>();
        static final Map<String, State> BY_ID = new HashMap<>();
        static final Map<String, State> BY_COW_NUMBER = new HashMap<>();
        static final Map<String, State> BY_CAMEO_CODE = new HashMap<>();

        static {
            Splitter bars = Splitter.on('|').omitEmptyStrings();
            for (List<String> line : Resources.table("states.tsv")) {
                ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
                if (!line.get(2).isEmpty()) {
                    codes.put("iso", line.get(0)).put("iso3", line.get(2));
                }
                if (!line.get(4).isEmpty()) {
                    codes.put("cow", line.get(4)).put("cowabb", line.get(5));
                }
                State state = new State(
                        line.get(0),
                        line.get(1),
                        codes.buildOrThrow(),
                        bars.splitToStream(line.get(6)).collect(ImmutableList.toImmutableList()));
                BY_ID.put(key(state.id()), state);
                BY_NAME.put(key(state.name()), state);
                state.otherNames().forEach(name -> BY_NAME.put(key(name), state));
                BY_COW_NUMBER.put(line.get(4), state);
                bars.split(line.get(3)).forEach(code -> BY_CAMEO_CODE.put(code, state));
            }
        }
    }

    /** The state with this name; case is ignored. Ids are not names. */
    static Optional<State> named(String name) {
        return Optional.ofNullable(Table.BY_NAME.get(key(name)));
    }

    /** The state with this number of the Correlates of War Project. */
    static Optional<State> cow(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.ofNullable(Table.BY_COW_NUMBER.get(number));
    }

    /** The state with this code of three letters, in the spelling of CAMEO. */
    static Optional<State> cameo(String code) {
        return Optional.ofNullable(Table.BY_CAMEO_CODE.get(code));
    }

    /** The state with this id, by exact spelling. */
    static Optional<State> withId(String id) {
        State state = Table.BY_ID.get(key(id));
        return Optional.ofNullable(state).filter(found -> found.id().equals(id));
    }

    /** Whether a state has this as its id, name or other name; case is ignored. */
    static boolean isTaken(String text) {
        return Table.BY_ID.containsKey(key(text)) || Table.BY_NAME.containsKey(key(text));
    }
}
