package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.World;
import java.util.Arrays;

/**
 * Rules stated a second time, and a naive evaluator for them to compare the engine with: slow, and plain enough to be seen to be right. It keeps every day of every
 * proposition by itself, applies the rules until nothing new follows, and knows neither Drools nor DRL. It works for positive rules of any pack; the shipped ones are
 * restated in {@link ShippedRules}. Immutable, and safe for use by several threads if its restatements are.
 *
 * <pre>{@code
 * // COOPERATES makes allies: the rule of trade.drl once more
 * Restatement trade = known -> {
 *     for (Relation deal : known.relations(RelationTypes.COOPERATES)) {
 *         known.derive("trade/cooperation", OVERLAP, new Alliance(deal.subject(), deal.object()), deal);
 *     }
 * };
 * Assessor assessor = Entente.with(RulePacks.standard().and(RulePack.of("trade.drl", drl)));
 * Reference.shipped().and(trade).agreesWith(assessor.assess(world));
 * }</pre>
 *
 * <p>Cost: rules are nested loops, and days are counted one by one from the first date of the world to the last. Meant for random worlds of a few dozen relations over a few
 * years.
 */
public final class Reference {
    private final ImmutableList<Restatement> rules;
    private final ImmutableSet<String> without;

    private Reference(ImmutableList<Restatement> rules, ImmutableSet<String> without) {
        this.rules = rules;
        this.without = without;
    }

    /** These rules alone. */
    public static Reference of(Restatement... rules) {
        return new Reference(ImmutableList.copyOf(rules), ImmutableSet.of());
    }

    /** All shipped rules. */
    public static Reference shipped() {
        return new Reference(ShippedRules.all(), ImmutableSet.of());
    }

    /** These rules and those. */
    public Reference and(Restatement... more) {
        return new Reference(
                ImmutableList.<Restatement>builder().addAll(rules).add(more).build(), without);
    }

    /**
     * These rules without those: what they derive is left out, whatever restates them.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     */
    public Reference without(String... names) {
        return new Reference(
                rules,
                ImmutableSet.<String>builder()
                        .addAll(without)
                        .addAll(Arrays.asList(names))
                        .build());
    }

    private boolean has(String rule) {
        return !without.contains(rule) && !without.contains(rule.substring(0, Math.max(0, rule.indexOf('/'))));
    }

    /** All that follows from the world by these rules. */
    public Known evaluate(World world) {
        Known known = Known.stated(world, this::has);
        known.conclude(rules);
        return known;
    }

    /** Whether one of the rules derives this from its premises, if these hold always. */
    boolean matches(World world, Known.Step step) {
        Known known = Known.always(world, step.premises().toList(), this::has);
        rules.forEach(rule -> rule.applyTo(known));
        return known.steps().contains(step);
    }

    /**
     * Law 11. The engine agrees with these rules: on the conclusions that hold on some day, the days on which each is valid and those on which it happened, and on every
     * derivation, with its time mode.
     *
     * <p>Derivations in vain are not compared. The engine asks whether hulls meet, from first to last day, not days; so it also derives what holds on no day, which no
     * reading shows. How much of that there is depends on the hulls and is nothing that a rule says. But it is excused only as far as hulls can explain it. A derivation
     * that the engine alone has must
     *
     * <ul>
     *   <li>hold on no day, by the engine's own reading of its premises;
     *   <li>be one that a restated rule draws from just these premises if they hold always: only its days may be wrong with it;
     *   <li>have hulls that do meet, where those of conclusions are worked out again from the stated relations up: so premises made up, or conclusions that only hold up each
     *       other, are not excused.
     * </ul>
     *
     * @param assessment of any world, by the rules that are restated here
     * @throws AssertionError if they differ; it names derivations that one of the two lacks and conclusions with other days, first of all those whose premises do not differ
     */
    public void agreesWith(Assessment assessment) {
        Comparison comparison = compare(assessment);
        if (!comparison.differences().isEmpty()) {
            throw new AssertionError(comparison.toString());
        }
    }

    Comparison compare(Assessment assessment) {
        return new Comparison(this, evaluate(assessment.world()), assessment);
    }
}
