package io.github.entente.testkit;

import static io.github.entente.derivation.TimeMode.DURING;
import static io.github.entente.derivation.TimeMode.OVERLAP;
import static io.github.entente.derivation.TimeMode.SEQUENCE;
import static io.github.entente.derivation.TimeMode.SUSTAINED;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Alignment;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DeclaredStake;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Fortune;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.Voice;
import io.github.entente.conclusion.War;
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.util.Optional;

/**
 * The shipped rules, restated by hand from the design and not from their DRL. Each pack is a method that can
 * serve as a {@link Restatement}. Name packs to use only some of them:
 *
 * <pre>{@code
 * Reference.of(ShippedRules::attribution, ShippedRules::hostility, ShippedRules::stance)
 * }</pre>
 *
 * <p>If two premises of a rule can change places, both orders are derived. They are the same derivation.
 */
public final class ShippedRules {
    private ShippedRules() {}

    /** All packs. */
    static ImmutableList<Restatement> all() {
        return ImmutableList.of(
                ShippedRules::attribution,
                ShippedRules::stance,
                ShippedRules::hostility,
                ShippedRules::consistency,
                ShippedRules::alignment,
                ShippedRules::rivalry,
                ShippedRules::fortune,
                ShippedRules::balance);
    }

    /**
     * The words of organs and heads, and the deeds of heads and agents, count as their principal's. Objects
     * are never attributed: no conduct is directed at its own actor.
     */
    public static void attribution(KnownFacts known) {
        for (Relation tie : known.relations(RelationTypes.LEADS)) {
            for (Conduct act : of(tie.subject(), known)) {
                if (act.words() || (act.deeds() && kind(tie.object(), known).actsThroughItsHead())) {
                    attribute("attribution/office-holder", tie, act, known);
                }
            }
        }
        for (Relation tie : known.relations(RelationTypes.SPEAKS_FOR)) {
            for (Conduct act : of(tie.subject(), known)) {
                if (act.words()) {
                    attribute("attribution/organ", tie, act, known);
                }
            }
        }
        for (Relation tie : known.relations(RelationTypes.AGENT_OF)) {
            for (Conduct act : of(tie.subject(), known)) {
                if (act.deeds()) {
                    attribute("attribution/agent", tie, act, known);
                }
            }
        }
    }

    private static void attribute(String rule, Relation tie, Conduct act, KnownFacts known) {
        String principal = tie.object();
        if (!act.object().equals(principal) && !act.against().equals(Optional.of(principal))) {
            Conclusion lifted = new AttributedConduct(principal, act.type(), act.object(), act.against());
            known.derive(rule, DURING, lifted, tie, act);
        }
    }

    /** Conduct of this actor. */
    private static ImmutableList<Conduct> of(String actor, KnownFacts known) {
        return known.all(Conduct.class).stream()
                .filter(act -> act.actor().equals(actor))
                .collect(ImmutableList.toImmutableList());
    }

    private static ActorKind kind(String actor, KnownFacts known) {
        return known.actors().withId(actor).orElseThrow().kind();
    }

    /** Conduct with a side makes stances. Leaders, wars and voices extend them. */
    public static void stance(KnownFacts known) {
        for (Conduct act : known.all(Conduct.class)) {
            boolean recognizes = act.type().equals(RelationTypes.RECOGNIZES);
            if (act.side() != Side.NONE && !(recognizes && kind(act.object(), known) == ActorKind.STATE)) {
                String rule = recognizes ? "stance/recognition" : act.words() ? "stance/words" : "stance/deeds";
                Conclusion stance = new Stance(act.actor(), act.object(), act.side(), act.channel(), act.basis());
                known.derive(rule, OVERLAP, stance, act);
            }
        }
        for (Relation tie : known.relations(RelationTypes.LEADS)) {
            for (Stance toward : known.all(Stance.class)) {
                if (isFirm(toward)
                        && toward.target().equals(tie.subject())
                        && !toward.holder().equals(tie.object())) {
                    Conclusion led =
                            new Stance(toward.holder(), tie.object(), toward.side(), toward.channel(), Basis.BY_LEADER);
                    known.derive("stance/through-the-leader", DURING, led, tie, toward);
                }
            }
        }
        for (War war : known.all(War.class)) {
            for (Conduct aid : known.all(Conduct.class)) {
                if (aid.side() == Side.FOR
                        && aid.object().equals(war.first())
                        && !aid.actor().equals(war.second())
                        && (aid.against().isEmpty() || aid.against().get().equals(war.second()))) {
                    aid(war, aid, known);
                }
            }
        }
        for (RelationType force :
                ImmutableList.of(RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM, RelationTypes.DECLARES_WAR_ON)) {
            for (Relation act : known.relations(force)) {
                if (kind(act.object(), known).isParty()) {
                    Conclusion against =
                            new Stance(act.object(), act.subject(), Side.AGAINST, Channel.DEEDS, Basis.INFERRED);
                    known.derive("stance/attacked", OVERLAP, against, act);
                }
            }
        }
        for (RelationType office : ImmutableList.of(RelationTypes.LEADS, RelationTypes.SPEAKS_FOR)) {
            for (Relation tie : known.relations(office)) {
                for (Stance said : known.all(Stance.class)) {
                    if (said.holder().equals(tie.subject())
                            && !said.target().equals(tie.object())
                            && said.channel() == Channel.WORDS
                            && said.basis() != Basis.INFERRED) {
                        Conclusion voice = new Voice(tie.object(), tie.subject(), said.target(), said.side());
                        known.derive("stance/voice", DURING, voice, tie, said);
                    }
                }
            }
        }
    }

