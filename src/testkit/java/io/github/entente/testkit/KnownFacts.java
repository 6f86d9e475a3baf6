package io.github.entente.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The known propositions of one world: its facts, and what a {@link Reference} has derived from them so far,
 * each with its days. Restated rules query it and add to it. Not safe for use by several threads.
 *
 * <p>It only knows what holds on some day.
 */
public final class KnownFacts {
    private final Actors actors;
    private final Calendar calendar;
    private final Map<Proposition, CountedDays> days = new LinkedHashMap<>();
    private final Set<Step> steps = new LinkedHashSet<>();
    /**
     * For each step, the days of its premises at the last query. While they are the same, nothing new
     * follows.
     */
    private final Map<List<Object>, List<CountedDays>> asked = new HashMap<>();
    /** The results of {@link #all} and {@link #relations}, until something new is known. */
    private final Map<Object, ImmutableList<?>> lists = new HashMap<>();

    private Predicate<String> rules = rule -> true;
    private boolean changed;

    /**
     * A derivation. It is identified by its premises, from either end. Their order matters in a sequence, and
     * between an act and its ties.
     *
     * @param rule the rule's name
     * @param time its time mode
     * @param unordered premises whose order does not matter
     * @param ordered premises after those, in their order
     * @param conclusion in canonical order
     */
    record Step(
            String rule,
            TimeMode time,
            ImmutableMultiset<Proposition> unordered,
            ImmutableList<Proposition> ordered,
            Conclusion conclusion) {
        static Step of(String rule, TimeMode time, List<Proposition> premises, Conclusion conclusion) {
            List<Proposition> canonical =
                    premises.stream().map(Proposition::canonical).toList();
            int count = canonical.size();
            int unordered = switch (time) {
                case OVERLAP, TOGETHER, SUSTAINED -> count;
                case DURING, WHILE -> count - 1;
                case SEQUENCE -> 0;
            };
            return new Step(
                    rule,
                    time,
                    ImmutableMultiset.copyOf(canonical.subList(0, unordered)),
                    ImmutableList.copyOf(canonical.subList(unordered, count)),
                    (Conclusion) conclusion.canonical());
        }

        static Step of(Derivation derivation) {
            return of(
                    derivation.rule().name(), derivation.rule().time(), derivation.premises(), derivation.conclusion());
        }

        Stream<Proposition> premises() {
            return Stream.concat(unordered.stream(), ordered.stream());
        }

        /** Such as {@code stance/words, OVERLAP: TRUMP PRAISES HAFTAR → Stance[…]}. */
        @Override
        public String toString() {
            String shown = Stream.concat(
                            unordered.stream().map(Object::toString).sorted(), ordered.stream())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return rule + ", " + time + ": " + shown + " → " + conclusion;
        }
    }

    private KnownFacts(Actors actors, Calendar calendar) {
        this.actors = actors;
        this.calendar = calendar;
    }

    /** The statements of the world. */
    static KnownFacts stated(World world) {
        Calendar calendar = Calendar.of(world);
        KnownFacts known = new KnownFacts(world.actors(), calendar);
        world.statements().keySet().forEach(fact -> known.learn(fact, CountedDays.of(calendar, world, fact)));
        return known;
    }

    /** Only these propositions, as if they held always. */
    static KnownFacts always(World world, Collection<Proposition> propositions) {
        Calendar calendar = Calendar.of(World.builder().build());
        KnownFacts known = new KnownFacts(world.actors(), calendar);
        propositions.forEach(one -> known.learn(one, CountedDays.always(calendar)));
        return known;
    }

    private void learn(Proposition proposition, CountedDays more) {
        if (more.isNever()) {
            return;
        }
        Proposition kept = proposition.canonical();
        CountedDays before = days.get(kept);
        CountedDays after = before == null ? more : before.or(more);
        if (before == null) {
            lists.clear();
        }
        if (before == null || !after.same(before)) {
            days.put(kept, after);
            changed = true;
        }
    }

