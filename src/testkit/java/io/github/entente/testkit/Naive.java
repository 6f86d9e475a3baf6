package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.entente.World;
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
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.testkit.Readings.Firing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The rules stated a second time, as loops over all that is known, with days counted one by one: slow, and plain enough to be read against the design. It keeps no hulls
 * and knows no Drools.
 *
 * <p>Days run over a short calendar; what is open ends with it.
 */
final class Naive {
    private static final long EPOCH = LocalDate.of(2015, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(2027, 1, 1).toEpochDay() - EPOCH);
    private static final int LIFE = 100_000;
    private static final int SEQUENCE_DAYS = 730;

    /** The days on which it happened and is valid, by the lifetime that they go on for. */
    private static final class Time {
        final Map<Integer, BitSet> happened = new TreeMap<>();
        final Map<Integer, BitSet> valid = new TreeMap<>();

        void add(int lifetime, BitSet did, BitSet holds) {
            if (!holds.isEmpty()) {
                happened.computeIfAbsent(lifetime, l -> new BitSet()).or(did);
                valid.computeIfAbsent(lifetime, l -> new BitSet()).or(holds);
            }
        }

        void add(Time other) {
            other.valid.forEach((lifetime, holds) -> add(lifetime, other.did(lifetime), holds));
        }

        BitSet did(int lifetime) {
            return happened.getOrDefault(lifetime, new BitSet());
        }

        BitSet allValid() {
            return union(valid);
        }

        BitSet allHappened() {
            return union(happened);
        }

        private static BitSet union(Map<Integer, BitSet> parts) {
            BitSet all = new BitSet();
            parts.values().forEach(all::or);
            return all;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Time time && happened.equals(time.happened) && valid.equals(time.valid);
        }

        @Override
        public int hashCode() {
            return valid.hashCode();
        }
    }

    private final World world;
    private final Map<Proposition, Time> known = new HashMap<>();
    private final Set<Firing> firings = new HashSet<>();
    private final Set<Firing> vain = new HashSet<>();
    private boolean changed;

    private Naive(World world) {
        this.world = world;
    }

    /** All that follows. */
    static Naive of(World world) {
        Naive naive = new Naive(world);
        world.statements().forEach((relation, attestations) -> {
            Time time = new Time();
            attestations.stream().filter(Attestation::affirms).forEach(one -> state(relation.type(), one, time));
            if (!time.valid.isEmpty()) {
                naive.known.put(relation, time);
            }
        });
        do {
            naive.changed = false;
            naive.round();
        } while (naive.changed);
        return naive;
    }

    /** Derivations that hold on some day. */
    Set<Firing> firings() {
        return firings;
    }

    /** What the rules match, but on no common day. */
    Set<Firing> vain() {
        return vain;
    }

    /** The days of this calendar on which it is valid. */
    BitSet valid(Proposition proposition) {
        return known.getOrDefault(proposition, new Time()).allValid();
    }

    /** What follows on some day. */
    Set<Conclusion> conclusions() {
        Set<Conclusion> all = new HashSet<>();
        for (Proposition proposition : known.keySet()) {
            if (proposition instanceof Conclusion conclusion) {
                all.add(conclusion);
            }
        }
        return all;
    }

    static int day(LocalDate date) {
        return (int) Math.max(0, Math.min(DAYS - 1, date.toEpochDay() - EPOCH));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(EPOCH + day);
    }

    static int days() {
        return DAYS;
    }

    private static void state(RelationType type, Attestation one, Time time) {
        int first = one.happened().first().map(Naive::day).orElse(0);
        int last = one.happened().last().map(Naive::day).orElse(DAYS - 1);
        int end = one.ended().map(date -> day(date.last().orElseThrow())).orElse(DAYS - 1);
        BitSet did = new BitSet();
        BitSet holds = new BitSet();
        for (int day = first; day < DAYS && day <= last + type.lifetimeDays(); day++) {
            if (day <= end) {
                did.set(day, day <= last);
                holds.set(day);
            }
        }
        time.add(type.lifetimeDays() + LIFE * (one.ended().isPresent() ? end : DAYS), did, holds);
    }

