package io.github.entente.truth;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.SponsorshipRivalry;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Who supports whom in the armed conflicts of 1975 to 2017 (UCDP External Support Dataset 18.1), beside the
 * strategic rivalries of Thompson, Sakuwa &amp; Suhas. {@code src/bench/truth/support.md} defines what is
 * counted.
 */
final class SupportTables {
    static final String DATA = "ucdp-esd/esd_relations.tsv.gz";
    static final ImmutableList<String> FILES = ImmutableList.of(DATA, Rivals.TSS, Rivals.DISPUTES);
    static final int FIRST = 1975;
    static final int LAST = 2017;
    /**
     * The last of the years on which shares, the fading list and the rankings were chosen. The lasting list
     * was chosen with all years in view: support.md tells what was seen when.
     */
    static final int LAST_LOOKED_AT = 1997;

    /**
     * How many years a rivalry lasts after its evidence, and how fast it fades: as a stated AT_ENMITY_WITH.
     */
    static final int LIFETIME = 2;
    /** The share that makes a rival: that of one of two who support a rebel. */
    static final double CUT = 0.5;
    /** Supporters of one side, as the data count them, of whom each is one of a crowd. */
    private static final int CROWD = 10;

    /** UCDP has one name for a state of which the Correlates of War Project has two. */
    private static final ImmutableMap<String, String> ONE_STATE = ImmutableMap.of("YAR", "YE", "GFR", "DE");

    private static final Supplier<SupportTables> TABLES = Suppliers.memoize(SupportTables::new);

    /** What a dyad-year is found by. */
    enum By {
        DIRECT("direct"),
        PROXY("by proxy"),
        SPONSORSHIP("by sponsorship"),
        AGAINST("supports an enemy of the other"),
        MUTUAL("both do"),
        OPPOSED("opposed in a war"),
        RIVALRIES("all rivalries"),
        ALL("all together");

        final String label;

        By(String label) {
            this.label = label;
        }
    }

    private final Map<By, Map<DyadYear, Double>> masses = new HashMap<>();
    private final Map<By, Map<DyadYear, Double>> shares = new HashMap<>();
    /** The shares of support against the other, by the first of a dyad and by the second. */
    private final Map<DyadYear, Double> byTheFirst = new TreeMap<>();

    private final Map<DyadYear, Double> byTheSecond = new TreeMap<>();
    private final Map<String, Map<DyadYear, Double>> baselines = new TreeMap<>();
    private final Map<String, String> stateOf = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final ImmutableSet<String> states;
    private final ImmutableSet<DyadYear> truth;
    private final Set<DyadYear> ofCrowds = new TreeSet<>();

    private SupportTables() {
        for (By by : By.values()) {
            masses.put(by, new TreeMap<>());
            shares.put(by, new TreeMap<>());
        }
        World world = Import.of(Formats.ucdpExternalSupport())
                .read(TruthData.file(DATA))
                .world();
        Assessment assessment = Entente.assess(world);
        for (Relation relation : world.relations()) {
            if (relation.type().equals(RelationTypes.SPEAKS_FOR)) {
                stateOf.put(relation.subject(), ONE_STATE.getOrDefault(relation.object(), relation.object()));
            }
        }
        stateOf.forEach((government, state) ->
                names.put(state, world.actor(state).orElseThrow().name()));
        states = ImmutableSet.copyOf(new TreeSet<>(stateOf.values()));
        for (int year = FIRST; year <= LAST; year++) {
            read(assessment.asOf(year + "-12-31"), year);
        }
        truth = IntStream.rangeClosed(FIRST, LAST)
                .boxed()
                .flatMap(year -> Rivals.tss(year).stream()
                        .map(dyad -> new DyadYear(
                                Dyad.of(
                                        ONE_STATE.getOrDefault(dyad.first(), dyad.first()),
                                        ONE_STATE.getOrDefault(dyad.second(), dyad.second())),
                                year)))
                .collect(ImmutableSet.toImmutableSet());
        countRows();
    }

    static SupportTables get() {
        return TABLES.get();
    }

    private Optional<DyadYear> dyadYear(String one, String other, int year) {
        String first = stateOf.get(one);
        String second = stateOf.get(other);
        return first == null || second == null || first.equals(second)
                ? Optional.empty()
                : Optional.of(new DyadYear(Dyad.of(first, second), year));
    }

