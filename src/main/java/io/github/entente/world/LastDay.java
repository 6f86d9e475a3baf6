package io.github.entente.world;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day of an attestation. */
final class LastDay {
    private LastDay() {}

    /** The last day on which it is known to have happened; null if it has no date. */
    static @Nullable LocalDate of(Attestation attestation) {
        Optional<LocalDate> last = attestation.happened().last();
        Optional<LocalDate> published = attestation.published().flatMap(Edtf::last);
        if (last.isEmpty()) {
            return attestation.happened().first().orElse(null);
        }
        return published.isPresent() && published.get().isBefore(last.get()) ? published.get() : last.get();
    }
}
