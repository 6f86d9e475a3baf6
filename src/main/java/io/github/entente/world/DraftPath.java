package io.github.entente.world;

import io.github.entente.fact.FilePosition;
import java.util.Optional;

/** Where something stands among what Java code states: a path alone. */
record DraftPath(String path) implements DraftLocation {
    @Override
    public Optional<FilePosition> position(String field) {
        return Optional.empty();
    }

    @Override
    public Optional<FilePosition> position(String list, int index) {
        return Optional.empty();
    }

    @Override
    public boolean reported(String field) {
        return false;
    }
}
