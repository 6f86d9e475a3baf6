package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A list of which at most so many are shown.
 *
 * @param shown what is shown
 * @param all how many there are
 * @param ranking by what they were ranked before the list was cut
 */
record Cut<T>(ImmutableList<T> shown, int all, String ranking) {
    /** The first of a list that is in a good order already. */
    static <T> Cut<T> of(List<? extends T> all, int most, String ranking) {
        return new Cut<>(ImmutableList.copyOf(all.subList(0, Math.min(most, all.size()))), all.size(), ranking);
    }

    /** The list as it is if it is short enough; else the first of the ranked one. */
    static <T> Cut<T> of(
            List<? extends T> all, int most, Supplier<? extends List<? extends T>> ranked, String ranking) {
        return of(all.size() <= most ? all : ranked.get(), most, ranking);
    }

    boolean isCut() {
        return shown.size() < all;
    }

    /** Such as {@code 40 of 312 positions are shown, ranked by evidence.}; empty if nothing is left out. */
    Optional<String> told(String plural) {
        return isCut()
                ? Optional.of(shown.size() + " of " + all + " " + plural + " are shown, " + ranking + ".")
                : Optional.empty();
    }
}