    /** The data are by year, so one day of a year is as good as another. */
    private void read(Assessment then, int year) {
        for (Finding<Rivalry> found : then.rivalries()) {
            dyadYear(found.conclusion().first(), found.conclusion().second(), year)
                    .ifPresent(item -> {
                        add(found, item, By.RIVALRIES, By.ALL);
                        by(found.conclusion()).ifPresent(by -> add(found, item, by));
                    });
        }
        then.oppositions()
                .forEach(found -> dyadYear(
                                found.conclusion().first(), found.conclusion().second(), year)
                        .ifPresent(item -> add(found, item, By.OPPOSED)));
        Map<DyadYear, Set<String>> hostile = new HashMap<>();
        for (Finding<Siding> found : then.sidings()) {
            Siding side = found.conclusion();
            if (side.channel() == Channel.DEEDS) {
                dyadYear(side.party(), side.enemy(), year).ifPresent(item -> {
                    add(found, item, By.AGAINST, By.ALL);
                    boolean first = item.dyad().first().equals(stateOf.get(side.party()));
                    (first ? byTheFirst : byTheSecond).merge(item, found.share(), SupportTables::sum);
                    hostile.computeIfAbsent(item, key -> new TreeSet<>()).add(side.party());
                    if (hostile.getOrDefault(item, Set.of()).size() > 1) {
                        add(found, item, By.MUTUAL);
                    }
                });
            }
        }
    }

    private static Optional<By> by(Rivalry rivalry) {
        if (rivalry instanceof DirectRivalry) {
            return Optional.of(By.DIRECT);
        } else if (rivalry instanceof ProxyRivalry) {
            return Optional.of(By.PROXY);
        }
        return rivalry instanceof SponsorshipRivalry ? Optional.of(By.SPONSORSHIP) : Optional.empty();
    }

    private void add(Finding<?> found, DyadYear item, By... all) {
        double share = found.share();
        double mass = found.evidence().mass() * share;
        for (By by : all) {
            masses.getOrDefault(by, new HashMap<>()).merge(item, mass, SupportTables::sum);
            shares.getOrDefault(by, new HashMap<>()).merge(item, share, SupportTables::sum);
        }
    }

    /** Rounded, so that sums of the same parts are the same in any order. */
    private static double sum(double one, double other) {
        return Math.round((one + other) * 1e9) / 1e9;
    }

    // --- what plain counting finds ---

    /** Of a row of the file, without the library. */
    private record Support(String patron, String client, String enemy, int year, int supporters) {}

    private void countRows() {
        List<Support> rows = new ArrayList<>();
        TruthData.rows(DATA, "\t", row -> {
            int year = Integer.parseInt(row.getOrDefault("valid_from", "").substring(0, 4));
            String subject = row.getOrDefault("subject", "");
            String object = row.getOrDefault("object", "");
            if (row.getOrDefault("relation", "").equals("fights")) {
                dyadYear(subject, object, year).ifPresent(item -> baseline("fights", item, 1));
            } else {
                String detail = row.getOrDefault("detail", "");
                int supporters = Integer.parseInt(detail.replaceAll(".*n_supporters=(\\d+);.*", "$1"));
                rows.add(new Support(
                        subject, object, detail.replaceAll(".*against=", "").strip(), year, supporters));
            }
        });
        ImmutableSetMultimap.Builder<String, Support> bySide = ImmutableSetMultimap.builder();
        Map<DyadYear, Set<String>> clients = new TreeMap<>();
        for (Support row : rows) {
            bySide.put(row.client + "|" + row.enemy + "|" + row.year, row);
            dyadYear(row.patron, row.enemy, row.year).ifPresent(item -> {
                baseline("support rows against the other", item, 1);
                clients.computeIfAbsent(item, key -> new TreeSet<>()).add(row.client);
            });
        }
        clients.forEach((item, some) -> baseline("groups supported against the other", item, some.size()));
        ImmutableSetMultimap<String, Support> sides = bySide.build();
        Set<DyadYear> ofFew = new TreeSet<>(clients.keySet());
        for (Support row : rows) {
            for (Support other : sides.get(row.enemy + "|" + row.client + "|" + row.year)) {
                if (row.patron.compareTo(other.patron) < 0) {
                    boolean crowd = Math.max(row.supporters, other.supporters) >= CROWD;
                    dyadYear(row.patron, other.patron, row.year).ifPresent(item -> {
                        baseline("wars on opposite sides", item, 1);
                        (crowd ? ofCrowds : ofFew).add(item);
                    });
                }
            }
        }
        ofFew.addAll(baselines.getOrDefault("fights", Map.of()).keySet());
        ofCrowds.removeAll(ofFew);
        Map<DyadYear, Double> all = new TreeMap<>();
        baselines.forEach((name, counts) -> {
            if (!name.startsWith("groups")) {
                counts.forEach((item, count) -> all.merge(item, count, Double::sum));
            }
        });
        baselines.put("all of these rows", all);
        baselines.put("all of these rows, also of the years before", DyadYears.remembered(all, LIFETIME));
        baselines.put(
                "years of support against the other so far",
                yearsSoFar(baselines.getOrDefault("support rows against the other", Map.of())));
        baselines.put("years of any of these so far", yearsSoFar(all));
    }

