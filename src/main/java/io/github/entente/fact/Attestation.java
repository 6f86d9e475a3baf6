package io.github.entente.fact;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement of one source about a relation or custom fact: when it happened, who says so, in what words,
 * and how far to believe it. Immutable. Two are equal if all their parts are.
 *
 * <p>It is a class and not a record, so that missing parts take no memory: imported worlds have millions.
 */
public final class Attestation implements Comparable<Attestation> {
    /** The maximum length of a quote, in characters. */
    public static final int LONGEST_QUOTE = 300;

    private final Edtf happened;
    private final @Nullable Edtf ended;
    private final @Nullable Edtf published;
    private final String source;
    private final ImmutableList<String> via;
    private final @Nullable String quote;
    /** The {@link AdmiraltyCode#number()} of its rating. */
    private final byte code;

    private final boolean affirms;

    /**
     * An attestation.
     *
     * @param happened when it happened; {@link Edtf#ALWAYS} for a structural relation without a date
     * @param ended when it stopped, if the source says so; a date, not an interval. The end of
     *     {@code happened} is another thing: it only says how long the relation was seen
     * @param published when the source said it, if known; a date, not an interval
     * @param source the id of the actor who says so
     * @param via the ids of those who passed the report on, nearest to the source first
     * @param quote a few of its words; at most {@value #LONGEST_QUOTE} characters
     * @param code its rating
     * @param affirms false if the source denies the relation
     * @throws IllegalArgumentException if {@code ended} or {@code published} is an interval, {@code ended} is
     *     before the start of {@code happened}, or the quote is too long or has control characters
     */
    public Attestation(
            Edtf happened,
            Optional<Edtf> ended,
            Optional<Edtf> published,
            String source,
            List<String> via,
            Optional<String> quote,
            AdmiraltyCode code,
            boolean affirms) {
        this.happened = Objects.requireNonNull(happened);
        this.ended = ended.orElse(null);
        this.published = published.orElse(null);
        this.source = Objects.requireNonNull(source);
        this.via = ImmutableList.copyOf(via);
        this.quote = quote.orElse(null);
        this.code = (byte) code.number();
        this.affirms = affirms;
        checkDate("ended", this.ended);
        checkDate("published", this.published);
        checkEnd(happened, this.ended);
        checkQuote(this.quote);
    }

    private static void checkDate(String name, @Nullable Edtf date) {
        if (date != null && date.isInterval()) {
            throw new InvalidValueException(name + " \"" + date + "\" is an interval", "give one date");
        }
    }

    private static void checkEnd(Edtf happened, @Nullable Edtf ended) {
        if (ended != null
                && happened.first().isPresent()
                && ended.last().orElseThrow().isBefore(happened.first().get())) {
            throw new InvalidValueException("ended \"" + ended + "\" is before it happened, \"" + happened + "\"", "");
        }
    }

    private static void checkQuote(@Nullable String quote) {
        if (quote != null && quote.length() > LONGEST_QUOTE) {
            throw new InvalidValueException(
                    "a quote has " + quote.length() + " characters", "at most " + LONGEST_QUOTE + " are accepted");
        }
        if (quote != null) {
            PrintableText.checkPrintable("quote", quote);
        }
    }

    /** An affirmation by the source itself, without a rating. */
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

    /** The same attestation, published on this date. */
    public Attestation publishedOn(Edtf date) {
        return new Attestation(happened, ended(), Optional.of(date), source, via, quote(), code(), affirms);
    }

    /** When it happened; {@link Edtf#ALWAYS} for a structural relation without a date. */
    public Edtf happened() {
        return happened;
    }

    /** When it stopped, if the source says so; a date, not an interval. */
    public Optional<Edtf> ended() {
        return Optional.ofNullable(ended);
    }

    /**
     * When the source said it, if known; a date, not an interval. A world fills in the {@link
     * Actor#published()} of the source where an attestation has none.
     */
    public Optional<Edtf> published() {
        return Optional.ofNullable(published);
    }

    /** The id of the actor who says so. */
    public String source() {
        return source;
    }

    /** The ids of those who passed the report on, nearest to the source first. */
    public List<String> via() {
        return via;
    }

    /** A few of its words; at most {@value #LONGEST_QUOTE} characters. */
    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    /** Its rating. */
    public AdmiraltyCode code() {
        return AdmiraltyCode.numbered(code);
    }

    /** False if the source denies the relation. */
    public boolean affirms() {
        return affirms;
    }

    /**
     * Whether it was published by the end of the day. A vague date of publication counts as its last day.
     * Without a date of publication, the first day of {@code happened} counts: the report cannot be older.
     */
    public boolean isKnownBy(LocalDate day) {
        return published()
                .flatMap(Edtf::last)
                .or(happened::first)
                .filter(day::isBefore)
                .isEmpty();
    }

    /** The source, then those who passed the report on. */
    public List<String> passedThrough() {
        return via.isEmpty()
                ? ImmutableList.of(source)
                : ImmutableList.<String>builder().add(source).addAll(via).build();
    }

    /** The source and all through whom it passed, in words: {@code White House, via The Washington Times}. */
    public String sourcePhrase(UnaryOperator<String> label) {
        String first = label.apply(source);
        return via.isEmpty()
                ? first
                : via.stream().map(label).collect(Collectors.joining(" and ", first + ", via ", ""));
    }

    /**
     * By the text of {@code happened}, then source, via, quote, code, denials first, {@code ended},
     * {@code published}. A missing part comes before a present one.
     */
    @Override
    public int compareTo(Attestation other) {
        // most differ in the first parts: the others become text only when they decide
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
                .compare(quote == null ? "" : quote, other.quote == null ? "" : other.quote)
                .compare(code().toString(), other.code().toString())
                .compareFalseFirst(affirms, other.affirms)
                .compare(text(ended), text(other.ended))
                .compare(text(published), text(other.published))
                .result();
    }

    private static String text(@Nullable Edtf date) {
        return date == null ? "" : date.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Attestation same
                        && happened.equals(same.happened)
                        && source.equals(same.source)
                        && code == same.code
                        && affirms == same.affirms
                        && via.equals(same.via)
                        && Objects.equals(quote, same.quote)
                        && Objects.equals(ended, same.ended)
                        && Objects.equals(published, same.published));
    }

    @Override
    public int hashCode() {
        int hash = 31 * (31 * happened.hashCode() + source.hashCode()) + via.hashCode();
        hash = 31 * (31 * hash + Objects.hashCode(quote)) + code;
        return 31 * (31 * (31 * hash + Boolean.hashCode(affirms)) + Objects.hashCode(ended))
                + Objects.hashCode(published);
    }

    /** All parts with their names. */
    @Override
    public String toString() {
        return "Attestation[happened=" + happened + ", ended=" + ended() + ", published=" + published() + ", source="
                + source + ", via=" + via + ", quote=" + quote() + ", code=" + code() + ", affirms=" + affirms + "]";
    }
}
