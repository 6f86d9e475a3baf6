package io.github.entente.testkit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttackedFirst;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.CoBelligerence;
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
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.Voice;
import io.github.entente.conclusion.War;
import io.github.entente.conclusion.WarStake;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An input or an expected result of a {@link RuleVerifier}: an actor, or a proposition (stated or derived)
 * with the days on which it happened. Immutable.
 *
 * <pre>{@code
 * stance("TR").deedsFor("GNA")                     // always
 * act("TRUMP", PRAISES, "HAFTAR").on("2019-04")    // with the lifetime of its type
 * war("GNA", "LNA").on("2019-04/2020-05")          // a conclusion has no lifetime, unless .livingOn(days)
 * }</pre>
 */
public class CaseFact {
    private final Object value;
    private final Edtf happened;
    private final int livesOn;
    private final @Nullable String shown;
    private final @Nullable Edtf valid;

    private CaseFact(Object value) {
        this(value, Edtf.ALWAYS, 0, null, null);
    }

    private CaseFact(Object value, Edtf happened, int livesOn, @Nullable String shown, @Nullable Edtf valid) {
        this.value = value;
        this.happened = happened;
        this.livesOn = livesOn;
        this.shown = shown;
        this.valid = valid;
    }

    /** Any proposition. It always happens, unless {@link #on} says otherwise. */
    public static CaseFact fact(Proposition proposition) {
        return new CaseFact(proposition);
    }

    /** An actor of this kind. Its name is its id. */
    public static CaseFact actor(String id, ActorKind kind) {
        return new CaseFact(new Actor(id, id, kind));
    }

    /** A state. */
    public static CaseFact state(String id) {
        return actor(id, ActorKind.STATE);
    }

    /** A stated relation. */
    public static CaseFact act(String subject, RelationType type, String object) {
        return fact(new Relation(subject, type, object));
    }

    /** A stated relation that is meant against an enemy. */
    public static CaseFact act(String subject, RelationType type, String object, String against) {
        return fact(new Relation(subject, type, object, Optional.of(against)));
    }

    /** Conduct attributed to the actor. */
    public static CaseFact attributed(String actor, RelationType type, String object) {
        return fact(new AttributedConduct(actor, type, object, Optional.empty()));
    }

    /** Conduct attributed to the actor that is meant against an enemy. */
    public static CaseFact attributed(String actor, RelationType type, String object, String against) {
        return fact(new AttributedConduct(actor, type, object, Optional.of(against)));
    }

    /** What an agent of the actor does, as the actor's. */
    public static CaseFact byAgent(String actor, RelationType type, String object) {
        return fact(new AttributedConduct(actor, type, object, Optional.empty(), Basis.BY_AGENT));
    }

    /** Two actors at war. */
    public static CaseFact war(String one, String other) {
        return fact(new War(one, other));
    }

    /** Two actors that fight, if only once. */
    public static CaseFact hostility(String one, String other) {
        return fact(new Hostility(one, other));
    }

    /** A voice of a principal. */
    public static CaseFact voice(String principal, String speaker, String target, Side side) {
        return fact(new Voice(principal, speaker, target, side));
    }

    /** An inconsistency that concerns these actors. */
    public static CaseFact inconsistency(Inconsistency.Kind kind, String actor, String... about) {
        return fact(new Inconsistency(kind, actor, (Collection<String>) List.of(about)));
    }

    /** A party that takes a side in a war. */
    public static CaseFact siding(String party, String client, String enemy, Channel channel) {
        return fact(new Siding(party, client, enemy, channel));
    }

    /** A party that takes a side in a war on another basis than what it does itself. */
    public static CaseFact siding(String party, String client, String enemy, Channel channel, Basis basis) {
        return fact(new Siding(party, client, enemy, channel, basis));
    }

    /** Two parties that stand together behind a third, against a fourth. */
    public static CaseFact alignment(String one, String other, String behind, String against, Channel channel) {
        return fact(new SideAlignment(one, other, behind, against, channel));
    }

