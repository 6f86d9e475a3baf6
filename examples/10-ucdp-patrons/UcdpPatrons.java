package examples;

import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Side;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.ImportResult;
import io.github.entente.world.World;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who supports whom in which wars: rivals by proxy, and patrons of both sides. */
public final class UcdpPatrons {
    private UcdpPatrons() {}

    /** Reads the named file, or a sample. Run it from the project's folder. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/10-ucdp-patrons/sample.tsv");
        ImportResult imported =
                Import.of(Formats.ucdpExternalSupport()).code("B2").read(file);
        World world = imported.world();
        System.out.println(world);
        System.out.println(imported.report()
                .toString()
                .replace(file.toString(), file.getFileName().toString()));

        Assessment assessment = Entente.assess(world);
        Assessment angola = assessment.asOf("1987-12-31");
        System.out.println("\nRivals by proxy over UNITA");
        System.out.println(angola.rivalries().byProxy().about("UNITA"));

        System.out.println("\nPatrons of both sides of a war, against each other in one year");
        Set<String> lines = new TreeSet<>();
        assessment.inconsistencies().ofKind(Inconsistency.Kind.BACKS_BOTH_SIDES).forEach(finding -> {
            String patron = finding.conclusion().actor();
            String one = finding.conclusion().objects().get(0);
            String other = finding.conclusion().objects().get(1);
            Sets.intersection(years(world, patron, one, other), years(world, patron, other, one))
                    .forEach(year -> lines.add(year + "  " + patron + ": " + one + " and " + other));
        });
        lines.forEach(System.out::println);
        System.out.println("\nWhy the first of those who ever backed both sides");
        System.out.println(assessment
                .inconsistencies()
                .ofKind(Inconsistency.Kind.BACKS_BOTH_SIDES)
                .first()
                .explain());
    }

    /** The years in which the patron supported the client against the enemy. */
    private static Set<String> years(World world, String patron, String client, String enemy) {
        return world.relations().stream()
                .filter(relation ->
                        relation.subject().equals(patron) && relation.object().equals(client))
                .filter(relation -> relation.against().filter(enemy::equals).isPresent())
                .filter(relation -> relation.type().side() == Side.FOR)
                .flatMap((Relation relation) -> world.attestations(relation).stream())
                .map(attestation -> attestation.happened().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
