/**
 * What is stated, without any reasoner: {@link io.github.entente.world.World}, the builder of it, and edits
 * of it.
 */
@NullMarked
package io.github.entente.world;

import org.jspecify.annotations.NullMarked;
