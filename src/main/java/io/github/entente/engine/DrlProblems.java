package io.github.entente.engine;

import com.google.common.base.Strings;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;

/** The problems of a DRL text, each with its position and the text of its line. */
final class DrlProblems {
    private static final int SHOWN = 160;
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");

    private final String name;
    private final String drl;
    private final List<String> lines;
    private final TreeSet<Problem> problems = new TreeSet<>();

    /**
     * A problem.
     *
     * @param line from 1; 0 if unknown
     * @param column from 1
     * @param message what is wrong, and the way out
     */
    private record Problem(int line, int column, String message) implements Comparable<Problem> {
        @Override
        public int compareTo(Problem other) {
            int byLine = Integer.compare(line, other.line);
            int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
            return byColumn != 0 ? byColumn : message.compareTo(other.message);
        }
    }

    /**
     * @param name the name of the text in messages, such as a file's name
     * @param drl the text
     */
    DrlProblems(String name, String drl) {
        this.name = name;
        this.drl = drl;
        this.lines = drl.lines().toList();
    }

    void add(int line, int column, String message) {
        problems.add(new Problem(line, column, message));
    }

    /**
     * A problem at the first of these words that occurs in the rule. Conditions and consequence are searched
     * first.
     */
    void add(RuleDescr rule, String message, String... words) {
        int start = offset(rule.getLine());
        int end = Math.max(start, Math.min(drl.length(), offset(rule.getEndLine() + 1)));
        String head = "rule \"" + rule.getName() + "\": ";
        Matcher when = WHEN.matcher(drl).region(start, end);
        int conditions = when.find() ? when.end() : start;
        for (String word : words) {
            for (int from : new int[] {conditions, start}) {
                Matcher found = spaced(word).matcher(drl).region(from, end);
                if (found.find()) {
                    addAt(found.start(), head + message);
                    return;
                }
            }
        }
        add(rule.getLine(), 1, head + message);
    }

    /** A problem at the first occurrence of the words in the whole text. */
    void addAnywhere(String message, String words) {
        Matcher found = spaced(words).matcher(drl);
        if (found.find()) {
            addAt(found.start(), message);
        } else {
            add(0, 0, message);
        }
    }

    private void addAt(int offset, String message) {
        int line = 1
                + (int) drl.substring(0, offset).chars().filter(c -> c == '\n').count();
        add(line, 1 + offset - (drl.lastIndexOf('\n', offset - 1) + 1), message);
    }

    /** A pattern for whole words, with any space between them. */
    private static Pattern spaced(String words) {
        String pattern = List.of(words.strip().split("\\s+")).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile("(?<![\\w$])" + pattern + "(?!\\w)");
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line && offset >= 0; i++) {
            int next = drl.indexOf('\n', offset);
            offset = next < 0 ? drl.length() : next + 1;
        }
        return offset;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Throws if there are problems.
     *
     * @throws IllegalArgumentException with a paragraph for each problem
     */
    void check() {
        if (!isEmpty()) {
            throw new IllegalArgumentException(problems.stream()
                    .map(this::shown)
                    .collect(Collectors.joining("\n", "cannot compile the rules of " + name + ":\n", "")));
        }
    }

    private String shown(Problem problem) {
        if (problem.line() < 1) {
            return name + ": " + problem.message();
        }
        String line =
                problem.line() <= lines.size() ? lines.get(problem.line() - 1).strip() : "";
        String excerpt = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return name + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()
                + (excerpt.isEmpty() ? "" : "\n" + Strings.repeat(" ", 4) + excerpt);
    }
}
