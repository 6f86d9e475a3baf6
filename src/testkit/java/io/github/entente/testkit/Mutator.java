package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Side;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the changes of one rule, one at a time, as described in {@link Mutants}. */
final class Mutator {
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) ?: ?(\\w+)");
    private static final Pattern HINT = Pattern.compile("derivations\\.(?:meet|precede)\\(.*\\)");
    private static final Pattern PRECEDE = Pattern.compile("derivations\\.precede\\( ?([^,]+), ?(.+?) ?\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*(?:\\.[A-Z]\\w*)*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern MEMBERS = Pattern.compile("(.+ in) \\( (.+) \\)");
    private static final Pattern EQUAL = Pattern.compile("(\\w+) == (\\$\\w+)");
    private static final Pattern UNEQUAL = Pattern.compile("(\\w+) != (.+)");
    private static final Pattern TIME = Pattern.compile("@time\\(\\s*(\\w+)\\s*\\)");

    private final DrlText text;
    private final DrlRule rule;
    private final Map<String, DrlRule> mutants = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ImmutableList<Bound> bounds;

    /** A variable, its type, and where it is bound. */
    private record Bound(String variable, String property, Class<?> type, int premise, int place) {
        boolean isBefore(int otherPremise, int otherPlace) {
            return premise < otherPremise || (premise == otherPremise && place < otherPlace);
        }
    }

    private Mutator(DrlText text, DrlRule rule) {
        this.text = text;
        this.rule = rule;
        this.bounds = bounds();
        seen.add(rule.toString());
    }

    /** The mutants of the rule, by what was changed. They keep the rule's name. */
    static Map<String, DrlRule> mutants(DrlText text, DrlRule rule) {
        Mutator mutator = new Mutator(text, rule);
        mutator.leaveOutPremises();
        mutator.eachTest(mutator::loosen);
        mutator.eachTest(mutator::turn);
        mutator.exchangeConstants();
        mutator.swapVariables();
        mutator.changeTime();
        return mutator.mutants;
    }

    /** The rule without its tests of hulls. */
    static DrlRule withoutHints(DrlRule rule) {
        return rule.withPremises(rule.premises().stream()
                .map(one -> new DrlRule.Premise(
                        one.variable(),
                        one.type(),
                        one.conditions().stream()
                                .filter(condition -> !HINT.matcher(condition).matches())
                                .collect(ImmutableList.toImmutableList())))
                .toList());
    }

    private void add(String change, DrlRule mutant) {
        DrlRule spoken = spoken(mutant);
        if (seen.add(spoken.toString())) {
            mutants.put(change, spoken);
        }
    }

    /** Removes variables from the sentence that the change removed: the compiler refuses them. */
    private DrlRule spoken(DrlRule mutant) {
        String head = mutant.head();
        for (Bound bound : bounds) {
            boolean left = mutant.premises().stream()
                    .anyMatch(one -> one.toString().matches("(?s).*\\Q" + bound.variable() + "\\E ?:.*"));
            if (!left) {
                String name = bound.variable().substring(1);
                head = head.replace("{" + name + "}", name);
            }
        }
        return new DrlRule(mutant.name(), head, mutant.premises(), mutant.consequence());
    }

    /** A short description of where a change was made. */
    private String in(int premise) {
        DrlRule.Premise one = rule.premises().get(premise);
        return " in " + (one.variable().isEmpty() ? one.type() : one.variable());
    }

    private ImmutableList<Bound> bounds() {
        ImmutableList.Builder<Bound> found = ImmutableList.builder();
        for (int premise = 0; premise < rule.premises().size(); premise++) {
            DrlRule.Premise one = rule.premises().get(premise);
            for (int place = 0; place < one.conditions().size(); place++) {
                Matcher binding = BINDING.matcher(one.conditions().get(place));
                if (binding.matches()) {
                    Optional<Class<?>> type = property(one, binding.group(2));
                    if (type.isPresent()) {
                        found.add(new Bound(binding.group(1), binding.group(2), type.get(), premise, place));
                    }
                }
            }
        }
        return found.build();
    }

    private Optional<Class<?>> property(DrlRule.Premise premise, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return text.type(premise.type())
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> ImmutableSet.of(name, "get" + capital, "is" + capital)
                                .contains(method.getName()))
                        .filter(method -> !method.isBridge())
                        .<Class<?>>map(Method::getReturnType)
                        .findFirst());
    }

    private interface Change {
        void of(int premise, int place, String condition);
    }

    /** Applies a change to each condition that is neither a binding nor a test of hulls. */
    private void eachTest(Change change) {
        for (int premise = 0; premise < rule.premises().size(); premise++) {
            List<String> conditions = rule.premises().get(premise).conditions();
            for (int place = 0; place < conditions.size(); place++) {
                String condition = conditions.get(place);
                if (!BINDING.matcher(condition).matches()
                        && !HINT.matcher(condition).matches()) {
                    change.of(premise, place, condition);
                }
            }
        }
    }

    private boolean isActor(DrlRule.Premise premise) {
        return text.type(premise.type()).filter(Actor.class::equals).isPresent();
    }

    private long propositions() {
        return rule.premises().stream()
                .filter(one -> !isActor(one) && !one.isEval())
                .count();
    }

    private void leaveOutPremises() {
        for (int i = 0; i < rule.premises().size(); i++) {
            DrlRule.Premise gone = rule.premises().get(i);
            if (isActor(gone) || (!gone.isEval() && propositions() > 1)) {
                leaveOut(i, gone);
            }
        }
    }

    /**
     * Leaves out a premise. Its variables are bound at the first equality that uses them. Other tests of them
     * are removed.
     */
    private void leaveOut(int place, DrlRule.Premise gone) {
        Set<String> lost = new LinkedHashSet<>();
        if (!gone.variable().isEmpty()) {
            lost.add(gone.variable());
        }
        gone.conditions().stream()
                .map(BINDING::matcher)
                .filter(Matcher::matches)
                .forEach(binding -> lost.add(binding.group(1)));
        List<DrlRule.Premise> left = new ArrayList<>();
        for (int i = 0; i < rule.premises().size(); i++) {
            if (i != place) {
                DrlRule.Premise one = rule.premises().get(i);
                List<String> conditions = new ArrayList<>();
                for (String condition : one.conditions()) {
                    Matcher equal = EQUAL.matcher(condition);
                    if (equal.matches() && lost.remove(equal.group(2))) {
                        conditions.add(equal.group(2) + " : " + equal.group(1));
                    } else {
                        Optional.of(without(condition, lost))
                                .filter(rest -> !rest.isEmpty())
                                .ifPresent(conditions::add);
                    }
                }
                left.add(new DrlRule.Premise(one.variable(), one.type(), ImmutableList.copyOf(conditions)));
            }
        }
        if (variables(rule.consequence()).noneMatch(lost::contains)) {
            String head = rule.head();
            for (String variable : lost) {
                String word = variable.substring(1);
                head = head.replace("{" + word + "}", word);
            }
            add("leaves out " + gone, rule.withHead(head).withPremises(left));
        }
    }

    private static Stream<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(MatchResult::group);
    }

    /** The condition without the tests that name one of these variables. */
    private static String without(String condition, Set<String> lost) {
        for (String operator : ImmutableList.of("||", "&&")) {
            List<String> parts = DrlRule.split(condition, operator);
            if (parts.size() > 1) {
                return parts.stream()
                        .map(part -> without(part, lost))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" " + operator + " "));
            }
        }
        if (isInBrackets(condition)) {
            String inner = without(inner(condition), lost);
            return inner.isEmpty() ? "" : "( " + inner + " )";
        }
        return variables(condition).anyMatch(lost::contains) ? "" : condition;
    }

    private static boolean isInBrackets(String condition) {
        return condition.startsWith("(") && condition.endsWith(")");
    }

    private static String inner(String condition) {
        return condition.substring(1, condition.length() - 1).strip();
    }

    private void loosen(int premise, int place, String condition) {
        add("leaves out " + condition + in(premise), rule.with(premise, place, ""));
        inside(condition, "", "", (before, part, after, lone) -> {
            if (!lone) {
                boolean first = before.isEmpty() || before.endsWith("( ");
                String rest = first
                        ? before + after.replaceFirst("^ ?(\\|\\||&&) ?", "")
                        : before.replaceFirst(" ?(\\|\\||&&) ?$", "") + after;
                add("leaves out " + part + " of " + condition + in(premise), rule.with(premise, place, rest));
            }
            Matcher members = MEMBERS.matcher(part);
            if (members.matches()) {
                List<String> all = DrlRule.split(members.group(2), ",");
                for (String member : all) {
                    String fewer =
                            all.stream().filter(one -> !one.equals(member)).collect(Collectors.joining(", "));
                    add(
                            "leaves out " + member + " of " + condition + in(premise),
                            rule.with(premise, place, before + members.group(1) + " ( " + fewer + " )" + after));
                }
            }
        });
    }

    private interface Part {
        void at(String before, String part, String after, boolean lone);
    }

    /**
     * Visits each part of a condition: the parts of {@code ||} and {@code &&}, and the contents of brackets.
     */
    private static void inside(String condition, String before, String after, Part use) {
        inside(condition, before, after, true, use);
    }

    private static void inside(String condition, String before, String after, boolean lone, Part use) {
        for (String operator : ImmutableList.of("||", "&&")) {
            List<String> parts = DrlRule.split(condition, operator);
            if (parts.size() > 1) {
                for (int i = 0; i < parts.size(); i++) {
                    String join = " " + operator + " ";
                    String left = i == 0 ? "" : String.join(join, parts.subList(0, i)) + join;
                    String right =
                            i == parts.size() - 1 ? "" : join + String.join(join, parts.subList(i + 1, parts.size()));
                    joined(parts.get(i), before, left, right, after, use);
                }
                return;
            }
        }
        if (isInBrackets(condition)) {
            inside(inner(condition), before + "( ", " )" + after, lone, use);
            return;
        }
        use.at(before, condition, after, lone);
    }

    private static void joined(String part, String before, String left, String right, String after, Part use) {
        if (isInBrackets(part) || DrlRule.split(part, "&&").size() > 1) {
            inside(part, before + left, right + after, true, use);
        }
        if (!isInBrackets(part)) {
            use.at(before + left, part, right + after, false);
        }
    }

    /** Negates boolean questions, and tests of whether two sides or the like differ. */
    private void turn(int premise, int place, String condition) {
        inside(condition, "", "", (before, part, after, lone) -> {
            Matcher unequal = UNEQUAL.matcher(part);
            if (part.matches("!?[\\w.$]+(\\(.*\\))?")) {
                String turned = part.startsWith("!") ? part.substring(1) : "!" + part;
                add("asks " + turned + in(premise), rule.with(premise, place, before + turned + after));
            } else if (unequal.matches()
                    && property(rule.premises().get(premise), unequal.group(1))
                            .filter(Class::isEnum)
                            .isPresent()) {
                String turned = unequal.group(1) + " == " + unequal.group(2);
                add("asks " + turned + in(premise), rule.with(premise, place, before + turned + after));
            }
        });
    }

    private void exchangeConstants() {
        eachTest((premise, place, condition) ->
                exchanged(condition, (change, other) -> add(change + in(premise), rule.with(premise, place, other))));
        exchanged(
                rule.consequence(),
                (change, other) -> add(change + " in the consequence", rule.withConsequence(other)));
    }

    private interface Exchange {
        void of(String change, String other);
    }

    private void exchanged(String part, Exchange use) {
        CONSTANT.matcher(part)
                .results()
                .forEach(found -> text.type(found.group(1))
                        .flatMap(type -> another(type, found.group(2), part, found.group(1)))
                        .ifPresent(other -> use.of(
                                found.group() + " becomes " + other,
                                part.substring(0, found.start())
                                        + found.group(1)
                                        + "."
                                        + other
                                        + part.substring(found.end()))));
    }

    /** The next constant of the type that the text does not name already; the opposite for a side. */
    private static Optional<String> another(Class<?> type, String name, String part, String prefix) {
        if (type.equals(Side.class) && !name.equals(Side.NONE.name())) {
            return Optional.of(Side.valueOf(name).opposite().name());
        }
        List<String> names = new ArrayList<>();
        Class<?> kind = Object.class;
        for (Field field : type.getFields()) {
            if (field.getName().equals(name)) {
                kind = field.getType();
            }
        }
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(kind)) {
                names.add(field.getName());
            }
        }
        int at = names.indexOf(name);
        return Stream.concat(names.subList(at + 1, names.size()).stream(), names.subList(0, Math.max(at, 0)).stream())
                .filter(other -> !Pattern.compile(Pattern.quote(prefix + "." + other) + "\\b")
                        .matcher(part)
                        .find())
                .findFirst();
    }

    private void swapVariables() {
        Set<String> concluded = variables(rule.consequence()).collect(Collectors.toSet());
        pairs((one, other) -> {
            String a = one.variable();
            String b = other.variable();
            if (concluded.contains(a) && concluded.contains(b)) {
                add("swaps " + a + " and " + b + " in the consequence", rule.withConsequence(swapped(a, b)));
            } else if (concluded.contains(a)) {
                add(b + " for " + a + " in the consequence", rule.withConsequence(swapped(a, b)));
            } else if (concluded.contains(b)) {
                add(a + " for " + b + " in the consequence", rule.withConsequence(swapped(a, b)));
            }
            if (one.premise() == other.premise() && (isTested(a) || isTested(b))) {
                add(
                        "swaps " + a + " and " + b + in(one.premise()),
                        rule.with(one.premise(), one.place(), b + " : " + one.property())
                                .with(one.premise(), other.place(), a + " : " + other.property()));
            }
        });
        eachTest((premise, place, condition) -> variables(condition)
                .distinct()
                .forEach(used -> bound(used)
                        .ifPresent(one -> bounds.stream()
                                .filter(other -> other.type().equals(one.type()) && other.isBefore(premise, place))
                                .filter(other -> !other.variable().equals(used))
                                .forEach(other -> add(
                                        other.variable() + " for " + used + " in " + condition + in(premise),
                                        rule.with(premise, place, replaced(condition, used, other.variable())))))));
        eachHint((premise, place, condition) -> {
            Matcher precede = PRECEDE.matcher(condition);
            if (precede.matches()) {
                String turned = "derivations.precede( " + precede.group(2) + ", " + precede.group(1) + " )";
                add("asks " + turned + in(premise), rule.with(premise, place, turned));
            }
        });
    }

    /** Whether a condition uses the variable; otherwise only the consequence does. */
    private boolean isTested(String variable) {
        return rule.premises().stream()
                .flatMap(premise -> premise.conditions().stream())
                .filter(condition -> !BINDING.matcher(condition).matches())
                .flatMap(Mutator::variables)
                .anyMatch(variable::equals);
    }

    private void eachHint(Change change) {
        for (int premise = 0; premise < rule.premises().size(); premise++) {
            List<String> conditions = rule.premises().get(premise).conditions();
            for (int place = 0; place < conditions.size(); place++) {
                if (HINT.matcher(conditions.get(place)).matches()) {
                    change.of(premise, place, conditions.get(place));
                }
            }
        }
    }

    private interface Pair {
        void of(Bound one, Bound other);
    }

    private void pairs(Pair use) {
        for (int i = 0; i < bounds.size(); i++) {
            for (int j = i + 1; j < bounds.size(); j++) {
                if (bounds.get(i).type().equals(bounds.get(j).type())) {
                    use.of(bounds.get(i), bounds.get(j));
                }
            }
        }
    }

    private Optional<Bound> bound(String variable) {
        return bounds.stream().filter(one -> one.variable().equals(variable)).findFirst();
    }

    private static String replaced(String part, String variable, String other) {
        return part.replaceAll(Pattern.quote(variable) + "\\b", Matcher.quoteReplacement(other));
    }

    private String swapped(String a, String b) {
        return VARIABLE.matcher(rule.consequence())
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().equals(a) ? b : found.group().equals(b) ? a : found.group()));
    }

    /** Changes the time mode. It has no effect on a rule with one premise. */
    private void changeTime() {
        Matcher time = TIME.matcher(rule.head());
        if (time.find() && propositions() > 1) {
            Consumer<TimeMode> change =
                    mode -> add("@time( " + mode + " )", rule.withHead(time.replaceFirst("@time( " + mode + " )")));
            Arrays.stream(TimeMode.values())
                    .filter(mode -> !mode.name().equals(time.group(1)))
                    .toList()
                    .forEach(change);
        }
    }
}
