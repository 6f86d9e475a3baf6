package io.github.entente.export;

import com.google.gson.stream.JsonWriter;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Values of components as JSON. */
final class JsonValues {
    private JsonValues() {}

    /** On one line. */
    static String compact(Object value) {
        StringWriter text = new StringWriter();
        try {
            write(new JsonWriter(text), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Records as objects, collections as arrays, what is missing as null, all that is no number as a text. */
    static void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(json, optional.get());
            } else {
                json.nullValue();
            }
        } else if (value instanceof Proposition || (value instanceof Record && !(value instanceof RelationType))) {
            json.beginObject();
            for (Map.Entry<String, Object> component : Components.of(value).entrySet()) {
                json.name(component.getKey());
                write(json, component.getValue());
            }
            json.endObject();
        } else if (value instanceof Collection<?> many) {
            json.beginArray();
            for (Object one : many) {
                write(json, one);
            }
            json.endArray();
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean yes) {
            json.value(yes.booleanValue());
        } else {
            json.value(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
