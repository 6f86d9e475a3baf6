package io.github.entente.format;

import io.github.entente.fact.FilePosition;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
            return "text";
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

    Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /**
     * The position of the value at a path such as {@code relations[14].object}, or of the nearest value
     * around it.
     */
    static FilePosition find(Node root, String path) {
        Node here = root;
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            Node next =
                    step.group(1) == null ? item(here, Integer.parseInt(step.group(2))) : field(here, step.group(1));
            if (next == null) {
                break;
            }
            here = next;
        }
        return here.place();
    }

    private static @Nullable Node item(Node node, int index) {
        return node instanceof Items items && index < items.nodes().size()
                ? items.nodes().get(index)
                : null;
    }

    private static @Nullable Node field(Node node, String name) {
        Field field = node instanceof Fields fields ? fields.byName().get(name) : null;
        return field == null ? null : field.value();
    }
}
