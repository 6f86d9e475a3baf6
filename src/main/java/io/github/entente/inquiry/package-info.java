/**
 * Questions that run the rules again: why something does not follow ({@link
 * io.github.entente.inquiry.WhyNot}), and whether a proof holds by itself ({@link
 * io.github.entente.inquiry.Certificate}). {@code Assessment.whyNot} and {@code Assessment.certify} ask them.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Nothing here knows an assessment</h3> A question needs rules, a world, the graph and the day. An {@link
 * io.github.entente.inquiry.Inquiry} holds these, so that this package stands below the front door.
 *
 * <h3>Why-not tries the rules</h3> It runs them on facts that differ in one respect. It does not read their
 * conditions, so that it works for every rule, in DRL and in Java. What they derive is added to the facts,
 * and they run again: so a missing conclusion is explained in turn. What blocks a rule with a negation is
 * found in the same way, by leaving facts out. Such a rule is not tried on facts that are not there: each of
 * them might block it. Rejected: to run the rules on all that might be until nothing new follows. There are
 * too many joins of things that are not there.
 *
 * <h3>Why-not may look ahead</h3> An as-of reading tells nothing of later days. Whoever asks why something
 * does not follow wants to know that it does a month later. So the answer says it, apart from the rest.
 *
 * <h3>A certificate comes from fresh runs</h3> They run over the relations of the proof alone. Rejected: the
 * recorded derivations, which would hide a fault of the recording.
 *
 * <p><b>Stability: internal.</b> It is public only because the front door is another package. It may change
 * in any version; {@code WhyNot} and {@code Certificate} say so where they differ.
 */
@NullMarked
package io.github.entente.inquiry;

import org.jspecify.annotations.NullMarked;
