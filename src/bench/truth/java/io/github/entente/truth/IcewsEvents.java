package io.github.entente.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.format.data.EventTypes;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * The events of ICEWS 2014 between states, read in plain Java: the universe of the tables, and what their
 * baselines count. Which state a name acts for, a table made by hand says.
 */
final class IcewsEvents {
    static final String EVENTS = "icews/icews14.tsv.gz";
    static final String STATES = "icews/icews14_states.csv";
    static final String CODES = "icews/cameo_codes.csv";
    static final String GOLDSTEIN = "icews/goldstein_mappings.csv";

    /**
     * An event between two states.
     *
     * @param dyad the states
     * @param root the first two digits of its CAMEO code
     * @param conflict whether CAMEO counts it as conflict
     * @param material whether as material
     * @param goldstein its score on Goldstein's scale
     * @param day such as {@code 2014-03-01}
     */
    record Event(Dyad dyad, String root, boolean conflict, boolean material, double goldstein, String day) {}

    private final ImmutableList<Event> events;

    private IcewsEvents(ImmutableList<Event> events) {
        this.events = events;
    }

    static IcewsEvents read() {
        List<String[]> rows = rows();
        Map<String, String> states = states(rows);
        Map<String, String> codes = column(CODES, "name", "cameo_code");
        Map<String, String> quads = column(CODES, "name", "quad_category");
        Map<String, String> scores = column(GOLDSTEIN, "name", "goldstein");
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (String[] row : rows) {
            Optional<String> one = Optional.ofNullable(states.get(row[0]));
            Optional<String> other = Optional.ofNullable(states.get(row[2]));
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                String name = key(row[1]);
                String quad = quads.getOrDefault(name, "");
                events.add(new Event(
                        Dyad.of(one.get(), other.get()),
                        codes.getOrDefault(name, "").substring(0, 2),
                        quad.endsWith("conflict"),
                        quad.startsWith("material"),
                        Double.parseDouble(scores.getOrDefault(name, "0")),
                        row[3]));
            }
        }
        return new IcewsEvents(events.build());
    }

    /** The events from the first day to the last, both included. */
    List<Event> between(String first, String last) {
        return events.stream()
                .filter(event ->
                        event.day().compareTo(first) >= 0 && event.day().compareTo(last) <= 0)
                .toList();
    }

    /** The events of each dyad. */
    static ListMultimap<Dyad, Event> byDyad(List<Event> events) {
        ListMultimap<Dyad, Event> all =
                MultimapBuilder.treeKeys().arrayListValues().build();
        events.forEach(event -> all.put(event.dyad(), event));
        return all;
    }

    private static List<String[]> rows() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(TruthData.file(EVENTS))), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The states of names: by the table, or else as the library knows names of states. */
    private static Map<String, String> states(List<String[]> rows) {
        Map<String, String> states = new HashMap<>(known(rows));
        TruthData.rows(STATES, ",", row -> states.put(row.getOrDefault("name", ""), row.getOrDefault("id", "")));
        return states;
    }

    /** The names in the file that the library itself takes for those of states. */
    private static Map<String, String> known(List<String[]> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(List.of(row[0], row[2])));
        StringBuilder table = new StringBuilder("name,other,date\n");
        names.forEach(
                name -> table.append('"').append(name.replace("\"", "\"\"")).append("\",(nobody),2014\n"));
        Map<String, String> states = new TreeMap<>();
        for (Actor actor : Import.of(Formats.table()
                        .subject("name")
                        .object("other")
                        .everyRowIs(EventTypes.AT_ENMITY_WITH)
                        .date("date")
                        .statesByName())
                .read(new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8)), "names")
                .world()
                .actors()) {
            if (actor.kind() == ActorKind.STATE) {
                List<String> own = new ArrayList<>(actor.aliases());
                own.add(actor.name());
                own.forEach(name -> states.put(name, actor.id()));
            }
        }
        return states;
    }

    private static Map<String, String> column(String file, String key, String value) {
        Map<String, String> values = new HashMap<>();
        TruthData.rows(file, ",", row -> values.put(key(row.getOrDefault(key, "")), row.getOrDefault(value, "")));
        return ImmutableMap.copyOf(values);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
