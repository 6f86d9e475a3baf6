package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Evidence;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Side;
import io.github.entente.fact.UnknownActorException;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The pairs of parties that turn against each other, or of which one turns against the other, by {@linkplain
 * Enmity#prominence prominence}, the greatest first; equal ones by their ids. What a party says or does
 * itself, or through its organs and office-holders, counts; what is inferred, what agents do, and words
 * about a leader do not. An act that counts for a part and, since the tie held then, for its principal,
 * counts for the principal only.
 *
 * <p>Either as of a day: of the acts in force, fading with age. Or of a period: of all acts that happened in
 * it, none of them faded. So the second tells who were enemies in a year that began with a crisis.
 *
 * <p>Prints as a table. Filters return a new, shorter list; but for {@link #among} they
 * change no shares. Immutable and safe for
 * use by several threads.
 */
public final class Enmities extends AbstractList<Enmity> {
    private final View view;
    /** Of what period; empty in words where as of the day. */
    private final String during;

    private final ImmutableList<Enmity> all;

    private Enmities(View view, String during, ImmutableList<Enmity> all) {
        this.view = view;
        this.during = during;
        this.all = all;
    }

    /** As of the day of the view. */
    static Enmities of(View view) {
        return view.once(Enmities.class, () -> {
            List<Stance> stances = view.conclusions(
                    Stance.class,
                    stance -> counts(stance, view) && view.graph().when(stance).isValidOn(view.asOf()));
            ImmutableSetMultimap<Stance, Stance> foldedUnder = foldedUnder(stances, view);
            return of(view, "", stances, some -> view.graph().evidence(some, foldedUnder, view.asOf()));
        });
    }

    /**
     * Of what happened in the period up to the day of the view.
     *
     * @throws IllegalArgumentException if the period is open, or begins after the day of the view
     */
    static Enmities during(View view, Edtf period) {
        LocalDate first = period.first().orElseThrow(() -> open(period));
        LocalDate end = period.last().orElseThrow(() -> open(period));
        checkArgument(
                !first.isAfter(view.asOf()), "%s begins after %s, the day of the assessment", period, view.asOf());
        LocalDate last = end.isAfter(view.asOf()) ? view.asOf() : end;
        List<Stance> stances = view.conclusions(
                Stance.class,
                stance -> counts(stance, view)
                        && view.graph().when(stance).happenedOn().intersects(Range.closed(first, last)));
        ImmutableSetMultimap<Stance, Stance> foldedUnder = foldedUnder(stances, view);
        return of(
                view,
                ", of what happened in " + period,
                stances,
                some -> view.graph().evidence(some, foldedUnder, first, last));
    }

    /**
     * For each stance, those of principals toward the same target. An act of an organ is its own while it
     * has no principal, and its principal's while it has one.
     */
    private static ImmutableSetMultimap<Stance, Stance> foldedUnder(List<Stance> stances, View view) {
        SetMultimap<List<String>, Stance> byEnds = LinkedHashMultimap.create();
        for (Stance stance : stances) {
            byEnds.put(List.of(stance.holder(), stance.target()), stance);
        }
        ImmutableSetMultimap.Builder<Stance, Stance> foldedUnder = ImmutableSetMultimap.builder();
        for (Stance stance : stances) {
            for (String principal : view.formerAndPresentPrincipalsOf(stance.holder())) {
                foldedUnder.putAll(stance, byEnds.get(List.of(principal, stance.target())));
            }
        }
        return foldedUnder.build();
    }

    private static IllegalArgumentException open(Edtf period) {
        return new IllegalArgumentException(
                "the period " + period + " is open; give its first and last day, as 2014 or 2014-01/2014-06 do");
    }

    private static boolean counts(Stance stance, View view) {
        return stance.side() == Side.AGAINST
                && (stance.basis() == Basis.DIRECT || stance.basis() == Basis.ATTRIBUTED)
                && isParty(view, stance.holder())
                && isParty(view, stance.target());
    }

    private static boolean isParty(View view, String id) {
        return view.actors()
                .withId(id)
                .map(Actor::kind)
                .filter(kind -> kind.isParty())
                .isPresent();
    }

    private static Enmities of(
            View view, String during, Collection<Stance> stances, Function<List<Stance>, Evidence> evidence) {
        Map<String, Map<String, List<Stance>>> byPair = new TreeMap<>();
        for (Stance stance : stances) {
            boolean ordered = stance.holder().compareTo(stance.target()) < 0;
            byPair.computeIfAbsent(ordered ? stance.holder() : stance.target(), id -> new TreeMap<>())
                    .computeIfAbsent(ordered ? stance.target() : stance.holder(), id -> new ArrayList<>())
                    .add(stance);
        }
        List<Enmity> all = new ArrayList<>();
        byPair.forEach((one, others) -> others.forEach((other, both) -> {
            Evidence found = evidence.apply(both);
            if (found.acts() > 0) {
                Evidence byOne = evidence.apply(heldBy(one, both));
                Evidence byOther = evidence.apply(heldBy(other, both));
                all.add(new Enmity(one, other, found, byOne, byOther, 0, 0));
            }
        }));
        return new Enmities(view, during, shared(all));
    }

    /** With the shares that each is of all of these, and in the order that follows. */
    private static ImmutableList<Enmity> shared(List<Enmity> all) {
        Map<String, Double> totals = new TreeMap<>();
        for (Enmity one : all) {
            totals.merge(one.first(), one.evidence().credibleActs(), Double::sum);
            totals.merge(one.second(), one.evidence().credibleActs(), Double::sum);
        }
        return all.stream()
                .map(one -> one.of(totals.getOrDefault(one.first(), 0.0), totals.getOrDefault(one.second(), 0.0)))
                .sorted(Comparator.comparingLong(
                                (Enmity enmity) -> -Math.round(enmity.prominence() / TwoSides.TOLERANCE))
                        .thenComparing(Enmity::first)
                        .thenComparing(Enmity::second))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Stance> heldBy(String holder, List<Stance> stances) {
        return stances.stream().filter(stance -> stance.holder().equals(holder)).toList();
    }

    /**
     * Those of the actor.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Enmities of(String actor) {
        String id = view.actors().resolve(actor);
        return where(one -> one.first().equals(id) || one.second().equals(id));
    }

    /**
     * That of two parties; empty if neither turns against the other.
     *
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     */
    public Optional<Enmity> between(String one, String other) {
        List<String> ids = List.of(view.actors().resolve(one), view.actors().resolve(other));
        return all.stream()
                .filter(enmity -> ids.contains(enmity.first()) && ids.contains(enmity.second()))
                .findFirst();
    }

    /**
     * Those between actors of these kinds, such as states alone. Their shares are counted anew, among these:
     * so a state's war with its own rebels does not make its enmity toward other states less prominent.
     */
    public Enmities among(ActorKind... kinds) {
        ImmutableSet<ActorKind> wanted = ImmutableSet.copyOf(kinds);
        return new Enmities(
                view,
                during,
                shared(all.stream()
                        .filter(one -> isOneOf(wanted, one.first()) && isOneOf(wanted, one.second()))
                        .toList()));
    }

    private boolean isOneOf(ImmutableSet<ActorKind> kinds, String id) {
        return view.actors().withId(id).map(Actor::kind).filter(kinds::contains).isPresent();
    }

    /** Those in which both turn against each other. */
    public Enmities mutual() {
        return where(Enmity::isMutual);
    }

    /** Those of at least so many acts. */
    public Enmities atLeastActs(int count) {
        return where(one -> one.evidence().acts() >= count);
    }

    /**
     * The first of this list, at most so many.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Enmities top(int count) {
        checkArgument(count >= 0, "there are no top %s; give 0 or more", count);
        return new Enmities(view, during, all.subList(0, Math.min(count, all.size())));
    }

    /** Those that pass the test. */
    public Enmities where(Predicate<? super Enmity> test) {
        return new Enmities(view, during, all.stream().filter(test).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The first of them, the most prominent.
     *
     * @throws NoSuchElementException if the list is empty
     */
    public Enmity first() {
        if (all.isEmpty()) {
            throw new NoSuchElementException("there are no enmities here as of " + view.asOfText() + during);
        }
        return all.get(0);
    }

    @Override
    public Enmity get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** A line with the number of enmities, then a table if there are any. */
    @Override
    public String toString() {
        String head = view.head(all.size(), "enmity", "enmities") + during;
        if (all.isEmpty()) {
            return head;
        }
        TextTable table =
                new TextTable("PARTY", "PARTY", "PROMINENCE", "ACTS", "BY THE FIRST", "BY THE SECOND", "DAYS");
        for (Enmity one : all) {
            table.row(List.of(
                    one.first(),
                    one.second(),
                    String.format(Locale.ROOT, "%.2f", one.prominence()),
                    String.valueOf(one.evidence().acts()),
                    String.valueOf(one.byFirst().acts()),
                    String.valueOf(one.bySecond().acts()),
                    String.valueOf(one.evidence().days())));
        }
        return head + "\n" + table;
    }
}
