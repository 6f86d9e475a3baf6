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
 * <li>Investigations (09) accuse nobody: states investigate a crash together. Force that is shown or moved
 * (15) has a place and no enemy: troops are sent to help, too. Both have types without a side.
 * <li>Reduced relations (160 to 162, 166) are less than sanctions and than a break of ties. To halt
 * negotiations or a mediation (164, 165) is REJECTS.
 * <li>What is done to persons or property (1712, 175, 181, 182, 184, 201: destruction, repression, abduction,
 * beating, human shields, expulsion) is COERCES. UCDP's armed conflict takes armed force between two parties.
 * </ul>
 *
 * <p>PLOVER's records and POLECAT have types, modes and contexts in place of codes; {@code plover.tsv} maps
 * them in the same way. Military aid is arms or troops, and the manual does not tell which: it has a type of
 * its own. So the data of ICEWS and its successor agree but for that: CAMEO 072 is BACKS. A CONSULT without a
 * recipient is a meeting of its actors, since the manual writes meetings so. Rejected: the same for ASSAULT,
 * whose actors may be on one side.
 *
 * <p>In ICEWS the text of an event decides, and not its code, which spreadsheets and the publisher have
 * damaged.
 *
 * <p>In ACLED the order of actors means nothing, so a battle is CLASHES_WITH. Rejected: AT_WAR_WITH, since
 * one battle is no war; ATTACKS of both, since each would be the attacker against whom the other's allies are
 * bound; and ATTACKS of the first, which the codebook denies. Its associated actors are left out: one column
 * has allies, third parties and what somebody is.
 *
 * <p>Demonstrations (14) and those without a side have types of their own, {@link
 * io.github.entente.format.data.EventTypes}, which imported worlds define. The bench of truth measures what
 * the codes tell. Rejected: to drop what is done to persons of a state that is named alone. It makes no
 * difference there.
 *
 * <p>An event of UCDP between two parties is CLASHES_WITH, for {@code side_a} is not who attacked. Rejected:
 * ATTACKS in both directions, of which one is made up; and AT_WAR_WITH where the two are active in that year,
 * since one event is not a war. Rules find one where the clashes go on.
 *
 * <h3>Sources</h3>
 * Event data name publishers, but one machine read them all, and they share its mistakes. So the data set is
 * the source, or the reports of a publisher have passed through it. All attestations of a data set are one
 * lineage. Ten stories do not raise the strength above the best of them, and {@code withoutSource("ICEWS")}
 * withdraws them all. Nobody has rated the data set, so it is F6 until the user rates it.
 *
 * <h3>Actors</h3>
 * Nothing is merged by guess. States have ids of their own: ISO 3166-1 alpha-2, or else an abbreviation.
 * They are found by the names and codes of {@code states.tsv}, each of which is of one state. All other
 * actors keep their names from the file. An actor that is called like a state and is not the state gets
 * another id, and the report says so: the armed group IS is not Iceland. Where a format knows states, who
 * is called like their codes does too, such as the armed group PAK. Rejected: the same in signed edges,
 * dated links and plain tables. They have no states, and of their abbreviations many are a code: BDI is a
 * federation there, and Burundi nowhere.
 *
 * <p>Numbers of states are of a list and a year. The Correlates of War Project and Gleditsch &amp; Ward
 * have numbers that look alike: 260 is West Germany in both until 1990, and Germany in the latter since.
 * The years are those of whichever list has the state longer, occupation included. Rejected: the years of
 * each list alone. Data in the numbers of the one code states that only the other admits: of ATOP's rows,
 * one end in a hundred would have no state, Monaco's and Hanover's first. Rejected, too: no years. A
 * number of a state that has ended is a mistake in the number, the list or the year.
 *
 * <p>Codes of CAMEO in lower case are ethnic groups, and a world ignores case. So their ids say it:
 * {@code che (ethnic)} beside Switzerland's {@code CHE}. Rejected: the codebook's names for them. GDELT
 * writes {@code znd} for Azeris, who are Azande in the codebook.
 *
 * <p>Names are compared without what nobody sees: zero-width blanks, soft hyphens, marks of direction, and
 * joiners (U+200C, U+200D). Only joiners and marks stay in the name that is shown, since Persian and Indic
 * words are spelled with them.
 *
 * <p>{@code Government (Ukraine)} is not Ukraine. It is an organ that SPEAKS_FOR it. Police, courts and
 * parliaments are MEMBER_OF it, since their words are not the state's.
 *
 * <h3>Kinds of actors</h3>
 * A kind decides who can be at war. Event data name trades, crowds and newspapers beside states, so what
 * cannot act as one body must be no party:
 *
 * <ul>
 * <li>Names with a role and a country are what {@code roles.tsv} says of the role. Citizens, professions,
 * faiths, ethnic groups, protesters, criminals and businesses are populations; a role that is not listed is
 * one too. Media are media. Only parties, unions, associations and companies are organisations.
 * <li>Names alone are what {@code names.tsv} says: armed groups, armed forces, international
 * organisations, parties, media, peoples and regions that are known beyond doubt. It has no person.
 * <li>Codes of CAMEO and PLOVER are what {@code sectors.tsv} says of their sectors. Rebels, the opposition
 * and breakaway regions prevail over the government in one code.
 * <li>All else is of kind {@linkplain io.github.entente.fact.ActorKind#UNKNOWN unknown}, and no party. The
 * report counts these actors, those with most rows first: aliases give them a kind, or
 * {@code unknownActorsAre} gives all of them one. Rejected: organisation as the kind of whoever is unknown.
 * It made parties of persons and of children. The ends of signed edges are organisations nevertheless, since
 * only parties have allies and enemies.
 * </ul>
 *
 * <p>Actors that are called unidentified, and crowds, share their name with others of their country. They are
 * populations, so that no {@code unknownActorsAre} makes one party of them that is at war with everybody.
 *
 * <p>The sectors of ICEWS do not tell the kind of a name, but for media: a minister and his ministry have the
 * same ones. Rejected: guessing persons by the look of a name.
 *
 * <p>Populations and armed groups stay MEMBER_OF their state. No rule takes that for allegiance but
 * {@code commitment/breaks-ranks}, and a population takes no side.
 *
 * <h3>Roll-up</h3>
 * {@link io.github.entente.format.data.Import#rollUp} folds into a state whose conduct is its own: "any State
 * organ, whether the organ exercises legislative, executive, judicial or any other functions", of the central
 * government or of a territorial unit, and persons who have the status of an organ (ILC Articles on State
 * Responsibility, art. 4). So a war of the Israeli Defense Forces is Israel's. State media are no organs.
 * Members of parliament who have a party and no executive office are not folded by their sectors: one
 * member is not the parliament. Neither is whoever has a sector of the opposition, of rebels or of an
 * international organisation, since ICEWS adds up the offices of a person.
 *
 * <p>Rows within one actor are no errors of the file: "Ukraine's police arrests Ukraine's minister" is true,
 * and says nothing about Ukraine and another actor. So they have a count of their own. A row with one name at
 * both ends is still rejected.
 *
 * <h3>Data by year</h3>
 * UCDP and ATOP code every year anew. Years in turn are one attestation. A relation that is coded for 1979
 * and not for 1980 has {@code ended} on the last day of 1979, if the files have a row of 1980 at all:
 * otherwise its lifetime would reach into a year for which the data deny it. Where the files have a gap, they
 * say nothing. The last year of the files is no end. What is coded for it is {@code published} on its last
 * day.
 *
 * <p>A treaty has no lifetime: it is in force {@code 1979/1983}, or {@code 1979/..} if it is in force in the
 * last year. It has no {@code ended}, which would cut off what another source says of the same treaty.
 *
 * <p>UCDP's armed conflicts say of some years on which day they ended. Then the war is over after that day,
 * and what the next year has begins anew. If two conflicts of the same parties disagree, the one that goes on
 * counts. Rejected: the day on which an episode reached 25 deaths as its begin. There was fighting before.
 *
 * <p>A field of UCDP that names several governments, {@code Government of Ruritania, Government of Zenda}, is
 * several actors, and its row several relations. Other commas belong to names. Rejected: one actor of that
 * name. It speaks for no state, and the same governments fight under their own names in other rows.
 *
 * <h3>Rows that mean something only together</h3>
 * Two members of an alliance are allied, two sides of a dispute are enemies, and an obligation is mutual or
 * one-sided: one row does not tell. For such files a few fields of all rows are held in memory, since rows
 * that belong together need not stand together. A file of more than two million rows is refused. Each row
 * then states what it has with the others, and what another row said already is merged. Rejected: reading on
 * while the number of the alliance or dispute stays the same. A file that somebody sorted otherwise would
 * lose relations, unseen.
 *
 * <h3>Ends in data by spells</h3>
 * An attestation with {@code ended} ends the relation, whoever else attests it. Two states have several
 * alliances at a time, are sanctioned in several cases, and fight in several disputes. So a pact has no
 * {@code ended} but an interval, and sanctions and wars have one only where no other case or dispute of the
 * same two goes on.
 *
 * <h3>Lines</h3>
 * A file is read line by line, as bytes, so that what is wrong with one line costs that line and no other: a
 * byte that is not UTF-8 (it becomes U+FFFD, and the row is rejected), a line of millions of bytes, a NUL, a
 * quote. Files of separated tabs have no quotes, whatever their fields begin with. Elsewhere a quote opens a
 * field only at its beginning. If it is never closed, or has text behind its end, the line on which it opens
 * is rejected, and the next line is read anew. Any line that opens a quote has an odd run of quotes, which
 * would have closed the one before: so reading again takes no more than twice the time.
 *
 * <p>FastCSV takes records with quotes apart. Records without are split. Rejected: FastCSV for the whole
 * file. Its first bad quote ends it. Gson parses JSON as a tree of one record at a time, with limited
 * nesting. Rejected: Jackson (three jars, and no objects are mapped), reading JSON as YAML (slow for millions
 * of records).
 *
 * <p>Lines that are not UTF-8 in a format that is known to be of western Europe in part are read as
 * windows-1252, as browsers read what says that it is ISO 8859-1.
 *
 * <h3>Columns</h3>
 * Names of columns are equal whatever their case, and whether blanks, underscores, hyphens or dots stand
 * between their words: the same file has {@code Event ID} from the publisher and {@code event_id} or
 * {@code event.id} from R. Columns may be in any order; what is needed and stands twice is refused.
 *
 * <h3>Mostly bad files</h3>
 * A file of which more than half of the rows are bad is refused: it is another format, or was damaged on the
 * way, and what is left of it is no sample of it. A world of a fifth of the rows looks like a world.
 * {@code rejectedAtMost} sets another share.
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
