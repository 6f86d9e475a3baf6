/**
 * Imports data sets of the field as worlds. Start with {@link io.github.entente.format.data.Import}: it reads
 * a file in one of the {@link io.github.entente.format.data.Formats}, row by row, and returns a world with a
 * report on every row.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Codes</h3>
 * CAMEO codes become events of PLOVER by the Open Event Data Alliance's conversion table. Our table
 * {@code cameo.tsv} maps these to relation types. What PLOVER drops (statements, appeals) becomes no relation
 * and is counted by name.
 *
 * <p>We depart from PLOVER if its event gives an act a side that the act does not take:
 *
 * <ul>
 * <li>A signed agreement (057) and diplomatic cooperation (050) are AGREES, apology and forgiveness (055,
 * 056) are CONCEDES, and none is SUPPORT.
 * <li>Humanitarian aid, peacekeeping and asylum (073 to 075) are COOPERATES, not AID.
 * <li>What is returned or eased (084 to 087) is CONCEDES. Only 0874 is RETREATS_BEFORE, which is a withdrawal
 * of forces.
 * <li>Embargoes (163) are SANCTIONS, occupation (192) is CAPTURES_FROM, a complaint (114) is PROTESTS.
 * </ul>
 *
 * <p>Demonstrations (14) have a type of their own, which imported worlds define.
 *
 * <h3>Sources</h3>
 * Event data name publishers, but one machine read them all, and they share its mistakes. So the data set is
 * the source, or the reports of a publisher have passed through it. All attestations of a data set are one
 * lineage. Ten stories do not raise the strength above the best of them, and {@code withoutSource("ICEWS")}
 * withdraws them all. Nobody has rated the data set, so it is F6 until the user rates it.
 *
 * <h3>Actors</h3>
 * Nothing is merged by guess. States have ids of their own: ISO 3166-1 alpha-2, or else the abbreviation of
 * the Correlates of War Project. They are found by the names and codes of {@code states.tsv}. All other
 * actors keep their names from the file. An actor with a name like a state's id that is not the state (the
 * armed group IS is not Iceland) gets another id, and the report says so.
 *
 * <p>{@code Government (Ukraine)} is not Ukraine. It is an organ that SPEAKS_FOR it. Police, courts and
 * parliaments are MEMBER_OF it, since their words are not the state's. A role that is not listed in
 * {@code roles.tsv} means people: its kind is person, so it is not a party to a war.
 *
 * <h3>Data by year</h3>
 * UCDP and ATOP code every year anew. A relation that is coded for 1979 and not for 1980 has {@code ended} on
 * the last day of 1979. Otherwise its lifetime would reach into a year for which the data deny it. A treaty
 * has no lifetime: it is in force {@code 1979/1979}. With {@code ended} in each year, the data would cut off
 * what another source says of the same treaty.
 *
 * <p>A field of UCDP that names several governments, {@code Government of Ruritania, Government of Zenda}, is
 * several actors, and its row several relations. Other commas belong to names. Rejected: one actor of that
 * name. It speaks for no state, and the same governments fight under their own names in other rows.
 *
 * <h3>Bytes that are not UTF-8</h3>
 * They become U+FFFD, and a row with one is rejected. Rejected: ending the import there, as a decoder does.
 * It would lose a file of millions of rows for one bad byte.
 *
 * <h3>Parsers</h3>
 * FastCSV parses tables. Gson parses JSON as a tree of one line at a time, with limited nesting. Rejected:
 * Commons CSV (slower, no limits on fields), Jackson (three jars, and no objects are mapped), reading JSON as
 * YAML (slow for millions of records).
 *
 * <h3>Memory</h3>
 * The attestations of a relation share their dates, lists of sources and ratings. So an attestation is one
 * small object.
 *
 * <p><b>Stability: evolving.</b>
 */
@NullMarked
package io.github.entente.format.data;

import org.jspecify.annotations.NullMarked;
