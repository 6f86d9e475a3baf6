package io.github.entente.export;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.entente.format.WorldWriter;
import io.github.entente.world.World;
import java.nio.charset.StandardCharsets;

/** A hash that identifies a world. Safe for use by several threads. */
public final class WorldHash {
    private WorldHash() {}

    /**
     * The SHA-256 of the world as {@link WorldWriter} writes it, in hexadecimal digits. {@code sha256sum}
     * gives the same for that file. Of a world too large for one file it is that of its {@linkplain
     * WorldWriter#lines JSON lines}, and says so behind the digits. Equal worlds have equal hashes.
     */
    public static String sha256(World world) {
        try {
            return Hashing.sha256()
                    .hashString(WorldWriter.write(world), StandardCharsets.UTF_8)
                    .toString();
        } catch (IllegalArgumentException e) {
            Hasher hasher = Hashing.sha256().newHasher();
            WorldWriter.lines(world).forEach(line -> hasher.putString(line + "\n", StandardCharsets.UTF_8));
            return hasher.hash() + " (of its lines)";
        }
    }
}
