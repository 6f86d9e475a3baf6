package io.github.entente.format.data;

import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.data.LineReader.Encoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, one after another, on one line or many. No more than one is held, and of one
 * that is too long nothing. Behind an element that is broken, reading goes on at the next brace with the same
 * first name: records that a program wrote have their names in one order.
 */
final class JsonElements {
    /** The maximum number of characters of an element. */
    private static final int LONGEST = LineReader.LONGEST;
    /** The maximum depth to which an element is followed. Its reader allows less. */
    private static final int DEEPEST = 1_000;

    private static final int END = -1;

    /**
     * An element, or what is wrong in its place.
     *
     * @param line on which it begins, from 1
     */
    record Element(String text, long line, @Nullable InvalidValueException problem) {}

    /** What may come next within an element. */
    private enum State {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        AFTER_VALUE
    }

    private static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenException(String message) {
            super(message);
        }
    }

    private final Input input;
    private final Reader reader;
    private int next = -2;
    private long line = 1;
    private boolean afterReturn;
    private boolean ended;
    private boolean comma = true;
    /** The braces and brackets that are open within the element. */
    private final StringBuilder open = new StringBuilder();

    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;
    /** The first name of the last element that had one. */
    private String firstName = "";

    private boolean resumed;

    /** Refuses a file that is no text. The file begins with a bracket. */
    JsonElements(Input input) {
        this.input = input;
        LineReader.requireText(input);
        this.reader = new BufferedReader(new InputStreamReader(input.bytes(), Encoding.UTF_8.charset()), 1 << 16);
        int first = peek();
        while (first == '\uFEFF' || isBlank(first)) {
            take();
            first = peek();
        }
        take();
    }

    private int peek() {
        if (next == -2) {
            try {
                next = reader.read();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + input.name() + ": " + e.getMessage(), e);
            }
        }
        return next;
    }

    /** Goes to the next character, and returns the one that was peeked at. */
    private int take() {
        int taken = peek();
        if (taken != END) {
            next = -2;
            if (taken == '\r' || (taken == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = taken == '\r';
        }
        return taken;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void skipBlanks() {
        while (isBlank(peek())) {
            take();
        }
    }

    /** The next element, or the next problem; null at the end. */
    @Nullable
    Element next() {
        if (ended) {
            return null;
        }
        if (!resumed) {
            skipBlanks();
            if (!comma && peek() == ',') {
                take();
                comma = true;
                skipBlanks();
            }
            if (peek() == END) {
                return last("the array is not closed", "see whether the file is cut");
            }
            if (peek() == ']') {
                take();
                skipBlanks();
                ended = true;
                return peek() == END ? null : last("text stands behind the end of the array", "see what the file is");
            }
            text.setLength(0);
            open.setLength(0);
        }
        return element();
    }

    private Element last(String what, String wayOut) {
        ended = true;
        return new Element("", line, new InvalidValueException(what, wayOut));
    }

    private Element element() {
        long begin = line;
        boolean separate = comma || resumed;
        comma = false;
        tooLong = false;
        try {
            value(resumed ? State.COLON : State.VALUE);
        } catch (BrokenException e) {
            String what = "no JSON record: " + e.getMessage() + " on line " + line;
            seek();
            ended = peek() == END && !resumed;
            return problem(begin, what, "correct it");
        }
        resumed = false;
        if (tooLong) {
            return problem(begin, "the record has more than " + LONGEST + " characters", "see what the file is");
        }
        return separate
                ? new Element(text.toString(), begin, null)
                : problem(begin, "no comma stands before this record", "write one");
    }

    private static Element problem(long begin, String what, String wayOut) {
        return new Element("", begin, new InvalidValueException(what, wayOut));
    }

    /** Reads to the end of the element, or until it is broken. */
    private void value(State from) throws BrokenException {
        State state = from;
        do {
            int c = peek();
            if (isBlank(c)) {
                keep(take());
            } else if (c == END) {
                throw new BrokenException("the file ends within it");
            } else {
                state = token(c, state);
            }
        } while (open.length() > 0 || state != State.AFTER_VALUE);
    }

    private State token(int c, State state) throws BrokenException {
        boolean value = state == State.VALUE || state == State.VALUE_OR_END;
        boolean name = state == State.NAME || state == State.NAME_OR_END;
        if (value && (c == '{' || c == '[')) {
            if (open.length() == DEEPEST) {
                throw new BrokenException("too many brackets are open");
            }
            open.append((char) c);
            keep(take());
            return c == '{' ? State.NAME_OR_END : State.VALUE_OR_END;
        }
        if (c == '"' && (value || name)) {
            String string = string();
            if (name && open.length() == 1 && state == State.NAME_OR_END) {
                firstName = string;
            }
            return name ? State.COLON : State.AFTER_VALUE;
        }
        if (value && isOfLiteral(c)) {
            while (isOfLiteral(peek())) {
                keep(take());
            }
            return State.AFTER_VALUE;
        }
        if (state == State.COLON && c == ':') {
            keep(take());
            return State.VALUE;
        }
        boolean inObject = open.length() > 0 && open.charAt(open.length() - 1) == '{';
        boolean closable = state == State.AFTER_VALUE || state == State.NAME_OR_END || state == State.VALUE_OR_END;
        if (closable && open.length() > 0 && c == (inObject ? '}' : ']')) {
            open.setLength(open.length() - 1);
            keep(take());
            return State.AFTER_VALUE;
        }
        if (state == State.AFTER_VALUE && c == ',') {
            keep(take());
            return inObject ? State.NAME : State.VALUE;
        }
        throw new BrokenException("\"" + NameSuggestions.shown(Character.toString(c)) + "\" stands in a wrong place");
    }

    private static boolean isOfLiteral(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '+'
                || c == '-'
                || c == '.';
    }

    /** A string as it is written, with its quotes. Only its beginning, where it is long. */
    private String string() throws BrokenException {
        StringBuilder string = new StringBuilder();
        boolean escaped = false;
        boolean closed = false;
        while (!closed) {
            int c = peek();
            if (c == END || c == '\n' || c == '\r') {
                throw new BrokenException("a quote is not closed");
            }
            keep(take());
            closed = c == '"' && !escaped && string.length() > 0;
            escaped = c == '\\' && !escaped;
            if (string.length() < 100) {
                string.append((char) c);
            }
        }
        return string.toString();
    }

    private void keep(int c) {
        if (tooLong || text.length() == LONGEST) {
            tooLong = true;
            text.setLength(0);
        } else {
            text.append((char) c);
        }
    }

    /** Goes behind the first name of the next element that has the same one, or to the end. */
    private void seek() {
        open.setLength(0);
        resumed = false;
        while (peek() != END) {
            if (take() == '{') {
                text.setLength(0);
                text.append('{');
                skipBlanks();
                if (isSameName()) {
                    open.append('{');
                    resumed = true;
                    return;
                }
            }
        }
    }

    private boolean isSameName() {
        for (int i = 0; i < firstName.length(); i++) {
            if (peek() != firstName.charAt(i)) {
                return false;
            }
            text.append((char) take());
        }
        return !firstName.isEmpty();
    }
}
