package io.github.entente.balance;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;

/** Reads lists of ties. */
final class EdgeList {
    private static final Splitter FIELDS = Splitter.on(CharMatcher.anyOf(",\t")).trimResults();

    private EdgeList() {}

    static SignedGraph parse(String ties) {
        SignedGraph.Builder builder = SignedGraph.builder();
        int number = 0;
        boolean first = true;
        for (String line : Splitter.on('\n').split(ties)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            boolean head = first && text.toLowerCase(Locale.ROOT).endsWith("sign");
            first = false;
            if (!head) {
                try {
                    add(builder, FIELDS.splitToList(text));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return builder.build();
    }

    private static void add(SignedGraph.Builder builder, List<String> fields) {
        if (fields.stream().anyMatch(String::isEmpty) || fields.size() == 2 || fields.size() > 3) {
            throw new IllegalArgumentException("\"" + String.join(",", fields)
                    + "\" is no tie; write two actors and a sign, as in FR,RU,+ or one actor alone");
        }
        if (fields.size() == 1) {
            builder.actor(fields.get(0));
        } else {
            builder.tie(fields.get(0), fields.get(1), sign(fields.get(2)));
        }
    }

    private static Sign sign(String text) {
        return switch (text) {
            case "+", "+1", "1" -> Sign.POSITIVE;
            case "-", "−", "-1" -> Sign.NEGATIVE;
            default -> throw new IllegalArgumentException("\"" + text + "\" is no sign; write + or -, or 1 or -1");
        };
    }
}
