package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;
import static io.github.entente.fact.Actors.tidy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state, past or present, or a territory with an ISO code. All that is a name or a code of it leads to the
 * one id.
 *
 * @param id ISO 3166-1 alpha-2 if there is one, else an abbreviation that no other state has as a code
 * @param name in English
 * @param codes by vocabulary: iso (alpha-2), iso3, cow (number), cowabb; gw (number) if it has no cow
 * @param otherNames in English
 */
record State(String id, String name, ImmutableMap<String, String> codes, ImmutableList<String> otherNames) {
    /** A list of the state system that numbers states. The numbers of the two look alike and differ. */
    enum Numbers {
        /** The Correlates of War Project, State System Membership List (v2016). */
        COW("the Correlates of War Project"),
        /** Gleditsch &amp; Ward, A Revised List of Independent States (1999), as revised later. */
        GW("Gleditsch and Ward");

        /** A number as tables have it: {@code 2}, {@code 002}, {@code 2.0}. */
        private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,4})(?:\\.0*)?");

        private final String whose;

        Numbers(String whose) {
            this.whose = whose;
        }

        private ImmutableList<Tenure> tenures(String number) {
            Matcher matcher = NUMBER.matcher(tidy(number));
            ImmutableListMultimap<String, Tenure> all = this == COW ? Table.BY_COW_NUMBER : Table.BY_GW_NUMBER;
            return matcher.matches() ? all.get(matcher.group(1)) : ImmutableList.of();
        }

        /** The state that the number means in the year. */
        Optional<State> find(String number, int year) {
            return tenures(number).stream()
                    .filter(tenure -> tenure.has(year))
                    .map(Tenure::state)
                    .findFirst();
        }

        /**
         * The state that the number means in the year.
         *
         * @throws InvalidValueException if it means none; the message says when it does, or in which list
         */
        State require(String number, int year) {
            return find(number, year).orElseThrow(() -> refusal(number, year));
        }

        private InvalidValueException refusal(String number, int year) {
            Numbers other = this == COW ? GW : COW;
            Optional<State> elsewhere = other.find(number, year);
            ImmutableList<Tenure> own = tenures(number);
            String wayOut;
            if (elsewhere.isPresent()) {
                wayOut = "among those of " + other.whose + " it is "
                        + elsewhere.get().name() + ": see which numbers the file has";
            } else if (!own.isEmpty()) {
                Tenure last = own.get(own.size() - 1);
                wayOut = "it is that of " + last.state().name() + last.years() + ": correct the number or the year";
            } else {
                wayOut = "see whether the column has such numbers";
            }
            return new InvalidValueException(
                    "\"" + NameSuggestions.shown(number) + "\" is not a state's number of " + whose + " in " + year,
                    wayOut);
        }
    }

    /** The years in which a number means a state. */
    private record Tenure(State state, int first, int last) {
        /** Years such as {@code 1949-1990}, {@code -1945}, {@code 1990-} or {@code -}. */
        static Tenure of(State state, String years) {
            int dash = years.indexOf('-');
            String first = years.substring(0, dash);
            String last = years.substring(dash + 1);
            return new Tenure(
                    state,
                    first.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(first),
                    last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
        }

        boolean has(int year) {
            return first <= year && year <= last;
        }

        String years() {
            return (first == Integer.MIN_VALUE ? "" : " from " + first)
                    + (last == Integer.MAX_VALUE ? "" : " until " + last);
        }
    }

    private static final class Table {
        static final ImmutableList<State> ALL;
        static final Map<String, State> BY_NAME = new HashMap<>();
        static final Map<String, State> BY_ID = new HashMap<>();
        static final Map<String, State> BY_CODE = new HashMap<>();
        static final Map<String, State> BY_CAMEO_CODE = new HashMap<>();
        static final Map<String, State> BY_COW_ABBREVIATION = new HashMap<>();
        static final ImmutableListMultimap<String, Tenure> BY_COW_NUMBER;
        static final ImmutableListMultimap<String, Tenure> BY_GW_NUMBER;
        /** All ids, as keys. */
        static final Set<String> IDS = new HashSet<>();
        /** All ids, names and codes, as keys. */
        static final Set<String> TAKEN = new HashSet<>();

        private static final Splitter BARS = Splitter.on('|').omitEmptyStrings();

        static {
            ImmutableList.Builder<State> all = ImmutableList.builder();
            ImmutableListMultimap.Builder<String, Tenure> cow = ImmutableListMultimap.builder();
            ImmutableListMultimap.Builder<String, Tenure> gw = ImmutableListMultimap.builder();
            for (List<String> line : Resources.table("states.tsv")) {
                List<String> iso3 = BARS.splitToList(line.get(2));
                State state = state(line, iso3);
                all.add(state);
                BY_ID.put(state.id(), state);
                BY_NAME.put(key(state.name()), state);
                state.otherNames().forEach(name -> BY_NAME.put(key(name), state));
                iso3.forEach(code -> BY_CODE.put(code, state));
                if (state.codes().containsKey("iso")) {
                    BY_CODE.put(state.id(), state);
                }
                BARS.split(line.get(3)).forEach(code -> BY_CAMEO_CODE.put(code, state));
                if (!line.get(5).isEmpty()) {
                    BY_COW_ABBREVIATION.put(line.get(5), state);
                }
                tenures(state, line.get(4), cow);
                tenures(state, line.get(6).isEmpty() ? line.get(4) : line.get(6), gw);
            }
            ALL = all.build();
            BY_COW_NUMBER = cow.build();
            BY_GW_NUMBER = gw.build();
            BY_ID.keySet().forEach(id -> IDS.add(key(id)));
            TAKEN.addAll(IDS);
            BY_CODE.keySet().forEach(code -> TAKEN.add(key(code)));
            BY_CAMEO_CODE.keySet().forEach(code -> TAKEN.add(key(code)));
            TAKEN.addAll(BY_NAME.keySet());
        }

        private static State state(List<String> line, List<String> iso3) {
            ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
            if (line.get(0).length() == 2) {
                codes.put("iso", line.get(0)).put("iso3", iso3.get(0));
            }
            if (!line.get(4).isEmpty()) {
                codes.put("cow", number(line.get(4))).put("cowabb", line.get(5));
            } else if (!line.get(6).isEmpty()) {
                codes.put("gw", number(line.get(6)));
            }
            return new State(
                    line.get(0),
                    line.get(1),
                    codes.buildOrThrow(),
                    BARS.splitToStream(line.get(7)).collect(ImmutableList.toImmutableList()));
        }

        private static String number(String tenures) {
            return tenures.substring(0, tenures.indexOf(':'));
        }

        private static void tenures(State state, String field, ImmutableListMultimap.Builder<String, Tenure> byNumber) {
            for (String tenure : BARS.split(field)) {
                Splitter.on(',')
                        .split(tenure.substring(tenure.indexOf(':') + 1))
                        .forEach(years -> byNumber.put(number(tenure), Tenure.of(state, years)));
            }
        }
    }

    /** All states, in the order of the table: by alpha-2, then those without one. */
    static ImmutableList<State> all() {
        return Table.ALL;
    }

    /** The state that a text means: an id or code in its spelling, or a name in any case. */
    static Optional<State> meant(String text) {
        String spelled = tidy(text);
        return withId(spelled).or(() -> code(spelled)).or(() -> named(spelled));
    }

    /** The state with this name; case is ignored. Ids are not names, but for abbreviations in wide use. */
    static Optional<State> named(String name) {
        return Optional.ofNullable(Table.BY_NAME.get(key(name)));
    }

    /** The state with this code of ISO 3166: alpha-2, alpha-3 or former alpha-3, in upper case. */
    static Optional<State> code(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    /**
     * The state with this number of the Correlates of War Project, where no year is known: of two states that
     * have had it, the one of today.
     */
    static Optional<State> cow(String number) {
        ImmutableList<Tenure> tenures = Numbers.COW.tenures(number);
        return tenures.stream()
                .filter(tenure -> tenure.last() == Integer.MAX_VALUE)
                .findFirst()
                .or(() -> tenures.stream().findFirst())
                .map(Tenure::state);
    }

    /** The state that this number of the Correlates of War Project means in the year. */
    static Optional<State> cow(String number, int year) {
        return Numbers.COW.find(number, year);
    }

    /** The state that this number of Gleditsch &amp; Ward means in the year: 260 is Germany in 1995. */
    static Optional<State> gw(String number, int year) {
        return Numbers.GW.find(number, year);
    }

    /** The state with this abbreviation of the Correlates of War Project, in upper case: AUS is Austria. */
    static Optional<State> cowAbbreviation(String abbreviation) {
        return Optional.ofNullable(Table.BY_COW_ABBREVIATION.get(abbreviation));
    }

    /** The state with this code in the spelling of CAMEO: three letters, or six for SCGSRB. */
    static Optional<State> cameo(String code) {
        return Optional.ofNullable(Table.BY_CAMEO_CODE.get(code));
    }

    /** The state with this id, by exact spelling. */
    static Optional<State> withId(String id) {
        return Optional.ofNullable(Table.BY_ID.get(id));
    }

    /** Whether a state has this as its id, name or other name; case is ignored. */
    static boolean isNameOrId(String text) {
        return Table.IDS.contains(key(text)) || Table.BY_NAME.containsKey(key(text));
    }

    /** Whether a state has this as its id, code of ISO or CAMEO, name or other name; case is ignored. */
    static boolean isTaken(String text) {
        return Table.TAKEN.contains(key(text));
    }
}
