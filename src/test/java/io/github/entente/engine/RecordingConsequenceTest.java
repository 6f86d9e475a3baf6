package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.Derivations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.RuleContext;

class RecordingConsequenceTest {
    private static final Relation CAPTURE = new Relation("A", RelationTypes.CAPTURES_FROM, "B");

    private record Consequences(BiConsumer<RuleContext, Conclusion> each) implements Derivations {
        @Override
        public void derive(Object context, Conclusion conclusion) {
            RuleContext match = (RuleContext) context;
            each.accept(match, conclusion);
        }

        @Override
        public boolean meet(Proposition one, Proposition other) {
            return true;
        }

        @Override
        public boolean precede(Proposition earlier, Proposition later) {
            return true;
        }
    }

    private static void fire(BiConsumer<RuleContext, Conclusion> each) {
        KieSession session =
                RuleBase.shipped().only("fortune/captures"::equals).base().newKieSession();
        try {
            session.setGlobal("derivations", new Consequences(each));
            session.insert(CAPTURE);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Test
    void a_consequence_is_told_of_its_match() {
        List<Object> premises = new ArrayList<>();
        fire((match, conclusion) -> premises.addAll(match.getMatch().getObjects()));
        assertEquals(List.of(CAPTURE), premises);
    }

    @Test
    void a_consequence_that_inserts_is_named() {
        ConsequenceException e = assertThrows(ConsequenceException.class, () -> fire(RuleContext::insertLogical));
        assertEquals(
                "the consequence of rule \"fortune/captures\" does more than derivations.derive( kcontext, … )",
                e.getCause().getMessage());
    }
}
