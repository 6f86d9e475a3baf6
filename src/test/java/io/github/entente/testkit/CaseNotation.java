package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.testkit.RuleCase.Derived;
import io.github.entente.testkit.RuleCase.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cases of rules from pages and from files of cases. {@code rules/README.md} says how they are written.
 */
final class CaseNotation {
    private static final Path BASE = Path.of(System.getProperty("entente.basedir", ""));

    private static final Pattern HEADING = Pattern.compile("## (\\S+)");
    private static final String DERIVES = "⇒";
    private static final String MISSES = "⇏";
    private static final Pattern GIVEN =
            Pattern.compile("(?<what>.*?)(?:,\\s+(?<on>[\\d.]\\S*))?(?:,\\s+living on (?<days>\\d+) days)?");
    private static final Pattern DERIVED = Pattern.compile("(?<what>.*?)"
            + "(?:,\\s+(?<shown>(?:presumed )?(?:always|(?:since |until )?\\d.*?)))?"
            + "(?:,\\s+valid on (?<valid>\\S+))?");
    private static final Pattern ACTOR = Pattern.compile("(\\S+) is an? (.+)");
    private static final Pattern RELATION = Pattern.compile("(\\S+) ([A-Z_]+) (\\S+)(?: against (\\S+))?");

    private final Path file;
    private final boolean page;
    private final ImmutableList.Builder<RuleCase> cases = ImmutableList.builder();
    private final Set<String> names = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private String rule = "";

    private CaseNotation(Path file, boolean page) {
        this.file = file;
        this.page = page;
    }

    /**
     * The cases of a file of cases, in their order.
     *
     * @throws IllegalArgumentException if lines are wrong; the message names each with its file
     */
    static ImmutableList<RuleCase> ofCases(Path file) throws IOException {
        return new CaseNotation(file, false).read(Files.readAllLines(file));
    }

    /**
     * The cases in the sections of a page, in their order.
     *
     * @throws IllegalArgumentException if lines are wrong; the message names each with its file
     */
    static ImmutableList<RuleCase> ofPage(Path file) throws IOException {
        return new CaseNotation(file, true).read(Files.readAllLines(file));
    }

    static String place(Path file, int line) {
        Path shown = file.startsWith(BASE) ? BASE.relativize(file) : file;
        return shown.toString().replace('\\', '/') + ":" + line;
    }

