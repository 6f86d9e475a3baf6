package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import io.github.entente.format.Node.Broken;
import io.github.entente.format.Node.Field;
import io.github.entente.format.Node.Fields;
import io.github.entente.format.Node.Items;
import io.github.entente.format.Node.Text;
import io.github.entente.world.DraftLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one thing in a file, which are asked for by name. What is not there, or not of the form asked
 * for, is reported; its value is then null, or missing in a list or map.
 */
final class FieldReader implements DraftLocation {
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]+");

    private final String path;
    private final FilePosition place;
    private final Map<String, Field> fields;
    private final boolean broken;
    private final ProblemCollector problems;
    /** The names of the fields that were reported. */
    private Set<String> reported = ImmutableSet.of();

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
                problems.add(node.noun() + " where fields are expected", path, node.place(), fieldsHere(known));
            }
            return new FieldReader(path, node.place(), ImmutableMap.of(), true, problems);
        }
        for (Map.Entry<String, Field> field : fields.byName().entrySet()) {
            String name = field.getKey();
            FilePosition at = field.getValue().place();
            if (!known.contains(name) && (refused == null || !refused.test(name, at))) {
                problems.add(
                        "unknown field \"" + NameSuggestions.shown(name) + "\"",
                        path,
                        at,
                        NameSuggestions.hint(name, known, fieldsHere(known)));
            }
        }
        return new FieldReader(path, node.place(), fields.byName(), false, problems);
    }

    private static String fieldsHere(List<String> known) {
        return "fields here are " + String.join(", ", known);
    }

    /** Whether the node has no fields and that was reported. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public boolean reported(String field) {
        return broken || reported.contains(field) || value(field) instanceof Broken;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Optional<FilePosition> position(String field) {
        return Optional.of(field.isEmpty() ? place : place(field));
    }

    @Override
    public Optional<FilePosition> position(String list, int index) {
        return Optional.of(
                value(list) instanceof Items items ? items.nodes().get(index).place() : place(list));
    }

    /** The position of the field's value, or of the whole object if there is no such field. */
    FilePosition place(String field) {
        Field found = fields.get(field);
        return found == null ? place : found.value().place();
    }

    /** Reports a problem with the value of a field. */
    void report(String field, String what, String wayOut) {
        problems.add(problem(field, what, wayOut));
        setReported(field);
    }

    private void setReported(String field) {
        reported = ImmutableSet.<String>builder().addAll(reported).add(field).build();
    }

    /** The value of a field in any form; null if there is no such field. */
    @Nullable
    Node value(String field) {
        Field found = fields.get(field);
        return found == null ? null : found.value();
    }

    /** The text of a field; null if there is no such field, or if a problem was reported. */
    @Nullable
    String text(String field) {
        Node value = value(field);
        String text = value == null ? null : textOf(value, path(field));
        if (value != null && text == null) {
            setReported(field);
        }
        return text;
    }

    /**
     * The text of a field that may have line breaks: then each run of blanks and line breaks is one blank.
     * Null if there is no such field, or if a problem was reported.
     */
    @Nullable
    String folded(String field) {
        Node value = value(field);
        if (value instanceof Text text && LINE_BREAK.matcher(text.value()).find()) {
            String folded = BLANKS.matcher(text.value()).replaceAll(" ").strip();
            if (!printable(new Text(folded, false, text.place()), path(field))) {
                setReported(field);
                return null;
            }
            return folded;
        }
        return text(field);
    }

    /** The text of a field without which the thing is incomplete; null where that was reported. */
    @Nullable
    String required(String field) {
        if (!has(field)) {
            missing(field);
        }
        return text(field);
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
                report(
                        field,
                        "text where a list is expected",
                        "put it in brackets: [" + NameSuggestions.shown(text.value()) + "]");
            }
        } else {
            report(field, "fields where a list is expected", "begin each of its members with a dash");
        }
        return ImmutableList.of();
    }

    /** The texts of a field that is a list, null in place of those reported. */
    List<@Nullable String> texts(String field) {
        List<Node> nodes = items(field);
        List<@Nullable String> texts = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            texts.add(textOf(nodes.get(i), path(field) + "[" + i + "]"));
        }
        return texts;
    }

    /** The texts of a field that has fields of any name, without those with problems. */
    Map<String, String> named(String field) {
        Field found = fields.get(field);
        if (found == null) {
            return ImmutableMap.of();
        }
        if (!(found.value() instanceof Fields inner)) {
            if (!(found.value() instanceof Broken)) {
                report(
                        field,
                        found.value().noun() + " where fields are expected",
                        "write names and values, such as {iso: LY}");
            }
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (Map.Entry<String, Field> entry : inner.byName().entrySet()) {
            String name = entry.getKey();
            String text = textOf(entry.getValue().value(), path(field) + "." + NameSuggestions.shown(name));
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts.buildOrThrow();
    }

    /** Whether the value of the field is {@code true}. */
    boolean flag(String field) {
        String text = text(field);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            report(field, "\"" + NameSuggestions.shown(text) + "\" is neither true nor false", "write one of these");
        }
        return "true".equals(text);
    }

    /** Reports that a field is missing. */
    void missing(String field) {
        if (!broken) {
            problems.add("the field \"" + field + "\" is missing", path, place, "add it");
            setReported(field);
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

    /** The text; null where it was reported. */
    private @Nullable String textOf(Node node, String at) {
        if (node instanceof Text text && !text.absent()) {
            return printable(text, at) ? text.value() : null;
        }
        if (node instanceof Text) {
            problems.add("no value", at, node.place(), "write one, in quotes if it is this very word, or leave it out");
        } else if (!(node instanceof Broken)) {
            problems.add(node.noun() + " where text is expected", at, node.place(), "write one value");
        }
        return null;
    }
}