    private static void aid(War war, Conduct aid, KnownFacts known) {
        if (aid.deeds()) {
            Conclusion against = new Stance(aid.actor(), war.second(), Side.AGAINST, Channel.DEEDS, Basis.INFERRED);
            known.derive("stance/arming-opposes", OVERLAP, against, war, aid);
        }
        if (aid.isPartisan() && kind(aid.actor(), known).isParty()) {
            Conclusion siding = new Siding(aid.actor(), war.first(), war.second(), aid.channel());
            known.derive("stance/siding", OVERLAP, siding, war, aid);
        }
    }

    /** Whether findings may rest on the stance. */
    private static boolean isFirm(Stance stance) {
        return stance.basis() == Basis.DIRECT || stance.basis() == Basis.ATTRIBUTED;
    }

    /** Whether the stance is by deeds, on this side, and {@linkplain #isFirm firm}. */
    private static boolean isByDeeds(Stance stance, Side side) {
        return stance.side() == side && stance.channel() == Channel.DEEDS && isFirm(stance);
    }

    /** An actor that fights another itself is at war with it. */
    public static void hostility(KnownFacts known) {
        for (RelationType fight : ImmutableList.of(RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM)) {
            for (Relation act : known.relations(fight)) {
                if (areParties(act, known)) {
                    known.derive("hostility/fighting", OVERLAP, new Hostility(act.subject(), act.object()), act);
                }
            }
        }
        for (Hostility fight : known.all(Hostility.class)) {
            known.derive("hostility/sustained", SUSTAINED, new War(fight.first(), fight.second()), fight);
        }
        for (Relation named : known.relations(RelationTypes.AT_WAR_WITH)) {
            if (areParties(named, known)) {
                known.derive("hostility/named", OVERLAP, new Hostility(named.subject(), named.object()), named);
                known.derive("hostility/named-war", OVERLAP, new War(named.subject(), named.object()), named);
            }
        }
        for (Relation declared : known.relations(RelationTypes.DECLARES_WAR_ON)) {
            if (areParties(declared, known)) {
                known.derive("hostility/declared", OVERLAP, new War(declared.subject(), declared.object()), declared);
            }
        }
    }

    private static boolean areParties(Relation act, KnownFacts known) {
        return kind(act.subject(), known).isParty() && kind(act.object(), known).isParty();
    }

    /** The kinds of inconsistency, and shifts. */
    public static void consistency(KnownFacts known) {
        ImmutableList<Stance> stances = known.all(Stance.class);
        for (Stance one : stances) {
            for (Stance other : stances) {
                if (one.holder().equals(other.holder())) {
                    if (one.target().equals(other.target()) && one.side() != other.side()) {
                        contradiction(one, other, known);
                    }
                    if (one.side() == Side.FOR && other.side() == Side.FOR && isFirm(one)) {
                        betweenEnemies(one, other, known);
                    }
                }
            }
        }
        for (Voice one : known.all(Voice.class)) {
            for (Voice other : known.all(Voice.class)) {
                if (one.principal().equals(other.principal())
                        && one.target().equals(other.target())
                        && one.side() != other.side()
                        && !one.speaker().equals(other.speaker())) {
                    Conclusion divided =
                            Inconsistency.toward(Inconsistency.Kind.DIVIDED_VOICES, one.principal(), one.target());
                    known.derive("consistency/divided-voices", OVERLAP, divided, one, other);
                    known.derive("consistency/divided-voices-in-turn", SEQUENCE, divided, one, other);
                }
            }
        }
    }

