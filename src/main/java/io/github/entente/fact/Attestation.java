package io.github.entente.fact;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One source's word on a relation: when it happened, who says so, in what words, how far to be believed.
 *
 * @param happened when; a structural relation without a date is {@link Edtf#ALWAYS}
 * @param ended when it stopped, where the source says so; a date, no interval. A closed {@code happened} says when something was seen, not that it stopped
 * @param published when the source said it, where known; a date, no interval
 * @param source the id of the actor who says so
 * @param via the ids of those through whom it reached us, nearest to the source first
 * @param quote a few of its words; at most {@value #LONGEST_QUOTE} characters
 * @param code its rating
 * @param affirms false where the source denies the relation
 */
public record Attestation(
        Edtf happened,
        Optional<Edtf> ended,
        Optional<Edtf> published,
        String source,
        List<String> via,
        Optional<String> quote,
        AdmiraltyCode code,
        boolean affirms)
        implements Comparable<Attestation> {
    /** Most characters of a quote. */
    public static final int LONGEST_QUOTE = 300;

    /**
     * @throws IllegalArgumentException if {@code ended} or {@code published} is an interval, {@code ended} is before the start of {@code happened}, or the
     *     quote is too long or holds control characters
     */
    public Attestation {
        via = ImmutableList.copyOf(via);
        checkDate("ended", ended);
        checkDate("published", published);
        if (ended.isPresent()
                && happened.first().isPresent()
                && ended.get().last().orElseThrow().isBefore(happened.first().get())) {
            throw new IllegalArgumentException(
                    "ended \"" + ended.get() + "\" is before it happened, \"" + happened + "\"");
        }
        if (quote.isPresent() && quote.get().length() > LONGEST_QUOTE) {
            throw new IllegalArgumentException(
                    "a quote has " + quote.get().length() + " characters; at most " + LONGEST_QUOTE + " are accepted");
        }
        if (quote.isPresent()) {
            Texts.checkPrintable("quote", quote.get());
        }
    }

    private static void checkDate(String name, Optional<Edtf> date) {
        if (date.isPresent() && date.get().isInterval()) {
            throw new IllegalArgumentException(name + " \"" + date.get() + "\" is an interval; give one date");
        }
    }

    /** An unrated affirmation by the source itself. */
    public Attestation(Edtf happened, String source) {
        this(
                happened,
                Optional.empty(),
                Optional.empty(),
                source,
                ImmutableList.of(),
                Optional.empty(),
                AdmiraltyCode.NOT_JUDGED,
                true);
    }

    /**
     * Whether it was published by the end of the day. A vague date of publication counts as its last day; what nobody dates counts as published when it began to happen, for
     * it cannot have been told before.
     */
    public boolean isKnownBy(LocalDate day) {
        return published
                .flatMap(Edtf::last)
                .or(happened::first)
                .filter(day::isBefore)
                .isEmpty();
    }

    /** The source and all through whom it passed, the source first. */
    public List<String> passedThrough() {
        return ImmutableList.<String>builder().add(source).addAll(via).build();
    }

    /** By the text of {@code happened}, then source, via, quote, code, denials first, {@code ended}, {@code published}; nothing before something. */
    @Override
    public int compareTo(Attestation other) {
        // most differ in what comes first: the rest is only put into text where it decides
        int byDate = happened == other.happened ? 0 : happened.toString().compareTo(other.happened.toString());
        if (byDate != 0) {
            return byDate;
        }
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : compareRest(other);
    }

    private int compareRest(Attestation other) {
        return ComparisonChain.start()
                .compare(String.join("\n", via), String.join("\n", other.via))
                .compare(quote.orElse(""), other.quote.orElse(""))
                .compare(code.toString(), other.code.toString())
                .compareFalseFirst(affirms, other.affirms)
                .compare(text(ended), text(other.ended))
                .compare(text(published), text(other.published))
                .result();
    }

    private static String text(Optional<Edtf> date) {
        return date.isPresent() ? date.get().toString() : "";
    }
}
