import io.github.entente.world.World;
import io.github.entente.RulePacks;
import io.github.entente.seeds.Seeds;

/**
 * Prints how many rules there are, and how many actors, ties and mirrored ties the session for Libya begins
 * with.
 */
class Size {
    public static void main(String[] arguments) {
        World libya = Seeds.libya2020();
        long mirrored = libya.relations().stream()
                .filter(relation -> !relation.mirrored().equals(relation))
                .count();
        System.out.println(RulePacks.standard().rules().size() + " " + libya.actors().size() + " "
                + libya.relations().size() + " " + mirrored);
    }
}
