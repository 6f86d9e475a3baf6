package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with a text of rules is told with file, line, column, the line and a way out, and never in
 * the words of generated code.
 */
class DrlErrorsTest {
    private static final String RIGHT = """
            package trade;

            import io.github.entente.conclusion.Alliance;
            import io.github.entente.conclusion.Stance;
            import io.github.entente.fact.Relation;
            import io.github.entente.fact.RelationTypes;

            global io.github.entente.rule.Derivations derivations;

            rule "trade/cooperation"
                @says( "{one} cooperates with {other}" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $deal : Relation( type == RelationTypes.COOPERATES, $one : subject, $other : object )
                $also : Stance( holder == $one, target == $other )
            then
                derivations.derive( kcontext, new Alliance( $one, $other ) );
            end
            """;

    private static String message(String drl) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> RulePacks.standard().and(RulePack.of("mine.drl", drl)))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $deal : Relation( | $deal : Relatoin( | 16:13 | there is no class "Relatoin" on the class path of Entente that this text imports; did you mean "Relation"?
            import io.github.entente.fact.Relation; | // nothing | 16:13 | "Relation" is not imported; put below the package: import io.github.entente.fact.Relation;
            RelationTypes.COOPERATES | RelationTypes.COOPERATE | 16:31 | RelationTypes has no COOPERATE; did you mean RelationTypes.COOPERATES?
            $one : subject | $one : subjekt | 16:64 | a Relation has no subjekt; did you mean subject?
            new Alliance( $one, | new Alliance( $oen, | 19:49 | no pattern binds $oen; did you mean $one?
            new Alliance( $one, $other ) | new Alliance( $one ) | 19:35 | a Alliance is made of ( String first, String second ) or ( String first, String second, Kind kind ), not of 1
            $other ) ); | $other ) ) | 19:5 | a statement of the consequence does not end; is a semicolon missing?
            global io | //global io | 19:5 | the global derivations is not declared; put below the imports: global io.github.entente.rule.Derivations derivations;
            kcontext | drools | 19:25 | the match is called kcontext: derivations.derive( kcontext, … )
            holder == $one | holder() == $one | 17:21 | this join is not found over an index and tries every pair; write holder == $one
            holder == $one | holder.equals( $one ) | 17:21 | this join is not found over an index and tries every pair; write holder == $one
            {one} | {oen} | 11:5 | @says has {oen}, which stands for nothing; did you mean {one}?
            OVERLAP | SOMETIMES | 14:5 | @time( SOMETIMES ) is none of OVERLAP, DURING, SEQUENCE, TOGETHER, WHILE, SUSTAINED
            0.5 | 1.5 | 13:5 | @strength( 1.5 ) is no number over 0, up to 1, such as @strength( 0.9 )
            @source( "test" ) | // nothing | 10:1 | there is no @source; each rule has @says, @source, @strength and @time
            trade/cooperation | Trade | 10:1 | a name is a pack and a claim in lower-case words, such as trade/at-risk
            derivations.derive( kcontext, new Alliance( $one, $other ) ) | insert( new Alliance( $one, $other ) ) | 19:5 | insert has no place in a consequence: what follows is recorded by derivations.derive( kcontext, … ), which also inserts it
            @time( OVERLAP ) | @time( OVERLAP ) salience 10 | 14:22 | the attribute salience has no place here: all rules fire until nothing new follows, in whatever order
            """)
    void is_told_with_its_place_and_a_way_out(String right, String wrong, String place, String expected) {
        String told = message(RIGHT.replace(right, wrong));
        String line = told.lines()
                .filter(one -> one.startsWith("mine.drl:" + place + ": ") && one.endsWith(expected))
                .findFirst()
                .orElse(told);
        assertEquals(
                "mine.drl:" + place + ": rule \"" + (wrong.equals("Trade") ? "Trade" : "trade/cooperation") + "\": "
                        + expected,
                line);
        assertFalse(told.contains("Lambda") || told.contains("\tat ") || told.contains("Exception"), told);
    }

    @Test
    void what_the_parser_refuses_is_shown() {
        assertEquals("""
                cannot compile the rules of mine.drl:
                mine.drl:15:1: "whem" is out of place; a rule reads: rule "pack/claim" @says( … ) … when … then … end, names and sentences in double quotes
                    whem""", message(RIGHT.replace("when\n", "whem\n")));
        assertEquals(
                "cannot compile the rules of mine.drl:\nmine.drl:1:1: there is no rule; a rule reads: rule \"pack/claim\" @says( … ) … when … then … end",
                message(""));
    }

    @Test
    void a_component_that_breaks_the_code_generator_is_named() {
        String told = message(RIGHT.replace("conclusion.Stance;", "rule.Odd;")
                .replace("Stance( holder == $one, target == $other )", "Odd( x == 1 )"));
        assertEquals(
                "mine.drl:17:18: rule \"trade/cooperation\": the rule compiler cannot take a component called x, as it is part of the word alphaIndexedBy "
                        + "or betaIndexedBy (Drools 10.2); rename it in Odd, or write the rule in plain Java",
                told.lines().skip(1).findFirst().orElse(told));
    }

    @Test
    void a_text_in_the_package_of_shipped_rules_gets_one_of_its_own() {
        RulePacks packs = RulePacks.standard()
                .and(RulePack.of(
                        "mine.drl", RIGHT.replace("package trade;", "package io.github.entente.rules.rivalry;")));
        assertEquals(RulePacks.standard().rules().size() + 1, packs.rules().size());
    }
}
