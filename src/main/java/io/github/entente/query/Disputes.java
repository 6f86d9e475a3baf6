package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;

/** The stated facts that are disputed by a day, in their order. Prints as a table. Immutable. */
public final class Disputes extends AbstractList<Dispute> {
    private final View view;
    private final ImmutableList<Dispute> all;

    private Disputes(View view, ImmutableList<Dispute> all) {
        this.view = view;
        this.all = all;
    }

    /** The disputes of the view. */
    static Disputes of(View view) {
        ImmutableList.Builder<Dispute> all = ImmutableList.builder();
        for (Fact fact : view.graph().disputed(view.asOf())) {
            all.add(new Dispute(
                    fact, view.graph().denied(fact, view.asOf()), view.graph().denials(fact, view.asOf())));
        }
        return new Disputes(view, all.build());
    }

    private static ImmutableList<Attestation> seen(View view, Fact fact, boolean affirming) {
        return view.graph()
                .seen(fact, view.asOf())
                .filter(one -> one.affirms() == affirming)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The disputes about what has both actors at its ends, in whatever order.
     *
     * @param one id, name or alias
     * @param other id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public Disputes between(String one, String other) {
        List<String> both = List.of(view.actors().resolve(one), view.actors().resolve(other));
        return new Disputes(
                view,
                all.stream()
                        .filter(dispute -> dispute.fact().actors().containsAll(both))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Dispute get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** A line with the number of disputes, then a table if there are any. */
    @Override
    public String toString() {
        String head = view.head(all.size(), "dispute", "disputes");
        if (all.isEmpty()) {
            return head;
        }
        TextTable table = new TextTable("DISPUTED", "AFFIRMED BY", "DENIED BY");
        all.forEach(dispute -> table.row(List.of(
                dispute.fact().sentence(view.actors()::label),
                sources(dispute.affirming()),
                sources(dispute.denying()))));
        return head + "\n" + table;
    }

    private static String sources(List<Attestation> some) {
        return some.stream().map(Attestation::source).distinct().collect(Collectors.joining(", "));
    }
}
