package io.github.entente.benchmark.peers;

import io.github.entente.benchmark.peers.Proofs.Fact;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttributedConduct;
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
import io.github.entente.conclusion.SideAlignment;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.Voice;
import io.github.entente.conclusion.WarStake;
import io.github.entente.derivation.Hull;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The standard packs as somebody would write them by hand who had nothing else to do: hash joins in plain
 * Java, pack after pack in the order in which they depend on each other, with every derivation recorded. What
 * a rule engine could reach at best. It is right for these rules alone, knows no withdrawal, and cannot be
 * given other rules.
 *
 * <p>The same worlds, the same dates (hulls), the same conclusions and as many derivations as {@code
 * Entente.assess}: {@link Agreement} checks it.
 */
public final class HandJoins {
    private static final long OPEN_START = Long.MIN_VALUE / 2;
    private static final long OPEN_END = Long.MAX_VALUE / 2;

    private final Map<String, Ends> ends = new HashMap<>();
    private final Proofs proofs;
    private final List<Fact<Relation>> offices = new ArrayList<>();
    private final List<Fact<Conduct>> acts = new ArrayList<>();
    private final List<Fact<Stance>> stances = new ArrayList<>();
    private final List<Fact<Hostility>> wars = new ArrayList<>();
    private final List<Fact<Siding>> sidings = new ArrayList<>();
    private final List<Fact<Fortune>> fortunes = new ArrayList<>();
    private final List<Fact<Alliance>> alliances = new ArrayList<>();
    private final Map<Theatre, List<Fact<Siding>>> sidesOf = new HashMap<>();
    private final Map<Theatre, List<Fact<ProxyRivalry>>> proxies = new HashMap<>();
    private final List<Fact<Relation>> captures = new ArrayList<>();
    private final List<Fact<Relation>> interests = new ArrayList<>();

    /** One side of a war, and the other. */
    private record Theatre(String client, String enemy) {}

    /** What is known of one actor, by the end at which it stands. */
    private static final class Ends {
        boolean party;
        boolean actsThroughItsHead;
        final List<Fact<Relation>> tiesOf = new ArrayList<>(2);
        final List<Fact<Relation>> joined = new ArrayList<>(0);
        final List<Fact<Conduct>> aidTo = new ArrayList<>(2);
        final List<Fact<Stance>> firmToward = new ArrayList<>(2);
        final Map<String, List<Fact<Stance>>> stancesToward = new HashMap<>();
        final Map<String, List<Fact<Voice>>> voicesToward = new HashMap<>();
        final Map<String, Fact<Hostility>> warsWith = new HashMap<>();
        final List<Fact<Alliance>> allies = new ArrayList<>(0);
    }

    private HandJoins(int facts) {
        proofs = new Proofs(4 * facts);
    }

    /** All that follows from the world. */
    public static Proofs of(World world) {
        HandJoins joins = new HandJoins(world.relations().size());
        joins.state(world);
        joins.attribution();
        joins.stances();
        joins.consistency();
        joins.alignment();
        joins.rivalry();
        joins.fortune();
        joins.balance();
        return joins.proofs;
    }

    private Ends ends(String actor) {
        return ends.get(actor);
    }

    private void state(World world) {
        for (Actor actor : world.actors()) {
            Ends one = new Ends();
            one.party = actor.kind().isParty();
            one.actsThroughItsHead = actor.kind().actsThroughItsHead();
            ends.put(actor.id(), one);
        }
        world.statements().forEach((fact, attestations) -> {
            Hull hull = hull(fact.lifetimeDays(), attestations);
            if (!hull.isEmpty() && fact instanceof Relation relation) {
                state(proofs.state(relation, hull));
            }
        });
    }

