package io.github.entente.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
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

    private static final Comparator<Attestation> ORDER = Comparator.comparing(
                    (Attestation a) -> a.happened().toString())
            .thenComparing(a -> a.source())
            .thenComparing(a -> String.join("\n", a.via()))
            .thenComparing(a -> a.quote().orElse(""))
            .thenComparing(a -> a.code().toString())
            .thenComparing(a -> a.affirms())
            .thenComparing(a -> a.ended().map(Edtf::toString).orElse(""))
            .thenComparing(a -> a.published().map(Edtf::toString).orElse(""));

    /**
     * @throws IllegalArgumentException if {@code ended} or {@code published} is an interval, {@code ended} is before the start of {@code happened}, or the
     *     quote is too long or holds control characters
     */
    public Attestation {
        via = ImmutableList.copyOf(via);
        checkArgument(
                ended.isEmpty() || !ended.get().isInterval(),
                "ended \"%s\" is an interval; give one date",
                ended.map(Edtf::toString).orElse(""));
        checkArgument(
                published.isEmpty() || !published.get().isInterval(),
                "published \"%s\" is an interval; give one date",
                published.map(Edtf::toString).orElse(""));
        checkArgument(
                ended.isEmpty()
                        || happened.first().isEmpty()
                        || !ended.get()
                                .last()
                                .orElseThrow()
                                .isBefore(happened.first().get()),
                "ended \"%s\" is before it happened, \"%s\"",
                ended.map(Edtf::toString).orElse(""),
                happened);
        checkArgument(
                quote.isEmpty() || quote.get().length() <= LONGEST_QUOTE,
                "a quote has %s characters; at most %s are accepted",
                quote.map(String::length).orElse(0),
                LONGEST_QUOTE);
        quote.ifPresent(words -> Texts.checkPrintable("quote", words));
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

    /** The source and all through whom it passed, the source first. */
    public List<String> passedThrough() {
        return ImmutableList.<String>builder().add(source).addAll(via).build();
    }

    /** By the text of {@code happened}, then source, via, and the rest. */
    @Override
    public int compareTo(Attestation other) {
        return ORDER.compare(this, other);
    }
}
