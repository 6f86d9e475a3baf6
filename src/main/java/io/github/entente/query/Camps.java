package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * The camps of all wars of a day, in the order of the wars: one table a war, not a row for each pair of
 * parties. Filters return a new, shorter list. Immutable and safe for use by several threads.
 */
public final class Camps extends AbstractList<WarCamps> {
    private final View view;
    private final ImmutableList<WarCamps> all;

    private Camps(View view, ImmutableList<WarCamps> all) {
        this.view = view;
        this.all = all;
    }

    /** Of the view. The wars are those that {@link FindingKinds#WARS} lists. */
    static Camps of(View view) {
        return view.once(Camps.class, () -> {
            Findings<Siding> sidings = FindingKinds.SIDINGS.in(view);
            Findings<CoBelligerence> together = FindingKinds.in(view, CoBelligerence.class);
            ImmutableList.Builder<WarCamps> all = ImmutableList.builder();
            for (Finding<War> war : FindingKinds.WARS.in(view)) {
                all.add(new WarCamps(war, sidings, together));
            }
            return new Camps(view, all.build());
        });
    }

    /**
     * The wars to which the actor is a party, or in which it takes a side.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Camps of(String actor) {
        String id = view.actors().resolve(actor);
        return where(one -> one.concerns(id));
    }

    /**
     * The war between these two, if they are at war: at most one.
     *
     * @param one id, name or alias
     * @param other id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Camps between(String one, String other) {
        List<String> both = List.of(view.actors().resolve(one), view.actors().resolve(other));
        return where(camps -> camps.war().conclusion().subjects().containsAll(both));
    }

    /** The wars in which somebody else takes a side. */
    public Camps withSupporters() {
        return where(camps -> !camps.sidings().isEmpty());
    }

    /**
     * The same by the {@linkplain io.github.entente.derivation.Evidence#mass() mass} of the evidence for each
     * war, the greatest first. Equal ones keep their order.
     */
    public Camps ranked() {
        Map<WarCamps, Long> masses = new IdentityHashMap<>();
        for (WarCamps camps : all) {
            masses.put(camps, Math.round(camps.war().evidence().mass() / TwoSides.TOLERANCE));
        }
        return new Camps(
                view,
                ImmutableList.sortedCopyOf(
                        Comparator.comparingLong((WarCamps camps) -> -masses.getOrDefault(camps, 0L)), all));
    }

    /** The wars for which there is at least this strong evidence. */
    public Camps atLeast(Strength strength) {
        return where(camps -> Strength.of(camps.war().strength()).compareTo(strength) >= 0);
    }

    /** The wars of at least so many acts. */
    public Camps atLeastActs(int count) {
        return where(camps -> camps.war().evidence().acts() >= count);
    }

    /**
     * The first wars of this list, at most so many.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Camps top(int count) {
        checkArgument(count >= 0, "there are no top %s; give 0 or more", count);
        return new Camps(view, all.subList(0, Math.min(count, all.size())));
    }

    /** Those that pass the test. */
    public Camps where(Predicate<? super WarCamps> test) {
        return new Camps(view, all.stream().filter(test).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The first of them.
     *
     * @throws NoSuchElementException if the list is empty
     */
    public WarCamps first() {
        if (all.isEmpty()) {
            throw new NoSuchElementException("there are no wars here as of " + view.asOfText());
        }
        return all.get(0);
    }

    @Override
    public WarCamps get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** A line with the number of wars, then the table of each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(view.head(all.size(), "war with its camps", "wars with their camps"));
        for (WarCamps camps : all) {
            text.append("\n\n").append(camps);
        }
        return text.toString();
    }
}
