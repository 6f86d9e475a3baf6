package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.data.LineReader.Line;
import io.github.entente.format.data.RecordReader.Fields;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after another, without blank lines. */
final class Rows {
    /** In the order in which they are preferred where they are equally frequent. */
    private static final ImmutableList<Character> SEPARATORS = ImmutableList.of('\t', ',', ';', '|');

    private static final Pattern EXCEL = Pattern.compile("sep=[\t,;|]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Input input;
    private final Dialect dialect;
    private final RecordReader records;
    private Columns columns;
    private long headerLine = 1;
    private @Nullable Fields again;
    private @Nullable Row row;

    private Rows(Input input, Dialect dialect) {
        this.input = input;
        this.dialect = dialect;
        this.records = new RecordReader(new LineReader(input, dialect.encoding()), dialect.comment());
        this.columns = new Columns(ImmutableList.of());
        use(dialect.separator().isPresent() ? (char) dialect.separator().getAsInt() : ',');
        for (int i = 0; i < dialect.skipped(); i++) {
            records.line();
        }
    }

    private void use(char separator) {
        Character quote = dialect.quote().isPresent()
                ? Character.valueOf((char) dialect.quote().getAsInt())
                : separator == '\t' || !dialect.quoted() ? null : Character.valueOf('"');
        records.use(separator, quote);
    }

    /** A table whose first row has the names of its columns. */
    static Rows withHeader(Input input, Dialect dialect) {
        Rows rows = new Rows(input, dialect);
        rows.readHeader();
        return rows;
    }

    /** A table with these columns in this order, and no header. */
    static Rows withColumns(Input input, Dialect dialect, List<String> names) {
        Rows rows = new Rows(input, dialect);
        rows.columns = new Columns(names);
        rows.guessSeparator();
        return rows;
    }

    private boolean readHeader() {
        guessSeparator();
        Fields first = records.next();
        if (first == null) {
            return false;
        }
        headerLine = first.line();
        columns = new Columns(first.fields().stream().map(String::strip).toList());
        return true;
    }

    /**
     * Uses the separator that is most frequent in the next line that is neither blank nor a comment, if none
     * is prescribed. A first line such as {@code sep=;}, which Excel wants, prescribes it.
     */
    private void guessSeparator() {
        if (dialect.separator().isEmpty()) {
            Line next = records.line();
            while (next != null && (next.text().isBlank() || records.isComment(next.text()))) {
                next = records.line();
            }
            if (next != null && EXCEL.matcher(next.text()).matches()) {
                use(next.text().charAt("sep=".length()));
            } else if (next != null) {
                use(mostFrequent(next.text()));
                records.unread(next);
            }
        }
    }

    private static char mostFrequent(String text) {
        char best = ',';
        long most = 0;
        String bare = QUOTED.matcher(text).replaceAll("");
        for (char separator : SEPARATORS) {
            long count = bare.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /** The names of the columns, in order. */
    List<String> header() {
        return columns.names();
    }

    /** Whether the table has such a column. */
    boolean has(String column) {
        return columns.has(column);
    }

    /**
     * Refuses the file if one of these columns is missing or stands twice. Where the dialect allows lines
     * before the header, these are passed.
     */
    void requireColumns(List<String> needed, String what) {
        Columns first = columns;
        long firstLine = headerLine;
        for (int i = 0; i < dialect.preamble() && !needed.stream().allMatch(columns::has); i++) {
            if (!readHeader()) {
                break;
            }
        }
        if (!needed.stream().allMatch(columns::has)) {
            columns = first;
            headerLine = firstLine;
        }
        for (String column : needed) {
            if (!columns.has(column)) {
                throw new ImportException(
                        "this is not " + what + ": it has no column \"" + NameSuggestions.shown(column) + "\"",
                        input.place(headerLine),
                        hint(column));
            }
            if (columns.isRepeated(column)) {
                throw new ImportException(
                        "two columns have the name \"" + NameSuggestions.shown(column) + "\"",
                        input.place(headerLine),
                        "rename one of them");
            }
        }
    }

    private String hint(String column) {
        List<String> header = columns.names();
        String beginning = "it begins \"" + NameSuggestions.shown(String.join(", ", header)) + "\"";
        String line = String.join("", header);
        char other = mostFrequent(line);
        boolean otherwise = header.size() == 1 && line.indexOf(other) >= 0;
        Columns seen = otherwise ? new Columns(Splitter.on(other).splitToList(line)) : columns;
        return FileSniffer.ofTable(seen)
                .map(format -> "this looks like " + format)
                .or(() ->
                        Optional.of("its separator looks like " + shown(other)).filter(hint -> otherwise))
                .or(() -> NameSuggestions.nearest(column, header)
                        .map(near -> "did you mean \"" + NameSuggestions.shown(near) + "\"?"))
                .orElse(beginning);
    }

    private static String shown(char separator) {
        return separator == '\t' ? "a tab" : "\"" + separator + "\"";
    }

    /** Uses other columns from now on. If the first row is data after all, it is returned again. */
    void use(List<String> names, boolean firstRowIsData) {
        if (firstRowIsData && columns.size() > 0) {
            again = new Fields(columns.names(), headerLine, null);
        }
        columns = new Columns(names);
    }

    /** Goes to the next row; false at the end. */
    boolean next() {
        Fields record = again != null ? again : records.next();
        again = null;
        row = record == null ? null : new Row(columns, record, dialect.missing());
        return record != null;
    }

    /** The current row. */
    Row row() {
        if (row == null) {
            throw new NoSuchElementException("there is no row here");
        }
        return row;
    }

    /** For a file that is refused for its first line. */
    ImportException refusal(String what, String wayOut) {
        return new ImportException(what, input.place(headerLine), wayOut);
    }
}
