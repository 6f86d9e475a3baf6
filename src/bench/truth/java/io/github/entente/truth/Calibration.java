package io.github.entente.truth;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How often what structural balance expects of two states was so, in the dyad-years from 1816 to 2010:
 * alliances by ATOP, enemies by the Militarized Interstate Disputes. The pack {@code balance} states such
 * rates as the strengths of its rules.
 *
 * <p>The list of the members of the system of states is not among the data. A state is taken for a member
 * from the first year to the last in which one of the three files of alliances, disputes and wars names it.
 * That matters for the rates of all dyads alone: whoever has an ally or an enemy is named.
 */
final class Calibration {
    static final String ALLIANCES = Alliances1914.FILE;
    static final String DISPUTES = Rivals.DISPUTES;
    static final String WARS = "cow/inter_state_war_dyads.csv.gz";

    static final int FIRST = 1816;
    static final int LAST = 2010;

    private static final ImmutableList<String> OBLIGATIONS =
            ImmutableList.of("atop_defense", "atop_offense", "atop_consul");

    /** Of which pairs of states the rate is. */
    enum Pairs {
        ALL("all"),
        ENEMY_OF_ENEMY("enemy of my enemy"),
        FRIEND_OF_FRIEND("friend of my friend"),
        ENEMY_OF_FRIEND("enemy of my friend");

        private final String label;

        Pairs(String label) {
            this.label = label;
        }
    }

    /**
     * Who counts as allies, and who as enemies.
     *
     * @param label for the table
     * @param obligations the columns of ATOP of which one makes allies
     * @param hostility the level of hostility from which on a dispute makes enemies, by either side
     */
    record Definition(String label, ImmutableList<String> obligations, int hostility) {}

    /** Defence pacts; a display of force, its use, or war. The rates in the design were measured so. */
    static final Definition PACTS_AND_DISPUTES =
            new Definition("defence pact; dispute", ImmutableList.of("atop_defense"), 3);

    /** What the library concludes: an alliance of any kind that the importer states, and war. */
    static final Definition ALLIANCES_AND_WARS = new Definition("any alliance; war", OBLIGATIONS, 5);

    /** The two between them: which of the two differences matters. */
    static final ImmutableList<Definition> DEFINITIONS = ImmutableList.of(
            PACTS_AND_DISPUTES,
            new Definition("any alliance; dispute", OBLIGATIONS, 3),
            new Definition("defence pact; war", ImmutableList.of("atop_defense"), 5),
            ALLIANCES_AND_WARS);

    /** How many pairs there were in each year, and how many of them were allies and enemies. */
    static final class Rate {
        private final int[] pairs = new int[LAST - FIRST + 1];
        private final int[] allies = new int[LAST - FIRST + 1];
        private final int[] enemies = new int[LAST - FIRST + 1];

        private void add(int year, Year ties, int one, int other) {
            pairs[year - FIRST]++;
            allies[year - FIRST] += ties.allies[one].get(other) ? 1 : 0;
            enemies[year - FIRST] += ties.enemies[one].get(other) ? 1 : 0;
        }

        /** The dyad-years. */
        long size() {
            return sum(pairs);
        }

        /** The share of allies, with Wilson's interval. */
        Interval ally() {
            return Interval.share(sum(allies), size());
        }

        /** The share of enemies, with Wilson's interval. */
        Interval enemy() {
            return Interval.share(sum(enemies), size());
        }

        /**
         * The share of allies, with the interval of a sample of years. Pairs of one year depend on each
         * other, which Wilson's interval does not know: a bloc of ten states is 45 pairs.
         */
        Interval allyByYears() {
            return Interval.bootstrap(pairs.length, years -> {
                double all = 0;
                double hits = 0;
                for (int year : years) {
                    all += pairs[year];
                    hits += allies[year];
                }
                return hits / all;
            });
        }

