package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule in DRL, divided into the parts that {@link Mutator} changes. Only rules of plain patterns and
 * {@code eval} are read. Rules that negate, accumulate or join by {@code or} are not.
 *
 * @param name as in the text, without quotes
 * @param head the text between the name and {@code when}: the annotations
 * @param premises the patterns, in order, and the tests by {@code eval} between them
 * @param consequence the text between {@code then} and {@code end}
 */
record DrlRule(String name, String head, ImmutableList<Premise> premises, String consequence) {
    private static final Pattern PREMISE = Pattern.compile("\\s*(?:(\\$\\w+)\\s*:\\s*)?([A-Za-z_][\\w.]*)\\s*\\(");
    private static final ImmutableSet<String> KEYWORDS =
            ImmutableSet.of("not", "exists", "forall", "accumulate", "acc", "from", "or", "and");

    /**
     * A pattern, or the test of an {@code eval}.
     *
     * @param variable with its dollar; an empty text if there is none
     * @param type a class, as the text names it, or {@code eval}
     * @param conditions the parts between commas: tests, and bindings such as {@code $holder : holder}
     */
    record Premise(String variable, String type, ImmutableList<String> conditions) {
        boolean isEval() {
            return type.equals("eval");
        }

        /** The same, with another condition at this index. An empty condition removes the old one. */
        Premise with(int place, String condition) {
            List<String> changed = new ArrayList<>(conditions);
            if (condition.isEmpty()) {
                changed.remove(place);
            } else {
                changed.set(place, condition);
            }
            return new Premise(variable, type, ImmutableList.copyOf(changed));
        }

        @Override
        public String toString() {
            return (variable.isEmpty() ? "" : variable + " : ") + type + "( " + String.join(", ", conditions) + " )";
        }
    }

    /** The rule, if it consists of plain patterns and evals. */
    static Optional<DrlRule> parse(String name, String head, String when, String then) {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        String text = when.strip();
        Matcher begin = PREMISE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            begin.region(at, text.length());
            if (!begin.lookingAt() || KEYWORDS.contains(begin.group(2))) {
                return Optional.empty();
            }
            int end = closing(text, begin.end() - 1);
            String variable = begin.group(1) == null ? "" : begin.group(1);
            premises.add(new Premise(
                    variable,
                    begin.group(2),
                    split(text.substring(begin.end(), end), ",").stream()
                            .filter(condition -> !condition.isEmpty())
                            .collect(ImmutableList.toImmutableList())));
            at = end + 1;
        }
        return Optional.of(new DrlRule(name, head.strip(), premises.build(), then.strip()));
    }

    /** The index of the bracket that closes the one at {@code open}. */
    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    /**
     * The parts between separators outside brackets and quotes. Outer space is removed, and inner space
     * becomes one blank.
     */
    static ImmutableList<String> split(String text, String separator) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
                depth--;
            } else if (!quoted && depth == 0 && text.startsWith(separator, i)) {
                parts.add(plain(text.substring(start, i)));
                start = i + separator.length();
                i = start - 1;
            }
        }
        return parts.add(plain(text.substring(start))).build();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    DrlRule named(String other) {
        return new DrlRule(other, head, premises, consequence);
    }

    DrlRule withHead(String other) {
        return new DrlRule(name, other, premises, consequence);
    }

    DrlRule withConsequence(String other) {
        return new DrlRule(name, head, premises, other);
    }

    /** The same with these premises. An {@code eval} without tests is removed. */
    DrlRule withPremises(List<Premise> others) {
        ImmutableList<Premise> left = others.stream()
                .filter(one -> !one.isEval() || !one.conditions().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new DrlRule(name, head, left, consequence);
    }

    /** The same, with another condition at this index. An empty condition removes the old one. */
    DrlRule with(int premise, int place, String condition) {
        List<Premise> changed = new ArrayList<>(premises);
        changed.set(premise, premises.get(premise).with(place, condition));
        return withPremises(changed);
    }

    /**
     * The number of first patterns that both rules share word for word. Drools joins shared patterns once; 0
     * if there is nothing to join.
     */
    private int sharedWith(DrlRule other) {
        int shared = 0;
        while (shared < Math.min(premises.size(), other.premises.size())
                && premises.get(shared).equals(other.premises.get(shared))) {
            shared++;
        }
        return shared < 2 ? 0 : shared;
    }

    /** This rule with the changes of another rule's patterns, as far as both rules share them. */
    DrlRule changedAs(DrlRule before, DrlRule after) {
        if (before.premises.size() != after.premises.size()) {
            return this;
        }
        List<Premise> changed = new ArrayList<>(premises);
        for (int i = 0; i < sharedWith(before); i++) {
            changed.set(i, after.premises.get(i));
        }
        return withPremises(changed);
    }

    /** The rule's text. */
    @Override
    public String toString() {
        return "rule \"" + name + "\"\n    " + head + "\nwhen\n"
                + premises.stream().map(one -> "    " + one + "\n").collect(Collectors.joining()) + "then\n    "
                + consequence + "\nend\n";
    }
}
