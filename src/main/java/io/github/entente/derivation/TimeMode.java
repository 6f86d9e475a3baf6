package io.github.entente.derivation;

/**
 * How the days of a derivation's premises make those of its conclusion. A rule with one premise has the mode
 * {@link #OVERLAP}: the conclusion holds when the premise does.
 */
public enum TimeMode {
    /**
     * The premises are valid on a common day. The conclusion is valid on those days. It happened on the days
     * on which all premises happened.
     */
    OVERLAP,
    /**
     * The last premise is an act. The others are ties that held on a day on which the act happened. The
     * conclusion happened on those days. After the last of them it has the lifetime of the act.
     */
    DURING,
    /**
     * Each premise happened before the next: some day of it is at most {@link Settings#sequenceDays()} before
     * some day of the next. The conclusion happened on those days of the last premise. After the last of them
     * it has the lifetime of that premise.
     */
    SEQUENCE
}
