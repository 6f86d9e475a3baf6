package io.github.entente.derivation;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When the conclusions of a graph hold in which conclusions can be given as well as derived: for tests of single rules. */
public final class Whens {
    private Whens() {}

    /**
     * When each conclusion holds that some derivation of the graph leads to, for these derivations alone, in the order of the derivations; those that never hold included.
     *
     * @param given when the given propositions hold, by their canonical form
     */
    public static Map<Conclusion, When> derived(DerivationGraph graph, Map<Proposition, When> given) {
        Validity validity = new Validity(Map.of(), Settings.defaults());
        Map<Proposition, When> all = new HashMap<>(given);
        Map<Conclusion, When> derived = new LinkedHashMap<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Derivation derivation : graph.derivations()) {
                List<When> premises = derivation.premises().stream()
                        .map(premise -> all.getOrDefault(premise.canonical(), When.NEVER))
                        .toList();
                When value = validity.derived(derivation.rule(), premises);
                derived.merge(derivation.conclusion(), value, When::union);
                When before = all.getOrDefault(derivation.conclusion(), When.NEVER);
                grew |= !before.equals(all.merge(derivation.conclusion(), value, When::union));
            }
        }
        return derived;
    }
}
