/**
 * Rules of one's own in plain Java: typed, without DRL and without a compiler at run time, over any records,
 * those declared in JShell included.
 *
 * <pre>{@code
 * JavaRule atRisk = Rules.rule("trade/at-risk").says("{partner} is at war with {enemy}").strength(0.8)
 *         .when(TradePartners.class)
 *         .and(Hostility.class, Hostility::first, TradePartners::second).bind("enemy", Hostility::second)
 *         .where((trade, war) -> !war.second().equals(trade.first()))
 *         .derive(TradeAtRisk.class, (trade, war) -> new TradeAtRisk(trade.first(), trade.second()));
 *
 * Entente.with(RulePacks.standard().and(atRisk)).assess(world);
 * }</pre>
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li><b>A further pattern takes a key.</b> What joins two facts is an equality of two keys, which the engine
 * finds over an index; {@code where} tests what that leaves. A pattern without a key would try every pair,
 * 500 times slower over 10,000 facts, and was left out.
 * <li><b>Dates are asked for by the rule's time mode</b>, not by its author: premises of an OVERLAP must be
 * able to meet, ties of a DURING must be able to meet the act, and each step of a SEQUENCE must be able to
 * come before the next. {@code unless} asks whether there is none at any time that is seen.
 * <li><b>The kind of conclusion is told</b> and not just returned: a lambda does not say what it makes, and
 * without it nobody could tell which rules feed which, which the catalogue and negation need.
 * <li>Four patterns at most. A rule that needs more names a step, as {@link
 * io.github.entente.conclusion.Siding} does for the shipped ones: a derived fact with a name can be explained
 * and tested by itself.
 * <li>This package knows nothing of the engine: a {@link io.github.entente.rule.JavaRule} is a description,
 * which the engine turns into its own.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.rule;

import org.jspecify.annotations.NullMarked;
