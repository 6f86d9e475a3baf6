package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.entente.dossier.Svg.Paint;
import io.github.entente.fact.Actors;
import io.github.entente.query.Ground;
import io.github.entente.query.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands where, as a table of signs: those who stand are rows, those toward whom are columns. */
final class MatrixPicture {
    private static final int MOST_ACTORS = 32;
    private static final int CELL = 24;
    private static final int NAMES = 210;

    private final Actors actors;
    private final Table<String, String, Position> cells;
    private final Cut<String> shown;
    private final ImmutableList<String> rows;
    private final ImmutableList<String> columns;
    /** Those that begin another bloc than the one before. */
    private final Set<String> first = new HashSet<>();

    MatrixPicture(Actors actors, ImmutableList<Position> positions, ImmutableList<ImmutableSet<String>> blocs) {
        this.actors = actors;
        Map<String, Integer> counts = Contents.counts(positions);
        ImmutableTable.Builder<String, String, Position> table = ImmutableTable.builder();
        positions.forEach(position -> table.put(position.holder(), position.target(), position));
        this.cells = table.build();
        List<String> ranked = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0)))
                .toList();
        this.shown = Cut.of(ranked, MOST_ACTORS, "those with most positions");
        Map<String, Integer> blocOf = new HashMap<>();
        for (int i = 0; i < blocs.size(); i++) {
            for (String id : blocs.get(i)) {
                blocOf.put(id, i);
            }
        }
        ImmutableList<String> order = shown.shown().stream()
                .sorted(Comparator.comparingInt((String id) -> blocOf.getOrDefault(id, blocs.size()))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
        Set<String> kept = new HashSet<>(order);
        Set<String> holders = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        for (Position position : positions) {
            if (kept.contains(position.holder()) && kept.contains(position.target())) {
                holders.add(position.holder());
                targets.add(position.target());
            }
        }
        this.rows = order.stream().filter(holders::contains).collect(ImmutableList.toImmutableList());
        this.columns = order.stream().filter(targets::contains).collect(ImmutableList.toImmutableList());
        for (List<String> line : List.of(rows, columns)) {
            for (int i = 1; i < line.size(); i++) {
                if (!blocOf.getOrDefault(line.get(i - 1), -1).equals(blocOf.getOrDefault(line.get(i), -1))) {
                    first.add(line.get(i));
                }
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Who is left out, if anybody is. */
    Cut<String> actors() {
        return shown;
    }

    Markup draw(String id) {
        List<String> heads = new ArrayList<>();
        for (String target : columns) {
            heads.add(Texts.brief(actors.label(target), 20));
        }
        int top = 24
                + heads.stream().mapToInt(head -> 7 * Texts.columns(head)).max().orElse(0);
        int width = NAMES + CELL * columns.size() + 8;
        int height = top + CELL * rows.size() + 8;
        Svg svg = new Svg(
                id,
                Math.max(width, 260),
                height,
                "Positions of each row's actor toward each column's",
                "A table of signs: plus for, minus against, plus-minus both. Actors of one bloc stand together. The same"
                        + " follows as text.");
        for (int i = 0; i < columns.size(); i++) {
            double x = NAMES + CELL * i + CELL / 2.0;
            svg.group(actors.withId(columns.get(i)).map(Object::toString).orElse(columns.get(i)));
            svg.text(
                    x + 4,
                    top - 6,
                    heads.get(i),
                    Paint.INK,
                    "transform",
                    "rotate(-90 " + Svg.number(x + 4) + " " + (top - 6) + ")");
            svg.endGroup();
        }
        for (int row = 0; row < rows.size(); row++) {
            row(svg, row, top + CELL * row);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (first.contains(columns.get(i))) {
                svg.path("M" + (NAMES + CELL * i) + " " + top + "V" + (height - 8), Paint.INK, 1.5);
            }
        }
        return svg.done();
    }

    private void row(Svg svg, int row, int y) {
        String holder = rows.get(row);
        svg.text(
                NAMES - 8, y + 16, Texts.brief(SidesPicture.name(actors, holder), 27), Paint.INK, "text-anchor", "end");
        for (int i = 0; i < columns.size(); i++) {
            int x = NAMES + CELL * i;
            Position position = cells.get(holder, columns.get(i));
            if (position == null) {
                svg.rect(x + 1, y + 1, CELL - 2, CELL - 2, holder.equals(columns.get(i)) ? Paint.PAPER : Paint.PANEL);
            } else {
                cell(svg, x, y, position);
            }
        }
        if (first.contains(holder)) {
            svg.path("M" + NAMES + " " + y + "H" + (NAMES + CELL * columns.size()), Paint.INK, 1.5);
        }
    }

    private static void cell(Svg svg, int x, int y, Position position) {
        boolean firm = isFirm(position);
        svg.group(position.toString());
        Paint dark = paint(position.verdict());
        svg.box(
                x + 2,
                y + 2,
                CELL - 4,
                CELL - 4,
                firm ? dark : pale(position.verdict()),
                dark,
                firm ? new String[0] : new String[] {"stroke-dasharray", "3 2"});
        svg.text(
                x + CELL / 2.0,
                y + 17,
                glyph(position.verdict()),
                firm ? Paint.ON_DARK : Paint.INK,
                "text-anchor",
                "middle",
                "font-size",
                "15",
                "font-weight",
                "700");
        svg.endGroup();
    }

    /** Whether it rests on deeds or a war. */
    static boolean isFirm(Position position) {
        return position.ground()
                .filter(ground -> ground == Ground.WAR || ground == Ground.DEEDS)
                .isPresent();
    }

    static String glyph(Position.Verdict verdict) {
        return switch (verdict) {
            case FOR -> "+";
            case AGAINST -> "−";
            case BOTH -> "±";
            case UNKNOWN -> "";
        };
    }

    static Paint paint(Position.Verdict verdict) {
        return switch (verdict) {
            case FOR -> Paint.FOR;
            case AGAINST -> Paint.AGAINST;
            case BOTH -> Paint.BOTH;
            case UNKNOWN -> Paint.GRID;
        };
    }

    static Paint pale(Position.Verdict verdict) {
        return switch (verdict) {
            case FOR -> Paint.FOR_PALE;
            case AGAINST -> Paint.AGAINST_PALE;
            case BOTH -> Paint.BOTH_PALE;
            case UNKNOWN -> Paint.PANEL;
        };
    }
}
