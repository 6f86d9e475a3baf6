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
    /** A problem without a place in a file. */
    public static Problem of(String what, String path, String wayOut) {
        return new Problem(what, path, Optional.empty(), wayOut);
    }

    /**
     * The problem with a value that was refused. Only an {@link InvalidValueException} tells the way out.
     * Of any other, such as one that a user's record throws, the whole message tells what is wrong.
     */
    public static Problem of(IllegalArgumentException refusal, String path) {
        return refusal instanceof InvalidValueException invalid
                ? of(invalid.what(), path, invalid.wayOut())
                : of(String.valueOf(refusal.getMessage()), path, "");
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
