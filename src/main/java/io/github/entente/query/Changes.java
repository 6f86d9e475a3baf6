package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The differences between the findings of two assessments. They are ordered by {@linkplain Change.Kind kind};
 * then inconsistencies, commitments, shifts, stances, hostilities, alliances, alignments, rivalries,
 * oppositions, fortunes, stakes, leverages, hypotheses, conclusions of other kinds; then as in these lists.
 * Disputes are not findings and are not compared.
 *
 * <p>A finding that is folded under a principal is left out; {@link #withSubordinates()} shows it. If it is
 * listed in both assessments, the one after decides. A finding that one list folds and the other shows is in
 * both, and is not a change. A finding can appear because a stronger one that hid it vanished.
 *
 * <p>Filters return a new, shorter list. Immutable and safe for use by several threads.
 */
public final class Changes extends AbstractList<Change> {
    private final View before;
    private final View after;
    private final String how;
    private final ImmutableList<Change> all;
    private final ImmutableList<Change> shown;
    private final boolean subordinates;

    private Changes(View before, View after, String how, ImmutableList<Change> all, boolean subordinates) {
        this.before = before;
        this.after = after;
        this.how = how;
        this.all = all;
        this.subordinates = subordinates;
        this.shown = subordinates
                ? all
                : all.stream().filter(change -> !change.isSubordinate()).collect(ImmutableList.toImmutableList());
    }

    /**
     * The changes from one view to another.
     *
     * @param how what was changed, for the first line; begins with a comma, or is empty
     */
    static Changes between(View before, View after, String how) {
        Difference difference = new Difference(before, after);
        Map<Conclusion, Finding<?>> then = listed(before);
        Map<Conclusion, Finding<?>> now = listed(after);
        List<Change> all = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            (kind == Change.Kind.VANISHED ? then : now).keySet().forEach(conclusion -> {
                Optional<Finding<?>> old = Optional.ofNullable(then.get(conclusion));
                Optional<Finding<?>> current = Optional.ofNullable(now.get(conclusion));
                if (difference.is(kind, old, current)) {
                    all.add(new Change(kind, old, current, difference));
                }
            });
        }
        return new Changes(before, after, how, ImmutableList.copyOf(all), false);
    }

    /**
     * The changes from one view to another in these conclusions, in what they may hide and in what they
     * may decide. Subordinate findings are shown.
     *
     * @param how what was changed, for the first line; begins with a comma, or is empty
     */
    static Changes among(Set<Conclusion> some, View before, View after) {
        Set<Conclusion> all = new LinkedHashSet<>(some);
        for (FindingKind<?> kind : FindingKinds.all()) {
            for (Conclusion conclusion : some) {
                all.addAll(kind.hides(conclusion, before));
                all.addAll(kind.hides(conclusion, after));
                all.addAll(kind.ofOneWarWith(conclusion, before));
                all.addAll(kind.ofOneWarWith(conclusion, after));
                all.addAll(kind.decidedBy(conclusion, before));
                all.addAll(kind.decidedBy(conclusion, after));
            }
        }
        return between(before.among(all), after.among(all), "").withSubordinates();
    }

    private static Map<Conclusion, Finding<?>> listed(View view) {
        Map<Conclusion, Finding<?>> listed = new LinkedHashMap<>();
        for (FindingKind<?> kind : FindingKinds.all()) {
            for (Finding<?> finding : kind.in(view).withSubordinates()) {
                listed.put(finding.conclusion(), finding);
            }
        }
        return listed;
    }

    /** The changes of this kind. */
    public Changes ofKind(Change.Kind kind) {
        return where(change -> change.kind() == kind);
    }

    /** The changes in conclusions of this type, such as {@code Stance.class}. */
    public Changes of(Class<? extends Conclusion> type) {
        return where(change -> type.isInstance(change.conclusion()));
    }

    /**
     * The changes in conclusions that have the actor as subject or object.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world after has no such actor
     */
    public Changes of(String actor) {
        String id = after.actors().resolve(actor);
        return where(change -> change.conclusion().subjects().contains(id)
                || change.conclusion().objects().contains(id));
    }

    /** The changes that pass the test. */
    public Changes where(Predicate<? super Change> test) {
        return new Changes(
                before, after, how, all.stream().filter(test).collect(ImmutableList.toImmutableList()), subordinates);
    }

    /** The same list, with subordinate findings. */
    public Changes withSubordinates() {
        return new Changes(before, after, how, all, true);
    }

    /** The conclusions, in the order of the list. */
    public ImmutableList<Conclusion> conclusions() {
        return shown.stream().map(Change::conclusion).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Change get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    /**
     * A line with the number of changes of each kind, then each change with its reason. If several in a row
     * have the same reason, it is printed once.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(summary());
        boolean run = false;
        for (int i = 0; i < shown.size(); i++) {
            Change change = shown.get(i);
            text.append('\n').append(change.line());
            boolean goesOn = i + 1 < shown.size()
                    && shown.get(i + 1).kind() == change.kind()
                    && shown.get(i + 1).because().equals(change.because());
            if (!goesOn) {
                text.append("\n  ").append(run ? "each: " : "").append(change.because());
            }
            run = goesOn;
        }
        return text.toString();
    }

    /** The first line, such as {@code 3 changes as of 2020-05-25, without source WHITE-HOUSE: 3 vanished}. */
    public String summary() {
        String number = shown.isEmpty() ? "no" : String.valueOf(shown.size());
        String days = before.asOfText().equals(after.asOfText())
                ? " as of " + after.asOfText()
                : " from " + before.asOfText() + " to " + after.asOfText();
        return number + (shown.size() == 1 ? " change" : " changes") + days + how + counts();
    }

    private String counts() {
        Map<Change.Kind, Long> counts =
                shown.stream().collect(Collectors.groupingBy(Change::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().label())
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
