package io.github.entente.derivation;

/**
 * How the days of a derivation's premises make those of its conclusion. A rule with one premise is {@link
 * #OVERLAP}: it holds as the premise does.
 */
public enum TimeMode {
    /**
     * The premises are valid on a common day; the conclusion is valid on those days, and happened on the days
     * on which all of them happened.
     */
    OVERLAP,
    /**
     * The last premise is an act, those before it are ties that held on a day on which it happened. The
     * conclusion happened on those days, and lives on after the last of them as the act does.
     */
    DURING,
    /**
     * Each premise happened before the next, on some day of it at most {@link Settings#sequenceDays()} before
     * some day of the next. The conclusion happened on those days of the last premise, and lives on after the
     * last of them as that premise does.
     */
    SEQUENCE
}
