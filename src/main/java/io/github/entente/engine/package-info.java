/**
 * Runs rules in Drools. Not API. It is the only package that depends on Drools, and public only as far as the
 * front door and {@code inquiry} need it. Start with {@link io.github.entente.engine.Engine} and
 * {@link io.github.entente.engine.RuleBase}.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Rules are compiled at build time</h3>
 * Rules are compiled to Java by the build. At run time they are booted from the generated model classes,
 * without KieContainer, {@code kmodule.xml} or a compiler. All sessions share one rule base, which is made at
 * first use.
 *
 * <h3>All packs share one package in the rule compiler</h3>
 * The compiler makes one class of a test or a binding that occurs twice in a package. Of 346 classes that a
 * first assessment loaded, 134 were duplicates. The pack of a rule is told by its name.
 *
 * <h3>A consequence only records</h3>
 * It records its derivation, and inserts the conclusion if it is new. Rejected: {@code insertLogical}. In
 * cycles it keeps conclusions alive that rest on nothing (Drools 10.2.0).
 *
 * <h3>Conclusions are inserted in rounds</h3>
 * The session gets new conclusions once all rules have fired, and not within a consequence. Drools leaves a
 * rule as soon as an earlier one has something to do. It would evaluate the network for each conclusion
 * alone. In a round it evaluates each rule once for all new conclusions.
 *
 * <h3>Kinds that no rule reads stay outside</h3>
 * What no rule reads never enters the session.
 *
 * <h3>Propositions enter the network directly</h3>
 * {@code SessionFacts} does not use {@code session.insert}. Between rounds nothing else runs, so neither a
 * queue nor locks are needed. Our own tables know each fact by identity, so the session's store of objects
 * would be a second one. One context of insertion is enough for all. The handles carry the numbers of
 * propositions, so a match names its premises without a look-up. Updates and deletions go through the
 * session, which needs only the handle of a fact.
 *
 * <h3>Shipped rules have their own consequence</h3>
 * {@code RecordingConsequence} replaces that of Drools 10.2.0, which makes a table by identity for every
 * match of three facts or more, in case the consequence updates or deletes. Rules loaded at run time keep
 * Drools' own.
 *
 * <h3>Sessions keep their locks</h3>
 * Locks cost little while nobody waits. Rejected: {@code ThreadSafeOption.NO}. With it, a consequence of
 * Drools 10.2.0 keeps the facts of its last match in a field that all sessions of a rule base share. Two
 * concurrent assessments then see each other's facts, and a disposed session is never freed.
 *
 * <h3>The session knows facts by identity</h3>
 * Each proposition is in it once. A symmetric one is in it a second time, mirrored, so that rules can join
 * from either end over an index. Both are the same node of the derivation graph.
 *
 * <h3>Hulls of dates are kept beside the facts</h3>
 * They are not part of the facts, so conclusions stay values. Rules ask {@code derivations.meet($one, this)}.
 * When a new derivation widens the hull of a conclusion, the session is told after the rules have fired.
 * Matches that fire again are recorded once.
 *
 * <h3>Actors are in the session, but are not premises</h3>
 * Some rules depend on the kind of an actor. No world has a relation of an actor that it does not know.
 *
 * <h3>An open run equals a run from scratch</h3>
 * After each change it has the same propositions, the same derivations and the same hulls. Withdrawal is
 * delete and rederive over the recorded derivations, of hulls and not of facts: a relation that holds on
 * fewer days is withdrawn from the others. Derivations whose premises no longer meet are removed from the
 * graph. Their matches stay in the session, where they have no effect. They fire again when a premise widens
 * and is updated. So {@code meet} and {@code precede} in a rule must test no more than its time mode needs
 * anyway.
 *
 * <p>Rejected: leaving hulls as wide as they once were. All readings would be right, but there would be
 * derivations that a fresh run does not have, and nobody could tell them from others. Rejected: updating in
 * the session what becomes narrower. All its matches would fire again for nothing.
 *
 * <h3>Deletion stops at well-supported conclusions</h3>
 * It stops at a conclusion that has all its days from premises of lower rank ({@code SupportRanks}).
 * Otherwise each withdrawal removes and rebuilds everything that a hub reaches. Rejected: counting
 * derivations, which is wrong in cycles.
 *
 * <h3>A failed edit makes the session anew</h3>
 * The new session starts from what is stated. Rejected: undoing the changes in the old session, since the
 * rule that failed would fire again.
 *
 * <h3>Rules that are not positive run anew at each edit</h3>
 * Rules that ask for what is missing are stratified (see {@code Strata}) by the kinds of facts that they read
 * and derive. So each rule declares these. Between strata, propositions that hold on no day are removed, so
 * that hulls of dates cannot stand for facts. Absence has no date of its own. It means "none at any time that
 * is seen", so an as-of reading is a fresh run over what is seen. Rejected: reading it from one run, since a
 * later fact could undo an earlier reading.
 *
 * <h3>A rule that never stops is found by counting</h3>
 * Derivations are counted, and not time. So the same world always ends in the same way.
 *
 * <h3>Compiler errors are not translated line by line</h3>
 * The compiler of the executable model reports lines of generated files. The DRL text itself is searched for
 * probable mistakes. Only if none is found, the compiler's first line is shown.
 *
 * <p><b>Stability: internal.</b> No API: it may change in any version.
 */
@NullMarked
package io.github.entente.engine;

import org.jspecify.annotations.NullMarked;
