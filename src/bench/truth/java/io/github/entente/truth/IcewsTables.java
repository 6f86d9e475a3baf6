package io.github.entente.truth;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Hostility;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Side;
import io.github.entente.format.data.ActorAliases;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.query.Enmity;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.query.Position;
import io.github.entente.truth.IcewsEvents.Event;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * ICEWS 2014 between states, beside the rivalries and disputes of that year. The dyads are those with an
 * event in the period; the true ones are the rivals of Thompson, Sakuwa &amp; Suhas in 2014 and the users of
 * force of 2014.
 */
final class IcewsTables {
    static final List<String> FILES = List.of(
            IcewsEvents.EVENTS,
            IcewsEvents.STATES,
            IcewsEvents.CODES,
            IcewsEvents.GOLDSTEIN,
            Rivals.TSS,
            Rivals.DISPUTES);

    static final String PROMINENT_ENMITIES = "enmities of the period, by prominence";
    static final String PROMINENT_EVENTS = "baseline: events of conflict, by prominence";

    private static final double RECALL = 0.2;
    private static final int MANY_EVENTS = 200;

    /** A part of the year. */
    enum Period {
        YEAR("2014", "2014-01-01", "2014-12-31"),
        FIRST_HALF("2014-01/2014-06", "2014-01-01", "2014-06-30"),
        SECOND_HALF("2014-07/2014-12", "2014-07-01", "2014-12-31");

        final String edtf;
        final String first;
        final String last;

        Period(String edtf, String first, String last) {
            this.edtf = edtf;
            this.first = first;
            this.last = last;
        }
    }

    /** What is known and what is concluded of a part of the year. */
    private static final class Reading {
        final ListMultimap<Dyad, Event> events;
        final Set<Dyad> universe;
        final Set<Dyad> truth;
        final Map<Dyad, Enmity> during = new TreeMap<>();
        final Map<Dyad, Enmity> asOf = new TreeMap<>();
        final Map<Dyad, List<Position>> positions = new TreeMap<>();
        final Assessment assessment;
        private final Set<String> states = new TreeSet<>();

        Reading(IcewsEvents all, Assessment whole, Period period) {
            events = IcewsEvents.byDyad(all.between(period.first, period.last));
            universe = events.keySet();
            truth = Sets.intersection(Sets.union(Rivals.tss(2014), Rivals.usersOfForce(2014)), universe)
                    .immutableCopy();
            assessment = whole.asOf(period.last);
            for (var actor : assessment.world().actors()) {
                if (actor.kind() == ActorKind.STATE) {
                    states.add(actor.id());
                }
            }
            assessment.enmities(period.edtf).among(ActorKind.STATE).forEach(one -> put(during, one));
            assessment.enmities().among(ActorKind.STATE).forEach(one -> put(asOf, one));
            for (Dyad dyad : universe) {
                if (states.contains(dyad.first()) && states.contains(dyad.second())) {
                    positions.put(
                            dyad,
                            List.of(
                                    assessment.position(dyad.first()).toward(dyad.second()),
                                    assessment.position(dyad.second()).toward(dyad.first())));
                }
            }
        }

        private void put(Map<Dyad, Enmity> map, Enmity one) {
            if (states.contains(one.first()) && states.contains(one.second())) {
                map.put(Dyad.of(one.first(), one.second()), one);
            }
        }

        /** Those of a list, all alike. */
        Ranking.Cut<Dyad> list(Set<Dyad> some) {
            return ranked(dyad -> some.contains(dyad) ? 1 : 0).positive();
        }

        Ranking<Dyad> ranked(ToDoubleFunction<Dyad> score) {
            return Ranking.of(universe, truth, score);
        }

        /** The findings between two states of the universe. */
        <C extends Conclusion> Map<Dyad, Finding<C>> between(Findings<C> findings) {
            Map<Dyad, Finding<C>> found = new TreeMap<>();
            for (Finding<C> finding : findings) {
                List<String> both = finding.conclusion().subjects();
                if (both.size() == 2 && states.containsAll(both)) {
                    Dyad dyad = Dyad.of(both.get(0), both.get(1));
                    if (universe.contains(dyad)) {
                        found.put(dyad, finding);
                    }
                }
            }
            return found;
        }

