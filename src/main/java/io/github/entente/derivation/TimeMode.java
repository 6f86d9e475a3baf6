package io.github.entente.derivation;

import java.util.List;

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
    SEQUENCE;

    /**
     * When the conclusion of a rule of this mode holds.
     *
     * @param premises when its premises hold, in the order of its patterns; at least one
     * @param sequenceDays the maximum number of days between two steps of a sequence
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
