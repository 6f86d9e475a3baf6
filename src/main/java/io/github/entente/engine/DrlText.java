package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Proposition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** A parsed DRL text. Needs the Drools compiler on the class path. */
final class DrlText {
    private static final Pattern CONCLUDES =
            Pattern.compile("derivations\\s*\\.\\s*derive\\s*\\(\\s*\\w+\\s*,\\s*(?:new\\s+)?([A-Z]\\w*)\\s*[.(]");
    private static final Pattern BINDING = Pattern.compile("\\$(\\w+)\\s*:");

    /** Packages whose types are often used without an import; for suggestions in messages. */
    private static final ImmutableList<String> USUAL = ImmutableList.of(
            Conclusion.class.getPackageName(), Proposition.class.getPackageName(), "java.util", "java.time");

    private final PackageDescr descr;
    private final ClassLoader loader;
    private final Supplier<Set<String>> knownTypes;

    /**
     * A text.
     *
     * @param loader where the classes are that it names
     * @param knownTypes the simple names of classes that it may have meant by one that is nowhere
     */
    DrlText(PackageDescr descr, ClassLoader loader, Supplier<Set<String>> knownTypes) {
        this.descr = descr;
        this.loader = loader;
        this.knownTypes = knownTypes;
    }

    List<RuleDescr> rules() {
        return descr.getRules();
    }

    /** The package of the text; empty if it names none. */
    String packageName() {
        @Nullable String name = descr.getName();
        return name == null ? "" : name;
    }

    boolean hasGlobal(String name) {
        return descr.getGlobals().stream().anyMatch(global -> name.equals(global.getIdentifier()));
    }

    /** The conclusion of each rule, from its annotation, or else from its consequence. */
    ImmutableMap<String, Class<? extends Conclusion>> derives() {
        ImmutableMap.Builder<String, Class<? extends Conclusion>> derives = ImmutableMap.builder();
        for (RuleDescr rule : rules()) {
            derives(rule).ifPresent(type -> derives.put(rule.getName(), type));
        }
        return derives.buildKeepingLast();
    }

    /** The conclusion of the rule; empty if it is not given, unknown, or not a conclusion. */
    Optional<Class<? extends Conclusion>> derives(RuleDescr rule) {
        return concluded(rule)
                .flatMap(this::type)
                .filter(Conclusion.class::isAssignableFrom)
                .map(type -> type.asSubclass(Conclusion.class));
    }

    /** The name of the rule's conclusion, from its annotation, or else from its consequence. */
    static Optional<String> concluded(RuleDescr rule) {
        Optional<String> told = annotation(rule, "derives");
        if (told.isPresent()) {
            return told;
        }
        Matcher concludes = CONCLUDES.matcher(consequence(rule));
        return concludes.find() ? Optional.of(concludes.group(1)) : Optional.empty();
    }

    /** The consequence, without comments. */
    static String consequence(RuleDescr rule) {
        return String.valueOf(rule.getConsequence()).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    }

    /** The value of a rule's annotation, without quotes. */
    static Optional<String> annotation(RuleDescr rule, String name) {
        return Optional.ofNullable(rule.getAnnotation(name))
                .map(AnnotationDescr::getSingleValueAsString)
                .map(String::strip)
                .map(text -> text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                        ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
                        : text);
    }

    /** Whether there is an {@code or} between patterns that are not negated. */
    boolean hasAlternatives(RuleDescr rule) {
        return alternatives(rule.getLhs());
    }

    private static boolean alternatives(BaseDescr element) {
        return element instanceof OrDescr
                || (element instanceof org.drools.drl.ast.descr.AndDescr and
                        && and.getDescrs().stream().anyMatch(DrlText::alternatives));
    }

    /** All patterns of the rule in order, also those under a {@code not} and the like. */
    List<PatternDescr> patterns(RuleDescr rule) {
        List<PatternDescr> patterns = new ArrayList<>();
        collect(rule.getLhs(), patterns);
        return patterns;
    }

    private static void collect(BaseDescr element, List<PatternDescr> patterns) {
        if (element instanceof PatternDescr pattern) {
            patterns.add(pattern);
            if (pattern.getSource() instanceof org.drools.drl.ast.descr.AccumulateDescr accumulate) {
                collect(accumulate.getInput(), patterns);
            }
        } else if (element instanceof ConditionalElementDescr group) {
            for (Object child : group.getDescrs()) {
                collect((BaseDescr) child, patterns);
            }
        }
    }

    /** The constraints and bindings of the pattern. */
    static List<String> expressions(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(constraint -> ((ExprConstraintDescr) constraint).getExpression())
                .toList();
    }

    /** The constraints and bindings of all its patterns. */
    List<String> expressions(RuleDescr rule) {
        return patterns(rule).stream()
                .flatMap(pattern -> expressions(pattern).stream())
                .toList();
    }

    /** The variables that the rule binds, without their dollar sign. */
    Set<String> variables(RuleDescr rule) {
        Set<String> variables = new TreeSet<>();
        for (PatternDescr pattern : patterns(rule)) {
            Stream.ofNullable(pattern.getIdentifier()).forEach(name -> variables.add(name.replace("$", "")));
            expressions(pattern).forEach(expression -> {
                Matcher binding = BINDING.matcher(expression);
                while (binding.find()) {
                    variables.add(binding.group(1));
                }
            });
        }
        return variables;
    }

    /** The class that a name stands for in this text. */
    Optional<Class<?>> type(String name) {
        Set<String> candidates = new LinkedHashSet<>();
        if (name.contains(".")) {
            candidates.add(name);
        }
        for (ImportDescr imported : descr.getImports()) {
            String target = imported.getTarget();
            if (target.endsWith(".*")) {
                candidates.add(target.substring(0, target.length() - 1) + name);
            } else if (target.endsWith("." + name)) {
                candidates.add(target);
            }
        }
        candidates.add(packageName() + "." + name);
        candidates.add("java.lang." + name);
        return candidates.stream().flatMap(this::load).findFirst();
    }

    /** The message for a class that the text does not know. */
    String unknownType(String name) {
        for (String usual : USUAL) {
            if (load(usual + "." + name).findAny().isPresent()) {
                return "\"" + name + "\" is not imported; put below the package: import " + usual + "." + name + ";";
            }
        }
        Set<String> known = new TreeSet<>(knownTypes.get());
        descr.getImports()
                .forEach(imported -> known.add(
                        imported.getTarget().substring(imported.getTarget().lastIndexOf('.') + 1)));
        return "there is no class \"" + NameSuggestions.shown(name)
                + "\" on the class path of Entente that this text imports; "
                + NameSuggestions.nearest(name, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("import it by its full name");
    }

    /** The imports that do not exist. */
    List<String> unknownImports() {
        return descr.getImports().stream()
                .map(ImportDescr::getTarget)
                .filter(target ->
                        !target.endsWith(".*") && load(target).findAny().isEmpty())
                .collect(Collectors.toList());
    }

    private Stream<Class<?>> load(String name) {
        for (String candidate : ImmutableList.of(name, nested(name))) {
            try {
                return Stream.of(Class.forName(candidate, false, loader));
            } catch (ClassNotFoundException | NoClassDefFoundError e) {
                continue;
            }
        }
        return Stream.empty();
    }

    /** The binary name for a name that may be a nested class. */
    private static String nested(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot) + "$" + name.substring(dot + 1);
    }
}
