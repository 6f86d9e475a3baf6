/**
 * The Drools session. Not API: the only package that knows Drools, public only as far as the front door and the compiled rules need it.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 *   <li>Rules are compiled to Java at build time and booted from the generated model classes, without KieContainer, {@code kmodule.xml} or a compiler. One rule base is
 *       shared by all sessions; it is made when first needed.
 *   <li>A consequence records its derivation and inserts the conclusion if it is new, and that is all: {@code insertLogical} is not used, since in cycles it keeps
 *       conclusions alive that rest on nothing (Drools 10.2.0).
 *   <li>The session knows facts by identity: each proposition is in it once, and a symmetric one a second time, mirrored, so that rules can join from either end over an
 *       index. Both are the same node of the derivation graph.
 *   <li>Hulls of dates are kept beside the facts, not in them, so that conclusions stay values: rules ask {@code derivations.meet($one, this)}. When a new derivation widens a
 *       conclusion's hull, the session is told after the rules have fired, and matches that fire again are recorded once.
 *   <li>Actors are in the session, for rules that depend on their kind, but are no premises: no world has a relation of an actor that it does not know.
 * </ul>
 */
@NullMarked
package io.github.entente.engine;

import org.jspecify.annotations.NullMarked;