    /** Two parties that are both at war with a third. */
    public static CaseFact coBelligerence(String one, String other, String against) {
        return fact(new CoBelligerence(one, other, against));
    }

    /** Two allies of a kind. */
    public static CaseFact alliance(String one, String other, Alliance.Kind kind) {
        return fact(new Alliance(one, other, kind));
    }

    /** Two allies, in no particular way. */
    public static CaseFact alliance(String one, String other) {
        return fact(new Alliance(one, other));
    }

    /** Two direct rivals. */
    public static CaseFact directRivalry(String one, String other) {
        return fact(new DirectRivalry(one, other));
    }

    /** Two rivals by proxy, each with its client. */
    public static CaseFact proxyRivalry(String one, String other, String client, String otherClient) {
        return fact(new ProxyRivalry(one, other, client, otherClient));
    }

    /** Two rivals by sponsorship, each with the enemy of the other that it sponsors. */
    public static CaseFact sponsorshipRivalry(String one, String other, String client, String otherClient) {
        return fact(new SponsorshipRivalry(one, other, client, otherClient));
    }

    /** Two parties on opposite sides of a war, each with its client. */
    public static CaseFact opposition(String one, String other, String client, String otherClient) {
        return fact(new Opposition(one, other, client, otherClient));
    }

    /** A holder that shifts to this side. */
    public static CaseFact shift(String holder, String target, Side to) {
        return fact(new Shift(holder, target, to));
    }

    /** A principal whose policy changes to this side under a new leader. */
    public static CaseFact policyChange(String principal, String leader, String target, Side to) {
        return fact(new PolicyChange(principal, leader, target, to));
    }

    /** A holder that is bound to defend an ally against its attacker. */
    public static CaseFact obligation(String holder, String ally, String against) {
        return fact(new Obligation(holder, ally, against));
    }

    /** An obligation that its holder honours. */
    public static CaseFact honoured(String holder, String ally, String against) {
        return fact(new HonouredObligation(holder, ally, against));
    }

    /** An obligation for which its holder does something, but without force. */
    public static CaseFact shortOfForce(String holder, String ally, String against) {
        return fact(new HelpShortOfForce(holder, ally, against));
    }

    /** One that attacked another before it was attacked by it. */
    public static CaseFact attackedFirst(String attacker, String attacked) {
        return fact(new AttackedFirst(attacker, attacked));
    }

    /** An actor that breaks its pact or pledge of this type. */
    public static CaseFact breach(String actor, RelationType broken, String partner) {
        return fact(new Breach(actor, partner, broken));
    }

    /** A strain, see {@link Strain#over} and its neighbours. */
    public static CaseFact strain(Strain strain) {
        return fact(strain);
    }

    /** An actor that gains and one that loses. */
    public static CaseFact fortune(String gainer, String loser) {
        return fact(new Fortune(gainer, loser));
    }

    /** A stake in a war. */
    public static CaseFact warStake(String holder, String client, String enemy, Channel channel) {
        return fact(new WarStake(holder, client, enemy, channel));
    }

    /** A stake in a theatre. */
    public static CaseFact declaredStake(String holder, String theatre) {
        return fact(new DeclaredStake(holder, theatre));
    }

    /** Leverage within an arrangement. */
    public static CaseFact leverage(String holder, String over, String arrangement) {
        return fact(new Leverage(holder, over, arrangement));
    }

    /** The hypothesis of this claim, such as an {@link #alliance}. */
    public static CaseFact hypothesis(CaseFact claim) {
        return fact(new Hypothesis((SymmetricConclusion) claim.value));
    }

    /** Begins a stance, such as {@code stance("TR").deedsFor("GNA")}. */
    public static StanceOf stance(String holder) {
        return new StanceOf(holder);
    }

    /** A holder, before its stance is given. */
    public record StanceOf(String holder) {
        /** By deeds for the target. */
        public StanceFact deedsFor(String target) {
            return new StanceFact(new Stance(holder, target, Side.FOR, Channel.DEEDS, Basis.DIRECT));
        }

