package examples;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.Rules;
import io.github.entente.world.World;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Parties, seats, votes and coalitions: no war, none of the shipped rules, and a fact that is not a relation
 * of two actors.
 */
public final class Parliament {
    private static final RelationType GOVERNS_WITH =
            type("GOVERNS_WITH", QuadClass.STRUCTURAL, Side.NONE, 0, true, "governs with");
    private static final RelationType VOTES_FOR =
            type("VOTES_FOR", QuadClass.VERBAL_COOPERATION, Side.FOR, 4, false, "votes for");
    private static final RelationType VOTES_DOWN =
            type("VOTES_DOWN", QuadClass.VERBAL_CONFLICT, Side.AGAINST, -4, false, "votes against");

    private static final JavaRule PARTNERS = Rules.rule("parliament/partners")
            .when(Relation.class)
            .where(bond -> bond.type().equals(GOVERNS_WITH))
            .derive(Partners.class, bond -> new Partners(bond.subject(), bond.object()));

    private static final JavaRule MAJORITY = Rules.rule("parliament/majority")
            .says("{first} has {some} seats and {second} {more}, of a hundred")
            .when(Partners.class)
            .where(partners -> partners.first().compareTo(partners.second()) < 0) // only one of the two ends
            .and(Seats.class, Seats::party, Partners::first)
            .bind("some", Seats::number)
            .and(Seats.class, Seats::party, (partners, some) -> partners.second())
            .bind("more", Seats::number)
            .where((partners, some, more) -> some.number() + more.number() > 50)
            .derive(
                    Majority.class,
                    (partners, some, more) -> new Majority(some.party(), more.party(), some.number() + more.number()));

    private static final JavaRule RIFT = Rules.rule("parliament/rift")
            .says("{loyal} votes for {bill}, and its partner {rebel} against it")
            .source("Laver and Schofield, Multiparty Government (1990), on coalitions as unitary actors")
            .strength(0.8)
            .when(Partners.class)
            .and(Relation.class, Relation::subject, Partners::first)
            .bind("bill", Relation::object)
            .where((partners, yes) -> yes.type().equals(VOTES_FOR))
            .and(Relation.class, Relation::object, (partners, yes) -> yes.object())
            .on(Relation::subject, (partners, yes) -> partners.second())
            .where((partners, yes, no) -> no.type().equals(VOTES_DOWN))
            .derive(Rift.class, (partners, yes, no) -> new Rift(yes.subject(), no.subject()));

    private Parliament() {}

    /** How many of the hundred seats a party has. It is stated, with attestations, like a relation. */
    public record Seats(String party, int number) implements CustomFact {
        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(party) + " has " + number + " seats";
        }
    }

    /** Two parties that govern together have more than half of the seats. */
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

    /** Two parties that govern together. */
    public record Partners(String first, String second) implements SymmetricConclusion {
        @Override
        public Partners mirrored() {
            return new Partners(/* first= */ second, /* second= */ first);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " govern together";
        }
    }

    /** A party lets its partner down. */
    public record Rift(String loyal, String rebel) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(rebel);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(loyal);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(rebel) + " lets its partner " + label.apply(loyal) + " down";
        }
    }

    private static RelationType type(
            String name, QuadClass quadClass, Side side, double weight, boolean symmetric, String phrase) {
        return new RelationType(
                name, quadClass, side, weight, 30, OptionalInt.empty(), symmetric, phrase, "an example");
    }

    /**
     * Prints who lets whom down, and why. A month later this is no longer valid. Then it prints who has a
     * majority, and what changes when four members leave.
     */
    public static void main(String[] arguments) {
        World world = World.builder()
                .title("A parliament")
                .organisation("GREEN", "Green Party")
                .organisation("BLUE", "Blue Party")
                .organisation("GREY", "Grey Party")
                .arrangement("BUDGET", "Budget bill")
                .medium("RECORD", "Official record")
                .medium("DAILY", "The Daily")
                .type(GOVERNS_WITH)
                .type(VOTES_FOR)
                .type(VOTES_DOWN)
                .relation("GREEN")
                .does(GOVERNS_WITH, "BLUE")
                .happened("2024-01/2024-12")
                .per("RECORD")
                .code("A1")
                .relation("GREEN")
                .does(VOTES_FOR, "BUDGET")
                .happened("2024-03-14")
                .per("RECORD")
                .code("A1")
                .relation("BLUE")
                .does(VOTES_DOWN, "BUDGET")
                .happened("2024-03-14")
                .per("RECORD")
                .code("A1")
                .relation("GREY")
                .does(VOTES_DOWN, "BUDGET")
                .happened("2024-03-14")
                .per("RECORD")
                .code("A1")
                .fact(new Seats("GREEN", 31))
                .happened("2023-10/2027-09")
                .per("RECORD")
                .code("A1")
                .fact(new Seats("BLUE", 22))
                .happened("2023-10/2024-06-02")
                .per("RECORD")
                .code("A1")
                .fact(new Seats("BLUE", 18))
                .happened("2024-06-03/2027-09")
                .per("DAILY")
                .code("B2")
                .quote("four walk out")
                .fact(new Seats("GREY", 47))
                .happened("2023-10/2027-09")
                .per("RECORD")
                .code("A1")
                .build();
        RulePacks rules = RulePacks.standard().and(PARTNERS, MAJORITY, RIFT).only("parliament");
        System.out.println(rules.catalogue());
        Assessment assessment = Entente.with(rules).assess(world).asOf("2024-03-31");
        System.out.println();
        System.out.println(assessment.findings(Rift.class));
        System.out.println();
        System.out.println(assessment.findings(Rift.class).of("BLUE").first().explain());
        System.out.println();
        System.out.println(assessment.asOf("2024-05").findings(Rift.class));
        System.out.println();
        System.out.println(
                assessment.asOf("2024-05").findings(Majority.class).first().explain());
        System.out.println();
        System.out.println(assessment.asOf("2024-07").findings(Majority.class));
        System.out.println();
        System.out.println(assessment
                .asOf("2024-05")
                .whatIf()
                .without(new Seats("BLUE", 22))
                .changes());
    }
}