    private void baseline(String name, DyadYear item, double count) {
        baselines.computeIfAbsent(name, key -> new TreeMap<>()).merge(item, count, Double::sum);
    }

    private static Map<DyadYear, Double> yearsSoFar(Map<DyadYear, Double> counts) {
        Map<DyadYear, Double> years = new TreeMap<>();
        for (DyadYear item : counts.keySet()) {
            long so = IntStream.rangeClosed(FIRST, item.year())
                    .filter(year -> counts.containsKey(new DyadYear(item.dyad(), year)))
                    .count();
            years.put(item, (double) so);
        }
        return years;
    }

    // --- tables ---

    /** All dyads of the states of the data in these years. */
    DyadYears universe(int first, int last) {
        return new DyadYears(states, first, last, truth);
    }

    Set<DyadYear> found(By by) {
        return masses.getOrDefault(by, Map.of()).keySet();
    }

    /**
     * The dyad-years whose share is at least {@link #CUT}, and those of the {@link #LIFETIME} years after.
     */
    Set<DyadYear> lasting() {
        Set<DyadYear> all = DyadYears.lasting(ofShare(), LIFETIME);
        all.removeIf(item -> item.year() > LAST);
        return all;
    }

    /** Those whose share, with what is left of that of the years before, is at least {@link #CUT}. */
    Set<DyadYear> fading() {
        return DyadYears.atLeast(DyadYears.remembered(scores(shares), LIFETIME), CUT);
    }

    /** The list with another cut and lifetime. */
    private Set<DyadYear> lasting(double cut, int years) {
        return DyadYears.lasting(DyadYears.atLeast(scores(shares), cut), years);
    }

    private Set<DyadYear> ofShare() {
        return DyadYears.atLeast(scores(shares), CUT);
    }

    private static Map<DyadYear, Double> scores(Map<By, Map<DyadYear, Double>> of) {
        return of.getOrDefault(By.ALL, Map.of());
    }

    /** By the evidence of the year: its mass, times the share in it. */
    Map<DyadYear, Double> ranking() {
        return scores(masses);
    }

    /** By the evidence of the year and of those before, which fades. */
    Map<DyadYear, Double> rememberedRanking() {
        return DyadYears.remembered(ranking(), LIFETIME);
    }

    /**
     * By the shares of the year and of those before, of which each kind of evidence has at most 1: that they
     * fight, that they stand on opposite sides, that the one supports enemies of the other, and that the
     * other does. Seven factions of one movement are one support, and it takes two to be rivals.
     */
    Map<DyadYear, Double> kindsRanking() {
        Map<DyadYear, Double> sums = new TreeMap<>();
        for (Map<DyadYear, Double> kind : List.of(
                shares.getOrDefault(By.DIRECT, Map.of()),
                shares.getOrDefault(By.PROXY, Map.of()),
                byTheFirst,
                byTheSecond)) {
            DyadYears.remembered(kind, LIFETIME)
                    .forEach((item, share) -> sums.merge(item, Math.min(1, share), SupportTables::sum));
        }
        return sums;
    }

