package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Reliability;
import io.github.entente.fact.Side;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.testkit.WorldCode;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Enmities of a period against a plain count of what is stated, and laws of them in random worlds. */
class EnmitiesProperties {
    private static final double ROUNDING = 1e-9;

    private static final List<String> INTERVALS = List.of("2013-11/2014-01-15", "2014-02-01/2014-06-30", "2014-07/..");

    /** When one relation is said to have happened: of one list, no date is within another. */
    private static final List<List<String>> DATES = List.of(
            List.of("2013-12-31", "2014-01-01", "2014-01-02", "2014-06-30", "2014-07-01", "2014-12-31", "2015-01-01"),
            List.of("2013", "2014", "2015"),
            List.of("2013-12", "2014-01", "2014-06", "2014-07", "2015-01"),
            INTERVALS,
            List.of("../2014-01-15", "2014-02", "2014-03/.."));

    private static final List<String> PERIODS = List.of(
            "2014",
            "2014",
            "2013",
            "2015",
            "2014-01",
            "2014-06",
            "2014-02",
            "2014-01/2014-06",
            "2014-07/2014-12",
            "2014-06-30");

    private static final List<String> DAYS =
            List.of("2013-12-31", "2014-01-01", "2014-03-15", "2014-12-31", "2014-12-31", "2016-01-01");

    private static final List<RelationType> ACTS = List.of(
            RelationTypes.ACCUSES,
            RelationTypes.ACCUSES,
            RelationTypes.THREATENS,
            RelationTypes.SANCTIONS,
            RelationTypes.ATTACKS,
            RelationTypes.AT_WAR_WITH,
            RelationTypes.DECLARES_WAR_ON,
            RelationTypes.PRAISES,
            RelationTypes.CEASES_FIRE_WITH,
            RelationTypes.CONSULTS);

    private static final List<String> CAST = List.of("A", "B", "C", "GOV", "PRES", "FOLK");
    private static final List<String> ENDS = List.of("2013-12-31", "2014-05", "2015");

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static <T> Optional<T> maybe(Random random, int percent, List<T> some) {
        return random.nextInt(100) < percent ? Optional.of(pick(random, some)) : Optional.empty();
    }

    /** A small world of quarrels, of which most are attested several times. */
    private static World quarrels(Random random) {
        WorldBuilder builder = World.builder()
                .state("A", "Actor A")
                .state("B", "Actor B")
                .armedGroup("C", "Actor C")
                .government("GOV", "Government of A")
                .person("PRES", "President of B")
                .population("FOLK", "People of A");
        for (int i = 0; i < 5; i++) {
            builder.medium("S" + i, "Source " + i);
        }
        List<String> offices = List.of("2012/2014-06-15", "2014-06-15/..", "2014-06-30/2014-07-01", "../..");
        maybe(random, 60, offices).ifPresent(when -> office(builder, "GOV", RelationTypes.SPEAKS_FOR, "A", when));
        maybe(random, 60, offices).ifPresent(when -> office(builder, "PRES", RelationTypes.LEADS, "B", when));
        Map<Relation, List<Attestation>> stated = new LinkedHashMap<>();
        int relations = 1 + random.nextInt(6);
        for (int i = 0; i < relations; i++) {
            String subject = pick(random, CAST);
            String object = pick(random, CAST);
            if (!subject.equals(object)) {
                Relation relation = new Relation(subject, pick(random, ACTS), object).canonical();
                List<String> dates = relation.type().standing() ? INTERVALS : pick(random, DATES);
                int count = 1 + random.nextInt(4);
                List<Attestation> words = new ArrayList<>();
                for (int j = 0; j < count; j++) {
                    words.add(word(random, Edtf.parse(pick(random, dates))));
                }
                stated.putIfAbsent(relation, words);
            }
        }
        stated.forEach(builder::relation);
        return builder.build();
    }

    private static void office(WorldBuilder builder, String holder, RelationType type, String body, String when) {
        builder.relation(
                new Relation(holder, type, body),
                new Attestation(
                        Edtf.parse(when),
                        Optional.empty(),
                        Optional.empty(),
                        "S0",
                        List.of(),
                        Optional.empty(),
                        AdmiraltyCode.parse("A1"),
                        true));
    }

