package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Collections2;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.Rules;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Nearness is transitive, so that conclusions rest on each other in circles. What is left of a circle when
 * its support goes must go too, whatever the order in which its days came about.
 */
class CirclesWithoutSupportTest {
    /** Two states are tied. */
    public record Tied(String first, String second) implements CustomFact {
        @Override
        public Tied mirrored() {
            return new Tied(/* first= */ second, /* second= */ first);
        }
    }

    /** Two states are near each other. */
    public record Near(String first, String second) implements SymmetricConclusion {
        @Override
        public Near mirrored() {
            return new Near(/* first= */ second, /* second= */ first);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " are near";
        }
    }

    private static final JavaRule TIED =
            Rules.rule("near/tied").when(Tied.class).derive(Near.class, tied -> new Near(tied.first(), tied.second()));
    private static final JavaRule TRANSITIVE = Rules.rule("near/transitive")
            .when(Near.class)
            .and(Near.class, Near::first, Near::second)
            .where((one, next) -> !one.first().equals(next.second()))
            .derive(Near.class, (one, next) -> new Near(one.first(), next.second()));

    private static final Assessor ASSESSOR =
            Entente.with(RulePacks.standard().and(TIED).and(TRANSITIVE));

    private record Statement(Fact fact, Attestation attestation) {
        static Statement of(String one, String other, String happened) {
            return new Statement(new Tied(one, other), new Attestation(Edtf.parse(happened), "M"));
        }
    }

    private static World world(List<String> states) {
        WorldBuilder builder = World.builder().medium("M", "Medium");
        states.forEach(id -> builder.state(id, "State " + id));
        return builder.build();
    }

    private static void same(LiveAssessment live, List<?> history) {
        Assessment found = live.snapshot();
        assertEquals(
                ASSESSOR.assess(found.world()).derivations().derivations(),
                found.derivations().derivations(),
                history::toString);
    }

    @Test
    void a_circle_goes_when_the_tie_goes_that_it_met_on() {
        Statement fromTwo = Statement.of("B", "D", "2002/..");
        Statement inThree = Statement.of("C", "D", "2003");
        Statement untilZero = Statement.of("B", "C", "../2000");
        for (List<Statement> order : Collections2.permutations(List.of(fromTwo, inThree, untilZero))) {
            for (Statement gone : order) {
                try (LiveAssessment live = ASSESSOR.open(world(List.of("B", "C", "D")))) {
                    order.forEach(one -> live.add(one.fact(), one.attestation()));
                    live.withdraw(gone.fact());
                    same(live, List.of(order, gone));
                }
            }
        }
    }

    @Test
    void random_circles_are_always_those_of_a_fresh_start() {
        List<String> states = List.of("A", "B", "C", "D", "E");
        List<String> days =
                List.of("../2000", "2001", "2002/..", "2003", "2001/2004", "2004/2005", "../2002", "2003/..");
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Object> history = new ArrayList<>();
            try (LiveAssessment live = ASSESSOR.open(world(states))) {
                for (int edit = 0; edit < 25; edit++) {
                    int one = random.nextInt(states.size());
                    int other = (one + 1 + random.nextInt(states.size() - 1)) % states.size();
                    Statement statement = Statement.of(
                            states.get(Math.min(one, other)),
                            states.get(Math.max(one, other)),
                            days.get(random.nextInt(days.size())));
                    if (random.nextInt(3) > 0) {
                        history.add(statement);
                        live.add(statement.fact(), statement.attestation());
                    } else {
                        history.add("without " + statement.fact());
                        live.withdraw(statement.fact());
                    }
                    same(live, history);
                }
            }
        }
    }
}
