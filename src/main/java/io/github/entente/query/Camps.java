package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
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

    /** The wars in which most parties take a side first. Equal ones keep their order. */
    public Camps ranked() {
        return new Camps(
                view,
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(camps -> -camps.sidings().size()), all));
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
