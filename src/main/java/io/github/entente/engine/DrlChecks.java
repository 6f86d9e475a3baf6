package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.NameSuggestions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Checks a DRL text before it is compiled. It finds what the parser refuses, and what Entente demands of
 * rules beyond DRL.
 */
final class DrlChecks {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BY_ACCESSOR = Pattern.compile("(?<![\\w.$])(\\w+)\\s*\\(\\s*\\)\\s*==\\s*\\$\\w+");
    private static final Pattern BY_EQUALS =
            Pattern.compile("(?<![\\w.$])(\\w+)(?:\\(\\))?\\.equals\\(\\s*\\$\\w+\\s*\\)");
    private static final Pattern MISMATCH =
            Pattern.compile("(?:mismatched input|no viable alternative at input) '([^']*)'");

    /** What consequences must not contain, and why. */
    private static final ImmutableMap<String, String> FORBIDDEN = ImmutableMap.of(
            "insert", "what follows is recorded by derivations.derive( kcontext, … ), which also inserts it",
            "insertLogical", "what follows is recorded by derivations.derive( kcontext, … ), which also inserts it",
            "update", "facts never change",
            "modify", "facts never change",
            "delete", "rules only conclude; what no longer follows is withdrawn without them",
            "retract", "rules only conclude; what no longer follows is withdrawn without them");

    private final DrlText text;
    private final DrlProblems problems;

