package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes the list of findings of one kind: those valid on the day, or ever by then; without those that a stronger one subsumes; in order; and marks those that are folded
 * under a principal.
 *
 * @param <C> the kind of conclusion
 */
final class Listing<C extends Conclusion> {
    /**
     * What is compared to find a principal's conclusion that says the same.
     *
     * @param ends for each end the actor's id, and what is its alone
     * @param rest what else makes the conclusion
     */
    record Shared(List<SharedEnd> ends, Object rest) {}

    /**
     * One end of a conclusion.
     *
     * @param actor the id of whose it is
     * @param own what is this end's alone, such as its client
     */
    record SharedEnd(String actor, Object own) {
        SharedEnd(String actor) {
            this(actor, "");
        }
    }

    private final View view;
    private final Class<C> type;
    private final Function<C, Shared> key;
    private boolean ever;
    private Predicate<C> subsumed = conclusion -> false;

    Listing(View view, Class<C> type, Function<C, Shared> key) {
        this.view = view;
        this.type = type;
        this.key = key;
    }

    /** Lists what has been valid by the day, not only what is valid on it. */
    Listing<C> everSoFar() {
        ever = true;
        return this;
    }

    /** Leaves out what passes the test. */
    Listing<C> unless(Predicate<C> stronger) {
        subsumed = stronger;
        return this;
    }

    /** Whether the conclusion is itself one of those that this kind of list is made of. */
    boolean lists(Conclusion conclusion) {
        return day(conclusion).isPresent();
    }

    private Optional<LocalDate> day(Conclusion conclusion) {
        if (ever) {
            return view.graph().heyday(conclusion, view.asOf());
        }
        return view.graph().when(conclusion).isValidOn(view.asOf()) ? Optional.of(view.asOf()) : Optional.empty();
    }

    ImmutableList<Finding<C>> list() {
        Map<C, LocalDate> days = new LinkedHashMap<>();
        view.graph().conclusions(type).sorted(order()).forEach(conclusion -> {
            Optional<LocalDate> day = day(conclusion);
            if (day.isPresent() && !subsumed.test(conclusion)) {
                days.put(conclusion, day.get());
            }
        });
        Set<Shared> held = new HashSet<>();
        days.keySet().forEach(conclusion -> held.add(unordered(key.apply(conclusion))));
        return days.entrySet().stream()
                .map(entry -> new Finding<>(view, entry.getKey(), entry.getValue(), isFolded(entry.getKey(), held)))
                .collect(ImmutableList.toImmutableList());
    }

    private Comparator<C> order() {
        return Comparator.comparing((C conclusion) -> String.join("\n", conclusion.of()))
                .thenComparing(conclusion -> String.join("\n", conclusion.about()))
                .thenComparing(Conclusion::toString);
    }

    private static Shared unordered(Shared one) {
        List<SharedEnd> ends = new ArrayList<>(one.ends());
        ends.sort(Comparator.comparing(SharedEnd::toString));
        return new Shared(ends, one.rest());
    }

    private boolean isFolded(C conclusion, Set<Shared> held) {
        Shared own = key.apply(conclusion);
        if (own.ends().size() == 2) {
            String first = own.ends().get(0).actor();
            String second = own.ends().get(1).actor();
            if (view.principalsOf(first).contains(second)
                    || view.principalsOf(second).contains(first)) {
                return true;
            }
        }
        return raised(own.ends()).stream()
                .anyMatch(ends -> !ends.equals(own.ends()) && held.contains(unordered(new Shared(ends, own.rest()))));
    }

    /** All ways to put a principal, or nobody else, in the place of each end. */
    private List<List<SharedEnd>> raised(List<SharedEnd> ends) {
        List<List<SharedEnd>> all = List.of(List.of());
        for (SharedEnd end : ends) {
            List<List<SharedEnd>> longer = new ArrayList<>();
            for (List<SharedEnd> begun : all) {
                ImmutableSet<String> inItsPlace = ImmutableSet.<String>builder()
                        .add(end.actor())
                        .addAll(view.principalsOf(end.actor()))
                        .build();
                inItsPlace.forEach(actor -> longer.add(ImmutableList.<SharedEnd>builder()
                        .addAll(begun)
                        .add(new SharedEnd(actor, end.own()))
                        .build()));
            }
            all = longer;
        }
        return all;
    }
}
