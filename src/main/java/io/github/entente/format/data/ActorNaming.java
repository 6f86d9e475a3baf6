package io.github.entente.format.data;

/** The rules of a format for names: which actor a name means. A user's table of names has priority. */
@FunctionalInterface
interface ActorNaming {
    ActorIdentity identify(String name);

    /** The actor that is meant, if rows tell more than a name. */
    default ActorIdentity identify(Mention mention) {
        return identify(mention.name());
    }

    /**
     * Whether it finds states by their names or codes. Then who is called like a code of a state, and is not
     * the state, is told apart from it.
     */
    default boolean knowsStates() {
        return false;
    }

    /** Whether names in upper and lower case are different ones, as {@code CHE} and {@code che} of CAMEO. */
    default boolean caseMatters() {
        return false;
    }
}
