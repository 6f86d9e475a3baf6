package io.github.entente.derivation;

import com.google.common.collect.Maps;
import io.github.entente.derivation.Validity.Life;
import io.github.entente.derivation.Validity.Part;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When what is stated holds, by the word of its attestations and by what ends it. The package says the rules.
 */
final class StatedValidity {
    /** How long a declaration of war holds after the last day of fighting. */
    static final int DECLARED_DAYS = 365;

    /** How the days of what is stated are to be understood. */
    private enum Nature {
        /** Happens, and is presumed for its lifetime. */
        ACT,
        /** Entered into, and in force from then on. */
        STANDING,
        /** Holds on the days that it is attested for. */
        STRUCTURAL;

        static Nature of(RelationType type) {
            if (type.standing()) {
                return STANDING;
            }
            return type.structural() ? STRUCTURAL : ACT;
        }

        static Nature of(Fact fact) {
            return fact instanceof Relation relation ? of(relation.type()) : STRUCTURAL;
        }
    }

    private StatedValidity() {}

    static Validity of(RelationType type, Collection<Attestation> attestations, Settings settings) {
        return alone(Nature.of(type), settings.lifetimeDays(type), attestations);
    }

    /**
     * When the fact holds, with what the relations beside it do to it. Its hull leaves these out, and what its
     * attestations do to each other: it covers what is left when some of them are withdrawn.
     */
    static Validity of(Fact fact, Collection<Attestation> attestations, Settings settings, Endings endings) {
        Nature nature = Nature.of(fact);
        int lifetime = settings.lifetimeDays(fact);
        if (!(fact instanceof Relation relation) || !endings.concern(relation)) {
            return alone(nature, lifetime, attestations);
        }
        long[] ends = endings.of(relation);
        Validity ended = Endings.isDeclaration(relation)
                ? of(nature, lifetime, attestations, ends, endings.fighting(relation))
                : of(nature, lifetime, attestations, ends);
        return ended.withHull(hull(nature, lifetime, attestations));
    }

    /** Without what other relations do to it. */
    private static Validity alone(Nature nature, int lifetime, Collection<Attestation> attestations) {
        Validity alone = of(nature, lifetime, attestations, new long[0]);
        return attestations.size() == 1 ? alone : alone.withHull(hull(nature, lifetime, attestations));
    }

    /** Of all attestations that affirm, each as if it stood alone. */
    private static Hull hull(Nature nature, int lifetime, Collection<Attestation> attestations) {
        Hull all = Hull.NONE;
        for (Attestation one : attestations) {
            if (one.affirms()) {
                Days valid = happened(nature, one).prolonged(lifetime).intersection(untilEnd(one));
                all = all.union(valid.hull());
            }
        }
        return all;
    }

    private record Same(Edtf happened, Optional<Edtf> published, Nature nature, int lifetime) {}

    /**
     * When each of these holds, in their order. What rests on one word about the same days and lives on for as
     * long holds at the same time: then one answer is given for all.
     */
    static Map<Fact, Validity> of(Map<Fact, ? extends Collection<Attestation>> statements, Settings settings) {
        Endings endings = Endings.among(statements);
        Map<Fact, Validity> all = Maps.newLinkedHashMapWithExpectedSize(statements.size());
        Map<Same, Validity> ofOneWord = new HashMap<>();
        for (Map.Entry<Fact, ? extends Collection<Attestation>> statement : statements.entrySet()) {
            Fact fact = statement.getKey();
            Collection<Attestation> attestations = statement.getValue();
            if (!isOneWordWithoutEnd(attestations)
                    || (fact instanceof Relation relation && endings.concern(relation))) {
                all.put(fact, of(fact, attestations, settings, endings));
                continue;
            }
            Attestation one = attestations.iterator().next();
            Same same = new Same(
                    one.happened(),
                    one.happened().last().isPresent() ? Optional.empty() : one.published(),
                    Nature.of(fact),
                    settings.lifetimeDays(fact));
            Validity known = ofOneWord.get(same);
            if (known == null) {
                known = alone(same.nature, same.lifetime, attestations);
                ofOneWord.put(same, known);
            }
            all.put(fact, known);
        }
        return all;
    }