    /** A lifetime and, times {@link #LIFE}, the day on which it ends at the latest: the lesser of both. */
    private static int shorter(int one, int other) {
        return Math.min(one % LIFE, other % LIFE) + LIFE * Math.min(one / LIFE, other / LIFE);
    }

    // time modes

    private static Time overlap(Time one, Time other) {
        Time time = new Time();
        one.valid.forEach((lifetime, holds) -> other.valid.forEach((otherLifetime, otherHolds) -> {
            BitSet did = and(one.did(lifetime), other.did(otherLifetime));
            time.add(shorter(lifetime, otherLifetime), did, and(holds, otherHolds));
        }));
        return time;
    }

    private static Time during(Time tie, Time act) {
        Time time = new Time();
        act.valid.forEach((lifetime, holds) -> {
            BitSet did = and(act.did(lifetime), tie.allValid());
            time.add(lifetime, did, and(lives(did, lifetime), holds));
        });
        return time;
    }

    private static Time sequence(Time earlier, Time later) {
        Time time = new Time();
        BitSet before = earlier.allHappened();
        later.valid.forEach((lifetime, holds) -> {
            BitSet did = new BitSet();
            for (int day = 0; day < DAYS; day++) {
                int last = before.previousSetBit(day - 1);
                did.set(day, later.did(lifetime).get(day) && last >= 0 && day - last <= SEQUENCE_DAYS);
            }
            time.add(lifetime, did, and(lives(did, lifetime), holds));
        });
        return time;
    }

