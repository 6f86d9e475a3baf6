package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Fact;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the descriptions of rules: their annotations, the variables that they bind, and their conditions. */
final class RuleReader {
    private final Map<String, Class<? extends Conclusion>> derives;
    private final Map<String, Double> strengths;

    /**
     * @param derives the conclusions of rules, by name, if they are known without the annotation
     * @param strengths strengths that replace those of the annotations, by name
     */
    RuleReader(Map<String, Class<? extends Conclusion>> derives, Map<String, Double> strengths) {
        this.derives = derives;
        this.strengths = strengths;
    }

    /**
     * The description of the rule.
     *
     * @throws IllegalArgumentException if it lacks an annotation, or one has no valid value
     */
    Rule read(RuleImpl rule, RuleConditions conditions) {
        Rule read = new Rule(
                rule.getName(),
                annotation(rule, "says").toString(),
                annotation(rule, "source").toString(),
                strength(rule),
                time(rule),
                bindings(rule, conditions.premises()),
                new Rule.Signature(conditions.isPositive(), reads(conditions), derives(rule)));
        @Nullable Double other = strengths.get(rule.getName());
        return other == null ? read : read.withStrength(other);
    }

    private static ImmutableList<Class<?>> reads(RuleConditions conditions) {
        Set<Class<?>> types = new HashSet<>();
        for (RuleConditions.Read read : conditions.reads()) {
            types.add(read.type());
        }
        return ImmutableList.sortedCopyOf(RuleReader::byName, types);
    }

    private static int byName(Class<?> one, Class<?> other) {
        int simple = one.getSimpleName().compareTo(other.getSimpleName());
        return simple != 0 ? simple : one.getName().compareTo(other.getName());
    }

    private Class<? extends Conclusion> derives(RuleImpl rule) {
        Class<? extends Conclusion> known = derives.get(rule.getName());
        if (known != null && Fact.class.isAssignableFrom(known)) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" derives " + known.getSimpleName()
                    + ", which is a CustomFact; facts are either stated or concluded: make two records of it");
        } else if (known != null) {
            return known;
        }
        String name = Conclusion.class.getPackageName() + "." + annotation(rule, "derives");
        try {
            return Class.forName(name, false, Conclusion.class.getClassLoader()).asSubclass(Conclusion.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "rule \"" + rule.getName() + "\" has @derives( " + annotation(rule, "derives")
                            + " ), which is no kind of conclusion",
                    e);
        }
    }

    private static double strength(RuleImpl rule) {
        Object told = annotation(rule, "strength");
        @Nullable Double strength = told instanceof Double number ? number : Doubles.tryParse(told.toString());
        if (strength == null || !(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" has @strength( " + told
                    + " ); it is a number over 0, up to 1, such as @strength( 0.9 )");
        }
        return strength;
    }

    private static TimeMode time(RuleImpl rule) {
        String time = annotation(rule, "time").toString();
        try {
            return TimeMode.valueOf(time);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rule \"" + rule.getName() + "\" has @time( " + time + " ); it is one of "
                            + Arrays.stream(TimeMode.values()).map(Enum::name).collect(Collectors.joining(", ")),
                    e);
        }
    }

    private static Object annotation(RuleImpl rule, String name) {
        @Nullable Object value = rule.getMetaData().get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" has no @" + name
                    + "; each rule has @says, @source, @strength and @time");
        }
        return value instanceof String text ? unquoted(text) : value;
    }

    /** Annotations compiled at run time keep their quotes; those compiled at build time do not. */
    private static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
                : text;
    }

    private static Map<String, Rule.Binding> bindings(RuleImpl rule, List<Pattern> premises) {
        Map<String, Rule.Binding> bindings = new HashMap<>();
        if (rule.getMetaData().get(JavaRules.BINDINGS) instanceof Map<?, ?> named) {
            named.forEach((name, binding) -> bindings.put((String) name, (Rule.Binding) binding));
        }
        for (int premise = 0; premise < premises.size(); premise++) {
            for (Declaration declaration :
                    premises.get(premise).getInnerDeclarations().values()) {
                bindings.putIfAbsent(
                        declaration.getIdentifier().replace("$", ""),
                        new Rule.Binding(premise, fact -> declaration.getValue((ValueResolver) null, fact)));
            }
        }
        return bindings;
    }
}