        private static long sum(int[] counts) {
            long sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    private record Bond(int one, int other, Set<String> obligations) {}

    private record Dispute(int one, int other, int hostility) {}

    /** What the files say, by year. States are counted from 0. */
    private static final class Data {
        final Map<String, Integer> states = new HashMap<>();
        final List<String> numbers = new ArrayList<>();
        final Map<Integer, List<Bond>> bonds = new HashMap<>();
        final Map<Integer, List<Dispute>> disputes = new HashMap<>();
        final Map<Integer, int[]> named = new HashMap<>();

        Data() {
            TruthData.rows(ALLIANCES, ",", row -> {
                ImmutableSet.Builder<String> obligations = ImmutableSet.builder();
                for (String column : OBLIGATIONS) {
                    if (row.getOrDefault(column, "").equals("1")) {
                        obligations.add(column);
                    }
                }
                bonds.computeIfAbsent(year(row), year -> new ArrayList<>())
                        .add(new Bond(state(row, "ccode1"), state(row, "ccode2"), obligations.build()));
            });
            TruthData.rows(
                    DISPUTES,
                    ",",
                    row -> disputes.computeIfAbsent(year(row), year -> new ArrayList<>())
                            .add(new Dispute(
                                    state(row, "ccode1"),
                                    state(row, "ccode2"),
                                    Integer.parseInt(row.getOrDefault("hostlev1", "")))));
            TruthData.rows(WARS, ",", row -> {
                state(row, "ccode1");
                state(row, "ccode2");
            });
        }

        private static int year(Map<String, String> row) {
            return Integer.parseInt(row.getOrDefault("year", ""));
        }

        private int state(Map<String, String> row, String column) {
            int state = states.computeIfAbsent(row.getOrDefault(column, ""), number -> {
                numbers.add(number);
                return states.size();
            });
            int[] span = named.computeIfAbsent(state, first -> new int[] {year(row), year(row)});
            span[0] = Math.min(span[0], year(row));
            span[1] = Math.max(span[1], year(row));
            return state;
        }

        /** The members of the system of states in that year. */
        int[] members(int year) {
            return IntStream.range(0, numbers.size())
                    .filter(state -> {
                        int[] span = named.getOrDefault(state, new int[] {1, 0});
                        return span[0] <= year && year <= span[1];
                    })
                    .toArray();
        }
    }

    /** Who is whose ally and whose enemy in a year. */
    private static final class Year {
        final BitSet[] allies;
        final BitSet[] enemies;

        Year(Data data, int year, Definition definition) {
            allies = none(data.numbers.size());
            enemies = none(data.numbers.size());
            for (Bond bond : data.bonds.getOrDefault(year, List.of())) {
                if (!Collections.disjoint(definition.obligations(), bond.obligations())) {
                    tie(allies, bond.one(), bond.other());
                }
            }
            for (Dispute dispute : data.disputes.getOrDefault(year, List.of())) {
                if (dispute.hostility() >= definition.hostility()) {
                    tie(enemies, dispute.one(), dispute.other());
                }
            }
        }

        private static BitSet[] none(int size) {
            BitSet[] sets = new BitSet[size];
            for (int i = 0; i < size; i++) {
                sets[i] = new BitSet(size);
            }
            return sets;
        }

        private static void tie(BitSet[] ties, int one, int other) {
            ties[one].set(other);
            ties[other].set(one);
        }

        boolean are(Pairs pairs, int one, int other) {
            return switch (pairs) {
                case ALL -> true;
                case ENEMY_OF_ENEMY -> enemies[one].intersects(enemies[other]);
                case FRIEND_OF_FRIEND -> allies[one].intersects(allies[other]);
                case ENEMY_OF_FRIEND ->
                    allies[one].intersects(enemies[other]) || enemies[one].intersects(allies[other]);
            };
        }
    }

    private static final Supplier<Data> DATA = Suppliers.memoize(Data::new);
    private static final Map<Definition, ImmutableMap<Pairs, Rate>> RATES = new ConcurrentHashMap<>();

    private Calibration() {}

    /** The rates of all four kinds of pairs. */
    static ImmutableMap<Pairs, Rate> rates(Definition definition) {
        return RATES.computeIfAbsent(definition, Calibration::counted);
    }

    private static ImmutableMap<Pairs, Rate> counted(Definition definition) {
        Data data = DATA.get();
        ImmutableMap<Pairs, Rate> rates = Maps.toMap(EnumSet.allOf(Pairs.class), pairs -> new Rate());
        for (int year = FIRST; year <= LAST; year++) {
            Year ties = new Year(data, year, definition);
            int[] members = data.members(year);
            for (int one : members) {
                for (int other : members) {
                    for (Map.Entry<Pairs, Rate> entry : rates.entrySet()) {
                        if (other < one && ties.are(entry.getKey(), one, other)) {
                            entry.getValue().add(year, ties, one, other);
                        }
                    }
                }
            }
        }
        return rates;
    }

    /**
     * The rate that the library's rule states, by what the rule reads: the allies of any kind among those at
     * war with one enemy, and among those with defence pacts with one friend.
     */
    static Rate ofRule(Pairs pairs) {
        return pairs == Pairs.FRIEND_OF_FRIEND
                ? friends(true)
                : rates(ALLIANCES_AND_WARS).getOrDefault(pairs, new Rate());
    }

    /**
     * The share of allies of any kind among the friends of a friend.
     *
     * @param firm of the pairs that have a common ally by two defence pacts, or of those that have none
     */
    static Rate friends(boolean firm) {
        Data data = DATA.get();
        Rate rate = new Rate();
        for (int year = FIRST; year <= LAST; year++) {
            Year pacts = new Year(data, year, PACTS_AND_DISPUTES);
            Year alliances = new Year(data, year, ALLIANCES_AND_WARS);
            int[] members = data.members(year);
            for (int one : members) {
                for (int other : members) {
                    if (other < one
                            && alliances.are(Pairs.FRIEND_OF_FRIEND, one, other)
                            && pacts.are(Pairs.FRIEND_OF_FRIEND, one, other) == firm) {
                        rate.add(year, alliances, one, other);
                    }
                }
            }
        }
        return rate;
    }

    /** The pairs of a year, by numbers of the Correlates of War Project. */
    static ImmutableSet<Dyad> pairs(Definition definition, Pairs pairs, int year) {
        Data data = DATA.get();
        Year ties = new Year(data, year, definition);
        Set<Dyad> found = new TreeSet<>();
        for (int one = 0; one < data.numbers.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (ties.are(pairs, one, other)) {
                    found.add(Dyad.of(data.numbers.get(one), data.numbers.get(other)));
                }
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /**
     * The pairs of whom the library's rule expects that they are allies, from the alliances or the disputes
     * of that year alone, by numbers of the Correlates of War Project.
     */
    static ImmutableSet<Dyad> derived(Pairs pairs, int year) {
        World world = pairs == Pairs.FRIEND_OF_FRIEND
                ? Import.of(Formats.atopDyadYears())
                        .from(String.valueOf(year))
                        .until(String.valueOf(year))
                        .read(TruthData.file(ALLIANCES))
                        .world()
                : Disputes.world(year, year);
        Assessment assessment = Entente.assess(world).asOf(String.valueOf(year));
        Set<Conclusion> valid = new HashSet<>(assessment.wars().conclusions());
        valid.addAll(assessment.alliances().conclusions());
        Set<Dyad> found = new TreeSet<>();
        // not the list of hypotheses: it leaves out whom facts already call allies or enemies
        for (Derivation derivation : assessment.derivations().derivations()) {
            if (derivation.rule().name().equals(rule(pairs).name())
                    && derivation.conclusion() instanceof Hypothesis hypothesis
                    && derivation.premises().stream()
                            .allMatch(premise ->
                                    premise instanceof SymmetricConclusion tie && valid.contains(tie.canonical()))) {
                ImmutableList<String> ends = hypothesis.claim().subjects();
                found.add(Dyad.of(number(world, ends.get(0)), number(world, ends.get(1))));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    private static String number(World world, String id) {
        return world.actor(id).orElseThrow().codes().getOrDefault("cow", id);
    }

    /** The rule of the pack {@code balance} about these pairs. */
    static Rule rule(Pairs pairs) {
        String name = pairs == Pairs.ENEMY_OF_ENEMY ? "balance/enemy-of-enemy" : "balance/friend-of-friend";
        return RulePacks.standard().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The shares that the rule's text gives in per cent: that of its pairs, then that of all. */
    static List<Double> told(Rule rule) {
        Matcher percent = Pattern.compile("(\\d+(\\.\\d+)?) %").matcher(rule.says());
        return percent.results()
                .map(found -> Double.parseDouble(found.group(1)) / 100)
                .toList();
    }

    /** The rates by all definitions, and beside them what the design and the pack state. */
    static String table() {
        Table table = new Table(
                "pairs",
                "allies by; enemies by",
                "dyad-years",
                "allies, Wilson",
                "allies, years drawn",
                "enemies, Wilson",
                "design: allies, enemies",
                "the pack");
        for (Definition definition : DEFINITIONS) {
            rates(definition).forEach((pairs, rate) -> {
                boolean asMeasured = definition.equals(PACTS_AND_DISPUTES);
                table.row(
                        pairs.label,
                        definition.label(),
                        rate.size(),
                        thousandths(rate.ally()),
                        thousandths(rate.allyByYears()),
                        thousandths(rate.enemy()),
                        asMeasured ? DESIGN.getOrDefault(pairs, "") : "",
                        definition.equals(ALLIANCES_AND_WARS) && pairs == Pairs.ENEMY_OF_ENEMY
                                ? agreement(rule(pairs).strength(), rate.ally().value())
                                : "");
            });
        }
        Table friends =
                new Table("friends of a friend", "dyad-years", "allies of any kind, Wilson", "years drawn", "the pack");
        for (boolean firm : new boolean[] {true, false}) {
            Rate rate = friends(firm);
            friends.row(
                    firm ? "by two defence pacts" : "without a common ally by two defence pacts",
                    rate.size(),
                    thousandths(rate.ally()),
                    thousandths(rate.allyByYears()),
                    firm
                            ? agreement(
                                    rule(Pairs.FRIEND_OF_FRIEND).strength(),
                                    rate.ally().value())
                            : "");
        }
        return table + "\n\n" + friends;
    }

    private static final ImmutableMap<Pairs, String> DESIGN = ImmutableMap.of(
            Pairs.ALL, ".065, .006",
            Pairs.ENEMY_OF_ENEMY, ".24, .076",
            Pairs.FRIEND_OF_FRIEND, ".44, .007",
            Pairs.ENEMY_OF_FRIEND, ".30, .056");

    /** Whether a stated rate is the measured one but for a twentieth of it, or for .001 where it is small. */
    static boolean agrees(double stated, double measured) {
        return Math.abs(stated - measured) <= Math.max(0.001, stated / 20);
    }

    private static String agreement(double stated, double measured) {
        return Interval.number(stated) + (agrees(stated, measured) ? " agrees" : " differs");
    }

    private static String thousandths(Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", interval.value(), interval.low(), interval.high())
                .replace("0.", ".");
    }
}
