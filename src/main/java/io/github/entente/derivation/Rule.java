package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RecordReflection;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The description of a rule. Immutable. Rules with the same name are the same rule.
 *
 * <p>The sentence has placeholders such as {@code {holder}}. They name variables of the rule, or components
 * of its conclusion.
 */
public final class Rule {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final String name;
    private final String says;
    private final String source;
    private final double strength;
    private final TimeMode time;
    // classes and functions: mappers that go by fields leave them out
    private final transient ImmutableMap<String, Binding> bindings;
    private final transient Signature signature;

    /**
     * What the conditions of a rule read and what its consequence derives.
     *
     * @param positive whether it only asks for what is there: no {@code not}, {@code exists}, {@code forall}
     *     or {@code accumulate}
     * @param reads the kinds of facts that its conditions name, actors included, each once, by simple name
     * @param derives the kind of conclusion; {@link Conclusion} itself if the rule does not say
     */
    public record Signature(boolean positive, ImmutableList<Class<?>> reads, Class<? extends Conclusion> derives) {
        private static final Signature UNKNOWN = new Signature(true, ImmutableList.of(), Conclusion.class);
    }

    /**
     * How to find the value of a variable among the premises.
     *
     * @param premise the index of the premise, from 0
     * @param read reads the value from the premise, as the rule saw it
     */
    public record Binding(int premise, UnaryOperator<Object> read) {}

    /** A positive rule that does not say what it reads and derives. */
    public Rule(
            String name, String says, String source, double strength, TimeMode time, Map<String, Binding> bindings) {
        this(name, says, source, strength, time, bindings, Signature.UNKNOWN);
    }

    /** A rule. */
    public Rule(
            String name,
            String says,
            String source,
            double strength,
            TimeMode time,
            Map<String, Binding> bindings,
            Signature signature) {
        this.name = name;
        this.says = says;
        this.source = source;
        this.strength = strength;
        this.time = time;
        this.bindings = ImmutableMap.copyOf(bindings);
        this.signature = signature;
    }

    /** Whether the text is a rule's name: {@code pack/claim}, each of lower-case words with hyphens. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The name, {@code pack/claim}. */
    public String name() {
        return name;
    }

    /** The pack: the name up to the slash. */
    public String pack() {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /**
     * The sentence that gives the reason, with placeholders; if empty, explanations use the sentences of the
     * premises.
     */
    public String says() {
        return says;
    }

    /** The literature or the legal basis. */
    public String source() {
        return source;
    }

    /** The share of the premises' strength that the conclusion keeps, above 0, at most 1. */
    public double strength() {
        return strength;
    }

    /** How the days of the premises make those of the conclusion. */
    public TimeMode time() {
        return time;
    }

    /** The variables that placeholders can name, besides the components of the conclusion. */
    public ImmutableMap<String, Binding> bindings() {
        return bindings;
    }

    /** Whether it only asks for what is there. Then more facts can only give more conclusions. */
    public boolean positive() {
        return signature.positive();
    }

    /**
     * The kinds of facts that its conditions name, actors included, by simple name. A kind may be an
     * interface, such as {@link io.github.entente.fact.Conduct}.
     */
    public ImmutableList<Class<?>> reads() {
        return signature.reads();
    }

    /** The kind of conclusion that it derives. */
    public Class<? extends Conclusion> derives() {
        return signature.derives();
    }

    /** The same rule with another strength. */
    public Rule withStrength(double other) {
        return new Rule(name, says, source, other, time, bindings, signature);
    }

    /** The sentence for one derivation. Placeholders without a value are left as they are. */
    String because(List<Proposition> premises, Conclusion conclusion, UnaryOperator<String> label) {
        if (says.isEmpty()) {
            return premises.stream().map(premise -> premise.sentence(label)).collect(Collectors.joining(", and "));
        }
        Map<String, Object> components = RecordReflection.readableComponents(conclusion);
        BiFunction<String, String, String> value = (name, text) -> {
            Binding binding = bindings.get(name);
            @Nullable
            Object found =
                    binding == null ? components.get(name) : binding.read().apply(premises.get(binding.premise()));
            return found == null ? text : text(found, label);
        };
        StringBuilder sentence = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(says);
        while (placeholder.find()) {
            placeholder.appendReplacement(
                    sentence, Matcher.quoteReplacement(value.apply(placeholder.group(1), placeholder.group())));
        }
        return placeholder.appendTail(sentence).toString();
    }

    private static String text(Object value, UnaryOperator<String> label) {
        if (value instanceof String id) {
            return label.apply(id);
        } else if (value instanceof Side side) {
            return side.label();
        } else if (value instanceof Channel channel) {
            return channel.label();
        } else if (value instanceof RelationType type) {
            return type.phrase();
        }
        return value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && name.equals(rule.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
