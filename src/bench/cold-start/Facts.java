import io.github.entente.world.World;
import io.github.entente.seeds.Seeds;

/** Prints the actors and relations of the Libya world, a line each, tabs between. */
class Facts {
    public static void main(String[] arguments) {
        World libya = Seeds.libya2020();
        libya.actors().forEach(actor -> System.out.println(actor.id() + "\t" + actor.kind().name()));
        libya.relations()
                .forEach(relation -> System.out.println(
                        relation.subject() + "\t" + relation.type().name() + "\t" + relation.object()));
    }
}
