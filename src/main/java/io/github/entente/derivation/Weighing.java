package io.github.entente.derivation;

import io.github.entente.derivation.CountedActs.Act;
import io.github.entente.derivation.StatedStrength.Word;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums up acts as {@link Evidence} on a day. The result does not depend on the order of the acts. */
final class Weighing {
    private static final double HEAVIEST = 10;

    private final StatedStrength stated;
    private final int day;
    /** What counts happened in it; nothing fades unless it is {@link Days#ALL}. */
    private final Days window;

    private final Map<Doing, List<Counted>> byDoing = new HashMap<>();

    private int acts;
    private final SourceGroups sources = new SourceGroups();
    private final List<Days> days = new ArrayList<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private final Map<Side, List<Double>> masses = new EnumMap<>(Side.class);
    private final List<Double> credible = new ArrayList<>();

    /** Who does what to whom: an act meant against somebody may be told without saying so. */
    private record Doing(String subject, String type, String object) {}

    private record Counted(Act act, double share) {}

    private double value(Word word) {
        return window == Days.ALL ? StatedStrength.value(word, day) : word.value();
    }

    /** What one lineage says of one date. */
    private static final class Report {
        final Edtf date;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private double mass;

        Report(Edtf date) {
            this.date = date;
        }

        /** Words about one date can end on different days. */
        void add(long from, long to, double most) {
            first = Math.min(first, from);
            last = Math.max(last, to);
            mass = Math.max(mass, most);
        }

        boolean contains(Report other) {
            return first <= other.first && other.last <= last;
        }
    }

    /** SourceGroups in lineages. */
    private static final class SourceGroups {
        private final Map<String, String> above = new HashMap<>();
        private int lineages;

        String lineage(String source) {
            String top = source;
            for (String next = above.get(top); next != null && !next.equals(top); next = above.get(top)) {
                top = next;
            }
            above.put(source, top);
            return top;
        }

        void join(List<String> passedThrough) {
            String one = null;
            for (String source : passedThrough) {
                lineages += above.containsKey(source) ? 0 : 1;
                String other = lineage(source);
                if (one != null && !one.equals(other)) {
                    above.put(other, one);
                    lineages--;
                } else {
                    one = other;
                }
            }
        }
    }

    private Weighing(StatedStrength stated, Days window, int day) {
        this.stated = stated;
        this.window = window;
        this.day = day;
    }

    /** As of the epoch day: evidence fades with age. */
    static Weighing on(StatedStrength stated, int day) {
        return new Weighing(stated, Days.ALL, day);
    }

    /** Of what happened in the window up to the epoch day. Nothing fades. */
    static Weighing during(StatedStrength stated, Days window, int day) {
        return new Weighing(stated, window, day);
    }

    void add(Act act, double share) {
        Relation relation = act.relation();
        byDoing.computeIfAbsent(
                        new Doing(relation.subject(), relation.type().name(), relation.object()),
                        doing -> new ArrayList<>(1))
                .add(new Counted(act, share));
    }

    Evidence evidence() {
        if (byDoing.isEmpty()) {
            return Evidence.NONE;
        }
        byDoing.values().forEach(this::weigh);
        days.sort(Comparator.comparingLong(one -> one.hull().first()));
        return new Evidence(
                acts,
                Days.union(days).size(),
                sources.lineages,
                date(first),
                date(last),
                sum(masses.getOrDefault(Side.FOR, List.of())),
                sum(masses.getOrDefault(Side.AGAINST, List.of())),
                sum(masses.getOrDefault(Side.NONE, List.of())),
                sum(credible));
    }

    private static @Nullable LocalDate date(long epochDay) {
        return epochDay <= Long.MIN_VALUE / 4 || epochDay >= Long.MAX_VALUE / 4 ? null : LocalDate.ofEpochDay(epochDay);
    }

