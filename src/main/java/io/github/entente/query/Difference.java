package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The statements and rules before and after a change. */
record Difference(View before, View after) {
    /**
     * Whether a finding, given before and after, has a change of this kind. At least one of the two is
     * present.
     */
    boolean is(Change.Kind kind, Optional<Finding<?>> old, Optional<Finding<?>> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return kind == (now.isEmpty() ? Change.Kind.VANISHED : Change.Kind.APPEARED);
        }
        boolean decided = !now.get().status().equals(old.get().status());
        int stronger = stronger(now.get(), old.get());
        return switch (kind) {
            case VANISHED, APPEARED -> false;
            case STATUS -> decided;
            case WEAKER -> !decided && stronger < 0;
            case STRONGER -> !decided && stronger > 0;
            case REDATED -> !decided && stronger == 0 && isRedated(old.get().conclusion());
        };
    }

    /** By the words for the strength, then by whether the evidence is disputed. */
    private static int stronger(Finding<?> now, Finding<?> old) {
        int words = now.strengthInWords().compareTo(old.strengthInWords());
        return words != 0 ? words : Boolean.compare(old.isDisputed(), now.isDisputed());
    }

    private boolean isRedated(Conclusion conclusion) {
        LocalDate day = before.asOf().isBefore(after.asOf()) ? before.asOf() : after.asOf();
        Validity then = before.graph().when(conclusion).asOf(day);
        Validity now = after.graph().when(conclusion).asOf(day);
        return !then.happenedOn().equals(now.happenedOn()) || !then.validOn().equals(now.validOn());
    }

    /** The affirmations in the proof before that are not stated after, by fact, in the order of the proof. */
    Map<Fact, List<Attestation>> lost(Finding<?> old) {
        return missing(old.explain(), after);
    }

    /**
     * The affirmations in the proof after that were not stated before, by fact, in the order of the proof.
     */
    Map<Fact, List<Attestation>> gained(Finding<?> now) {
        return missing(now.explain(), before);
    }

    private static Map<Fact, List<Attestation>> missing(Explanation proof, View there) {
        Map<Fact, List<Attestation>> missing = new LinkedHashMap<>();
        for (Explanation part : parts(proof, new LinkedHashSet<>())) {
            if (part.proposition() instanceof Fact fact) {
                ImmutableSortedSet<Attestation> stated = there.graph().attestations(fact);
                List<Attestation> absent = part.attestations().stream()
                        .filter(one -> one.affirms() && !stated.contains(one))
                        .toList();
                if (!absent.isEmpty()) {
                    missing.put(fact, absent);
                }
            }
        }
        return missing;
    }

    /** The rules in the proof before that are withdrawn after, in their order. */
    ImmutableList<String> lostRules(Finding<?> old) {
        Set<String> withdrawn = after.graph().withdrawnRules();
        Set<String> used = new TreeSet<>();
        for (Explanation part : parts(old.explain(), new LinkedHashSet<>())) {
            part.derivation()
                    .map(derivation -> derivation.rule().name())
                    .filter(withdrawn::contains)
                    .ifPresent(used::add);
        }
        return ImmutableList.copyOf(used);
    }

    private static Set<Explanation> parts(Explanation proof, Set<Explanation> parts) {
        if (parts.add(proof)) {
            proof.premises().forEach(premise -> parts(premise, parts));
        }
        return parts;
    }

    String because(Change change) {
        List<String> losses = new ArrayList<>();
        change.before().ifPresent(old -> {
            lost(old).forEach((fact, absent) -> losses.add(words(fact, absent, before.actors())));
            lostRules(old).forEach(rule -> losses.add("the rule " + rule));
        });
        List<String> gains = new ArrayList<>();
        change.after()
                .ifPresent(now ->
                        gained(now).forEach((fact, absent) -> gains.add(words(fact, absent, after.actors()))));
        return switch (change.kind()) {
            case VANISHED -> {
                Finding<?> old = change.before().orElseThrow();
                List<String> retractions = losses.isEmpty() ? retracted(old) : List.of();
                if (!retractions.isEmpty()) {
                    yield rested(retractions);
                }
                yield losses.isEmpty() ? absence(old, after, "is") : rested(losses);
            }
            case APPEARED -> gains.isEmpty() ? absence(change.after().orElseThrow(), before, "was") : rests(gains);
            case STATUS ->
                "as of " + after.asOfText() + " "
                        + change.after().orElseThrow().status().orElse("no status");
            case WEAKER -> {
                List<String> denials = denials(change.after().orElseThrow(), after, before);
                String denied = denials.isEmpty() ? "" : "it is now denied that " + String.join("; that ", denials);
                if (losses.isEmpty()) {
                    yield denials.isEmpty() ? days(change) : denied;
                }
                yield rested(losses) + "; what is left is weaker" + (denials.isEmpty() ? "" : "; " + denied);
            }
            case STRONGER -> {
                List<String> denials = denials(change.before().orElseThrow(), before, after);
                String denied = "it is no longer denied that " + String.join("; that ", denials);
                if (gains.isEmpty()) {
                    yield denials.isEmpty() ? days(change) : denied;
                }
                yield rests(gains) + (denials.isEmpty() ? "" : "; " + denied);
            }
            case REDATED -> {
                List<String> both = new ArrayList<>();
                if (!losses.isEmpty()) {
                    both.add(rested(losses));
                }
                if (!gains.isEmpty()) {
                    both.add(rests(gains));
                }
                yield both.isEmpty() ? "by another proof than the best" : String.join("; ", both);
            }
        };
    }

    /** The denied facts in its proof, with those denials that are not stated there. */
    private static List<String> denials(Finding<?> finding, View here, View there) {
        List<String> denials = new ArrayList<>();
        for (Explanation part : parts(finding.explain(), new LinkedHashSet<>())) {
            if (part.proposition() instanceof Fact fact) {
                ImmutableSortedSet<Attestation> stated = there.graph().attestations(fact);
                List<Attestation> absent = part.denials().stream()
                        .filter(one -> !stated.contains(one))
                        .toList();
                if (!absent.isEmpty()) {
                    denials.add(words(fact, absent, here.actors()));
                }
            }
        }
        return denials;
    }

    /** The facts in the proof before with those affirmations that are retracted after. */
    private List<String> retracted(Finding<?> old) {
        List<String> retracted = new ArrayList<>();
        for (Explanation part : parts(old.explain(), new LinkedHashSet<>())) {
            if (part.proposition() instanceof Fact fact) {
                List<Attestation> back = part.attestations().stream()
                        .filter(one -> one.affirms() && part.retraction(one).isEmpty())
                        .filter(one -> after.graph()
                                .retraction(fact, one, after.asOf())
                                .isPresent())
                        .toList();
                if (!back.isEmpty()) {
                    retracted.add(words(fact, back, before.actors()) + ", retracted since");
                }
            }
        }
        return retracted;
    }

    private static String rested(List<String> losses) {
        return "it rested on " + String.join("; on ", losses);
    }

    private static String rests(List<String> gains) {
        return "it rests on " + String.join("; on ", gains);
    }

    /**
     * Why the finding is not listed there although all its facts are stated: the day is another one, a
     * stronger finding is listed, it is about people or somebody of unknown kind, of one of many, or of a war
     * between a body's own agents.
     */
    private static String absence(Finding<?> finding, View there, String verb) {
        if (finding.isOfNoActorIn(there)) {
            return "it " + verb + " about people, or about somebody of unknown kind, as of " + there.asOfText();
        }
        if (finding.isOfOwnWarIn(there)) {
            return "it " + verb + " about a war between its own agents as of " + there.asOfText();
        }
        if (finding.isOfACrowdIn(there)) {
            return "one of the two " + verb + " one of " + Patrons.CROWD + " or more on its side as of "
                    + there.asOfText();
        }
        if (finding.holdsIn(there)) {
            return "it " + verb + " hidden by a stronger finding as of " + there.asOfText();
        }
        return "it " + verb + " not valid " + (finding.isListedWhenOver() ? "by " : "on ") + there.asOf();
    }

    private static String days(Change change) {
        return "judged on " + change.after().orElseThrow().day() + ", before on "
                + change.before().orElseThrow().day();
    }

    /** Such as {@code Donald Trump praises Khalifa Haftar (White House, via The Washington Times)}. */
    private static String words(Fact fact, List<Attestation> some, Actors actors) {
        Set<String> sources = new LinkedHashSet<>();
        for (Attestation one : some) {
            sources.add(one.sourcePhrase(actors::label));
        }
        return fact.sentence(actors::label) + " (" + String.join("; ", sources) + ")";
    }
}
