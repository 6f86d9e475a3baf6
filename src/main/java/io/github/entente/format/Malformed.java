package io.github.entente.format;

import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Names;
import io.github.entente.fact.Place;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library finds wrong, in our words. */
final class Malformed {
    private Malformed() {}

    static InvalidWorldException exception(RuntimeException cause, Place place, Problems problems) {
        String reason = cause instanceof MarkedYamlEngineException marked ? reason(marked) : "";
        return problems.fatal("malformed YAML" + (reason.isEmpty() ? "" : ": " + reason), place, wayOut(reason));
    }

    private static String reason(MarkedYamlEngineException cause) {
        String problem = cause.getProblem() == null ? "" : cause.getProblem();
        int sentence = problem.indexOf(". ");
        String first = sentence < 0 ? problem : problem.substring(0, sentence);
        String context = cause.getContext() == null ? "" : cause.getContext().strip() + ", ";
        return shown(context) + shown(first.strip());
    }

    private static String shown(String text) {
        return Names.shown(text.replace('\n', ' ').replace('\t', ' ')).replace(';', ',');
    }

    private static String wayOut(String reason) {
        String text = reason.toLowerCase(Locale.ROOT);
        if (text.contains("mapping values are not allowed")) {
            return "put text that has \": \" in it in quotes, or mend the indent";
        }
        if (text.contains("tab")) {
            return "indent with blanks, not tabs";
        }
        if (text.contains("quoted scalar")) {
            return "close the quote, and write \\\\ for a backslash";
        }
        if (text.contains("cannot start any token")) {
            return "put text that begins with this character in quotes";
        }
        return "look for a bracket, a quote, a comma or an indent that is missing, here or on the lines before";
    }
}
