package io.github.entente.fact;

/**
 * Thrown where a name is neither id, name nor alias of an actor of the world. The message has the name, and
 * the nearest known one where there is one.
 */
public final class UnknownActorException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    UnknownActorException(String name, String wayOut) {
        super("unknown actor \"" + NameSuggestions.shown(name) + "\"", wayOut);
    }
}
