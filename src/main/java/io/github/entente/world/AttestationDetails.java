package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.AdmiraltyCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The details of one attestation, of a relation or a custom fact. See {@link WorldBuilder}.
 *
 * @param <S> the step that each method returns
 */
public abstract class AttestationDetails<S extends AttestationDetails<S>> {
    private final AttestationDraft attestation;

    AttestationDetails(AttestationDraft attestation) {
        this.attestation = attestation;
    }

    abstract S self();

    /** The statement, what has been said of the attestation, and what can be said next. */
    final String shown(Object statement, String then) {
        List<String> said = new ArrayList<>();
        List<String> next = new ArrayList<>();
        details().forEach((name, value) -> {
            if (value == null || value.isEmpty()) {
                next.add(name);
            } else {
                said.add(name + " " + value);
            }
        });
        if (attestation.affirms) {
            next.add("denied");
        } else {
            said.add("denied");
        }
        return statement + ": " + (said.isEmpty() ? "no date and no source yet" : String.join(", ", said)) + "\nnext: "
                + String.join(", ", next) + "; " + then;
    }

    private Map<String, @Nullable String> details() {
        Map<String, @Nullable String> details = new LinkedHashMap<>();
        details.put("happened", attestation.happened);
        details.put("ended", attestation.ended);
        details.put("published", attestation.published);
        details.put("per", attestation.source);
        details.put("via", String.join(" and ", attestation.via));
        details.put("quote", attestation.quote == null ? null : "\"" + attestation.quote + "\"");
        details.put("code", attestation.code);
        return details;
    }

    /** When it happened, in the forms of {@link io.github.entente.fact.Edtf}. */
    public final S happened(String date) {
        attestation.happened = date;
        return self();
    }

    /** When it stopped; a date, not an interval. */
    public final S ended(String date) {
        attestation.ended = date;
        return self();
    }

    /** When the source said so; a date, not an interval. */
    public final S published(String date) {
        attestation.published = date;
        return self();
    }

    /** The source: id, name or alias. */
    public final S per(String source) {
        attestation.source = source;
        return self();
    }

    /** Those who passed the report on, nearest to the source first: ids, names or aliases. */
    public final S via(String... through) {
        attestation.via = ImmutableList.copyOf(through);
        return self();
    }

    /** A few words of the source. */
    public final S quote(String words) {
        attestation.quote = words;
        return self();
    }

    /** The rating, such as {@code B2}. */
    public final S code(String admiralty) {
        attestation.code = admiralty;
        return self();
    }

    /** The rating. */
    public final S code(AdmiraltyCode admiralty) {
        return code(admiralty.toString());
    }

    /** The source denies it. */
    public final S denied() {
        attestation.affirms = false;
        return self();
    }
}
