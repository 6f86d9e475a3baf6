package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Shift;
import io.github.entente.derivation.Likelihood;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How something went on up to a day: one span for each stretch of days over which it was the same, in order
 * of time, without gaps, from the first day on which there is something to tell. It prints as a table, a line
 * for each span. Immutable and safe for use by several threads.
 *
 * <p>What it says of a day is what an assessment as of that day says: nothing later shows in it.
 *
 * @param <T> what is told of each stretch
 */
public final class Timeline<T> extends AbstractList<Timeline.Span<T>> {
    /**
     * Days over which it was the same.
     *
     * @param value what it was; read on the first of the days, or where that is open on the last
     * @param first the first day, included; empty where it was so ever before
     * @param last the last day, included
     * @param when the days at the precision of their sources, such as {@code 2019-04 to 2019-10-27}, or
     *     {@code since 2020-05-25} where it is still so at the end of the timeline
     * @param happened the days among these on which something happened, at the precision of their sources;
     *     empty text where nothing did
     * @param likelihood how sure it was in the beginning; empty where there is nothing to be sure of
     * @param later how sure it was on the last day
     */
    public record Span<T>(
            T value,
            Optional<LocalDate> first,
            LocalDate last,
            String when,
            String happened,
            Optional<Likelihood> likelihood,
            Optional<Likelihood> later) {
        /** Whether the day is one of these. */
        public boolean contains(LocalDate day) {
            return !day.isAfter(last) && first.filter(day::isBefore).isEmpty();
        }

        private String howSure() {
            String now = likelihood.map(Likelihood::label).orElse("");
            String then = later.map(Likelihood::label).orElse("");
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

    /** What it was on the day; empty before the first span and after the last. */
    public Optional<T> on(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst().map(Span::value);
    }

    /**
     * The shifts between its spans, as the rules found them, by side; none where it is no timeline of a
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

    /**
     * What it is about and up to when, and below it, where there are any, a line for each span, then one for
     * each shift.
     */
    @Override
    public String toString() {
        if (spans.isEmpty()) {
            return head + ": nothing to tell";
        }
        TextTable table = new TextTable("WHEN", column, "HAPPENED", "HOW SURE");
        for (Span<T> span : spans) {
            boolean lasts = span.likelihood().isPresent() && span.happened().isEmpty();
            table.row(
                    List.of(span.when(), text.apply(span.value()), lasts ? presumed : span.happened(), span.howSure()));
        }
        StringBuilder all = new StringBuilder(head).append('\n').append(table);
        shifts.forEach(shift -> all.append('\n').append(shift));
        return all.toString();
    }
}
