package io.github.entente.derivation;

import java.util.Comparator;

/**
 * By conclusion, rule name, then premises. The order does not depend on the order in which derivations were
 * made.
 */
final class DerivationOrder implements Comparator<Derivation> {
    static final Comparator<Derivation> INSTANCE = new DerivationOrder();

    private DerivationOrder() {}

    @Override
    public int compare(Derivation one, Derivation other) {
        int conclusions =
                one.conclusion().toString().compareTo(other.conclusion().toString());
        if (conclusions != 0) {
            return conclusions;
        }
        int rules = one.rule().name().compareTo(other.rule().name());
        return rules != 0
                ? rules
                : one.premises().toString().compareTo(other.premises().toString());
    }
}
