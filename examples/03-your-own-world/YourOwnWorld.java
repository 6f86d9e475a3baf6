package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.world.World;
import java.nio.file.Path;

/** A world of your own: from a file, from Java, and with a mistake. */
public final class YourOwnWorld {
    private YourOwnWorld() {}

    /** Reads, builds and assesses a world. Run it from the project's folder. */
    public static void main(String[] arguments) {
        World read = WorldReader.read(Path.of("examples", "03-your-own-world", "july-1914.yaml"));
        Assessment assessment = Entente.assess(read);
        System.out.println(assessment);

        World built = World.builder()
                .title("July 1914")
                .state("AT", "Austria-Hungary")
                .state("DE", "Germany")
                .state("RS", "Serbia")
                .state("RU", "Russia")
                .actor(read.actor("BETHMANN").orElseThrow())
                .actor(read.actor("CLARK").orElseThrow())
                .relation("BETHMANN")
                .speaksFor("DE")
                .per("CLARK")
                .code("B1")
                .relation("BETHMANN")
                .endorses("AT")
                .happened("1914-07-06")
                .per("CLARK")
                .code("B1")
                .relation("AT")
                .attacks("RS")
                .happened("1914-07-28")
                .per("CLARK")
                .code("B1")
                .relation("RU")
                .mobilizesAgainst("AT")
                .happened("1914-07-30")
                .per("CLARK")
                .code("B1")
                .build();
        System.out.println("\nThe file and the builder state the same: " + built.equals(read));

        System.out.println("\nA mistake");
        try {
            World.builder()
                    .state("DE", "Germany")
                    .state("AT", "Austria-Hungary")
                    .relation("DE")
                    .endorses("Austria")
                    .build();
        } catch (InvalidWorldException e) {
            System.out.println(e.getMessage());
        }

        System.out.println("\nThe world, written");
        System.out.print(WorldWriter.write(built));
    }
}
