package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Proposition;
import io.github.entente.testkit.KnownFacts.Step;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The differences between an engine's assessment of a world and the result of a {@link Reference}. */
final class ReferenceComparison {
    private static final int SHOWN = 12;

    private final BiPredicate<World, Step> matches;
    private final KnownFacts known;
    private final Assessment assessment;
    private final ReadGraph read;
    private final Map<Step, Derivation> engine = new LinkedHashMap<>();
    /** Conclusions that hold on other days, or that one of the two lacks. */
    private final Set<Proposition> otherwise = new HashSet<>();

    private final ImmutableList<Difference> differences;

    /**
     * One difference.
     *
     * @param rules the names of the rules concerned
     * @param follows whether its premises already differ
     * @param text a description
     */
    record Difference(Set<String> rules, boolean follows, String text) {}

    /**
     * The differences.
     *
     * @param matches whether a rule of the reference draws the step from its premises alone
     */
    ReferenceComparison(BiPredicate<World, Step> matches, KnownFacts known, Assessment assessment) {
        this.matches = matches;
        this.known = known;
        this.assessment = assessment;
        this.read = AssessmentReadings.read(assessment);
        assessment.derivations().derivations().forEach(one -> engine.putIfAbsent(Step.of(one), one));
        this.differences = compared();
    }

    ImmutableList<Difference> differences() {
        return differences;
    }

    /** The names of the rules of derivations that both have. */
    List<String> agreed() {
        return Sets.intersection(known.steps(), engine.keySet()).stream()
                .map(Step::rule)
                .toList();
    }

    private ImmutableList<Difference> compared() {
        List<Step> lacking = List.copyOf(Sets.difference(known.steps(), engine.keySet()));
        Map<Step, String> surplus = surplus();
        List<Conclusion> conclusions = new ArrayList<>(known.conclusions());
        AssessmentReadings.everValid(read).stream()
                .filter(conclusion -> known.days(conclusion) == null)
                .forEach(conclusions::add);
        conclusions.stream().filter(this::isOtherwise).forEach(otherwise::add);

        Set<Conclusion> explained = new HashSet<>();
        List<Difference> all = new ArrayList<>();
        for (Step step : lacking) {
            explained.add(step.conclusion());
            all.add(new Difference(Set.of(step.rule()), follows(step), "the engine lacks " + step));
        }
        surplus.forEach((step, why) -> {
            explained.add(step.conclusion());
            all.add(new Difference(Set.of(step.rule()), follows(step), "the reference lacks " + step + why));
        });
        for (Conclusion conclusion : conclusions) {
            if (otherwise.contains(conclusion)) {
                List<Step> steps = Sets.union(known.steps(), engine.keySet()).stream()
                        .filter(step -> step.conclusion().equals(conclusion))
                        .toList();
                Set<String> rules = steps.stream().map(Step::rule).collect(Collectors.toCollection(TreeSet::new));
                boolean follows =
                        explained.contains(conclusion) || steps.stream().anyMatch(this::follows);
                all.add(new Difference(rules, follows, days(conclusion)));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private boolean follows(Step step) {
        return step.premises().anyMatch(otherwise::contains);
    }

    private boolean isOtherwise(Conclusion conclusion) {
        CountedDays days = known.days(conclusion);
        Validity when = read.when(conclusion);
        return days == null
                || when.isNever()
                || !shown(days.valid()).equals(shown(valid(when)))
                || !shown(days.happened()).equals(shown(happened(when)));
    }

    private String days(Conclusion conclusion) {
        @Nullable CountedDays days = known.days(conclusion);
        Validity when = read.when(conclusion);
        String counted = days == null ? "never" : shown(days.valid());
        String told = when.isNever() ? "never" : shown(valid(when));
        if (counted.equals(told) && days != null) {
            return "the engine has " + conclusion + " happen " + shown(happened(when)) + ", the reference "
                    + shown(days.happened());
        }
        return "the engine has " + conclusion + " valid " + told + ", the reference " + counted;
    }

    private BitSet valid(Validity when) {
        return known.calendar().days(when.validOn());
    }

    private BitSet happened(Validity when) {
        return known.calendar().days(when.happenedOn());
    }

    private String shown(BitSet days) {
        return known.calendar().shown(days);
    }

    /**
     * Derivations that only the engine has and that hulls do not excuse, each with the reason; see
     * {@link Reference#agreesWith}.
     */
    private Map<Step, String> surplus() {
        Map<Step, String> surplus = new LinkedHashMap<>();
        Map<Proposition, Hull> hulls = new HashMap<>();
        engine.forEach((step, derivation) -> {
            if (!known.steps().contains(step)) {
                if (hulls.isEmpty()) {
                    hulls.putAll(hulls());
                }
                if (!never(derivation)) {
                    surplus.put(step, "");
                } else if (hull(derivation, hulls).isEmpty()) {
                    surplus.put(
                            step,
                            " (in vain, and not by its hulls: they do not meet, or nothing stated is behind them)");
                } else if (!matches.test(assessment.world(), step)) {
                    surplus.put(step, " (in vain, and no restated rule draws it from these premises)");
                }
            }
        });
        return surplus;
    }

    private boolean never(Derivation derivation) {
        return Validity.derived(
                        derivation.rule().time(),
                        derivation.premises().stream().map(read::when).toList(),
                        assessment.settings().timeLimits())
                .isNever();
    }

    /**
     * The hull of every proposition in the engine's graph that follows from stated facts whose hulls meet.
     */
    private Map<Proposition, Hull> hulls() {
        Map<Proposition, Hull> hulls = new HashMap<>();
        AssessmentReadings.stated(assessment.world()).forEach((relation, when) -> hulls.put(relation, when.hull()));
        for (boolean wider = true; wider; ) {
            wider = false;
            for (Derivation derivation : engine.values()) {
                Hull hull = hull(derivation, hulls);
                Hull before = hulls.getOrDefault(derivation.conclusion(), Hull.NONE);
                if (!before.covers(hull)) {
                    hulls.put(derivation.conclusion(), before.isEmpty() ? hull : before.union(hull));
                    wider = true;
                }
            }
        }
        return hulls;
    }

    private static Hull hull(Derivation derivation, Map<Proposition, Hull> hulls) {
        List<Hull> premises = derivation.premises().stream()
                .map(premise -> hulls.getOrDefault(premise.canonical(), Hull.NONE))
                .toList();
        return premises.stream().anyMatch(Hull::isEmpty)
                ? Hull.NONE
                : Hull.derived(derivation.rule().time(), premises);
    }

    @Override
    public String toString() {
        List<String> first = texts(false);
        List<String> others = texts(true);
        StringBuilder text = new StringBuilder("the engine and the restated rules disagree:");
        List<String> shown = first.isEmpty() ? others : first;
        shown.stream().limit(SHOWN).forEach(line -> text.append("\n  ").append(line));
        int more = shown.size() - SHOWN;
        if (more > 0) {
            text.append("\n  and ").append(more).append(" more");
        }
        if (!first.isEmpty() && !others.isEmpty()) {
            text.append("\n  and what follows from these: ")
                    .append(others.size())
                    .append(others.size() == 1 ? " difference" : " differences");
        }
        return text.toString();
    }

    private List<String> texts(boolean follow) {
        return differences.stream()
                .filter(one -> one.follows() == follow)
                .map(Difference::text)
                .sorted()
                .toList();
    }
}
