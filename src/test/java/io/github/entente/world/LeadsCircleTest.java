package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadsCircleTest {
    private static Relation leads(Object leader, Object led) {
        return new Relation(leader.toString(), RelationTypes.LEADS, led.toString());
    }

    private static Optional<String> circle(Iterable<String> leaders, List<Relation> relations) {
        SetMultimap<String, Relation> led = LinkedHashMultimap.create();
        relations.forEach(relation -> led.put(relation.subject(), relation));
        return LeadsCircle.find(leaders, led::get).map(LeadsCircle::toString);
    }

    private static Optional<String> circle(List<Relation> relations) {
        return circle(relations.stream().map(Relation::subject).sorted().toList(), relations);
    }

    @Test
    void the_circle_alone_is_told() {
        List<Relation> relations =
                List.of(leads("A", "B"), leads("B", "D"), leads("D", "C"), leads("C", "B"), leads("A", "E"));
        assertEquals(Optional.of("LEADS in a circle: B leads D leads C leads B"), circle(relations));
        assertEquals(Optional.of("LEADS in a circle: C leads B leads D leads C"), circle(List.of("C"), relations));
        assertEquals(Optional.empty(), circle(List.of("E"), relations));
    }

    @Test
    void many_may_lead_one() {
        assertEquals(
                Optional.empty(),
                circle(List.of(leads("A", "B"), leads("A", "C"), leads("B", "D"), leads("C", "D"), leads("D", "E"))));
    }

    @Test
    void a_long_chain_overflows_nothing() {
        List<Relation> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(leads(i, i + 1));
        }
        assertEquals(Optional.empty(), circle(List.of("0"), chain));
        chain.add(leads(100_000, 99_998));
        assertEquals(
                Optional.of("LEADS in a circle: 99998 leads 99999 leads 100000 leads 99998"),
                circle(List.of("0"), chain));
    }

    @Test
    void a_circle_is_found_wherever_there_is_one_and_whatever_the_order() {
        Random random = new Random(18);
        int circles = 0;
        for (int run = 0; run < 2_000; run++) {
            int actors = 2 + random.nextInt(6);
            List<Relation> relations = Stream.generate(() -> new int[] {random.nextInt(actors), random.nextInt(actors)})
                    .filter(pair -> pair[0] != pair[1])
                    .limit(1 + random.nextInt(8))
                    .map(pair -> leads(pair[0], pair[1]))
                    .distinct()
                    .toList();
            Optional<String> found = circle(relations);
            assertEquals(leadsItself(relations), found.isPresent(), relations::toString);
            assertEquals(found, circle(ImmutableList.copyOf(relations).reverse()));
            circles += found.isPresent() ? 1 : 0;
        }
        assertTrue(circles > 500 && circles < 1_500, circles + " of 2,000 have circles");
    }

    /** Takes away those who lead nobody until none is left, or each that is left leads another. */
    private static boolean leadsItself(List<Relation> relations) {
        List<Relation> left = new ArrayList<>(relations);
        boolean removed = true;
        while (removed) {
            List<String> leaders = left.stream().map(Relation::subject).toList();
            removed = left.removeIf(relation -> !leaders.contains(relation.object()));
        }
        return !left.isEmpty();
    }
}
