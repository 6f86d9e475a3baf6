package io.github.entente.derivation;

/** In what sense a proposition must have held, for a question about its confidence. */
enum Held {
    /** Valid on the day; evidence fades with age. */
    ON_THE_DAY,
    /**
     * Has happened on a day of the window up to the day, or been valid where any day counts; nothing fades.
     */
    EVER,
    /** Is counted on a day of the window up to the day: a single vague date on its last day alone. */
    FOR_SURE;

    /** Whether the days hold in this sense. */
    boolean holds(Validity when, long day, Days window) {
        return switch (this) {
            case ON_THE_DAY -> when.isValidOn(day, window);
            case EVER -> when.hasBeenBy(day, window);
            case FOR_SURE -> when.counted().lastCommonUntil(window, day) != Long.MIN_VALUE;
        };
    }
}