    private static boolean isOneWordWithoutEnd(Collection<Attestation> attestations) {
        if (attestations.size() != 1) {
            return false;
        }
        Attestation one = attestations.iterator().next();
        return one.affirms() && one.ended().isEmpty();
    }

    /** The days that the attestation is about, whether it affirms or denies, as far as it still stands. */
    static Days happened(Fact fact, Attestation one, Collection<Attestation> all) {
        return happened(Nature.of(fact), one, all);
    }

    /** The days that the attestation was about before anything was taken back. */
    static Days said(Fact fact, Attestation one) {
        return happened(Nature.of(fact), one);
    }

    /** The denial by which a source took the affirmation back, as far as it is about days up to this one. */
    static Optional<Attestation> retraction(Fact fact, Attestation one, Collection<Attestation> all, LocalDate upTo) {
        return Retractions.retraction(one, all, word -> said(fact, word).until(upTo));
    }

    private static Days happened(Nature nature, Attestation one, Collection<Attestation> all) {
        for (Attestation other : all) {
            if (other.affirms() != one.affirms()) {
                return Retractions.left(one, all, word -> happened(nature, word));
            }
        }
        return happened(nature, one);
    }

    private static Days happened(Nature nature, Attestation one) {
        return told(nature, one).intersection(untilEnd(one));
    }

    /** The days that the attestation is about, without the end that it may state. */
    private static Days told(Nature nature, Attestation one) {
        Edtf date = one.happened();
        LocalDate last = date.last().orElse(null);
        Precision to = date.lastPrecision();
        if (nature == Nature.STANDING && !date.isInterval()) {
            last = null;
            to = Precision.DAY;
        } else if (nature == Nature.ACT && last == null) {
            Edtf published = one.published().orElse(null);
            if (published != null) {
                last = published.last().orElseThrow();
                to = published.lastPrecision();
                if (date.first().isPresent() && last.isBefore(date.first().get())) {
                    last = date.first().get();
                    to = Precision.DAY;
                }
            }
        }
        return Days.of(date.first().orElse(null), date.firstPrecision(), last, to);
    }

    /**
     * Those of these days, in order, that cut what the attestation tells: the fact would be valid on the day
     * after by it.
     */
    static List<LocalDate> cuts(Fact fact, Attestation one, Settings settings, Collection<LocalDate> ends) {
        Nature nature = Nature.of(fact);
        Days told = told(nature, one);
        Days valid = told.prolonged(settings.lifetimeDays(fact));
        List<LocalDate> cuts = new ArrayList<>();
        for (LocalDate end : ends) {
            if (one.happened().first().filter(end::isBefore).isEmpty()) {
                if (valid.contains(end.plusDays(1))) {
                    cuts.add(end);
                }
                boolean last = !isSpread(nature, one)
                        || told.last().filter(end::isBefore).isEmpty();
                if (last || isOwn(one, end.toEpochDay())) {
                    break;
                }
            }
        }
        return cuts;
    }

    private static Days untilEnd(Attestation one) {
        if (one.ended().isEmpty()) {
            return Days.ALL;
        }
        Edtf end = one.ended().get();
        return Days.of(null, Precision.DAY, end.last().orElse(null), end.lastPrecision());
    }

    private static Validity of(Nature nature, int lifetime, Collection<Attestation> all, long[] byOthers) {
        return of(nature, lifetime, all, byOthers, Days.ALL);
    }

