package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.Attestation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tie of two parties on a day: a sign that sums up the findings about them. {@link Ties} describes how.
 * Immutable and safe for use by several threads.
 */
public final class Tie {
    private final String first;
    private final String second;
    private final ImmutableList<Finding<?>> positive;
    private final ImmutableList<Finding<?>> negative;

    Tie(String first, String second, List<Finding<?>> positive, List<Finding<?>> negative) {
        this.first = first;
        this.second = second;
        this.positive = sorted(positive);
        this.negative = sorted(negative);
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

    /**
     * The sign of the stronger side. Empty if the sides cancel: the weaker side has at least half the
     * strength of the stronger.
     */
    public Optional<Sign> sign() {
        double pro = strength(Sign.POSITIVE);
        double contra = strength(Sign.NEGATIVE);
        if (2 * Math.min(pro, contra) >= Math.max(pro, contra)) {
            return Optional.empty();
        }
        return Optional.of(pro > contra ? Sign.POSITIVE : Sign.NEGATIVE);
    }

    /** The strength of one side: that of its best finding, 0 (none) to 0.99. */
    public double strength(Sign sign) {
        return findings(sign).stream().mapToDouble(Finding::strength).max().orElse(0);
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

    /** The strength of the stronger side in words. */
    public Strength strengthInWords() {
        return Strength.of(Math.max(strength(Sign.POSITIVE), strength(Sign.NEGATIVE)));
    }

    /**
     * Whether the evidence for the best finding of the stronger side is disputed; of equal sides, the
     * positive.
     */
    public boolean isDisputed() {
        Sign stronger = strength(Sign.NEGATIVE) > strength(Sign.POSITIVE) ? Sign.NEGATIVE : Sign.POSITIVE;
        return findings(stronger).get(0).isDisputed();
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