    private DrlChecks(DrlText text, DrlProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * Parses the text.
     *
     * @throws IllegalArgumentException if the parser or Entente refuses it; the message has each problem with
     *     its position
     */
    static DrlText parse(String name, String drl, ClassLoader loader, Supplier<Set<String>> knownTypes) {
        DrlProblems problems = new DrlProblems(name, drl);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        @Nullable PackageDescr descr;
        try {
            descr = parser.parse(false, drl);
        } catch (DroolsParserException e) {
            descr = null;
            problems.add(0, 0, "this is no DRL: " + e.getMessage());
        }
        parser.getErrors().forEach(error -> addSyntax(problems, error));
        problems.check();
        DrlText text = new DrlText(descr == null ? new PackageDescr() : descr, loader, knownTypes);
        new DrlChecks(text, problems).checkAll();
        problems.check();
        return text;
    }

    private static void addSyntax(DrlProblems problems, DroolsError error) {
        int line = error instanceof ParserError placed ? placed.getRow() : 0;
        int column = error instanceof ParserError placed ? placed.getCol() + 1 : 0;
        String message = error.getMessage().lines().findFirst().orElse("");
        if (message.startsWith("Parser returned a null")) {
            return;
        }
        Matcher mismatch = MISMATCH.matcher(message);
        String what = !mismatch.find()
                ? message.replaceAll("^\\[ERR \\d+] Line \\d+:\\d+ ", "")
                : mismatch.group(1).equals("<eof>")
                        ? "the text ends too early"
                        : "\"" + NameSuggestions.shown(mismatch.group(1)) + "\" is out of place";
        problems.add(
                line,
                column,
                what
                        + "; a rule reads: rule \"pack/claim\" @says( … ) … when … then … end, names and sentences in double quotes");
    }

    private void checkAll() {
        if (text.rules().isEmpty()) {
            problems.add(1, 1, "there is no rule; a rule reads: rule \"pack/claim\" @says( … ) … when … then … end");
        }
        Set<String> names = new HashSet<>();
        for (RuleDescr rule : text.rules()) {
            if (!Rule.isName(rule.getName())) {
                problems.add(rule, "a name is a pack and a claim in lower-case words, such as trade/at-risk");
            }
            if (!names.add(rule.getName())) {
                problems.add(rule, "there is another one of this name");
            }
            checkAnnotations(rule);
            checkConditions(rule);
            checkConsequence(rule);
        }
    }

    private void checkAnnotations(RuleDescr rule) {
        for (String needed : ImmutableList.of("says", "source", "strength", "time")) {
            if (DrlText.annotation(rule, needed).isEmpty()) {
                problems.add(rule, "there is no @" + needed + "; each rule has @says, @source, @strength and @time");
            }
        }
        DrlText.annotation(rule, "strength")
                .filter(strength -> !isShare(strength))
                .ifPresent(strength -> problems.add(
                        rule,
                        "@strength( " + strength + " ) is no number over 0, up to 1, such as @strength( 0.9 )",
                        "@strength",
                        "strength"));
        DrlText.annotation(rule, "time")
                .filter(time -> Arrays.stream(TimeMode.values())
                        .noneMatch(mode -> mode.name().equals(time)))
                .ifPresent(time -> problems.add(
                        rule,
                        "@time( " + time + " ) is none of "
                                + Arrays.stream(TimeMode.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")),
                        "@time",
                        "time"));
    }

    private static boolean isShare(String text) {
        @Nullable Double share = Doubles.tryParse(text);
        return share != null && share > 0 && share <= 1;
    }

    private void checkConditions(RuleDescr rule) {
        rule.getAttributes().keySet().stream()
                .filter(attribute -> !attribute.equals("dialect"))
                .forEach(attribute -> problems.add(
                        rule,
                        "the attribute " + attribute
                                + " has no place here: all rules fire until nothing new follows, in whatever order",
                        attribute));
        if (text.hasAlternatives(rule)) {
            problems.add(
                    rule, "an or between patterns; write a rule for each, so that explanations say which it was", "or");
        }
        for (String expression : text.expressions(rule)) {
            for (Pattern slow : ImmutableList.of(BY_ACCESSOR, BY_EQUALS)) {
                Matcher found = slow.matcher(expression);
                while (found.find()) {
                    String variable = found.group().replaceAll("(?s).*(\\$\\w+).*", "$1");
                    problems.add(
                            rule,
                            "this join is not found over an index and tries every pair; write " + found.group(1)
                                    + " == " + variable,
                            found.group());
                }
            }
        }
    }

    private void checkConsequence(RuleDescr rule) {
        String consequence = DrlText.consequence(rule);
        FORBIDDEN.forEach((call, why) -> {
            if (Pattern.compile("(?<![\\w.$])" + call + "\\s*[({]")
                    .matcher(consequence)
                    .find()) {
                problems.add(rule, call + " has no place in a consequence: " + why, call);
            }
        });
        if (!consequence.contains("derivations")) {
            problems.add(
                    rule,
                    "it concludes nothing; a consequence reads: derivations.derive( kcontext, new Alliance( $one, $other ) );",
                    "then");
            return;
        }
        if (!text.hasGlobal("derivations")) {
            problems.add(
                    rule,
                    "the global derivations is not declared; put below the imports: global io.github.entente.rule.Derivations derivations;",
                    "derivations");
        }
        if (Pattern.compile("derive\\s*\\(\\s*drools\\b").matcher(consequence).find()) {
            problems.add(rule, "the match is called kcontext: derivations.derive( kcontext, … )", "drools");
        }
        Optional<String> kind = DrlText.concluded(rule);
        if (kind.isEmpty()) {
            problems.add(
                    rule,
                    "it does not show what it derives; say so with @derives( Alliance ), or the like, behind @time",
                    "derivations");
            return;
        }
        if (text.type(kind.get()).isEmpty()) {
            problems.add(rule, text.unknownType(kind.get()), kind.get());
        } else if (text.derives(rule).isEmpty()) {
            problems.add(
                    rule,
                    kind.get()
                            + " is no Conclusion; let it implement io.github.entente.conclusion.Conclusion, or SymmetricConclusion",
                    kind.get());
        } else {
            checkPlaceholders(rule, text.derives(rule).get());
        }
    }

    private void checkPlaceholders(RuleDescr rule, Class<?> conclusion) {
        String says = DrlText.annotation(rule, "says").orElse("");
        Set<String> known = new TreeSet<>(text.variables(rule));
        if (!conclusion.isRecord()) {
            return; // the components of this type are known only when the rule fires
        }
        Arrays.stream(conclusion.getRecordComponents()).forEach(component -> known.add(component.getName()));
        Matcher placeholder = PLACEHOLDER.matcher(says);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!known.contains(name)) {
                problems.add(
                        rule,
                        "@says has {" + name + "}, which stands for nothing; "
                                + NameSuggestions.nearest(name, known)
                                        .map(near -> "did you mean {" + near + "}?")
                                        .orElse("it knows "
                                                + known.stream()
                                                        .map(one -> "{" + one + "}")
                                                        .collect(Collectors.joining(", "))),
                        "@says",
                        "says");
            }
        }
    }
}
