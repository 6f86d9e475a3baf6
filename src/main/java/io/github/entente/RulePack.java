package io.github.entente;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.entente.engine.RuleBase;
import io.github.entente.rule.JavaRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Your own rules, in DRL like the shipped ones, or in plain Java. Immutable. DRL needs the Drools compiler,
 * {@code org.drools:drools-engine}, which is not a dependency of Entente. If it is missing,
 * {@link RulePacks#and} says so. Plain Java does not need it.
 *
 * <p><b>Rules are code.</b> They run with all the rights of the application. Load only rules that you would
 * also run as a program. Worlds, by contrast, are data.
 */
public final class RulePack {
    private final String name;
    private final Optional<String> drl;
    private final Supplier<RuleBase> rules;

    private RulePack(String name, Optional<String> drl, Supplier<RuleBase> rules) {
        this.name = name;
        this.drl = drl;
        this.rules = Suppliers.memoize(rules::get);
    }

    private static RulePack ofText(String name, String drl) {
        return new RulePack(name, Optional.of(drl), () -> RuleBase.of(name, drl));
    }

    /**
     * Rules in plain Java, which need no compiler; see {@link io.github.entente.rule.Rules}.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static RulePack of(JavaRule... rules) {
        List<JavaRule> all = ImmutableList.copyOf(rules);
        checkArgument(!all.isEmpty(), "a pack of no rules; name one at least");
        return new RulePack(
                all.stream().map(JavaRule::name).collect(Collectors.joining(", ")),
                Optional.empty(),
                () -> RuleBase.of(all));
    }

    /**
     * The rules of this text.
     *
     * @param name the name of the text in messages
     * @param drl the text
     */
    public static RulePack of(String name, String drl) {
        return ofText(name, drl);
    }

    /**
     * The rules of this file, in UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be read, for instance since there is none
     */
    public static RulePack from(Path file) {
        try {
            return ofText(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e instanceof CharacterCodingException ? "it is not in UTF-8" : String.valueOf(e.getMessage());
    }

    /**
     * The rules of this resource, in UTF-8.
     *
     * @param resource its name for Entente's class loader, such as {@code org/example/trade.drl}
     * @throws IllegalArgumentException if there is no such resource
     * @throws UncheckedIOException if it cannot be read
     */
    public static RulePack fromClassPath(String resource) {
        try (InputStream in = RulePack.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource \"" + resource
                        + "\" on the class path; it is named from the root, without a slash before it");
            }
            return ofText(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + ": " + reason(e), e);
        }
    }

    /** The name of the text; for rules in plain Java the names of the rules. */
    public String name() {
        return name;
    }

    /** The text; empty for rules in plain Java. */
    public Optional<String> drl() {
        return drl;
    }

    /** Its rules, compiled on first request. */
    RuleBase rules() {
        return rules.get();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
