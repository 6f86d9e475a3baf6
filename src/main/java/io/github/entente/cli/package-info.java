/**
 * The command line: assesses a seed or a world file, and prints what follows and why. Start with
 * {@link io.github.entente.cli.Main}.
 */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