    private static Attestation word(Random random, Edtf happened) {
        return new Attestation(
                happened,
                maybe(random, 15, ENDS)
                        .map(Edtf::parse)
                        .filter(end -> happened.first()
                                .filter(end.last().orElseThrow()::isBefore)
                                .isEmpty()),
                maybe(random, 40, List.of("2013-12-31", "2014-02-01", "2014-09", "2015"))
                        .map(Edtf::parse),
                "S" + random.nextInt(5),
                random.nextInt(4) == 0 ? List.of("S" + random.nextInt(5)) : List.of(),
                Optional.empty(),
                AdmiraltyCode.parse(pick(random, List.of("A1", "B2", "C3", "E2"))),
                random.nextInt(5) > 0);
    }

    /** What is told of an act on one date. */
    private static final class Told {
        final Relation relation;
        final Edtf date;
        final Map<Attestation, BitSet> affirming = new LinkedHashMap<>();
        final Map<Attestation, BitSet> denying = new LinkedHashMap<>();

        Told(Relation relation, Edtf date) {
            this.relation = relation;
            this.date = date;
        }

        BitSet days() {
            BitSet all = new BitSet();
            affirming.values().forEach(all::or);
            return all;
        }
    }

    /**
     * All acts that take the side against somebody and happened in a period, counted one by one. Days are
     * those since 2010, up to the end of the period.
     */
    private static final class Plain {
        private static final LocalDate START = LocalDate.of(2010, 1, 1);

        final World world;
        final int first;
        final int last;
        final Map<Fact, Validity> when;
        /** By holder, then by target. */
        final Map<String, Map<String, Map<Told, Double>>> acts = new TreeMap<>();

        Plain(World world, LocalDate first, LocalDate last) {
            this.world = world;
            this.first = number(first);
            this.last = number(last);
            this.when = Validity.of(world.statements(), Settings.defaults());
            for (Relation relation : world.relations()) {
                if (relation.side() == Side.AGAINST) {
                    for (Told told : told(relation)) {
                        count(told, relation.subject(), relation.object());
                        if (relation.type().symmetric()) {
                            count(told, relation.object(), relation.subject());
                        }
                    }
                }
            }
        }

        static int number(LocalDate day) {
            return (int) (day.toEpochDay() - START.toEpochDay());
        }

        private BitSet period() {
            BitSet days = new BitSet();
            days.set(first, last + 1);
            return days;
        }

        private static BitSet both(BitSet one, BitSet other) {
            BitSet days = (BitSet) one.clone();
            days.and(other);
            return days;
        }

        private BitSet valid(Relation relation) {
            BitSet days = new BitSet();
            for (int day = 0; day <= last; day++) {
                days.set(day, when.get(relation).isValidOn(START.plusDays(day)));
            }
            return days;
        }

        private BitSet happened(Relation relation) {
            BitSet days = new BitSet();
            for (int day = 0; day <= last; day++) {
                days.set(day, when.get(relation).happenedOn(START.plusDays(day)));
            }
            return days;
        }

        /** The days that a word is about, before anything is taken back. */
        private BitSet about(Attestation one, boolean standing) {
            Edtf date = one.happened();
            LocalDate from = date.first().orElse(START);
            LocalDate to = date.last().orElse(LocalDate.MAX);
            if (standing && !date.isInterval()) {
                to = LocalDate.MAX;
            } else if (date.last().isEmpty() && one.published().isPresent() && !standing) {
                LocalDate seen = one.published().get().last().orElseThrow();
                to = seen.isBefore(from) ? from : seen;
            }
            if (one.ended().isPresent()
                    && one.ended().get().last().orElseThrow().isBefore(to)) {
                to = one.ended().get().last().orElseThrow();
            }
            BitSet days = new BitSet();
            for (int day = 0; day <= last; day++) {
                LocalDate on = START.plusDays(day);
                days.set(day, !on.isBefore(from) && !on.isAfter(to));
            }
            return days;
        }

        private static boolean takesBack(Attestation later, Attestation earlier) {
            return later.affirms() != earlier.affirms()
                    && earlier.passedThrough().contains(later.source())
                    && later.published().isPresent()
                    && earlier.published().isPresent()
                    && later.published()
                            .get()
                            .last()
                            .orElseThrow()
                            .isAfter(earlier.published().get().last().orElseThrow());
        }

