package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.export.AssessmentJson;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.Rules;
import io.github.entente.world.World;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What somebody stumbled over who used the library for the first time, with records that are not public. */
class NewcomersTest {
    record Contract(String seller, String buyer) implements CustomFact {}

    record Dependence(String buyer, String seller) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(buyer);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(seller);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(buyer) + " depends on " + label.apply(seller);
        }
    }

    private static final JavaRule DEPENDENCE = Rules.rule("gas/dependence")
            .when(Contract.class)
            .derive(Dependence.class, contract -> new Dependence(contract.buyer(), contract.seller()));
    private static final Assessor ASSESSOR = Entente.with(RulePacks.standard().and(DEPENDENCE));
    private static final Attestation IN_MAY = new Attestation(Edtf.parse("2024-05"), "PRESS");
    private static final World WORLD = World.builder()
            .state("RU", "Russia")
            .state("DE", "Germany", "Berlin")
            .state("UA", "Ukraine")
            .medium("PRESS", "The Press")
            .fact(new Contract("Russia", "Berlin"), IN_MAY)
            .relation("RU")
            .attacks("UA")
            .happened("2024-05")
            .per("PRESS")
            .build();

    @Test
    void why_not_knows_records_that_are_not_public() {
        String answer = ASSESSOR.assess(WORLD)
                .asOf("2024-05")
                .whyNot(Dependence.class, "UA", "RU")
                .toString();
        assertTrue(answer.contains("missing  Contract[seller=RU, buyer=UA]"), answer);
        assertTrue(answer.contains("nearest  Contract[seller=RU, buyer=DE]"), answer);
    }

    @Test
    void what_is_withdrawn_may_name_actors_as_what_is_stated() {
        Relation attack = new Relation("Russia", RelationTypes.ATTACKS, "Ukraine");
        try (LiveAssessment live = ASSESSOR.open(WORLD)) {
            assertTrue(live.withdraw(new Contract("Russia", "Berlin")));
            assertTrue(live.edit(batch -> batch.withdraw(attack, new Attestation(Edtf.parse("2024-05"), "The Press"))));
            assertTrue(live.snapshot().world().statements().isEmpty());
            assertFalse(live.withdraw(new Contract("Russia", "Atlantis")), "not there");
        }
        assertTrue(WORLD.without(attack).relations().isEmpty());
        assertTrue(
                WORLD.without(new Contract("Russia", "Berlin"), IN_MAY).facts().isEmpty());
    }

    @Test
    void what_your_rules_conclude_is_printed() {
        String text = ASSESSOR.assess(WORLD).asOf("2024-05").toString();
        assertTrue(text.contains("1 conclusion of your rules as of 2024-05-31"), text);
        assertTrue(text.contains("DE depends on RU"), text);
    }

    @Test
    void what_is_typed_first_prints_what_can_be_said_next() {
        assertEquals("""
                A world so far: 1 actor, 0 relations
                next: state, government, armedGroup, person, medium, …, relation, fact, type, title, build""", World.builder().state("DE", "Germany").toString());
        assertEquals(
                """
                JSON of an assessment as of 2024-05-31: all kinds, without proofs
                next: only, withProofs, text, lines, write, writeLines""", AssessmentJson.of(ASSESSOR.assess(WORLD).asOf("2024-05")).toString());
    }
}