        /** By deeds against the target. */
        public StanceFact deedsAgainst(String target) {
            return new StanceFact(new Stance(holder, target, Side.AGAINST, Channel.DEEDS, Basis.DIRECT));
        }

        /** In words for the target. */
        public StanceFact wordsFor(String target) {
            return new StanceFact(new Stance(holder, target, Side.FOR, Channel.WORDS, Basis.DIRECT));
        }

        /** In words against the target. */
        public StanceFact wordsAgainst(String target) {
            return new StanceFact(new Stance(holder, target, Side.AGAINST, Channel.WORDS, Basis.DIRECT));
        }
    }

    /** A stance. Its basis is direct by default. */
    public static final class StanceFact extends CaseFact {
        private final Stance stance;

        private StanceFact(Stance stance) {
            super(stance);
            this.stance = stance;
        }

        private StanceFact basis(Basis basis) {
            return new StanceFact(new Stance(stance.holder(), stance.target(), stance.side(), stance.channel(), basis));
        }

        /** The same stance, taken by an organ, agent or office-holder. */
        public StanceFact attributed() {
            return basis(Basis.ATTRIBUTED);
        }

        /** The same stance, taken toward the leader. */
        public StanceFact byLeader() {
            return basis(Basis.BY_LEADER);
        }

        /** The same stance, inferred. */
        public StanceFact inferred() {
            return basis(Basis.INFERRED);
        }
    }

    /**
     * For a given fact: the days on which it happened, such as {@code 2020-05-18/2020-05-24}; see
     * {@link Edtf}.
     */
    public CaseFact on(String days) {
        return new CaseFact(value, Edtf.parse(days), livesOn, shown, valid);
    }

    /**
     * For a given conclusion: its lifetime, the days for which it is valid after it happened. A stated fact
     * has a lifetime of its own.
     */
    public CaseFact livingOn(int days) {
        return new CaseFact(value, happened, days, shown, valid);
    }

    /**
     * For an expected fact: when it must hold, as {@link Validity} prints it, such as
     * {@code 2020-05-18 to 2020-05-24}.
     */
    public CaseFact shownAs(String when) {
        return new CaseFact(value, happened, livesOn, when, valid);
    }

    /** For an expected fact: the days on which it must be valid, such as {@code 2020-05-18/2021-05-24}. */
    public CaseFact validOn(String days) {
        return new CaseFact(value, happened, livesOn, shown, Edtf.parse(days));
    }

    Optional<Actor> actor() {
        return value instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }

    Optional<Proposition> proposition() {
        return value instanceof Proposition proposition ? Optional.of(proposition.canonical()) : Optional.empty();
    }

    Validity when() {
        List<Attestation> word = List.of(new Attestation(happened, "SOMEBODY"));
        return value instanceof Fact stated
                ? Validity.of(stated, word, Settings.defaults())
                : Validity.of(living(livesOn), word);
    }

    private static RelationType living(int days) {
        return new RelationType(
                "LIVES", QuadClass.STRUCTURAL, Side.NONE, 0, days, OptionalInt.empty(), false, "lives", "");
    }

    Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    Optional<ImmutableRangeSet<LocalDate>> valid() {
        return Optional.ofNullable(valid)
                .map(days -> ImmutableRangeSet.of(
                        Range.closed(days.first().orElseThrow(), days.last().orElseThrow())));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof CaseFact fact
                && value.equals(fact.value)
                && happened.equals(fact.happened)
                && livesOn == fact.livesOn
                && Objects.equals(shown, fact.shown)
                && Objects.equals(valid, fact.valid);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(value, happened, livesOn, shown, valid);
    }

    @Override
    public final String toString() {
        String when = shown != null ? ", " + shown : happened.equals(Edtf.ALWAYS) ? "" : " on " + happened;
        return value + when;
    }
}