    /**
     * From the first day on which it happened to the last, its lifetime after it; an end that is told cuts
     * both.
     */
    private static Hull hull(int lifetime, Collection<Attestation> attestations) {
        Hull hull = Hull.NONE;
        for (Attestation one : attestations) {
            if (one.affirms()) {
                long first = one.happened().first().map(LocalDate::toEpochDay).orElse(OPEN_START);
                long last = one.happened()
                        .last()
                        .map(LocalDate::toEpochDay)
                        .map(day -> day + lifetime)
                        .orElse(OPEN_END);
                long end = one.ended()
                        .flatMap(Edtf::last)
                        .map(LocalDate::toEpochDay)
                        .orElse(OPEN_END);
                hull = hull.union(new Hull(first, Math.min(last, end)));
            }
        }
        return hull;
    }

    private void state(Fact<Relation> stated) {
        RelationType type = stated.value().type();
        if (!type.structural()) {
            acts.add(new Fact<>(stated.value(), stated.node(), stated.code()));
            Relation mirrored = stated.value().mirrored();
            if (mirrored != stated.value()) {
                acts.add(stated.mirrored(mirrored));
            }
        }
        if (type.equals(RelationTypes.LEADS)
                || type.equals(RelationTypes.SPEAKS_FOR)
                || type.equals(RelationTypes.AGENT_OF)) {
            ends(stated.value().subject()).tiesOf.add(stated);
            if (!type.equals(RelationTypes.AGENT_OF)) {
                offices.add(stated);
            }
        } else if (type.equals(RelationTypes.ATTACKS)) {
            war(stated);
        } else if (type.equals(RelationTypes.CAPTURES_FROM)) {
            war(stated);
            captures.add(stated);
        } else if (type.equals(RelationTypes.PARTY_TO)) {
            ends(stated.value().subject()).joined.add(stated);
        } else if (type.equals(RelationTypes.INTEREST_IN)) {
            interests.add(stated);
        }
    }

    private void war(Fact<Relation> fight) {
        Relation relation = fight.value();
        Hostility war = (Hostility) new Hostility(relation.subject(), relation.object()).canonical();
        Fact<Hostility> known = proofs.derive(Claim.FIGHTING, war, fight);
        if (known.isNew()) {
            both(known, war.mirrored(), one -> {
                wars.add(one);
                ends(one.value().first()).warsWith.put(one.value().second(), one);
            });
        }
    }

    private static <M extends SymmetricConclusion> void both(
            Fact<M> known, SymmetricConclusion mirrored, Consumer<Fact<M>> add) {
        add.accept(known);
        @SuppressWarnings("unchecked") // a mutual conclusion's other end is of its own kind
        M other = (M) mirrored;
        add.accept(known.mirrored(other));
    }

    /**
     * Recursive: what came of an act is an act. Done again where its days have become more, for those ties
     * alone that it did not meet before.
     */
    private void attribution() {
        Deque<Fact<Conduct>> open = new ArrayDeque<>(acts);
        Map<Proofs.Node, Hull> done = new HashMap<>();
        while (!open.isEmpty()) {
            Fact<Conduct> act = open.remove();
            List<Fact<Relation>> ties = ends(act.value().actor()).tiesOf;
            if (ties.isEmpty()) {
                continue;
            }
            Hull before = act.value() instanceof Relation ? Hull.NONE : done.getOrDefault(act.node(), Hull.NONE);
            for (Fact<Relation> tie : ties) {
                Claim claim = attributes(tie.value(), act.value());
                if (claim != null && tie.meets(act)) {
                    Conduct lifted = new AttributedConduct(
                            tie.value().object(),
                            act.value().type(),
                            act.value().object(),
                            act.value().against());
                    Fact<Conduct> conduct = tie.meets(before)
                            ? proofs.widen(claim, lifted, tie, act)
                            : proofs.derive(claim, lifted, tie, act);
                    if (conduct.isNew()) {
                        acts.add(conduct);
                    }
                    if (conduct.isNew() || conduct.isWider()) {
                        open.add(conduct);
                    }
                }
            }
            done.put(act.node(), act.node().hull());
        }
    }

