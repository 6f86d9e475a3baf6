package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.Rule;
import io.github.entente.engine.RuleBase;
import io.github.entente.fact.Names;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rules to run: the shipped ones, some of them, or one's own with them. Immutable, and safe for use by several threads. Keep it: it becomes ready to run once, when
 * first used.
 *
 * <pre>{@code
 * RulePacks.standard().without("balance")                                       // a pack
 * RulePacks.standard().without("rivalry/opposed", "alignment/same-side")        // two rules
 * RulePacks.standard().and(RulePack.from(Path.of("trade.drl")))                 // one's own
 * }</pre>
 */
public final class RulePacks {
    private static final RulePacks STANDARD = new RulePacks(RuleBase.shipped());

    private final RuleBase base;

    private RulePacks(RuleBase base) {
        this.base = base;
    }

    /** All shipped rules. */
    public static RulePacks standard() {
        return STANDARD;
    }

    /**
     * These rules and those of the pack.
     *
     * @throws IllegalArgumentException if the pack does not compile (each fault with its line and column), a rule of it lacks an annotation, or one has the name of a rule
     *     that is already here
     * @throws IllegalStateException if the Drools compiler is not on the class path; it says what to add
     */
    public RulePacks and(RulePack pack) {
        return new RulePacks(base.and(pack.name(), pack.drl()));
    }

    /**
     * Of these rules, those alone.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     * @throws IllegalArgumentException if there is no rule or pack of such a name
     */
    public RulePacks only(String... names) {
        ImmutableSet<String> named = named(names);
        return new RulePacks(base.only(named::contains));
    }

    /**
     * These rules without those.
     *
     * @param names names of rules, {@code pack/claim}, or of packs
     * @throws IllegalArgumentException if there is no rule or pack of such a name
     */
    public RulePacks without(String... names) {
        ImmutableSet<String> named = named(names);
        return new RulePacks(base.only(name -> !named.contains(name)));
    }

    private ImmutableSet<String> named(String... names) {
        ImmutableSortedSet<String> all = base.names();
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
        TreeSet<String> packs = all.stream()
                .map(rule -> rule.substring(0, Math.max(0, rule.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> candidates = new TreeSet<>(all);
        candidates.addAll(packs);
        String wayOut = Names.nearest(name, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the packs are " + String.join(", ", packs));
        return new IllegalArgumentException("unknown rule or pack \"" + Names.shown(name) + "\"; " + wayOut);
    }

    /** The rules, in the order of their names. */
    public ImmutableList<Rule> rules() {
        return base.rules().values().asList();
    }

    RuleBase base() {
        return base;
    }

    /** The packs and their rules, a line each. */
    @Override
    public String toString() {
        return rules().stream()
                .collect(Collectors.groupingBy(Rule::pack, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(pack -> pack.getKey() + ": "
                        + pack.getValue().stream()
                                .map(rule -> rule.name().substring(rule.name().indexOf('/') + 1))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", count(base.names().size()) + "\n", ""));
    }

    private static String count(int rules) {
        return rules + (rules == 1 ? " rule" : " rules");
    }
}
