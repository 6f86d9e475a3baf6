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
 * conditions, so that it works for every rule, in DRL and in Java. Rules that are not positive are left out:
 * what has to be absent is no premise that can be named.
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
