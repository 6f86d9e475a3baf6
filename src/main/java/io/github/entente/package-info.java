/**
 * The front door. {@link io.github.entente.world.World} holds what is stated, {@link
 * io.github.entente.Entente} assesses it, and an {@link io.github.entente.Assessment} answers questions about
 * what follows.
 *
 * <p><b>Stability: stable.</b> Each package says how stable its types are; a type that differs says it
 * itself. What is stable changes incompatibly only with a new major version. What is evolving may do so with
 * a new minor one. What is internal is no API, and public only because another package needs it.
 */
@NullMarked
package io.github.entente;

import org.jspecify.annotations.NullMarked;
