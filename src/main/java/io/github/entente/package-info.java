/**
 * The front door. {@link io.github.entente.world.World} holds what is stated, {@link
 * io.github.entente.Entente} assesses it, and an {@link io.github.entente.Assessment} answers questions about
 * what follows.
 */
@NullMarked
package io.github.entente;

import org.jspecify.annotations.NullMarked;
