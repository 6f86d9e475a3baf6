/**
 * The front door: {@link io.github.entente.Entente} assesses a {@link io.github.entente.world.World}, and an
 * {@link io.github.entente.Assessment} answers questions about what follows.
 *
 * <h2>The one picture</h2>
 *
 * <pre class="text">{@code
 *  seeds/*.yaml   data files    builder            rules/<pack>/*.drl   rules in Java
 *     format     format.data     world              compiled at build       rule
 *       └─────────────┼────────────┘                       └──────┬───────────┘
 *             World: actors, facts,                               │
 *             attestations (world, fact) ───────► engine ◄────────┘
 *                                                    │ every firing: rule, premises, conclusion
 *                                                    ▼
 *                            derivation graph: what follows from what (derivation, conclusion)
 *                                                    │ read through small algebras
 *         ┌──────────┬───────────────┬───────────────┼───────────┬─────────────┐
 *       when     strength      on whose word        why       what if      as of a day
 *         └──────────┴───────────────┴───────┬───────┴───────────┴─────────────┘
 *                                       Assessment
 *         ┌──────────────────────────┬───────┴──────────────┬────────────────────┐
 *       query                     inquiry                balance               export
 *       lists, positions,         why not,               blocs,                JSON, CSV,
 *       timelines, changes        certificates           frustration           GraphML
 * }</pre>
 *
 * <p>Data flows one way. The engine runs once, over all of history. Dates, strength, sources and what-ifs are
 * readings of the same graph, not new runs.
 *
 * <h2>Packages</h2>
 *
 * <p>From the bottom up:
 *
 * <dl>
 * <dt>{@code fact}</dt>
 * <dd>What is stated: actors, relations, relation types, attestations, dates. It knows no other package.</dd>
 * <dt>{@code conclusion}</dt>
 * <dd>What rules derive: small records, one for each kind.</dd>
 * <dt>{@code derivation}</dt>
 * <dd>The derivation graph and its readings.</dd>
 * <dt>{@code world}</dt>
 * <dd>Worlds, their builder and their edits, without any reasoner.</dd>
 * <dt>{@code rule}</dt>
 * <dd>Rules in plain Java, and what rules call.</dd>
 * <dt>{@code engine}</dt>
 * <dd>The Drools session. No other package knows Drools. Not API.</dd>
 * <dt>{@code inquiry}</dt>
 * <dd>Questions that run rules again: why not, certificates.</dd>
 * <dt>{@code query}</dt>
 * <dd>Questions to an assessment, and the lists that answer them.</dd>
 * <dt>{@code balance}</dt>
 * <dd>Signed graphs. It knows no other package.</dd>
 * <dt>{@code format}, {@code format.data}</dt>
 * <dd>Worlds as YAML or JSON; data sets of others as worlds.</dd>
 * <dt>{@code export}</dt>
 * <dd>Results for other tools.</dd>
 * <dt>{@code seeds}</dt>
 * <dd>Worlds that ship with the library.</dd>
 * <dt>{@code cli}</dt>
 * <dd>The command line.</dd>
 * <dt>{@code testkit}</dt>
 * <dd>Tools to test rules with; an artifact of its own.</dd>
 * </dl>
 *
 * <h2>Glossary</h2>
 *
 * <p>Each term with its meaning here, and the source of the term where there is one. <i>Ours</i> marks a word
 * that the field does not have in this meaning.
 *
 * <h3>What is stated</h3>
 *
 * <dl>
 * <dt>Actor</dt>
 * <dd>Somebody or something that relations name: a state, an armed group, a person, but also a source, a
 * treaty or a theatre.</dd>
 * <dt>Party</dt>
 * <dd>An actor that can take part in a conflict: a state, a government, an armed group or an
 * organisation.</dd>
 * <dt>Fact</dt>
 * <dd>What a world states: a relation or a custom fact, never a conclusion.</dd>
 * <dt>Relation</dt>
 * <dd>Subject, type and object, and the enemy that it is meant against where a source says so.</dd>
 * <dt>Custom fact</dt>
 * <dd>A record of the user's that is stated like a relation, with dates and sources (ours).</dd>
 * <dt>Attestation</dt>
 * <dd>One source's word on one fact: when it happened, in which words, and how far to be believed.</dd>
 * <dt>Quad class</dt>
 * <dd>One of four classes of acts: verbal or material, cooperation or conflict (Open Event Data Alliance,
 * <i>PLOVER manual</i>, draft 0.8, 2021).</dd>
 * <dt>Goldstein weight</dt>
 * <dd>How cooperative (+10) or conflictual (−10) a type of act is (<i>PLOVER manual</i>, after Goldstein's
 * scale for WEIS events).</dd>
 * <dt>Side</dt>
 * <dd>Whether a type of act is for its object or against it; declared, never read off the weight.</dd>
 * <dt>Admiralty code</dt>
 * <dd>A letter for the reliability of a source and a digit for the credibility of what it says, such as
 * {@code B2} (STANAG 2511).</dd>
 * <dt>Lineage</dt>
 * <dd>The attestations that share a source, or somebody through whom they came: together they count as one
 * report (ours).</dd>
 * </dl>
 *
 * <h3>Time</h3>
 *
 * <dl>
 * <dt>EDTF</dt>
 * <dd>The Extended Date/Time Format, which writes vague dates and open intervals, such as {@code 2019-04/..}
 * (ISO 8601-2:2019, Library of Congress).</dd>
 * <dt>Happened</dt>
 * <dd>The days on which something is attested to have gone on.</dd>
 * <dt>Lifetime</dt>
 * <dd>How many days an act is presumed to last after the last day on which it happened; the numbers are
 * ours.</dd>
 * <dt>Valid, presumed</dt>
 * <dd>Something is valid on the days on which it happened and on those of its lifetime; on the latter it is
 * presumed.</dd>
 * <dt>Half-life</dt>
 * <dd>After how many days the strength of a report has halved; the numbers are ours.</dd>
 * <dt>As of a day</dt>
 * <dd>Seen from the end of that day: what happened later is not seen.</dd>
 * <dt>Known by a day</dt>
 * <dd>Without what was published later.</dd>
 * <dt>Hull</dt>
 * <dd>The days from the first to the last on which something is valid: rules test it to leave out premises
 * that never meet.</dd>
 * </dl>
 *
 * <h3>Reasoning</h3>
 *
 * <dl>
 * <dt>Proposition</dt>
 * <dd>A fact or a conclusion: whatever can be a premise.</dd>
 * <dt>Derivation</dt>
 * <dd>One rule, its premises in order, and the conclusion that it drew from them.</dd>
 * <dt>Derivation graph</dt>
 * <dd>All derivations of one run, alternatives included: the only output of the engine.</dd>
 * <dt>Time mode</dt>
 * <dd>How the days of the premises make those of the conclusion: {@link
 * io.github.entente.derivation.TimeMode}.</dd>
 * <dt>Algebra, semiring</dt>
 * <dd>A value for each fact, a product over the premises of a derivation, and a sum over alternative
 * derivations (Green, Karvounarakis &amp; Tannen, <i>Provenance Semirings</i>, PODS 2007).</dd>
 * <dt>Reading</dt>
 * <dd>The derivation graph evaluated in one algebra: when, how strong, on whose word, why, what if.</dd>
 * <dt>Why-provenance</dt>
 * <dd>The sets of inputs that are each enough to derive a conclusion; here sets of sources (Green,
 * Karvounarakis &amp; Tannen 2007).</dd>
 * <dt>Strength</dt>
 * <dd>A weight of the evidence for a conclusion on a day, from 0 to 0.99, and in words: weak, moderate or
 * strong evidence (ours). It is no probability. Tables print it under STRENGTH.</dd>
 * <dt>Belief</dt>
 * <dd>The strength of a fact that is denied: what is left of that of its affirmations (Dempster, <i>Upper and
 * Lower Probabilities Induced by a Multivalued Mapping</i>, Ann. Math. Stat. 1967).</dd>
 * <dt>Disputed</dt>
 * <dd>A fact is disputed if it is denied for days on which it is affirmed. A conclusion is disputed if a fact
 * at the end of its best proof is, for the days that count there.</dd>
 * <dt>Retracted</dt>
 * <dd>A source that affirms and, by a later publication, denies the same days has retracted what it affirmed
 * (ours).</dd>
 * <dt>Certificate</dt>
 * <dd>The result of fresh runs of the rules that check a proof: together its facts suffice, and each of them
 * is needed.</dd>
 * <dt>Delete and rederive</dt>
 * <dd>How a live assessment withdraws: it deletes all that may rest on a fact, and derives again what still
 * follows (Gupta, Mumick &amp; Subrahmanian, <i>Maintaining Views Incrementally</i>, SIGMOD 1993).</dd>
 * <dt>Stratum</dt>
 * <dd>A layer of rules that runs after those that derive what it asks to be missing (Apt, Blair &amp; Walker,
 * <i>Towards a Theory of Declarative Knowledge</i>, 1988).</dd>
 * </dl>
 *
 * <h3>What is derived</h3>
 *
 * <dl>
 * <dt>Finding</dt>
 * <dd>A conclusion as an assessment lists it: with its days, its strength and its explanation.</dd>
 * <dt>Conduct</dt>
 * <dd>What an actor did or said toward another, itself or through an organ, an agent or its head.</dd>
 * <dt>Stance</dt>
 * <dd>An actor stands for or against another.</dd>
 * <dt>Channel</dt>
 * <dd>Words or deeds: verbal or material conduct.</dd>
 * <dt>Basis</dt>
 * <dd>Why a stance counts as its holder's: its own conduct, that of an organ or agent (International Law
 * Commission, <i>Articles on State Responsibility</i>, 2001, ch. II), a stance toward a leader, or an
 * inference.</dd>
 * <dt>Position</dt>
 * <dd>What all stances of one actor toward another come to on a day.</dd>
 * <dt>Theatre</dt>
 * <dd>The two enemies of a war in which others take sides; also a kind of actor, a place where interests
 * meet.</dd>
 * <dt>Hostility</dt>
 * <dd>Two parties fight: one attacked the other, or captured from it, if only once.</dd>
 * <dt>War</dt>
 * <dd>Fighting that is sustained, or that somebody declared or named a war.</dd>
 * <dt>Alliance</dt>
 * <dd>Two actors have a pact of defence or an entente, are called allies, or support each other by
 * deeds.</dd>
 * <dt>Alignment</dt>
 * <dd>Two parties stand behind the same side of a war, or are co-belligerents: each at war with a third.</dd>
 * <dt>Camps</dt>
 * <dd>Of a war, who stands behind either side.</dd>
 * <dt>Enmity</dt>
 * <dd>How much two parties turn against each other, in words and deeds. A reading, and less than a
 * rivalry.</dd>
 * <dt>Rivalry, opposition</dt>
 * <dd>Deeds against each other, for opposite sides of a war, or for enemies of each other; words for opposite
 * sides are an opposition alone.</dd>
 * <dt>Inconsistency</dt>
 * <dd>What an actor does or says does not fit together.</dd>
 * <dt>Obligation</dt>
 * <dd>Somebody is bound by a pact or pledge to defend an ally that is attacked: the <i>casus foederis</i>
 * (Leeds et al., <i>ATOP</i>, 2002).</dd>
 * <dt>Breach</dt>
 * <dd>Somebody does what a pact or pledge of his that is in force forbids.</dd>
 * <dt>Strain</dt>
 * <dd>Something does not go together between two that are bound to each other (Snyder, <i>The Security
 * Dilemma in Alliance Politics</i>, 1984).</dd>
 * <dt>Status</dt>
 * <dd>What became of a commitment by a day, such as <i>honoured</i> or <i>no help seen</i> (ours).</dd>
 * <dt>Policy change</dt>
 * <dd>Under a new leader the voice of a state, or another body, came to be on the other side.</dd>
 * <dt>Shift</dt>
 * <dd>An actor came to stand on the other side toward a target.</dd>
 * <dt>Hypothesis</dt>
 * <dd>What structural balance would lead one to expect; no finding.</dd>
 * <dt>Siding</dt>
 * <dd>A party stands for one of the two enemies of a war (ours).</dd>
 * <dt>Stake</dt>
 * <dd>What a party has to win or to lose by the outcome of a war, or an interest in a theatre.</dd>
 * <dt>Leverage</dt>
 * <dd>A means to press a rival within an arrangement that both have joined, since its own client gains on the
 * rival's.</dd>
 * <dt>Subordinate</dt>
 * <dd>A finding of an organ, office-holder or agent that its principal shares: lists leave it out unless
 * asked.</dd>
 * </dl>
 *
 * <h3>Structural balance</h3>
 *
 * <dl>
 * <dt>Tie</dt>
 * <dd>What two parties are to each other on a day: positive, negative, or undecided.</dd>
 * <dt>Bloc</dt>
 * <dd>One of the groups of a partition of the parties in which as few ties as possible are frustrated.</dd>
 * <dt>Frustration</dt>
 * <dd>A tie is frustrated if it is negative within a bloc or positive between two; the least number of such
 * ties is the frustration index, or line index of balance (Harary 1959; Aref &amp; Wilson 2018).</dd>
 * </dl>
 *
 * <p><b>Stability: stable.</b> Each package says how stable its types are; a type that differs says so
 * itself.
 */
@NullMarked
package io.github.entente;

import org.jspecify.annotations.NullMarked;
