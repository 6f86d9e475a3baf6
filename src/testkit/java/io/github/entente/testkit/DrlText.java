package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in DRL: its rules, and the text before them. Immutable. */
final class DrlText {
    private static final Pattern RULE = Pattern.compile(
            "(?ms)^[ \\t]*rule\\s+\"([^\"]+)\"(.*?)^[ \\t]*when\\b(.*?)^[ \\t]*then\\b(.*?)^[ \\t]*end\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+([\\w.]*\\w(?:\\.\\*)?)\\s*;?");

    private final String preamble;
    private final ImmutableList<String> texts;
    private final ImmutableList<Optional<DrlRule>> rules;

    private DrlText(String preamble, List<String> texts, List<Optional<DrlRule>> rules) {
        this.preamble = preamble;
        this.texts = ImmutableList.copyOf(texts);
        this.rules = ImmutableList.copyOf(rules);
    }

    static DrlText parse(String drl) {
        String text = withoutComments(drl);
        List<String> texts = new ArrayList<>();
        List<Optional<DrlRule>> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        int first = text.length();
        while (rule.find()) {
            first = Math.min(first, rule.start());
            texts.add(rule.group());
            rules.add(DrlRule.parse(rule.group(1), rule.group(2), rule.group(3), rule.group(4)));
        }
        return new DrlText(text.substring(0, first), texts, rules);
    }

    private static String withoutComments(String drl) {
        return drl.replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** The rules that consist of plain patterns and evals. */
    ImmutableList<DrlRule> rules() {
        return rules.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * The whole text, in which this rule replaces the one with its name. If patterns shared with other rules
     * changed, they change in these rules too.
     */
    String with(DrlRule changed) {
        DrlRule before = rules().stream()
                .filter(rule -> rule.name().equals(changed.name()))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(preamble);
        for (int i = 0; i < texts.size(); i++) {
            String own = texts.get(i);
            String now = rules.get(i)
                    .map(rule -> rule == before ? changed : rule.changedAs(before, changed))
                    .filter(rule -> !rules().contains(rule))
                    .map(DrlRule::toString)
                    .orElse(own);
            text.append('\n').append(now).append('\n');
        }
        return text.toString();
    }

    /** These rules in another package, with the text that precedes the rules here. */
    String with(String otherPackage, List<DrlRule> others) {
        StringBuilder text = new StringBuilder(PACKAGE.matcher(preamble).replaceFirst("package " + otherPackage + ";"));
        others.forEach(rule -> text.append('\n').append(rule));
        return text.toString();
    }

    /**
     * The class that this name stands for, such as {@code Stance} or {@code Inconsistency.Kind}; empty if
     * there is none.
     */
    Optional<Class<?>> type(String name) {
        int dot = name.indexOf('.');
        String outer = dot < 0 ? name : name.substring(0, dot);
        String inner = dot < 0 ? "" : name.substring(dot).replace('.', '$');
        List<String> candidates = new ArrayList<>();
        Matcher imported = IMPORT.matcher(preamble);
        while (imported.find()) {
            String what = imported.group(1);
            if (what.endsWith("." + outer)) {
                candidates.add(what + inner);
            } else if (what.endsWith(".*")) {
                candidates.add(what.substring(0, what.length() - 1) + outer + inner);
            }
        }
        Matcher home = PACKAGE.matcher(preamble);
        if (home.find()) {
            candidates.add(home.group(1) + "." + outer + inner);
        }
        candidates.add("java.lang." + outer + inner);
        return candidates.stream().flatMap(one -> load(one).stream()).findFirst();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, DrlText.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
