package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import io.github.entente.fact.Actors;
import io.github.entente.fact.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which state a name, a code or a number means. */
class StateTest {
    private static final Splitter BARS = Splitter.on('|').omitEmptyStrings();

    private static String id(Optional<State> state) {
        return state.map(State::id).orElse("none");
    }

    private static Stream<String> texts(State state, List<String> line) {
        return Stream.of(
                        Stream.of(state.id(), state.name()),
                        state.otherNames().stream(),
                        BARS.splitToStream(line.get(2)),
                        BARS.splitToStream(line.get(3)))
                .flatMap(one -> one);
    }

    @Test
    void every_id_name_and_code_is_of_one_state() {
        Map<String, String> owners = new HashMap<>();
        for (List<String> line : Resources.table("states.tsv")) {
            assertEquals(8, line.size(), line::toString);
            State state = State.withId(line.get(0)).orElseThrow();
            texts(state, line).forEach(text -> {
                String before = owners.put(Actors.key(text), state.id());
                assertTrue(before == null || before.equals(state.id()), text + " is of " + before + " too");
                assertTrue(State.isTaken(text), text);
            });
        }
        assertEquals(State.all().size(), Resources.table("states.tsv").size());
    }

    @Test
    void no_name_is_listed_twice_and_all_are_tidy() {
        for (State state : State.all()) {
            Set<String> names = new HashSet<>();
            Stream.concat(Stream.of(state.name()), state.otherNames().stream()).forEach(name -> {
                assertEquals(Actors.tidy(name), name);
                assertTrue(names.add(Actors.key(name)), name + " twice");
            });
        }
    }

    @Test
    void every_name_and_code_leads_back_to_its_state() {
        for (List<String> line : Resources.table("states.tsv")) {
            String id = line.get(0);
            State state = State.withId(id).orElseThrow();
            assertEquals(id, id(State.meant(id)));
            Stream.concat(Stream.of(state.name()), state.otherNames().stream()).forEach(name -> {
                assertEquals(id, id(State.named(name)), name);
                assertEquals(id, id(State.named(name.toUpperCase(Locale.ROOT))), name);
                assertEquals(id, id(State.meant(name)), name);
            });
            for (String code : BARS.split(line.get(2))) {
                assertEquals(id, id(State.code(code)), code);
                assertEquals(id, id(State.meant(code)), code);
                assertEquals("none", id(State.code(code.toLowerCase(Locale.ROOT))), code);
            }
            for (String code : BARS.split(line.get(3))) {
                assertEquals(id, id(State.cameo(code)), code);
            }
            if (!line.get(5).isEmpty()) {
                assertEquals(id, id(State.cowAbbreviation(line.get(5))), line.get(5));
            }
            if (id.length() == 2) {
                assertEquals(id, id(State.code(id)));
            }
        }
    }

    @Test
    void every_number_leads_to_its_state_in_its_years_and_to_no_other_in_any_year() {
        for (List<String> line : Resources.table("states.tsv")) {
            numbers(line.get(0), line.get(4), State.Numbers.COW);
            numbers(line.get(0), line.get(6).isEmpty() ? line.get(4) : line.get(6), State.Numbers.GW);
        }
    }