    /** Two stances of one holder toward one target, on opposite sides. */
    private static void contradiction(Stance one, Stance other, KnownFacts known) {
        String holder = one.holder();
        String target = one.target();
        if (isFirm(one) && isFirm(other) && one.channel() == Channel.WORDS && other.channel() == Channel.DEEDS) {
            Conclusion kind = Inconsistency.toward(Inconsistency.Kind.WORDS_AGAINST_DEEDS, holder, target);
            known.derive("consistency/words-against-deeds", OVERLAP, kind, one, other);
        }
        if (one.basis() == Basis.DIRECT && other.basis() == Basis.DIRECT) {
            Conclusion kind = Inconsistency.toward(Inconsistency.Kind.REVERSAL, holder, target);
            known.derive("consistency/reversal", SEQUENCE, kind, one, other);
        }
        if (one.basis() != Basis.INFERRED && other.basis() != Basis.INFERRED) {
            known.derive("consistency/shift", SEQUENCE, new Shift(holder, target, other.side()), one, other);
        }
    }

    /** Two stances of one holder, each for its target; the first one is firm. */
    private static void betweenEnemies(Stance one, Stance other, KnownFacts known) {
        for (War war : known.all(War.class)) {
            if (war.first().equals(one.target()) && war.second().equals(other.target())) {
                if (isByDeeds(one, Side.FOR) && isByDeeds(other, Side.FOR)) {
                    Conclusion kind = Inconsistency.between(
                            Inconsistency.Kind.BACKS_BOTH_SIDES, one.holder(), one.target(), other.target());
                    known.derive("consistency/backs-both-sides", OVERLAP, kind, one, war, other);
                }
                if (other.channel() == Channel.WORDS && other.basis() != Basis.INFERRED) {
                    Conclusion kind = Inconsistency.between(
                            Inconsistency.Kind.MIXED_SIGNALS, one.holder(), one.target(), other.target());
                    known.derive("consistency/mixed-signals", OVERLAP, kind, one, war, other);
                }
            }
        }
    }

    /** Parties on one side of a war stand together. Pacts and mutual support make allies. */
    public static void alignment(KnownFacts known) {
        for (Siding one : known.all(Siding.class)) {
            for (Siding other : known.all(Siding.class)) {
                if (one.client().equals(other.client())
                        && one.enemy().equals(other.enemy())
                        && !one.party().equals(other.party())) {
                    Channel weaker = one.channel() == Channel.DEEDS ? other.channel() : Channel.WORDS;
                    Conclusion together = new Alignment(one.party(), other.party(), one.client(), weaker);
                    known.derive("alignment/same-side", OVERLAP, together, one, other);
                }
            }
        }
        for (Conduct bond : known.all(Conduct.class)) {
            if (bond.type().equals(RelationTypes.ALLIED_WITH)
                    || bond.type().equals(RelationTypes.DEFENSE_PACT)
                    || bond.type().equals(RelationTypes.ENTENTE)) {
                known.derive("alignment/alliance-by-pact", OVERLAP, new Alliance(bond.actor(), bond.object()), bond);
            }
        }
        mutual("alignment/alliance-by-deeds", Side.FOR, Alliance::new, known);
    }

    private interface Pair {
        Conclusion of(String one, String other);
    }

    /** Deeds on this side toward each other. */
    private static void mutual(String rule, Side side, Pair conclusion, KnownFacts known) {
        for (Stance one : known.all(Stance.class)) {
            for (Stance other : known.all(Stance.class)) {
                if (isByDeeds(one, side)
                        && isByDeeds(other, side)
                        && one.holder().equals(other.target())
                        && one.target().equals(other.holder())) {
                    known.derive(rule, OVERLAP, conclusion.of(one.holder(), one.target()), one, other);
                }
            }
        }
    }

