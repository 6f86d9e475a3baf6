package io.github.entente.export;

import com.google.common.hash.Hashing;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.query.FindingKind;
import java.nio.charset.StandardCharsets;

/** What findings are called in files, the same in each format. */
final class FindingIds {
    private static final int DIGITS = 16;

    private FindingIds() {}

    /**
     * The name of the list, and sixteen hexadecimal digits of the SHA-256 of what is concluded. So it is the same
     * in each run, on each day, and in worlds that lead to the same conclusion.
     */
    static String of(FindingKind<?> list, Conclusion conclusion) {
        String says = conclusion.getClass().getName() + JsonValues.compact(conclusion.canonical());
        return list.label() + "-"
                + Hashing.sha256()
                        .hashString(says, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, DIGITS);
    }
}
