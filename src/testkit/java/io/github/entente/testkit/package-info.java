/**
 * Tools to test rules. They are an artifact with the classifier {@code testkit}, used with JUnit 5 and jqwik
 * in test scope. Start with {@link io.github.entente.testkit.RuleVerifier}.
 *
 * <table>
 * <caption>What to use for what</caption>
 * <tr><th>to check that</th><th>use</th></tr>
 * <tr><td>a rule derives this from that, and nothing from a near miss</td>
 * <td>{@link io.github.entente.testkit.RuleVerifier}, {@link io.github.entente.testkit.CaseFact}</td></tr>
 * <tr><td>tests make every rule fire</td>
 * <td>{@link io.github.entente.testkit.CoversRules}</td></tr>
 * <tr><td>rules keep the laws in any world</td>
 * <td>{@link io.github.entente.testkit.LawfulRules}, {@link io.github.entente.testkit.Laws}</td></tr>
 * <tr><td>a property of your own holds</td>
 * <td>{@link io.github.entente.testkit.EntenteArbitraries}; jqwik finds them for parameters of type
 * {@code World}, {@link io.github.entente.testkit.History}, {@code Actor}, {@code Relation},
 * {@code Attestation}; worlds take relation types, motifs and custom facts</td></tr>
 * <tr><td>a counterexample stays fixed</td>
 * <td>{@link io.github.entente.testkit.WorldCode}: jqwik reports a counterexample as code; paste it into a
 * test</td></tr>
 * <tr><td>the engine does what the rules mean</td>
 * <td>{@link io.github.entente.testkit.Reference}, {@link io.github.entente.testkit.Restatement}</td></tr>
 * <tr><td>tests notice a wrong rule</td>
 * <td>{@link io.github.entente.testkit.Mutants}</td></tr>
 * </table>
 *
 * <p>The first five minutes, for two rules whose text is {@code drl}:
 *
 * <pre>{@code
 * @CoversRules("trade")                           // fails if a rule never fires in these tests
 * class TradeRulesTest {
 *     static final RulePacks PACKS = RulePacks.standard().and(RulePack.of("trade.drl", drl));
 *
 *     @Test
 *     void a_war_puts_trade_at_risk() {
 *         verifyThat(PACKS, "trade/at-risk")
 *             .given(fact(new TradePartners("TR", "US")).on("2020"), war("SY", "TR").on("2020-03"))
 *             .derives(fact(new TradeAtRisk("US", "TR")).shownAs("2020-03"));
 *     }
 * }
 *
 * @PropertyDefaults(tries = 100)
 * class TradeLaws implements LawfulRules {        // all laws, in random worlds
 *     @Override
 *     public RulePacks packs() {
 *         return TradeRulesTest.PACKS;
 *     }
 * }
 * }</pre>
 *
 * <p>{@code examples/05-testing-your-rules} is the complete project.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Worlds shrink as worlds</h3>
 * A reduction leaves out a relation, an attestation or a detail of one. So every counterexample shrinks well,
 * however it was made, and stays a valid world. As the last step two actors become one. This shrinks a cycle
 * of agents from which nothing can be left out.
 *
 * <h3>Laws compare values</h3>
 * They compare conclusions, derivations and days. They compare printed text only if a law promises that it
 * stays the same.
 *
 * <h3>Laws find lists and conclusions by reflection</h3>
 * So packs, conclusions and lists that are added later are tested without a change here.
 *
 * <h3>The reference computes all days itself</h3>
 * The {@link io.github.entente.testkit.Reference} computes the days of a conclusion from the time mode. A
 * restated rule has conditions and no dates. So no mistake about time can be made twice in the same way. The
 * reference needs nothing that a rule does not say: no hulls, no order, no choice between two equal
 * derivations. It keeps days in sets that count each day. The library keeps ranges of days, which is what the
 * reference checks.
 *
 * <h3>Laws are contract tests</h3>
 * {@link io.github.entente.testkit.LawfulRules} has a property for each law. A test class implements it.
 * Rejected: one test that runs over laws by reflection. A law could not have its own number of tries, and a
 * failure would not name the law.
 *
 * <h3>Law 1 also shuffles what is inserted</h3>
 * Worlds sort their statements. So shuffling statements alone would never show rules another order.
 *
 * <h3>Edits come from one valid world</h3>
 * A part of the world is stated first. So every edit can be applied, and what was withdrawn comes back.
 *
 * <h3>A conclusion names no actor twice</h3>
 * This one law makes pairs, theatres, patrons and clients differ, without a law for each kind of conclusion.
 * Kinds of users are tested too.
 *
 * <h3>A rule that never fires fails a test of its own</h3>
 * That test uses worlds from a fixed seed. Rejected: counting in the tries of each law. A law with few tries
 * would sometimes fail for a rule that fires seldom.
 *
 * <h3>Missing premises are found with the rule itself</h3>
 * The verifier runs the rule over all facts that are possible between the given actors. There is no second
 * reading of rules, and it works for rules with their own kinds of facts.
 *
 * <h3>Mutants change the text of a rule</h3>
 * They do not change its compiled form, so a survivor can be read. Tests of hulls are not left out, since
 * that changes no derivation; the run of all mutants checks this. Joins are not negated, since any test would
 * notice.
 *
 * <p><b>Stability: evolving.</b>
 */
@NullMarked
package io.github.entente.testkit;

import org.jspecify.annotations.NullMarked;
