package io.github.entente.dossier;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** Places for days: each gap between two of them gets room by the logarithm of its length. */
final class TimeScale {
    private final ImmutableSortedMap<LocalDate, Double> places;
    private final double left;

    /**
     * A scale.
     *
     * @param days at least one; all that are to be placed
     */
    TimeScale(Collection<LocalDate> days, double left, double right) {
        this.left = left;
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        ImmutableSortedMap.Builder<LocalDate, Double> sums = ImmutableSortedMap.naturalOrder();
        double sum = 0;
        LocalDate before = sorted.first();
        for (LocalDate day : sorted) {
            if (!day.equals(before)) {
                sum += 1 + StrictMath.log(1 + ChronoUnit.DAYS.between(before, day));
            }
            sums.put(day, sum);
            before = day;
        }
        double unit = sum == 0 ? 0 : (right - left) / sum;
        ImmutableSortedMap.Builder<LocalDate, Double> all = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<LocalDate, Double> one : sums.build().entrySet()) {
            all.put(one.getKey(), left + unit * one.getValue());
        }
        this.places = all.build();
    }

    /** The place of one of the days. */
    double place(LocalDate day) {
        Double place = places.get(day);
        return place == null ? left : place;
    }

    Iterable<LocalDate> days() {
        return places.keySet();
    }
}
