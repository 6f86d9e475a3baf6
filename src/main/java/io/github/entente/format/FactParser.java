package io.github.entente.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RecordReflection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts of the kinds that the caller named, component by component. A name in a file never loads a
 * class.
 */
final class FactParser {
    /** The types that are written as one text, and their readers. */
    private static final ImmutableMap<Class<?>, Function<String, Object>> TEXTS =
            ImmutableMap.<Class<?>, Function<String, Object>>builder()
                    .put(String.class, text -> text)
                    .put(Byte.class, Byte::valueOf)
                    .put(Short.class, Short::valueOf)
                    .put(Integer.class, Integer::valueOf)
                    .put(Long.class, Long::valueOf)
                    .put(Float.class, Float::valueOf)
                    .put(Double.class, Double::valueOf)
                    .put(BigInteger.class, BigInteger::new)
                    .put(BigDecimal.class, BigDecimal::new)
                    .put(Boolean.class, FactParser::flag)
                    .put(Character.class, FactParser::character)
                    .put(Edtf.class, Edtf::parse)
                    .put(Year.class, text -> Year.of(Integer.parseInt(text))) // as it prints, without padding
                    .put(YearMonth.class, text -> YearMonth.parse(withSign(text)))
                    .put(ZoneId.class, ZoneId::of)
                    .put(ZoneOffset.class, ZoneOffset::of)
                    .buildOrThrow();

    /**
     * The maximum length of a value that is not a text: long numbers are slow to parse. No fact has longer
     * ones.
     */
    private static final int LONGEST = CustomFacts.MOST_DIGITS + 50;

    private final Map<String, Class<? extends CustomFact>> kinds = new TreeMap<>();
    private final ProblemCollector problems;

    /** Thrown after a problem with a value was reported. */
    private static final class Reported extends RuntimeException {
        private static final long serialVersionUID = 1;

        Reported() {
            super(null, null, false, false);
        }
    }

    FactParser(Collection<? extends Class<? extends CustomFact>> kinds, ProblemCollector problems) {
        this.problems = problems;
        kinds.forEach(kind -> this.kinds.put(kind.getSimpleName(), kind));
    }

    /**
     * @throws IllegalArgumentException if one of the kinds is not a record, or two have the same simple name
     */
    static void check(Collection<? extends Class<? extends CustomFact>> kinds) {
        Map<String, Class<?>> byName = new TreeMap<>();
        for (Class<? extends CustomFact> kind : kinds) {
            checkArgument(kind.isRecord(), "%s is no record: custom facts are", kind.getName());
            Class<?> other = byName.put(kind.getSimpleName(), kind);
            checkArgument(
                    other == null || other == kind,
                    "%s and %s have one simple name, by which files call them; rename one",
                    kind.getName(),
                    other);
        }
    }

    /**
     * Whether values of this declared type can be read, with all that is in them; values of other types can
     * only be stated in Java.
     */
    static boolean isReadable(Type declared) {
        return isReadable(TypeToken.of(declared), new HashSet<>());
    }

    /** @param seen records that contain themselves, in lists, are looked at once */
    private static boolean isReadable(TypeToken<?> type, Set<Class<?>> seen) {
        Class<?> raw = Primitives.wrap(type.getRawType());
        if (raw == Optional.class || isList(raw)) {
            return type.getType() instanceof ParameterizedType
                    && argument(type).getRawType() != Optional.class
                    && isReadable(argument(type), seen);
        } else if (raw.isRecord()) {
            return !seen.add(raw)
                    || Arrays.stream(raw.getRecordComponents())
                            .allMatch(part -> isReadable(TypeToken.of(part.getGenericType()), seen));
        }
        return TEXTS.containsKey(raw) || raw.isEnum() || parser(raw).isPresent();
    }