        /** The mass of the findings of a dyad; 0 where there are none. */
        <C extends Conclusion> ToDoubleFunction<Dyad> mass(Findings<C> findings) {
            Map<Dyad, Finding<C>> found = between(findings);
            return dyad -> {
                Finding<C> one = found.get(dyad);
                return one == null ? 0 : one.evidence().mass();
            };
        }

        double massAgainst(Dyad dyad) {
            return positions.getOrDefault(dyad, List.of()).stream()
                    .mapToDouble(position -> position.evidence(Side.AGAINST).mass())
                    .sum();
        }

        boolean isAgainst(Dyad dyad) {
            List<Position> both = positions.getOrDefault(dyad, List.of());
            return !both.isEmpty() && both.stream().allMatch(one -> one.verdict() == Position.Verdict.AGAINST);
        }
    }

    private static final Supplier<IcewsTables> BY_HAND = Suppliers.memoize(() -> new IcewsTables(
            Import.of(Formats.icewsBenchmark()).aliases(ActorAliases.read(TruthData.file(IcewsEvents.STATES)))));

    private final Map<Period, Reading> readings;

    private IcewsTables(Import format) {
        IcewsEvents events = IcewsEvents.read();
        World world = format.read(TruthData.file(IcewsEvents.EVENTS)).world();
        Assessment whole = Entente.assess(world).asOf(Period.YEAR.last);
        ImmutableMap.Builder<Period, Reading> all = ImmutableMap.builder();
        for (Period period : Period.values()) {
            all.put(period, new Reading(events, whole, period));
        }
        readings = all.buildOrThrow();
    }

    /** With the table of states that was made by hand. */
    static IcewsTables byHand() {
        return BY_HAND.get();
    }

    /** With the states that the importer itself folds their organs into. */
    static IcewsTables rolledUp() {
        return new IcewsTables(Import.of(Formats.icewsBenchmark()).rollUp());
    }

    private Reading of(Period period) {
        return readings.getOrDefault(period, readings.get(Period.YEAR));
    }

    /** A way to rank dyads, by its name in the table. */
    private static Map<String, Function<Reading, ToDoubleFunction<Dyad>>> rankings() {
        return ImmutableMap.<String, Function<Reading, ToDoubleFunction<Dyad>>>builder()
                .put(
                        "baseline: events of conflict",
                        one -> dyad -> count(one.events.get(dyad), event -> event.conflict()))
                .put(
                        "baseline: events of material conflict",
                        one -> dyad -> count(one.events.get(dyad), event -> event.conflict() && event.material()))
                .put("baseline: days of fighting (CAMEO 18 to 20)", one -> dyad -> fightingDays(one.events.get(dyad)))
                .put(
                        "baseline: net Goldstein, negative",
                        one -> dyad -> -one.events.get(dyad).stream()
                                .mapToDouble(Event::goldstein)
                                .sum())
                .put(PROMINENT_EVENTS, IcewsTables::prominence)
                .put(PROMINENT_ENMITIES, one -> dyad -> of(one.during, dyad, Enmity::prominence))
                .put(
                        "enmities of the period, by acts",
                        one -> dyad ->
                                of(one.during, dyad, enmity -> enmity.evidence().acts()))
                .put(
                        "enmities of the period, by mass",
                        one -> dyad ->
                                of(one.during, dyad, enmity -> enmity.evidence().mass()))
                .put(
                        "enmities as of its last day, by prominence",
                        one -> dyad -> of(one.asOf, dyad, Enmity::prominence))
                .put("positions as of its last day, by mass against", one -> one::massAgainst)
                .put(
                        "direct rivalries as of its last day, by mass",
                        one -> one.mass(one.assessment.rivalries().where(rivals -> rivals instanceof DirectRivalry)))
                .put("fights as of its last day, by mass", one -> one.mass(one.assessment.hostilities()))
                .buildOrThrow();
    }

