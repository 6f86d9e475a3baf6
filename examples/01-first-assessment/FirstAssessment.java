package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.Side;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;

/** From a world to positions and stances, as of two days. */
public final class FirstAssessment {
    private FirstAssessment() {}

    /** Prints positions, stances and hostilities. */
    public static void main(String[] arguments) {
        World libya = Seeds.libya2020();
        System.out.println(libya);

        Assessment assessment = Entente.assess(libya);
        System.out.println("\nAs of " + assessment.date());
        System.out.println(assessment.position("US").toward("GNA"));
        System.out.println(assessment.position("US").toward("LNA"));
        System.out.println(assessment.position("Egypt").toward("LNA"));
        System.out.println(assessment.position("Egypt").toward("Turkey"));

        Assessment before = assessment.asOf("2019-04-30");
        System.out.println("\nAs of " + before.date());
        System.out.println(before.position("US").toward("LNA"));

        System.out.println("\nWho is at war");
        System.out.println(assessment.hostilities());

        System.out.println("\nWho stands against the GNA");
        System.out.println(assessment.stances().on(Side.AGAINST).about("GNA"));
    }
}
