package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.entente.derivation.StrengthSearch.At;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Why a proposition holds: a proof whose leaves are dated and quoted attestations. It prints as a tree. A
 * part that is needed twice is shown once. Immutable and safe for use by several threads.
 */
public final class Explanation {
    // not data, and behind them is the whole graph: mappers that go by fields leave them out
    private final transient Explainer explainer;
    private final transient At question;
    /** When it holds by this proof, over all of history. */
    private final transient Validity proved;

    private final Proposition proposition;
    private final Validity when;
    private final double strength;
    private final Optional<Derivation> derivation;
    private final ImmutableList<Explanation> premises;
    private final ImmutableList<Explanation> further;
    private final ImmutableList<Attestation> attestations;
    private final ImmutableList<Bound> bounds;
    private final Doubts doubts;

    Explanation(
            Explainer explainer,
            At question,
            Proposition proposition,
            Validity when,
            Validity proved,
            double strength,
            Optional<Derivation> derivation,
            ImmutableList<Explanation> premises,
            ImmutableList<Explanation> further,
            ImmutableList<Attestation> attestations,
            ImmutableList<Bound> bounds,
            Doubts doubts) {
        this.explainer = explainer;
        this.question = question;
        this.proposition = proposition;
        this.when = when;
        this.proved = proved;
        this.strength = strength;
        this.derivation = derivation;
        this.premises = premises;
        this.further = further;
        this.attestations = attestations;
        this.bounds = bounds;
        this.doubts = doubts;
    }

    At question() {
        return question;
    }

    Validity proved() {
        return proved;
    }

    /** The explained proposition. */
    public Proposition proposition() {
        return proposition;
    }

    /** When it holds, by all reasons together, as far as it is seen. */
    public Validity when() {
        return when;
    }

    /**
     * When it holds by this proof alone, as far as it is seen: by the days of its leaves. These are days of
     * {@link #when}; other proofs give the rest of those.
     */
    public Validity whenProved() {
        return proved.asOf(asOf());
    }

    /** How strong the evidence is by the best reason, 0 to 0.99. It is no probability. */
    public double strength() {
        return strength;
    }

    /** The derivation; empty for a stated fact. */
    public Optional<Derivation> derivation() {
        return derivation;
    }

    /** The explanations of the derivation's premises, in their order; none for a stated fact. */
    public ImmutableList<Explanation> premises() {
        return premises;
    }

    /**
     * Proofs of the same premises on other days that the proof needs too; mostly none. What is sustained has
     * happened on several days. A sequence or a tie can go on by one thing after another. In the order of
     * premises, the latest day first.
     */
    public ImmutableList<Explanation> further() {
        return further;
    }

    /**
     * The attestations of a stated fact that are seen and that the proof is about; none for a conclusion.
     * Affirmations of what happened on the relevant days come first, then those that were {@linkplain
     * #retraction retracted}, then denials, each by date.
     */
    public ImmutableList<Attestation> attestations() {
        return attestations;
    }

    /**
     * What ended a stated fact, or keeps it in force, as far as it is seen: by day, own attestations before
     * other relations. None for a conclusion, and for what nothing ends.
     */
    public ImmutableList<Bound> bounds() {
        return bounds;
    }

    /**
     * Whether the evidence is disputed: a stated fact in this proof is denied for the days that count.
     * Another proof may be undisputed.
     */
    public boolean isDisputed() {
        return doubts.disputed();
    }

    /**
     * Those {@linkplain #attestations() attestations} of a stated fact that deny it for days that count, each
     * by date; none for a conclusion. A denial of other days is not among them.
     */
    public ImmutableSet<Attestation> denials() {
        return doubts.denials();
    }

    /**
     * The denial by which a source of the affirmation took it back, wholly or for some of its days; empty if
     * it stands, or is not one of these {@linkplain #attestations() attestations}. What was taken back does
     * not count.
     */
    public Optional<Attestation> retraction(Attestation affirmation) {
        return Optional.ofNullable(doubts.retractions().get(affirmation));
    }

    Doubts doubts() {
        return doubts;
    }

    boolean isWhollyRetracted(Attestation affirmation) {
        return doubts.gone().contains(affirmation);
    }

    /**
     * The stated facts at the ends of this proof, and those that {@linkplain #bounds bound} them, each once,
     * in the order of the tree. These facts alone derive the explained proposition again.
     */
    public ImmutableSet<Fact> leaves() {
        return Explainer.leaves(this);
    }

    /**
     * The other derivations of the same conclusion, by rule name, then premises. Each is explained by the
     * best proofs of its premises. Derivations that rest on the conclusion itself are left out.
     */
    public ImmutableList<Explanation> alternatives() {
        return explainer.alternatives(this);
    }

    /**
     * Acts that prove nothing but belong to the picture: stated acts that take no side (talks, visits,
     * retreats) between actors of this proof, on days on which the explained proposition happened. In the
     * order of relations. None of them is a premise.
     */
    public ImmutableList<Explanation> context() {
        return explainer.context(this);
    }

    /**
     * The days on which the proposition holds, in words: {@code 2019-04}, or {@code 2019-04 then 2020-05-25}
     * for a sequence.
     */
    public String whenText() {
        return isSequence() ? inTurn(explainer::ever, Validity::daysText) : when.toString();
    }

    /** {@link #whenText} in short, for tables: see {@link Validity#brief}. */
    public String whenInShort() {
        return isSequence() ? inTurn(explainer::ever, Validity::briefDays) : when.brief();
    }

    /**
     * The days that this proof gives, in words, then those that only other proofs give: {@code 2019-04}, or
     * {@code 2019-04, also 2019-06 to 2019-07, by other proofs}. Only the proof's days where there are no
     * others.
     */
    public String proofText() {
        return proofText(Validity.NEVER);
    }

    /** The same; proofs beside this one give those days. */
    String proofText(Validity beside) {
        String told = isSequence()
                ? inTurn(this::besideOf, Validity::daysText)
                : whenProved().toString();
        return DaysTold.text(told, when, proved.union(beside).asOf(asOf()));
    }

    /** The days that all proofs of the part's proposition among its premises give. */
    Validity besideOf(Explanation part) {
        return provedOf(part.proposition, premises, further);
    }

    /** The days that these give for the proposition. */
    static Validity provedOf(Proposition proposition, List<Explanation> premises, List<Explanation> further) {
        Validity all = Validity.NEVER;
        for (Explanation one : Iterables.concat(premises, further)) {
            if (one.proposition.equals(proposition)) {
                all = all.union(one.proved);
            }
        }
        return all;
    }

    private boolean isSequence() {
        return derivation.isPresent() && derivation.get().rule().time() == TimeMode.SEQUENCE;
    }

    /** The days of each premise that matter, one after the other. */
    private String inTurn(Function<Explanation, Validity> days, Function<Validity, String> text) {
        StringJoiner all = new StringJoiner(" then ");
        for (Explanation premise : premises) {
            all.add(text.apply(Explainer.asked(premise, days.apply(premise))));
        }
        return all.toString();
    }

    String label(String id) {
        return explainer.label(id);
    }

    LocalDate asOf() {
        return explainer.asOf();
    }

    /** The tree of this proof in parts, for programs that show it in another form; without alternatives. */
    public ProofPart tree() {
        return new ExplanationTree(false).tell(this);
    }

    /** The tree, with all alternatives of each of its conclusions. */
    public String withAlternatives() {
        return ExplanationTree.print(new ExplanationTree(true).tell(this));
    }

    /** The tree of this proof, without alternatives. */
    @Override
    public String toString() {
        return ExplanationTree.print(tree());
    }
}
