/**
 * The command line: assesses a seed or a world file, and prints what follows and why. Start with
 * {@link io.github.entente.cli.Main}.
 *
 * <p><b>Stability: internal.</b> No API: it may change in any version.
 */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
