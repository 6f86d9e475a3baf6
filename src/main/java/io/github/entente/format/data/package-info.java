/**
 * Data of others as worlds: {@link io.github.entente.format.data.Import} reads a file in one of the {@link
 * io.github.entente.format.data.Formats}, row by row, and gives a world with a report of what became of every
 * row.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li><b>Codes.</b> CAMEO goes to PLOVER's events by the Open Event Data Alliance's conversion table, and
 * from there to relation types by a table of ours, {@code cameo.tsv}. What PLOVER drops (statements, appeals)
 * becomes no relation and is counted by name. We leave PLOVER where its event would give an act a side that
 * it does not take: an agreement that is signed (057) or diplomatic cooperation (050) is AGREES, apology and
 * forgiveness (055, 056) CONCEDES, not SUPPORT; humanitarian aid, peacekeeping and asylum (073 to 075) are
 * COOPERATES, not AID; what is returned or eased (084 to 087) is CONCEDES, since RETREATS_BEFORE is a
 * withdrawal of forces (0874 alone); embargoes (163) are SANCTIONS, occupation (192) is CAPTURES_FROM, a
 * complaint (114) PROTESTS. Demonstrations (14) have a type of their own, which imported worlds bring.
 * <li><b>Sources.</b> Event data name publishers, but one machine read them all, and its mistakes are common
 * to all: the data set is the source, or what a publisher said has passed through it. So all of a data set is
 * one lineage, ten stories raise no confidence above the best of them, and {@code withoutSource("ICEWS")}
 * withdraws it. Nobody has rated it: F6 until the user does.
 * <li><b>Actors.</b> Nothing is merged by guess. States have ids of their own (ISO 3166-1 alpha-2, else the
 * Correlates of War Project's abbreviation) and are found by the names and codes of {@code states.tsv};
 * everybody else is called what the file calls them. Who is called like a state's id without being it (the
 * armed group IS is not Iceland) gets another id, and the report says so. {@code Government (Ukraine)} is not
 * Ukraine: it is an organ that SPEAKS_FOR it; police, courts and parliaments are MEMBER_OF it, since their
 * words are not the state's. Where a role is not listed in {@code roles.tsv}, it is people: a person by kind,
 * and so no party to a war.
 * <li><b>Data of years</b> (UCDP, ATOP) tell every year anew. A relation that is coded for 1979 and not for
 * 1980 has {@code ended} on the last day of 1979: else its lifetime would reach into a year for which the
 * data deny it.
 * <li><b>Bytes that are no UTF-8</b> become U+FFFD, and a row that has one is rejected. To end the import
 * there, as a decoder would, loses a file of millions for one bad byte.
 * <li>Tables are parsed by FastCSV, JSON by Gson's tree of one line at a time, with bounded nesting.
 * Rejected: Commons CSV (slower, no bounds on fields), Jackson (three jars where no objects are mapped),
 * reading JSON as YAML (slow for millions of records).
 * <li>Attestations of one relation share their dates, lists of sources and ratings; an attestation is one
 * small object.
 * </ul>
 *
 * <p><b>Stability: evolving.</b>
 */
@NullMarked
package io.github.entente.format.data;

import org.jspecify.annotations.NullMarked;
