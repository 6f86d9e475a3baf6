package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Hostility;
import io.github.entente.derivation.Settings;
import io.github.entente.query.Finding;
import io.github.entente.seeds.Seeds;

/**
 * Since when, how strong, by which sources: readings of one assessment. The rules run once for all
 * of them.
 */
public final class SinceWhen {
    private SinceWhen() {}

    /**
     * Prints a timeline, what was known earlier, the sources, the best proofs, and the verdicts that depend
     * on one setting or source.
     */
    public static void main(String[] arguments) {
        Assessment libya = Entente.assess(Seeds.libya2020());
        System.out.println(libya.timeline("US", "LNA"));

        Finding<Hostility> war = libya.hostilities().between("GNA", "LNA").first();
        System.out.println("\n" + war);
        System.out.println(war.restsOn());
        System.out.println("The two best of its " + war.proofs().count() + " proofs:");
        war.proofs().limit(2).forEach(System.out::println);

        System.out.println("\nWhat was known a month before the article");
        Assessment before = libya.asOf("2020-05-25").knownBy("2020-04-25");
        System.out.println(before.stances());

        System.out.println("\n" + libya.sensitivity().of("US"));

        System.out.println("\nWith words that fade in a month");
        Assessment shorter = libya.with(Settings.defaults().scaleHalfLives(0.2));
        System.out.println(shorter.position("US").toward("GNA"));
        System.out.println("Read with " + shorter.settings());
    }
}
