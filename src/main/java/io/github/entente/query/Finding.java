package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Sources;
import io.github.entente.derivation.Strength;
import io.github.entente.derivation.Validity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conclusion as an assessment reads it: when it holds, how strong the evidence is, and why. Immutable and
 * safe for use by several threads.
 *
 * @param <C> the kind of conclusion
 */
public final class Finding<C extends Conclusion> {
    /** Not data: mappers that go by fields leave it out. */
    private final transient FindingKind<C> kind;
    /** Not data either: behind it is the whole graph. */
    private final transient View view;

    private final C conclusion;
    private final LocalDate day;
    private final boolean subordinate;

    Finding(FindingKind<C> kind, View view, C conclusion, LocalDate day, boolean subordinate) {
        this.kind = kind;
        this.view = view;
        this.conclusion = conclusion;
        this.day = day;
        this.subordinate = subordinate;
    }

    /** The conclusion. */
    public C conclusion() {
        return conclusion;
    }

    /** When it happened and is valid, as far as it is seen on the day of the assessment. */
    public Validity when() {
        return view.graph().when(conclusion).asOf(view.asOf());
    }

    /**
     * The day to which its strength refers: the day of the assessment. For a finding that may be over, the
     * last day on which it happened.
     */
    public LocalDate day() {
        return day;
    }

    /** How strong the evidence for it is, 0 to 0.99. It is no probability. */
    public double strength() {
        return view.graph().strength(conclusion, day);
    }

    /** How strong the evidence for it is, in words. */
    public Strength strengthInWords() {
        return Strength.of(strength());
    }

    /**
     * Whether the evidence for it is disputed: a stated fact in its best proof is denied for the days that
     * count.
     */
    public boolean isDisputed() {
        return view.graph().isDisputed(conclusion, day);
    }

    /** Such as {@code moderate}, or {@code strong, disputed}. */
    String strengthText() {
        return strengthInWords().label(isDisputed());
    }

    /** The evidence for it on its day: how many acts, by how many independent sources, and their mass. */
    public Evidence evidence() {
        return view.graph().evidence(ImmutableList.of(conclusion), day, type -> true);
    }

    /**
     * How much of its evidence tells of these actors rather than of others: above 0, at most 1. A side in a
     * war that n states, governments and international organisations support by deeds on the day is taken by
     * each of them to one n-th. That is the share of a {@link io.github.entente.conclusion.Siding}; of a
     * rivalry by proxy and an opposition it is the product of both sides' shares. For all other findings it
     * is 1.
     */
    public double share() {
        return kind.share(conclusion, view);
    }

    /** The evidence of acts that this ground rests on. */
    Evidence evidence(Ground ground) {
        return view.graph().evidence(ImmutableList.of(conclusion), day, ground::counts);
    }

    /** See {@link FindingKind#ground}. */
    Ground ground() {
        return kind.ground(this);
    }

    /**
     * Whether a principal of its holder shares it. Lists then leave it out, unless asked for subordinate
     * findings.
     */
    public boolean isSubordinate() {
        return subordinate;
    }

    /** What its list says of it in a further column, such as {@code contested}; most kinds say nothing. */
    public ImmutableList<String> marks() {
        return kind.marks(conclusion, view);
    }

    /**
     * What became of it by the day of the assessment, such as {@code no help seen}; most kinds say nothing.
     */
    public Optional<String> status() {
        return kind.status(conclusion, view);
    }

    /** The best proof, down to attestations. */
    public Explanation explain() {
        return view.graph().explain(conclusion, day, view.asOf(), view.actors());
    }

    /** The conclusion in words. */
    public String sentence() {
        return conclusion.sentence(view.actors()::label);
    }

    /**
     * All proofs on the same day, lazily. The strongest comes first, beginning with
     * {@link #explain()}; ties have a fixed order. No proof has a cycle. There can be very many:
     * {@code proofs().limit(3)} are the best three.
     */
    public Stream<Explanation> proofs() {
        return view.graph().proofs(conclusion, day, view.asOf(), view.actors());
    }

    /** Whether findings of its kind are still listed when they are over. */
    boolean isListedWhenOver() {
        return kind.isListedWhenOver();
    }

    /** Whether the other view leaves it out since it is of a war between a body's own agents. */
    boolean isOfOwnWarIn(View other) {
        return holdsIn(other) && kind.isOfOwnWar(conclusion, other, other.asOf());
    }

    /** Whether the other view leaves it out since it is about people, or about somebody of unknown kind. */
    boolean isOfNoActorIn(View other) {
        return holdsIn(other) && kind.isOfNoActor(conclusion, other);
    }

    /** Whether the other view leaves it out since one of the two is one of many there. */
    boolean isOfACrowdIn(View other) {
        return holdsIn(other) && kind.isOfACrowd(conclusion, other);
    }

    /** Whether the conclusion is valid in the other view, as its list requires. */
    boolean holdsIn(View other) {
        Validity when = other.graph().when(conclusion);
        return isListedWhenOver() ? !when.asOf(other.asOf()).isNever() : when.isValidOn(other.asOf());
    }

    /**
     * The sources on which it rests: the minimal sets that are enough to list it as of the day of the
     * assessment. What is not seen by then does not count.
     */
    public Sources restsOn() {
        return view.graph().restsOn(conclusion, view.asOf(), isListedWhenOver());
    }

    /** The sentence, its status if it has one, when it holds, and how strong the evidence is. */
    @Override
    public String toString() {
        return sentence() + status().map(status -> " (" + status + ")").orElse("") + ", "
                + explain().whenText() + " (" + strengthInWords().evidence(isDisputed()) + ")";
    }
}
