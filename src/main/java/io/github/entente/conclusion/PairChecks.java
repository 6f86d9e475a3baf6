package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

/** Checks that the actors of a pair or a theatre differ. */
final class PairChecks {
    private PairChecks() {}

    static void checkDiffer(String what, String... actors) {
        for (int i = 0; i < actors.length; i++) {
            for (int j = i + 1; j < actors.length; j++) {
                checkArgument(!actors[i].equals(actors[j]), "\"%s\" is twice in %s", actors[i], what);
            }
        }
    }
}