    private Claim attributes(Relation tie, Conduct act) {
        String principal = tie.object();
        if (act.object().equals(principal) || act.isAgainst(principal)) {
            return null;
        }
        if (tie.type().equals(RelationTypes.LEADS)) {
            return act.words() || ends(principal).actsThroughItsHead ? Claim.OFFICE_HOLDER : null;
        }
        if (tie.type().equals(RelationTypes.SPEAKS_FOR)) {
            return act.words() ? Claim.ORGAN : null;
        }
        return act.deeds() ? Claim.AGENT : null;
    }

    private void stances() {
        for (Fact<Conduct> act : acts) {
            Conduct done = act.value();
            if (done.side() != Side.NONE) {
                Stance stance = new Stance(done.actor(), done.object(), done.side(), done.channel(), done.basis());
                add(proofs.derive(done.words() ? Claim.WORDS : Claim.DEEDS, stance, act));
                if (done.side() == Side.FOR) {
                    ends(done.object()).aidTo.add(act);
                }
            }
        }
        for (Fact<Relation> office : offices) {
            if (office.value().type().equals(RelationTypes.LEADS)) {
                String led = office.value().object();
                for (Fact<Stance> toward : ends(office.value().subject()).firmToward) {
                    Stance stance = toward.value();
                    if (!stance.holder().equals(led) && office.meets(toward)) {
                        Stance byLeader =
                                new Stance(stance.holder(), led, stance.side(), stance.channel(), Basis.BY_LEADER);
                        add(proofs.derive(Claim.THROUGH_THE_LEADER, byLeader, office, toward));
                    }
                }
            }
        }
        for (Fact<Hostility> war : wars) {
            String enemy = war.value().second();
            for (Fact<Conduct> aid : ends(war.value().first()).aidTo) {
                Conduct act = aid.value();
                if (!act.actor().equals(enemy) && act.mayBeAgainst(enemy) && war.meets(aid)) {
                    if (act.deeds()) {
                        Stance against = new Stance(act.actor(), enemy, Side.AGAINST, Channel.DEEDS, Basis.INFERRED);
                        add(proofs.derive(Claim.ARMING_OPPOSES, against, war, aid));
                    }
                    if (ends(act.actor()).party) {
                        side(new Siding(act.actor(), war.value().first(), enemy, act.channel()), war, aid);
                    }
                }
            }
        }
        voices();
    }

    private void side(Siding siding, Fact<?> war, Fact<?> aid) {
        Fact<Siding> known = proofs.derive(Claim.SIDING, siding, war, aid);
        if (known.isNew()) {
            sidings.add(known);
            sidesOf.computeIfAbsent(new Theatre(siding.client(), siding.enemy()), key -> new ArrayList<>(2))
                    .add(known);
        }
    }

    private void voices() {
        for (Fact<Relation> office : offices) {
            String principal = office.value().object();
            String speaker = office.value().subject();
            ends(speaker).stancesToward.forEach((target, toward) -> {
                for (Fact<Stance> said : toward) {
                    Stance stance = said.value();
                    if (stance.channel() == Channel.WORDS
                            && stance.basis() != Basis.INFERRED
                            && !target.equals(principal)
                            && office.meets(said)) {
                        Fact<Voice> voice = proofs.derive(
                                Claim.VOICE, new Voice(principal, speaker, target, stance.side()), office, said);
                        if (voice.isNew()) {
                            ends(principal)
                                    .voicesToward
                                    .computeIfAbsent(target, key -> new ArrayList<>(2))
                                    .add(voice);
                        }
                    }
                }
            });
        }
    }

    private void add(Fact<Stance> stance) {
        if (stance.isNew()) {
            stances.add(stance);
            ends(stance.value().holder())
                    .stancesToward
                    .computeIfAbsent(stance.value().target(), key -> new ArrayList<>(2))
                    .add(stance);
            if (isFirm(stance.value())) {
                ends(stance.value().target()).firmToward.add(stance);
            }
        }
    }

    private static boolean isFirm(Stance stance) {
        return stance.basis() == Basis.DIRECT || stance.basis() == Basis.ATTRIBUTED;
    }

