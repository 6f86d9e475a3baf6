package io.github.entente.testkit;

import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When something holds, day by day: for each life, the days on which it happened, began, was counted and is
 * valid. Immutable: its sets of days are not changed once they are in it.
 *
 * <p>This states the rules of time a second time, from the design and not from the engine's code. Time modes
 * go by {@link TimeLimits#defaults()}.
 */
final class CountedDays {
    private static final TimeLimits LIMITS = TimeLimits.defaults();
    /** How many days one thing may be before another to count as before it in a sequence. */
    static final int SEQUENCE_DAYS = LIMITS.sequenceDays();

    private static final int DECLARATION_DAYS = 365;
    private static final int NO_VAGUE_DATE = -2;
    private static final Set<RelationType> FIGHTING = Set.of(
            RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM, RelationTypes.CLASHES_WITH, RelationTypes.AT_WAR_WITH);

    private final Calendar calendar;
    private final Map<Lifetime, Part> parts = new HashMap<>();

    /**
     * How long something stays valid.
     *
     * @param days for so many days after it last happened
     * @param end not beyond this day of the calendar
     * @param vagueFrom the first day of the single vague date that it is of
     */
    private record Lifetime(int days, int end, int vagueFrom) {
        Lifetime with(Lifetime other) {
            return new Lifetime(
                    Math.min(days, other.days), Math.min(end, other.end), Math.max(vagueFrom, other.vagueFrom));
        }

        Lifetime exact() {
            return new Lifetime(days, end, NO_VAGUE_DATE);
        }
    }

    private record Part(BitSet happened, BitSet began, BitSet counted, BitSet valid) {
        Part or(Part other) {
            return new Part(
                    CountedDays.or(happened, other.happened),
                    CountedDays.or(began, other.began),
                    CountedDays.or(counted, other.counted),
                    CountedDays.or(valid, other.valid));
        }

        Part and(BitSet days) {
            return new Part(
                    CountedDays.and(happened, days),
                    CountedDays.and(began, days),
                    CountedDays.and(counted, days),
                    CountedDays.and(valid, days));
        }
    }

    private CountedDays(Calendar calendar) {
        this.calendar = calendar;
    }

    private void add(Lifetime life, BitSet happened, BitSet began, BitSet counted, BitSet valid) {
        if (!valid.isEmpty()) {
            parts.merge(life, new Part(happened, began, counted, valid), Part::or);
        }
    }

    /** When a fact of the world holds: by its attestations, and by the relations between the same two. */
    static CountedDays of(Calendar calendar, World world, Fact fact) {
        return of(
                calendar,
                fact,
                world.attestations(fact),
                endsByOthers(calendar, world, fact),
                fact instanceof Relation war && war.type().equals(RelationTypes.DECLARES_WAR_ON)
                        ? Optional.of(fighting(calendar, world, war))
                        : Optional.empty());
    }

    private static TreeSet<Integer> endsByOthers(Calendar calendar, World world, Fact fact) {
        TreeSet<Integer> ends = new TreeSet<>();
        if (!(fact instanceof Relation ended)) {
            return ends;
        }
        for (Relation ending : world.relations()) {
            boolean sameWay =
                    ending.subject().equals(ended.subject()) && ending.object().equals(ended.object());
            boolean otherWay =
                    ending.subject().equals(ended.object()) && ending.object().equals(ended.subject());
            boolean eitherWay = ending.type().symmetric() || ended.type().symmetric();
            boolean sameEnemy = ending.against().isEmpty() || ending.against().equals(ended.against());
            if (ending.type().ends().contains(ended.type().name())
                    && (sameWay || (otherWay && eitherWay))
                    && sameEnemy) {
                BitSet counted = of(calendar, ending, world.attestations(ending), new TreeSet<>(), Optional.empty())
                        .counted();
                for (int day = counted.nextSetBit(0); day >= 0; day = counted.nextSetBit(day + 1)) {
                    if (day > 0 && !counted.get(day - 1)) {
                        ends.add(day);
                    }
                }
            }
        }
        return ends;
    }

    private static BitSet fighting(Calendar calendar, World world, Relation war) {
        BitSet days = new BitSet();
        Set<String> both = Set.of(war.subject(), war.object());
        for (Relation other : world.relations()) {
            if (FIGHTING.contains(other.type()) && both.equals(Set.of(other.subject(), other.object()))) {
                days.or(of(
                                calendar,
                                other,
                                world.attestations(other),
                                endsByOthers(calendar, world, other),
                                Optional.empty())
                        .happened());
            }
        }
        return days;
    }

    /** Of a declaration made on this day, the days up to 365 after it, and after each day of fighting. */
    private static BitSet inForce(Calendar calendar, int made, BitSet fighting) {
        BitSet inForce = new BitSet();
        int last = Integer.MIN_VALUE;
        for (int day = 0; day < calendar.length(); day++) {
            if (fighting.get(day) || day == made) {
                last = day;
            }
            inForce.set(day, last != Integer.MIN_VALUE && day - last <= DECLARATION_DAYS);
        }
        return inForce;
    }

    private void put(Lifetime life, Part part) {
        add(life, part.happened, part.began, part.counted, part.valid);
    }

    private static CountedDays of(
            Calendar calendar,
            Fact fact,
            Collection<Attestation> attestations,
            TreeSet<Integer> byOthers,
            Optional<BitSet> fighting) {
        boolean standing = fact instanceof Relation relation && relation.type().standing();
        boolean act = fact instanceof Relation relation
                && !relation.type().standing()
                && !relation.type().structural();
        List<Attestation> affirming = new ArrayList<>();
        for (Attestation one : attestations) {
            if (one.affirms()) {
                affirming.add(one);
            }
        }
        TreeSet<Integer> ends = new TreeSet<>(byOthers);
        for (Attestation one : affirming) {
            one.ended().ifPresent(end -> ends.add(calendar.day(end.last().orElseThrow())));
        }
        List<BitSet> all = new ArrayList<>();
        BitSet ever = new BitSet();
        for (Attestation one : affirming) {
            BitSet happened = happened(calendar, one, standing, act, ends);
            happened.andNot(retracted(calendar, one, attestations, standing, act));
            boolean endless = one.ended().isEmpty()
                    && (!one.happened().isInterval() || one.happened().last().isEmpty());
            if (fighting.isPresent() && endless) {
                int made = one.happened().first().map(calendar::day).orElse(-1);
                happened.and(inForce(calendar, made, fighting.get()));
            }
            all.add(happened);
            ever.or(happened);
        }
        CountedDays days = new CountedDays(calendar);
        for (int i = 0; i < affirming.size(); i++) {
            Attestation one = affirming.get(i);
            boolean vague = isVague(one);
            int first = one.happened().first().map(calendar::day).orElse(0);
            int last = one.happened().last().map(calendar::day).orElse(calendar.length() - 1);
            BitSet happened = all.get(i);
            Map<Lifetime, Part> byLife = new HashMap<>();
            for (int day = happened.nextSetBit(0); day >= 0; day = happened.nextSetBit(day + 1)) {
                Integer end = ends.ceiling(day);
                int until = end == null ? calendar.length() : end;
                int lifetime = fact.lifetimeDays();
                Part part = byLife.computeIfAbsent(
                        new Lifetime(lifetime, until, vague && act ? first : NO_VAGUE_DATE),
                        life -> new Part(new BitSet(), new BitSet(), new BitSet(), new BitSet()));
                part.happened.set(day);
                part.began.set(day, day > 0 && !ever.get(day - 1));
                part.counted.set(day, !vague || (standing ? day >= last : day == last));
                part.valid.set(day, Math.min(calendar.length(), Math.min(day + lifetime, until) + 1));
            }
            byLife.forEach(days::put);
        }
        return days;
    }

    private static BitSet happened(
            Calendar calendar, Attestation one, boolean standing, boolean act, TreeSet<Integer> ends) {
        Edtf date = one.happened();
        int first = date.first().map(calendar::day).orElse(0);
        int last = date.last().map(calendar::day).orElse(calendar.length() - 1);
        if (standing && !date.isInterval()) {
            last = calendar.length() - 1;
        }
        if (act && date.last().isEmpty() && one.published().isPresent()) {
            last = Math.max(first, calendar.day(one.published().get().last().orElseThrow()));
        }
        if (one.ended().isPresent()) {
            last = Math.min(last, calendar.day(one.ended().get().last().orElseThrow()));
        }
        if (!(act && date.isInterval() && date.last().isPresent())) {
            Integer end = ends.ceiling(first);
            last = end == null ? last : Math.min(last, end);
        }
        BitSet happened = new BitSet();
        if (first <= last && last >= 0) {
            happened.set(Math.max(0, first), Math.min(calendar.length(), last + 1));
        }
        return happened;
    }

    private static boolean isVague(Attestation one) {
        return !one.happened().isInterval()
                && !one.happened().first().equals(one.happened().last());
    }

    /**
     * The days of an affirmation on which those that it passed through denied it later, and did not affirm
     * again.
     */
    private static BitSet retracted(
            Calendar calendar, Attestation one, Collection<Attestation> all, boolean standing, boolean act) {
        BitSet days = new BitSet();
        for (Attestation denial : all) {
            if (!denial.affirms() && one.passedThrough().contains(denial.source()) && isLater(denial, one)) {
                BitSet denied = happened(calendar, denial, standing, act, new TreeSet<>());
                for (Attestation again : all) {
                    if (again.affirms() && denial.passedThrough().contains(again.source()) && isLater(again, denial)) {
                        denied.andNot(happened(calendar, again, standing, act, new TreeSet<>()));
                    }
                }
                days.or(denied);
            }
        }
        return days;
    }

    private static boolean isLater(Attestation one, Attestation other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && one.published()
                        .get()
                        .last()
                        .orElseThrow()
                        .isAfter(other.published().get().last().orElseThrow());
    }

    /** On every day of the calendar. */
    static CountedDays always(Calendar calendar) {
        BitSet all = new BitSet();
        all.set(0, calendar.length());
        CountedDays always = new CountedDays(calendar);
        always.add(new Lifetime(0, calendar.length(), NO_VAGUE_DATE), all, all, all, all);
        return always;
    }

    /** When a conclusion from these premises holds, in their order. */
    static CountedDays concluded(TimeMode time, List<CountedDays> premises) {
        CountedDays days = premises.get(0);
        int last = premises.size() - 1;
        switch (time) {
            case OVERLAP -> {
                for (CountedDays other : premises.subList(1, last + 1)) {
                    days = days.overlap(other);
                }
            }
            case DURING -> {
                days = premises.get(last);
                for (CountedDays tie : premises.subList(0, last)) {
                    days = days.during(tie);
                }
            }
            case SEQUENCE -> {
                for (CountedDays next : premises.subList(1, last + 1)) {
                    days = next.after(days);
                }
            }
            case TOGETHER -> {
                for (CountedDays other : premises.subList(1, last + 1)) {
                    days = days.together(other);
                }
            }
            case WHILE -> {
                days = premises.get(last);
                for (CountedDays tie : premises.subList(0, last)) {
                    days = days.whileHolds(tie);
                }
            }
            case SUSTAINED ->
                days = concluded(
                        TimeMode.OVERLAP,
                        premises.stream().map(CountedDays::sustained).toList());
        }
        return days;
    }

    /**
     * The days on which both are valid, and those on which both happened, with the shorter of the two
     * lifetimes.
     */
    private CountedDays overlap(CountedDays other) {
        CountedDays both = new CountedDays(calendar);
        parts.forEach((life, one) -> other.parts.forEach((otherLife, two) -> both.add(
                life.with(otherLife),
                and(one.happened, two.happened),
                or(and(one.began, two.happened), and(two.began, one.happened)),
                and(one.counted, two.counted),
                and(one.valid, two.valid))));
        return both;
    }

    /** This act, on days on which it happened and the tie held; the tie's first day begins it too. */
    private CountedDays during(CountedDays tie) {
        return happening(tie.valid(), starts(tie.valid()));
    }

    /** From each beginning on before which the earlier was counted, to the end of that run. */
    private CountedDays after(CountedDays earlier) {
        BitSet before = earlier.counted();
        BitSet begins = new BitSet();
        BitSet began = began();
        BitSet happened = happened();
        BitSet valid = valid();
        BitSet run = new BitSet();
        BitSet presumed = new BitSet();
        boolean running = false;
        boolean presuming = false;
        for (int day = 0; day < calendar.length(); day++) {
            int last = day == 0 ? -1 : before.previousSetBit(day - 1);
            if (began.get(day) && last >= 0 && day - last <= SEQUENCE_DAYS) {
                begins.set(day);
                running |= happened.get(day);
                presuming |= !happened.get(day);
            }
            running &= happened.get(day);
            run.set(day, running);
            presuming &= valid.get(day);
            presumed.set(day, presuming);
        }
        CountedDays all = new CountedDays(calendar);
        happening(run, new BitSet())
                .parts
                .forEach((life, part) -> all.add(
                        life, part.happened, and(and(partOf(life).began, begins), run), part.counted, part.valid));
        parts.forEach((life, part) -> {
            Part left = part.and(presumed);
            all.add(life, left.happened, and(left.began, begins), left.counted, left.valid);
        });
        return all;
    }

    private Part partOf(Lifetime life) {
        return Objects.requireNonNull(parts.get(life));
    }

    /** From the later of two happenings on that lie at most 90 days apart, while both live on. */
    private CountedDays together(CountedDays other) {
        CountedDays all = new CountedDays(calendar);
        parts.forEach((life, one) -> other.parts.forEach((otherLife, two) -> {
            BitSet met = new BitSet();
            BitSet lives = new BitSet();
            for (int first = one.happened.nextSetBit(0); first >= 0; first = one.happened.nextSetBit(first + 1)) {
                int second = two.happened.nextSetBit(Math.max(0, first - LIMITS.togetherDays()));
                while (second >= 0 && second <= first + LIMITS.togetherDays()) {
                    int later = Math.max(first, second);
                    int until = Math.min(first + life.days, second + otherLife.days);
                    if (later <= until) {
                        met.set(later);
                        lives.set(later, Math.min(calendar.length(), until + 1));
                    }
                    second = two.happened.nextSetBit(second + 1);
                }
            }
            lives.and(one.valid);
            lives.and(two.valid);
            met.and(lives);
            all.add(
                    life.with(otherLife).exact(),
                    met,
                    and(or(one.began, two.began), met),
                    and(or(one.counted, two.counted), met),
                    lives);
        }));
        return all;
    }

    /** This act, in each run of the tie in which, or at most 90 days before which, it happened. */
    private CountedDays whileHolds(CountedDays tie) {
        CountedDays all = new CountedDays(calendar);
        BitSet held = tie.valid();
        for (int first = held.nextSetBit(0); first >= 0; ) {
            int next = held.nextClearBit(first);
            BitSet run = new BitSet();
            run.set(first, next);
            int from = first == 0 ? 0 : Math.max(0, first - LIMITS.leadDays());
            BitSet near = new BitSet();
            near.set(from, next);
            int start = first;
            happening(near, new BitSet()).parts.forEach((life, part) -> {
                if (life.vagueFrom != NO_VAGUE_DATE && !near.get(Math.max(0, life.vagueFrom))) {
                    return;
                }
                int lead = part.happened.nextSetBit(from);
                boolean before = start > 0 && lead >= 0 && lead < start && part.valid.get(start);
                boolean onStart = start > 0 && part.happened.get(start);
                BitSet began = and(and(and(partOf(life).began, near), part.valid), run);
                BitSet happened = and(part.happened, run);
                BitSet counted = and(part.counted, run);
                if (before || onStart) {
                    began.set(start);
                }
                all.add(life, happened, began, counted, and(part.valid, run));
            });
            first = held.nextSetBit(next);
        }
        return all;
    }

    /** The valid days of which, with the 364 before them, at least 5 were counted. */
    private CountedDays sustained() {
        BitSet counted = counted();
        BitSet often = new BitSet();
        for (int day = 0; day < calendar.length(); day++) {
            int times = counted.get(Math.max(0, day - LIMITS.sustainedWithin() + 1), day + 1)
                    .cardinality();
            often.set(day, times >= LIMITS.sustainedDays());
        }
        often.and(valid());
        CountedDays all = new CountedDays(calendar);
        BitSet starts = starts(often);
        parts.forEach((life, part) -> {
            Part left = part.and(often);
            all.add(life, left.happened, and(starts, left.happened), left.counted, left.valid);
        });
        return all;
    }

    private static BitSet starts(BitSet days) {
        BitSet starts = new BitSet();
        for (int day = days.nextSetBit(1); day >= 0; day = days.nextSetBit(day + 1)) {
            starts.set(day, !days.get(day - 1));
        }
        return starts;
    }

    /**
     * This, as far as it happened on those days: it lives on after them, but never where it is not valid
     * itself. It begins on more days, where it happened on them.
     */
    private CountedDays happening(BitSet days, BitSet more) {
        CountedDays all = new CountedDays(calendar);
        parts.forEach((life, part) -> {
            BitSet happened = and(part.happened, days);
            BitSet lives = new BitSet();
            for (int first = happened.nextSetBit(0); first >= 0; ) {
                int next = happened.nextClearBit(first);
                lives.set(first, Math.min(calendar.length(), next + life.days));
                first = happened.nextSetBit(next);
            }
            all.add(
                    life,
                    happened,
                    and(or(part.began, more), happened),
                    and(part.counted, days),
                    and(lives, part.valid));
        });
        return all;
    }

    /** When one or the other holds. */
    CountedDays or(CountedDays other) {
        CountedDays either = new CountedDays(calendar);
        parts.forEach(either::put);
        other.parts.forEach(either::put);
        return either;
    }

    boolean isNever() {
        return parts.isEmpty();
    }

    /** The days on which it is valid. */
    BitSet valid() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.valid));
        return all;
    }

    /** The days on which it happened. */
    BitSet happened() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.happened));
        return all;
    }

    private BitSet began() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.began));
        return all;
    }

    private BitSet counted() {
        BitSet all = new BitSet();
        parts.values().forEach(part -> all.or(part.counted));
        return all;
    }

    /** Whether they hold on the same days for the same lifetimes. */
    boolean same(CountedDays other) {
        return parts.equals(other.parts);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    /** The days on which it is valid, as text. */
    @Override
    public String toString() {
        return calendar.shown(valid());
    }
}
