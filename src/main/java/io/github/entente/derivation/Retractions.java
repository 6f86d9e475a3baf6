package io.github.entente.derivation;

import io.github.entente.fact.Attestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which attestations still stand. A source that affirms, and by a later publication denies the same days, has
 * retracted: its affirmation does not count, nor do copies via it. A later affirmation by it takes the denial
 * back. Where one of the two is not dated, nothing is retracted: it is a dispute.
 */
final class Retractions {
    private Retractions() {}

    /** Those that affirm and are not retracted, in their order. */
    static List<Attestation> affirming(Collection<Attestation> all) {
        List<Attestation> affirming = new ArrayList<>(all.size());
        boolean denied = false;
        for (Attestation one : all) {
            if (one.affirms()) {
                affirming.add(one);
            } else {
                denied = true;
            }
        }
        if (denied) {
            affirming.removeIf(one -> isRetracted(one, all));
        }
        return affirming;
    }

    /** Those that deny and are not taken back, in their order. */
    static List<Attestation> denying(Collection<Attestation> all) {
        List<Attestation> denying = new ArrayList<>();
        for (Attestation one : all) {
            if (!one.affirms() && !isTakenBack(one, all)) {
                denying.add(one);
            }
        }
        return denying;
    }

    private static boolean isRetracted(Attestation affirmation, Collection<Attestation> all) {
        for (Attestation denial : all) {
            if (!denial.affirms()
                    && affirmation.passedThrough().contains(denial.source())
                    && isLater(denial, affirmation)
                    && isOfTheSameDays(denial, affirmation)
                    && !isTakenBack(denial, all)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTakenBack(Attestation denial, Collection<Attestation> all) {
        for (Attestation affirmation : all) {
            if (affirmation.affirms()
                    && affirmation.source().equals(denial.source())
                    && isLater(affirmation, denial)
                    && isOfTheSameDays(affirmation, denial)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(Attestation one, Attestation other) {
        Optional<LocalDate> later = one.published().flatMap(date -> date.last());
        Optional<LocalDate> earlier = other.published().flatMap(date -> date.last());
        return later.isPresent() && earlier.isPresent() && later.get().isAfter(earlier.get());
    }

    /** Whether some day is of both. */
    private static boolean isOfTheSameDays(Attestation one, Attestation other) {
        return isNotAfter(one.happened().first(), other.happened().last())
                && isNotAfter(other.happened().first(), one.happened().last());
    }

    private static boolean isNotAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
    }
}
