package io.github.entente.format.data;

import com.google.common.collect.ImmutableSet;
import io.github.entente.format.data.LineReader.Encoding;
import java.util.OptionalInt;

/**
 * How a table is written.
 *
 * @param separator what stands between fields; if it is not said, whichever of tab, comma, semicolon and bar
 *     is most frequent in the header
 * @param quote what stands around fields that have separators or line ends, doubled within them; if it is
 *     not said, {@code "}, but nothing between tabs
 * @param quoted whether fields can have quotes at all
 * @param encoding how bytes become text
 * @param skipped how many lines before the header are no part of the table
 * @param preamble how many more lines before the header may be no part of the table; the header is the first
 *     line that has the columns that are needed
 * @param comment lines that begin with this are left out; empty if there are none
 * @param missing what stands for a missing value, besides nothing
 */
record Dialect(
        OptionalInt separator,
        OptionalInt quote,
        boolean quoted,
        Encoding encoding,
        int skipped,
        int preamble,
        String comment,
        ImmutableSet<String> missing) {
    /** Nulls of R and of databases. */
    static final ImmutableSet<String> NULLS = ImmutableSet.of("NA", "NULL");

    /** Any separator, in UTF-8. */
    static final Dialect TABLE =
            new Dialect(OptionalInt.empty(), OptionalInt.empty(), true, Encoding.UTF_8, 0, 0, "", NULLS);

    /** Tabs, without quotes, in UTF-8. */
    static final Dialect TABS = TABLE.separatedBy('\t').unquoted();

    Dialect separatedBy(char character) {
        return new Dialect(OptionalInt.of(character), quote, quoted, encoding, skipped, preamble, comment, missing);
    }

    Dialect quotedBy(char character) {
        return new Dialect(separator, OptionalInt.of(character), true, encoding, skipped, preamble, comment, missing);
    }

    Dialect unquoted() {
        return new Dialect(separator, OptionalInt.empty(), false, encoding, skipped, preamble, comment, missing);
    }

    Dialect in(Encoding another) {
        return new Dialect(separator, quote, quoted, another, skipped, preamble, comment, missing);
    }

    Dialect skipping(int lines) {
        return new Dialect(separator, quote, quoted, encoding, lines, preamble, comment, missing);
    }

    Dialect afterAtMost(int lines) {
        return new Dialect(separator, quote, quoted, encoding, skipped, lines, comment, missing);
    }

    Dialect commented(String beginning) {
        return new Dialect(separator, quote, quoted, encoding, skipped, preamble, beginning, missing);
    }

    Dialect missing(String... words) {
        return new Dialect(separator, quote, quoted, encoding, skipped, preamble, comment, ImmutableSet.copyOf(words));
    }
}
