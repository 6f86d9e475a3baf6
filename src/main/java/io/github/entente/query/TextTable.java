package io.github.entente.query;

import java.util.ArrayList;
import java.util.List;

/** Text in aligned columns, one row a line. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        this(List.of(heads));
    }

    TextTable(List<String> heads) {
        rows.add(heads);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