    Map<String, Map<DyadYear, Double>> baselines() {
        return baselines;
    }

    String tables() {
        StringBuilder text = new StringBuilder();
        List<DyadYears> spans =
                List.of(universe(FIRST, LAST), universe(FIRST, LAST_LOOKED_AT), universe(LAST_LOOKED_AT + 1, LAST));
        for (DyadYears span : spans) {
            text.append("### ")
                    .append(span)
                    .append("\n\n")
                    .append(cuts(span))
                    .append("\n\n")
                    .append(rankings(span))
                    .append("\n\n");
        }
        text.append("### The lists to choose among, precision / recall\n\n")
                .append(choices(spans))
                .append("\n\n");
        text.append("### Classic rivals\n\n").append(classics());
        text.append("\n\n### Crowds\n\n").append(crowds());
        text.append("\n\n### The first of 2010\n\n").append(firstOf(2010));
        return text.toString();
    }

    private Table cuts(DyadYears span) {
        Table table = new Table("list", "n", "precision", "by dyads", "recall", "by dyads");
        for (By by : By.values()) {
            row(table, span, by.label, found(by));
        }
        row(table, span, "all together, share ≥ " + Interval.number(CUT), ofShare());
        row(table, span, "… with what is left of the years before", fading());
        row(table, span, "… and for " + LIFETIME + " years more", lasting());
        row(
                table,
                span,
                "all together, and for " + LIFETIME + " years more",
                DyadYears.lasting(found(By.ALL), LIFETIME));
        return table;
    }

    /** All the lists among which the lasting one was chosen. */
    private Table choices(List<DyadYears> spans) {
        Table table = new Table("share ≥", "for years more", "all years", "the first years", "the last years");
        for (double cut : List.of(CUT, 1 / 3.0)) {
            for (int years = 0; years <= LIFETIME; years++) {
                choice(table, spans, cut, String.valueOf(years), lasting(cut, years));
            }
            choice(table, spans, cut, "fading", DyadYears.atLeast(DyadYears.remembered(scores(shares), LIFETIME), cut));
        }
        return table;
    }

    private static void choice(
            Table table, List<DyadYears> spans, double cut, String years, Collection<DyadYear> list) {
        List<String> cells = new ArrayList<>(List.of(Interval.number(cut), years));
        for (DyadYears span : spans) {
            DyadYears.Cut found = span.cut(list);
            cells.add(String.format(
                    Locale.ROOT,
                    "%.3f / %.3f",
                    found.precision().value(),
                    found.recall().value()));
        }
        table.row(cells.toArray());
    }

    private static void row(Table table, DyadYears span, String name, Collection<DyadYear> list) {
        DyadYears.Cut cut = span.cut(list);
        DyadYears.Cut byDyads = span.cutByDyads(list);
        table.row(
                name, cut.size(), cut.precision(), bounds(byDyads.precision()), cut.recall(), bounds(byDyads.recall()));
    }

    private static String bounds(Interval of) {
        return "[" + Interval.number(of.low()) + ", " + Interval.number(of.high()) + "]";
    }

    private Table rankings(DyadYears span) {
        Table table =
                new Table("ranking", "average precision, by dyads", "evidence is better by", "kinds are better by");
        table.row("evidence", span.averagePrecision(ranking()), "", "");
        rankingRow(table, span, "evidence, also of the years before", rememberedRanking());
        rankingRow(table, span, "kinds of evidence, also of the years before", kindsRanking());
        baselines.forEach((name, counts) -> rankingRow(table, span, name, counts));
        return table;
    }

    private void rankingRow(Table table, DyadYears span, String name, Map<DyadYear, Double> scores) {
        table.row(
                name,
                span.averagePrecision(scores),
                span.difference(ranking(), scores),
                span.difference(kindsRanking(), scores));
    }

    /** A pair that the literature knows as rivals. */
    private record Classic(String name, String one, String other) {}

