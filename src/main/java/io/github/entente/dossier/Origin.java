package io.github.entente.dossier;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.entente.Entente;
import io.github.entente.format.WorldWriter;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a dossier was made of and with. */
final class Origin {
    private Origin() {}

    /** The SHA-256 of the world as {@link WorldWriter} writes it; of one too large for that, of its lines. */
    static String sha256(World world) {
        try {
            return Hashing.sha256()
                    .hashString(WorldWriter.write(world), StandardCharsets.UTF_8)
                    .toString();
        } catch (IllegalArgumentException e) {
            var hasher = Hashing.sha256().newHasher();
            WorldWriter.lines(world).forEach(line -> hasher.putString(line + "\n", StandardCharsets.UTF_8));
            return hasher.hash() + " (of its lines)";
        }
    }

    /** The version of the library, such as {@code 0.1.0}. */
    static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.toString(
                    Resources.getResource(Entente.class, "export/version.properties"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version of the library", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
