package io.github.entente;

import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.CustomFact;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.Rules;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A parliament of a hundred seats: facts, a conclusion, and one rule in Java and in DRL. Public, as DRL asks.
 */
public final class House {
    /** A party has seats in parliament. */
    public record Seats(String party, int number) implements CustomFact {}

    /** Two parties have signed a coalition agreement. */
    public record Coalition(String first, String second) implements CustomFact {
        @Override
        public Coalition mirrored() {
            return new Coalition(/* first= */ second, /* second= */ first);
        }

        @Override
        public int lifetimeDays() {
            return 30;
        }

        @Override
        public OptionalInt halfLifeDays() {
            return OptionalInt.of(60);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " have a coalition agreement";
        }
    }

    /** Two parties together have more than half of a hundred seats. */
    public record Majority(String first, String second, int seats) implements SymmetricConclusion {
        @Override
        public Majority mirrored() {
            return new Majority(/* first= */ second, /* second= */ first, seats);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " have a majority of " + seats;
        }
    }

    static final JavaRule MAJORITY = Rules.rule("house/majority")
            .says("{first} and {second} have {seats} of a hundred seats")
            .strength(0.9)
            .when(Coalition.class)
            .where(coalition -> coalition.first().compareTo(coalition.second()) < 0)
            .and(Seats.class, Seats::party, Coalition::first)
            .and(Seats.class, Seats::party, (coalition, one) -> coalition.second())
            .where((coalition, one, other) -> one.number() + other.number() > 50)
            .derive(
                    Majority.class,
                    (coalition, one, other) -> new Majority(one.party(), other.party(), one.number() + other.number()));

    static final String IN_DRL = """
                package house;
                import io.github.entente.House.Coalition;
                import io.github.entente.House.Majority;
                import io.github.entente.House.Seats;
                global io.github.entente.rule.Derivations derivations;
                rule "house/in-drl"
                    @says( "{first} and {second} have {seats} of a hundred seats" ) @source( "a test" ) @strength( 0.9 ) @time( OVERLAP )
                when
                    $pact : Coalition( $first : first, $second : second, first.compareTo( second ) < 0 )
                    $one : Seats( party == $first, $some : number )
                    $other : Seats( party == $second, $more : number, number + $some > 50 )
                then
                    derivations.derive( kcontext, new Majority( $first, $second, $some + $more ) );
                end
                """;

    private House() {}
}