    /** Rivals act against each other, or support opposite sides of a war. */
    public static void rivalry(KnownFacts known) {
        mutual("rivalry/direct", Side.AGAINST, DirectRivalry::new, known);
        for (Siding one : known.all(Siding.class)) {
            for (Siding other : known.all(Siding.class)) {
                if (one.client().equals(other.enemy())
                        && one.enemy().equals(other.client())
                        && !one.party().equals(other.party())) {
                    String party = one.party();
                    String opponent = other.party();
                    if (one.channel() == Channel.DEEDS && other.channel() == Channel.DEEDS) {
                        Conclusion rivals = new ProxyRivalry(party, opponent, one.client(), other.client());
                        known.derive("rivalry/proxy", OVERLAP, rivals, one, other);
                    }
                    Conclusion opposed = new Opposition(party, opponent, one.client(), other.client());
                    known.derive("rivalry/opposed", OVERLAP, opposed, one, other);
                }
            }
        }
    }

    /** Gains and losses, what is at stake, and the leverage of parties whose clients gain. */
    public static void fortune(KnownFacts known) {
        for (Relation act : known.relations(RelationTypes.CAPTURES_FROM)) {
            known.derive("fortune/captures", OVERLAP, new Fortune(act.subject(), act.object()), act);
        }
        for (Conduct retreat : known.all(Conduct.class)) {
            if (retreat.type().equals(RelationTypes.RETREATS_BEFORE)) {
                retreat(retreat, known);
            }
        }
        for (Siding side : known.all(Siding.class)) {
            Conclusion stake = new WarStake(side.party(), side.client(), side.enemy(), side.channel());
            known.derive("fortune/stake", OVERLAP, stake, side);
        }
        for (Relation said : known.relations(RelationTypes.INTEREST_IN)) {
            Conclusion stake = new DeclaredStake(said.subject(), said.object());
            known.derive("fortune/declared-stake", OVERLAP, stake, said);
        }
        for (Fortune tide : known.all(Fortune.class)) {
            for (ProxyRivalry rivals : known.all(ProxyRivalry.class)) {
                if (rivals.firstClient().equals(tide.gainer())
                        && rivals.secondClient().equals(tide.loser())) {
                    leverage(tide, rivals, known);
                }
            }
        }
    }

    private static void retreat(Conduct retreat, KnownFacts known) {
        for (Stance help : known.all(Stance.class)) {
            for (War war : known.all(War.class)) {
                if (isByDeeds(help, Side.FOR)
                        && help.holder().equals(retreat.actor())
                        && war.first().equals(help.target())
                        && war.second().equals(retreat.object())) {
                    Conclusion tide = new Fortune(/* gainer= */ retreat.object(), /* loser= */ help.target());
                    known.derive("fortune/helper-retreats", OVERLAP, tide, retreat, help, war);
                }
            }
        }
    }

    private static void leverage(Fortune tide, ProxyRivalry rivals, KnownFacts known) {
        for (Relation one : known.relations(RelationTypes.PARTY_TO)) {
            for (Relation other : known.relations(RelationTypes.PARTY_TO)) {
                if (one.subject().equals(rivals.first())
                        && other.subject().equals(rivals.second())
                        && one.object().equals(other.object())) {
                    Conclusion leverage = new Leverage(rivals.first(), rivals.second(), one.object());
                    known.derive("fortune/leverage", OVERLAP, leverage, tide, rivals, one, other);
                }
            }
        }
    }

    /** Signed triads and the hypotheses that they suggest. */
    public static void balance(KnownFacts known) {
        for (War war : known.all(War.class)) {
            for (War other : known.all(War.class)) {
                if (war.second().equals(other.first()) && !other.second().equals(war.first())) {
                    Conclusion friends = new Hypothesis(new Alliance(war.first(), other.second()));
                    known.derive("balance/enemy-of-enemy", OVERLAP, friends, war, other);
                }
            }
        }
        for (Alliance bond : known.all(Alliance.class)) {
            for (Alliance other : known.all(Alliance.class)) {
                if (bond.second().equals(other.first()) && !other.second().equals(bond.first())) {
                    Conclusion friends = new Hypothesis(new Alliance(bond.first(), other.second()));
                    known.derive("balance/friend-of-friend", OVERLAP, friends, bond, other);
                }
            }
            for (War war : known.all(War.class)) {
                if (bond.second().equals(war.first()) && !war.second().equals(bond.first())) {
                    Conclusion rivals = new Hypothesis(new DirectRivalry(bond.first(), war.second()));
                    known.derive("balance/enemy-of-friend", OVERLAP, rivals, bond, war);
                }
            }
        }
    }
}
