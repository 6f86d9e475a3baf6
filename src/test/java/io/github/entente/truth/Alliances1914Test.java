package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.conclusion.Alliance.Kind;
import io.github.entente.world.World;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who was bound to whom on the eve of the First World War, by the Alliance Treaty Obligations and
 * Provisions.
 */
class Alliances1914Test {
    private static final Set<String> DEFENCE = Set.of("FR–RU", "AUH–DE", "DE–IT", "AUH–IT");
    private static final Set<String> CONSULTATION_ONLY = Set.of("FR–GB", "GB–RU", "IT–RU");

    @BeforeEach
    void data() {
        assumeTrue(TruthData.has(Alliances1914.FILE), () -> TruthData.missing(Alliances1914.FILE));
    }

    private static <T> Set<String> having(Map<Dyad, Set<T>> all, Predicate<Set<T>> test) {
        return all.entrySet().stream()
                .filter(entry -> test.test(entry.getValue()))
                .map(entry -> entry.getKey().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void the_importer_states_the_treaties_as_they_were() {
        Map<Dyad, Set<String>> treaties = Alliances1914.treaties(Alliances1914.world());
        assertEquals(DEFENCE, having(treaties, types -> types.contains("DEFENSE_PACT")));
        assertEquals(CONSULTATION_ONLY, having(treaties, types -> types.equals(Set.of("ENTENTE"))));
        assertEquals(Set.of("FR–IT"), having(treaties, types -> types.equals(Set.of("NEUTRALITY_PACT"))));
        assertEquals(8, treaties.size(), treaties::toString);
    }

    @Test
    void the_library_tells_defence_pacts_from_understandings() {
        World world = Alliances1914.world();
        Map<Dyad, Set<Kind>> alliances = Alliances1914.alliances(world);
        assertEquals(DEFENCE, having(alliances, kinds -> kinds.contains(Kind.DEFENSE_PACT)));
        assertEquals(CONSULTATION_ONLY, having(alliances, kinds -> kinds.equals(Set.of(Kind.ENTENTE))));
        // a promise of neutrality makes nobody an ally
        assertEquals(7, alliances.size(), alliances::toString);
    }
}