    /**
     * Applies a {@link Restatement} once, of which these rules count; tells whether anything new followed.
     */
    boolean apply(Consumer<KnownFacts> restatement, Predicate<String> of) {
        rules = of;
        changed = false;
        restatement.accept(this);
        return changed;
    }

    /** The actors of the world. */
    public Actors actors() {
        return actors;
    }

    /**
     * The known relations and conclusions of this class, in the order in which they became known. Symmetric
     * ones occur twice, from both ends. The list does not change when more is derived.
     *
     * @param type a class or an interface, such as {@code Conduct}
     */
    @SuppressWarnings("unchecked") // each list has the class under which it is kept
    public <T extends Proposition> ImmutableList<T> all(Class<T> type) {
        return (ImmutableList<T>) lists.computeIfAbsent(type, t -> ends(type, end -> true));
    }

    /**
     * The known relations of this type, in the order of {@link #all}. Symmetric ones occur twice, from both
     * ends.
     */
    @SuppressWarnings("unchecked")
    public ImmutableList<Relation> relations(RelationType type) {
        return (ImmutableList<Relation>) lists.computeIfAbsent(
                type, t -> ends(Relation.class, relation -> relation.type().equals(type)));
    }

    private <T extends Proposition> ImmutableList<T> ends(Class<T> type, Predicate<T> wanted) {
        return days.keySet().stream()
                .flatMap(one -> Stream.of(one, one.mirrored()).distinct())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Records that a rule derives a conclusion from these premises. If it holds on some day, it is known from
     * now on.
     *
     * @param rule the rule's name, {@code pack/claim}
     * @param time how the days of the premises make those of the conclusion
     * @param conclusion what is derived
     * @param premises at least one, from either end; for {@link TimeMode#DURING} the ties, then the act; for
     *     {@link TimeMode#SEQUENCE} the earlier before the later
     * @throws IllegalArgumentException if there is no premise, or one of them is not known
     */
    public void derive(String rule, TimeMode time, Conclusion conclusion, Proposition... premises) {
        checkArgument(
                premises.length > 0, "%s derives %s from no premise; name what it follows from", rule, conclusion);
        if (!rules.test(rule)) {
            return;
        }
        List<CountedDays> held = new ArrayList<>();
        for (Proposition premise : premises) {
            @Nullable CountedDays when = days.get(premise.canonical());
            checkArgument(
                    when != null,
                    "%s derives %s from %s, which is not known; take premises from all(…) and relations(…)",
                    rule,
                    conclusion,
                    premise);
            held.add(when);
        }
        List<Object> ask = List.of(rule, time, conclusion, Arrays.asList(premises));
        if (same(held, asked.put(ask, held))) {
            return;
        }
        CountedDays concluded = CountedDays.concluded(time, held);
        if (!concluded.isNever()) {
            changed |= steps.add(Step.of(rule, time, Arrays.asList(premises), conclusion));
            learn(conclusion, concluded);
        }
    }

    private static boolean same(List<CountedDays> now, @Nullable List<CountedDays> before) {
        if (before == null) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The derived conclusions, in the order in which they were first derived. */
    public ImmutableSet<Conclusion> conclusions() {
        return days.keySet().stream()
                .filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The derivations that hold on some day. */
    Set<Step> steps() {
        return steps;
    }

    Calendar calendar() {
        return calendar;
    }

    /** When the proposition holds; null if it is not known. */
    @Nullable
    CountedDays days(Proposition proposition) {
        return days.get(proposition.canonical());
    }

    /** The derived conclusions, one a line, with the days on which they are valid. */
    @Override
    public String toString() {
        ImmutableSet<Conclusion> conclusions = conclusions();
        return conclusions.isEmpty()
                ? "nothing follows"
                : conclusions.stream()
                        .map(conclusion -> conclusion + ": " + days.get(conclusion))
                        .collect(Collectors.joining("\n"));
    }
}