    private static boolean isByDeeds(Stance stance, Side side) {
        return stance.side() == side && stance.channel() == Channel.DEEDS && isFirm(stance);
    }

    private List<Fact<Stance>> stances(String holder, String target) {
        return ends(holder).stancesToward.getOrDefault(target, List.of());
    }

    private void consistency() {
        for (Fact<Stance> stance : stances) {
            if (stance.value().side() == Side.FOR && isFirm(stance.value())) {
                betweenEnemies(stance);
            }
            contradictions(stance);
        }
        ends.forEach((principal, one) -> one.voicesToward.forEach((target, voices) -> {
            for (Fact<Voice> voice : voices) {
                for (Fact<Voice> other : voices) {
                    if (voice.value().side() != other.value().side()
                            && !voice.value().speaker().equals(other.value().speaker())) {
                        dividedVoices(voice, other);
                    }
                }
            }
        }));
    }

    private void dividedVoices(Fact<Voice> one, Fact<Voice> other) {
        Inconsistency divided = Inconsistency.toward(
                Inconsistency.Kind.DIVIDED_VOICES,
                one.value().principal(),
                one.value().target());
        if (one.value().side() == Side.FOR && one.meets(other)) {
            proofs.derive(Claim.DIVIDED_VOICES, divided, one, other);
        }
        if (one.precedes(other)) {
            proofs.derive(Claim.DIVIDED_VOICES_IN_TURN, divided, one, other);
        }
    }

    private void betweenEnemies(Fact<Stance> standing) {
        Stance stance = standing.value();
        String actor = stance.holder();
        String client = stance.target();
        ends(client).warsWith.forEach((enemy, war) -> {
            if (enemy.equals(actor) || !standing.meets(war)) {
                return;
            }
            for (Fact<Stance> other : stances(actor, enemy)) {
                Stance voice = other.value();
                if (voice.side() == Side.FOR && war.meets(other) && standing.meets(other)) {
                    if (client.compareTo(enemy) < 0 && isByDeeds(stance, Side.FOR) && isByDeeds(voice, Side.FOR)) {
                        proofs.derive(
                                Claim.BACKS_BOTH_SIDES,
                                Inconsistency.between(Inconsistency.Kind.BACKS_BOTH_SIDES, actor, client, enemy),
                                standing,
                                war,
                                other);
                    }
                    if (voice.channel() == Channel.WORDS
                            && voice.basis() != Basis.INFERRED
                            && (voice.basis() == Basis.BY_LEADER
                                    || stance.channel() == Channel.DEEDS
                                    || enemy.compareTo(client) > 0)) {
                        proofs.derive(
                                Claim.MIXED_SIGNALS,
                                Inconsistency.between(Inconsistency.Kind.MIXED_SIGNALS, actor, client, enemy),
                                standing,
                                war,
                                other);
                    }
                }
            }
        });
    }

    private void contradictions(Fact<Stance> one) {
        Stance stance = one.value();
        String holder = stance.holder();
        String target = stance.target();
        for (Fact<Stance> other : stances(holder, target)) {
            Stance reply = other.value();
            if (reply.side() == stance.side()) {
                continue;
            }
            if (isFirm(stance)
                    && isFirm(reply)
                    && stance.channel() == Channel.WORDS
                    && reply.channel() == Channel.DEEDS
                    && one.meets(other)) {
                proofs.derive(
                        Claim.WORDS_AGAINST_DEEDS,
                        Inconsistency.toward(Inconsistency.Kind.WORDS_AGAINST_DEEDS, holder, target),
                        one,
                        other);
            }
            if (one.precedes(other)) {
                if (stance.basis() == Basis.DIRECT && reply.basis() == Basis.DIRECT) {
                    proofs.derive(
                            Claim.REVERSAL,
                            Inconsistency.toward(Inconsistency.Kind.REVERSAL, holder, target),
                            one,
                            other);
                }
                if (stance.basis() != Basis.INFERRED && reply.basis() != Basis.INFERRED) {
                    proofs.derive(Claim.SHIFT, new Shift(holder, target, reply.side()), one, other);
                }
            }
        }
    }

