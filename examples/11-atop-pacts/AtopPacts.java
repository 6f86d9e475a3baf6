package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.export.AssessmentTables;
import io.github.entente.fact.Relation;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.ImportResult;
import io.github.entente.query.FindingKinds;
import io.github.entente.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pacts of a year, and the alliances that follow from them. */
public final class AtopPacts {
    private AtopPacts() {}

    /** Reads the named file, or a sample. Run it from the project's folder. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/11-atop-pacts/sample.csv");
        ImportResult imported = Import.of(Formats.atopDyadYears())
                .from("1914")
                .until("1914")
                .code("A1")
                .title("Pacts of 1914")
                .read(file);
        World world = imported.world();
        System.out.println(world);
        System.out.println(imported.report()
                .toString()
                .replace(file.toString(), file.getFileName().toString()));

        Map<String, List<Relation>> byType = world.relations().stream()
                .collect(Collectors.groupingBy(relation -> relation.type().name(), TreeMap::new, Collectors.toList()));
        byType.forEach((type, pacts) -> {
            System.out.println("\n" + type);
            pacts.forEach(pact ->
                    System.out.println("  " + name(world, pact.subject()) + " – " + name(world, pact.object())));
        });

        Assessment assessment = Entente.assess(world).asOf("1914");
        System.out.println("\n" + assessment.alliances());
        System.out.println("\nThe same as CSV");
        System.out.print(AssessmentTables.csv(assessment, FindingKinds.ALLIANCES));
    }

    private static String name(World world, String id) {
        return world.actor(id).orElseThrow().name();
    }
}
