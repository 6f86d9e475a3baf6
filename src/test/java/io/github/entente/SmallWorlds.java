package io.github.entente;

import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Worlds of a few statements, such as {@code YAK ATTACKS XEN, 2020/2020-12}. */
final class SmallWorlds {
    private static final Pattern STATEMENT =
            Pattern.compile("(\\S+) ([A-Z_]+) (\\S+)(?: against (\\S+))?(?:, ([\\d/.-]+))?");

    private SmallWorlds() {}

    /**
     * A world of these statements, as of the day. An id that begins with {@code G_} is of an armed group,
     * with {@code P_} of a person, with {@code O_} of an organisation, with {@code N_} of a
     * population, with {@code U_} of unknown kind; all others are of states.
     */
    static Assessment on(String day, String... statements) {
        WorldBuilder world = World.builder().medium("SOURCE", "the source");
        Set<String> actors = new TreeSet<>();
        for (String statement : statements) {
            Matcher match = matched(statement);
            Stream.of(match.group(1), match.group(3), match.group(4))
                    .filter(id -> id != null)
                    .forEach(actors::add);
        }
        for (String id : actors) {
            String name = "the actor " + id;
            switch (id.substring(0, 2)) {
                case "G_" -> world.armedGroup(id, name);
                case "P_" -> world.person(id, name);
                case "U_" -> world.unknown(id, name);
                case "N_" -> world.population(id, name);
                case "O_" -> world.organisation(id, name);
                default -> world.state(id, name);
            }
        }
        for (String statement : statements) {
            Matcher match = matched(statement);
            var step = world.relation(match.group(1))
                    .does(match.group(2), match.group(3))
                    .per("SOURCE");
            if (match.group(4) != null) {
                step.against(match.group(4));
            }
            if (match.group(5) != null) {
                step.happened(match.group(5));
            }
        }
        return Entente.assess(world.build()).asOf(day);
    }

    private static Matcher matched(String statement) {
        Matcher match = STATEMENT.matcher(statement);
        if (!match.matches()) {
            throw new IllegalArgumentException(statement);
        }
        return match;
    }
}
