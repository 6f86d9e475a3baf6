package io.github.entente.format.data;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library's own tables. */
final class Resources {
    private static final Splitter TABS = Splitter.on('\t');

    private Resources() {}

    /** The fields of each line that is not a comment. */
    static List<List<String>> table(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library's jar; build it with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(TABS::splitToList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
