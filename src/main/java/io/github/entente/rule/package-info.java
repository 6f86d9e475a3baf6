/**
 * For writers of rules: your own rules in plain Java, typed, without DRL and without a compiler at run time.
 * They work over any records, also those declared in JShell. Start with {@link io.github.entente.rule.Rules}.
 * Rules in DRL call {@link io.github.entente.rule.Derivations}.
 *
 * <pre>{@code
 * JavaRule atRisk = Rules.rule("trade/at-risk").says("{partner} is at war with {enemy}").strength(0.8)
 *         .when(TradePartners.class)
 *         .and(War.class, War::first, TradePartners::second).bind("enemy", War::second)
 *         .where((trade, war) -> !war.second().equals(trade.first()))
 *         .derive(TradeAtRisk.class, (trade, war) -> new TradeAtRisk(trade.first(), trade.second()));
 *
 * Entente.with(RulePacks.standard().and(atRisk)).assess(world);
 * }</pre>
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Every further condition takes a key</h3>
 * Two facts are joined by the equality of two keys, which the engine finds over an index. {@code where} tests
 * the matches that remain. Rejected: conditions without a key. They would try every pair, which is 500 times
 * slower over 10,000 facts.
 *
 * <h3>The time mode tests the dates</h3>
 * Authors do not test dates. The time mode of the rule does. Premises of an OVERLAP must be able to meet.
 * Ties of a DURING must be able to meet the act. Each step of a SEQUENCE must be able to come before the
 * next. {@code unless} asks whether there is none at any time that is seen.
 *
 * <h3>A rule names its kind of conclusion</h3>
 * A lambda does not tell the type of what it makes. The catalogue and negation need that type, to know which
 * rules feed which.
 *
 * <h3>At most four conditions</h3>
 * A rule that needs more should name an intermediate step, as {@link io.github.entente.conclusion.Siding}
 * does for the shipped rules. A derived fact with a name can be explained and tested by itself.
 *
 * <h3>This package does not depend on the engine</h3>
 * A {@link io.github.entente.rule.JavaRule} is a description. The engine turns it into a rule of its own.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.rule;

import org.jspecify.annotations.NullMarked;