    private void alignment() {
        for (List<Fact<Siding>> side : sidesOf.values()) {
            for (Fact<Siding> one : side) {
                for (Fact<Siding> other : side) {
                    Siding first = one.value();
                    Siding second = other.value();
                    if (second.party().compareTo(first.party()) > 0 && one.meets(other)) {
                        Channel weaker = Channel.weaker(first.channel(), second.channel());
                        proofs.derive(
                                Claim.SAME_SIDE,
                                new SideAlignment(first.party(), second.party(), first.client(), first.enemy(), weaker),
                                one,
                                other);
                    }
                }
            }
        }
        for (Fact<Conduct> act : acts) {
            Conduct bond = act.value();
            RelationType type = bond.type();
            if ((type.equals(RelationTypes.ALLIED_WITH)
                            || type.equals(RelationTypes.DEFENSE_PACT)
                            || type.equals(RelationTypes.ENTENTE))
                    && (bond.basis() == Basis.ATTRIBUTED || bond.actor().compareTo(bond.object()) < 0)) {
                ally(proofs.derive(
                        Claim.ALLIANCE_BY_PACT, (Alliance) new Alliance(bond.actor(), bond.object()).canonical(), act));
            }
        }
        mutual(
                Side.FOR,
                (given, returned) -> ally(proofs.derive(
                        Claim.ALLIANCE_BY_DEEDS,
                        new Alliance(given.value().holder(), given.value().target()),
                        given,
                        returned)));
    }

    private void ally(Fact<Alliance> known) {
        if (known.isNew()) {
            both(known, known.value().mirrored(), one -> {
                alliances.add(one);
                ends(one.value().first()).allies.add(one);
            });
        }
    }

    private interface Pair {
        void found(Fact<Stance> one, Fact<Stance> other);
    }

    /** Deeds on this side toward each other. */
    private void mutual(Side side, Pair pair) {
        for (Fact<Stance> given : stances) {
            Stance stance = given.value();
            if (isByDeeds(stance, side) && stance.holder().compareTo(stance.target()) < 0) {
                for (Fact<Stance> returned : stances(stance.target(), stance.holder())) {
                    if (isByDeeds(returned.value(), side) && given.meets(returned)) {
                        pair.found(given, returned);
                    }
                }
            }
        }
    }

    private void rivalry() {
        mutual(
                Side.AGAINST,
                (blow, answer) -> proofs.derive(
                        Claim.RIVALRY_DIRECT,
                        new DirectRivalry(blow.value().holder(), blow.value().target()),
                        blow,
                        answer));
        for (Fact<Siding> one : sidings) {
            Siding first = one.value();
            if (first.client().compareTo(first.enemy()) < 0) {
                for (Fact<Siding> other : sidesOf.getOrDefault(new Theatre(first.enemy(), first.client()), List.of())) {
                    if (!first.party().equals(other.value().party()) && one.meets(other)) {
                        opposed(one, other);
                    }
                }
            }
        }
    }

    private void opposed(Fact<Siding> one, Fact<Siding> other) {
        Siding first = one.value();
        Siding second = other.value();
        if (first.channel() == Channel.DEEDS && second.channel() == Channel.DEEDS) {
            ProxyRivalry rivalry = new ProxyRivalry(first.party(), second.party(), first.client(), second.client());
            Fact<ProxyRivalry> known =
                    proofs.derive(Claim.RIVALRY_PROXY, (ProxyRivalry) rivalry.canonical(), one, other);
            if (known.isNew()) {
                both(
                        known,
                        known.value().mirrored(),
                        end -> proxies.computeIfAbsent(
                                        new Theatre(
                                                end.value().firstClient(),
                                                end.value().secondClient()),
                                        key -> new ArrayList<>(2))
                                .add(end));
            }
        }
        Opposition opposition = new Opposition(first.party(), second.party(), first.client(), second.client());
        proofs.derive(Claim.RIVALRY_OPPOSED, opposition.canonical(), one, other);
    }

