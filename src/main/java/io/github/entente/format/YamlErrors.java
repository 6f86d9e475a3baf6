package io.github.entente.format;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.NameSuggestions;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Translates the errors of the YAML library. */
final class YamlErrors {
    private static final String LOOK =
            "a bracket, a quote, a comma or an indent is missing or too many, here or just before";

    /** The library's names of tokens, and ours. */
    private static final ImmutableMap<String, String> TOKENS = ImmutableMap.<String, String>builder()
            .put("'<stream end>'", "the end of the file")
            .put("<stream end>", "the end of the file")
            .put("end of stream", "end of the file")
            .put("'<document start>'", "the beginning of a document")
            .put("<block end>", "the end of the block")
            .put("'<block sequence start>'", "a list")
            .put("'<block mapping start>'", "fields")
            .put("'<scalar>'", "a value")
            .put("<scalar>", "a value")
            .put("'\\t(TAB)'", "TAB")
            .put("the node content", "a value")
            .buildOrThrow();

    /** Parts of the library's reasons, and the way out for each. The first that occurs counts. */
    private static final ImmutableMap<String, String> WAYS_OUT = ImmutableMap.<String, String>builder()
            .put("mapping values are not allowed", "put text that has \": \" in it in quotes, or mend the indent")
            .put("TAB", "indent with blanks, not tabs")
            .put("escape", "write \\\\ for a backslash")
            .put("quoted scalar", "close the quote")
            .put("cannot start any token", "put text that begins with this character in quotes")
            .put("expected ':'", "write a name, a colon and a value")
            .buildOrThrow();

    private YamlErrors() {}

    /**
     * The exception to throw for one of the library. {@code last} is the position of the last token that was
     * read.
     */
    static InvalidWorldException exception(RuntimeException cause, FilePosition last, ProblemCollector problems) {
        if (cause instanceof YamlVersionException) {
            return problems.fatal(
                    "a version of YAML that is not known", last, "remove the line that begins with %YAML");
        }
        if (!(cause instanceof MarkedYamlEngineException marked)) {
            return problems.fatal(
                    "malformed YAML in what follows", last, "look for a character or an escape that does not exist");
        }
        String reason = reason(marked);
        boolean unclosed = reason.contains("the end of the file") || reason.contains("unexpected end");
        Optional<Mark> mark = unclosed ? marked.getContextMark().or(marked::getProblemMark) : marked.getProblemMark();
        FilePosition place = mark.map(m -> problems.place(m.getLine() + 1, m.getColumn() + 1))
                .orElse(last);
        return problems.fatal("malformed YAML: " + reason, place, wayOut(reason));
    }

    private static String reason(MarkedYamlEngineException cause) {
        String problem = String.valueOf(cause.getProblem()).strip();
        int sentence = problem.indexOf(". ");
        String first = sentence < 0 ? problem : problem.substring(0, sentence);
        String context = cause.getContext() == null ? "" : cause.getContext().strip();
        boolean telling = context.contains("quoted") || context.contains("flow");
        String reason = telling ? context + ", " + first : first;
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
            reason = reason.replace(token.getKey(), token.getValue());
        }
        return NameSuggestions.shown(reason.replace(';', ','));
    }

    private static String wayOut(String reason) {
        return WAYS_OUT.entrySet().stream()
                .filter(way -> reason.contains(way.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(LOOK);
    }
}
