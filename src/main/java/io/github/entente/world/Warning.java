package io.github.entente.world;

import io.github.entente.fact.Fact;
import java.util.Optional;

/**
 * A statement that is allowed, but that is likely to mean something else than its author thinks. Nothing is
 * left out for it. {@link World#warnings()} lists all.
 *
 * <p><b>Stability: evolving.</b>
 *
 * @param kind what sort of thing is doubtful
 * @param what what is doubtful, with the ids and dates, such as {@code US ARMS YPG, 2014/.., per WT: …}
 * @param wayOut what to do
 * @param fact the fact that it concerns; of several, the first; empty if it is about an actor alone
 * @param actor the id of the actor that it concerns; empty if it is about a fact alone
 */
public record Warning(Kind kind, String what, String wayOut, Optional<Fact> fact, Optional<String> actor) {
    /** The sorts of doubtful statements, in the order in which they are listed. */
    public enum Kind {
        /**
         * An act with an open end, without a date of publication, and nothing that ends it. It runs on for
         * ever. With a date of publication it was going on then, and is presumed for its lifetime.
         */
        OPEN_END,
        /**
         * A declaration of war without a stated end, and without fighting between the two, or whose last
         * fighting was over 365 days before the world's {@linkplain World#lastDay() last day}. It does not
         * count any more after these 365 days.
         */
        DECLARATION_WITHOUT_FIGHTING,
        /**
         * A standing relation, such as a treaty, as an interval of one day. It is in force on that day alone,
         * while a plain date says when it was entered into.
         */
        IN_FORCE_FOR_ONE_DAY,
        /** A date of publication before the first day on which it happened. */
        PUBLISHED_BEFORE_IT_HAPPENED,
        /**
         * Acts by a population, which is no party. Rules about parties pass it over. One warning an actor.
         */
        ACT_BY_A_POPULATION,
        /**
         * Acts by or toward an actor of unknown kind. Rules about parties pass it over. One warning an actor.
         */
        UNKNOWN_KIND,
        /**
         * A source that reports on fighting in which it takes part itself, or one that leads, speaks for or
         * acts for such a party. A declaration of war is no report: its author is its best source.
         */
        PARTY_AS_SOURCE,
        /** An actor that is in no fact, and is no source. */
        UNUSED_ACTOR
    }

    /** What is doubtful, and the way out. */
    @Override
    public String toString() {
        return what + "; " + wayOut;
    }
}
