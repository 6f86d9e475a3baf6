package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Strain;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conclusions from the sentences that explanations print, with ids for actors. What sentences there are
 * follows from the kinds that shipped rules derive: each is printed with blanks for ids, in each of its
 * variants.
 */
final class ConclusionSentences {
    private static final Pattern BLANK = Pattern.compile("<(\\d)>");
    private static final Map<String, Form> FORMS = forms();

    /** How to make a conclusion, or a part of one, from ids. */
    private interface Maker extends Function<List<String>, Object> {}

    /**
     * A sentence with blanks.
     *
     * @param pattern the sentence, a group for each blank
     * @param blanks how many blanks there are
     * @param maker what it says of the ids in them
     */
    private record Form(Pattern pattern, int blanks, Maker maker) {}

    private ConclusionSentences() {}

    /**
     * What the sentence says, if it is one.
     *
     * @throws IllegalArgumentException if no such conclusion can be, as a stance toward oneself
     */
    static Optional<Conclusion> parse(String sentence) {
        for (Form form : FORMS.values()) {
            Matcher match = form.pattern().matcher(sentence);
            if (match.matches()) {
                List<String> ids = new ArrayList<>();
                for (int blank = 0; blank < form.blanks(); blank++) {
                    ids.add(match.group("blank" + blank));
                }
                return Optional.of((Conclusion) form.maker().apply(ids));
            }
        }
        return Optional.empty();
    }

    /** The sentences by their patterns. */
    private static Map<String, Form> forms() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Rule rule : RulePacks.standard().rules()) {
            kinds.putIfAbsent(rule.derives().getName(), rule.derives());
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Class<?> kind : kinds.values()) {
            for (Part whole : makers(kind, kinds.values())) {
                form(whole.maker()).ifPresent(form -> {
                    Form other = forms.put(form.pattern().pattern(), form);
                    if (other != null) {
                        throw new IllegalStateException("two conclusions have one sentence: " + form.pattern());
                    }
                });
            }
        }
        return forms;
    }

    /** The sentence, unless there is no such conclusion: a stance takes a side. */
    private static Optional<Form> form(Maker maker) {
        List<String> ids = List.of("<0>", "<1>", "<2>", "<3>", "<4>");
        Conclusion sample;
        try {
            sample = (Conclusion) maker.apply(ids);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        TreeSet<Integer> blanks = new TreeSet<>();
        String sentence = sample.sentence(id -> id);
        Matcher blank = BLANK.matcher(sentence);
        int from = 0;
        while (blank.find()) {
            int number = Integer.parseInt(blank.group(1));
            regex.append(Pattern.quote(sentence.substring(from, blank.start())))
                    .append(blanks.add(number) ? "(?<blank" + number + ">[^\\s,]+)" : "\\k<blank" + number + ">");
            from = blank.end();
        }
        regex.append(Pattern.quote(sentence.substring(from)));
        return Optional.of(new Form(Pattern.compile(regex.toString()), blanks.size(), maker));
    }

    /** All variants of a record: ids are left open, all else is chosen. */
    private static List<Part> makers(Class<?> kind, Collection<Class<?>> kinds) {
        RecordComponent[] parts = kind.getRecordComponents();
        List<List<Part>> choices = Arrays.stream(parts)
                .map(part -> choices(part.getGenericType(), kinds))
                .toList();
        return Lists.cartesianProduct(choices).stream()
                .map(chosen ->
                        new Part(chosen.stream().mapToInt(Part::ids).sum(), ids -> make(kind, parts, chosen, ids)))
                .toList();
    }

    /**
     * A component of a record.
     *
     * @param ids how many ids it takes
     * @param maker its value, from as many ids
     */
    private record Part(int ids, Maker maker) {}

    private static List<Part> choices(Type type, Collection<Class<?>> kinds) {
        if (type.equals(String.class)) {
            return List.of(new Part(1, ids -> ids.get(0)));
        }
        if (type.equals(RelationType.class)) {
            return RelationTypes.shipped().values().stream()
                    .map(one -> new Part(0, ids -> one))
                    .toList();
        }
        if (type instanceof Class<?> some && some.isEnum()) {
            return Arrays.stream(some.getEnumConstants())
                    .map(one -> new Part(0, ids -> one))
                    .toList();
        }
        if (type.equals(SymmetricConclusion.class)) {
            return kinds.stream()
                    .filter(SymmetricConclusion.class::isAssignableFrom)
                    .flatMap(kind -> makers(kind, kinds).stream())
                    .toList();
        }
        if (type.equals(Inconsistency.Kind.class)) {
            return Inconsistency.Kind.shipped().stream()
                    .map(one -> new Part(0, ids -> one))
                    .toList();
        }
        if (type.equals(Strain.Kind.class)) {
            return Strain.Kind.shipped().stream()
                    .map(one -> new Part(0, ids -> one))
                    .toList();
        }
        return switch (type.getTypeName()) {
            case "java.util.Optional<java.lang.String>" ->
                List.of(new Part(0, ids -> Optional.empty()), new Part(1, ids -> Optional.of(ids.get(0))));
            case "com.google.common.collect.ImmutableList<java.lang.String>" ->
                List.of(
                        new Part(1, ImmutableList::copyOf),
                        new Part(2, ids -> ImmutableSortedSet.copyOf(ids).asList()));
            default ->
                throw new IllegalStateException("what sentences a conclusion has with a " + type.getTypeName()
                        + " in it is not known: say here what it can be");
        };
    }

    private static Object make(Class<?> kind, RecordComponent[] parts, List<Part> chosen, List<String> ids) {
        Object[] values = new Object[parts.length];
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = chosen.get(i);
            values[i] = part.maker().apply(ids.subList(from, from + part.ids()));
            from += part.ids();
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
