package io.github.entente.rule;

import io.github.entente.derivation.TimeMode;

/**
 * What a rule says of itself, beside its conditions and its conclusion; see {@link RuleDraft}.
 *
 * @param name pack and claim
 * @param says the sentence that gives the reason; empty where there is none
 * @param source the literature; empty where there is none
 * @param strength how much of the strength of its premises the conclusion keeps
 * @param time how the days of the premises make those of the conclusion
 */
record RuleHeader(String name, String says, String source, double strength, TimeMode time) {
    /** Such as {@code rule "trade/at-risk", strength 0.8}. */
    String said() {
        return "rule \"" + name + "\""
                + (says.isEmpty() ? "" : ", says \"" + says + "\"")
                + (source.isEmpty() ? "" : ", source \"" + source + "\"")
                + (strength == 1 ? "" : ", strength " + strength)
                + (time == TimeMode.OVERLAP ? "" : ", time " + time);
    }
}
