package io.github.entente.seeds;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.WorldReader;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The worlds that ship with the library. They hold what sources reported, and no conclusions. Each call reads
 * the file again and returns an equal world. Safe for use by several threads.
 */
public final class Seeds {
    private static final String IRAN_IRAQ_WAR = "iran-iraq-war";
    private static final String JULY_1914 = "july-1914";
    private static final String LIBYA_2020 = "libya-2020";
    private static final String SUEZ_1956 = "suez-1956";
    private static final ImmutableList<String> NAMES =
            ImmutableList.of(IRAN_IRAQ_WAR, JULY_1914, LIBYA_2020, SUEZ_1956);

    private Seeds() {}

    /**
     * The war between Iran and Iraq, 1980 to 1988, and the patrons of both, from histories, an inquiry and
     * databases.
     */
    public static World iranIraqWar() {
        return named(IRAN_IRAQ_WAR);
    }

    /**
     * The crisis of July 1914 and the pacts behind it, up to 12 August 1914, from documents and histories.
     */
    public static World july1914() {
        return named(JULY_1914);
    }

    /** The civil war in Libya in May 2020 and the patrons of both sides, from one newspaper article. */
    public static World libya2020() {
        return named(LIBYA_2020);
    }

    /**
     * The war over Suez in 1956 and the commitments that it tried, from treaties, documents and histories,
     * each with its date of publication.
     */
    public static World suez1956() {
        return named(SUEZ_1956);
    }

    /** The names of all seeds, in alphabetical order. */
    public static ImmutableList<String> names() {
        return NAMES;
    }

    /**
     * The seed with this name, such as {@code libya-2020}.
     *
     * @throws IllegalArgumentException if there is no such seed; the message suggests the nearest name
     */
    public static World named(String name) {
        if (!NAMES.contains(name)) {
            String hint = NameSuggestions.hint(name, NAMES, "there are " + String.join(", ", NAMES));
            throw new IllegalArgumentException("unknown seed \"" + NameSuggestions.shown(name) + "\"; " + hint);
        }
        String file = name + ".yaml";
        try (InputStream in = Seeds.class.getResourceAsStream("/io/github/entente/seeds/" + name + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its seed " + file + "; build it with Maven");
            }
            return WorldReader.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the seed " + file, e);
        }
    }
}
