package io.github.entente.truth;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Actor;
import io.github.entente.format.data.EventTypes;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What others know of who was whose enemy in a year: the rivalries of Thompson, Sakuwa &amp; Suhas (Analyzing
 * Strategic Rivalries in World Politics, 2021) and of Thompson &amp; Dreyer (Handbook of International
 * Rivalries, 2012), and the Militarized Interstate Disputes 5.0 (Palmer et al. 2022). States have the ids of
 * the library.
 */
final class Rivals {
    static final String TSS = "atop/tss_rivalries.csv";
    static final String THOMPSON_DREYER = "atop/td_rivalries.csv";
    static final String DISPUTES = "cow/mid_directed_hostile.csv.gz";

    /** Use of force by the scale of the Militarized Interstate Disputes: 4 is use of force, 5 war. */
    private static final int USE_OF_FORCE = 4;

    private record Years(Dyad dyad, int first, int last) {}

    /**
     * The ids of states by the numbers of the Correlates of War Project, as the library's tables know them.
     */
    private static final Supplier<Map<String, String>> STATES = Suppliers.memoize(() -> {
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        for (Actor actor : Import.of(Formats.table()
                        .subject("ccode1")
                        .object("ccode2")
                        .everyRowIs(EventTypes.AT_ENMITY_WITH)
                        .dates("year", "year")
                        .statesByCowNumber())
                .read(TruthData.file(DISPUTES))
                .world()
                .actors()) {
            Optional.ofNullable(actor.codes().get("cow")).ifPresent(number -> ids.put(number, actor.id()));
        }
        return ids.buildKeepingLast();
    });

    private static final Supplier<List<Years>> TSS_YEARS = Suppliers.memoize(() -> rivalries(TSS, "start", "end"));
    private static final Supplier<List<Years>> THOMPSON_DREYER_YEARS =
            Suppliers.memoize(() -> rivalries(THOMPSON_DREYER, "styear", "endyear"));
    private static final Supplier<List<Years>> FORCE = Suppliers.memoize(() -> {
        List<Years> years = new ArrayList<>();
        TruthData.rows(DISPUTES, ",", row -> {
            if (Integer.parseInt(row.getOrDefault("hostlev1", "0")) >= USE_OF_FORCE) {
                int year = Integer.parseInt(row.getOrDefault("year", ""));
                dyad(row).ifPresent(dyad -> years.add(new Years(dyad, year, year)));
            }
        });
        return years;
    });

    private Rivals() {}

    private static List<Years> rivalries(String file, String start, String end) {
        List<Years> years = new ArrayList<>();
        TruthData.rows(file, ",", row -> {
            String last = row.getOrDefault(end, "");
            int until = last.isEmpty() || last.equals("NA") ? Integer.MAX_VALUE : Integer.parseInt(last);
            dyad(row)
                    .ifPresent(
                            dyad -> years.add(new Years(dyad, Integer.parseInt(row.getOrDefault(start, "")), until)));
        });
        return years;
    }

    /** Of a row with two numbers of states; empty where a number is none that the library knows. */
    private static Optional<Dyad> dyad(Map<String, String> row) {
        Optional<String> one = state(row.getOrDefault("ccode1", ""));
        Optional<String> other = state(row.getOrDefault("ccode2", ""));
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(Dyad.of(one.get(), other.get()))
                : Optional.empty();
    }

    /** The library's id of the state with this number. */
    static Optional<String> state(String number) {
        return Optional.ofNullable(STATES.get().get(number));
    }

    /** The rivals of Thompson, Sakuwa &amp; Suhas in the year, its first and last year included. */
    static ImmutableSet<Dyad> tss(int year) {
        return in(year, TSS_YEARS.get());
    }

    /** The rivals of Thompson &amp; Dreyer in the year, first and last included. */
    static ImmutableSet<Dyad> thompsonDreyer(int year) {
        return in(year, THOMPSON_DREYER_YEARS.get());
    }

    /** Those of whom at least one used force against the other in a dispute of the year. */
    static ImmutableSet<Dyad> usersOfForce(int year) {
        return in(year, FORCE.get());
    }

    private static ImmutableSet<Dyad> in(int year, List<Years> all) {
        Set<Dyad> found = new TreeSet<>();
        for (Years years : all) {
            if (years.first() <= year && year <= years.last()) {
                found.add(years.dyad());
            }
        }
        return ImmutableSet.copyOf(found);
    }
}
