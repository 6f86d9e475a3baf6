package io.github.entente.format;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.PrintableText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes the bytes of a file. Refuses bytes that are not text. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE = "save the file as UTF-8";

    private Utf8() {}

    static String decode(byte[] bytes, ProblemCollector problems) {
        String other = otherEncoding(bytes);
        if (!other.isEmpty()) {
            throw problems.fatal("the file is " + other, problems.place(1, 1), SAVE);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String wrong = String.format(Locale.ROOT, "the byte 0x%02X is no UTF-8", bytes[in.position()]);
            throw problems.fatal(
                    wrong, end(out, problems), "it looks like Windows-1252 or another old encoding: " + SAVE);
        }
        return out.toString();
    }

    /** A description of another encoding, by the first bytes; an empty text if they show none. */
    private static String otherEncoding(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        int second = at(bytes, 2) << 8 | at(bytes, 3);
        if (bytes.length >= 4 && ((first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF))) {
            return "UTF-32";
        }
        if (first == 0xFFFE || first == 0xFEFF) {
            return "UTF-16";
        }
        boolean evenZero = bytes.length >= 4 && at(bytes, 0) == 0 && at(bytes, 2) == 0;
        boolean oddZero = bytes.length >= 4 && at(bytes, 1) == 0 && at(bytes, 3) == 0;
        if (!evenZero && !oddZero) {
            return "";
        }
        boolean most = (evenZero && at(bytes, 1) == 0) || (oddZero && at(bytes, 2) == 0);
        return (most ? "UTF-32" : "UTF-16") + ", by the look of its zero bytes";
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** The text without a byte order mark. Characters that do not belong in a text file are reported. */
    static String checked(String text, ProblemCollector problems) {
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            if ((c >= ' ' && c <= '~') || c == '\n') { // nearly all characters are
                at++;
                continue;
            }
            int point = body.codePointAt(at);
            if (!isText(point)) {
                String what = describe(point) + " is refused";
                throw problems.fatal(what, end(body.subSequence(0, at), problems), "remove it");
            }
            at += Character.charCount(point);
        }
        return body;
    }

    private static boolean isText(int point) {
        return point == '\t' || point == '\n' || point == '\r' || PrintableText.isPrintable(point);
    }

    /** A description of an unprintable character for messages. */
    static String describe(int point) {
        return (Character.isISOControl(point) ? "control character " : "character ")
                + String.format(Locale.ROOT, "U+%04X", point);
    }

    /** The position after the last of these characters. */
    private static FilePosition end(CharSequence before, ProblemCollector problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean newLine = c == '\n' || (c == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n'));
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + (Character.isLowSurrogate(c) || (c == BYTE_ORDER_MARK && i == 0) ? 0 : 1);
        }
        return problems.place(line, column);
    }
}
