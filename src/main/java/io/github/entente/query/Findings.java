package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Evidence;
import io.github.entente.derivation.Strength;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Findings of one kind, in the order that the package promises. Prints as a table. Filters return a new,
 * shorter list. Immutable and safe for use by several threads.
 *
 * @param <C> the kind of conclusion
 */
public sealed class Findings<C extends Conclusion> extends AbstractList<Finding<C>>
        permits Commitments, Inconsistencies, Rivalries, Stakes, Stances {
    private final FindingKind<C> kind;
    private final View view;
    private final ImmutableList<Finding<C>> all;
    private final ImmutableList<Finding<C>> shown;
    private final boolean subordinates;

    Findings(FindingKind<C> kind, View view, ImmutableList<Finding<C>> all, boolean subordinates) {
        this.kind = kind;
        this.view = view;
        this.all = all;
        this.subordinates = subordinates;
        this.shown = subordinates ? all : unfolded(all);
    }

    private static <C extends Conclusion> ImmutableList<Finding<C>> unfolded(ImmutableList<Finding<C>> all) {
        ImmutableList.Builder<Finding<C>> unfolded = ImmutableList.builder();
        for (Finding<C> finding : all) {
            if (!finding.isSubordinate()) {
                unfolded.add(finding);
            }
        }
        return unfolded.build();
    }

    final FindingKind<C> kind() {
        return kind;
    }

    View view() {
        return view;
    }

    /** The findings whose conclusion passes the test. */
    public Findings<C> where(Predicate<? super C> test) {
        ImmutableList.Builder<Finding<C>> fewer = ImmutableList.builder();
        for (Finding<C> finding : all) {
            if (test.test(finding.conclusion())) {
                fewer.add(finding);
            }
        }
        return kind.list(view, fewer.build(), subordinates);
    }

    /**
     * The findings that have the actor as a subject, such as the stances that it holds. For symmetric
     * conclusions, the actor may be at either end.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Findings<C> of(String actor) {
        String id = view.actors().resolve(actor);
        return where(conclusion -> conclusion.subjects().contains(id));
    }

    /**
     * The findings that have the actor as an object, such as the stances toward it.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Findings<C> about(String actor) {
        String id = view.actors().resolve(actor);
        return where(conclusion -> conclusion.objects().contains(id));
    }

    /**
     * The findings that name both actors, in any role.
     *
     * @param one id, name or alias
     * @param other id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Findings<C> between(String one, String other) {
        String first = view.actors().resolve(one);
        String second = view.actors().resolve(other);
        return where(conclusion -> Stream.of(first, second)
                .allMatch(id -> conclusion.subjects().contains(id)
                        || conclusion.objects().contains(id)));
    }

    /**
     * The same findings by the {@linkplain Evidence#mass() mass} of their evidence, times their {@linkplain
     * Finding#share() share} in it, the greatest first. Equal ones keep their order.
     */
    public Findings<C> ranked() {
        Map<Finding<C>, Long> masses = new IdentityHashMap<>();
        for (Finding<C> finding : all) {
            masses.put(finding, Math.round(finding.evidence().mass() * finding.share() / TwoSides.TOLERANCE));
        }
        return sorted(Comparator.comparingLong(finding -> -masses.getOrDefault(finding, 0L)));
    }

    /** The same findings in this order. Equal ones keep theirs. */
    Findings<C> sorted(Comparator<Finding<C>> order) {
        return kind.list(view, ImmutableList.sortedCopyOf(order, all), subordinates);
    }

    /** The findings with at least this strong evidence. */
    public Findings<C> atLeast(Strength strength) {
        return only(finding -> Strength.of(finding.strength()).compareTo(strength) >= 0);
    }

    /** The findings behind which there are at least so many acts. */
    public Findings<C> atLeastActs(int count) {
        return only(finding -> finding.evidence().acts() >= count);
    }

    /**
     * The first findings of this list, at most so many. Subordinate ones are left out, unless they are shown.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Findings<C> top(int count) {
        checkArgument(count >= 0, "there are no top %s; give 0 or more", count);
        return kind.list(view, shown.subList(0, Math.min(count, shown.size())), subordinates);
    }

    private Findings<C> only(Predicate<Finding<C>> test) {
        return kind.list(view, all.stream().filter(test).collect(ImmutableList.toImmutableList()), subordinates);
    }

    /** The same list, with subordinate findings. */
    public Findings<C> withSubordinates() {
        return kind.list(view, all, true);
    }

    /**
     * The first finding.
     *
     * @throws NoSuchElementException if the list is empty
     */
    public Finding<C> first() {
        if (shown.isEmpty()) {
            throw new NoSuchElementException("there are no " + kind.plural() + " here as of " + view.asOfText());
        }
        return shown.get(0);
    }

    /** The conclusions, in the order of the list. */
    public ImmutableList<C> conclusions() {
        return shown.stream().map(Finding::conclusion).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Finding<C> get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    /**
     * A line with the number of findings, then a table if there are any. ACTS is the number of acts behind a
     * finding, SOURCES that of independent sources.
     */
    @Override
    public String toString() {
        String head = view.head(shown.size(), kind.singular(), kind.plural());
        if (shown.isEmpty()) {
            return head;
        }
        return head + "\n" + table(kind.heads(), kind::cells);
    }

    /** The table of what is shown, which begins with these columns. */
    TextTable table(List<String> heads, Function<Finding<C>, List<String>> cells) {
        TextTable table = new TextTable(row(heads, "WHEN", "STRENGTH", "ACTS", "SOURCES", ""));
        for (Finding<C> finding : shown) {
            String when = kind.isListedWhenOver()
                    ? finding.explain().whenInShort()
                    : finding.when().brief();
            Evidence evidence = finding.evidence();
            table.row(row(
                    cells.apply(finding),
                    when,
                    finding.strengthText(),
                    String.valueOf(evidence.acts()),
                    String.valueOf(evidence.lineages()),
                    String.join(", ", finding.marks())));
        }
        return table;
    }

    private static List<String> row(List<String> cells, String... further) {
        return ImmutableList.<String>builder().addAll(cells).add(further).build();
    }
}