    private static BitSet lives(BitSet did, int lifetime) {
        BitSet lives = new BitSet();
        for (int day = did.nextSetBit(0); day >= 0; day = did.nextSetBit(day + 1)) {
            lives.set(day, Math.min(DAYS, day + lifetime % LIFE + 1));
        }
        return lives;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private void derive(String rule, Time time, Conclusion conclusion, Proposition... premises) {
        Conclusion kept = (Conclusion) conclusion.canonical();
        ImmutableSet.Builder<Proposition> set = ImmutableSet.builder();
        for (Proposition premise : premises) {
            set.add(premise.canonical());
        }
        Firing firing = new Firing(rule, set.build(), kept);
        if (time.valid.isEmpty()) {
            vain.add(firing);
            return;
        }
        changed |= firings.add(firing);
        Time before = known.computeIfAbsent(kept, k -> new Time());
        Time after = new Time();
        after.add(before);
        after.add(time);
        if (!after.equals(before)) {
            changed = true;
            known.put(kept, after);
        }
    }

    // the facts, symmetric ones from both ends

    private <T> void each(Class<T> type, BiConsumer<T, Time> action) {
        for (Map.Entry<Proposition, Time> entry : new ArrayList<>(known.entrySet())) {
            for (Proposition end :
                    ImmutableSet.of(entry.getKey(), entry.getKey().mirrored())) {
                if (type.isInstance(end)) {
                    action.accept(type.cast(end), entry.getValue());
                }
            }
        }
    }

    private void relations(RelationType type, BiConsumer<Relation, Time> action) {
        each(Relation.class, (relation, time) -> {
            if (relation.type().equals(type)) {
                action.accept(relation, time);
            }
        });
    }

    /** Stances that findings may rest on. */
    private void firm(BiConsumer<Stance, Time> action) {
        each(Stance.class, (stance, time) -> {
            if (stance.basis() == Basis.DIRECT || stance.basis() == Basis.ATTRIBUTED) {
                action.accept(stance, time);
            }
        });
    }

    private static boolean is(Stance stance, Side side, Channel channel) {
        return stance.side() == side && stance.channel() == channel;
    }

    private void round() {
        attribution();
        stance();
        hostility();
        consistency();
        alignment();
        rivalry();
        fortune();
        balance();
    }

    private void attribution() {
        relations(RelationTypes.LEADS, (tie, held) -> attribute("attribution/office-holder", tie, held));
        relations(RelationTypes.SPEAKS_FOR, (tie, held) -> attribute("attribution/organ", tie, held));
        relations(RelationTypes.AGENT_OF, (tie, held) -> attribute("attribution/agent", tie, held));
    }

    private void attribute(String rule, Relation tie, Time held) {
        boolean words = !rule.equals("attribution/agent");
        boolean deeds = rule.equals("attribution/agent")
                || (rule.equals("attribution/office-holder")
                        && world.actor(tie.object()).orElseThrow().kind().actsThroughItsHead());
        each(Conduct.class, (act, done) -> {
            boolean lifted =
                    (words && act.type().words()) || (deeds && act.type().deeds());
            boolean others =
                    !act.object().equals(tie.object()) && !act.against().equals(Optional.of(tie.object()));
            if (lifted && others && act.actor().equals(tie.subject())) {
                derive(
                        rule,
                        during(held, done),
                        new AttributedConduct(tie.object(), act.type(), act.object(), act.against()),
                        tie,
                        act);
            }
        });
    }

    private void stance() {
        each(Conduct.class, (act, done) -> {
            if (act.type().side() == Side.NONE) {
                return;
            }
            Channel channel = act.type().words() ? Channel.WORDS : Channel.DEEDS;
            derive(
                    channel == Channel.WORDS ? "stance/words" : "stance/deeds",
                    done,
                    new Stance(act.actor(), act.object(), act.type().side(), channel, act.basis()),
                    act);
        });
        relations(
                RelationTypes.LEADS,
                (tie, held) -> firm((toward, taken) -> {
                    if (toward.target().equals(tie.subject())
                            && !toward.holder().equals(tie.object())) {
                        derive(
                                "stance/through-the-leader",
                                during(held, taken),
                                new Stance(
                                        toward.holder(),
                                        tie.object(),
                                        toward.side(),
                                        toward.channel(),
                                        Basis.BY_LEADER),
                                tie,
                                toward);
                    }
                }));
        each(
                Hostility.class,
                (war, fought) -> each(Conduct.class, (aid, given) -> {
                    boolean meant =
                            aid.against().isEmpty() || aid.against().get().equals(war.second());
                    if (aid.object().equals(war.first())
                            && !aid.actor().equals(war.second())
                            && aid.type().side() == Side.FOR
                            && meant) {
                        Time both = overlap(given, fought);
                        if (aid.type().deeds()) {
                            derive(
                                    "stance/arming-opposes",
                                    both,
                                    new Stance(aid.actor(), war.second(), Side.AGAINST, Channel.DEEDS, Basis.INFERRED),
                                    war,
                                    aid);
                        }
                        if (world.actor(aid.actor()).orElseThrow().kind().isParty()) {
                            Channel channel = aid.type().deeds() ? Channel.DEEDS : Channel.WORDS;
                            derive(
                                    "stance/siding",
                                    both,
                                    new Siding(aid.actor(), aid.object(), war.second(), channel),
                                    war,
                                    aid);
                        }
                    }
                }));
        for (RelationType office : List.of(RelationTypes.LEADS, RelationTypes.SPEAKS_FOR)) {
            relations(
                    office,
                    (tie, held) -> each(Stance.class, (said, when) -> {
                        if (said.holder().equals(tie.subject())
                                && !said.target().equals(tie.object())
                                && said.channel() == Channel.WORDS
                                && said.basis() != Basis.INFERRED) {
                            derive(
                                    "stance/voice",
                                    during(held, when),
                                    new Voice(tie.object(), tie.subject(), said.target(), said.side()),
                                    tie,
                                    said);
                        }
                    }));
        }
    }

    private void hostility() {
        for (RelationType fight : List.of(RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM)) {
            relations(
                    fight,
                    (act, done) -> derive("hostility/fighting", done, new Hostility(act.subject(), act.object()), act));
        }
    }

    private void consistency() {
        firm((one, held) -> each(Stance.class, (other, otherHeld) -> {
            if (!one.holder().equals(other.holder())) {
                return;
            }
            each(Hostility.class, (war, fought) -> {
                if (war.first().equals(one.target())
                        && war.second().equals(other.target())
                        && one.side() == Side.FOR
                        && other.side() == Side.FOR) {
                    betweenEnemies(one, other, war, overlap(overlap(held, fought), otherHeld));
                }
            });
            boolean firm = other.basis() == Basis.DIRECT || other.basis() == Basis.ATTRIBUTED;
            if (firm
                    && one.target().equals(other.target())
                    && one.channel() == Channel.WORDS
                    && other.channel() == Channel.DEEDS
                    && one.side() != other.side()) {
                derive(
                        "consistency/words-against-deeds",
                        overlap(held, otherHeld),
                        Inconsistency.toward(Inconsistency.Kind.WORDS_AGAINST_DEEDS, one.holder(), one.target()),
                        one,
                        other);
            }
        }));
        each(
                Stance.class,
                (one, held) -> each(Stance.class, (other, otherHeld) -> {
                    if (!one.holder().equals(other.holder())
                            || !one.target().equals(other.target())
                            || one.side() == other.side()) {
                        return;
                    }
                    Time turn = sequence(held, otherHeld);
                    if (one.basis() == Basis.DIRECT && other.basis() == Basis.DIRECT) {
                        derive(
                                "consistency/reversal",
                                turn,
                                Inconsistency.toward(Inconsistency.Kind.REVERSAL, one.holder(), one.target()),
                                one,
                                other);
                    }
                    if (one.basis() != Basis.INFERRED && other.basis() != Basis.INFERRED) {
                        derive(
                                "consistency/shift",
                                turn,
                                new Shift(one.holder(), one.target(), other.side()),
                                one,
                                other);
                    }
                }));
        each(
                Voice.class,
                (one, said) -> each(Voice.class, (other, otherSaid) -> {
                    if (!one.principal().equals(other.principal())
                            || !one.target().equals(other.target())
                            || one.side() == other.side()
                            || one.speaker().equals(other.speaker())) {
                        return;
                    }
                    Conclusion divided =
                            Inconsistency.toward(Inconsistency.Kind.DIVIDED_VOICES, one.principal(), one.target());
                    derive("consistency/divided-voices", overlap(said, otherSaid), divided, one, other);
                    derive("consistency/divided-voices-in-turn", sequence(said, otherSaid), divided, one, other);
                }));
    }

    private void betweenEnemies(Stance one, Stance other, Hostility war, Time time) {
        boolean firm = other.basis() == Basis.DIRECT || other.basis() == Basis.ATTRIBUTED;
        if (firm && one.channel() == Channel.DEEDS && other.channel() == Channel.DEEDS) {
            derive(
                    "consistency/backs-both-sides",
                    time,
                    Inconsistency.between(
                            Inconsistency.Kind.BACKS_BOTH_SIDES, one.holder(), one.target(), other.target()),
                    one,
                    war,
                    other);
        }
        if (other.channel() == Channel.WORDS && other.basis() != Basis.INFERRED) {
            derive(
                    "consistency/mixed-signals",
                    time,
                    Inconsistency.between(Inconsistency.Kind.MIXED_SIGNALS, one.holder(), one.target(), other.target()),
                    one,
                    war,
                    other);
        }
    }

    private void alignment() {
        each(
                Siding.class,
                (one, held) -> each(Siding.class, (other, otherHeld) -> {
                    if (one.client().equals(other.client())
                            && one.enemy().equals(other.enemy())
                            && !one.party().equals(other.party())) {
                        Channel weaker = one.channel() == Channel.DEEDS ? other.channel() : Channel.WORDS;
                        derive(
                                "alignment/same-side",
                                overlap(held, otherHeld),
                                new Alignment(one.party(), other.party(), one.client(), weaker),
                                one,
                                other);
                    }
                }));
        each(Conduct.class, (bond, held) -> {
            if (Set.of(RelationTypes.ALLIED_WITH, RelationTypes.DEFENSE_PACT, RelationTypes.ENTENTE)
                    .contains(bond.type())) {
                derive("alignment/alliance-by-pact", held, new Alliance(bond.actor(), bond.object()), bond);
            }
        });
        mutual(
                Side.FOR,
                (one, other, time) -> derive(
                        "alignment/alliance-by-deeds", time, new Alliance(one.holder(), one.target()), one, other));
    }

    private interface Pair {
        void of(Stance one, Stance other, Time time);
    }

    private void mutual(Side side, Pair action) {
        firm((one, held) -> firm((other, otherHeld) -> {
            if (is(one, side, Channel.DEEDS)
                    && is(other, side, Channel.DEEDS)
                    && one.holder().equals(other.target())
                    && one.target().equals(other.holder())) {
                action.of(one, other, overlap(held, otherHeld));
            }
        }));
    }

    private void rivalry() {
        mutual(
                Side.AGAINST,
                (one, other, time) ->
                        derive("rivalry/direct", time, new DirectRivalry(one.holder(), one.target()), one, other));
        each(
                Siding.class,
                (one, held) -> each(Siding.class, (other, otherHeld) -> {
                    if (one.client().equals(other.enemy())
                            && one.enemy().equals(other.client())
                            && !one.party().equals(other.party())) {
                        Time both = overlap(held, otherHeld);
                        if (one.channel() == Channel.DEEDS && other.channel() == Channel.DEEDS) {
                            derive(
                                    "rivalry/proxy",
                                    both,
                                    new ProxyRivalry(one.party(), other.party(), one.client(), other.client()),
                                    one,
                                    other);
                        }
                        derive(
                                "rivalry/opposed",
                                both,
                                new Opposition(one.party(), other.party(), one.client(), other.client()),
                                one,
                                other);
                    }
                }));
    }

    private void fortune() {
        relations(
                RelationTypes.CAPTURES_FROM,
                (act, done) -> derive("fortune/captures", done, new Fortune(act.subject(), act.object()), act));
        each(Conduct.class, (retreat, done) -> {
            if (retreat.type().equals(RelationTypes.RETREATS_BEFORE)) {
                firm((help, given) -> each(Hostility.class, (war, fought) -> {
                    if (is(help, Side.FOR, Channel.DEEDS)
                            && help.holder().equals(retreat.actor())
                            && war.first().equals(help.target())
                            && war.second().equals(retreat.object())) {
                        derive(
                                "fortune/helper-retreats",
                                overlap(overlap(done, given), fought),
                                new Fortune(retreat.object(), help.target()),
                                retreat,
                                help,
                                war);
                    }
                }));
            }
        });
        each(
                Siding.class,
                (side, held) -> derive(
                        "fortune/stake",
                        held,
                        new WarStake(side.party(), side.client(), side.enemy(), side.channel()),
                        side));
        relations(
                RelationTypes.INTEREST_IN,
                (said, held) ->
                        derive("fortune/declared-stake", held, new DeclaredStake(said.subject(), said.object()), said));
        each(
                Fortune.class,
                (tide, turned) -> each(ProxyRivalry.class, (rivals, held) -> {
                    if (rivals.firstClient().equals(tide.gainer())
                            && rivals.secondClient().equals(tide.loser())) {
                        relations(
                                RelationTypes.PARTY_TO,
                                (one, joined) -> relations(RelationTypes.PARTY_TO, (other, too) -> {
                                    if (one.subject().equals(rivals.first())
                                            && other.subject().equals(rivals.second())
                                            && one.object().equals(other.object())) {
                                        derive(
                                                "fortune/leverage",
                                                overlap(overlap(turned, held), overlap(joined, too)),
                                                new Leverage(rivals.first(), rivals.second(), one.object()),
                                                tide,
                                                rivals,
                                                one,
                                                other);
                                    }
                                }));
                    }
                }));
    }

    private void balance() {
        each(
                Hostility.class,
                (war, fought) -> each(Hostility.class, (other, otherFought) -> {
                    if (war.second().equals(other.first()) && !other.second().equals(war.first())) {
                        derive(
                                "balance/enemy-of-enemy",
                                overlap(fought, otherFought),
                                new Hypothesis(new Alliance(war.first(), other.second())),
                                war,
                                other);
                    }
                }));
        each(Alliance.class, (bond, held) -> {
            each(Alliance.class, (other, otherHeld) -> {
                if (bond.second().equals(other.first()) && !other.second().equals(bond.first())) {
                    derive(
                            "balance/friend-of-friend",
                            overlap(held, otherHeld),
                            new Hypothesis(new Alliance(bond.first(), other.second())),
                            bond,
                            other);
                }
            });
            each(Hostility.class, (war, fought) -> {
                if (bond.second().equals(war.first()) && !war.second().equals(bond.first())) {
                    derive(
                            "balance/enemy-of-friend",
                            overlap(held, fought),
                            new Hypothesis(new DirectRivalry(bond.first(), war.second())),
                            bond,
                            war);
                }
            });
        });
    }
}