    private static final ImmutableList<Classic> CLASSICS = ImmutableList.of(
            new Classic("United States – Soviet Union", "US", "RU"),
            new Classic("South Africa – Cuba", "ZA", "CU"),
            new Classic("South Africa – Angola", "ZA", "AO"),
            new Classic("China – Vietnam", "CN", "VN"),
            new Classic("Libya – France", "LY", "FR"),
            new Classic("Libya – Chad", "LY", "TD"),
            new Classic("Iran – Iraq", "IR", "IQ"),
            new Classic("Ethiopia – Eritrea", "ET", "ER"),
            new Classic("Ethiopia – Somalia", "ET", "SO"),
            new Classic("Ethiopia – Sudan", "ET", "SD"),
            new Classic("Sudan – Chad", "SD", "TD"),
            new Classic("Sudan – Uganda", "SD", "UG"),
            new Classic("DR Congo – Rwanda", "CD", "RW"),
            new Classic("DR Congo – Uganda", "CD", "UG"),
            new Classic("Rwanda – Uganda", "RW", "UG"),
            new Classic("India – Pakistan", "IN", "PK"),
            new Classic("Iran – Saudi Arabia", "IR", "SA"));

    /** The classic rivals that are not found in any year. */
    List<String> missing() {
        return CLASSICS.stream()
                .filter(pair -> years(found(By.ALL), pair).isEmpty())
                .map(Classic::name)
                .toList();
    }

    private static List<Integer> years(Collection<DyadYear> all, Classic pair) {
        Dyad dyad = Dyad.of(pair.one(), pair.other());
        return all.stream()
                .filter(item -> item.dyad().equals(dyad))
                .map(DyadYear::year)
                .toList();
    }

    private Table classics() {
        Table table = new Table(
                "pair",
                "direct",
                "by proxy",
                "by sponsorship",
                "supports an enemy of the other",
                "share ≥ ½, lasting",
                "TSS");
        for (Classic pair : CLASSICS) {
            table.row(
                    pair.name(),
                    DyadYears.text(years(found(By.DIRECT), pair)),
                    DyadYears.text(years(found(By.PROXY), pair)),
                    DyadYears.text(years(found(By.SPONSORSHIP), pair)),
                    DyadYears.text(years(found(By.AGAINST), pair)),
                    DyadYears.text(years(lasting(), pair)),
                    DyadYears.text(years(truth, pair)));
        }
        return table;
    }

    /** All that is found, by evidence; of equal ones, as they come. */
    List<DyadYear> ranked() {
        Map<DyadYear, Double> scores = ranking();
        return scores.keySet().stream()
                .sorted((one, other) -> Double.compare(scores.getOrDefault(other, 0.0), scores.getOrDefault(one, 0.0)))
                .toList();
    }

    /**
     * Whether all that the rows say of the two in that year is that they stand on opposite sides of wars
     * beside nine others or more.
     */
    boolean isOfACrowd(DyadYear item) {
        return ofCrowds.contains(item);
    }

    private Table firstOf(int year) {
        Map<DyadYear, Double> scores = ranking();
        List<DyadYear> ranked =
                ranked().stream().filter(item -> item.year() == year).toList();
        Table table = new Table("of " + ranked.size(), "mass", "TSS");
        ranked.subList(0, Math.min(20, ranked.size()))
                .forEach(item -> table.row(
                        names.get(item.dyad().first()) + " – "
                                + names.get(item.dyad().second()),
                        Interval.number(scores.getOrDefault(item, 0.0)),
                        truth.contains(item) ? "yes" : ""));
        return table;
    }

    private Table crowds() {
        List<DyadYear> ranked = ranked();
        Table table = new Table(
                "pair on opposite sides, one of the two in a crowd",
                "years",
                "listed",
                "in the upper half of the " + ranked.size());
        crowdRow(table, "all", ranked, item -> true);
        for (String member : List.of("LT", "IE", "RO")) {
            for (String other : List.of("IR", "PK")) {
                Dyad dyad = Dyad.of(member, other);
                crowdRow(
                        table,
                        names.get(member) + " – " + names.get(other),
                        ranked,
                        item -> item.dyad().equals(dyad));
            }
        }
        return table;
    }

    private void crowdRow(Table table, String name, List<DyadYear> ranked, Predicate<DyadYear> test) {
        Predicate<DyadYear> both = test.and(this::isOfACrowd);
        table.row(
                name,
                ofCrowds.stream().filter(test).count(),
                ranked.stream().filter(both).count(),
                ranked.subList(0, ranked.size() / 2).stream().filter(both).count());
    }
}
