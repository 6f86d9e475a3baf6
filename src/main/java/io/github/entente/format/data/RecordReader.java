package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.format.data.LineReader.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table. A record is a line, or several of which all but the last end within quotes. A quote
 * that is not closed, or has text behind it, makes its own line bad and no other.
 */
final class RecordReader {
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 1 << 20;

    /**
     * A record.
     *
     * @param line the line on which it begins, from 1
     * @param problem why it is bad; null if it is good
     */
    record Fields(List<String> fields, long line, @Nullable InvalidValueException problem) {}

    private static final InvalidValueException NOT_CLOSED =
            new InvalidValueException("a quote opens on this line and is not closed", "close it, or double it");
    private static final InvalidValueException TEXT_BEHIND = new InvalidValueException(
            "a quote opens on this line, and text stands behind the quote that closes it",
            "double quotes within quotes");
    private static final CharMatcher BLANKS = CharMatcher.anyOf(" \t");

    private enum State {
        BEFORE_FIELD,
        IN_FIELD,
        IN_QUOTES,
        AFTER_QUOTES,
        BROKEN
    }

    private final LineReader lines;
    private final String comment;
    private final Deque<Line> again = new ArrayDeque<>();
    /**
     * Until before this line, each line end was within quotes that came to nothing: a line that ends within
     * quotes comes to the same, and need not be followed again.
     */
    private long knownUntil;

    private InvalidValueException known = NOT_CLOSED;
    private char separator = ',';
    private @Nullable Character quote = '"';
    private CsvReader.CsvReaderBuilder parser = CsvReader.builder();

    RecordReader(LineReader lines, String comment) {
        this.lines = lines;
        this.comment = comment;
    }

    /** Uses this separator, and this quote if it is not null, from the next record on. */
    void use(char between, @Nullable Character around) {
        separator = between;
        quote = around;
        knownUntil = 0;
        parser = CsvReader.builder().fieldSeparator(between);
        if (around != null) {
            parser = parser.quoteCharacter(around);
        }
    }

    /** The next line as it is, blank or not; null at the end. */
    @Nullable
    Line line() {
        return again.isEmpty() ? lines.next() : again.remove();
    }

    /** Reads the line again as the next. */
    void unread(Line line) {
        again.addFirst(line);
    }

    /** The next record; null at the end. Blank lines and comments are skipped. */
    @Nullable
    Fields next() {
        Line line = line();
        while (line != null && isSkipped(line.text())) {
            line = line();
        }
        return line == null ? null : record(line);
    }

    private boolean isSkipped(String text) {
        boolean blank = BLANKS.matchesAllOf(text) && text.indexOf(separator) < 0;
        return blank || isComment(text);
    }

    boolean isComment(String text) {
        return !comment.isEmpty() && text.startsWith(comment);
    }

    private Fields record(Line first) {
        if (first.cut()) {
            return bad(first, "the line has more than " + LineReader.LONGEST + " bytes", "see what the file is");
        }
        if (quote == null || first.text().indexOf(quote) < 0) {
            return checked(first, split(first.text()));
        }
        State state = after(first.text(), State.BEFORE_FIELD);
        if (state != State.IN_QUOTES && state != State.BROKEN) {
            return checked(first, parsed(first.text()));
        }
        if (state == State.IN_QUOTES && first.number() < knownUntil) {
            return bad(first, known);
        }
        StringBuilder whole = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        while (state == State.IN_QUOTES) {
            Line next = line();
            if (next == null || next.cut() || whole.length() > LONGEST_FIELD) {
                if (next != null) {
                    more.add(next);
                }
                return inVain(first, more, next == null ? Long.MAX_VALUE : next.number(), NOT_CLOSED);
            }
            more.add(next);
            whole.append('\n').append(next.text());
            state = after(next.text(), State.IN_QUOTES);
        }
        if (state == State.BROKEN) {
            long broken =
                    more.isEmpty() ? first.number() : more.get(more.size() - 1).number();
            return inVain(first, more, broken, TEXT_BEHIND);
        }
        return checked(first, parsed(whole.toString()));
    }

    /**
     * The quotes of the first line led to nothing at this line. What is behind the first line is read again.
     */
    private Fields inVain(Line first, List<Line> more, long at, InvalidValueException why) {
        for (int i = more.size() - 1; i >= 0; i--) {
            again.addFirst(more.get(i));
        }
        knownUntil = at;
        known = why;
        return bad(first, why);
    }

    /** The state at the end of a line that begins in this state. */
    private State after(String text, State before) {
        State state = before;
        for (int i = 0; i < text.length() && state != State.BROKEN; i++) {
            char c = text.charAt(i);
            boolean quoting = quote != null && c == quote;
            state = switch (state) {
                case BEFORE_FIELD -> quoting ? State.IN_QUOTES : c == separator ? State.BEFORE_FIELD : State.IN_FIELD;
                case IN_FIELD -> c == separator ? State.BEFORE_FIELD : State.IN_FIELD;
                case IN_QUOTES -> quoting ? State.AFTER_QUOTES : State.IN_QUOTES;
                case AFTER_QUOTES -> quoting ? State.IN_QUOTES : c == separator ? State.BEFORE_FIELD : State.BROKEN;
                case BROKEN -> State.BROKEN;
            };
        }
        return state;
    }

    private List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            fields.add(text.substring(from, at));
            from = at + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    private List<String> parsed(String record) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(Integer.MAX_VALUE)
                .maxFieldSize(Integer.MAX_VALUE)
                .maxRecordSize(Integer.MAX_VALUE)
                .build();
        CsvRecord parsed =
                parser.skipEmptyLines(false).build(handler, record).iterator().next();
        return parsed.getFields();
    }

    private static Fields checked(Line line, List<String> fields) {
        if (fields.size() > MOST_FIELDS) {
            return bad(line, "more than " + MOST_FIELDS + " fields", "see whether another separator is meant");
        }
        for (String field : fields) {
            if (field.length() > LONGEST_FIELD) {
                return bad(line, "a field of more than " + LONGEST_FIELD + " characters", "see what the file is");
            }
        }
        return new Fields(fields, line.number(), null);
    }

    private static Fields bad(Line line, String what, String wayOut) {
        return bad(line, new InvalidValueException(what, wayOut));
    }

    private static Fields bad(Line line, InvalidValueException why) {
        return new Fields(ImmutableList.of(), line.number(), why);
    }
}
