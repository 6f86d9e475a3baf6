/**
 * Tools to test rules with: an artifact of classifier {@code testkit}, beside which stand JUnit 5 and jqwik
 * in the scope of tests.
 *
 * <table>
 * <caption>What to use for what</caption>
 * <tr><th>to see that</th><th>use</th></tr>
 * <tr><td>a rule derives this from that, and nothing from a near miss</td><td>{@link io.github.entente.testkit.RuleVerifier}, {@link io.github.entente.testkit.CaseFact}</td></tr>
 * <tr><td>tests make every rule fire</td><td>{@link io.github.entente.testkit.CoversRules}</td></tr>
 * <tr><td>rules keep the laws in any world</td><td>{@link io.github.entente.testkit.LawfulRules}, {@link io.github.entente.testkit.Laws}</td></tr>
 * <tr><td>a property of one's own holds</td><td>{@link io.github.entente.testkit.EntenteArbitraries}; jqwik finds them for parameters of type {@code World},
 * {@link io.github.entente.testkit.History}, {@code Actor}, {@code Relation}, {@code Attestation}; worlds
 * take relation types, motifs and custom facts</td></tr>
 * <tr><td>a counterexample stays found</td><td>{@link io.github.entente.testkit.WorldCode}, which jqwik reports it as: paste it into a test</td></tr>
 * <tr><td>the engine does what the rules mean</td><td>{@link io.github.entente.testkit.Reference}, {@link io.github.entente.testkit.Restatement}</td></tr>
 * <tr><td>tests notice a wrong rule</td><td>{@link io.github.entente.testkit.Mutants}</td></tr>
 * </table>
 *
 * <p>The first five minutes, for two rules in {@code trade.drl}:
 *
 * <pre>{@code
 * @CoversRules("trade")                                              // fails if a rule never fires in these tests
 * class TradeRulesTest {
 *     static final RulePacks PACKS = RulePacks.standard().and(RulePack.of("trade.drl", …));
 *
 *     @Test
 *     void a_war_puts_trade_at_risk() {
 *         verifyThat(PACKS, "trade/at-risk")
 *             .given(fact(new TradePartners("TR", "US")).on("2020"), hostility("SY", "TR").on("2020-03"))
 *             .derives(fact(new TradeAtRisk("US", "TR")).shownAs("2020-03"));
 *     }
 * }
 *
 * @PropertyDefaults(tries = 100)
 * class TradeLaws implements LawfulRules {                           // all laws, in random worlds
 *     @Override
 *     public RulePacks packs() {
 *         return TradeRulesTest.PACKS;
 *     }
 * }
 * }</pre>
 *
 * <p>{@code examples/05-testing-your-rules} is such a project, whole.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>Worlds shrink as worlds: a reduction leaves out a relation, an attestation or a detail of one. So a
 * counterexample shrinks well whatever made it, and stays a valid world. At last two actors become one: a
 * circle of agents from which nothing can be left out gets smaller that way.
 * <li>Laws compare values (conclusions, derivations, days), and the printed text only where a law promises
 * that it stays the same.
 * <li>Laws find lists and conclusions by reflection: packs, conclusions and lists that are added later are
 * tested without a change here.
 * <li>The {@link io.github.entente.testkit.Reference} works out all days of a conclusion itself, from the
 * time mode: a restated rule is conditions and no dates, so nothing about time can be restated wrongly in the
 * same way twice. It asks for nothing that a rule does not say: no hulls, no order, no choice of one of two
 * equal derivations. Only its days are kept in sets that count each; runs of days, as the library keeps them,
 * are what it is there to check.
 * <li>Laws are contract tests: {@link io.github.entente.testkit.LawfulRules} has a property for each, and a
 * class that implements it is their test. A rule that runs over laws by reflection was rejected: one law
 * could then not have its own number of tries, and a failure would not name it.
 * <li>Worlds sort what they state, so shuffling statements alone would never show rules another order: law 1
 * shuffles what is inserted too.
 * <li>Edits are drawn from one valid world, of which a part is stated at first: so every edit can be applied,
 * and things that were withdrawn come back.
 * <li>A conclusion names no actor twice. That is how pairs, theatres, patrons and clients differ without a
 * law for each kind of conclusion, and users' own kinds are tested too.
 * <li>A rule of one's own that no world makes fire fails its laws as a test of its own, on worlds drawn by a
 * fixed seed: measured in the tries of each law, a law with few tries would now and then fail for a rule that
 * fires seldom.
 * <li>What the verifier calls missing is found with the rule itself, over all facts that there could be
 * between the actors at hand: no second reading of rules, and it works for rules that bring their own kinds
 * of facts.
 * <li>Mutants change the text of a rule, not its compiled form: a survivor can be read. Questions about hulls
 * are not left out, as that changes no derivation; the run of all mutants checks so. Joins are not negated:
 * any test at all would notice.
 * </ul>
 *
 * <p><b>Stability: evolving.</b>
 */
@NullMarked
package io.github.entente.testkit;

import org.jspecify.annotations.NullMarked;
