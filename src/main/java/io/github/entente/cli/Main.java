package io.github.entente.cli;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.format.WorldReader;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the {@linkplain Assessment#report() report} of an assessment: {@code Main [world.yaml [day]]}.
 * Without arguments it assesses the Libya seed. {@code --help} prints the usage. If the file or the day
 * cannot be read, it prints one message and exits with 1.
 */
public final class Main {
    private static final String USAGE = """
            Usage: Main [FILE [DAY]]
            Prints who contradicts himself in a world, why, and who stands where.
              FILE  a world as YAML or JSON; without one, the seed libya-2020
              DAY   to look back from: 2019-04-30, or the last day of 2019-04 or 2019; without one, the last in the world""";

    private Main() {}

    /** See the class. */
    public static void main(String[] arguments) {
        Entente.warmUp();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            out.println(asksForHelp(arguments) ? USAGE : report(arguments));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        out.flush();
    }

    private static boolean asksForHelp(String[] arguments) {
        return arguments.length > 0 && List.of("--help", "-h").contains(arguments[0]);
    }

    private static String report(String[] arguments) {
        World world = arguments.length == 0 ? Seeds.libya2020() : WorldReader.read(Path.of(arguments[0]));
        Assessment assessment = Entente.assess(world);
        return (arguments.length < 2 ? assessment : assessment.asOf(arguments[1])).report();
    }
}
