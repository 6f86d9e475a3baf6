package io.github.entente.balance;

import java.util.Optional;

/** Finds out whether an external solver is on the class path. */
final class Solvers {
    private Solvers() {}

    static Optional<Solver> find() {
        return Optional.empty();
    }
}
