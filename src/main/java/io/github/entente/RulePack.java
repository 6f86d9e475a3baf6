package io.github.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rules of one's own, written in DRL as the shipped ones are. Immutable. It takes the Drools compiler, {@code org.drools:drools-engine}, which Entente does not bring
 * along: without it, {@link RulePacks#and} says so.
 *
 * <p><b>Rules are code.</b> They run with all the rights of the application and nothing holds them back: bring only those that you would also run as a program. Worlds, by
 * contrast, are data.
 */
public final class RulePack {
    private final String name;
    private final String drl;

    private RulePack(String name, String drl) {
        this.name = name;
        this.drl = drl;
    }

    /**
     * The rules of this text.
     *
     * @param name what to call the text in errors
     * @param drl the text
     */
    public static RulePack of(String name, String drl) {
        return new RulePack(name, drl);
    }

    /**
     * The rules of this file, in UTF-8.
     *
     * @throws IOException if the file cannot be read
     */
    public static RulePack from(Path file) throws IOException {
        return new RulePack(file.toString(), Files.readString(file));
    }

    /**
     * The rules of this resource, in UTF-8.
     *
     * @param resource its name as the class loader of Entente knows it, such as {@code org/example/trade.drl}
     * @throws IllegalArgumentException if there is no such resource
     * @throws IOException if it cannot be read
     */
    public static RulePack fromClassPath(String resource) throws IOException {
        try (InputStream in = RulePack.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource \"" + resource
                        + "\" on the class path; it is named from the root, without a slash before it");
            }
            return new RulePack(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What the text is called. */
    public String name() {
        return name;
    }

    /** The text. */
    public String drl() {
        return drl;
    }

    /** What the text is called. */
    @Override
    public String toString() {
        return name;
    }
}