        /** The days that a word is about and that its source has not taken back. */
        private BitSet left(Attestation one, Relation relation) {
            boolean standing = relation.type().standing();
            BitSet left = about(one, standing);
            for (Attestation other : world.attestations(relation)) {
                if (takesBack(other, one)) {
                    left.andNot(one.affirms() ? left(other, relation) : about(other, standing));
                }
            }
            return left;
        }

        private Collection<Told> told(Relation relation) {
            Map<Edtf, Told> byDate = new LinkedHashMap<>();
            BitSet counted = both(happened(relation), period());
            for (Attestation one : world.attestations(relation)) {
                BitSet days = both(left(one, relation), counted);
                if (one.affirms() && !days.isEmpty()) {
                    byDate.computeIfAbsent(one.happened(), date -> new Told(relation, date))
                            .affirming
                            .put(one, days);
                }
            }
            for (Told told : byDate.values()) {
                for (Attestation one : world.attestations(relation)) {
                    BitSet days = left(one, relation);
                    if (!one.affirms() && days.intersects(told.days())) {
                        told.denying.put(one, days);
                    }
                }
            }
            return byDate.values();
        }

        /** For whom the act counts: its own actor, or the one for whom that speaks or whom it leads. */
        private void count(Told told, String actor, String target) {
            RelationType type = told.relation.type();
            boolean words = !type.deeds();
            boolean lifted = false;
            double own = believed(told);
            for (Relation office : world.relations()) {
                boolean leads = office.type().equals(RelationTypes.LEADS);
                boolean lifts = leads || (office.type().equals(RelationTypes.SPEAKS_FOR) && words);
                if (lifts
                        && office.subject().equals(actor)
                        && !office.object().equals(target)
                        && both(told.days(), valid(office)).intersects(period())) {
                    put(office.object(), target, told, Settings.defaults().value(AdmiraltyCode.parse("A1")) * own);
                    lifted = true;
                }
            }
            if (!lifted) {
                put(actor, target, told, own);
            }
        }

        private void put(String holder, String target, Told told, double credible) {
            if (isParty(holder) && isParty(target)) {
                acts.computeIfAbsent(holder, id -> new TreeMap<>())
                        .computeIfAbsent(target, id -> new HashMap<>())
                        .put(told, credible);
            }
        }

        private boolean isParty(String id) {
            return world.actors().withId(id).orElseThrow().kind().isParty();
        }

        private static double believed(Told told) {
            double affirmed = joint(told.affirming.keySet());
            double denied = joint(told.denying.keySet());
            return Math.min(0.99, affirmed * (1 - denied) / (1 - affirmed * denied));
        }

        /** Of each lineage the best; poor ones together at most nearly one B2. */
        private static double joint(Set<Attestation> words) {
            double notAny = 1;
            double notAnyGood = 1;
            Set<Attestation> open = new LinkedHashSet<>(words);
            while (!open.isEmpty()) {
                Set<String> sources = new TreeSet<>(open.iterator().next().passedThrough());
                Set<Attestation> lineage = new LinkedHashSet<>();
                for (boolean grew = true; grew; ) {
                    grew = false;
                    for (Attestation one : open) {
                        if (!lineage.contains(one) && !Collections.disjoint(sources, one.passedThrough())) {
                            grew = true;
                            lineage.add(one);
                            sources.addAll(one.passedThrough());
                        }
                    }
                }
                open.removeAll(lineage);
                double best = 0;
                double bestGood = 0;
                for (Attestation one : lineage) {
                    double value = Settings.defaults().value(one.code());
                    best = Math.max(best, value);
                    bestGood = one.code().reliability().compareTo(Reliability.D) < 0
                            ? Math.max(bestGood, value)
                            : bestGood;
                }
                notAny *= 1 - best;
                notAnyGood *= 1 - bestGood;
            }
            double oneOfPoor = 0.99 * Settings.defaults().value(AdmiraltyCode.parse("B2"));
            return Math.min(1 - notAny, 1 - notAnyGood * (1 - oneOfPoor));
        }

        Map<Told, Double> between(String holder, String target) {
            return acts.getOrDefault(holder, Map.of()).getOrDefault(target, Map.of());
        }

