package io.github.entente.conclusion;

import java.util.Locale;

/** What kinds are called in files. */
final class KindCodes {
    private KindCodes() {}

    /** The label in capitals with underscores, without apostrophes. */
    static String of(String label) {
        return label.toUpperCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
