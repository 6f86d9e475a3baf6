package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.data.JsonElements.Element;
import io.github.entente.format.data.LineReader.Encoding;
import io.github.entente.format.data.LineReader.Line;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Event records in the JSON of PLOVER (manual draft 0.8, "Data Fields"), one a line or in one array. */
final class PloverFormat extends DataFormat {
    private static final Pattern WIKIDATA =
            Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:wiki|entity)/)?(Q[1-9][0-9]{0,11})");

    PloverFormat() {
        super("PLOVER records", "PLOVER", "PLOVER event records");
    }

    @Override
    RecordCursor open(Input input) {
        LineReader.requireText(input);
        if (!FileSniffer.isJson(input.head())) {
            throw new ImportException(
                    "these are no PLOVER records: the file does not begin like JSON",
                    input.place(1),
                    "see whether it is the right file");
        }
        Dates dates = new Dates();
        return FileSniffer.isJsonArray(input.head()) ? elements(new JsonElements(input), dates) : lines(input, dates);
    }

    private static RecordCursor lines(Input input, Dates dates) {
        LineReader lines = new LineReader(input, Encoding.UTF_8);
        return new RecordCursor() {
            private Line line = new Line("", 0, false);

            @Override
            public boolean next() {
                Line read = lines.next();
                while (read != null && read.text().isBlank()) {
                    read = lines.next();
                }
                line = read == null ? line : read;
                return read != null;
            }

            @Override
            public long line() {
                return line.number();
            }

            @Override
            public RowOutcome outcome() {
                if (line.cut()) {
                    throw new InvalidValueException(
                            "the line has more than " + LineReader.LONGEST + " bytes", "write one record a line");
                }
                Row.requireText(line.text());
                return PloverFormat.outcome(record(line.text()), dates);
            }
        };
    }

    private static RecordCursor elements(JsonElements array, Dates dates) {
        return new RecordCursor() {
            private Element element = new Element("", 1, null);

            @Override
            public boolean next() {
                Element read = array.next();
                element = read == null ? element : read;
                return read != null;
            }

            @Override
            public long line() {
                return element.line();
            }

            @Override
            public RowOutcome outcome() {
                if (element.problem() != null) {
                    throw element.problem();
                }
                Row.requireText(element.text());
                return PloverFormat.outcome(record(element.text()), dates);
            }
        };
    }

    private static JsonObject record(String line) {
        try {
            JsonReader reader = new JsonReader(new StringReader(line));
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(50);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException | IOException | NumberFormatException e) {
            throw new InvalidValueException("no JSON record on this line", "write one record a line, in braces", e);
        }
        throw new InvalidValueException("no JSON record on this line", "write one record a line, in braces");
    }

    private static RowOutcome outcome(JsonObject event, Dates dates) {
        Edtf first = dates.edtf(text(event, "date").orElseThrow(() -> new IllegalArgumentException("no date")));
        Edtf happened = text(event, "enddate")
                .filter(end -> !end.equals(first.toString()))
                .map(end -> dates.edtf(first + "/" + end))
                .orElse(first);
        List<Mention> actors = entities(event, "actor");
        List<Mention> recipients = entities(event, "recipient");
        List<String> events = texts(event.get("event"));
        if (actors.isEmpty() || events.isEmpty()) {
            throw new IllegalArgumentException(actors.isEmpty() ? "no actor" : "no event");
        }
        List<String> modes = new ArrayList<>(texts(event.get("mode")));
        modes.addAll(texts(event.get("context")));
        RowOutcome outcome = new PloverEvent(events, modes, actors, recipients, happened).outcome();
        return outcome instanceof RowOutcome.Kept kept ? told(kept.statements(), event) : outcome;
    }

    /** With the words from which the record was coded, and who published them. */
    private static RowOutcome told(List<RowStatement> statements, JsonObject event) {
        Optional<String> words = text(event, "text").or(() -> text(event, "event_text"));
        Optional<String> publisher =
                event.get("cite_info") instanceof JsonObject cited ? text(cited, "publication") : Optional.empty();
        return new RowOutcome.Kept(statements.stream()
                .map(statement -> statement.quote(words).per(publisher))
                .toList());
    }

    /** The named entities: by identifier if there is one, else by code and sector, else by the words. */
    private static List<Mention> entities(JsonObject event, String field) {
        List<Mention> mentions = new ArrayList<>();
        JsonElement value = event.get(field);
        for (JsonElement one : value instanceof JsonArray array ? array : single(value)) {
            if (mentions.size() == PloverEvent.MOST) {
                throw new IllegalArgumentException("more than " + PloverEvent.MOST + " of the " + field);
            }
            Optional<Mention> mention = one instanceof JsonObject entity
                    ? mention(entity)
                    : texts(one).stream().findFirst().map(PloverNaming::text);
            mentions.add(
                    mention.orElseThrow(() -> new IllegalArgumentException("no code and no name of the " + field)));
        }
        return mentions;
    }

    private static Optional<Mention> mention(JsonObject entity) {
        List<String> sectors = new ArrayList<>(texts(entity.get("sector")));
        sectors.addAll(texts(entity.get("sector_code")));
        sectors.addAll(texts(entity.get("other_sector_codes")));
        Optional<String> country = first(entity, "code", "country_name");
        Optional<String> identifier = first(entity, "identifier_id", "wikidata_id");
        Optional<String> wikidata =
                identifier.map(WIKIDATA::matcher).filter(Matcher::matches).map(found -> found.group(1));
        ImmutableMap<String, String> codes =
                wikidata.map(id -> ImmutableMap.of("wikidata", id)).orElse(ImmutableMap.of());
        String of = country.or(() -> text(entity, "country")).orElse("");
        return first(entity, "identifier_text", "entity_name")
                .map(name -> PloverNaming.named(name, of, sectors, codes))
                .or(() -> country.map(one -> PloverNaming.coded(one, sectors)))
                .or(() -> first(entity, "name", "entity_text", "raw_text")
                        .or(() -> identifier)
                        .map(name -> PloverNaming.named(name, of, sectors, codes)));
    }

    private static Optional<String> first(JsonObject entity, String... fields) {
        return Stream.of(fields).flatMap(field -> text(entity, field).stream()).findFirst();
    }

    private static Iterable<JsonElement> single(@Nullable JsonElement value) {
        return value == null || value.isJsonNull() ? ImmutableList.of() : ImmutableList.of(value);
    }

    private static Optional<String> text(JsonObject object, String field) {
        return texts(object.get(field)).stream().findFirst();
    }

    /** The texts of a value that is one text or a list. */
    private static List<String> texts(@Nullable JsonElement value) {
        List<String> texts = new ArrayList<>();
        for (JsonElement one : value instanceof JsonArray array ? array : single(value)) {
            if (!one.isJsonPrimitive()) {
                throw new IllegalArgumentException(
                        "\"" + NameSuggestions.shown(one.toString()) + "\" stands where a text should");
            }
            String text = one.getAsString().strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new PloverNaming(unknown);
    }
}