        /** The days that count: all of an interval, the last of any other. */
        BitSet days(Set<Told> some) {
            BitSet all = new BitSet();
            for (Told told : some) {
                for (BitSet days : told.affirming.values()) {
                    if (told.relation.type().standing()) {
                        all.set(days.nextSetBit(0));
                    } else if ((!told.date.isInterval() && told.date.lastPrecision() != Precision.DAY)
                            || told.date.first().isEmpty()) {
                        all.set(days.length() - 1);
                    } else {
                        all.or(days);
                    }
                }
            }
            return all;
        }

        /** Enmities by the two ids. */
        Map<List<String>, Map<Told, Double>> enmities() {
            Map<List<String>, Map<Told, Double>> all = new LinkedHashMap<>();
            for (String one : CAST) {
                for (String other : CAST) {
                    if (one.compareTo(other) < 0) {
                        Map<Told, Double> acts = new HashMap<>(between(one, other));
                        between(other, one).forEach((told, credible) -> acts.merge(told, credible, Math::max));
                        if (!acts.isEmpty()) {
                            all.put(List.of(one, other), acts);
                        }
                    }
                }
            }
            return all;
        }
    }

    private static double sum(Collection<Double> some) {
        return some.stream().mapToDouble(one -> one).sum();
    }

    @Property(tries = 2_000)
    void those_of_a_period_are_what_a_plain_count_finds(@ForAll long seed) {
        Random random = new Random(seed);
        World world = quarrels(random);
        LocalDate day = LocalDate.parse(pick(random, DAYS));
        String told = pick(random, PERIODS);
        Edtf period = Edtf.parse(told);
        LocalDate first = period.first().orElseThrow();
        LocalDate end = period.last().orElseThrow();
        if (world.relations().isEmpty() || first.isAfter(day)) {
            return;
        }
        Enmities found = Entente.assess(world).asOf(day).enmities(told);
        Plain plain = new Plain(world, first, end.isAfter(day) ? day : end);
        Map<List<String>, Map<Told, Double>> expected = plain.enmities();
        String print = found + "\n" + day + "\n" + WorldCode.of(world);
        Set<List<String>> pairs = new LinkedHashSet<>();
        found.forEach(one -> pairs.add(List.of(one.first(), one.second())));
        assertEquals(new java.util.HashSet<>(expected.keySet()), pairs, print);
        Map<String, Double> totals = new HashMap<>();
        expected.forEach((pair, acts) -> pair.forEach(id -> totals.merge(id, sum(acts.values()), Double::sum)));
        double before = Double.MAX_VALUE;
        for (Enmity one : found) {
            Map<Told, Double> acts = expected.get(List.of(one.first(), one.second()));
            Evidence evidence = one.evidence();
            String text = one + "; " + evidence + "\n" + print;
            assertEquals(acts.size(), evidence.acts(), text);
            assertEquals(
                    plain.between(one.first(), one.second()).size(),
                    one.byFirst().acts(),
                    text);
            assertEquals(
                    plain.between(one.second(), one.first()).size(),
                    one.bySecond().acts(),
                    text);
            double credible = sum(acts.values());
            assertEquals(credible, evidence.credibleActs(), ROUNDING, text);
            BitSet days = plain.days(acts.keySet());
            assertEquals(days.cardinality(), evidence.days(), text);
            assertEquals(
                    Plain.START.plusDays(days.nextSetBit(0)), evidence.first().orElseThrow(), text);
            assertEquals(
                    Plain.START.plusDays(days.length() - 1), evidence.last().orElseThrow(), text);
            double shares = credible / (1 + totals.get(one.first())) * credible / (1 + totals.get(one.second()));
            assertEquals(credible * Math.sqrt(shares), one.prominence(), ROUNDING, text);
            assertTrue(one.prominence() <= before + ROUNDING, text);
            before = one.prominence();
        }
    }

    /** The enmities as of the day, and of some periods that have begun by then. */
    private static Map<String, Enmities> lists(Assessment assessment) {
        Map<String, Enmities> lists = new LinkedHashMap<>();
        lists.put("as of the day", assessment.enmities());
        for (String period : List.of("2019", "2020", "2020-02/2020-06", "2020/2022")) {
            if (!Edtf.parse(period).first().orElseThrow().isAfter(assessment.date())) {
                lists.put(period, assessment.enmities(period));
            }
        }
        return lists;
    }

