package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Checks, names and renames custom facts.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class CustomFacts {
    /** The maximum nesting of lists and records in a fact: files have a bound too. */
    public static final int DEEPEST = 16;

    /** The maximum number of digits of a number: longer ones are slow to read. */
    public static final int MOST_DIGITS = 350;

    private static final int MOST_ZEROS = 1_000_000;

    /**
     * The classes of the lists that {@code List.of}, {@code List.copyOf} and {@code Stream.toList} return.
     */
    private static final ImmutableSet<Class<?>> UNMODIFIABLE =
            ImmutableSet.of(List.of(1).getClass(), List.of(1, 2, 3).getClass());

    private CustomFacts() {}

    /**
     * Returns the fact if a world can hold it.
     *
     * @throws IllegalArgumentException if it is not a record, is conduct too, has a component that can
     *     change, cannot be printed, is not a number or has too many digits, nests too deep, or has an
     *     impossible lifetime
     */
    public static CustomFact checked(CustomFact fact) {
        if (fact instanceof Conduct) {
            throw new InvalidValueException(
                    nameOf(fact) + " is a CustomFact and a Conduct at once",
                    "conduct is stated as a relation, of a type of your own if need be");
        }
        RecordReflection.components(fact).forEach((name, value) -> check(nameOf(fact) + "." + name, value, 1));
        checkDays("lifetimeDays", fact.lifetimeDays(), 0, fact);
        OptionalInt halfLife = fact.halfLifeDays();
        if (halfLife.isPresent()) {
            checkDays("halfLifeDays", halfLife.getAsInt(), 1, fact);
        }
        return fact;
    }

    private static String nameOf(CustomFact fact) {
        return fact.getClass().getSimpleName();
    }

    private static void checkDays(String name, int days, int least, CustomFact fact) {
        if (days < least || days > RelationType.MOST_DAYS) {
            throw new InvalidValueException(
                    nameOf(fact) + "." + name + "() is " + days,
                    "give " + least + " to " + RelationType.MOST_DAYS + " days");
        }
    }

    /** @param depth how deep the value stands, 1 for a component of the fact */
    private static void check(String name, Object value, int depth) {
        if ((value instanceof List || value instanceof Record) && depth > DEEPEST) {
            throw new InvalidValueException(
                    NameSuggestions.shown(name) + " stands more than " + DEEPEST + " lists and records deep",
                    "make several facts of it, or flatten it");
        } else if (value instanceof String text) {
            PrintableText.checkPrintable(name, text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> check(name, present, depth));
        } else if (value instanceof List<?> list && isImmutable(list)) {
            if (list.stream().anyMatch(Objects::isNull)) {
                throw new InvalidValueException(name + " holds null, which is no value", "leave it out");
            }
            list.forEach(item -> check(name, item, depth + 1));
        } else if (value instanceof Record) {
            RecordReflection.components(value).forEach((part, inner) -> check(name + "." + part, inner, depth + 1));
        } else if (value instanceof Number number
                && !Double.isFinite(number.doubleValue())
                && !(number instanceof BigDecimal || number instanceof BigInteger)) {
            throw new InvalidValueException(name + " is " + number, "give a number, or make it an Optional");
        } else if (isTooLong(value)) {
            throw new InvalidValueException(
                    name + " is a number of more than " + MOST_DIGITS + " digits, or " + MOST_ZEROS + " zeros",
                    "round it, or write it as a text");
        } else if (!isPlain(value)) {
            throw new InvalidValueException(
                    name + " is a " + value.getClass().getTypeName() + ", which may change",
                    "facts hold texts, numbers, booleans, enums, dates and times of java.time, Edtf, records of such,"
                            + " and immutable lists (List.copyOf, ImmutableList) and optionals of such");
        }
    }

    private static boolean isTooLong(Object value) {
        BigDecimal number = value instanceof BigInteger whole
                ? new BigDecimal(whole)
                : value instanceof BigDecimal decimal ? decimal : BigDecimal.ZERO;
        return number.unscaledValue().bitLength() > 4 * MOST_DIGITS // far too long: they need not be counted
                || number.precision() > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_ZEROS;
    }

    private static boolean isImmutable(List<?> list) {
        return list instanceof ImmutableList || UNMODIFIABLE.contains(list.getClass());
    }

    private static boolean isPlain(Object value) {
        String home = value.getClass().getPackageName();
        return value instanceof Enum<?>
                || value instanceof Boolean
                || value instanceof Character
                || (value instanceof Number && home.equals("java.lang"))
                || value.getClass() == BigInteger.class
                || value.getClass() == BigDecimal.class
                || value instanceof Edtf
                || home.equals("java.time");
    }

    /** The texts in the components, alone, optional or in a list, in the order of the components. */
    static ImmutableList<String> texts(CustomFact fact) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        collect(RecordReflection.components(fact).values(), texts);
        return texts.build();
    }

    private static void collect(Collection<?> values, ImmutableList.Builder<String> texts) {
        for (Object value : values) {
            if (value instanceof String text) {
                texts.add(text);
            } else if (value instanceof Optional<?> optional) {
                collect(optional.stream().toList(), texts);
            } else if (value instanceof List<?> list) {
                collect(list, texts);
            }
        }
    }

    /**
     * The same fact with other names for its {@linkplain Fact#actors() actors}.
     *
     * @param name gives the new name of an actor
     * @throws IllegalArgumentException if the record refuses the new names
     */
    public static CustomFact renamed(CustomFact fact, UnaryOperator<String> name) {
        Set<String> actors = new TreeSet<>(fact.actors());
        UnaryOperator<String> change = text -> actors.contains(text) ? name.apply(text) : text;
        Object[] components = RecordReflection.components(fact).values().toArray();
        Object[] changed =
                Arrays.stream(components).map(value -> renamed(value, change)).toArray();
        return Arrays.equals(changed, components) ? fact : RecordReflection.make(fact.getClass(), changed);
    }

    private static Object renamed(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(present -> renamed(present, change));
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> renamed(item, change)).collect(ImmutableList.toImmutableList());
        }
        return value;
    }

    static String sentence(CustomFact fact, UnaryOperator<String> label) {
        Set<String> actors = new TreeSet<>(fact.actors());
        UnaryOperator<String> called = text -> actors.contains(text) ? label.apply(text) : text;
        return RecordReflection.components(fact).entrySet().stream()
                .map(component -> component.getKey() + "=" + shown(component.getValue(), called))
                .collect(Collectors.joining(", ", nameOf(fact) + "[", "]"));
    }

    private static String shown(Object value, UnaryOperator<String> called) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> shown(present, called)).orElse("none");
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> shown(item, called)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? called.apply(text) : value.toString();
    }
}
