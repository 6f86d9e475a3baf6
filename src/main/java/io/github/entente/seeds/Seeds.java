package io.github.entente.seeds;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.WorldReader;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The worlds that ship with the library: what others reported, with its sources, and nothing that follows
 * from it. Each call reads the file anew, and gives an equal world. Safe for use by several threads.
 */
public final class Seeds {
    private static final String IRAN_IRAQ_WAR = "iran-iraq-war";
    private static final String JULY_1914 = "july-1914";
    private static final String LIBYA_2020 = "libya-2020";
    private static final ImmutableList<String> NAMES = ImmutableList.of(IRAN_IRAQ_WAR, JULY_1914, LIBYA_2020);

    private Seeds() {}

    /**
     * The war between Iran and Iraq from 1980 to 1988, and its patrons, as histories, an inquiry and
     * databases tell it.
     */
    public static World iranIraqWar() {
        return named(IRAN_IRAQ_WAR);
    }

    /**
     * The crisis of July 1914 and the pacts behind it, up to 12 August 1914, as the documents and histories
     * tell it.
     */
    public static World july1914() {
        return named(JULY_1914);
    }

    /** The civil war in Libya in May 2020 and who stood behind whom, as one newspaper article reports it. */
    public static World libya2020() {
        return named(LIBYA_2020);
    }

    /** The names of all seeds, in the order of the alphabet. */
    public static ImmutableList<String> names() {
        return NAMES;
    }

    /**
     * The seed of this name, such as {@code libya-2020}.
     *
     * @throws IllegalArgumentException if there is no such seed; the message suggests the nearest
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