    private void fortune() {
        for (Fact<Relation> capture : captures) {
            turn(proofs.derive(
                    Claim.CAPTURES,
                    new Fortune(capture.value().subject(), capture.value().object()),
                    capture));
        }
        for (Fact<Conduct> retreat : acts) {
            if (retreat.value().type().equals(RelationTypes.RETREATS_BEFORE)) {
                retreat(retreat, retreat.value().actor(), retreat.value().object());
            }
        }
        for (Fact<Siding> siding : sidings) {
            Siding side = siding.value();
            proofs.derive(Claim.STAKE, new WarStake(side.party(), side.client(), side.enemy(), side.channel()), siding);
        }
        for (Fact<Relation> said : interests) {
            proofs.derive(
                    Claim.DECLARED_STAKE,
                    new DeclaredStake(said.value().subject(), said.value().object()),
                    said);
        }
        for (Fact<Fortune> tide : fortunes) {
            Theatre theatre = new Theatre(tide.value().gainer(), tide.value().loser());
            for (Fact<ProxyRivalry> rivals : proxies.getOrDefault(theatre, List.of())) {
                if (tide.meets(rivals)) {
                    leverage(tide, rivals);
                }
            }
        }
    }

    private void retreat(Fact<Conduct> retreat, String helper, String enemy) {
        ends(enemy).warsWith.forEach((client, mirrored) -> {
            Fact<Hostility> war = ends(client).warsWith.get(enemy);
            for (Fact<Stance> help : stances(helper, client)) {
                if (isByDeeds(help.value(), Side.FOR) && retreat.meets(help) && war.meets(help) && war.meets(retreat)) {
                    turn(proofs.derive(Claim.HELPER_RETREATS, new Fortune(enemy, client), retreat, help, war));
                }
            }
        });
    }

    private void turn(Fact<Fortune> known) {
        if (known.isNew()) {
            fortunes.add(known);
        }
    }

    private void leverage(Fact<Fortune> tide, Fact<ProxyRivalry> rivals) {
        String winner = rivals.value().first();
        String rival = rivals.value().second();
        for (Fact<Relation> joined : ends(winner).joined) {
            for (Fact<Relation> alsoJoined : ends(rival).joined) {
                if (joined.value().object().equals(alsoJoined.value().object())
                        && rivals.meets(joined)
                        && rivals.meets(alsoJoined)
                        && !Proofs.common(tide, rivals, joined, alsoJoined).isEmpty()) {
                    proofs.derive(
                            Claim.LEVERAGE,
                            new Leverage(winner, rival, joined.value().object()),
                            tide,
                            rivals,
                            joined,
                            alsoJoined);
                }
            }
        }
    }

    private void balance() {
        for (Fact<Hostility> war : wars) {
            String one = war.value().first();
            ends(war.value().second()).warsWith.forEach((other, otherWar) -> {
                if (other.compareTo(one) > 0 && war.meets(otherWar)) {
                    proofs.derive(Claim.ENEMY_OF_ENEMY, new Hypothesis(new Alliance(one, other)), war, otherWar);
                }
            });
        }
        for (Fact<Alliance> bond : alliances) {
            String one = bond.value().first();
            Ends friend = ends(bond.value().second());
            for (Fact<Alliance> otherBond : friend.allies) {
                String other = otherBond.value().second();
                if (other.compareTo(one) > 0 && bond.meets(otherBond)) {
                    proofs.derive(Claim.FRIEND_OF_FRIEND, new Hypothesis(new Alliance(one, other)), bond, otherBond);
                }
            }
            friend.warsWith.forEach((enemy, war) -> {
                if (!enemy.equals(one) && bond.meets(war)) {
                    proofs.derive(Claim.ENEMY_OF_FRIEND, new Hypothesis(new DirectRivalry(one, enemy)), bond, war);
                }
            });
        }
    }
}