    /** The method by which a type of {@code java.time} reads what it prints. */
    private static Optional<Method> parser(Class<?> type) {
        try {
            return type.getPackageName().equals("java.time")
                    ? Optional.of(type.getMethod("parse", CharSequence.class))
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Any list that an immutable one can stand for. */
    private static boolean isList(Class<?> raw) {
        return raw == ImmutableList.class
                || (raw.isAssignableFrom(ImmutableList.class) && Iterable.class.isAssignableFrom(raw));
    }

    /** The fact; null where it was reported. */
    @Nullable
    CustomFact read(FieldReader fields) {
        String name = fields.required("record");
        if (name == null) {
            return null;
        }
        Class<? extends CustomFact> kind = kinds.get(name);
        if (kind == null) {
            fields.report("record", "unknown kind of fact \"" + NameSuggestions.shown(name) + "\"", hint(name));
            return null;
        }
        Node components = fields.value("components");
        if (components == null) {
            fields.missing("components");
            return null;
        }
        try {
            return kind.cast(record(kind, components, fields.path("components")));
        } catch (Reported e) {
            return null;
        }
    }

    private String hint(String name) {
        return NameSuggestions.hint(
                name,
                kinds.keySet(),
                kinds.isEmpty()
                        ? "custom facts are read where their records are named: WorldReader.read(file, List.of(Seats.class))"
                        : "the kinds that are read here are " + String.join(", ", kinds.keySet()));
    }

    private Object record(Class<?> type, Node node, String path) {
        RecordComponent[] all = type.getRecordComponents();
        List<String> names = Arrays.stream(all).map(RecordComponent::getName).toList();
        FieldReader fields = FieldReader.of(node, path, names, problems);
        Object[] values = new Object[all.length];
        boolean complete = !fields.isBroken();
        for (int i = 0; i < all.length && !fields.isBroken(); i++) {
            try {
                values[i] = component(TypeToken.of(all[i].getGenericType()), fields, names.get(i));
            } catch (Reported e) {
                complete = false;
            }
        }
        if (!complete) {
            throw new Reported();
        }
        try {
            return RecordReflection.make(type, values);
        } catch (IllegalArgumentException e) {
            throw reported(String.valueOf(e.getMessage()), path, node, "change it");
        }
    }

    private Object component(TypeToken<?> type, FieldReader fields, String name) {
        Node value = fields.value(name);
        if (value != null) {
            return value(type, value, fields.path(name));
        } else if (type.getRawType() == Optional.class) {
            return Optional.empty();
        }
        fields.missing(name);
        throw new Reported();
    }

    private Object value(TypeToken<?> type, Node node, String path) {
        Class<?> raw = Primitives.wrap(type.getRawType());
        if (raw == Optional.class) {
            return Optional.of(value(argument(type), node, path));
        } else if (isList(raw)) {
            return list(argument(type), node, path);
        } else if (raw.isRecord()) {
            return record(raw, node, path);
        }
        if (!(node instanceof Node.Text text) || text.absent()) {
            throw reported(node.noun() + " where one value is expected", path, node, "write one");
        }
        return text(raw, text.value(), node, path);
    }

    private static TypeToken<?> argument(TypeToken<?> type) {
        return type.resolveType(type.getRawType().getTypeParameters()[0]);
    }

    private List<Object> list(TypeToken<?> type, Node node, String path) {
        if (!(node instanceof Node.Items items)) {
            throw reported(node.noun() + " where a list is expected", path, node, "put it in brackets");
        }
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        for (int i = 0; i < items.nodes().size(); i++) {
            values.add(value(type, items.nodes().get(i), path + "[" + i + "]"));
        }
        return values.build();
    }

    private Object text(Class<?> type, String text, Node node, String path) {
        String wanted = type.getSimpleName();
        Optional<Method> parser = parser(type);
        try {
            Function<String, Object> reader = TEXTS.get(type);
            if (text.length() > LONGEST && type != String.class) {
                throw new IllegalArgumentException();
            } else if (reader != null) {
                return reader.apply(text);
            } else if (type.isEnum()) {
                return constant(type, text, node, path);
            } else if (parser.isPresent()) {
                return parser.get().invoke(null, text);
            }
        } catch (InvocationTargetException | IllegalArgumentException | DateTimeException e) {
            throw reported(
                    "\"" + NameSuggestions.shown(text) + "\" is no " + wanted,
                    path,
                    node,
                    "write one, as " + wanted + " prints");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // it is public
        }
        throw reported(
                "components of the type " + wanted + " cannot be read from a file",
                path,
                node,
                "state such facts in Java");
    }

    private Object constant(Class<?> type, String text, Node node, String path) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toList());
        throw reported(
                "unknown " + type.getSimpleName() + " \"" + NameSuggestions.shown(text) + "\"",
                path,
                node,
                NameSuggestions.hint(text, names, "write one of " + String.join(", ", names)));
    }

    /** A month after the year 9999 prints without the sign that it is read with. */
    private static String withSign(String month) {
        return month.indexOf('-') > 4 ? "+" + month : month;
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private Reported reported(String what, String path, Node node, String wayOut) {
        if (!(node instanceof Node.Broken)) {
            problems.add(what, path, node.place(), wayOut);
        }
        return new Reported();
    }
}
