package io.github.entente.query;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Attestation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The tie of two parties on a day: a sign that sums up the findings about them. {@link Ties} describes how.
 * Immutable and safe for use by several threads.
 */
public final class Tie {
    private final String first;
    private final String second;
    private final Ground ground;
    /** Not data: behind it is the whole graph. */
    private final transient View view;

    private final ImmutableList<Finding<?>> positive;
    private final ImmutableList<Finding<?>> negative;
    private final transient Supplier<Evidence> positiveEvidence;
    private final transient Supplier<Evidence> negativeEvidence;

    Tie(String first, String second, Ground ground, View view, List<Finding<?>> positive, List<Finding<?>> negative) {
        this.first = first;
        this.second = second;
        this.ground = ground;
        this.view = view;
        this.positive = sorted(positive);
        this.negative = sorted(negative);
        this.positiveEvidence = Suppliers.memoize(() -> read(this.positive));
        this.negativeEvidence = Suppliers.memoize(() -> read(this.negative));
    }

    private static ImmutableList<Finding<?>> sorted(List<Finding<?>> findings) {
        // sorting is stable: ties keep the order of their lists
        return findings.stream()
                .sorted(Comparator.comparingDouble((Finding<?> finding) -> -finding.strength()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The lesser of the two ids. */
    public String first() {
        return first;
    }

    /** The greater of the two ids. */
    public String second() {
        return second;
    }

    /** Both ids, as in the signed graph. */
    public EndpointPair<String> pair() {
        return EndpointPair.unordered(first, second);
    }

    /** On what it rests. */
    public Ground ground() {
        return ground;
    }

    /**
     * The sign of the side with more mass. Empty if the sides cancel: the weaker side has at least the share
     * {@link Settings#bothThreshold()} of the mass of the stronger, by default half.
     */
    public Optional<Sign> sign() {
        if (positive.isEmpty() || negative.isEmpty()) {
            return Optional.of(negative.isEmpty() ? Sign.POSITIVE : Sign.NEGATIVE);
        }
        double pro = evidence(Sign.POSITIVE).mass();
        double contra = evidence(Sign.NEGATIVE).mass();
        if (TwoSides.isEven(
                pro, positive, contra, negative, view.graph().settings().bothThreshold())) {
            return Optional.empty();
        }
        return Optional.of(TwoSides.isFirst(pro, positive, contra) ? Sign.POSITIVE : Sign.NEGATIVE);
    }

    /** The evidence of one side: the acts behind its findings, each once. */
    public Evidence evidence(Sign sign) {
        return sign == Sign.POSITIVE ? positiveEvidence.get() : negativeEvidence.get();
    }

    private Evidence read(List<Finding<?>> findings) {
        return view.graph().evidence(findings.stream().map(Finding::conclusion).toList(), view.asOf(), ground::counts);
    }

    /** The strength of one side: that of its best finding, 0 (none) to 0.99. */
    public double strength(Sign sign) {
        return findings(sign).stream().mapToDouble(Finding::strength).max().orElse(0);
    }

    /** The strength of the side of its sign; if the sides cancel, of the stronger one. */
    double strength() {
        return sign().map(this::strength).orElseGet(() -> Math.max(strength(Sign.POSITIVE), strength(Sign.NEGATIVE)));
    }

    /** The mass of both sides. */
    double mass() {
        return evidence(Sign.POSITIVE).mass() + evidence(Sign.NEGATIVE).mass();
    }

    /** The number of acts on both sides. */
    int acts() {
        return evidence(Sign.POSITIVE).acts() + evidence(Sign.NEGATIVE).acts();
    }

    /** The findings on one side, the strongest first. */
    public ImmutableList<Finding<?>> findings(Sign sign) {
        return sign == Sign.POSITIVE ? positive : negative;
    }

    /**
     * Explanations of the findings on the side of its sign, the strongest first. If the sides
     * cancel, of both, positive first.
     */
    public ImmutableList<Explanation> explain() {
        ImmutableList.Builder<Explanation> why = ImmutableList.builder();
        shown().forEach(finding -> why.add(finding.explain()));
        return why.build();
    }

    /** The attestations at the ends of the explanations, each once, in their order. */
    public ImmutableList<Attestation> attestations() {
        return explain().stream().flatMap(Tie::attestations).distinct().collect(ImmutableList.toImmutableList());
    }

    private static Stream<Attestation> attestations(Explanation why) {
        return Stream.concat(
                why.attestations().stream(), why.premises().stream().flatMap(Tie::attestations));
    }

    private List<Finding<?>> shown() {
        return sign().map(sign -> (List<Finding<?>>) findings(sign))
                .orElseGet(() -> ImmutableList.<Finding<?>>builder()
                        .addAll(positive)
                        .addAll(negative)
                        .build());
    }

    /** {@code +}, {@code −}, or {@code ±} if the sides cancel. */
    String symbol() {
        return sign().map(Sign::symbol).orElse("±");
    }

    /** The strength of the side of its sign in words; if the sides cancel, of the stronger one. */
    public Strength strengthInWords() {
        return Strength.of(strength());
    }

    /** Whether the evidence for the best finding of that side is disputed. */
    public boolean isDisputed() {
        Sign shown = sign().orElseGet(
                        () -> strength(Sign.NEGATIVE) > strength(Sign.POSITIVE) ? Sign.NEGATIVE : Sign.POSITIVE);
        for (Finding<?> finding : findings(shown)) {
            if (finding.strength() == strength(shown)) {
                return finding.isDisputed();
            }
        }
        return false;
    }

    /** The best finding of each side that is shown, as a sentence. */
    String reason() {
        Optional<Sign> sign = sign();
        return sign.isPresent() ? sentence(sign.get()) : sentence(Sign.POSITIVE) + "; but " + sentence(Sign.NEGATIVE);
    }

    private String sentence(Sign sign) {
        Finding<? extends Conclusion> best = findings(sign).get(0);
        int more = findings(sign).size() - 1;
        return best.sentence() + (more == 0 ? "" : ", and " + more + " more");
    }

    /** Such as {@code FR + RU: FR and RU are allied (strong evidence)}. */
    @Override
    public String toString() {
        return first + " " + symbol() + " " + second + ": " + reason() + " ("
                + strengthInWords().evidence(isDisputed()) + ")";
    }
}
