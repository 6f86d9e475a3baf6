package io.github.entente.dossier;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements as HTML and SVG that is well-formed XML too. All text is escaped. Attributes are given as
 * names and values in turn; one with an empty value is left out.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the innermost open element. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the innermost open element, and the line. */
    Markup closeLine() {
        return close().line();
    }

    /** An element with text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without contents, of those that may have none. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** A line break in the source, for those who read it. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** What another has written, which must be complete. */
    Markup add(Markup other) {
        out.append(other);
        return this;
    }

    /** As it stands: for what the library ships itself. */
    Markup verbatim(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        String clean = Texts.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** What was written; all elements must be closed. */
    @Override
    public String toString() {
        checkState(open.isEmpty(), "open elements: %s", open);
        return out.toString();
    }
}
