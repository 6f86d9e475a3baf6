package io.github.entente.engine;

import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.NameSuggestions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds out why a DRL text does not compile. The compiler of the executable model reports lines of files that
 * it generated. This class searches the text itself for the probable cause. If it finds none, it shows the
 * first line of the compiler's message.
 */
final class DrlDiagnosis {
    /** Drools 10.2.0: a component whose name is a part of one of these words breaks the code generator. */
    private static final List<String> BREAKING = List.of("alphaIndexedBy", "betaIndexedBy");

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)(?!\\w*\\s*:[^:])");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)(?:\\.(\\w+)(\\s*\\()?)?");
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w.$])([a-z]\\w*)(?!\\w*\\s*\\()");
    private static final Pattern MADE = Pattern.compile("new\\s+([A-Z]\\w*)\\s*\\(");
    private static final Pattern CALLED = Pattern.compile("derivations\\s*\\.\\s*(\\w+)\\s*\\(");
    private static final Pattern PARSE = Pattern.compile(
            "Unable to parse consequence caused by: \\(line (\\d+),\\s*col \\d+\\) Parse error\\. Found (\"?[^,]*\"?), expected");

    /** Words that may occur in a constraint besides properties. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "this",
            "null",
            "true",
            "false",
            "in",
            "not",
            "contains",
            "memberOf",
            "matches",
            "str",
            "soundslike",
            "excludes",
            "instanceof",
            "new",
            "kcontext",
            "and",
            "or",
            "exists",
            "forall",
            "from",
            "over");

    private final DrlText text;
    private final DrlProblems problems;

    private DrlDiagnosis(DrlText text, DrlProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * The problems of a text that did not compile; at least one.
     *
     * @param messages the messages of the compiler
     */
    static DrlProblems of(String name, String drl, DrlText text, List<String> messages) {
        DrlProblems problems = new DrlProblems(name, drl);
        DrlDiagnosis diagnosis = new DrlDiagnosis(text, problems);
        text.unknownImports()
                .forEach(target -> problems.addAnywhere(
                        "there is no class \"" + NameSuggestions.shown(target) + "\" on the class path of Entente",
                        target));
        text.rules().forEach(diagnosis::check);
        if (problems.isEmpty()) {
            messages.forEach(diagnosis::addMessage);
        }
        return problems;
    }

    private void check(RuleDescr rule) {
        Set<String> variables = text.variables(rule);
        for (PatternDescr pattern : text.patterns(rule)) {
            Optional<Class<?>> type = text.type(pattern.getObjectType());
            if (type.isEmpty()) {
                problems.add(rule, text.unknownType(pattern.getObjectType()), pattern.getObjectType());
            }
            type.filter(known -> !isPublic(known))
                    .ifPresent(known -> problems.add(
                            rule,
                            known.getSimpleName()
                                    + " is not public, or stands in a class that is not, so that rules cannot use it",
                            pattern.getObjectType()));
            for (String expression : DrlText.expressions(pattern)) {
                String plain = withoutStrings(expression);
                checkVariables(rule, variables, plain);
                checkTypes(rule, plain);
                type.ifPresent(known -> checkProperties(rule, known, plain));
            }
        }
        String consequence = withoutStrings(DrlText.consequence(rule));
        checkVariables(rule, variables, consequence);
        checkTypes(rule, consequence);
        checkCalls(rule, consequence);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String withoutStrings(String code) {
        return code.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
    }

    private void checkVariables(RuleDescr rule, Set<String> variables, String code) {
        Matcher variable = VARIABLE.matcher(code);
        while (variable.find()) {
            String name = variable.group(1);
            if (!variables.contains(name)) {
                problems.add(
                        rule,
                        "no pattern binds $" + name
                                + NameSuggestions.nearest(name, variables)
                                        .map(near -> "; did you mean $" + near + "?")
                                        .orElse("; bind it, as in $" + name + " : subject"),
                        "$" + name);
            }
        }
    }

    private void checkTypes(RuleDescr rule, String code) {
        Matcher found = TYPE.matcher(code);
        while (found.find()) {
            Optional<Class<?>> type = text.type(found.group(1));
            String member = found.group(2);
            if (type.isEmpty()) {
                problems.add(rule, text.unknownType(found.group(1)), found.group(1));
            } else if (member != null && !staticMembers(type.get()).contains(member)) {
                problems.add(
                        rule,
                        found.group(1) + " has no " + member
                                + NameSuggestions.nearest(member, staticMembers(type.get()))
                                        .map(near -> "; did you mean " + found.group(1) + "." + near + "?")
                                        .orElse(""),
                        found.group(1) + "." + member);
            }
        }
    }

    private static Set<String> staticMembers(Class<?> type) {
        Set<String> members = new TreeSet<>(Set.of("class"));
        Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> members.add(field.getName()));
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .forEach(method -> members.add(method.getName()));
        Arrays.stream(type.getClasses()).forEach(nested -> members.add(nested.getSimpleName()));
        return members;
    }

    private void checkProperties(RuleDescr rule, Class<?> type, String expression) {
        Set<String> known = properties(type);
        Matcher found = PROPERTY.matcher(expression);
        while (found.find()) {
            String name = found.group(1);
            if (WORDS.contains(name) || text.hasGlobal(name)) {
                continue;
            }
            if (!known.contains(name)) {
                problems.add(
                        rule,
                        "a " + type.getSimpleName() + " has no " + name
                                + NameSuggestions.nearest(name, known)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; it has " + String.join(", ", known)),
                        name);
            } else if (BREAKING.stream().anyMatch(word -> word.contains(name))) {
                problems.add(
                        rule,
                        "the rule compiler cannot take a component called " + name
                                + ", as it is part of the word alphaIndexedBy or betaIndexedBy (Drools 10.2); rename it in "
                                + type.getSimpleName() + ", or write the rule in plain Java",
                        name);
            }
        }
    }

    /** The names that a pattern of this type can use. */
    private static Set<String> properties(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())) {
                names.add(method.getName());
                Stream.of("get", "is")
                        .filter(start -> method.getName().startsWith(start)
                                && method.getName().length() > start.length())
                        .forEach(start ->
                                names.add(uncapitalised(method.getName().substring(start.length()))));
            }
        }
        names.removeAll(Set.of("toString", "hashCode", "notify", "notifyAll"));
        return names;
    }

    private static String uncapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void checkCalls(RuleDescr rule, String consequence) {
        Matcher called = CALLED.matcher(consequence);
        while (called.find()) {
            if (!called.group(1).equals("derive")) {
                problems.add(
                        rule,
                        "derivations has no " + called.group(1)
                                + " here; a consequence reads: derivations.derive( kcontext, … )",
                        called.group(1));
            }
        }
        Matcher made = MADE.matcher(consequence);
        while (made.find()) {
            int arguments = arguments(consequence, made.end());
            text.type(made.group(1)).ifPresent(type -> {
                Set<Integer> takes = new LinkedHashSet<>();
                Arrays.stream(type.getConstructors()).forEach(one -> takes.add(one.getParameterCount()));
                if (arguments >= 0 && !takes.isEmpty() && !takes.contains(arguments)) {
                    problems.add(
                            rule,
                            "a " + type.getSimpleName() + " is made of " + constructors(type) + ", not of " + arguments,
                            "new " + made.group(1));
                }
            });
        }
    }

    private static String constructors(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .map(one -> Arrays.stream(one.getParameters())
                        .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                        .collect(Collectors.joining(", ", "( ", " )")))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /** The number of arguments before the closing bracket; -1 if there is no closing bracket. */
    private static int arguments(String code, int start) {
        int depth = 0;
        int commas = 0;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ',' && depth == 0) {
                commas++;
            } else if (c == ')') {
                if (depth == 0) {
                    return code.substring(start, i).isBlank() ? 0 : commas + 1;
                }
                depth--;
            }
        }
        return -1;
    }

    /** Adds the compiler's message, without generated code. */
    private void addMessage(String message) {
        String first = message.strip()
                .lines()
                .filter(line -> !line.startsWith("Java source of "))
                .findFirst()
                .orElse("it does not say why");
        Matcher parse = PARSE.matcher(first);
        if (parse.find()) {
            text.rules().stream()
                    .filter(rule -> !DrlText.consequence(rule).strip().matches("(?s).*[;}]"))
                    .findFirst()
                    .ifPresentOrElse(
                            rule -> problems.add(
                                    rule,
                                    "a statement of the consequence does not end; is a semicolon missing?",
                                    "derivations"),
                            () -> problems.add(
                                    0, 0, "a consequence is no Java: " + parse.group(2) + " is out of place"));
            return;
        }
        Matcher quoted = Pattern.compile(
                        "(?:Unable to Analyse Expression|Unable to parse left part of expression:) (.*?):?$")
                .matcher(first);
        if (quoted.find()) {
            problems.addAnywhere("the compiler cannot make sense of this constraint", quoted.group(1));
            return;
        }
        Optional<RuleDescr> only =
                text.rules().size() == 1 ? Optional.of(text.rules().get(0)) : Optional.empty();
        only.ifPresentOrElse(
                rule -> problems.add(rule, "the compiler says: " + first),
                () -> problems.add(0, 0, "the compiler says: " + first));
    }
}