    /**
     * @param renewing of a declaration of war without a stated end, the days of fighting: it is in force for
     *     {@link #DECLARED_DAYS} after it is made, and after each of them
     */
    private static Validity of(
            Nature nature, int lifetime, Collection<Attestation> all, long[] byOthers, Days renewing) {
        List<Attestation> affirming = new ArrayList<>(all.size());
        for (Attestation one : all) {
            if (one.affirms()) {
                affirming.add(one);
            }
        }
        long[] ends = ends(affirming, byOthers);
        List<Days> spans = new ArrayList<>(affirming.size());
        for (Attestation one : affirming) {
            Days span = happened(nature, one, all);
            if (renewing != Days.ALL && !isEnded(one)) {
                span = span.intersection(span.starts().union(renewing).prolonged(DECLARED_DAYS));
            }
            spans.add(isSpread(nature, one) ? span : span.intersection(untilFirst(ends, one)));
        }
        Days starts = Days.union(spans).starts();
        Validity.Builder parts = new Validity.Builder();
        for (int i = 0; i < spans.size(); i++) {
            Attestation one = affirming.get(i);
            Days left = spans.get(i);
            for (long end : ends) {
                Days upTo = isOwn(one, end) ? untilEnd(one) : untilDay(end);
                Days before = left.intersection(upTo);
                if (!before.isEmpty()) {
                    parts.add(part(nature, one, new Life(lifetime, end), before, starts, upTo));
                    left = left.intersection(afterDay(end));
                }
            }
            parts.add(part(nature, one, new Life(lifetime, Long.MAX_VALUE), left, starts, Days.ALL));
        }
        return parts.build();
    }

    private static Part part(Nature nature, Attestation one, Life life, Days happened, Days starts, Days until) {
        Edtf date = one.happened();
        int vagueFrom = nature == Nature.STANDING ? Validity.STANDING : Validity.EXACT;
        if (isVague(one) && nature == Nature.ACT) {
            vagueFrom = (int) date.first().orElseThrow().toEpochDay();
        }
        return new Part(
                life,
                vagueFrom,
                happened,
                starts.intersection(happened),
                counted(nature, one, happened),
                happened.prolonged(life.days()).intersection(until));
    }

    /** The days on which it has happened for sure, among those on which it happened. */
    static Days counted(Fact fact, Attestation one, Days happened) {
        return counted(Nature.of(fact), one, happened);
    }

    private static Days counted(Nature nature, Attestation one, Days happened) {
        if (!isVague(one)) {
            return happened;
        }
        LocalDate last = one.happened().last().orElseThrow();
        return happened.intersection(
                nature == Nature.STANDING ? Days.of(last, Precision.DAY, null, Precision.DAY) : Days.of(last));
    }

    private static boolean isVague(Attestation one) {
        return !one.happened().isInterval() && one.happened().lastPrecision() != Precision.DAY;
    }

    private static boolean isOwn(Attestation one, long end) {
        return one.ended()
                .flatMap(date -> date.last())
                .filter(last -> last.toEpochDay() == end)
                .isPresent();
    }

    /** Whether the attestation says when it ended. */
    private static boolean isEnded(Attestation one) {
        return one.ended().isPresent()
                || (one.happened().isInterval() && one.happened().last().isPresent());
    }

    /** Whether the attestation says of each of its days that it happened on it: a closed interval of an act. */
    private static boolean isSpread(Nature nature, Attestation one) {
        return nature == Nature.ACT
                && one.happened().isInterval()
                && one.happened().last().isPresent();
    }

    /** The ends that attestations of the relation state, and those by other relations, in order. */
    private static long[] ends(List<Attestation> affirming, long[] byOthers) {
        TreeSet<Long> ends = new TreeSet<>();
        for (Attestation one : affirming) {
            one.ended().ifPresent(end -> ends.add(end.last().orElseThrow().toEpochDay()));
        }
        Arrays.stream(byOthers).forEach(ends::add);
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    /** Up to the earliest end on or after the first day of the attestation. */
    private static Days untilFirst(long[] ends, Attestation one) {
        @Nullable LocalDate first = one.happened().first().orElse(null);
        for (long end : ends) {
            if (first == null || end >= first.toEpochDay()) {
                return isOwn(one, end) ? untilEnd(one) : untilDay(end);
            }
        }
        return Days.ALL;
    }

    private static Days untilDay(long day) {
        return Days.of(null, Precision.DAY, LocalDate.ofEpochDay(day), Precision.DAY);
    }

    private static Days afterDay(long day) {
        return Days.of(LocalDate.ofEpochDay(day + 1), Precision.DAY, null, Precision.DAY);
    }
}
