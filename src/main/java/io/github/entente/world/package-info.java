/**
 * What is stated, without any reasoning. Start with {@link io.github.entente.world.World} and
 * {@link io.github.entente.world.WorldBuilder}.
 */
@NullMarked
package io.github.entente.world;

import org.jspecify.annotations.NullMarked;
