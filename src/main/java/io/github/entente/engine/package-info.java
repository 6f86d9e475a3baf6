/**
 * The Drools session. Not API: the only package that knows Drools, public only as far as the front door and
 * the compiled rules need it.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>Rules are compiled to Java at build time and booted from the generated model classes, without
 * KieContainer, {@code kmodule.xml} or a compiler. One rule base is shared by all sessions; it is made when
 * first needed.
 * <li>The files of all packs are in one package for the rule compiler: it makes one class of a test or a
 * binding that is written alike twice in a package. Of 346 classes that a first assessment loaded, 134 were
 * doubles. A rule's pack is told by its name.
 * <li>A consequence records its derivation and inserts the conclusion if it is new, and that is all: {@code
 * insertLogical} is not used, since in cycles it keeps conclusions alive that rest on nothing (Drools
 * 10.2.0).
 * <li>The session is told of conclusions in rounds, once all rules have fired, and not from within a
 * consequence: Drools leaves a rule as soon as another one that stands before it has something to do, and
 * would evaluate the network for each conclusion alone. In a round it evaluates each rule once, for all that
 * is new.
 * <li>What no rule reads never enters the session.
 * <li>Propositions enter the network directly ({@code SessionFacts}), not by {@code session.insert}: between
 * rounds nothing else runs, so that neither a queue nor locks are needed; our own tables know each fact by
 * identity, so that the session's store of objects would be a second one; and one context of insertion does
 * for all. Their handles carry their numbers, so that a match names its premises without a look-up. Updates
 * and deletions go through the session, which needs no more of a fact than its handle.
 * <li>Shipped rules have a consequence of our own ({@code RecordingConsequence}): that of Drools 10.2.0 makes
 * a table by identity for every match of three facts or more, for consequences that update or delete. Brought
 * rules keep Drools' own.
 * <li>Sessions keep their locks, which cost little while nobody waits. {@code ThreadSafeOption.NO} is
 * refused: in Drools 10.2.0 a consequence then keeps the facts of its last match in a field that all sessions
 * of a rule base share, so that two assessments at a time see each other's, and a session once disposed of is
 * never let go.
 * <li>The session knows facts by identity: each proposition is in it once, and a symmetric one a second time,
 * mirrored, so that rules can join from either end over an index. Both are the same node of the derivation
 * graph.
 * <li>Hulls of dates are kept beside the facts, not in them, so that conclusions stay values: rules ask
 * {@code derivations.meet($one, this)}. When a new derivation widens a conclusion's hull, the session is told
 * after the rules have fired, and matches that fire again are recorded once.
 * <li>Actors are in the session, for rules that depend on their kind, but are no premises: no world has a
 * relation of an actor that it does not know.
 * <li>A run that goes on is exactly where a run from scratch would be: the same propositions, the same
 * derivations, the same hulls. Withdrawal is delete and rederive over the recorded derivations, of hulls and
 * not of facts: a relation that holds on fewer days is withdrawn from the others. Derivations whose premises
 * meet no more are taken out of the graph; their matches stay in the session, where they lead nowhere, until
 * a premise widens, is updated, and lets them fire again. Rejected: leaving hulls as wide as they once were,
 * which is right for all readings, but leaves derivations that a fresh run would not have and that nobody can
 * tell from others; and updating what becomes narrower in the session too, which makes all its matches fire
 * again for nothing. This asks of rules that {@code meet} and {@code precede} test no more than their time
 * mode needs anyway.
 * <li>Over-deletion stops at a conclusion that has all its days from premises of lower rank ({@code
 * SupportRanks}): without that, each withdrawal takes down and builds up again all that a hub reaches.
 * Counting derivations instead is wrong in circles.
 * <li>After an edit that failed, the session is made anew from what is stated. It could be told the reverse
 * of what it was told; but then the rule that failed would fire again.
 * <li>Rules that are not positive are run anew at each edit.
 * <li>Rules that ask what is missing are stratified (see {@code Strata}) by the kinds of facts that they read
 * and derive, which each rule therefore tells. Between layers, what holds on no day is left out, so that
 * hulls of dates cannot stand in for facts. Absence has no date of its own: it is "none at any time that is
 * seen", which is why an as-of reading is a fresh run over what is seen. Refused: reading it off one run, as
 * a later fact could undo an earlier reading.
 * <li>A rule that never stops is found by counting derivations, not by time, so that the same world always
 * ends the same way.
 * <li>Errors of the executable model's compiler speak of generated files. They are not translated line by
 * line: the text itself is searched for what cannot be meant, and only where nothing is found is the
 * compiler's first line shown.
 * </ul>
 *
 * <p><b>Stability: internal.</b> No API: it may change in any version.
 */
@NullMarked
package io.github.entente.engine;

import org.jspecify.annotations.NullMarked;