    private static void assertSame(Assessment one, Assessment other) {
        assertSame(one, other, id -> id);
        assertEquals(one.enmities().toString(), other.enmities().toString());
    }

    private static void assertSame(Assessment one, Assessment other, UnaryOperator<String> name) {
        String print = WorldCode.of(one.world()) + WorldCode.of(other.world());
        Map<String, Enmities> then = lists(other);
        assertEquals(lists(one).keySet(), then.keySet());
        lists(one).forEach((when, some) -> {
            Enmities others = then.get(when);
            assertEquals(some.size(), others.size(), () -> when + some + others + print);
            for (Enmity enmity : some) {
                String first = name.apply(enmity.first());
                Enmity same = others.between(first, name.apply(enmity.second()))
                        .orElseThrow(() -> new AssertionError(when + some + others + print));
                boolean ordered = same.first().equals(first);
                assertEquals(enmity.prominence(), same.prominence(), ROUNDING, print);
                assertSame(enmity.evidence(), same.evidence(), print);
                assertSame(enmity.byFirst(), ordered ? same.byFirst() : same.bySecond(), print);
                assertSame(enmity.bySecond(), ordered ? same.bySecond() : same.byFirst(), print);
            }
        });
    }

    private static void assertSame(Evidence one, Evidence other, String print) {
        assertEquals(one.acts(), other.acts(), print);
        assertEquals(one.days(), other.days(), print);
        assertEquals(one.lineages(), other.lineages(), print);
        assertEquals(one.first(), other.first(), print);
        assertEquals(one.last(), other.last(), print);
        assertEquals(one.credibleActs(), other.credibleActs(), ROUNDING, print);
        assertEquals(one.mass(), other.mass(), ROUNDING, print);
    }

