package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.entente.dossier.Svg.Paint;
import io.github.entente.dossier.TimelineRows.Row;
import io.github.entente.dossier.TimelineRows.Sort;
import io.github.entente.dossier.TimelineRows.Stretch;
import io.github.entente.dossier.TimelineRows.Turn;
import io.github.entente.query.Position.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When wars, findings and positions held: solid where something happened, hatched where it is presumed. */
final class TimelinePicture {
    private static final int WIDTH = 800;
    private static final int LEFT = 10;
    private static final int RIGHT = WIDTH - 10;
    private static final int TOP = 30;
    private static final int STEP = 36;
    private static final int BAR = 12;
    private static final int LABEL_ROOM = 78;
    private static final int HEAD = 26;

    private final ImmutableList<Row> rows;
    private final LocalDate asOf;
    private final TimeScale scale;

    TimelinePicture(ImmutableList<Row> rows, LocalDate asOf) {
        this.rows = rows;
        this.asOf = asOf;
        Set<LocalDate> days = new TreeSet<>();
        days.add(asOf.plusDays(1));
        boolean open = false;
        for (Row row : rows) {
            for (Stretch stretch : row.stretches()) {
                stretch.first().ifPresent(days::add);
                open |= stretch.first().isEmpty();
                days.add(stretch.last().plusDays(1));
                for (Range<LocalDate> range : stretch.happening()) {
                    if (range.hasLowerBound()) {
                        days.add(range.lowerEndpoint());
                    }
                    days.add(range.upperEndpoint());
                }
            }
        }
        this.scale = new TimeScale(days, LEFT + (open ? 14 : 0), RIGHT);
    }

    Markup draw(String id) {
        int heads = (int) rows.stream().map(Row::sort).distinct().count();
        int height = TOP + STEP * rows.size() + HEAD * heads + 10;
        Svg svg = new Svg(
                id,
                WIDTH,
                height,
                "Timeline up to " + asOf,
                "A line for each war, for each finding that does not fit, and for each position. Days on which something"
                        + " happened are solid, days on which it is presumed to last are hatched. A diamond marks a turn."
                        + " Longer gaps are drawn shorter. The same follows as text.");
        svg.hatching(id + "-for", Paint.FOR, Paint.FOR_PALE);
        svg.hatching(id + "-against", Paint.AGAINST, Paint.AGAINST_PALE);
        svg.hatching(id + "-both", Paint.BOTH, Paint.BOTH_PALE);
        svg.hatching(id + "-finding", Paint.FINDING, Paint.PANEL);
        axis(svg, height);
        double y = TOP;
        Sort last = null;
        for (Row row : rows) {
            if (row.sort() != last) {
                last = row.sort();
                svg.text(LEFT, y + 17, head(last), Paint.FAINT, "font-weight", "700", "font-size", "12");
                y += HEAD;
            }
            row(svg, id, row, y);
            y += STEP;
        }
        return svg.done();
    }

    private static String head(Sort sort) {
        return switch (sort) {
            case WAR -> "Wars";
            case FINDING -> "What does not fit";
            case POSITION -> "Positions";
        };
    }

    private void axis(Svg svg, int height) {
        double free = LEFT;
        for (LocalDate day : scale.days()) {
            double x = scale.place(day);
            if (x >= free && x <= RIGHT - 2 * LABEL_ROOM && isStart(day)) {
                svg.path("M" + Svg.number(x) + " 20V" + (height - 6), Paint.GRID, 1);
                svg.text(x + 2, 14, day.toString(), Paint.FAINT, "font-size", "11");
                free = x + LABEL_ROOM;
            }
        }
        svg.path("M" + RIGHT + " 20V" + (height - 6), Paint.GRID, 1);
        svg.text(RIGHT, 14, asOf.toString(), Paint.FAINT, "font-size", "11", "text-anchor", "end");
    }

    private boolean isStart(LocalDate day) {
        for (Row row : rows) {
            for (Stretch stretch : row.stretches()) {
                if (stretch.first().filter(day::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void row(Svg svg, String id, Row row, double y) {
        svg.text(LEFT, y + 11, Texts.brief(row.label(), 105), Paint.INK, "font-size", "12");
        double top = y + 17;
        if (row.sort() == Sort.WAR) {
            svg.rect(LEFT, top - 2, RIGHT - LEFT, BAR + 4, Paint.PANEL);
        } else {
            svg.path("M" + LEFT + " " + Svg.number(top + BAR / 2.0) + "H" + RIGHT, Paint.GRID, 1);
        }
        Optional<Verdict> told = Optional.empty();
        for (Stretch stretch : row.stretches()) {
            Paint paint = paint(row.sort(), stretch);
            double from = stretch.first().map(scale::place).orElse((double) LEFT);
            double to = Math.max(from + 3, scale.place(stretch.last().plusDays(1)));
            svg.group(Texts.cut(row.label() + ": " + String.join(", ", stretch.text())));
            svg.hatched(from, top, to - from, BAR, id + "-" + paint.css, paint);
            for (Range<LocalDate> range : stretch.happening()) {
                double first = range.hasLowerBound() ? scale.place(range.lowerEndpoint()) : LEFT;
                double end = Math.max(first + 3, scale.place(range.upperEndpoint()));
                svg.rect(first, top, Math.min(end, RIGHT) - first, BAR, paint);
            }
            if (stretch.first().isEmpty()) {
                svg.shape("M" + LEFT + " " + Svg.number(top + BAR / 2.0) + "l9 -6v12z", Paint.INK);
            }
            if (stretch.verdict().isPresent() && !stretch.verdict().equals(told) && to - from >= 16) {
                glyph(
                        svg,
                        from + (stretch.first().isEmpty() ? 18 : 8),
                        top,
                        stretch.verdict().get());
                told = stretch.verdict();
            }
            svg.endGroup();
        }
        for (Turn turn : row.turns()) {
            double x = scale.place(turn.day());
            svg.group(turn.text());
            svg.shape(
                    "M" + Svg.number(x) + " " + Svg.number(top - 4) + "l5 10l-5 10l-5 -10z",
                    Paint.INK,
                    "stroke",
                    Paint.PAPER.colour);
            svg.endGroup();
        }
    }

    private static void glyph(Svg svg, double x, double top, Verdict verdict) {
        svg.rect(x - 1, top, 12, BAR, MatrixPicture.paint(verdict));
        svg.text(
                x + 5,
                top + 11,
                MatrixPicture.glyph(verdict),
                Paint.ON_DARK,
                "text-anchor",
                "middle",
                "font-size",
                "14",
                "font-weight",
                "700");
    }

    private static Paint paint(Sort sort, Stretch stretch) {
        return switch (sort) {
            case WAR -> Paint.AGAINST;
            case FINDING -> Paint.FINDING;
            case POSITION -> stretch.verdict().map(MatrixPicture::paint).orElse(Paint.FINDING);
        };
    }
}
