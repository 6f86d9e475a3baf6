package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Shift;
import io.github.entente.derivation.Strength;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value changed up to a day. There is one span for each range of days on which it was the same. Spans
 * are in order of time, without gaps, from the first day with a value. Prints as a table, one line for each
 * span. Immutable and safe for use by several threads.
 *
 * <p>It says of each day what an assessment as of that day says: nothing later shows in it.
 *
 * @param <T> the values
 */
public final class Timeline<T> extends AbstractList<Timeline.Span<T>> {
    /**
     * A range of days with the same value.
     *
     * @param value the value, read on the first day, or on the last if the start is open
     * @param first the first day, included; empty if it was so at all times before
     * @param last the last day, included
     * @param when the days in the precision of their sources, such as {@code 2019-04 to 2019-10-27}, or
     *     {@code since 2020-05-25} if the span lasts to the end of the timeline
     * @param happened those of the days on which something happened, in the precision of their sources; an
     *     empty text if there are none
     * @param strengthInWords how strong the evidence is on the first day; empty if there is nothing to judge
     * @param disputed whether the evidence is disputed on the first day
     * @param later how strong it is on the last day
     * @param laterDisputed whether it is disputed on the last day
     */
    public record Span<T>(
            T value,
            Optional<LocalDate> first,
            LocalDate last,
            String when,
            String happened,
            Optional<Strength> strengthInWords,
            boolean disputed,
            Optional<Strength> later,
            boolean laterDisputed) {
        /** Whether the day is in this range. */
        public boolean contains(LocalDate day) {
            return !day.isAfter(last) && first.filter(day::isBefore).isEmpty();
        }

        private String strengthText() {
            String now = strengthInWords.map(word -> word.label(disputed)).orElse("");
            String then = later.map(word -> word.label(laterDisputed)).orElse("");
            return now.equals(then) ? now : now + ", then " + then;
        }
    }

    private final String head;
    private final String column;
    private final Function<T, String> text;
    private final String presumed;
    private final ImmutableList<Span<T>> spans;
    private final ImmutableList<Finding<Shift>> shifts;

    Timeline(
            String head,
            String column,
            Function<T, String> text,
            String presumed,
            ImmutableList<Span<T>> spans,
            ImmutableList<Finding<Shift>> shifts) {
        this.head = head;
        this.column = column;
        this.text = text;
        this.presumed = presumed;
        this.spans = spans;
        this.shifts = shifts;
    }

    /** The value on the day; empty before the first span and after the last. */
    public Optional<T> on(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst().map(Span::value);
    }

    /**
     * The shifts between its spans that the rules found, by side; none if it is not the timeline of a
     * position.
     */
    public ImmutableList<Finding<Shift>> shifts() {
        return shifts;
    }

    @Override
    public Span<T> get(int index) {
        return spans.get(index);
    }

    @Override
    public int size() {
        return spans.size();
    }

    /** The subject and the last day, then one line for each span and one for each shift. */
    @Override
    public String toString() {
        if (spans.isEmpty()) {
            return head + ": nothing to tell";
        }
        TextTable table = new TextTable("WHEN", column, "HAPPENED", "STRENGTH");
        for (Span<T> span : spans) {
            boolean lasts =
                    span.strengthInWords().isPresent() && span.happened().isEmpty();
            table.row(List.of(
                    span.when(), text.apply(span.value()), lasts ? presumed : span.happened(), span.strengthText()));
        }
        StringBuilder all = new StringBuilder(head).append('\n').append(table);
        shifts.forEach(shift -> all.append('\n').append(shift));
        return all.toString();
    }
}
