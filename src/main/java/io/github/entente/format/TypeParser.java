package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Problem;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the relation types that a file defines. */
final class TypeParser {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "name", "quadClass", "side", "weight", "lifetime", "halfLife", "symmetric", "phrase", "source");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{1,400})?");
    private static final Pattern DAYS = Pattern.compile("\\d{1,9}");

    private final ProblemCollector problems;
    private final Set<String> seen = new HashSet<>();

    TypeParser(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * The type. If a problem was reported, a placeholder with the same name, or empty if the name itself is
     * wrong.
     */
    Optional<RelationType> read(Node node, String path) {
        FieldReader shape = FieldReader.of(node, path, FIELDS, problems);
        String name = shape.required("name", "");
        QuadClass quadClass = labelled(shape, "quadClass", QuadClass.values(), QuadClass::label, QuadClass.STRUCTURAL);
        Side side = labelled(shape, "side", Side.values(), Side::label, Side.NONE);
        double weight = number(shape);
        int lifetime = days(shape, "lifetime", shape.required("lifetime", "0"));
        String fading = shape.text("halfLife", null);
        OptionalInt halfLife = fading == null ? OptionalInt.empty() : OptionalInt.of(days(shape, "halfLife", fading));
        boolean symmetric = shape.flag("symmetric");
        String phrase = shape.required("phrase", "relates to");
        String source = shape.text("source", null);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (RelationTypes.named(name).isPresent()) {
            shape.problem("name", "\"" + name + "\" is a shipped relation type", "rename this one, or leave it out");
            return Optional.empty();
        }
        if (!seen.add(name)) {
            shape.problem(
                    "name",
                    "two relation types have the name \"" + NameSuggestions.shown(name) + "\"",
                    "rename or remove one");
            return Optional.empty();
        }
        try {
            return Optional.of(new RelationType(
                    name,
                    quadClass,
                    side,
                    weight,
                    lifetime,
                    halfLife,
                    symmetric,
                    phrase,
                    source == null ? "" : source));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(String.valueOf(e.getMessage()), path).at(shape.place("name")));
            return placeholder(name);
        }
    }

    /** A type that allows further checks of the relations with this name. */
    static Optional<RelationType> placeholder(String name) {
        try {
            return Optional.of(new RelationType(
                    name, QuadClass.STRUCTURAL, Side.NONE, 0, 0, OptionalInt.empty(), false, "relates to", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One of these values, by its label. */
    static <T> T labelled(FieldReader shape, String field, T[] values, Function<T, String> label, T ifWrong) {
        String text = shape.required(field, label.apply(ifWrong));
        for (T value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        List<String> labels = Arrays.stream(values).map(label).toList();
        String hint = NameSuggestions.nearest(text, labels)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write one of " + String.join(", ", labels));
        shape.problem(field, "unknown " + field + " \"" + NameSuggestions.shown(text) + "\"", hint);
        return ifWrong;
    }

    private static double number(FieldReader shape) {
        String text = shape.required("weight", "0");
        if (!NUMBER.matcher(text).matches()) {
            shape.problem(
                    "weight",
                    "\"" + NameSuggestions.shown(text) + "\" is no number",
                    "write one from -10 to 10, such as 2.5");
            return 0;
        }
        return Double.parseDouble(text);
    }

    private static int days(FieldReader shape, String field, String text) {
        if (!DAYS.matcher(text).matches()) {
            shape.problem(
                    field, "\"" + NameSuggestions.shown(text) + "\" is no number of days", "write one, such as 180");
            return 1;
        }
        return Integer.parseInt(text);
    }
}
