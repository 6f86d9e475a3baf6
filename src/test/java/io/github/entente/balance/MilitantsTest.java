package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stanford's Mapping Militants as one graph. */
class MilitantsTest {
    @Test
    void the_index_is_exact() throws IOException {
        SignedGraph militants = SignedData.militants();
        assertEquals("198 actors, 250 positive and 125 negative ties", militants.toString());
        Frustration frustration = militants.frustration(Budget.standard().withoutSolver());
        assertEquals(39, frustration.index().orElseThrow());
        assertEquals(Optional.of(false), frustration.isOnlyOne());
    }
}
