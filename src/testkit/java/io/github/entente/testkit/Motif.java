package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Relations that belong together, such as {@code x FIGHTS y; a AIDS x}. Small letters stand for different
 * actors, {@code DEAL} for an arrangement. What stands behind {@code then} begins later than all before it,
 * as in {@code a LAUDS x; then a BLAMES x}.
 */
record Motif(ImmutableList<Part> parts) {
    private static final Pattern PART = Pattern.compile("(then )?([a-z]|DEAL) ([A-Z][A-Z0-9_]*) ([a-z]|DEAL)");

    /**
     * One relation. The verb is the name of a type or of a family of types.
     *
     * @param later whether it begins later than all parts before it
     */
    record Part(boolean later, String subject, String verb, String object) {}

    static Motif parse(String text) {
        return new Motif(
                Stream.of(text.split("; *")).map(part -> part(text, part)).collect(ImmutableList.toImmutableList()));
    }

    private static Part part(String text, String part) {
        Matcher words = PART.matcher(part);
        if (!words.matches() || words.group(2).equals(words.group(4))) {
            throw new IllegalArgumentException("\"" + part + "\" in the motif \"" + text
                    + "\" is no relation of two actors; write it as in \"x FIGHTS y; a AIDS x\"");
        }
        return new Part(words.group(1) != null, words.group(2), words.group(3), words.group(4));
    }
}
