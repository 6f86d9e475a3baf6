package io.github.entente.cli;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.dossier.Dossier;
import io.github.entente.format.WorldReader;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the {@linkplain Assessment#report() report} of an assessment, {@code Main [world.yaml [day]]}, or
 * writes its {@linkplain Dossier dossier}, {@code Main world.yaml --dossier out.html}. Without a world it
 * assesses the Libya seed. {@code --help} prints the usage. If something cannot be read or written, it prints
 * one message and exits with 1.
 */
public final class Main {
    private static final String USAGE = """
            Usage: Main [FILE [DAY]]
                   Main [FILE [DAY]] --dossier OUT [--about ACTOR] [--since DAY]
            Prints who contradicts himself in a world, why, and who stands where; or writes it as a page to look at.
              FILE             a world as YAML or JSON; without one, the seed libya-2020
              DAY              to look back from: 2019-04-30, or the last day of 2019-04 or 2019; without one, the last in the world
              --dossier OUT    write one page of HTML without scripts to this file; as Markdown if its name ends in .md
              --about ACTOR    of what names this actor alone, by id, name or alias
              --since DAY      with what changed since a day""";

    private static final List<String> OPTIONS = List.of("--dossier", "--about", "--since");

    private Main() {}

    /** See the class. */
    public static void main(String[] arguments) {
        Entente.warmUp();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            out.println(asksForHelp(arguments) ? USAGE : answer(arguments));
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

    private static String answer(String[] arguments) {
        List<String> places = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                places.add(arguments[i]);
            } else if (!OPTIONS.contains(arguments[i])) {
                throw new IllegalArgumentException("unknown option \"" + arguments[i] + "\"; there are "
                        + String.join(", ", OPTIONS) + " and --help");
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value after it; --help tells which");
            } else {
                options.put(arguments[i], arguments[++i]);
            }
        }
        if (places.size() > 2) {
            throw new IllegalArgumentException("\"" + places.get(2) + "\" is one argument too many after "
                    + String.join(" ", places.subList(0, 2)) + "; --help tells which there are");
        }
        World world = places.isEmpty() ? Seeds.libya2020() : WorldReader.read(Path.of(places.get(0)));
        Assessment last = Entente.assess(world);
        Assessment assessment = places.size() < 2 ? last : last.asOf(places.get(1));
        return options.isEmpty() ? assessment.report() : written(assessment, options);
    }

    private static String written(Assessment assessment, Map<String, String> options) {
        String file = options.get("--dossier");
        if (file == null) {
            throw new IllegalArgumentException(String.join(" and ", options.keySet())
                    + " can be said of a dossier alone; add --dossier and a file");
        }
        Dossier dossier = Dossier.of(assessment);
        if (options.containsKey("--about")) {
            dossier = dossier.about(options.getOrDefault("--about", ""));
        }
        if (options.containsKey("--since")) {
            dossier = dossier.since(options.getOrDefault("--since", ""));
        }
        if (file.endsWith(".md")) {
            dossier.writeMarkdown(Path.of(file));
        } else {
            dossier.write(Path.of(file));
        }
        return "wrote " + file;
    }
}
