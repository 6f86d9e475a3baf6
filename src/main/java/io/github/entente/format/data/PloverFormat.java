package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.LineReader.Encoding;
import io.github.entente.format.data.LineReader.Line;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Event records in the JSON of PLOVER (manual draft 0.8, "Data fields"), one a line. */
final class PloverFormat extends DataFormat {
    /** Events of the manual, and older names of some events. */
    private static final ImmutableMap<String, RelationType> EVENTS = ImmutableMap.<String, RelationType>builder()
            .put("AGREE", RelationTypes.AGREES)
            .put("CONSULT", RelationTypes.CONSULTS)
            .put("SUPPORT", RelationTypes.ENDORSES)
            .put("CONCEDE", RelationTypes.CONCEDES)
            .put("COOPERATE", RelationTypes.COOPERATES)
            .put("AID", RelationTypes.BACKS)
            .put("RETREAT", RelationTypes.CONCEDES)
            .put("REQUEST", RelationTypes.REQUESTS)
            .put("DEMAND", RelationTypes.REQUESTS)
            .put("ACCUSE", RelationTypes.ACCUSES)
            .put("DISAPPROVE", RelationTypes.ACCUSES)
            .put("INVESTIGATE", EventTypes.INVESTIGATES)
            .put("REJECT", RelationTypes.REJECTS)
            .put("THREATEN", RelationTypes.THREATENS)
            .put("PROTEST", EventTypes.DEMONSTRATES_AGAINST)
            .put("SANCTION", EventTypes.REDUCES_RELATIONS_WITH)
            .put("MOBILIZE", RelationTypes.MOBILIZES_AGAINST)
            .put("COERCE", RelationTypes.COERCES)
            .put("ASSAULT", RelationTypes.ATTACKS)
            .buildOrThrow();

    /** PLOVER manual draft 0.8 (2021), on auxiliary modes. */
    private static final ImmutableSet<String> AUXILIARY_MODES =
            ImmutableSet.of("historical", "future", "hypothetical", "negation");

    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}){1,8}");
    /** The maximum number of relations of one record: actors times recipients times events. */
    private static final int MOST = 1_000;

    PloverFormat() {
        super("PLOVER records", "PLOVER", "PLOVER event records");
    }

    @Override
    RecordCursor open(Input input) {
        LineReader lines = new LineReader(input, Encoding.UTF_8);
        if (!FileSniffer.isJson(input.head())) {
            throw new ImportException(
                    "these are no PLOVER records: the file does not begin like JSON",
                    input.place(1),
                    "see whether it is the right file");
        }
        Dates dates = new Dates();
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

    /**
     * The auxiliary mode that says that the event did not happen, or not on that date; coders put it among
     * the contexts or the modes.
     */
    private static Optional<String> unreal(JsonObject event) {
        return Stream.concat(texts(event.get("context")).stream(), texts(event.get("mode")).stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(AUXILIARY_MODES::contains)
                .findFirst();
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
        if (recipients.isEmpty()) {
            return new RowOutcome.Unmapped("(an event with one actor)");
        }
        Optional<String> unreal = unreal(event);
        if (unreal.isPresent()) {
            return new RowOutcome.Unmapped("context " + unreal.get());
        }
        if ((long) actors.size() * recipients.size() * events.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one record");
        }
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        for (String name : events) {
            RelationType type = EVENTS.get(name);
            if (type == null) {
                return new RowOutcome.Unmapped("event " + name);
            }
            for (Mention actor : actors) {
                recipients.forEach(other -> statements.add(new RowStatement(actor, type, other, happened)));
            }
        }
        return new RowOutcome.Kept(statements.build());
    }

    /** The named entities: by code and sector if there is a code, else by name. */
    private static List<Mention> entities(JsonObject event, String field) {
        List<Mention> mentions = new ArrayList<>();
        JsonElement value = event.get(field);
        for (JsonElement one : value instanceof JsonArray array ? array : single(value)) {
            Optional<Mention> mention = one instanceof JsonObject entity
                    ? mention(entity)
                    : texts(one).stream().findFirst().map(Mention::of);
            mentions.add(
                    mention.orElseThrow(() -> new IllegalArgumentException("no code and no name of the " + field)));
        }
        return mentions;
    }

    private static Optional<Mention> mention(JsonObject entity) {
        String sectors = String.join("", texts(entity.get("sector")));
        Optional<String> code = text(entity, "code");
        boolean coded = CODE.matcher(code.orElse("") + sectors).matches();
        return code.map(first -> Mention.of(coded ? first + sectors : first))
                .or(() -> text(entity, "name")
                        .map(name -> new Mention(name, text(entity, "country").orElse(""), sectors)));
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
        CameoNaming codes = new CameoNaming(unknown, CameoNaming.Vocabulary.PLOVER);
        IcewsNaming names = new IcewsNaming(unknown);
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                return CODE.matcher(name).matches() ? codes.identify(name) : names.identify(name);
            }

            @Override
            public boolean knowsStates() {
                return true;
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                ActorIdentity named = identify(mention.name());
                boolean organ = CODE.matcher(mention.sectors()).matches() && codes.isOrgan(mention.sectors());
                return State.meant(mention.country())
                        .or(() -> State.cameo(mention.country()))
                        .filter(state -> organ && named.kind() == unknown)
                        .map(state -> named.holding(ActorIdentity.of(state)))
                        .orElse(named);
            }
        };
    }
}
