package io.github.entente.derivation;

import java.util.Comparator;

/** By conclusion, rule name, then premises: a promised order of derivations, whatever order they were made in. */
final class DerivationOrder {
    static final Comparator<Derivation> INSTANCE = Comparator.comparing(
                    (Derivation derivation) -> derivation.conclusion().toString())
            .thenComparing(derivation -> derivation.rule().name())
            .thenComparing(derivation -> derivation.premises().toString());

    private DerivationOrder() {}
}
