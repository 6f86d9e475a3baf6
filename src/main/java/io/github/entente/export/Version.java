package io.github.entente.export;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the library, which exports record. Safe for use by several threads. */
public final class Version {
    private Version() {}

    /** The library's version, such as {@code 0.1.0}. */
    public static String current() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text("version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    static String text(String name) {
        try {
            URL url = Resources.getResource(Version.class, name);
            return Resources.toString(url, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the library", e);
        }
    }
}
