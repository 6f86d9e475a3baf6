package io.github.entente.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Fact;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Proposition;
import io.github.entente.rule.JavaRule.Condition;
import io.github.entente.rule.JavaRule.Join;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The conditions of a rule so far, without their types. Immutable. */
final class Conditions {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final RuleHeader header;
    private final ImmutableList<Condition> all;

    Conditions(RuleHeader header, ImmutableList<Condition> all) {
        this.header = header;
        this.all = all;
    }

    Conditions and(Class<?> type, List<Join> joins) {
        return plus(condition(type, false, joins));
    }

    Conditions unless(Class<?> type, List<Join> joins) {
        return plus(condition(type, true, joins));
    }

    private Condition condition(Class<?> type, boolean negated, List<Join> joins) {
        checkArgument(
                Proposition.class.isAssignableFrom(type) || type == Actor.class,
                "rule \"%s\" asks for a %s, which no rule sees: facts are relations, records that implement CustomFact, kinds of conclusions and actors",
                header.name(),
                type.getSimpleName());
        return new Condition(type, negated, ImmutableList.copyOf(joins), ImmutableList.of(), ImmutableMap.of());
    }

    private Conditions plus(Condition condition) {
        return new Conditions(
                header,
                ImmutableList.<Condition>builder().addAll(all).add(condition).build());
    }

    /** With one more join in the last condition. */
    Conditions on(Join join) {
        Condition last = last();
        return replaced(new Condition(
                last.type(),
                last.negated(),
                ImmutableList.<Join>builder().addAll(last.joins()).add(join).build(),
                last.tests(),
                last.names()));
    }

    /** With one more test in the last condition. */
    Conditions where(Predicate<List<Object>> test) {
        Condition last = last();
        checkArgument(
                !last.negated(),
                "rule \"%s\" has a where after unless, which leaves nothing to test; put it before",
                header.name());
        return replaced(new Condition(
                last.type(),
                false,
                last.joins(),
                ImmutableList.<Predicate<List<Object>>>builder()
                        .addAll(last.tests())
                        .add(test)
                        .build(),
                last.names()));
    }

    /** With one more name in the last condition. */
    Conditions bind(String name, UnaryOperator<Object> read) {
        Condition last = last();
        checkArgument(
                name.matches("\\w+"),
                "\"%s\" is no name for a placeholder; letters and digits",
                NameSuggestions.shown(name));
        checkArgument(
                !last.negated() && last.type() != Actor.class,
                "rule \"%s\" binds \"%s\" to what is no premise: what is not there and actors have nothing to name",
                header.name(),
                name);
        checkArgument(!names().contains(name), "rule \"%s\" binds \"%s\" twice", header.name(), name);
        return replaced(new Condition(
                last.type(),
                false,
                last.joins(),
                last.tests(),
                ImmutableMap.<String, UnaryOperator<Object>>builder()
                        .putAll(last.names())
                        .put(name, read)
                        .buildOrThrow()));
    }

    private Condition last() {
        return all.get(all.size() - 1);
    }

    private Conditions replaced(Condition last) {
        return new Conditions(
                header,
                ImmutableList.<Condition>builder()
                        .addAll(all.subList(0, all.size() - 1))
                        .add(last)
                        .build());
    }

    private ImmutableSet<String> names() {
        return all.stream()
                .flatMap(condition -> condition.names().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Such as {@code rule "trade/at-risk": when Partners and War (binds enemy)}, and below it which of
     * these methods can come next.
     */
    String shown(String... methods) {
        StringBuilder text = new StringBuilder(header.said()).append(": ");
        for (int i = 0; i < all.size(); i++) {
            Condition condition = all.get(i);
            text.append(i == 0 ? "when " : condition.negated() ? " unless " : " and ")
                    .append(condition.type().getSimpleName())
                    .append(details(condition));
        }
        return text.append("\nnext: ")
                .append(Arrays.stream(methods).filter(this::isNext).collect(Collectors.joining(", ")))
                .toString();
    }

    private static String details(Condition condition) {
        List<String> details = new ArrayList<>();
        if (condition.joins().size() > 1) {
            details.add(condition.joins().size() + " keys");
        }
        if (!condition.tests().isEmpty()) {
            details.add(
                    condition.tests().size() == 1 ? "tested" : condition.tests().size() + " tests");
        }
        if (!condition.names().isEmpty()) {
            details.add("binds " + String.join(", ", condition.names().keySet()));
        }
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    /** Whether the last condition can be followed by this method. */
    private boolean isNext(String method) {
        return switch (method) {
            case "bind" -> !last().negated() && last().type() != Actor.class;
            case "where", "on" -> !last().negated();
            default -> true;
        };
    }

    JavaRule derive(Class<? extends Conclusion> type, Function<List<Object>, Conclusion> conclusion) {
        checkArgument(
                all.stream().anyMatch(condition -> !condition.negated() && condition.type() != Actor.class),
                "rule \"%s\" has no premise: it asks for at least one relation or conclusion",
                header.name());
        checkArgument(
                !Fact.class.isAssignableFrom(type),
                "rule \"%s\" derives %s, which is a CustomFact; facts are either stated or concluded: make two records of it",
                header.name(),
                type.getSimpleName());
        checkPlaceholders(type);
        return new JavaRule(
                header.name(), header.says(), header.source(), header.strength(), header.time(), all, type, conclusion);
    }

    private void checkPlaceholders(Class<?> type) {
        Set<String> known = new TreeSet<>(names());
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(known::add);
        } else {
            return; // the components of this type are known only when the rule fires
        }
        Matcher placeholder = PLACEHOLDER.matcher(header.says());
        while (placeholder.find()) {
            String name = placeholder.group(1);
            checkArgument(
                    known.contains(name),
                    "rule \"%s\" says {%s}, which stands for nothing; %s",
                    header.name(),
                    name,
                    NameSuggestions.nearest(name, known)
                            .map(near -> "did you mean {" + near + "}?")
                            .orElse("it knows "
                                    + known.stream().map(one -> "{" + one + "}").collect(Collectors.joining(", "))
                                    + "; bind(\"" + name + "\", …) names more"));
        }
    }
}
