package io.github.entente.truth;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.TableFormat;
import io.github.entente.query.Rivalries;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Rivals from disputes: what the library concludes from who threatened, used force or was at war in a
 * Militarized Interstate Dispute of which year, beside the rivals of Thompson, Sakuwa &amp; Suhas and of
 * Thompson &amp; Dreyer.
 */
final class Disputes {
    /** The first year of the disputes. */
    static final int FIRST = 1816;

    private static final ImmutableList<RelationType> TYPES =
            ImmutableList.of(RelationTypes.MOBILIZES_AGAINST, RelationTypes.ATTACKS, RelationTypes.AT_WAR_WITH);

    /**
     * A list of rivals.
     *
     * @param label for the table
     * @param last its last year that the disputes cover too
     * @param in the rivals of a year
     */
    record Truth(String label, int last, IntFunction<ImmutableSet<Dyad>> in) {}

    static final Truth TSS = new Truth("TSS", 2014, Rivals::tss);
    static final Truth THOMPSON_DREYER = new Truth("Thompson–Dreyer", 2010, Rivals::thompsonDreyer);

    /**
     * How well lists of rivals agree with a true one.
     *
     * @param listed the dyad-years listed
     * @param precision the share of them that is true
     * @param recall the share of the true dyad-years that is listed
     * @param dyads the dyads listed in any year
     * @param dyadPrecision the share of them that is true in any year
     * @param dyadRecall the share of the dyads true in any year that is listed in any
     */
    record Score(
            int listed, Interval precision, Interval recall, int dyads, Interval dyadPrecision, Interval dyadRecall) {}

    private static final Supplier<Assessment> ALL = Suppliers.memoize(() -> Entente.assess(world(FIRST, TSS.last())));

    private Disputes() {}

    private static TableFormat format() {
        return Formats.table()
                .subject("ccode1")
                .object("ccode2")
                .date("year")
                .type("hostlev1")
                .meaning("3", RelationTypes.MOBILIZES_AGAINST)
                .meaning("4", RelationTypes.ATTACKS)
                .meaning("5", RelationTypes.AT_WAR_WITH)
                .statesByCowNumber();
    }

    /**
     * The disputes of these years as a world: a display of force is MOBILIZES_AGAINST, its use ATTACKS, war
     * AT_WAR_WITH. Each happened at some time of its year, which is all that the file tells.
     */
    static World world(int first, int last) {
        return Import.of(format())
                .from(String.valueOf(first))
                .until(String.valueOf(last))
                .read(TruthData.file(Rivals.DISPUTES))
                .world();
    }

    /** The same without displays of force: what the first edition was measured on. */
    static World force() {
        return Import.of(format())
                .types(RelationTypes.ATTACKS, RelationTypes.AT_WAR_WITH)
                .read(TruthData.file(Rivals.DISPUTES))
                .world();
    }

    /** The disputes between those who began them: without the dyads of a state that joined later. */
    static World betweenOriginators() {
        Set<String> originators = new HashSet<>();
        TruthData.rows(Rivals.DISPUTES, ",", row -> {
            if (row.getOrDefault("orig1", "").equals("1")) {
                originators.add(row.getOrDefault("dispnum", "") + " " + row.getOrDefault("ccode1", ""));
            }
        });
        StringBuilder table = new StringBuilder("ccode1,ccode2,year,hostlev1\n");
        TruthData.rows(Rivals.DISPUTES, ",", row -> {
            String dispute = row.getOrDefault("dispnum", "") + " ";
            if (originators.contains(dispute + row.getOrDefault("ccode1", ""))
                    && originators.contains(dispute + row.getOrDefault("ccode2", ""))) {
                table.append(Joiner.on(',')
                                .join(
                                        row.getOrDefault("ccode1", ""),
                                        row.getOrDefault("ccode2", ""),
                                        row.getOrDefault("year", ""),
                                        row.getOrDefault("hostlev1", "")))
                        .append('\n');
            }
        });
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        return Import.of(format())
                .read(new ByteArrayInputStream(bytes), "disputes between originators")
                .world();
    }

    /** Settings by which what was done in a dispute counts for so many years. */
    static Settings counting(int years) {
        Settings settings = Settings.defaults();
        for (RelationType type : TYPES) {
            settings = settings.withLifetime(type, years * 365);
        }
        return settings;
    }

    /** All disputes, assessed at once: about a second. */
    static Assessment all() {
        return ALL.get();
    }

