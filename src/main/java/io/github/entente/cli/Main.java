package io.github.entente.cli;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.World;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.format.WorldReader;
import io.github.entente.query.Finding;
import io.github.entente.query.Position;
import io.github.entente.seeds.Seeds;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Prints an assessment and why each inconsistency is one: {@code Main [world.yaml [day]]}. Without arguments it assesses the Libya seed. Exits with 1, and one message, where
 * the file or the day cannot be read.
 */
public final class Main {
    private Main() {}

    /** See the class. */
    public static void main(String[] arguments) {
        Entente.warmUp();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            World world = arguments.length == 0 ? Seeds.libya2020() : WorldReader.read(Path.of(arguments[0]));
            Assessment assessment = Entente.assess(world);
            print(arguments.length < 2 ? assessment : assessment.asOf(arguments[1]), out);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        out.flush();
    }

    private static void print(Assessment assessment, PrintStream out) {
        out.print(assessment);
        Set<List<String>> told = new HashSet<>();
        for (Finding<Inconsistency> inconsistency : assessment.inconsistencies()) {
            out.print("\nWhy\n" + inconsistency.explain());
            String actor = inconsistency.conclusion().actor();
            for (String other : inconsistency.conclusion().about()) {
                if (told.add(List.of(actor, other))) {
                    Position position = assessment.position(actor).toward(other);
                    out.println("\nWhere it stands\n" + position);
                    position.explain().forEach(out::print);
                }
            }
        }
    }
}
