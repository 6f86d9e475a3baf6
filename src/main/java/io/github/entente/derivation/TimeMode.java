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
     * Each premise happened before the next began. It holds at a beginning of the later premise if the
     * earlier was counted on some day before it, at most {@link TimeLimits#sequenceDays()} before it. The
     * conclusion is valid from that beginning on, on the later premise's valid days of that run. What merely
     * goes on begins nothing. A single vague date begins on its first day and is counted on its last: of two
     * that overlap, neither is before the other. Not allowed in a recursive circle of rules.
     */
    SEQUENCE,
    /**
     * Both happened within {@link TimeLimits#togetherDays()} of each other. The conclusion is valid from the
     * later of the two on, while both are valid.
     */
    TOGETHER,
    /**
     * The last premise is an act, those before it are ties, such as a war. The act happened on a day on which
     * the tie was valid, or at most {@link TimeLimits#leadDays()} before a run of it began; a single vague
     * date only if it begins within these days. The conclusion is valid on the common valid days of that run.
     */
    WHILE,
    /**
     * The conclusion is valid on the days on which all premises are valid, and each has happened on at least
     * {@link TimeLimits#sustainedDays()} of the last {@link TimeLimits#sustainedWithin()} days, not
     * necessarily on the same days. A single vague date counts once, on its last day.
     */
    SUSTAINED;

    /** Whether what it makes of a union of days is the union of what it makes of each. */
    boolean distributes() {
        return this == OVERLAP || this == DURING || this == TOGETHER;
    }
}
