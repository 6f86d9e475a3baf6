package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Strength;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.query.Timeline.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes timelines. Between two days with new information, values only fade. The days between are read one by
 * one only in two cases: if the first and last differ, or if two sides fade at the same time.
 *
 * @param <T> the values
 */
final class Timelines<T> {
    private final View view;
    private final List<? extends Conclusion> about;
    private final Function<LocalDate, Told<T>> telling;
    private final ImmutableSortedMap<LocalDate, Precision> edges;
    private final List<Stretch<T>> stretches = new ArrayList<>();

    /**
     * The value on a day.
     *
     * @param value the value
     * @param key equal on all days of a span
     * @param about the conclusions concerned, if they hold
     * @param strengthInWords how strong the evidence is
     * @param disputed whether it is disputed
     * @param steady whether fading cannot change it and change it back
     */
    private record Told<T>(
            T value,
            List<Object> key,
            Set<? extends Conclusion> about,
            Optional<Strength> strengthInWords,
            boolean disputed,
            boolean steady) {}

    /** Days with the same value, up to the next change. */
    private static final class Stretch<T> {
        final @Nullable LocalDate first;
        final Told<T> told;
        final Set<Conclusion> about = new LinkedHashSet<>();

        Stretch(@Nullable LocalDate first, Told<T> told) {
            this.first = first;
            this.told = told;
        }
    }

    private Timelines(View view, List<? extends Conclusion> about, Function<LocalDate, Told<T>> telling) {
        this.view = view;
        this.about = about;
        this.telling = telling;
        this.edges = view.graph().edges(about, view.asOf());
    }

    /** The timeline of a position, by the ids of its actors. */
    static Timeline<Position> of(View view, String holder, String target) {
        List<Stance> stances = view.graph().conclusions(Stance.class).stream()
                .filter(stance ->
                        stance.holder().equals(holder) && stance.target().equals(target))
                .sorted(Comparator.comparing(Stance::toString))
                .toList();
        String head =
                view.actors().label(holder) + " toward " + view.actors().label(target) + ", up to " + view.asOfText();
        List<Conclusion> about = new ArrayList<>(stances);
        if (!holder.equals(target)) {
            War war = (War) new War(holder, target).canonical();
            if (!view.graph().when(war).isNever()) {
                about.add(war);
            }
        }
        ImmutableList<Span<Position>> spans =
                new Timelines<>(view, about, day -> told(view, stances, holder, target, day)).spans();
        return new Timeline<>(
                head,
                "POSITION",
                Position::footing,
                "(presumed)",
                spans,
                ImmutableList.copyOf(FindingKinds.SHIFTS
                        .in(view)
                        .withSubordinates()
                        .where(shift ->
                                shift.holder().equals(holder) && shift.target().equals(target))));
    }

    private static Told<Position> told(View view, List<Stance> stances, String holder, String target, LocalDate day) {
        Position position = Position.of(holder, target, Stances.of(FindingKinds.STANCES, view.on(day), stances));
        return new Told<>(
                position,
                List.of(position.footing()),
                ImmutableSet.<Conclusion>builder()
                        .addAll(position.stances().conclusions())
                        .addAll(position.war().stream().iterator())
                        .build(),
                position.strengthInWords(),
                position.isDisputed(),
                !position.hasBothSides());
    }

    /** The timeline of a conclusion. */
    static Timeline<Phase> of(View view, Conclusion conclusion) {
        Conclusion kept = (Conclusion) conclusion.canonical();
        Validity when = view.graph().when(kept).asOf(view.asOf());
        boolean restsOnDenied = view.graph().restsOnDenied(kept);
        return new Timeline<>(
                kept.sentence(view.actors()::label) + ", up to " + view.asOfText(),
                "IT",
                Phase::label,
                "",
                new Timelines<>(
                                view,
                                when.isNever() ? List.of() : List.of(kept),
                                day -> told(view, kept, when, !restsOnDenied, day))
                        .spans(),
                ImmutableList.of());
    }