    /** Reads the table again, in another way than the library does. */
    private static void numbers(String id, String field, State.Numbers numbers) {
        for (String tenure : BARS.split(field)) {
            String number = tenure.replaceAll(":.*", "");
            Set<Integer> years = new HashSet<>();
            for (String span : tenure.replaceAll(".*:", "").split(",")) {
                String[] ends = span.split("-", -1);
                int last = ends[1].isEmpty() ? 2100 : Integer.parseInt(ends[1]);
                for (int year = ends[0].isEmpty() ? 1700 : Integer.parseInt(ends[0]); year <= last; year++) {
                    years.add(year);
                }
            }
            assertFalse(years.isEmpty(), tenure);
            for (int year = 1700; year <= 2100; year++) {
                String found = id(numbers.find(number, year));
                assertEquals(years.contains(year), found.equals(id), number + " in " + year + " is " + found);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COW, 255, 1900, DE", "COW, 255, 1960, none", "COW, 255, 1995, DE", "COW, 260, 1960, GFR",
        "COW, 260, 1995, none", "COW, 265, 1960, GDR", "GW, 255, 1900, DE", "GW, 255, 1995, none",
        "GW, 260, 1960, GFR", "GW, 260, 1990, GFR", "GW, 260, 1991, DE", "GW, 260, 1995, DE",
        "GW, 265, 1960, GDR", "GW, 265, 1995, none", "COW, 678, 1970, YAR", "COW, 679, 1970, none",
        "COW, 679, 2000, YE", "COW, 680, 1970, YPR", "GW, 678, 1970, YAR", "GW, 678, 2000, YE",
        "GW, 679, 2000, none", "GW, 680, 1970, YPR", "COW, 345, 1900, RS", "COW, 345, 1980, RS",
        "COW, 345, 2010, RS", "COW, 340, 2010, none", "GW, 340, 1900, RS", "GW, 340, 1950, none",
        "GW, 340, 2010, RS", "GW, 345, 1980, RS", "GW, 345, 1900, none", "COW, 816, 1960, VN",
        "COW, 817, 1960, RVN", "COW, 817, 1980, none", "GW, 815, 1850, VN", "GW, 815, 1960, none",
        "GW, 816, 1980, VN", "COW, 315, 1950, CSK", "COW, 315, 1995, none", "COW, 316, 1995, CZ",
        "COW, 316, 1950, none", "COW, 317, 1995, SK", "COW, 365, 1850, RU", "GW, 365, 1950, RU",
        "COW, 970, 2005, NR", "GW, 970, 2005, KI", "COW, 946, 2005, KI", "GW, 946, 2005, none",
        "COW, 955, 2005, TO", "GW, 972, 2005, TO", "COW, 947, 2005, TV", "GW, 973, 2005, TV",
        "GW, 971, 2005, NR", "GW, 711, 1930, TBT", "COW, 711, 1930, none", "GW, 396, 2010, ABK",
        "GW, 397, 2010, SOT", "GW, 563, 1900, TRA", "GW, 564, 1900, OFS", "GW, 511, 1963, ZAN",
        "GW, 89, 1830, UPC", "COW, 89, 1830, none", "GW, 751, 1948, HYD", "COW, 730, 1890, KOREA",
        "COW, 730, 1950, none", "COW, 732, 1950, KR", "COW, 2, 1700, US", "COW, 220, 1943, FR",
        "COW, 369, 1950, none", "COW, 3, 1950, none", "GW, 0, 1950, none"
    })
    void a_number_means_a_state_by_its_list_and_the_year(State.Numbers list, String number, int year, String id) {
        assertEquals(id, id(list.find(number, year)));
    }

    @Test
    void the_two_lists_are_the_same_by_their_short_names() {
        assertEquals("none", id(State.cow("260", 1995)));
        assertEquals("DE", id(State.gw("260", 1995)));
    }

    @Test
    void without_a_year_a_number_is_that_of_the_state_of_today() {
        assertEquals("DE", id(State.cow("255")));
        assertEquals("GFR", id(State.cow("260")));
        assertEquals("YE", id(State.cow("679")));
        assertEquals("none", id(State.cow("")));
        assertEquals("none", id(State.cow("3")));
    }

    @Property
    void a_number_may_have_zeros_before_it_and_a_point_after_it(
            @ForAll @IntRange(min = 0, max = 1000) int number, @ForAll @IntRange(min = 1800, max = 2030) int year) {
        for (State.Numbers list : State.Numbers.values()) {
            Optional<State> state = list.find(Integer.toString(number), year);
            for (String form : List.of("%03d", "%05d", "%d.0", " %d\u00a0", "\ufeff%d", "%d.", "%d.00")) {
                assertEquals(state, list.find(String.format(Locale.ROOT, form, number), year), form);
            }
        }
        assertEquals(State.cow(Integer.toString(number)), State.cow(number + ".0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "-2", "2e0", "two", "", "2 0", "٢"})
    void what_is_no_number_is_no_state(String text) {
        assertEquals("none", id(State.cow(text, 2000)));
        assertEquals("none", id(State.gw(text, 2000)));
    }

    @Test
    void a_number_without_a_state_in_the_year_is_refused_with_the_way_out() {
        assertEquals("US", State.Numbers.COW.require("2", 2000).id());
        assertEquals(
                "\"260\" is not a state's number of the Correlates of War Project in 1995; among those of Gleditsch"
                        + " and Ward it is Germany: see which numbers the file has",
                refused(State.Numbers.COW, "260", 1995));
        assertEquals(
                "\"340\" is not a state's number of Gleditsch and Ward in 1950; it is that of Serbia from 2006:"
                        + " correct the number or the year",
                refused(State.Numbers.GW, "340", 1950));
        assertEquals(
                "\"265\" is not a state's number of Gleditsch and Ward in 1995; it is that of East Germany from 1949"
                        + " until 1990: correct the number or the year",
                refused(State.Numbers.GW, "265", 1995));
        assertEquals(
                "\"777\" is not a state's number of the Correlates of War Project in 1995; see whether the column has"
                        + " such numbers",
                refused(State.Numbers.COW, "777", 1995));
    }

    private static String refused(State.Numbers list, String number, int year) {
        return assertThrows(InvalidValueException.class, () -> list.require(number, year))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yugoslavia (Serbia)|RS",
                "Serbia (Yugoslavia)|RS",
                "Russia (Soviet Union)|RU",
                "USSR|RU",
                "DR Congo (Zaire)|CD",
                "Congo, Democratic Republic of the|CD",
                "Democratic Republic of Congo|CD",
                "Congo, Dem. Rep.|CD",
                "DRC|CD",
                "Congo|CG",
                "Congo, Rep.|CG",
                "Myanmar (Burma)|MM",
                "Cambodia (Kampuchea)|KH",
                "Yemen (North Yemen)|YE",
                "North Yemen|YAR",
                "South Yemen|YPR",
                "Zimbabwe (Rhodesia)|ZW",
                "Madagascar (Malagasy)|MG",
                "Bosnia-Herzegovina|BA",
                "South Vietnam|RVN",
                "Hyderabad|HYD",
                "Ivory Coast|CI",
                "Cote d'Ivoire|CI",
                "Cote D'Ivoire|CI",
                "Côte d’Ivoire|CI",
                "Macedonia, FYR|MK",
                "Kingdom of eSwatini (Swaziland)|SZ",
                "eSwatini|SZ",
                "Turkey (Ottoman Empire)|TR",
                "Türkiye|TR",
                "Turkiye|TR",
                "Korea, South|KR",
                "Korea, Rep.|KR",
                "ROK|KR",
                "DPRK|KP",
                "Korea, Dem. People's Rep.|KP",
                "Gambia, The|GM",
                "U.S.|US",
                "US|US",
                "USA|US",
                "U.K.|GB",
                "UK|GB",
                "UAE|AE",
                "PRC|CN",
                "Lao PDR|LA",
                "Viet Nam|VN",
                "Iran, Islamic Rep.|IR",
                "Bahamas, The|BS",
                "Egypt, Arab Rep.|EG",
                "Venezuela, RB|VE",
                "Micronesia, Fed. Sts.|FM",
                "Kyrgyz Republic|KG",
                "Slovak Republic|SK",
                "St. Lucia|LC",
                "West Bank and Gaza|PS",
                "Hong Kong SAR, China|HK",
                "Tanzania/Tanganyika|TZ",
                "Italy/Sardinia|IT",
                "Great Colombia|GCL",
                "East Germany (GDR)|GDR",
                "Czechoslovakia|CSK",
                "Burkina Faso (Upper Volta)|BF",
                "Sri Lanka (Ceylon)|LK",
                "Timor-Leste|TL",
                "Korea|none",
                "Republic of China|none",
                "Federal Republic of Germany|none"
            })
    void states_have_the_names_that_data_give_them(String name, String id) {
        assertEquals(id, id(State.named(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "CZE, CZ, CSK",
        "KOR, KR, KOREA",
        "AUS, AU, AT",
        "SWZ, SZ, CH",
        "COM, KM, KM",
        "YUG, RS, RS",
        "CSK, CSK, none"
    })
    void a_code_of_ISO_and_an_abbreviation_of_the_Correlates_of_War_are_different_things(
            String text, String iso, String cow) {
        assertEquals(iso, id(State.code(text)));
        assertEquals(cow, id(State.cowAbbreviation(text)));
    }

    @Test
    void codes_are_in_upper_case() {
        assertEquals("none", id(State.code("us")));
        assertEquals("none", id(State.meant("isl")));
        assertEquals("IS", id(State.meant("\ufeffISL\u00a0")));
        assertEquals("none", id(State.meant("che")));
        assertEquals("none", id(State.cowAbbreviation("aus")));
        assertTrue(State.isTaken("che"), "a world ignores case");
        assertFalse(State.isNameOrId("CHE"));
        assertFalse(State.isTaken("FRN"));
    }

    @Property
    void a_name_is_found_with_any_blanks_and_case(@ForAll("names") String name, @ForAll("blanks") String blank) {
        String written = blank + name.toUpperCase(Locale.ROOT).replace(" ", blank + " ") + "\u200b";
        assertEquals(State.named(name), State.named(written));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(State.all().stream()
                .flatMap(state -> Stream.concat(Stream.of(state.name()), state.otherNames().stream()))
                .toList());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\u00a0", "\u202f", "\u2007", "\u200b ", "\u2060", "\ufeff", "\u00ad", "\t");
    }

    @Test
    void the_codes_of_a_state_say_which_vocabulary_they_are_of() {
        assertEquals(
                Map.of("iso", "DE", "iso3", "DEU", "cow", "255", "cowabb", "GMY"),
                State.withId("DE").orElseThrow().codes());
        assertEquals(
                Map.of("cow", "315", "cowabb", "CZE"),
                State.withId("CSK").orElseThrow().codes());
        assertEquals(Map.of("gw", "711"), State.withId("TBT").orElseThrow().codes());
        assertNull(State.withId("GL").orElseThrow().codes().get("cow"));
    }
}
