/**
 * What is stated, without any reasoner: {@link io.github.entente.world.World}, the builder of it, and edits
 * of it.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.world;

import org.jspecify.annotations.NullMarked;
