package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.derivation.Explanation;
import io.github.entente.fact.Fact;
import io.github.entente.query.Finding;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;

/** Explains one conclusion, down to quotes, and shows what remains without one of these. */
public final class Why {
    private Why() {}

    /** Prints the explanation as text, then reads it as data. */
    public static void main(String[] arguments) {
        World libya = Seeds.libya2020();
        Finding<Inconsistency> mixedSignals = Entente.assess(libya)
                .inconsistencies()
                .of("US")
                .ofKind(Inconsistency.Kind.MIXED_SIGNALS)
                .first();
        Explanation why = mixedSignals.explain();
        System.out.println(why);

        System.out.println("\nStated relations that it rests on");
        for (Fact fact : why.leaves()) {
            System.out.println(fact);
        }

        System.out.println("\nHow strong: " + mixedSignals.strengthInWords().label());
        System.out.println("Other ways to derive it: " + why.alternatives().size());

        System.out.println("\nWithout the White House");
        Assessment without = Entente.assess(libya.withoutSource("White House"));
        System.out.println(without.inconsistencies().ofKind(Inconsistency.Kind.MIXED_SIGNALS));
    }
}
