package io.github.entente.world;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.Problem;
import java.util.Optional;

/**
 * Where something stands that a {@link WorldDraft} is told. A draft only hands it on, with each problem.
 * For readers of files.
 *
 * <p>A field is named as in {@code subject}; the empty name means the whole.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public interface DraftLocation {
    /** The path of the whole, such as {@code relations[14]}. */
    String path();

    /** Where the value of a field stands, or the whole where there is no such field. Empty without a file. */
    Optional<FilePosition> position(String field);

    /** Where a member of a list stands, or the whole where there is none. Empty without a file. */
    Optional<FilePosition> position(String list, int index);

    /** Whether the field was wrong, and is reported already. Then its value is missing in the draft. */
    boolean reported(String field);

    /** The path of a field, such as {@code relations[14].subject}. */
    default String path(String field) {
        return field.isEmpty() || path().isEmpty() ? path() + field : path() + "." + field;
    }

    /** A problem with a field. */
    default Problem problem(String field, String what, String wayOut) {
        return new Problem(what, path(field), position(field), wayOut);
    }

    /** A problem with a member of a list. */
    default Problem problem(String list, int index, String what, String wayOut) {
        return new Problem(what, path(list) + "[" + index + "]", position(list, index), wayOut);
    }
}
