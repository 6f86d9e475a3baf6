package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutantsTest {
    private static final String DRL = """
            package friends;

            import io.github.entente.conclusion.*;
            import io.github.entente.fact.Basis;
            import io.github.entente.fact.Side;

            global io.github.entente.rule.Derivations derivations;

            // a comment with rule "none" in it
            rule "friends/of-foes"
                @says( "{holder} stands for {client}, {enemy}'s enemy" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $one : Stance( side == Side.FOR, basis in ( Basis.DIRECT, Basis.ATTRIBUTED ), $holder : holder,
                               $client : target )
                $war : Hostility( first == $client, second != $holder, derivations.meet( $one, this ), $enemy : second )
            then
                derivations.derive( kcontext, new Alliance( $holder, $client ) );
            end
            """;

    @Test
    void a_rule_is_changed_in_one_place_after_the_other() {
        assertEquals(
                """
                leaves out $war : Hostility( first == $client, second != $holder, derivations.meet( $one, this ), $enemy : second )
                leaves out side == Side.FOR in $one
                leaves out basis in ( Basis.DIRECT, Basis.ATTRIBUTED ) in $one
                leaves out Basis.DIRECT of basis in ( Basis.DIRECT, Basis.ATTRIBUTED ) in $one
                leaves out Basis.ATTRIBUTED of basis in ( Basis.DIRECT, Basis.ATTRIBUTED ) in $one
                leaves out first == $client in $war
                leaves out second != $holder in $war
                Side.FOR becomes AGAINST in $one
                Basis.DIRECT becomes BY_AGENT in $one
                Basis.ATTRIBUTED becomes BY_AGENT in $one
                swaps $holder and $client in the consequence
                swaps $holder and $client in $one
                $enemy for $holder in the consequence
                $enemy for $client in the consequence
                $holder for $client in first == $client in $war
                $client for $holder in second != $holder in $war
                @time( DURING )
                @time( SEQUENCE )
                @time( TOGETHER )
                @time( WHILE )
                @time( SUSTAINED )
                """.strip(),
                String.join(
                        "\n",
                        Mutants.of(RulePack.of("friends.drl", DRL)).stream()
                                .map(Mutant::change)
                                .toList()));
    }

    @Test
    void what_a_left_out_premise_bound_is_bound_elsewhere() {
        String drl = DRL.replace("new Alliance( $holder, $client )", "new Alliance( $client, $enemy )");
        String left = text(
                drl,
                "leaves out $one : Stance( side == Side.FOR, basis in ( Basis.DIRECT, Basis.ATTRIBUTED ), $holder : holder, $client : target )");
        assertTrue(left.contains("$war : Hostility( $client : first, $enemy : second )"), left);
        assertTrue(left.contains("\"holder stands for {client}, {enemy}'s enemy\""), left);
        assertTrue(left.contains("rule \"friends/of-foes\""), left);
    }

    private static String text(String drl, String change) {
        return Mutants.of(RulePack.of("friends.drl", drl)).stream()
                .filter(mutant -> mutant.change().equals(change))
                .findFirst()
                .orElseThrow()
                .pack()
                .drl()
                .orElseThrow();
    }

    @Test
    void parts_of_conditions_are_left_out_and_questions_turned() {
        String drl = DRL.replace(
                        "Stance( side == Side.FOR, basis in ( Basis.DIRECT, Basis.ATTRIBUTED )",
                        "Conduct( words || ( deeds && !isAgainst( $x ) )")
                .replace("$holder : holder", "$holder : actor")
                .replace("target )", "object )")
                .replace("Side;", "*;");
        List<String> changes = Mutants.of(RulePack.of("friends.drl", drl)).stream()
                .map(Mutant::change)
                .filter(change -> change.contains("words") || change.startsWith("asks"))
                .filter(change -> !change.contains(" : "))
                .toList();
        assertEquals(
                List.of(
                        "leaves out words || ( deeds && !isAgainst( $x ) ) in $one",
                        "leaves out words of words || ( deeds && !isAgainst( $x ) ) in $one",
                        "leaves out deeds of words || ( deeds && !isAgainst( $x ) ) in $one",
                        "leaves out !isAgainst( $x ) of words || ( deeds && !isAgainst( $x ) ) in $one",
                        "asks !words in $one",
                        "asks !deeds in $one",
                        "asks isAgainst( $x ) in $one"),
                changes);
    }

    private static final String ALIKE = DRL + """
            rule "friends/in-words"
                @says( "{holder} stands for {client} in words" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $one : Stance( side == Side.FOR, basis in ( Basis.DIRECT, Basis.ATTRIBUTED ), $holder : holder,
                               $client : target )
                $war : Hostility( first == $client, second != $holder, derivations.meet( $one, this ), $enemy : second )
                eval( derivations.meet( $war, $one ) )
                eval( $one.words() || $one.side() == Side.FOR )
            then
                derivations.derive( kcontext, new Alliance( $holder, $client ) );
            end
            """;

    @Test
    void what_rules_begin_with_alike_is_changed_in_all_of_them_once() {
        List<Mutant> changed = Mutants.of(RulePack.of("friends.drl", ALIKE)).stream()
                .filter(mutant -> mutant.change().equals("leaves out second != $holder in $war"))
                .toList();
        assertEquals(1, changed.size());
        assertEquals("friends/of-foes", changed.get(0).rule());
        String text = changed.get(0).pack().drl().orElseThrow();
        assertEquals(2, text.split("\\( first == \\$client, derivations", -1).length - 1, text);
    }

    @Test
    void tests_after_the_patterns_are_changed_too_but_for_questions_about_hulls() {
        assertEquals(
                """
                leaves out $one.words() || $one.side() == Side.FOR in eval
                leaves out $one.words() of $one.words() || $one.side() == Side.FOR in eval
                leaves out $one.side() == Side.FOR of $one.words() || $one.side() == Side.FOR in eval
                asks !$one.words() in eval
                Side.FOR becomes AGAINST in eval
                """.strip(),
                Mutants.of(RulePack.of("friends.drl", ALIKE)).stream()
                        .map(Mutant::change)
                        .filter(change -> change.contains("eval"))
                        .collect(Collectors.joining("\n")));
        assertTrue(
                text(ALIKE, "leaves out $one.words() || $one.side() == Side.FOR in eval")
                        .endsWith(
                                "    eval( derivations.meet( $war, $one ) )\nthen\n    derivations.derive( kcontext, new Alliance( $holder, $client ) );\nend\n\n"));
    }

    @Test
    void a_mutant_is_a_pack_that_runs_and_derives_something_else() {
        Mutant swapped = Mutants.of(RulePack.of("friends.drl", DRL)).stream()
                .filter(mutant -> mutant.change().equals("$enemy for $client in the consequence"))
                .findFirst()
                .orElseThrow();
        assertEquals("friends/of-foes: $enemy for $client in the consequence", swapped.toString());
        RuleVerifier.verifyThat(RulePacks.standard().and(swapped.pack()), "friends")
                .given(CaseFact.stance("TR").deedsFor("GNA"), CaseFact.hostility("GNA", "LNA"))
                .derives(CaseFact.alliance("TR", "LNA"));
    }

    @Test
    void rules_that_are_more_than_patterns_are_left_alone() {
        String drl = DRL
                + DRL.substring(DRL.indexOf("rule \"friends"))
                        .replace("of-foes", "alone")
                        .replace("$war : Hostility( first", "not Hostility( first");
        assertEquals(
                List.of("friends/of-foes"),
                Mutants.of(RulePack.of("friends.drl", drl)).stream()
                        .map(Mutant::rule)
                        .distinct()
                        .toList());
        assertTrue(text(drl, "@time( DURING )").contains("not Hostility("), drl);
        assertEquals(
                "no rule of friends.drl can be changed: there is none, or none that is made of plain patterns alone",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Mutants.of(RulePack.of("friends.drl", "package friends;")))
                        .getMessage());
    }
}
