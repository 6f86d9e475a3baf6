package io.github.entente.fact;

import java.util.Optional;

/**
 * A problem in a world: what is wrong, where, and the way out.
 *
 * @param what what is wrong, with the value, such as {@code unknown actor "GNC"}
 * @param path where in the world, such as {@code relations[14].object}, counted from 0 in the order of
 *     statements; empty for the world as a whole
 * @param place where in the file; empty for worlds that were built in Java
 * @param wayOut what to do, such as {@code did you mean "GNA"?}; may be empty
 */
public record Problem(String what, String path, Optional<FilePosition> place, String wayOut) {
    /**
     * A problem from a message. The way out follows the first semicolon outside double quotes. Values from
     * {@link NameSuggestions#shown} contain no double quotes.
     */
    public static Problem of(String message, String path) {
        int cut = beginOfWayOut(message);
        return cut < 0
                ? new Problem(message, path, Optional.empty(), "")
                : new Problem(message.substring(0, cut), path, Optional.empty(), message.substring(cut + 2));
    }

    private static int beginOfWayOut(String message) {
        boolean quoted = false;
        for (int i = 0; i < message.length(); i++) {
            if (message.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && message.startsWith("; ", i)) {
                return i;
            }
        }
        return -1;
    }

    /** The same problem at this position. */
    public Problem at(FilePosition found) {
        return new Problem(what, path, Optional.of(found), wayOut);
    }

    /**
     * Such as {@code unknown actor "GNC" in relations[14].object (libya.yaml:87:14); did you mean "GNA"?}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(what);
        if (!path.isEmpty()) {
            text.append(" in ").append(path);
        }
        place.ifPresent(found -> text.append(" (").append(found).append(')'));
        if (!wayOut.isEmpty()) {
            text.append("; ").append(wayOut);
        }
        return text.toString();
    }
}
