package io.github.entente.export;

import com.google.common.hash.Hashing;
import io.github.entente.format.WorldWriter;
import io.github.entente.world.World;
import java.nio.charset.StandardCharsets;

/** A hash that identifies a world. */
final class WorldHash {
    private WorldHash() {}

    /**
     * The SHA-256 of the world as {@link WorldWriter} writes it, in hexadecimal digits. {@code sha256sum}
     * gives the same for that file. Equal worlds have equal hashes.
     */
    static String sha256(World world) {
        return Hashing.sha256()
                .hashString(WorldWriter.write(world), StandardCharsets.UTF_8)
                .toString();
    }
}
