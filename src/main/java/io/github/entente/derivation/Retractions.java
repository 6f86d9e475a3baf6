package io.github.entente.derivation;

import io.github.entente.fact.Attestation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which days of an attestation still stand. A source that affirms, and by a later publication denies the same
 * days, has retracted them: for these its affirmation does not count, nor do copies via it. A later
 * affirmation by it takes the denial back. Where one of the two publications is not dated, nothing is
 * retracted: it is a dispute.
 */
final class Retractions {
    private Retractions() {}

    /**
     * The days of the attestation that still stand.
     *
     * @param all all attestations of the same fact
     * @param days the days that each is about
     */
    static Days left(Attestation one, Collection<Attestation> all, Function<Attestation, Days> days) {
        Days left = days.apply(one);
        for (Attestation other : all) {
            if (other.affirms() != one.affirms() && retracts(other, one)) {
                left = left.without(one.affirms() ? left(other, all, days) : days.apply(other));
            }
        }
        return left;
    }

    /**
     * The denial by which a source of the affirmation took days of it back, the first to be published; empty
     * if it stands.
     *
     * @param all all attestations of the same fact
     * @param days the days that each is about
     */
    static Optional<Attestation> retraction(
            Attestation affirming, Collection<Attestation> all, Function<Attestation, Days> days) {
        return all.stream()
                .filter(other -> affirming.affirms() && !other.affirms() && retracts(other, affirming))
                .filter(other -> left(other, all, days).meets(days.apply(affirming)))
                .min(Comparator.comparing(
                        other -> other.published().flatMap(date -> date.last()).orElse(LocalDate.MAX)));
    }

    private static boolean retracts(Attestation later, Attestation earlier) {
        boolean sameVoice = earlier.affirms()
                ? earlier.passedThrough().contains(later.source())
                : earlier.source().equals(later.source());
        return sameVoice && isLater(later.published().flatMap(date -> date.last()), earlier);
    }

    private static boolean isLater(Optional<LocalDate> published, Attestation earlier) {
        return published.isPresent()
                && earlier.published()
                        .flatMap(date -> date.last())
                        .filter(published.get()::isAfter)
                        .isPresent();
    }
}