    /** What enmities do to acts, done to events of conflict: without the library. */
    private static ToDoubleFunction<Dyad> prominence(Reading one) {
        Map<String, Double> totals = new TreeMap<>();
        Map<Dyad, Double> counts = new TreeMap<>();
        for (Dyad dyad : one.universe) {
            double count = count(one.events.get(dyad), Event::conflict);
            counts.put(dyad, count);
            totals.merge(dyad.first(), count, Double::sum);
            totals.merge(dyad.second(), count, Double::sum);
        }
        return dyad -> {
            double count = counts.getOrDefault(dyad, 0.0);
            double ofFirst = 1 + totals.getOrDefault(dyad.first(), 0.0);
            double ofSecond = 1 + totals.getOrDefault(dyad.second(), 0.0);
            return count * Math.sqrt(count / ofFirst * (count / ofSecond));
        };
    }

    private static double count(Collection<Event> events, Predicate<Event> test) {
        return events.stream().filter(test).count();
    }

    private static double fightingDays(Collection<Event> events) {
        Set<String> roots = ImmutableSet.of("18", "19", "20");
        return events.stream()
                .filter(event -> roots.contains(event.root()))
                .map(Event::day)
                .distinct()
                .count();
    }

    private static double of(Map<Dyad, Enmity> enmities, Dyad dyad, ToDoubleFunction<Enmity> value) {
        Enmity one = enmities.get(dyad);
        return one == null ? 0 : value.applyAsDouble(one);
    }

    /** Average precision of each ranking in each part of the year. */
    Table rankingTable() {
        Table table = new Table("dyads ranked by", "2014", "January to June", "July to December");
        table.row("(dyads, of them true)", size(Period.YEAR), size(Period.FIRST_HALF), size(Period.SECOND_HALF));
        rankings().forEach((name, ranking) -> {
            List<Object> cells = new ArrayList<>(List.of(name));
            for (Period period : Period.values()) {
                cells.add(of(period).ranked(ranking.apply(of(period))).averagePrecision());
            }
            table.row(cells.toArray());
        });
        table.row(each(
                "enmities by prominence, above events of conflict",
                period -> above(PROMINENT_ENMITIES, "baseline: events of conflict", period)));
        table.row(each(
                "enmities by prominence, above these by prominence",
                period -> above(PROMINENT_ENMITIES, PROMINENT_EVENTS, period)));
        return table;
    }

    /** A list of dyads, by its name in the table. */
    private static Map<String, Function<Reading, Ranking.Cut<Dyad>>> lists() {
        ImmutableMap.Builder<String, Function<Reading, Ranking.Cut<Dyad>>> all = ImmutableMap.builder();
        for (int acts : new int[] {1, 4, 10}) {
            all.put(
                    "direct rivalries, of at least " + acts + (acts == 1 ? " act" : " acts"),
                    one -> one.list(one.between(one.assessment
                                    .rivalries()
                                    .where(rivals -> rivals instanceof DirectRivalry)
                                    .atLeastActs(acts))
                            .keySet()));
        }
        all.put("wars", one -> one.list(one.between(one.assessment.wars()).keySet()));
        for (int acts : new int[] {1, 2}) {
            all.put(
                    "fights, of at least " + acts + (acts == 1 ? " act" : " acts"),
                    one -> one.list(one.between(one.assessment.hostilities().atLeastActs(acts))
                            .keySet()));
        }
        all.put(
                "positions against, of both",
                one -> one.ranked(dyad -> one.isAgainst(dyad) ? 1 : 0).positive());
        all.put(
                "enmities of the period, mutual, of at least 10 acts",
                one -> one.ranked(dyad -> one.during.containsKey(dyad) && isMutual(one.during.get(dyad), 10) ? 1 : 0)
                        .positive());
        all.put(
                "enmities of the period, down to a recall of .20",
                one -> one.ranked(dyad -> of(one.during, dyad, Enmity::prominence))
                        .downTo(RECALL));
        all.put(
                "baseline: events of conflict, down to a recall of .20",
                one -> one.ranked(dyad -> count(one.events.get(dyad), Event::conflict))
                        .downTo(RECALL));
        return all.buildOrThrow();
    }

