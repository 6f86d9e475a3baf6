package io.github.entente.format;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One line of JSON: how it is recognised, and how it is written. */
final class JsonLine {
    /** The byte order mark, as one character and as the three bytes of UTF-8. */
    private static final Pattern MARK = Pattern.compile("^(?:\uFEFF|\u00EF\u00BB\u00BF)");

    /** The fields whose values are written without quotes. Dates are texts: {@code 2020} is one too. */
    private static final ImmutableSet<String> NO_TEXTS =
            ImmutableSet.of("entente", "weight", "lifetime", "halfLife", "symmetric", "standing", "partisan", "denies");

    private JsonLine() {}

    /** Whether the line is one JSON object: braces and brackets that it opens it closes at its very end. */
    static boolean isWhole(String line) {
        String object = MARK.matcher(line).replaceFirst("").strip();
        if (!object.startsWith("{")) {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < object.length(); i++) {
            char c = object.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i == object.length() - 1;
                }
            }
        }
        return false;
    }

    /** The node as JSON on one line, without a line end. */
    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, false, text);
        return text.toString();
    }

    private static void write(Node node, boolean noText, StringBuilder text) {
        if (node instanceof MappingNode fields) {
            String before = "{";
            for (NodeTuple field : fields.getValue()) {
                text.append(before);
                String name = ((ScalarNode) field.getKeyNode()).getValue();
                write(name, text);
                text.append(": ");
                write(field.getValueNode(), NO_TEXTS.contains(name), text);
                before = ", ";
            }
            text.append(fields.getValue().isEmpty() ? "{}" : "}");
        } else if (node instanceof SequenceNode items) {
            text.append('[');
            for (int i = 0; i < items.getValue().size(); i++) {
                text.append(i == 0 ? "" : ", ");
                write(items.getValue().get(i), false, text);
            }
            text.append(']');
        } else if (node instanceof ScalarNode scalar) {
            if (noText && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
                text.append(scalar.getValue());
            } else {
                write(scalar.getValue(), text);
            }
        }
    }

    private static void write(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (isEscaped(value, i)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Control characters, what a reader may take for a line end, and half pairs. */
    private static boolean isEscaped(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
        }
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c >= 0xFFFE || c == 0xFEFF;
    }
}
