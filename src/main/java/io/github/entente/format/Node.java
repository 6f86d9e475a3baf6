package io.github.entente.format;

import io.github.entente.fact.FilePosition;
import java.util.List;
import java.util.Map;

/** A value of a file, and its position. */
sealed interface Node {
    FilePosition place();

    /** The word for it in messages. */
    String noun();

    /**
     * A scalar. It is {@code absent} if it is written as no value: nothing, {@code ~} or {@code null},
     * without quotes.
     */
    record Text(String value, boolean absent, FilePosition place) implements Node {
        @Override
        public String noun() {
            return absent ? "no value" : "text";
        }
    }

    /** A list. */
    record Items(List<Node> nodes, FilePosition place) implements Node {
        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Named values, in the order of the file. */
    record Fields(Map<String, Field> byName, FilePosition place) implements Node {
        @Override
        public String noun() {
            return "fields";
        }
    }

    /** The value of a field, and the position of its name. */
    record Field(Node value, FilePosition place) {}

    /** The rest of a value with a problem that was reported. */
    record Broken(FilePosition place) implements Node {
        @Override
        public String noun() {
            return "nothing";
        }
    }
}
