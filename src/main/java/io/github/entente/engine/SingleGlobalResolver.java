package io.github.entente.engine;

import io.github.entente.rule.Derivations;
import org.drools.base.rule.accessor.GlobalResolver;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the one global of the rules, {@code derivations}. Each firing and each test of dates asks for it.
 * A comparison is faster than the concurrent map of a session.
 */
final class SingleGlobalResolver implements GlobalResolver {
    private static final String NAME = "derivations";

    private final Derivations derivations;

    SingleGlobalResolver(Derivations derivations) {
        this.derivations = derivations;
    }

    @Override
    public @Nullable Object resolveGlobal(String name) {
        return NAME.equals(name) ? derivations : null;
    }

    @Override
    public void setGlobal(String name, Object value) {
        throw new UnsupportedOperationException("rules have the global " + NAME + " alone, not " + name);
    }

    @Override
    public void removeGlobal(String name) {
        throw new UnsupportedOperationException("rules keep the global " + NAME);
    }

    @Override
    public void clear() {
        // sessions release it themselves
    }
}
