/**
 * Questions that run the rules again: why something does not follow ({@link
 * io.github.entente.inquiry.WhyNot}), and whether a proof holds by itself ({@link
 * io.github.entente.inquiry.Certificate}). {@code Assessment.whyNot} and {@code Assessment.certify} ask them.
 *
 * <p><b>Not API.</b> {@link io.github.entente.inquiry.Evaluator} and {@link
 * io.github.entente.inquiry.Inquiry} are public only because the front door is another package. They may
 * change in any version. Applications use {@code Entente} and {@code Assessor}.
 *
 * <p><b>Choices</b>
 *
 * <ul>
 * <li>Nothing here knows an assessment: a question needs rules, a world, the graph and the day, which an
 * {@code Inquiry} holds. So this package stands below the front door, and questions can be added without a
 * circle.
 * <li>{@code WhyNot} tries the rules on facts that differ in one respect. It does not read the conditions of
 * rules, so it works for every rule, in DRL and in Java. Rules that are not positive are left out: what would
 * have to be absent is no premise that can be named.
 * <li>A certificate comes from fresh runs over the relations of the proof alone, and not from the recorded
 * derivations. It would not find a fault of the recording otherwise.
 * </ul>
 *
 * <p><b>Stability: internal.</b> No API: it may change in any version.
 */
@NullMarked
package io.github.entente.inquiry;

import org.jspecify.annotations.NullMarked;
