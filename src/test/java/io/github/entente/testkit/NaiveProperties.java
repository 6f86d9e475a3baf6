package io.github.entente.testkit;

import static io.github.entente.testkit.Laws.same;

import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.World;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.testkit.Readings.Firing;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 11: the engine agrees with loops. */
class NaiveProperties {
    /** What is open begins with the naive calendar, and nothing is before that: no sequence begins there. */
    private static final int AFTER_THE_EDGE = 731;

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Property(tries = 200)
    void the_engine_agrees_with_the_naive_evaluator(@ForAll("worlds") World world) {
        Naive naive = Naive.of(world);
        Assessment assessment = Entente.assess(world);
        ReadGraph read = Readings.read(assessment);

        same("conclusions that ever hold", naive.conclusions(), Set.copyOf(Readings.everValid(read)));
        for (Conclusion conclusion : naive.conclusions()) {
            same("the days of " + conclusion, spans(naive.valid(conclusion)), spans(valid(read, conclusion)));
        }
        Set<Firing> firings = Readings.firings(assessment.derivations());
        same("derivations that the engine lacks", Set.of(), Sets.difference(naive.firings(), firings));
        Set<Firing> more = new HashSet<>(Sets.difference(firings, naive.firings()));
        // its hulls may meet where its days do not; but it makes up no premise
        more.removeAll(naive.vain());
        more.removeIf(firing -> firing.premises().stream()
                .anyMatch(premise -> read.when(premise).isNever()));
        same("derivations that the engine alone has", Set.of(), more);
    }

    private static BitSet valid(ReadGraph read, Conclusion conclusion) {
        BitSet days = new BitSet();
        for (Range<LocalDate> range : read.when(conclusion).validOn().asRanges()) {
            int first = range.hasLowerBound() ? Naive.day(range.lowerEndpoint()) : 0;
            int last = range.hasUpperBound() ? Naive.day(range.upperEndpoint()) : Naive.days() - 1;
            days.set(first, last + 1);
        }
        return days;
    }

    private static String spans(BitSet days) {
        StringBuilder text = new StringBuilder();
        for (int day = days.nextSetBit(AFTER_THE_EDGE); day >= 0; ) {
            int end = days.nextClearBit(day);
            text.append(Naive.date(day))
                    .append("..")
                    .append(Naive.date(end - 1))
                    .append(' ');
            day = days.nextSetBit(end);
        }
        return text.toString();
    }
}
