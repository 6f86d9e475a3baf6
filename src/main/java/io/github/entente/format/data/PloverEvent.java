package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event of PLOVER, whichever file has it.
 *
 * @param types such as {@code CONSULT}, at least one
 * @param modes its modes and contexts: coders put what qualifies an event among either
 * @param actors at least one
 * @param recipients may be none
 */
record PloverEvent(
        List<String> types, List<String> modes, List<Mention> actors, List<Mention> recipients, Edtf happened) {
    /** The maximum number of relations of one event: actors times recipients times types. */
    static final int MOST = 1_000;

    /** What says that the event did not happen, or not on that date. */
    private static final ImmutableSet<String> AUXILIARY_MODES =
            ImmutableSet.of("historical", "future", "hypothetical", "negation");

    private static final class Table {
        /** By type of event; in each by mode, in the order of the table. A type without a mode has "". */
        static final ImmutableMap<String, Map<String, Optional<RelationType>>> BY_TYPE;

        static {
            Map<String, Map<String, Optional<RelationType>>> types = new LinkedHashMap<>();
            for (List<String> line : Resources.table("plover.tsv")) {
                types.computeIfAbsent(line.get(0), type -> new LinkedHashMap<>())
                        .put(
                                line.get(1),
                                Optional.of(line.get(2))
                                        .filter(type -> !type.isEmpty())
                                        .map(EventTypes::named));
            }
            BY_TYPE = ImmutableMap.copyOf(types);
        }
    }

    /**
     * What the event states. Of several types those count that have a relation type. Of pairs of an actor
     * with itself nothing is stated, unless there is no other pair.
     *
     * @throws IllegalArgumentException if it has too many relations
     */
    RowOutcome outcome() {
        Set<String> qualified = modes.stream().map(PloverEvent::spelled).collect(Collectors.toSet());
        List<List<Mention>> pairs = pairs();
        if (pairs.isEmpty()) {
            return new RowOutcome.Unmapped(
                    actors.size() == 1 ? "(an event with one actor)" : "(an event without a recipient)");
        }
        Optional<String> unreal =
                AUXILIARY_MODES.stream().filter(qualified::contains).findFirst();
        if (unreal.isPresent()) {
            return new RowOutcome.Unmapped("context " + unreal.get());
        }
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        @Nullable String first = null;
        for (String type : types) {
            if (recipients.isEmpty() && !isMutual(type)) {
                continue;
            }
            Map<String, Optional<RelationType>> byMode =
                    Table.BY_TYPE.getOrDefault(type.toUpperCase(Locale.ROOT), ImmutableMap.of());
            String mode = byMode.keySet().stream()
                    .filter(one -> !one.isEmpty() && qualified.contains(one))
                    .findFirst()
                    .orElse("");
            Optional<RelationType> relation = byMode.getOrDefault(mode, Optional.empty());
            if (relation.isPresent()) {
                pairs.forEach(
                        pair -> statements.add(new RowStatement(pair.get(0), relation.get(), pair.get(1), happened)));
            } else if (first == null) {
                first = ("event " + type + " " + mode).strip();
            }
        }
        List<RowStatement> stated = statements.build();
        return stated.isEmpty() ? new RowOutcome.Unmapped(String.valueOf(first)) : new RowOutcome.Kept(stated);
    }

    /** Meetings without a host have all who take part as actors, and no recipient. */
    private static boolean isMutual(String type) {
        return type.equalsIgnoreCase("CONSULT");
    }

    private List<List<Mention>> pairs() {
        boolean among = recipients.isEmpty() && types.stream().anyMatch(PloverEvent::isMutual);
        long others = among ? actors.size() - 1L : recipients.size();
        if (actors.size() * others * types.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one event");
        }
        List<List<Mention>> all = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (Mention other : among ? actors.subList(i + 1, actors.size()) : recipients) {
                all.add(ImmutableList.of(actors.get(i), other));
            }
        }
        List<List<Mention>> differing = all.stream()
                .filter(pair -> !key(pair.get(0).name()).equals(key(pair.get(1).name())))
                .toList();
        return differing.isEmpty() ? all : differing;
    }

    private static String spelled(String mode) {
        return mode.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
