package io.github.entente.derivation;

import java.util.List;

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
    SEQUENCE;

    /**
     * When the conclusion of a rule of this mode holds.
     *
     * @param premises when its premises hold, in the order of its patterns; at least one
     * @param sequenceDays how many days one thing may be before another to count as before it in a sequence
     */
    public Validity conclusion(List<Validity> premises, int sequenceDays) {
        int last = premises.size() - 1;
        return switch (this) {
            case OVERLAP -> {
                Validity common = premises.get(0);
                for (int i = 1; i <= last; i++) {
                    common = common.overlap(premises.get(i));
                }
                yield common;
            }
            case DURING -> {
                Validity act = premises.get(last);
                for (int i = 0; i < last; i++) {
                    act = act.during(premises.get(i));
                }
                yield act;
            }
            case SEQUENCE -> {
                Validity later = premises.get(0);
                for (int i = 1; i <= last; i++) {
                    later = premises.get(i).after(later, sequenceDays);
                }
                yield later;
            }
        };
    }
}