    /** In ascending order, so that the sum is the same to the last bit whatever the order of acts. */
    private static double sum(List<Double> some) {
        double[] parts = some.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(parts);
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    private void weigh(List<Counted> all) {
        if (all.size() == 1) {
            count(all, words(all.get(0)));
            return;
        }
        Map<Edtf, List<Counted>> byDate = new TreeMap<>(Comparator.comparing(Edtf::toString));
        for (Counted one : all) {
            byDate.computeIfAbsent(one.act.date(), date -> new ArrayList<>(1)).add(one);
        }
        SourceGroups ofThese = new SourceGroups();
        boolean wide = false;
        for (Counted one : all) {
            wide |= one.act.date().isInterval() || one.act.date().lastPrecision() != Precision.DAY;
            words(one).forEach(word -> ofThese.join(word.sources()));
        }
        Map<String, Map<Edtf, Report>> left = wide ? withoutNested(all, ofThese) : Map.of();
        boolean nested = wide;
        byDate.forEach((date, some) -> {
            List<Word> words = new ArrayList<>();
            for (Counted one : some) {
                for (Word word : words(one)) {
                    String lineage = ofThese.lineage(word.sources().get(0));
                    if (!nested || left.getOrDefault(lineage, Map.of()).containsKey(date)) {
                        words.add(word);
                    }
                }
            }
            if (!words.isEmpty()) {
                count(some, words);
            }
        });
    }

    /** Those that are seen. Of one date, some can tell of days in the window where others do not. */
    private List<Word> words(Counted one) {
        List<Word> all = one.act.affirming();
        for (Word word : all) {
            if (!isSeen(word)) {
                return all.stream().filter(this::isSeen).toList();
            }
        }
        return all;
    }

    private boolean isSeen(Word word) {
        return window == Days.ALL
                ? word.first() <= day
                : word.happened().lastCommonUntil(window, day) != Long.MIN_VALUE;
    }

    /**
     * Of each lineage the reports that count: of a vague one and the finer ones within it either the former
     * or the latter, whichever weighs more.
     */
    private Map<String, Map<Edtf, Report>> withoutNested(List<Counted> all, SourceGroups ofThese) {
        Map<String, Map<Edtf, Report>> reports = new LinkedHashMap<>();
        for (Counted one : all) {
            for (Word word : words(one)) {
                Report report = reports.computeIfAbsent(
                                ofThese.lineage(word.sources().get(0)), lineage -> new LinkedHashMap<>())
                        .computeIfAbsent(word.date(), Report::new);
                report.add(word.first(), word.lastBy(day), one.share * value(word));
            }
        }
        reports.values().forEach(Weighing::leaveOutNested);
        return reports;
    }

    private static void leaveOutNested(Map<Edtf, Report> lineage) {
        List<Report> byLength = new ArrayList<>(lineage.values());
        byLength.sort(Comparator.comparingLong((Report one) -> one.last - one.first)
                .thenComparing(one -> one.date.toString()));
        for (Report vague : byLength) {
            if (vague.last == vague.first && !vague.date.isInterval()) {
                continue;
            }
            List<Report> within = new ArrayList<>();
            double finer = 0;
            for (Report other : byLength) {
                if (other == vague) {
                    break;
                }
                if (lineage.containsKey(other.date) && vague.contains(other)) {
                    within.add(other);
                    finer += other.mass;
                }
            }
            if (!within.isEmpty() && finer >= vague.mass) {
                lineage.remove(vague.date);
            } else {
                within.forEach(other -> lineage.remove(other.date));
            }
        }
    }

    /** Counts one act, told by these words. */
    private void count(List<Counted> some, List<Word> words) {
        double share = 0;
        List<Word> denying = new ArrayList<>();
        for (Counted one : some) {
            share = Math.max(share, one.share);
            denying.addAll(StatedStrength.denying(stated.denials(one.act.node()), words, window, day));
        }
        Relation relation = some.get(0).act.relation();
        double belief = words.size() == 1 && denying.isEmpty()
                ? value(words.get(0))
                : stated.belief(words, denying, day, this::value);
        masses.computeIfAbsent(relation.side(), side -> new ArrayList<>())
                .add(share * belief * Math.abs(relation.type().weight()) / HEAVIEST);
        credible.add(share * belief);
        acts++;
        for (Word word : words) {
            sources.join(word.sources());
            Days told = days(word, relation.type().standing());
            first = Math.min(
                    first, window == Days.ALL ? word.first() : told.hull().first());
            last = Math.max(
                    last, window == Days.ALL ? word.lastBy(day) : told.hull().last());
            days.addAll(told.runs());
        }
    }

    private Days days(Word word, boolean standing) {
        LocalDate now = LocalDate.ofEpochDay(day);
        Days seen = word.happened().until(now).intersection(window);
        boolean vague = !word.date().isInterval() && word.date().lastPrecision() != Precision.DAY;
        if (standing) {
            long begins = window == Days.ALL ? word.first() : seen.hull().first();
            return Days.of(begins <= Long.MIN_VALUE / 4 ? now : LocalDate.ofEpochDay(begins));
        }
        if (vague || word.date().first().isEmpty()) {
            return Days.of(seen.last().orElse(now));
        }
        return seen;
    }
}
