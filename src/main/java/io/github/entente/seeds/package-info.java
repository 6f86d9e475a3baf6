/**
 * Worlds that ship with the library, as examples and for tests. Start with
 * {@link io.github.entente.seeds.Seeds}. The files are in {@code seeds/}.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.seeds;

import org.jspecify.annotations.NullMarked;
