package io.github.entente.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.NameSuggestions;

/** The head of a rule, before its conditions. Immutable: each method returns a new draft. */
public final class RuleDraft {
    private final RuleHeader header;

    private RuleDraft(String name, String says, String source, double strength, TimeMode time) {
        this.header = new RuleHeader(name, says, source, strength, time);
    }

    static RuleDraft of(String name) {
        checkArgument(
                Rule.isName(name),
                "\"%s\" is no name of a rule; it is a pack and a claim in lower-case words, such as trade/at-risk",
                NameSuggestions.shown(name));
        return new RuleDraft(name, "", "", 1, TimeMode.OVERLAP);
    }

    /**
     * The sentence that gives the reason. Without one, explanations use the sentences of the premises.
     *
     * @param sentence without a full stop; {@code {name}} stands for a component of the conclusion or a value
     *     named by {@code bind}
     */
    public RuleDraft says(String sentence) {
        return new RuleDraft(header.name(), sentence, header.source(), header.strength(), header.time());
    }

    /** The literature or the legal basis; none by default. */
    public RuleDraft source(String literature) {
        return new RuleDraft(header.name(), header.says(), literature, header.strength(), header.time());
    }

    /**
     * The share of the premises' strength that the conclusion keeps.
     *
     * @param share above 0, at most 1; the default is 1
     * @throws IllegalArgumentException if it is outside that range
     */
    public RuleDraft strength(double share) {
        checkArgument(share > 0 && share <= 1, "strength %s of \"%s\" is outside 0 to 1", share, header.name());
        return new RuleDraft(header.name(), header.says(), header.source(), share, header.time());
    }

    /**
     * How the days of the premises make those of the conclusion; {@link TimeMode#OVERLAP} by default. The
     * order of the conditions matters to the other two modes.
     */
    public RuleDraft time(TimeMode mode) {
        return new RuleDraft(header.name(), header.says(), header.source(), header.strength(), mode);
    }

    /**
     * Adds the first condition: there is a fact of this kind.
     *
     * @param type a relation, a kind of custom fact, a kind of conclusion (symmetric ones are seen from both
     *     ends), an interface of these, or {@link io.github.entente.fact.Actor}
     * @throws IllegalArgumentException if rules see no facts of this kind
     */
    public <A> UniRule<A> when(Class<A> type) {
        return new UniRule<>(new Conditions(header, ImmutableList.of()).and(type, ImmutableList.of()));
    }

    /** What it says of itself so far, and what can be said next. */
    @Override
    public String toString() {
        return header.said() + "\nnext: "
                + (header.says().isEmpty() ? "says, " : "")
                + (header.source().isEmpty() ? "source, " : "")
                + (header.strength() == 1 ? "strength, " : "")
                + (header.time() == TimeMode.OVERLAP ? "time, " : "")
                + "when";
    }
}
