package io.github.entente.format.data;

/** How a format names actors. Says who is meant; an alias file goes before it. */
@FunctionalInterface
interface ActorNaming {
    ActorIdentity identify(String name);
}
