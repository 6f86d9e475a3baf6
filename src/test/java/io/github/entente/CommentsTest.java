package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments are narrower than code: nobody likes to read long lines of prose. */
class CommentsTest {
    private static final int MOST_COLUMNS = 110;

    @Test
    void no_comment_line_is_longer_than_110_columns() throws IOException {
        ImmutableList.Builder<String> tooLong = ImmutableList.builder();
        for (Path file : javaFiles()) {
            tooLong.addAll(tooLong(file.toString(), Files.readAllLines(file)));
        }
        assertEquals(ImmutableList.of(), tooLong.build());
    }

    @Test
    void finds_long_lines_in_each_kind_of_comment_and_in_no_other() {
        String words = "word ".repeat(30).strip();
        List<String> lines = List.of(
                "/** " + words + " */",
                "/**",
                " * " + words,
                " */",
                "// " + words,
                "int a = 1; // " + words,
                "int b; /* " + words,
                words + " */ int c;",
                "String d = \"// " + words + "\";",
                "String e = \"\\\"/* " + words + "\";",
                "String f = \"\"\"",
                "    // \"" + words + "\" \\\"\"\" and more",
                "    \"\"\";",
                "char g = '\"'; // " + words,
                "call(/* some= */ " + words.replace(' ', '_') + ");",
                "void " + words.replace(' ', '_') + "() {}");
        assertEquals(
                List.of(
                        "A.java:1: 156 columns",
                        "A.java:3: 152 columns",
                        "A.java:5: 152 columns",
                        "A.java:6: 163 columns",
                        "A.java:7: 159 columns",
                        "A.java:8: 159 columns",
                        "A.java:14: 166 columns"),
                tooLong("A.java", lines));
    }

    private static ImmutableSortedSet<Path> javaFiles() throws IOException {
        ImmutableSortedSet.Builder<Path> files = ImmutableSortedSet.naturalOrder();
        for (String folder : List.of("src", "examples")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files.build();
    }

    private static ImmutableList<String> tooLong(String file, List<String> lines) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        Within within = Within.CODE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean comment = within == Within.COMMENT;
            for (int at = 0; at < line.length(); at++) {
                String rest = line.substring(at);
                switch (within) {
                    case CODE -> {
                        if (rest.startsWith("//")) {
                            comment = true;
                            at = line.length();
                        } else if (rest.startsWith("/*")) {
                            // a comment in the middle of a line names an argument: such a line is code
                            comment |= line.strip().startsWith("/*") || !rest.contains("*/");
                            within = Within.COMMENT;
                            at++;
                        } else if (rest.startsWith("\"\"\"")) {
                            within = Within.TEXT_BLOCK;
                            at += 2;
                        } else if (rest.startsWith("\"") || rest.startsWith("'")) {
                            at = endOfLiteral(line, at);
                        }
                    }
                    case COMMENT -> {
                        if (rest.startsWith("*/")) {
                            within = Within.CODE;
                            at++;
                        }
                    }
                    case TEXT_BLOCK -> {
                        if (rest.startsWith("\\")) {
                            at++;
                        } else if (rest.startsWith("\"\"\"")) {
                            within = Within.CODE;
                            at += 2;
                        }
                    }
                }
            }
            int columns = line.codePointCount(0, line.length());
            if (comment && columns > MOST_COLUMNS) {
                found.add(file + ":" + (i + 1) + ": " + columns + " columns");
            }
        }
        return found.build();
    }

    private static int endOfLiteral(String line, int start) {
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != line.charAt(start)) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private enum Within {
        CODE,
        COMMENT,
        TEXT_BLOCK
    }
}
