package io.github.entente.testkit;

import static io.github.entente.derivation.TimeMode.DURING;
import static io.github.entente.derivation.TimeMode.OVERLAP;
import static io.github.entente.derivation.TimeMode.SEQUENCE;
import static io.github.entente.derivation.TimeMode.SUSTAINED;
import static io.github.entente.derivation.TimeMode.TOGETHER;
import static io.github.entente.derivation.TimeMode.WHILE;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttackedFirst;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DeclaredStake;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Fortune;
import io.github.entente.conclusion.HelpShortOfForce;
import io.github.entente.conclusion.HonouredObligation;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Obligation;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.SideAlignment;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.SponsorshipRivalry;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.Strain;
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
                ShippedRules::commitment,
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
                    attribute("attribution/office-holder", Basis.ATTRIBUTED, tie, act, known);
                }
            }
        }
        for (Relation tie : known.relations(RelationTypes.SPEAKS_FOR)) {
            for (Conduct act : of(tie.subject(), known)) {
                if (act.words()) {
                    attribute("attribution/organ", Basis.ATTRIBUTED, tie, act, known);
                }
            }
        }
        for (Relation tie : known.relations(RelationTypes.AGENT_OF)) {
            for (Conduct act : of(tie.subject(), known)) {
                if (act.deeds()) {
                    attribute("attribution/agent", Basis.BY_AGENT, tie, act, known);
                }
            }
        }
    }

    private static void attribute(String rule, Basis basis, Relation tie, Conduct act, KnownFacts known) {
        String principal = tie.object();
        boolean concerned = tie.against().isEmpty() || tie.against().get().equals(act.object());
        if (concerned && !act.object().equals(principal) && !act.against().equals(Optional.of(principal))) {
            Basis lasting = act.basis() == Basis.BY_AGENT ? Basis.BY_AGENT : basis;
            Conclusion lifted = new AttributedConduct(principal, act.type(), act.object(), act.against(), lasting);
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

    private static boolean isStateOrGovernment(String actor, KnownFacts known) {
        ActorKind kind = kind(actor, known);
        return kind == ActorKind.STATE || kind == ActorKind.GOVERNMENT;
    }

    /** Whether a leader stands for the whole of it. */
    private static boolean standsWithItsLeader(String led, KnownFacts known) {
        ActorKind kind = kind(led, known);
        return isStateOrGovernment(led, known) || kind == ActorKind.ARMED_GROUP || kind == ActorKind.ORGANISATION;
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
                if (isFirm(toward.basis())
                        && toward.target().equals(tie.subject())
                        && !toward.holder().equals(tie.object())
                        && standsWithItsLeader(tie.object(), known)) {
                    Conclusion led =
                            new Stance(toward.holder(), tie.object(), toward.side(), toward.channel(), Basis.BY_LEADER);
                    known.derive("stance/through-the-leader", DURING, led, tie, toward);
                }
            }
        }
        for (Siding siding : known.all(Siding.class)) {
            if (siding.channel() == Channel.DEEDS) {
                Conclusion against =
                        new Stance(siding.party(), siding.enemy(), Side.AGAINST, Channel.DEEDS, Basis.INFERRED);
                known.derive("stance/supports-against", OVERLAP, against, siding);
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
        for (War war : known.all(War.class)) {
            sidings(war, known);
        }
    }

    /** Who takes the side of the war's first party. */
    private static void sidings(War war, KnownFacts known) {
        String client = war.first();
        String enemy = war.second();
        for (Conduct act : known.all(Conduct.class)) {
            boolean taken = act.side() == Side.FOR
                    && act.isPartisan()
                    && !act.actor().equals(enemy)
                    && !act.actor().equals(client)
                    && (act.against().isEmpty() || act.against().get().equals(enemy))
                    && kind(act.actor(), known).isParty();
            if (taken && act.object().equals(client)) {
                Conclusion siding = new Siding(act.actor(), client, enemy, act.channel(), act.basis());
                known.derive("stance/siding", WHILE, siding, war, act);
            }
            if (taken && act.words() && isFirm(act.basis()) && standsWithItsLeader(client, known)) {
                for (Relation office : known.relations(RelationTypes.LEADS)) {
                    if (office.object().equals(client) && office.subject().equals(act.object())) {
                        Conclusion siding = new Siding(act.actor(), client, enemy, Channel.WORDS, Basis.BY_LEADER);
                        known.derive("stance/siding-by-leader", WHILE, siding, office, war, act);
                    }
                }
            }
        }
        for (Relation tie : known.relations(RelationTypes.AGENT_OF)) {
            if (tie.subject().equals(client)
                    && !tie.object().equals(enemy)
                    && (tie.against().isEmpty() || tie.against().get().equals(enemy))
                    && kind(tie.object(), known).isParty()) {
                Conclusion siding = new Siding(tie.object(), client, enemy, Channel.DEEDS, Basis.BY_AGENT);
                known.derive("stance/siding-of-the-principal", OVERLAP, siding, war, tie);
            }
        }
    }

    /** Whether findings may rest on it. */
    private static boolean isFirm(Basis basis) {
        return basis == Basis.DIRECT || basis == Basis.ATTRIBUTED;
    }

    /** An actor that fights another itself is at war with it. */
    public static void hostility(KnownFacts known) {
        for (RelationType fight :
                ImmutableList.of(RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM, RelationTypes.CLASHES_WITH)) {
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

    /** The kinds of inconsistency, shifts and policy changes. */
    public static void consistency(KnownFacts known) {
        for (Siding one : known.all(Siding.class)) {
            for (Siding other : known.all(Siding.class)) {
                if (one.party().equals(other.party())
                        && one.client().equals(other.enemy())
                        && one.enemy().equals(other.client())
                        && isFirm(one.basis())) {
                    onBothSides(one, other, known);
                }
            }
        }
        for (Voice one : known.all(Voice.class)) {
            for (Voice other : known.all(Voice.class)) {
                if (one.principal().equals(other.principal())
                        && one.target().equals(other.target())
                        && one.side() != other.side()) {
                    voices(one, other, known);
                }
            }
        }
        for (Conduct said : known.all(Conduct.class)) {
            for (Stance done : known.all(Stance.class)) {
                if (said.actor().equals(done.holder())
                        && said.object().equals(done.target())
                        && said.words()
                        && said.side() != Side.NONE
                        && said.side() != done.side()
                        && !said.type().standing()
                        && isFirm(said.basis())
                        && isFirm(done.basis())
                        && done.channel() == Channel.DEEDS) {
                    Conclusion kind =
                            Inconsistency.toward(Inconsistency.Kind.WORDS_AGAINST_DEEDS, said.actor(), said.object());
                    known.derive("consistency/words-against-deeds", OVERLAP, kind, said, done);
                }
            }
        }
        for (Conduct one : known.all(Conduct.class)) {
            if (turns(one)) {
                for (Conduct other : known.all(Conduct.class)) {
                    if (turns(other)
                            && one.actor().equals(other.actor())
                            && one.object().equals(other.object())
                            && one.side() != other.side()) {
                        contradiction(one, other, known);
                    }
                }
                throughTheLeader(one, known);
            }
        }
        twoGovernments(known);
    }

    /** A siding of its own with one party to a war, and any siding of the same holder with the other. */
    private static void onBothSides(Siding one, Siding other, KnownFacts known) {
        if (one.channel() == Channel.DEEDS && other.channel() == Channel.DEEDS && isFirm(other.basis())) {
            Conclusion kind =
                    Inconsistency.between(Inconsistency.Kind.BACKS_BOTH_SIDES, one.party(), one.client(), one.enemy());
            known.derive("consistency/backs-both-sides", OVERLAP, kind, one, other);
        }
        if (other.channel() == Channel.WORDS && other.basis() != Basis.BY_AGENT) {
            Conclusion kind =
                    Inconsistency.between(Inconsistency.Kind.MIXED_SIGNALS, one.party(), one.client(), one.enemy());
            known.derive("consistency/mixed-signals", OVERLAP, kind, one, other);
        }
    }

    /** Two voices of one principal about one target, on opposite sides. */
    private static void voices(Voice one, Voice other, KnownFacts known) {
        if (!one.speaker().equals(other.speaker())) {
            Conclusion divided = Inconsistency.toward(Inconsistency.Kind.DIVIDED_VOICES, one.principal(), one.target());
            known.derive("consistency/divided-voices-in-turn", SEQUENCE, divided, one, other);
            for (Relation office : offices(one, known)) {
                for (Relation otherOffice : offices(other, known)) {
                    known.derive("consistency/divided-voices", OVERLAP, divided, one, other, office, otherOffice);
                }
            }
        }
        for (Relation tenure : known.relations(RelationTypes.LEADS)) {
            if (tenure.object().equals(one.principal()) && !tenure.subject().equals(one.target())) {
                Conclusion change =
                        new PolicyChange(one.principal(), tenure.subject(), one.target(), /* to= */ other.side());
                known.derive("consistency/new-leader", SEQUENCE, change, one, tenure, other);
            }
        }
    }

    /** In which the speaker speaks for the principal. */
    private static ImmutableList<Relation> offices(Voice voice, KnownFacts known) {
        ImmutableList.Builder<Relation> offices = ImmutableList.builder();
        for (RelationType type : ImmutableList.of(RelationTypes.LEADS, RelationTypes.SPEAKS_FOR)) {
            for (Relation office : known.relations(type)) {
                if (office.subject().equals(voice.speaker()) && office.object().equals(voice.principal())) {
                    offices.add(office);
                }
            }
        }
        return offices.build();
    }

    /** Whether the conduct can turn, or be turned: it takes a side, and is not mere recognition. */
    private static boolean turns(Conduct act) {
        return act.side() != Side.NONE && !act.type().equals(RelationTypes.RECOGNIZES) && isFirm(act.basis());
    }

    /** Conduct of one actor toward one target, on opposite sides. */
    private static void contradiction(Conduct one, Conduct other, KnownFacts known) {
        String actor = one.actor();
        String target = one.object();
        if (one.deeds()
                && other.deeds()
                && !one.type().standing()
                && !other.type().standing()) {
            Conclusion kind = Inconsistency.toward(Inconsistency.Kind.DEEDS_AGAINST_DEEDS, actor, target);
            known.derive("consistency/deeds-against-deeds", TOGETHER, kind, one, other);
        }
        if (one.words() || other.deeds()) {
            if (one.basis() == Basis.DIRECT && other.basis() == Basis.DIRECT) {
                Conclusion kind = Inconsistency.toward(Inconsistency.Kind.REVERSAL, actor, target);
                known.derive("consistency/reversal", SEQUENCE, kind, one, other);
            }
            known.derive("consistency/shift", SEQUENCE, new Shift(actor, target, other.side()), one, other);
        }
    }

    /** Conduct toward a body, and the other side toward its leader before or after. */
    private static void throughTheLeader(Conduct act, KnownFacts known) {
        for (Stance stance : known.all(Stance.class)) {
            if (stance.basis() == Basis.BY_LEADER
                    && stance.holder().equals(act.actor())
                    && stance.target().equals(act.object())
                    && stance.side() != act.side()) {
                if (act.deeds() || stance.channel() == Channel.WORDS) {
                    Conclusion shift = new Shift(act.actor(), act.object(), act.side());
                    known.derive("consistency/shift-from-the-leader", SEQUENCE, shift, stance, act);
                }
                if (act.words() || stance.channel() == Channel.DEEDS) {
                    Conclusion shift = new Shift(act.actor(), act.object(), stance.side());
                    known.derive("consistency/shift-to-the-leader", SEQUENCE, shift, act, stance);
                }
            }
        }
    }

    private static void twoGovernments(KnownFacts known) {
        for (Relation claim : known.relations(RelationTypes.CLAIMS_TO_GOVERN)) {
            for (Relation other : known.relations(RelationTypes.CLAIMS_TO_GOVERN)) {
                if (claim.object().equals(other.object()) && !claim.subject().equals(other.subject())) {
                    for (Conduct one : recognitions(claim.subject(), known)) {
                        for (Conduct both : recognitions(other.subject(), known)) {
                            if (one.actor().equals(both.actor())) {
                                Conclusion kind = Inconsistency.between(
                                        Inconsistency.Kind.TWO_GOVERNMENTS,
                                        one.actor(),
                                        claim.subject(),
                                        other.subject());
                                known.derive("consistency/two-governments", OVERLAP, kind, claim, other, one, both);
                            }
                        }
                    }
                }
            }
        }
    }

    private static ImmutableList<Conduct> recognitions(String government, KnownFacts known) {
        return known.all(Conduct.class).stream()
                .filter(act -> act.type().equals(RelationTypes.RECOGNIZES)
                        && act.object().equals(government)
                        && isFirm(act.basis()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Parties on one side of a war stand together. Common enemies make co-belligerents; pacts and mutual
     * support allies.
     */
    public static void alignment(KnownFacts known) {
        for (Siding one : known.all(Siding.class)) {
            for (Siding other : known.all(Siding.class)) {
                if (one.client().equals(other.client())
                        && one.enemy().equals(other.enemy())
                        && !one.party().equals(other.party())
                        && one.basis() != Basis.BY_LEADER
                        && other.basis() != Basis.BY_LEADER) {
                    Channel weaker = one.channel() == Channel.DEEDS ? other.channel() : Channel.WORDS;
                    Conclusion together =
                            new SideAlignment(one.party(), other.party(), one.client(), one.enemy(), weaker);
                    known.derive("alignment/same-side", OVERLAP, together, one, other);
                }
            }
        }
        for (War war : known.all(War.class)) {
            for (War other : known.all(War.class)) {
                if (war.second().equals(other.second())
                        && !war.first().equals(other.first())
                        && isStateOrGovernment(war.first(), known)
                        && isStateOrGovernment(other.first(), known)) {
                    Conclusion together = new CoBelligerence(war.first(), other.first(), war.second());
                    known.derive("alignment/co-belligerents", OVERLAP, together, war, other);
                }
            }
        }
        for (Conduct bond : known.all(Conduct.class)) {
            Alliance.Kind kind = bond.type().equals(RelationTypes.ALLIED_WITH)
                    ? Alliance.Kind.NAMED
                    : bond.type().equals(RelationTypes.DEFENSE_PACT)
                            ? Alliance.Kind.DEFENSE_PACT
                            : bond.type().equals(RelationTypes.ENTENTE)
                                    ? Alliance.Kind.ENTENTE
                                    : Alliance.Kind.UNSPECIFIED;
            if (kind != Alliance.Kind.UNSPECIFIED) {
                Conclusion allies = new Alliance(bond.actor(), bond.object(), kind);
                known.derive("alignment/alliance-by-pact", OVERLAP, allies, bond);
            }
        }
        for (Conduct given : known.all(Conduct.class)) {
            if (isHelp(given)) {
                for (Conduct returned : of(given.object(), known)) {
                    if (isHelp(returned) && returned.object().equals(given.actor())) {
                        Conclusion allies = new Alliance(given.actor(), given.object(), Alliance.Kind.BY_DEEDS);
                        known.derive("alignment/alliance-by-deeds", OVERLAP, allies, given, returned);
                    }
                }
            }
        }
    }

    private static boolean isHelp(Conduct act) {
        return act.deeds()
                && act.side() == Side.FOR
                && !act.type().equals(RelationTypes.FIGHTS_ALONGSIDE)
                && isFirm(act.basis());
    }

    /** Rivals act against each other, support opposite sides of a war, or each an enemy of the other. */
    public static void rivalry(KnownFacts known) {
        for (Stance one : known.all(Stance.class)) {
            for (Stance other : known.all(Stance.class)) {
                if (isBlow(one)
                        && isBlow(other)
                        && one.holder().equals(other.target())
                        && one.target().equals(other.holder())) {
                    known.derive("rivalry/direct", OVERLAP, new DirectRivalry(one.holder(), one.target()), one, other);
                }
                if (isFirmlyAgainst(one)
                        && isFirmlyAgainst(other)
                        && one.holder().equals(other.target())
                        && one.target().equals(other.holder())
                        && kind(one.holder(), known).isParty()
                        && kind(one.target(), known).isParty()) {
                    Conclusion rivals = new DirectRivalry(one.holder(), one.target());
                    known.derive("rivalry/sustained", SUSTAINED, rivals, one, other);
                }
            }
        }
        for (Siding one : known.all(Siding.class)) {
            for (Siding other : known.all(Siding.class)) {
                if (one.client().equals(other.enemy()) && one.enemy().equals(other.client())) {
                    opposed(one, other, known);
                }
                if (one.channel() == Channel.DEEDS
                        && other.channel() == Channel.DEEDS
                        && one.party().equals(other.enemy())
                        && one.enemy().equals(other.party())
                        && !one.client().equals(other.client())) {
                    Conclusion rivals =
                            new SponsorshipRivalry(one.party(), other.party(), one.client(), other.client());
                    known.derive("rivalry/mutual-sponsorship", OVERLAP, rivals, one, other);
                }
            }
        }
    }

    private static boolean isBlow(Stance stance) {
        return isFirmlyAgainst(stance) && stance.channel() == Channel.DEEDS;
    }

    private static boolean isFirmlyAgainst(Stance stance) {
        return stance.side() == Side.AGAINST && isFirm(stance.basis());
    }

    /** Sidings on opposite sides of a war. */
    private static void opposed(Siding one, Siding other, KnownFacts known) {
        String party = one.party();
        String opponent = other.party();
        if (party.equals(opponent) || one.basis() == Basis.BY_LEADER || other.basis() == Basis.BY_LEADER) {
            return;
        }
        if (one.channel() == Channel.DEEDS
                && other.channel() == Channel.DEEDS
                && canBePatron(party, known)
                && canBePatron(opponent, known)) {
            Conclusion rivals = new ProxyRivalry(party, opponent, one.client(), other.client());
            known.derive("rivalry/proxy", OVERLAP, rivals, one, other);
        }
        Conclusion opposed = new Opposition(party, opponent, one.client(), other.client());
        known.derive("rivalry/opposed", OVERLAP, opposed, one, other);
    }

    private static boolean canBePatron(String party, KnownFacts known) {
        return isStateOrGovernment(party, known) || kind(party, known) == ActorKind.INTERNATIONAL_ORGANISATION;
    }

    /** What pacts and pledges come to: obligations and what became of them, breaches, strains. */
    public static void commitment(KnownFacts known) {
        for (Conduct promise : known.all(Conduct.class)) {
            if (promise.type().equals(RelationTypes.DEFENSE_PACT)
                    || promise.type().equals(RelationTypes.PLEDGES_TO_DEFEND)) {
                defence(promise, known);
            }
            breaches(promise, known);
        }
        for (Obligation duty : known.all(Obligation.class)) {
            help(duty, known);
        }
        for (Conduct blow : known.all(Conduct.class)) {
            if (isAttack(blow)) {
                for (Conduct reply : of(blow.object(), known)) {
                    if (isAttack(reply) && reply.object().equals(blow.actor())) {
                        Conclusion first = new AttackedFirst(blow.actor(), blow.object());
                        known.derive("commitment/attacked-first", SEQUENCE, first, blow, reply);
                    }
                }
            }
        }
        strains(known);
    }

    private static boolean isAttack(Conduct act) {
        return (act.type().equals(RelationTypes.ATTACKS) || act.type().equals(RelationTypes.DECLARES_WAR_ON))
                && isFirm(act.basis());
    }

    /** A promise to defend: the attacks that call for it, and the wars in which it meets another promise. */
    private static void defence(Conduct promise, KnownFacts known) {
        String holder = promise.actor();
        String ally = promise.object();
        for (Conduct blow : known.all(Conduct.class)) {
            String attacker = blow.actor();
            if (isAttack(blow)
                    && blow.object().equals(ally)
                    && !attacker.equals(holder)
                    && (promise.against().isEmpty() || promise.against().get().equals(attacker))
                    && isStateOrGovernment(attacker, known)) {
                Conclusion duty = new Obligation(holder, ally, attacker);
                known.derive("commitment/casus-foederis", DURING, duty, promise, blow);
            }
        }
        for (War war : known.all(War.class)) {
            String enemy = war.second();
            if (war.first().equals(ally)
                    && !enemy.equals(holder)
                    && (promise.against().isEmpty() || promise.against().get().equals(enemy))) {
                for (Conduct limit : of(holder, known)) {
                    if (limit.object().equals(enemy) && forbidsAttacks(limit)) {
                        Conclusion strain = Strain.against(Strain.Kind.CONFLICTING_PACTS, holder, ally, enemy);
                        known.derive("commitment/conflicting-pacts", OVERLAP, strain, promise, war, limit);
                    }
                }
            }
        }
    }

    private static boolean forbidsAttacks(Conduct promise) {
        return ImmutableList.of(
                        RelationTypes.NONAGGRESSION_PACT,
                        RelationTypes.NEUTRALITY_PACT,
                        RelationTypes.DEFENSE_PACT,
                        RelationTypes.ENTENTE,
                        RelationTypes.PLEDGES_NOT_TO_ATTACK,
                        RelationTypes.PLEDGES_TO_DEFEND)
                .contains(promise.type());
    }

    private static void breaches(Conduct promise, KnownFacts known) {
        String actor = promise.actor();
        String partner = promise.object();
        for (Conduct act : of(actor, known)) {
            if (act.object().equals(partner) && isFirm(act.basis())) {
                if (forbidsAttacks(promise) && isAttack(act)) {
                    Conclusion breach = new Breach(actor, partner, promise.type());
                    known.derive("commitment/broken-pact", DURING, breach, promise, act);
                }
                boolean arms =
                        act.type().equals(RelationTypes.ARMS) || act.type().equals(RelationTypes.EQUIPS);
                if (arms && promise.type().equals(RelationTypes.PLEDGES_NOT_TO_ARM)) {
                    Conclusion breach = new Breach(actor, partner, RelationTypes.PLEDGES_NOT_TO_ARM);
                    known.derive("commitment/broken-pledge", DURING, breach, promise, act);
                }
            }
        }
        if (promise.type().equals(RelationTypes.NEUTRALITY_PACT)) {
            for (Siding side : byDeeds(known)) {
                if (side.party().equals(actor) && side.enemy().equals(partner)) {
                    Conclusion breach = new Breach(actor, partner, RelationTypes.NEUTRALITY_PACT);
                    known.derive("commitment/broken-neutrality", DURING, breach, promise, side);
                }
            }
        }
    }

    /** Sidings by deeds, on whatever ground but that of a leader. */
    private static ImmutableList<Siding> byDeeds(KnownFacts known) {
        return known.all(Siding.class).stream()
                .filter(side -> side.channel() == Channel.DEEDS && side.basis() != Basis.BY_LEADER)
                .collect(ImmutableList.toImmutableList());
    }

    /** What the holder of an obligation does about it. */
    private static void help(Obligation duty, KnownFacts known) {
        Conclusion honoured = new HonouredObligation(duty.holder(), duty.ally(), duty.against());
        for (Conduct act : of(duty.holder(), known)) {
            if (act.object().equals(duty.against()) && isAttack(act)) {
                known.derive("commitment/honoured", SEQUENCE, honoured, duty, act);
            }
            if (act.object().equals(duty.against()) && isPressure(act)) {
                Conclusion less = new HelpShortOfForce(duty.holder(), duty.ally(), duty.against());
                known.derive("commitment/short-of-force", DURING, less, duty, act);
            }
            if (act.object().equals(duty.ally())
                    && act.side() == Side.FOR
                    && act.deeds()
                    && act.isPartisan()
                    && (act.against().isEmpty() || act.against().get().equals(duty.against()))) {
                known.derive("commitment/honoured-by-aid", DURING, honoured, duty, act);
            }
        }
        for (War war : known.all(War.class)) {
            if (war.first().equals(duty.holder()) && war.second().equals(duty.against())) {
                known.derive("commitment/honoured-already", OVERLAP, honoured, duty, war);
            }
        }
    }

    private static boolean isPressure(Conduct act) {
        return isFirm(act.basis())
                && (act.type().equals(RelationTypes.SANCTIONS)
                        || act.type().equals(RelationTypes.COERCES)
                        || act.type().equals(RelationTypes.MOBILIZES_AGAINST));
    }

    private static void strains(KnownFacts known) {
        for (Siding side : byDeeds(known)) {
            for (Alliance bond : known.all(Alliance.class)) {
                if (bond.first().equals(side.party())) {
                    if (bond.second().equals(side.enemy())) {
                        Conclusion strain = Strain.over(
                                Strain.Kind.SUPPORTS_ALLYS_ENEMY, side.party(), side.enemy(), side.client());
                        known.derive("commitment/strain", OVERLAP, strain, side, bond);
                    }
                    for (Siding other : byDeeds(known)) {
                        if (other.party().equals(bond.second())
                                && other.client().equals(side.enemy())
                                && other.enemy().equals(side.client())) {
                            Conclusion strain = Strain.over(
                                    Strain.Kind.OPPOSITE_SIDES,
                                    side.party(),
                                    other.party(),
                                    side.client(),
                                    other.client());
                            known.derive("commitment/opposite-sides", OVERLAP, strain, side, other, bond);
                        }
                    }
                }
            }
            for (Relation membership : known.relations(RelationTypes.MEMBER_OF)) {
                if (membership.subject().equals(side.party())) {
                    ranks(side, membership, known);
                }
            }
        }
        for (Conduct aid : known.all(Conduct.class)) {
            if (aid.deeds()
                    && aid.side() == Side.FOR
                    && isFirm(aid.basis())
                    && kind(aid.object(), known) == ActorKind.ARMED_GROUP) {
                for (Conduct blow : of(aid.object(), known)) {
                    if (blow.type().equals(RelationTypes.ATTACKS)
                            && blow.object().equals(aid.actor())
                            && isFirm(blow.basis())) {
                        Conclusion strain = Strain.between(Strain.Kind.BLOWBACK, aid.actor(), aid.object());
                        known.derive("commitment/blowback", SEQUENCE, strain, aid, blow);
                    }
                }
            }
        }
    }

    /** Whether the member sides with the enemy of its organisation's side. */
    private static void ranks(Siding own, Relation membership, KnownFacts known) {
        for (Siding common : known.all(Siding.class)) {
            if (common.basis() != Basis.BY_LEADER
                    && common.party().equals(membership.object())
                    && common.client().equals(own.enemy())
                    && common.enemy().equals(own.client())) {
                Conclusion strain = Strain.over(
                        Strain.Kind.BREAKS_RANKS, own.party(), common.party(), own.client(), common.client());
                known.derive("commitment/breaks-ranks", OVERLAP, strain, common, membership, own);
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
            if (side.basis() != Basis.BY_LEADER) {
                Conclusion stake = new WarStake(side.party(), side.client(), side.enemy(), side.channel());
                known.derive("fortune/stake", OVERLAP, stake, side);
            }
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
        for (Siding help : known.all(Siding.class)) {
            if (help.channel() == Channel.DEEDS
                    && help.party().equals(retreat.actor())
                    && help.enemy().equals(retreat.object())) {
                Conclusion tide = new Fortune(/* gainer= */ help.enemy(), /* loser= */ help.client());
                known.derive("fortune/helper-retreats", OVERLAP, tide, retreat, help);
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
                if (war.second().equals(other.first())
                        && !other.second().equals(war.first())
                        && isStateOrGovernment(war.first(), known)
                        && isStateOrGovernment(other.second(), known)) {
                    Conclusion friends = friends(war.first(), other.second());
                    known.derive("balance/enemy-of-enemy", OVERLAP, friends, war, other);
                }
            }
        }
        for (Alliance bond : known.all(Alliance.class)) {
            for (Alliance other : known.all(Alliance.class)) {
                if (isDefensePact(bond)
                        && isDefensePact(other)
                        && bond.second().equals(other.first())
                        && !other.second().equals(bond.first())) {
                    Conclusion friends = friends(bond.first(), other.second());
                    known.derive("balance/friend-of-friend", OVERLAP, friends, bond, other);
                }
            }
        }
    }

    private static boolean isDefensePact(Alliance bond) {
        return bond.kind() == Alliance.Kind.DEFENSE_PACT;
    }

    private static Conclusion friends(String one, String other) {
        return new Hypothesis(new Alliance(one, other, Alliance.Kind.UNSPECIFIED));
    }
}
