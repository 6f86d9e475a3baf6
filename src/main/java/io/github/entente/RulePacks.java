package io.github.entente;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.entente.derivation.Rule;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.rule.JavaRule;
import io.github.entente.rule.RuleCatalogue;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A selection of rules: all shipped rules, some of them, or your own rules in addition. Immutable and safe
 * for use by several threads. Keep and reuse it: rules are made ready to run at first use.
 *
 * <pre>{@code
 * RulePacks.standard().without("balance")                                       // without a pack
 * RulePacks.standard().without("rivalry/opposed", "alignment/same-side")        // without two rules
 * RulePacks.standard().withStrength("balance/enemy-of-enemy", 0.3)              // another strength
 * RulePacks.standard().and(RulePack.from(Path.of("trade.drl")))                 // your own, in DRL
 * RulePacks.standard().and(atRisk)                                              // your own, in plain Java
 * }</pre>
 */
public final class RulePacks {
    private static final RulePacks STANDARD = new RulePacks(RuleBase.shipped(), RuleBase.shipped());

    /** All rules, also those that are off. */
    private final RuleBase all;

    private final RuleBase base;

    private RulePacks(RuleBase all, RuleBase base) {
        this.all = all;
        this.base = base;
    }

    /** All shipped rules. */
    public static RulePacks standard() {
        return STANDARD;
    }

    /**
     * These rules and those of the pack. Only the pack is compiled, once, at its first use.
     *
     * @throws IllegalArgumentException if the pack does not compile (with line and column of each problem), a
     *     rule of it lacks an annotation, a rule has the name of one that is already here, or a rule asks for
     *     the absence of what may follow from it
     * @throws IllegalStateException if the Drools compiler is needed and not on the class path; the message
     *     says what to add
     */
    public RulePacks and(RulePack pack) {
        return added(pack, false);
    }

    /**
     * These rules and those in plain Java.
     *
     * @throws IllegalArgumentException as for {@link #and(RulePack)}
     */
    public RulePacks and(JavaRule... rules) {
        return and(RulePack.of(rules));
    }

    /**
     * These rules and those of the pack. A rule of the pack replaces one with the same name.
     *
     * @throws IllegalArgumentException as for {@link #and(RulePack)}, except for names that are taken
     * @throws IllegalStateException as for {@link #and(RulePack)}
     */
    public RulePacks replacing(RulePack pack) {
        return added(pack, true);
    }

    private RulePacks added(RulePack pack, boolean replacing) {
        RuleBase on = base.and(pack.name(), pack.rules(), replacing);
        return new RulePacks(all == base ? on : all.and(pack.name(), pack.rules(), true), on);
    }

    /**
     * Only the named rules of these.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     * @throws IllegalArgumentException if there is no rule or pack with such a name
     */
    public RulePacks only(String... names) {
        ImmutableSet<String> named = named(base, names);
        return new RulePacks(all, base.only(named::contains));
    }

    /**
     * These rules without the named ones.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     * @throws IllegalArgumentException if there is no rule or pack with such a name
     */
    public RulePacks without(String... names) {
        ImmutableSet<String> named = named(base, names);
        return new RulePacks(all, base.only(name -> !named.contains(name)));
    }

    /**
     * These rules and the named ones, which had been left out.
     *
     * @param names names of rules, {@code pack/claim}, or of packs; rules that are on stay on
     * @throws IllegalArgumentException if there has been no rule or pack with such a name
     */
    public RulePacks with(String... names) {
        ImmutableSet<String> named = named(all, names);
        ImmutableSortedSet<String> on = base.names();
        return new RulePacks(all, all.only(name -> named.contains(name) || on.contains(name)));
    }

    /**
     * These rules, some with another strength.
     *
     * @param name the name of a rule, {@code pack/claim}, or of a pack for all of its rules
     * @param strength the share of the premises' strength that a conclusion keeps, above 0, at most 1
     * @throws IllegalArgumentException if there is no rule or pack with this name, or the strength is outside
     *     its range
     */
    public RulePacks withStrength(String name, double strength) {
        checkArgument(strength > 0 && strength <= 1, "strength %s of \"%s\" is outside 0 to 1", strength, name);
        Map<String, Double> strengths = Maps.toMap(named(all, name), rule -> strength);
        RuleBase on = base.withStrengths(strengths);
        return new RulePacks(all == base ? on : all.withStrengths(strengths), on);
    }

    /**
     * These rules with a limit on the derivations of one run. A run that makes more is stopped.
     *
     * @param derivations at least 1; the default is 500,000 plus 100 for each stated fact
     * @throws IllegalArgumentException if it is less than 1
     * @see io.github.entente.derivation.RunawayRuleException
     */
    public RulePacks withBudget(long derivations) {
        checkArgument(derivations >= 1, "a budget of %s derivations; 1 at least", derivations);
        RuleBase on = base.withBudget(derivations);
        return new RulePacks(all == base ? on : all.withBudget(derivations), on);
    }

    private static ImmutableSet<String> named(RuleBase rules, String... names) {
        ImmutableSortedSet<String> all = rules.names();
        ImmutableSet.Builder<String> named = ImmutableSet.builder();
        for (String name : names) {
            ImmutableList<String> some = all.stream()
                    .filter(rule -> rule.equals(name) || rule.startsWith(name + "/"))
                    .collect(ImmutableList.toImmutableList());
            if (some.isEmpty()) {
                throw unknown(name, all);
            }
            named.addAll(some);
        }
        return named.build();
    }

    private static IllegalArgumentException unknown(String name, ImmutableSortedSet<String> all) {
        TreeSet<String> packs = packNames(all);
        TreeSet<String> candidates = new TreeSet<>(all);
        candidates.addAll(packs);
        String wayOut = NameSuggestions.nearest(name, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the packs are " + String.join(", ", packs));
        return new IllegalArgumentException("unknown rule or pack \"" + NameSuggestions.shown(name) + "\"; " + wayOut);
    }

    /**
     * Whether every rule only asks for what is there: no {@code not}, {@code exists}, {@code forall} or
     * {@code accumulate}, and no {@code unless}. Otherwise rules run stratum by stratum, and each as-of,
     * known-by and what-if needs a new run of the rules over what is seen.
     */
    public boolean isPositive() {
        return base.isPositive();
    }

    /** All rules, also those that are off, as data and as a table. */
    public RuleCatalogue catalogue() {
        return RuleCatalogue.of(all.rules().values(), base.names());
    }

    /** The rules that are on, in the order of their names. */
    public ImmutableList<Rule> rules() {
        return base.rules().values().asList();
    }

    RuleBase base() {
        return base;
    }

    private static TreeSet<String> packNames(Collection<String> rules) {
        return rules.stream()
                .map(rule -> rule.substring(0, Math.max(0, rule.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Such as {@code 3 rules of the packs balance, rivalry}; {@code no rules} where there are none. */
    static String packs(Collection<String> names) {
        if (names.isEmpty()) {
            return "no rules";
        }
        TreeSet<String> packs = packNames(names);
        return names.size()
                + (names.size() == 1 ? " rule" : " rules")
                + (packs.size() == 1 ? " of the pack " : " of the packs ")
                + String.join(", ", packs);
    }

    /** How many rules of which packs are on, how many are off, and what can be said next. */
    @Override
    public String toString() {
        int off = all.names().size() - base.names().size();
        return packs(base.names()) + (off == 0 ? "" : "; " + off + " off")
                + "\nnext: Entente.with(rules), catalogue(), and, replacing, only, without, with, withStrength, withBudget";
    }
}
