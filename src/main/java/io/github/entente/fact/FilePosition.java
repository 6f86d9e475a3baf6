package io.github.entente.fact;

/**
 * A position in an input file.
 *
 * @param file the file's name, as the caller gave it
 * @param line from 1
 * @param column from 1, in characters
 */
public record FilePosition(String file, int line, int column) {
    /** Such as {@code libya.yaml:87:14}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
