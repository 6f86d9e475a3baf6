package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import io.github.entente.format.Node.Broken;
import io.github.entente.format.Node.Field;
import io.github.entente.format.Node.Fields;
import io.github.entente.format.Node.Items;
import io.github.entente.format.Node.Text;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object in a file by name. A missing field, or one of another form, is a problem. */
final class FieldReader {
    private final String path;
    private final FilePosition place;
    private final Map<String, Field> fields;
    private final boolean broken;
    private final ProblemCollector problems;

    private FieldReader(
            String path, FilePosition place, Map<String, Field> fields, boolean broken, ProblemCollector problems) {
        this.path = path;
        this.place = place;
        this.fields = fields;
        this.broken = broken;
        this.problems = problems;
    }

    /**
     * The node's fields.
     *
     * @param known the names of all fields that it may have
     */
    static FieldReader of(Node node, String path, List<String> known, ProblemCollector problems) {
        return of(node, path, known, problems, null);
    }

    /**
     * The node's fields.
     *
     * @param known the names of all fields that it may have
     * @param refused returns whether an unknown field was already reported; null if none was
     */
    static FieldReader of(
            Node node,
            String path,
            List<String> known,
            ProblemCollector problems,
            @Nullable BiPredicate<String, FilePosition> refused) {
        if (!(node instanceof Fields fields)) {
            if (!(node instanceof Broken)) {
                problems.add(noun(node) + " where fields are expected", path, node.place(), fieldsHere(known));
            }
            return new FieldReader(path, node.place(), ImmutableMap.of(), true, problems);
        }
        for (Map.Entry<String, Field> field : fields.byName().entrySet()) {
            String name = field.getKey();
            FilePosition at = field.getValue().place();
            if (!known.contains(name) && (refused == null || !refused.test(name, at))) {
                String hint = NameSuggestions.nearest(name, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElseGet(() -> fieldsHere(known));
                problems.add("unknown field \"" + NameSuggestions.shown(name) + "\"", path, at, hint);
            }
        }
        return new FieldReader(path, node.place(), fields.byName(), false, problems);
    }

    private static String fieldsHere(List<String> known) {
        return "fields here are " + String.join(", ", known);
    }

    private static String noun(Node node) {
        return node instanceof Text text && text.absent() ? "no value" : node.noun();
    }

    /** Whether the node has no fields and that was reported. */
    boolean reported() {
        return broken;
    }

    /** Whether the field is not a list and that was reported. */
    boolean reported(String field) {
        Field found = fields.get(field);
        return broken
                || (found != null
                        && !(found.value() instanceof Items)
                        && !(found.value() instanceof Text text && text.absent()));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The path of a field. */
    String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** The position of the field's value, or of the whole object if there is no such field. */
    FilePosition place(String field) {
        Field found = fields.get(field);
        return found == null ? place : found.value().place();
    }

    /** Reports a problem with the value of a field. */
    void problem(String field, String what, String wayOut) {
        problems.add(what, path(field), place(field), wayOut);
    }

    /** Reports a problem with the whole object. */
    void problem(String what, String wayOut) {
        problems.add(what, path, place, wayOut);
    }

    /** The value of a field in any form; null if there is no such field. */
    @Nullable
    Node value(String field) {
        Field found = fields.get(field);
        return found == null ? null : found.value();
    }

    /** The text of a field; null if there is no such field; {@code ifWrong} if a problem was reported. */
    @Nullable
    String text(String field, @Nullable String ifWrong) {
        Field found = fields.get(field);
        return found == null ? null : textOf(found.value(), path(field), ifWrong);
    }

    /** The text of a required field; {@code ifWrong} if a problem was reported. */
    String required(String field, String ifWrong) {
        String text = has(field) ? text(field, ifWrong) : null;
        if (text == null) {
            missing(field);
            return ifWrong;
        }
        return text;
    }

    /** The values of a field that is a list; none if there is no such field, or if a problem was reported. */
    List<Node> items(String field) {
        Field found = fields.get(field);
        if (found == null || found.value() instanceof Broken) {
            return ImmutableList.of();
        }
        if (found.value() instanceof Items items) {
            return items.nodes();
        }
        if (found.value() instanceof Text text) {
            if (!text.absent()) {
                problem(
                        field,
                        "text where a list is expected",
                        "put it in brackets: [" + NameSuggestions.shown(text.value()) + "]");
            }
        } else {
            problem(field, "fields where a list is expected", "begin each of its members with a dash");
        }
        return ImmutableList.of();
    }

    /** The texts of a field that is a list, with {@code ifWrong} in place of those with problems. */
    List<String> texts(String field, String ifWrong) {
        List<Node> nodes = items(field);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (int i = 0; i < nodes.size(); i++) {
            String text = textOf(nodes.get(i), path(field) + "[" + i + "]", ifWrong);
            texts.add(text == null ? ifWrong : text);
        }
        return texts.build();
    }

    /** The texts of a field that has fields of any name, without those with problems. */
    Map<String, String> named(String field) {
        Field found = fields.get(field);
        if (found == null) {
            return ImmutableMap.of();
        }
        if (!(found.value() instanceof Fields inner)) {
            if (!(found.value() instanceof Broken)) {
                problem(
                        field,
                        noun(found.value()) + " where fields are expected",
                        "write names and values, such as {iso: LY}");
            }
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (Map.Entry<String, Field> entry : inner.byName().entrySet()) {
            String name = entry.getKey();
            String text = textOf(entry.getValue().value(), path(field) + "." + NameSuggestions.shown(name), null);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts.buildOrThrow();
    }

    /** Whether the value of the field is {@code true}. */
    boolean flag(String field) {
        String text = text(field, "false");
        if (text != null && !text.equals("true") && !text.equals("false")) {
            problem(field, "\"" + NameSuggestions.shown(text) + "\" is neither true nor false", "write one of these");
        }
        return "true".equals(text);
    }

    /** Reports that a field is missing. */
    void missing(String field) {
        if (!broken) {
            problems.add("the field \"" + field + "\" is missing", path, place, "add it");
        }
    }

    /**
     * Whether the text is one line without control characters. Only escapes and block scalars can contain
     * them. If not, that is reported.
     */
    private boolean printable(Text text, String at) {
        int wrong = PrintableText.unprintable(text.value());
        if (wrong < 0) {
            return true;
        }
        int point = text.value().codePointAt(wrong);
        if (point == '\n') {
            problems.add("a line break", at, text.place(), "write the text on one line");
        } else {
            problems.add(Utf8.describe(point), at, text.place(), "remove it");
        }
        return false;
    }

    private @Nullable String textOf(Node node, String at, @Nullable String ifWrong) {
        if (node instanceof Text text && !text.absent()) {
            return printable(text, at) ? text.value() : ifWrong;
        }
        if (node instanceof Text) {
            problems.add("no value", at, node.place(), "write one, in quotes if it is this very word, or leave it out");
        } else if (!(node instanceof Broken)) {
            problems.add(node.noun() + " where text is expected", at, node.place(), "write one value");
        }
        return ifWrong;
    }
}