    private static boolean isMutual(Enmity one, int acts) {
        return one.isMutual() && one.evidence().acts() >= acts;
    }

    /** Precision and recall of lists as of the last day of each part of the year, or of the part. */
    Table listTable() {
        Table table = new Table(
                "list",
                "2014: n",
                "precision",
                "recall",
                "January to June: n",
                "precision",
                "July to December: n",
                "precision");
        lists().forEach((name, list) -> {
            Ranking.Cut<Dyad> year = list.apply(of(Period.YEAR));
            Ranking.Cut<Dyad> first = list.apply(of(Period.FIRST_HALF));
            Ranking.Cut<Dyad> second = list.apply(of(Period.SECOND_HALF));
            table.row(
                    name,
                    year.items().size(),
                    year.precision(),
                    year.recall(),
                    first.items().size(),
                    first.precision(),
                    second.items().size(),
                    second.precision());
        });
        return table;
    }

    /** The list with this name. */
    Ranking.Cut<Dyad> list(String name, Period period) {
        return lists().get(name).apply(of(period));
    }

    /** How well strength and mass tell the true ones among listed fights, and how many positions are BOTH. */
    Table furtherTable() {
        Table table = new Table("figure", "2014", "January to June", "July to December");
        table.row(each("AUC of strength among listed fights", period -> strengthOfFights(period)));
        table.row(each("AUC of mass among listed fights", period -> {
            Map<Dyad, Finding<Hostility>> fights = fights(period);
            return Ranking.of(
                            fights.keySet(),
                            of(period).truth,
                            dyad -> fights.get(dyad).evidence().mass())
                    .areaUnderCurve();
        }));
        table.row(each("share of dyads with a position that is BOTH, of those of 200 events and more", this::both));
        return table;
    }

    private static Object[] each(String name, Function<Period, Interval> figure) {
        return new Object[] {
            name, figure.apply(Period.YEAR), figure.apply(Period.FIRST_HALF), figure.apply(Period.SECOND_HALF)
        };
    }

    private Map<Dyad, Finding<Hostility>> fights(Period period) {
        return of(period).between(of(period).assessment.hostilities());
    }

    /** How often a true fight has stronger evidence than one that is not. */
    Interval strengthOfFights(Period period) {
        Map<Dyad, Finding<Hostility>> fights = fights(period);
        return Ranking.of(
                        fights.keySet(),
                        of(period).truth,
                        dyad -> fights.get(dyad).strength())
                .areaUnderCurve();
    }

    /** Of the dyads with 200 events and more, the share in which a position of one is BOTH. */
    Interval both(Period period) {
        int both = 0;
        int all = 0;
        for (Map.Entry<Dyad, List<Position>> one : of(period).positions.entrySet()) {
            if (of(period).events.get(one.getKey()).size() >= MANY_EVENTS) {
                all++;
                both += one.getValue().stream().anyMatch(position -> position.verdict() == Position.Verdict.BOTH)
                        ? 1
                        : 0;
            }
        }
        return Interval.share(both, all);
    }

    /** By how much the average precision of one ranking is above that of another, over samples of dyads. */
    Interval above(String ranking, String other, Period period) {
        Reading reading = of(period);
        return Ranking.above(
                reading.ranked(rankings().get(ranking).apply(reading)),
                reading.ranked(rankings().get(other).apply(reading)));
    }

    /** All tables, by both ways to tell for which state a name acts. */
    static String text() {
        return "States by a table made by hand:\n\n" + byHand().tables()
                + "\n\nStates by rollUp(), without any leader:\n\n" + rolledUp().tables();
    }

    private String tables() {
        return rankingTable() + "\n\n" + listTable() + "\n\n" + furtherTable();
    }

    private String size(Period period) {
        return of(period).universe.size() + ", " + of(period).truth.size();
    }

    /** The average precision of each ranking, by its name. */
    Map<String, Double> averagePrecisions(Period period) {
        ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
        rankings()
                .forEach((name, ranking) -> all.put(
                        name, of(period).ranked(ranking.apply(of(period))).exactAveragePrecision()));
        return all.buildOrThrow();
    }
}
