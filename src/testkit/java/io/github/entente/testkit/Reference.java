package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.derivation.Settings;
import io.github.entente.world.World;

/**
 * A second statement of rules, and a naive evaluator for it, to compare the engine with. It is slow, and
 * simple enough to be checked by reading. It keeps every day of every proposition, and applies the rules
 * until nothing new follows. It uses neither Drools nor DRL. It works for positive rules of any pack.
 * {@link ShippedRules} restates the shipped ones. Immutable. Safe for use by several threads if its
 * restatements are.
 *
 * <pre>{@code
 * // the rule trade/cooperation of my pack, once more; Partners is a record of mine
 * static void trade(KnownFacts known) {
 *     for (Relation deal : known.relations(RelationTypes.COOPERATES)) {
 *         known.derive("trade/cooperation", OVERLAP, new Partners(deal.subject(), deal.object()), deal);
 *     }
 * }
 *
 * Assessor assessor = Entente.with(RulePacks.standard().and(RulePack.from(Path.of("trade.drl"))));
 *
 * @Property
 * void the_engine_agrees_with_my_rules_restated(@ForAll("worlds") World world) {
 *     Reference.shipped().and(MyRules::trade).agreesWith(assessor.assess(world));
 * }
 * }</pre>
 *
 * <p>Cost: rules are nested loops, and days are counted one by one from the first date of the world to the
 * last. It is meant for random worlds of a few dozen relations over a few years.
 */
public final class Reference {
    private final ImmutableList<Part> parts;

    /** A restatement, and the names of its rules and packs that are left out. */
    private record Part(Restatement restatement, ImmutableSet<String> without) {
        boolean has(String rule) {
            return !without.contains(rule) && !without.contains(rule.substring(0, Math.max(0, rule.indexOf('/'))));
        }

        Part without(String... names) {
            return new Part(
                    restatement,
                    ImmutableSet.<String>builder().addAll(without).add(names).build());
        }
    }

    private Reference(ImmutableList<Part> parts) {
        this.parts = parts;
    }

    /** Only these rules. */
    public static Reference of(Restatement... rules) {
        return new Reference(ImmutableList.of()).and(rules);
    }

    /** All shipped rules. */
    public static Reference shipped() {
        return of(ShippedRules.all().toArray(Restatement[]::new));
    }

    /** These rules and more. */
    public Reference and(Restatement... more) {
        ImmutableList.Builder<Part> all = ImmutableList.<Part>builder().addAll(parts);
        for (Restatement one : more) {
            all.add(new Part(one, ImmutableSet.of()));
        }
        return new Reference(all.build());
    }

    /**
     * These rules without the named ones. Rules with these names can be added again, as in
     * {@code Reference.shipped().without("rivalry/direct").and(mine)}.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     */
    public Reference without(String... names) {
        return new Reference(parts.stream().map(part -> part.without(names)).collect(ImmutableList.toImmutableList()));
    }

    /** Everything that follows from the world by these rules. */
    public KnownFacts evaluate(World world) {
        KnownFacts known = KnownFacts.stated(world);
        boolean more = true;
        while (more) {
            more = once(known);
        }
        return known;
    }

    /** Applies each rule once. Returns whether anything new followed. */
    private boolean once(KnownFacts known) {
        boolean changed = false;
        for (Part part : parts) {
            changed |= known.apply(part.restatement()::applyTo, part::has);
        }
        return changed;
    }

    /** Whether one of the rules derives this from its premises, if the premises hold always. */
    boolean matches(World world, KnownFacts.Step step) {
        KnownFacts known = KnownFacts.always(world, step.premises().toList());
        once(known);
        return known.steps().contains(step);
    }

    /**
     * Law 11. The engine agrees with these rules on the conclusions that hold on some day, on the days on
     * which each is valid and on which it happened, and on every derivation with its time mode.
     *
     * <p>The day of the assessment does not matter: all of history is compared. Sequences reach as far as in
     * {@link Settings#defaults()}.
     *
     * <p>Derivations without days are not compared. The engine tests whether hulls meet, from first to last
     * day, and not days. So it also derives conclusions that hold on no day, which no reading shows. Their
     * number depends on hulls, not on rules. But only what hulls can explain is excused. A derivation that
     * only the engine has must
     *
     * <ul>
     * <li>hold on no day, by the engine's own reading of its premises;
     * <li>be one that a restated rule derives from exactly these premises if they hold always, so that only
     * its days can be wrong;
     * <li>have hulls that meet, computed again from the stated facts upward; so invented premises, or
     * conclusions that only support each other, are not excused.
     * </ul>
     *
     * @param assessment of any world, by the rules that are restated here
     * @throws AssertionError if they differ; the message lists derivations that one of the two lacks and
     *     conclusions with other days, those with equal premises first
     */
    public void agreesWith(Assessment assessment) {
        ReferenceComparison comparison = compare(assessment);
        if (!comparison.differences().isEmpty()) {
            throw new AssertionError(comparison.toString());
        }
    }

    ReferenceComparison compare(Assessment assessment) {
        return new ReferenceComparison(this::matches, evaluate(assessment.world()), assessment);
    }

    /** Such as {@code 9 restatements, without [balance]}. */
    @Override
    public String toString() {
        ImmutableSet<String> without =
                parts.stream().flatMap(part -> part.without().stream()).collect(ImmutableSet.toImmutableSet());
        return parts.size()
                + (parts.size() == 1 ? " restatement" : " restatements")
                + (without.isEmpty() ? "" : ", without " + without);
    }
}
