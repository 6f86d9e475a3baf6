package io.github.entente.format;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Problem;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.world.WorldDraft;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the relation types that a file defines. */
final class TypeParser {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "name",
            "quadClass",
            "side",
            "weight",
            "lifetime",
            "halfLife",
            "symmetric",
            "phrase",
            "source",
            "standing",
            "partisan",
            "ends");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{1,400})?");
    private static final Pattern DAYS = Pattern.compile("\\d{1,9}");

    private final ProblemCollector problems;
    private final Set<String> seen = new HashSet<>();

    TypeParser(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Reads a type into the draft. */
    void read(Node node, String path, WorldDraft draft) {
        FieldReader fields = FieldReader.of(node, path, FIELDS, problems);
        String name = fields.required("name");
        QuadClass quadClass = labelled(fields, "quadClass", QuadClass.values(), QuadClass::label);
        Side side = labelled(fields, "side", Side.values(), Side::label);
        Double weight = number(fields);
        boolean standing = fields.flag("standing");
        Integer lifetime =
                days(fields, "lifetime", standing ? fields.text("lifetime") : fields.required("lifetime"), standing);
        Integer halfLife = days(fields, "halfLife", fields.text("halfLife"), standing);
        boolean symmetric = fields.flag("symmetric");
        boolean partisan = fields.flag("partisan");
        List<@Nullable String> ends = fields.texts("ends");
        String phrase = fields.required("phrase");
        String source = fields.text("source");
        if (name == null || isTaken(name, fields)) {
            return;
        }
        RelationType type = null;
        try {
            // another value stands in for one that was reported: the rest is still checked
            type = new RelationType(
                    name,
                    quadClass == null ? QuadClass.VERBAL_COOPERATION : quadClass,
                    side == null ? Side.NONE : side,
                    weight == null ? 0 : weight,
                    lifetime == null ? 0 : lifetime,
                    halfLife == null ? OptionalInt.empty() : OptionalInt.of(halfLife),
                    symmetric,
                    phrase == null ? "relates to" : phrase,
                    source == null ? "" : source,
                    standing,
                    partisan && side != null,
                    ends.stream().flatMap(Stream::ofNullable).collect(toImmutableSortedSet(naturalOrder())));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(e, path).at(fields.place("name")));
        }
        if (type == null || quadClass == null) {
            draft.reportedType(name);
        } else {
            draft.type(fields, type);
        }
    }

    private boolean isTaken(String name, FieldReader fields) {
        if (RelationTypes.named(name).isPresent()) {
            fields.report("name", "\"" + name + "\" is a shipped relation type", "rename this one, or leave it out");
            return true;
        }
        if (!seen.add(name)) {
            fields.report(
                    "name",
                    "two relation types have the name \"" + NameSuggestions.shown(name) + "\"",
                    "rename or remove one");
            return true;
        }
        return false;
    }

    /** One of several values by its label; null where it was reported. */
    static <T> @Nullable T labelled(FieldReader fields, String field, T[] values, Function<T, String> label) {
        String text = fields.required(field);
        if (text == null) {
            return null;
        }
        for (T value : values) {
            if (label.apply(value).equals(text)) {
                return value;
            }
        }
        List<String> labels = Arrays.stream(values).map(label).toList();
        fields.report(
                field,
                "unknown " + field + " \"" + NameSuggestions.shown(text) + "\"",
                NameSuggestions.hint(text, labels, "write one of " + String.join(", ", labels)));
        return null;
    }

    private static @Nullable Double number(FieldReader fields) {
        String text = fields.required("weight");
        if (text == null || NUMBER.matcher(text).matches()) {
            return text == null ? null : Double.valueOf(text);
        }
        fields.report(
                "weight",
                "\"" + NameSuggestions.shown(text) + "\" is no number",
                "write one from -10 to 10, such as 2.5");
        return null;
    }

    private static @Nullable Integer days(FieldReader fields, String field, @Nullable String text, boolean standing) {
        if (text != null && standing) {
            fields.report(
                    field,
                    "a standing type with a " + field + ", \"" + NameSuggestions.shown(text) + "\"",
                    "it holds until it ends: leave " + field + " out, or standing");
            return null;
        }
        if (text == null || DAYS.matcher(text).matches()) {
            return text == null ? null : Integer.valueOf(text);
        }
        fields.report(field, "\"" + NameSuggestions.shown(text) + "\" is no number of days", "write one, such as 180");
        return null;
    }
}
