package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.seeds.Seeds;

/** Reports are added and withdrawn. Each time the program is told what changes, and why. */
public final class LivingWorld {
    private LivingWorld() {}

    /** Edits the Libya of May 2020. */
    public static void main(String[] arguments) {
        try (LiveAssessment live = Entente.open(Seeds.libya2020())) {
            live.onChange(changes -> System.out.println(changes + "\n"));
            Assessment article = live.snapshot();

            System.out.println("-- the White House takes its readout back");
            live.edit(batch -> batch.withdrawSource("White House"));

            System.out.println("-- a report that Jordan arms Haftar's army");
            live.edit(batch -> {
                batch.add("JO", "Jordan", ActorKind.STATE);
                batch.add("PANEL", "UN Panel of Experts on Libya", ActorKind.MEDIUM);
                batch.relation("Jordan")
                        .arms("LNA")
                        .happened("2020-05")
                        .per("PANEL")
                        .code("B2");
            });

            System.out.println("-- a report with mistakes");
            try {
                live.edit(batch -> {
                    batch.withdrawActor("Jordan");
                    batch.relation("Jordania")
                            .arms("LNA")
                            .happened("2020-05-32")
                            .per("PANEL");
                });
            } catch (InvalidWorldException e) {
                System.out.println(e.getMessage());
            }

            System.out.println("\nNow: " + live.snapshot().world());
            System.out.println(live.snapshot().inconsistencies().of("US"));
            System.out.println("\nBefore: " + article.world());
            System.out.println(article.inconsistencies().of("US"));
        }
    }
}