    @Property(tries = 150)
    void the_order_of_statements_changes_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll long seed) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        List<Relation> relations = new ArrayList<>(world.relations());
        Collections.shuffle(relations, new Random(seed));
        relations.forEach(relation -> builder.relation(relation, world.attestations(relation)));
        assertSame(
                Entente.assess(world).asOf(day), Entente.assess(builder.build()).asOf(day));
    }

    @Property(tries = 150)
    void other_names_change_nothing_else(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll long seed) {
        List<String> ids = new ArrayList<>();
        world.actors().forEach(actor -> ids.add(actor.id()));
        List<String> others = new ArrayList<>();
        ids.forEach(id -> others.add("N" + id));
        Collections.shuffle(others, new Random(seed));
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            names.put(ids.get(i), others.get(i));
        }
        UnaryOperator<String> name = id -> names.getOrDefault(id, id);
        WorldBuilder builder = World.builder().title(world.title());
        world.actors()
                .forEach(actor -> builder.actor(
                        new Actor(name.apply(actor.id()), "Renamed " + name.apply(actor.id()), actor.kind())));
        for (Relation relation : world.relations()) {
            Relation renamed = new Relation(
                    name.apply(relation.subject()),
                    relation.type(),
                    name.apply(relation.object()),
                    relation.against().map(name));
            List<Attestation> words = world.attestations(relation).stream()
                    .map(one -> new Attestation(
                            one.happened(),
                            one.ended(),
                            one.published(),
                            name.apply(one.source()),
                            one.via().stream().map(name).toList(),
                            one.quote(),
                            one.code(),
                            one.affirms()))
                    .toList();
            builder.relation(renamed.canonical(), words);
        }
        assertSame(
                Entente.assess(world).asOf(day), Entente.assess(builder.build()).asOf(day), name);
    }

    private static World statedBy(World world, LocalDate day) {
        World left = world;
        for (Relation relation : world.relations()) {
            for (Attestation one : world.attestations(relation)) {
                left = one.isKnownBy(day) ? left : left.without(relation, one);
            }
        }
        return left;
    }

    @Property(tries = 150)
    void what_is_not_known_yet_is_as_if_never_stated(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        assertSame(
                Entente.assess(statedBy(world, known)).asOf(day),
                Entente.assess(world).knownBy(known).asOf(day),
                id -> id);
    }

    private static World with(World world, Relation relation, Attestation one) {
        return world.toBuilder()
                .medium("EXTRA", "Extra")
                .relation(relation, one)
                .build();
    }

    private static Optional<Relation> quarrel(World world, Random random) {
        List<Relation> acts = world.relations().stream()
                .filter(relation -> relation.side() == Side.AGAINST)
                .toList();
        return acts.isEmpty() ? Optional.empty() : Optional.of(pick(random, acts));
    }

    @Property(tries = 150)
    void what_comes_later_changes_nothing(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll long seed) {
        quarrel(world, new Random(seed)).ifPresent(act -> {
            Attestation later = new Attestation(Edtf.of(day.plusDays(1)), "EXTRA");
            assertSame(
                    Entente.assess(world).asOf(day),
                    Entente.assess(with(world, act, later)).asOf(day));
        });
    }

    @Property(tries = 150)
    void copies_change_nothing_and_others_never_take_away(
            @ForAll("worlds") World world, @ForAll("days") LocalDate day, @ForAll long seed) {
        Random random = new Random(seed);
        Optional<Relation> act = quarrel(world, random);
        if (act.isEmpty()) {
            return;
        }
        Attestation one = pick(random, List.copyOf(world.attestations(act.get())));
        Assessment before = Entente.assess(world).asOf(day);
        Attestation copy = word(one, one.ended(), one.passedThrough(), one.affirms());
        assertSame(before, Entente.assess(with(world, act.get(), copy)).asOf(day));
        if (one.affirms()) {
            Attestation more = word(one, Optional.empty(), List.of(), true);
            assertNoLess(before, Entente.assess(with(world, act.get(), more)).asOf(day));
            Attestation denial = word(one, Optional.empty(), List.of(), false);
            assertNoLess(Entente.assess(with(world, act.get(), denial)).asOf(day), before);
        }
    }

    private static Attestation word(Attestation one, Optional<Edtf> ended, List<String> via, boolean affirms) {
        return new Attestation(
                one.happened(), ended, one.published(), "EXTRA", via, Optional.empty(), one.code(), affirms);
    }

    private static void assertNoLess(Assessment less, Assessment more) {
        Map<String, Enmities> then = lists(more);
        lists(less).forEach((when, some) -> {
            for (Enmity one : some) {
                Enmity same = then.get(when).between(one.first(), one.second()).orElseThrow();
                assertTrue(
                        same.evidence().credibleActs() >= one.evidence().credibleActs() - ROUNDING,
                        () -> when + "\n" + one + "\n" + same + "\n" + WorldCode.of(less.world())
                                + WorldCode.of(more.world()));
            }
        });
    }

    @Property(tries = 60)
    void edits_and_what_ifs_are_as_if_stated_so_from_the_start(@ForAll("worlds") World world, @ForAll long seed) {
        Random random = new Random(seed);
        LiveAssessment live = Entente.open(world);
        World now = world;
        for (int i = 0; i < 6 && !now.relations().isEmpty(); i++) {
            Relation relation = pick(random, List.copyOf(world.relations()));
            Attestation one = pick(random, List.copyOf(world.attestations(relation)));
            boolean stated = now.relations().contains(relation)
                    && now.attestations(relation).contains(one);
            World next = stated ? now.without(relation, one) : now.with(relation, one);
            Assessment before = live.snapshot();
            boolean changed = stated
                    ? live.edit(edit -> edit.withdraw(relation, one))
                    : live.edit(edit -> edit.add(relation, one));
            assertTrue(changed);
            assertSame(Entente.assess(next), live.snapshot());
            if (stated) {
                assertSame(
                        Entente.assess(next).asOf(before.date()),
                        before.whatIf().without(relation, one).assessment());
            }
            now = next;
        }
        live.close();
    }

    @Property(tries = 150)
    void shares_are_of_what_is_listed(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Enmities all = Entente.assess(world).asOf(day).enmities();
        Enmities states = all.among(ActorKind.STATE, ActorKind.GOVERNMENT);
        for (Enmity one : states) {
            Enmity among = all.between(one.first(), one.second()).orElseThrow();
            assertEquals(among.evidence(), one.evidence());
            assertTrue(one.prominence() >= among.prominence() - ROUNDING, one::toString);
            assertTrue(one.prominence() <= one.evidence().credibleActs(), one::toString);
        }
        assertEquals(List.copyOf(all), List.copyOf(all.where(one -> true)));
        assertFalse(all.stream().anyMatch(one -> one.evidence().acts() == 0), all::toString);
    }
}
