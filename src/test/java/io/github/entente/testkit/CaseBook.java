package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of the shipped rules, by the names of the rules. */
public final class CaseBook {
    private static final Path RULES =
            Path.of(System.getProperty("entente.basedir", "")).resolve("rules");

    private final ImmutableListMultimap<String, RuleCase> cases;

    /** Reads the cases of one file. */
    private interface Notation {
        ImmutableList<RuleCase> read(Path file) throws IOException;
    }

    private CaseBook(String name, Notation notation) {
        ImmutableListMultimap.Builder<String, RuleCase> read = ImmutableListMultimap.builder();
        try (Stream<Path> packs = Files.list(RULES)) {
            for (Path pack : Iterables.filter(packs.sorted()::iterator, Files::isDirectory)) {
                notation.read(pack.resolve(name)).forEach(one -> read.put(one.rule(), one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cases = read.build();
    }

    /**
     * The cases that run one rule alone, of {@code rules/<pack>/cases.txt}.
     *
     * @throws IllegalArgumentException if lines are wrong; the message names each with its file
     */
    public static CaseBook ofShippedRules() {
        return new CaseBook("cases.txt", CaseNotation::ofCases);
    }

    /**
     * The cases on the pages of the packs.
     *
     * @throws IllegalArgumentException if lines are wrong; the message names each with its file
     */
    public static CaseBook ofPages() {
        return new CaseBook("README.md", CaseNotation::ofPage);
    }

    /** All cases, in the order of the files. */
    public ImmutableList<RuleCase> cases() {
        return cases.values().asList();
    }

    /** The cases of the rule, in the order of its file. */
    public ImmutableList<RuleCase> casesOf(String rule) {
        return cases.get(rule);
    }

    /** The case below which the near miss stands. */
    public Optional<RuleCase> above(RuleCase nearMiss) {
        return casesOf(nearMiss.rule()).stream()
                .filter(one -> !one.isNearMiss() && one.line() < nearMiss.line())
                .reduce((one, later) -> later);
    }
}
