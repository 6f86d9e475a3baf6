package io.github.entente.format;

import io.github.entente.fact.FilePosition;
import java.util.List;
import java.util.Map;

/** A value of a file, and where it stands. */
sealed interface Node {
    FilePosition place();

    /** What a message calls it. */
    String noun();

    /**
     * A scalar; {@code absent} where it is written as no value at all: nothing, {@code ~} or {@code null},
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

    /** The value of a field, and where its name stands. */
    record Field(Node value, FilePosition place) {}

    /** What a reported problem left open. */
    record Broken(FilePosition place) implements Node {
        @Override
        public String noun() {
            return "nothing";
        }
    }
}
