package io.github.entente.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.TerminalNode;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/**
 * Every join of the rules goes over an index: one that does not costs a scan of all facts for each partial
 * match. And what several rules join alike is joined once: each join has memories of its own, of all facts
 * that may match.
 */
class ReteTest {
    /** Joins of a base whose right input is not reached through an index. */
    private static List<String> unindexedJoins(KieBase base) {
        List<String> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        ((InternalRuleBase) base).getReteooBuilder().getTerminalNodes().forEach((rule, terminals) -> {
            for (TerminalNode terminal : terminals) {
                LeftTupleSource node = terminal.getLeftTupleSource();
                for (; node != null; node = node.getLeftTupleSource()) {
                    if (node instanceof BetaNode join
                            && seen.add(join.getId())
                            && !join.getRawConstraints().isIndexed()) {
                        found.add(rule + ": "
                                + Arrays.toString(join.getRawConstraints().getConstraints()));
                    }
                }
            }
        });
        return found;
    }

    @Test
    void all_joins_of_the_shipped_rules_are_indexed() {
        assertEquals(List.of(), unindexedJoins(RuleBase.shipped().base()));
    }

    /** The rules below each join on which more than one rule rests, a line a join. */
    private static Set<String> sharedJoins(KieBase base) {
        Map<Integer, Set<String>> rules = new TreeMap<>();
        ((InternalRuleBase) base).getReteooBuilder().getTerminalNodes().forEach((rule, terminals) -> {
            for (TerminalNode terminal : terminals) {
                LeftTupleSource node = terminal.getLeftTupleSource();
                for (; node != null; node = node.getLeftTupleSource()) {
                    if (node instanceof BetaNode join) {
                        rules.computeIfAbsent(join.getId(), id -> new TreeSet<>())
                                .add(terminal.getRule().getName());
                    }
                }
            }
        });
        return rules.values().stream()
                .filter(names -> names.size() > 1)
                .map(names -> String.join(", ", names))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void rules_that_begin_alike_share_their_join() {
        assertEquals(
                Set.of(
                        "attribution/agent, attribution/office-holder, attribution/organ",
                        "consistency/deeds-against-deeds, consistency/reversal, consistency/shift",
                        "hostility/named, hostility/named-war",
                        "stance/siding-by-leader, stance/through-the-leader"),
                sharedJoins(RuleBase.shipped().base()));
    }

    @Test
    void a_join_by_a_mere_test_is_found() {
        List<String> found = unindexedJoins(base(false));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("bad.join: "), found::toString);
    }

    @Test
    void a_join_by_an_index_is_not() {
        assertEquals(List.of(), unindexedJoins(base(true)));
    }

    private static KieBase base(boolean indexed) {
        Variable<Stance> stance = declarationOf(Stance.class);
        Variable<Hostility> war = declarationOf(Hostility.class);
        PatternDef<Hostility> second = pattern(war);
        if (indexed) {
            second.expr(
                    "indexed",
                    stance,
                    (w, s) -> w.first().equals(s.target()),
                    betaIndexedBy(
                            String.class, ConstraintType.EQUAL, 1, Hostility::first, Stance::target, String.class));
        } else {
            second.expr("test", stance, (w, s) -> w.first().equals(s.target()));
        }
        ModelImpl model = new ModelImpl("bad");
        model.withRules(List.of(PatternDSL.rule("bad", "join").build(pattern(stance), second, execute(() -> {}))));
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    }
}
