package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.entente.fact.NameSuggestions;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after another, without blank lines. */
final class Rows implements AutoCloseable {
    /** The syntax of a table. */
    enum Dialect {
        /** Fields are separated by tabs. Quotes have no special meaning. */
        TABS,
        /**
         * Fields are separated by tabs or commas, whichever occur more often in the first line. Between
         * commas quotes follow RFC 4180, between tabs they have no special meaning.
         */
        CSV_OR_TSV
    }

    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_ROW = 1 << 22;

    /**
     * What no text has: a parser that must have a character for quotes gets this one where there are none.
     */
    private static final char NO_CHARACTER = '\uFFFF';

    /** Makes U+FFFF, which is no character, what bytes that are not valid UTF-8 are. */
    private static final class WithoutNoCharacter extends FilterReader {
        WithoutNoCharacter(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (buffer[i] == NO_CHARACTER) {
                    buffer[i] = '\uFFFD';
                }
            }
            return count;
        }
    }

    private final Input input;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private Map<String, Integer> columns;
    private @Nullable Row row;
    private long lastLine;

    private Rows(Input input, Dialect dialect, @Nullable List<String> names) {
        this.input = input;
        FileSniffer.ofNoText(input.head()).ifPresent(problem -> {
            throw new ImportException(problem.at(input.place(1)));
        });
        char separator = separator(input, dialect);
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW);
        if (separator == '\t') {
            builder.quoteCharacter(NO_CHARACTER);
        }
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build();
        // a byte that is not UTF-8 becomes U+FFFD; only its row is rejected
        Reader text = new InputStreamReader(input.bytes(), StandardCharsets.UTF_8);
        records = builder.build(handler, separator == '\t' ? new WithoutNoCharacter(text) : text)
                .iterator();
        if (names != null) {
            header = names;
            columns = Row.columns(names);
        } else {
            CsvRecord first = record();
            header = first == null
                    ? ImmutableList.of()
                    : first.getFields().stream().map(Rows::column).toList();
            columns = Row.columns(header);
        }
    }

    /** A table whose first row has the names of its columns. */
    static Rows withHeader(Input input, Dialect dialect) {
        return new Rows(input, dialect, null);
    }

    /** A table with these columns in this order, and no header. */
    static Rows withColumns(Input input, Dialect dialect, List<String> names) {
        return new Rows(input, dialect, names);
    }

    private static String column(String name) {
        return withoutMark(name).strip();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(Input input, Dialect dialect) {
        if (dialect == Dialect.TABS) {
            return '\t';
        }
        String head = new String(input.head(), StandardCharsets.UTF_8);
        String first = head.lines().findFirst().orElse("");
        long tabs = first.chars().filter(c -> c == '\t').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return tabs > 0 && tabs >= commas ? '\t' : ',';
    }

    /** The names of the columns, in order. */
    List<String> header() {
        return header;
    }

    /** Refuses the file if one of these columns is missing. */
    void requireColumns(List<String> needed, String what) {
        for (String column : needed) {
            if (!columns.containsKey(column)) {
                String found = NameSuggestions.shown(String.join(", ", header));
                String like = FileSniffer.ofTable(header)
                        .map(format -> "this looks like " + format)
                        .orElse("it begins \"" + found + "\"");
                throw refusal("this is not " + what + ": it has no column \"" + column + "\"", like);
            }
        }
    }

    /** Uses other columns from now on. If the first row is data after all, it is returned again. */
    void use(List<String> names, boolean firstRowIsData) {
        columns = Row.columns(names);
        if (firstRowIsData && !header.isEmpty()) {
            again = ImmutableList.copyOf(header);
        }
    }

    private @Nullable ImmutableList<String> again;

    /** Goes to the next row; false at the end. */
    boolean next() {
        if (again != null) {
            row = new Row(columns, again, 1);
            again = null;
            return true;
        }
        CsvRecord record = record();
        row = record == null ? null : new Row(columns, fields(record), record.getStartingLineNumber());
        return record != null;
    }

    private List<String> fields(CsvRecord record) {
        List<String> fields = record.getFields();
        if (lastLine == 1 && fields.get(0).startsWith("\uFEFF")) {
            return ImmutableList.<String>builder()
                    .add(withoutMark(fields.get(0)))
                    .addAll(fields.subList(1, fields.size()))
                    .build();
        }
        return fields;
    }

    /** The current row. */
    Row row() {
        if (row == null) {
            throw new NoSuchElementException("there is no row here");
        }
        return row;
    }

    private @Nullable CsvRecord record() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            lastLine = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            throw malformed(e);
        }
    }

    private RuntimeException malformed(CsvParseException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof ImportException || cause instanceof UncheckedIOException) {
                return (RuntimeException) cause;
            }
        }
        String why = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean quote = why.contains("quote");
        return new ImportException(
                quote
                        ? "the row after this one has a quote that is not closed, or text behind one"
                        : "the row after this one has more than " + MOST_FIELDS + " fields, or a field of more than "
                                + LONGEST_FIELD + " characters",
                input.place(Math.max(1, lastLine)),
                "mend the row, or see whether the file is what it is said to be");
    }

    /** For a file that is refused for its first line. */
    ImportException refusal(String what, String wayOut) {
        return new ImportException(what, input.place(1), wayOut);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + input.name(), e);
        }
    }
}