    /**
     * The rivals that the library lists at the end of each year, of all kinds, with at least so many acts.
     */
    static IntFunction<ImmutableSet<Dyad>> rivals(Assessment assessment, int acts) {
        return year -> {
            Rivalries rivalries = assessment.asOf(String.valueOf(year)).rivalries();
            Set<Dyad> found = new TreeSet<>();
            for (Rivalry rivalry : (acts == 0 ? rivalries : rivalries.atLeastActs(acts)).conclusions()) {
                found.add(Dyad.of(rivalry.first(), rivalry.second()));
            }
            return ImmutableSet.copyOf(found);
        };
    }

    /** Those of whom at least one threatened or used force in a dispute of the year. */
    private static IntFunction<ImmutableSet<Dyad>> disputants() {
        Map<Integer, Set<Dyad>> found = new TreeMap<>();
        TruthData.rows(
                Rivals.DISPUTES,
                ",",
                row -> found.computeIfAbsent(Integer.parseInt(row.getOrDefault("year", "")), year -> new TreeSet<>())
                        .add(Dyad.of(
                                Rivals.state(row.getOrDefault("ccode1", "")).orElseThrow(),
                                Rivals.state(row.getOrDefault("ccode2", "")).orElseThrow())));
        return year -> ImmutableSet.copyOf(found.getOrDefault(year, Set.of()));
    }

    static Score score(IntFunction<ImmutableSet<Dyad>> listed, Truth truth) {
        int all = 0;
        int trues = 0;
        int hits = 0;
        Set<Dyad> dyads = new TreeSet<>();
        Set<Dyad> trueDyads = new TreeSet<>();
        for (int year = FIRST; year <= truth.last(); year++) {
            Set<Dyad> found = listed.apply(year);
            Set<Dyad> wanted = truth.in().apply(year);
            all += found.size();
            trues += wanted.size();
            hits += (int) found.stream().filter(wanted::contains).count();
            dyads.addAll(found);
            trueDyads.addAll(wanted);
        }
        int dyadHits = (int) dyads.stream().filter(trueDyads::contains).count();
        return new Score(
                all,
                Interval.share(hits, all),
                Interval.share(hits, trues),
                dyads.size(),
                Interval.share(dyadHits, dyads.size()),
                Interval.share(dyadHits, trueDyads.size()));
    }

    /** What the library lists by several readings, and what the file lists itself. */
    static String table() {
        Assessment assessment = all();
        World world = assessment.world();
        Assessment enduring = Entente.with(counting(20)).assess(world);
        Table table =
                new Table("list", "truth", "dyad-years", "precision", "recall", "dyads ever", "precision", "recall");
        for (Truth truth : List.of(TSS, THOMPSON_DREYER)) {
            row(table, "any dispute of the year", disputants(), truth);
            row(table, "use of force by either", Rivals::usersOfForce, truth);
            row(table, "**rivalries**", rivals(assessment, 0), truth);
            row(table, "rivalries, 3 acts or more", rivals(assessment, 3), truth);
            row(table, "rivalries, use of force and war alone", rivals(Entente.assess(force()), 0), truth);
            row(
                    table,
                    "rivalries, disputes between originators",
                    rivals(Entente.assess(betweenOriginators()), 0),
                    truth);
            row(
                    table,
                    "rivalries, acts count for 5 years",
                    rivals(Entente.with(counting(5)).assess(world), 0),
                    truth);
            row(
                    table,
                    "rivalries, acts count for 10 years",
                    rivals(Entente.with(counting(10)).assess(world), 0),
                    truth);
            row(table, "rivalries, acts count for 20 years", rivals(enduring, 0), truth);
            row(table, "the same, 12 acts or more (six disputes of both)", rivals(enduring, 12), truth);
        }
        return table + "\n\nListed for the most years, never in TSS: " + most(rivals(assessment, 0), TSS.in(), 20)
                + ".\n\nIn TSS for the most years, never listed: " + most(TSS.in(), rivals(assessment, 0), 20) + ".";
    }

    private static void row(Table table, String label, IntFunction<ImmutableSet<Dyad>> listed, Truth truth) {
        Score score = score(listed, truth);
        table.row(
                label,
                truth.label(),
                score.listed(),
                score.precision(),
                score.recall(),
                score.dyads(),
                score.dyadPrecision(),
                score.dyadRecall());
    }

    /** The dyads that are in the first list for the most years, and never in the second. */
    private static String most(IntFunction<ImmutableSet<Dyad>> one, IntFunction<ImmutableSet<Dyad>> other, int count) {
        Map<Dyad, Integer> years = new TreeMap<>();
        Set<Dyad> others = new TreeSet<>();
        for (int year = FIRST; year <= TSS.last(); year++) {
            one.apply(year).forEach(dyad -> years.merge(dyad, 1, Integer::sum));
            others.addAll(other.apply(year));
        }
        return years.entrySet().stream()
                .filter(entry -> !others.contains(entry.getKey()))
                .sorted(Map.Entry.<Dyad, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