    private static Told<Phase> told(View view, Conclusion conclusion, Validity when, boolean steady, LocalDate day) {
        if (!when.isValidOn(day)) {
            return new Told<>(Phase.NOT_VALID, List.of(Phase.NOT_VALID), Set.of(), Optional.empty(), false, true);
        }
        Phase phase = when.happenedOn(day) ? Phase.HAPPENING : Phase.PRESUMED;
        Strength word = Strength.of(view.graph().strength(conclusion, day));
        boolean disputed = view.graph().isDisputed(conclusion, day);
        return new Told<>(
                phase, List.of(phase, word, disputed), Set.of(conclusion), Optional.of(word), disputed, steady);
    }

    private ImmutableList<Span<T>> spans() {
        TreeSet<LocalDate> news = new TreeSet<>(edges.keySet());
        about.forEach(conclusion -> news.addAll(view.graph().news(conclusion, view.asOf())));
        List<LocalDate> starts = List.copyOf(news);
        if (!about.isEmpty()) {
            tellFrom(null, starts.isEmpty() ? view.asOf() : starts.get(0).minusDays(1));
        }
        for (int i = 0; i < starts.size(); i++) {
            tellFrom(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : view.asOf());
        }
        while (!stretches.isEmpty() && stretches.get(0).told.about().isEmpty()) {
            stretches.remove(0);
        }
        ImmutableList.Builder<Span<T>> spans = ImmutableList.builder();
        for (int i = 0; i < stretches.size(); i++) {
            spans.add(span(stretches.get(i), i + 1 < stretches.size() ? stretches.get(i + 1).first : null));
        }
        return spans.build();
    }

    /**
     * Adds the days from the first to the last, between which there is no new information. Without a first
     * day, all days before the first information are like their last.
     */
    private void tellFrom(@Nullable LocalDate first, LocalDate last) {
        Told<T> now = telling.apply(first == null ? last : first);
        tell(first, now);
        if (first == null || first.equals(last)) {
            return;
        }
        Told<T> then = telling.apply(last);
        if (!now.steady() || !then.steady() || !now.key().equals(then.key())) {
            for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
                tell(day, telling.apply(day));
            }
        }
        tell(last, then);
    }

    private void tell(@Nullable LocalDate day, Told<T> told) {
        Stretch<T> latest = Iterables.getLast(stretches, null);
        if (latest == null || !latest.told.key().equals(told.key())) {
            latest = new Stretch<>(day, told);
            stretches.add(latest);
        }
        latest.about.addAll(told.about());
    }

    private Span<T> span(Stretch<T> stretch, @Nullable LocalDate next) {
        @Nullable LocalDate first = stretch.first;
        LocalDate last = next == null ? view.asOf() : next.minusDays(1);
        Validity when = together(stretch.about);
        Told<T> atLast = telling.apply(last);
        return new Span<>(
                stretch.told.value(),
                Optional.ofNullable(first),
                last,
                text(first, next),
                when.happenedText(
                        first,
                        first == null ? Precision.DAY : precision(first),
                        next == null ? null : last,
                        next == null ? Precision.DAY : precision(next)),
                stretch.told.strengthInWords(),
                stretch.told.disputed(),
                atLast.strengthInWords(),
                atLast.disputed());
    }

    private Validity together(Collection<Conclusion> some) {
        Validity all = Validity.NEVER;
        for (Conclusion conclusion : some) {
            all = all.union(view.graph().when(conclusion).asOf(view.asOf()));
        }
        return all;
    }

    private String text(@Nullable LocalDate first, @Nullable LocalDate next) {
        if (next == null) {
            return first == null ? "always" : "since " + text(first, precision(first));
        }
        String to = text(next.minusDays(1), precision(next));
        if (first == null) {
            return "until " + to;
        }
        String from = text(first, precision(first));
        if (from.equals(to)) {
            return from;
        }
        // a part of a month or year is told by its days
        return (to.startsWith(from) ? first.toString() : from) + " to "
                + (from.startsWith(to) ? next.minusDays(1).toString() : to);
    }

    private Precision precision(LocalDate edge) {
        return edges.getOrDefault(edge, Precision.DAY);
    }

    private static String text(LocalDate day, Precision precision) {
        String text = day.toString();
        return switch (precision) {
            case DAY -> text;
            case MONTH -> text.substring(0, text.length() - 3);
            case YEAR -> text.substring(0, text.length() - 6);
        };
    }
}
