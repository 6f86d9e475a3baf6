package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Proposition;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A case of a rule, as the rule's page or its file of cases has it: facts, and all that the rule derives from
 * them. A near miss derives nothing.
 *
 * @param rule the name of the rule
 * @param name why the case is there; of a near miss, why nothing follows
 * @param given the facts, in the order of the file
 * @param derived what follows, in the order of the file
 * @param file where it stands
 * @param line the line that it begins with, from 1
 */
public record RuleCase(
        String rule, String name, ImmutableList<Given> given, ImmutableList<Derived> derived, Path file, int line) {
    /**
     * An actor, a relation or a conclusion that the rule finds.
     *
     * @param actor the actor, if it is one
     * @param proposition the relation or the conclusion, if it is one
     * @param happened when it happened
     * @param livingOn for how many days a conclusion is valid after that
     */
    public record Given(Optional<Actor> actor, Optional<Proposition> proposition, Edtf happened, int livingOn) {
        static Given of(Actor actor) {
            return new Given(Optional.of(actor), Optional.empty(), Edtf.ALWAYS, 0);
        }

        static Given of(Proposition proposition, Edtf happened, int livingOn) {
            return new Given(Optional.empty(), Optional.of(proposition), happened, livingOn);
        }

        CaseFact fact() {
            return actor.map(one -> CaseFact.actor(one.id(), one.kind()))
                    .orElseGet(() -> CaseFact.fact(proposition.orElseThrow())
                            .on(happened.toString())
                            .livingOn(livingOn));
        }
    }

    /**
     * A conclusion that the rule derives.
     *
     * @param conclusion the conclusion
     * @param shown when it holds as it is printed, if the case says so
     * @param valid the days on which it is valid, if the case says so
     */
    public record Derived(Conclusion conclusion, Optional<String> shown, Optional<Edtf> valid) {
        CaseFact fact() {
            CaseFact fact = CaseFact.fact(conclusion);
            CaseFact dated = shown.map(fact::shownAs).orElse(fact);
            return valid.map(days -> dated.validOn(days.toString())).orElse(dated);
        }
    }

    /** Whether the rule derives nothing. */
    public boolean isNearMiss() {
        return derived.isEmpty();
    }

    /** Whether all facts but one are those of the other, in their places. */
    public boolean differsInOneFactFrom(RuleCase other) {
        if (given.size() != other.given.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < given.size(); i++) {
            different += given.get(i).equals(other.given.get(i)) ? 0 : 1;
        }
        return different == 1;
    }

    /** Verifies the rule alone. */
    public void verify() {
        verify(RuleVerifier.verifyThat(rule));
    }

    /** Verifies another rule that should do the same. */
    public void verify(RuleVerifier other) {
        List<CaseFact> facts = given.stream().map(Given::fact).toList();
        List<CaseFact> expected = derived.stream().map(Derived::fact).toList();
        try {
            other.given(facts).derives(expected);
        } catch (AssertionError | IllegalArgumentException e) {
            throw new AssertionError(place() + ": " + name + "\n" + e.getMessage(), e);
        }
    }

    /** The file and the line, such as {@code rules/stance/cases.txt:12}. */
    public String place() {
        return CaseNotation.place(file, line);
    }

    /** The same, for a development environment that opens files. */
    public URI uri() {
        return URI.create(file.toUri() + "?line=" + line);
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
