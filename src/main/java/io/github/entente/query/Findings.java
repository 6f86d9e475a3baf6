package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.UnknownActorException;
import java.util.AbstractList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Findings of one kind, in the order that the package promises. Prints as a table. Filters return a new,
 * shorter list. Immutable and safe for use by several threads.
 *
 * @param <C> the kind of conclusion
 */
public sealed class Findings<C extends Conclusion> extends AbstractList<Finding<C>>
        permits Inconsistencies, Rivalries, Stakes, Stances {
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

    /** A line with the number of findings, then a table if there are any. */
    @Override
    public String toString() {
        String head = view.head(shown.size(), kind.singular(), kind.plural());
        if (shown.isEmpty()) {
            return head;
        }
        TextTable table = new TextTable(row(kind.heads(), "WHEN", "STRENGTH", ""));
        for (Finding<C> finding : shown) {
            String when = kind.isListedWhenOver()
                    ? finding.explain().whenText()
                    : finding.when().toString();
            table.row(row(kind.cells(finding), when, finding.strengthText(), String.join(", ", finding.marks())));
        }
        return head + "\n" + table;
    }

    private static List<String> row(List<String> cells, String... further) {
        return ImmutableList.<String>builder().addAll(cells).add(further).build();
    }
}
