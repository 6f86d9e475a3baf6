/**
 * Worlds that ship with the library, read from its {@code seeds/} by {@link io.github.entente.seeds.Seeds}.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.seeds;

import org.jspecify.annotations.NullMarked;
