package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.dossier.Diagram;
import io.github.entente.dossier.Dossier;
import io.github.entente.seeds.Seeds;
import java.nio.file.Path;

/** An assessment as a page to look at and to hand on. */
public final class ADossier {
    private ADossier() {}

    /** Writes the dossier to the file that is named, if one is; prints parts of it. */
    public static void main(String[] arguments) {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        Dossier dossier = Dossier.of(assessment);
        System.out.println(dossier);
        if (arguments.length > 0) {
            dossier.write(Path.of(arguments[0]));
        }

        System.out.println("\nThe same for Markdown, its beginning");
        dossier.markdown().lines().limit(10).forEach(System.out::println);

        System.out.println("\nThe sides, for Mermaid");
        System.out.print(Diagram.of(assessment.camps().first()).toMermaid());

        System.out.println("\nA proof, for Graphviz");
        System.out.print(
                Diagram.of(assessment.alliances().between("GNA", "TR").first().explain())
                        .toDot());
    }
}
