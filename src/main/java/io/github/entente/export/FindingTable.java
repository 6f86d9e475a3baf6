package io.github.entente.export;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationType;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of a table of findings: they depend on the class of conclusions, never on what was found. */
final class FindingTable {
    private static final String CLAIM_FIRST = "First";
    private static final String CLAIM_SECOND = "Second";
    private static final String NAME = "Name";

    private record Column(String name, Function<Finding<?>, String> cell) {}

    private final Assessment assessment;
    private final FindingKind<?> kind;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private FindingTable(Assessment assessment, FindingKind<?> kind, Class<?> type) {
        this.assessment = assessment;
        this.kind = kind;
        List<Column> closing = closing();
        closing.forEach(column -> names.add(column.name()));
        add("id", finding -> FindingIds.of(kind, finding.conclusion()));
        add("finding", finding -> FindingKind.words(finding.conclusion().getClass()));
        List<Class<?>> records = records(type);
        if (records.isEmpty()) {
            anyConclusion();
        }
        componentsOf(records).forEach(this::component);
        columns.addAll(closing);
    }

    /** The table of a kind whose conclusions are of this class. */
    static FindingTable of(Assessment assessment, FindingKind<?> kind, Class<?> type) {
        return new FindingTable(assessment, kind, type);
    }

    /** The names of the columns, all different. */
    ImmutableList<String> header() {
        return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }

    /** The cells of a finding, one for each column. */
    ImmutableList<String> cells(Finding<?> finding) {
        return columns.stream().map(column -> column.cell().apply(finding)).collect(ImmutableList.toImmutableList());
    }

    /** The records that a class of conclusions consists of; none if nobody can know them all. */
    private static List<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return ImmutableList.of(type);
        } else if (!type.isSealed()) {
            return ImmutableList.of();
        }
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> part : type.getPermittedSubclasses()) {
            List<Class<?>> some = records(part);
            if (some.isEmpty()) {
                return ImmutableList.of();
            }
            records.addAll(some);
        }
        return records;
    }

    private static Map<String, Type> componentsOf(List<Class<?>> records) {
        Map<String, Type> components = new LinkedHashMap<>();
        for (Class<?> one : records) {
            for (RecordComponent component : one.getRecordComponents()) {
                components.putIfAbsent(component.getName(), component.getGenericType());
            }
        }
        return components;
    }

    /** What every conclusion has. */
    private void anyConclusion() {
        add("subjects", finding -> list(finding.conclusion().subjects()));
        add("subjectNames", finding -> names(finding.conclusion().subjects()));
        add("objects", finding -> list(finding.conclusion().objects()));
        add("objectNames", finding -> names(finding.conclusion().objects()));
        add("components", finding -> Cells.text(JsonValues.compact(finding.conclusion())));
    }

    private void component(String name, Type type) {
        Class<?> raw = TypeToken.of(type).getRawType();
        if (Proposition.class.isAssignableFrom(raw)) {
            claim(name, raw);
            return;
        }
        String shown = free(name);
        add(shown, finding -> value(component(finding, name)));
        if (hasTexts(type)) {
            add(
                    Collection.class.isAssignableFrom(raw) ? ofList(shown) : shown + NAME,
                    finding -> nameOf(component(finding, name)));
        }
    }

    /** What the names behind a list are called: {@code objectNames} for {@code objects}. */
    private static String ofList(String name) {
        return (name.endsWith("s") ? name.substring(0, name.length() - 1) : name) + NAME + "s";
    }

    /** A conclusion in a conclusion, such as what a hypothesis claims. */
    private void claim(String name, Class<?> type) {
        String shown = free(name);
        add(
                shown,
                finding -> component(finding, name)
                        .map(claim -> FindingKind.words(claim.getClass()))
                        .orElse(""));
        if (SymmetricConclusion.class.isAssignableFrom(type)) {
            end(name, shown + CLAIM_FIRST, SymmetricConclusion::first);
            end(name, shown + CLAIM_SECOND, SymmetricConclusion::second);
        }
    }

    private void end(String name, String shown, Function<SymmetricConclusion, String> end) {
        Function<Finding<?>, Optional<Object>> id =
                finding -> component(finding, name).map(claim -> end.apply((SymmetricConclusion) claim));
        add(shown, finding -> value(id.apply(finding)));
        add(shown + NAME, finding -> nameOf(id.apply(finding)));
    }

    private List<Column> closing() {
        List<Column> all = new ArrayList<>();
        all.add(new Column("sentence", finding -> Cells.text(finding.sentence())));
        all.add(new Column("firstDay", finding -> DayTexts.first(finding.when().happenedOn())));
        all.add(new Column("lastDay", finding -> DayTexts.last(finding.when().happenedOn())));
        all.add(new Column("happened", finding -> DayTexts.ranges(finding.when().happenedOn())));
        all.add(new Column("valid", finding -> DayTexts.ranges(finding.when().validOn())));
        all.add(new Column("day", finding -> finding.day().toString()));
        all.add(new Column(
                "strength",
                finding -> AssessmentJson.rounded(finding.strength()).toPlainString()));
        all.add(new Column(
                "strengthInWords", finding -> finding.strengthInWords().label()));
        all.add(new Column("disputed", finding -> String.valueOf(finding.isDisputed())));
        if (kind == FindingKinds.COMMITMENTS) {
            all.add(new Column("status", finding -> Cells.text(finding.status().orElse(""))));
        }
        return all;
    }

    private void add(String wanted, Function<Finding<?>, String> cell) {
        String name = free(wanted);
        names.add(name);
        columns.add(new Column(name, cell));
    }

    private String free(String wanted) {
        String name = wanted;
        while (names.contains(name)) {
            name += "Component";
        }
        return name;
    }

    /** Whether its values are texts, which may be ids. */
    private static boolean hasTexts(Type type) {
        TypeToken<?> token = TypeToken.of(type);
        if (token.getRawType() == String.class) {
            return true;
        }
        Class<?> raw = token.getRawType();
        return (raw == Optional.class || Collection.class.isAssignableFrom(raw))
                && raw.getTypeParameters().length == 1
                && token.resolveType(raw.getTypeParameters()[0]).getRawType() == String.class;
    }

    /** The value that is there; empty where an optional one is missing, or the conclusion is of another record. */
    private static Optional<Object> component(Finding<?> finding, String name) {
        Conclusion conclusion = finding.conclusion();
        Object value = Components.of(conclusion).get(name);
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.ofNullable(value);
    }

    private static String value(Optional<Object> value) {
        if (value.isEmpty()) {
            return "";
        } else if (value.get() instanceof Collection<?> many) {
            return list(many.stream().map(FindingTable::plain).toList());
        }
        boolean figure = value.get() instanceof Number || value.get() instanceof Boolean;
        return figure ? plain(value.get()) : Cells.text(plain(value.get()));
    }

    private static String plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Proposition || (value instanceof Record && !(value instanceof RelationType))
                ? JsonValues.compact(value)
                : value.toString();
    }

    private String nameOf(Optional<Object> value) {
        if (value.isEmpty()) {
            return "";
        }
        return value.get() instanceof Collection<?> many
                ? names(many.stream().map(Object::toString).toList())
                : Cells.text(name(value.get().toString()));
    }

    private String names(Collection<String> ids) {
        return list(ids.stream().map(this::name).toList());
    }

    private static String list(Collection<String> texts) {
        return Cells.text(Cells.list(texts));
    }

    /** Empty where the text is no actor's id. */
    private String name(String id) {
        return assessment.world().actors().withId(id).map(Actor::name).orElse("");
    }
}
