/**
 * The command line: assesses a seed or a world file and prints what follows, and why.
 *
 * <p><b>Stability: internal.</b> No API: it may change in any version.
 */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
