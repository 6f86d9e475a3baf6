package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.balance.Budget;
import io.github.entente.balance.Frustration;
import io.github.entente.balance.SignedGraph;
import io.github.entente.fact.Attestation;
import io.github.entente.query.Blocs;
import io.github.entente.query.Tie;
import io.github.entente.seeds.Seeds;
import java.time.LocalDate;
import java.util.Locale;

/** The blocs of two shipped worlds, with their frustrated ties, and of a graph typed in by hand. */
public final class WhoIsWithWhom {
    private WhoIsWithWhom() {}

    /** Prints blocs as text, then reads them as data. */
    public static void main(String[] arguments) {
        Assessment july = Entente.assess(Seeds.july1914());
        Blocs blocs = july.asOf("1914-08-12").balance().blocs();
        System.out.println(blocs);
        for (Tie tie : blocs.frustrated()) {
            System.out.println(tie);
            for (Attestation one : tie.attestations()) {
                System.out.println("  rests on " + one.source() + ", " + one.happened() + " (" + one.code() + ")");
            }
        }

        System.out.println("\nFrom day to day");
        System.out.println(july.balance().frustration(LocalDate.of(1914, 7, 24), LocalDate.of(1914, 8, 12)));

        System.out.println("\nLibya");
        System.out.println(Entente.assess(Seeds.libya2020()).balance().blocs());

        System.out.println("\nBy hand");
        SignedGraph graph = SignedGraph.parse("""
                one,other,sign
                Ann,Bea,+
                Bea,Cem,+
                Ann,Cem,-
                Cem,Dov,-
                Ann,Dov,-
                Bea,Dov,-
                Dov,Eli,-
                Cem,Eli,-
                """);
        System.out.println(graph);
        System.out.println(graph.triads());
        System.out.println("triangle index " + graph.triads().triangleIndex().orElseThrow());
        System.out.printf(Locale.ROOT, "walk index %.4f%n", graph.walkIndex().orElseThrow());
        Frustration frustration = graph.frustration();
        System.out.println(frustration);
        System.out.println(frustration.optima(10));
        frustration.optima(10).partitions().forEach(System.out::println);
        System.out.println("together in each: " + frustration.alwaysTogether().orElseThrow());
        System.out.println(graph.clusters(8, Budget.standard()));
    }
}
