package io.github.entente.fact;

/**
 * Thrown if a name is not the id, name or alias of any actor in the world. The message has the name, and the
 * nearest known name if there is one.
 */
public final class UnknownActorException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    UnknownActorException(String name, String wayOut) {
        super("unknown actor \"" + NameSuggestions.shown(name) + "\"", wayOut);
    }
}
