/**
 * A bench of truth: what Entente concludes from data sets of the field, beside what others know of the same
 * years. It prints tables with {@code mvn -q -Ptruth test-compile exec:java}, from data that are not part of
 * this project. {@code src/bench/truth/README.md} has the last results, the definitions and what did not
 * help.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <p>A dyad has no direction here, since the lists of rivalries and disputes have none that counts. What the
 * library says of either direction counts for the dyad.
 *
 * <p>Dyads of equal score have no order: a figure is its mean over all orders of them. Else the alphabet
 * would decide among the many dyads of which nothing is reported.
 *
 * <p>Nothing here is tuned on what it measures. Mappings and rules are judged on the first half of a year;
 * the second half is looked at in the table alone.
 */
@NullMarked
package io.github.entente.truth;

import org.jspecify.annotations.NullMarked;