    private ImmutableList<RuleCase> read(List<String> lines) {
        Block block = new Block(1);
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher heading = HEADING.matcher(line);
            boolean ends;
            if (!page) {
                ends = line.isEmpty();
            } else if (fenced) {
                ends = line.equals("```");
                fenced = !ends;
            } else {
                fenced = line.equals("```text");
                ends = true;
            }
            if (heading.matches()) {
                block.end();
                block = new Block(i + 2);
                begin(heading.group(1), i + 1);
            } else if (ends) {
                block.end();
                block = new Block(i + 2);
            } else if (page || !line.startsWith("# ") && !line.equals("#")) {
                block.add(line, i + 1);
            }
        }
        block.end();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return cases.build();
    }

    private void begin(String name, int line) {
        String pack = String.valueOf(file.toAbsolutePath().getParent().getFileName());
        if (!name.startsWith(pack + "/")) {
            wrong(line, "the rule " + name + " is not of the pack " + pack + "; move it to its own folder");
        }
        rule = name;
    }

    private void wrong(int line, String what) {
        wrong.add(place(file, line) + ": " + what);
    }

    /** The lines of one case. */
    private final class Block {
        private final int first;
        private final ImmutableList.Builder<Given> given = ImmutableList.builder();
        private final ImmutableList.Builder<Derived> derived = ImmutableList.builder();
        private Optional<String> name = Optional.empty();
        private Optional<String> why = Optional.empty();
        private boolean empty = true;
        private boolean facts;
        private boolean derives;

        Block(int first) {
            this.first = first;
        }

        void add(String line, int number) {
            if (line.startsWith(DERIVES)) {
                derives = true;
                tried(number, () -> derived(line.substring(1).strip())).ifPresent(derived::add);
            } else if (line.startsWith(MISSES)) {
                if (why.isPresent()) {
                    wrong(number, "a second " + MISSES + "; leave an empty line between cases");
                }
                why = Optional.of(line.substring(1).strip());
            } else if (derives || why.isPresent()) {
                wrong(number, "a fact below what follows; leave an empty line between cases");
            } else if (empty && line.endsWith(":")) {
                name = Optional.of(line.substring(0, line.length() - 1));
            } else {
                facts = true;
                tried(number, () -> given(line)).ifPresent(given::add);
            }
            empty = false;
        }

        void end() {
            if (empty) {
                return;
            }
            if (rule.isEmpty()) {
                wrong(first, "a case of no rule; write a heading above it, such as ## stance/words");
            }
            if (!facts) {
                wrong(first, "a case without facts; write them above " + DERIVES + " or " + MISSES);
            }
            if (derives == why.isPresent()) {
                wrong(
                        first,
                        derives
                                ? "both " + DERIVES + " and " + MISSES + "; make two cases of it"
                                : "nothing says what follows; write " + DERIVES + " and a conclusion, or " + MISSES
                                        + " and why there is none");
            }
            if (why.isPresent() && name.isPresent()) {
                wrong(first, "a near miss with two names; write why nothing follows behind " + MISSES + " alone");
            }
            if (!page && derives && name.isEmpty()) {
                wrong(first, "a case without a name; write why it is there above its facts, with a colon at the end");
            }
            if (why.filter(String::isEmpty).isPresent()) {
                wrong(first, "a near miss without a reason; write behind " + MISSES + " why nothing follows");
            }
            ImmutableList<Derived> follows = derived.build();
            String called = why.or(() -> name)
                    .orElseGet(() ->
                            follows.isEmpty() ? "" : follows.get(0).conclusion().sentence(id -> id));
            if (!page && !names.add(rule + ": " + called)) {
                wrong(first, "a second case of the name \"" + called + "\"; name it otherwise");
            }
            cases.add(new RuleCase(rule, called, given.build(), follows, file, first));
        }

        /** What was read, unless the line is wrong. */
        private <T> Optional<T> tried(int number, Supplier<T> read) {
            try {
                return Optional.of(read.get());
            } catch (IllegalArgumentException e) {
                wrong(number, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
    }

    private static Given given(String line) {
        Matcher actor = ACTOR.matcher(line);
        if (actor.matches()) {
            Optional<ActorKind> kind = ActorKind.labelled(actor.group(2));
            if (kind.isPresent()) {
                return Given.of(new Actor(actor.group(1), actor.group(1), kind.get()));
            }
        }
        Matcher match = matched(GIVEN, line);
        Edtf happened = Optional.ofNullable(match.group("on")).map(Edtf::parse).orElse(Edtf.ALWAYS);
        int livingOn =
                Optional.ofNullable(match.group("days")).map(Integer::parseInt).orElse(0);
        Matcher relation = RELATION.matcher(match.group("what"));
        if (!relation.matches()) {
            return Given.of(conclusion(match.group("what")), happened, livingOn);
        }
        if (livingOn > 0) {
            throw new IllegalArgumentException(
                    "a relation lives on as its type does: \"" + line + "\"; leave out how long");
        }
        return Given.of(
                new Relation(
                        relation.group(1),
                        type(relation.group(2)),
                        relation.group(3),
                        Optional.ofNullable(relation.group(4))),
                happened,
                0);
    }

    private static RelationType type(String name) {
        return RelationTypes.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no relation type " + name
                        + NameSuggestions.nearest(name, RelationTypes.shipped().keySet())
                                .map(other -> "; did you mean " + other + "?")
                                .orElse("")));
    }

    private static Derived derived(String text) {
        Matcher match = matched(DERIVED, text);
        return new Derived(
                conclusion(match.group("what")),
                Optional.ofNullable(match.group("shown")),
                Optional.ofNullable(match.group("valid")).map(Edtf::parse));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not understood: \"" + text + "\"");
        }
        return match;
    }

    private static Conclusion conclusion(String sentence) {
        return ConclusionSentences.parse(sentence)
                .orElseThrow(() -> new IllegalArgumentException("no fact: \"" + sentence
                        + "\"; write an actor (TR is a state), a relation (TR ARMS GNA, 2020-05), or a conclusion in the"
                        + " sentence that explanations print (GNA and LNA are at war)"));
    }
}
