package io.github.entente.format.data;

import io.github.entente.fact.Edtf;

/** The formats of data that can be imported. */
public final class Formats {
    private Formats() {}

    /**
     * Events of the Integrated Crisis Early Warning System (ICEWS), as in benchmarks of temporal knowledge
     * graphs (ICEWS14, ICEWS05-15): TSV without header, in four columns subject, CAMEO event by name, object,
     * day.
     */
    public static DataFormat icewsBenchmark() {
        return IcewsFormat.benchmark();
    }

    /**
     * Events of ICEWS as published on the Harvard Dataverse: TSV with 20 named columns. The publisher of the
     * story is the source, and ICEWS passed it on.
     */
    public static DataFormat icews() {
        return IcewsFormat.dataverse();
    }

    /**
     * The daily and historical exports of GDELT 1.0: 57 or 58 columns, with or without header, tabs or
     * commas. Actors are identified by their CAMEO codes.
     */
    public static DataFormat gdelt1() {
        return GdeltFormat.version1();
    }

    /**
     * The exports of GDELT 2.0: 61 columns, with or without header. Actors are identified by their CAMEO
     * codes.
     */
    public static DataFormat gdelt2() {
        return GdeltFormat.version2();
    }

    /**
     * Event records of the Political Language Ontology for Verifiable Event Records (PLOVER): JSON, one
     * record a line, or all in one array. Each actor does to each recipient what the record says. An actor
     * with an identifier is that one, with its Wikidata id; else it is who has its code and sectors. What
     * did not happen, or not then, is unmapped.
     */
    public static DataFormat plover() {
        return new PloverFormat();
    }

    /**
     * Events of POLECAT, the successor of ICEWS, in the types and modes of PLOVER: TSV of a week, a month or
     * a year, as on the Harvard Dataverse. The source of the story is the source, the day of its publication
     * is when it was known, and POLECAT passed it on. Actors without a name are those of their country who
     * have their sector.
     */
    public static DataFormat polecat() {
        return new PolecatFormat();
    }

    /**
     * Events of the Armed Conflict Location &amp; Event Data project (ACLED): CSV of dyads. A battle is
     * mutual, since the order of its actors has no meaning; violence against the unarmed has a direction.
     * Each source of a row attests it, and ACLED passed it on; the notes are the quote. Other events do not
     * tell who did what to whom, and are unmapped by their names.
     */
    public static DataFormat acled() {
        return new AcledFormat();
    }

    /**
     * The UCDP External Support Dataset as published, exported as CSV: the file of triads, of actors or of
     * dyads, a row for each and a year. Who supports whom against whom with what: kinds of support are kept
     * where the row has one supporter, since of several it does not tell who gave what. Opponents of an
     * {@code active} dyad are AT_WAR_WITH each other. The file of dyads does not say whom support was for, so
     * it states wars alone. Alleged support states nothing. For a list of relations made of these files, see
     * {@link #ucdpExternalSupport}.
     */
    public static DataFormat ucdpSupport() {
        return new UcdpSupportFormat();
    }

    /**
     * The UCDP External Support Dataset as a list of relations a year: who fights, and who supports whom
     * against whom. The kind of support is only used if one supporter is coded, since the data give the kinds
     * for all supporters together. A relation that is not coded for a year ended with the year before. The
     * files as published are {@link #ucdpSupport}.
     */
    public static DataFormat ucdpExternalSupport() {
        return new UcdpFormat();
    }

    /**
     * The UCDP/PRIO Armed Conflict Dataset as published: CSV, a row for each conflict and year with at least
     * 25 deaths in battle. Each party of side A is AT_WAR_WITH each party of side B. Governments that send
     * troops to help a side FIGHT_ALONGSIDE each of its parties, against the other side. A war begins on
     * {@code start_date} in the first year of its conflict, if one party fights another there; it ends on
     * {@code ep_end_date}. Dates are as precise as their codes say. What the conflict is about and how many
     * died is not kept. Files that have the numbers of Gleditsch and Ward alone, without names, are read as
     * wars of states.
     */
    public static DataFormat ucdpConflicts() {
        return new UcdpConflictFormat();
    }

    /**
     * The UCDP Georeferenced Event Dataset (GED), and the UCDP Candidate Events with or without header: CSV,
     * 49 columns. A fight of two parties (violence of types 1 and 2) is CLASHES_WITH: the data do not tell
     * who attacked. In one-sided violence, side A ATTACKS the civilians of the country where it happened.
     * Publishers are sources, headlines their words. Candidates that are not cleared, and sides that are not
     * identified, state nothing. The numbers of deaths and the places are not kept.
     */
    public static DataFormat ucdpEvents() {
        return new UcdpEventFormat();
    }

    /**
     * Obligations of the Alliance Treaty Obligations and Provisions project (ATOP) by directed dyad and
     * year, as published: {@code stateA} is bound to {@code stateB}. States have the numbers of the
     * Correlates of War Project. Where both are bound to each other, defence is a DEFENSE_PACT, offence
     * ALLIED_WITH, neutrality a NEUTRALITY_PACT, nonaggression a NONAGGRESSION_PACT, consultation an
     * ENTENTE. Where one alone is bound, defence and nonaggression are its pledges; other obligations of
     * one alone state nothing. Obligations that are missing are not taken for none.
     */
    public static DataFormat atopDirectedDyadYears() {
        return AtopFormat.published();
    }

    /**
     * The same obligations with the names of columns of the R package peacesciencer: {@code ccode1},
     * {@code ccode2}, {@code atop_defense}. An obligation that binds only one side is stated as a pact of
     * both.
     */
    public static DataFormat atopDyadYears() {
        return AtopFormat.dyadYears();
    }

    /**
     * Members of the alliances of ATOP: each is PARTY_TO an arrangement that has the number of the alliance,
     * such as {@code ATOP 1005}, from entry to exit. Without an exit it is in force.
     */
    public static DataFormat atopMembers() {
        return new AtopMembersFormat();
    }

    /**
     * Formal alliances of the Correlates of War Project: by member, by directed dyad (also by year, whose
     * repeated rows are merged), or by dyad. Defence is a DEFENSE_PACT, neutrality a NEUTRALITY_PACT,
     * nonaggression a NONAGGRESSION_PACT, an entente an ENTENTE, in force from the first to the last day that
     * the file gives. Without a last day it is open, and published on the last day of 2012, with which the
     * data end. By member, two are allied while both belong and both have the obligation. By directed dyad,
     * an obligation that binds one alone is its pledge to the other; one-sided neutrality and ententes have
     * no type, and state nothing.
     */
    public static DataFormat cowAlliances() {
        return new CowAlliancesFormat();
    }

    /**
     * Militarized Interstate Disputes of the Correlates of War Project by participant ({@code MIDB 5.0}).
     * Enemies are those of one dispute on different sides while both take part. The highest act of a state
     * is stated against its opponent, if it has only one: a threat THREATENS, a display of force
     * MOBILIZES_AGAINST, a blockade or seizure COERCES, an occupation CAPTURES_FROM, an attack ATTACKS, a
     * clash CLASHES_WITH. With several opponents the file does not tell whom the act was against, and they
     * are AT_ENMITY_WITH each other. Two that are both at war in one dispute are AT_WAR_WITH each other.
     */
    public static DataFormat cowDisputes() {
        return new CowDisputesFormat();
    }

    /**
     * Cases of the Global Sanctions Data Base (GSDB): each sender SANCTIONS each target, from the first to
     * the last year of the case. Lists of states have commas within names, too ({@code Korea, South}).
     * Organisations such as {@code EU} are senders of their own. A case without an end, or with one that
     * is {@code ongoing}, is open. A case that ended has {@code ended}, unless another between the same
     * two goes on. Cases of no kind (trade, arms, military, financial, travel, other) state nothing.
     */
    public static DataFormat gsdb() {
        return GsdbFormat.cases();
    }

    /**
     * The dyadic file of the GSDB: who SANCTIONS whom in a year. States have alpha-3 codes. A sanction
     * that is not coded for a year ended with the year before.
     */
    public static DataFormat gsdbDyadYears() {
        return GsdbFormat.dyadic();
    }

    /**
     * The trade register of the SIPRI Arms Transfers Database, as CSV, in either generation of its
     * columns: the supplier ARMS the recipient in each year in which weapons were delivered. What was
     * ordered and not delivered, comes from unknown suppliers or goes to unknown recipients, or is
     * produced by the recipient itself, states nothing. {@code *} behind a name makes it an armed group,
     * {@code **} an international organisation.
     */
    public static DataFormat sipri() {
        return new SipriFormat();
    }

    /**
     * Statements of the Discourse Network Analyzer (DNA), exported as CSV: a person, or an organisation
     * where no person is named, ENDORSES or REJECTS a concept on a day. Concepts are arrangements, which
     * are no party. A person of an organisation is MEMBER_OF it on that day. The text is the quote, and
     * the source of the document the source.
     */
    public static DataFormat discourse() {
        return new DiscourseFormat();
    }

    /**
     * Dated links between organisations in columns type, group1, group2, date. Allies and affiliates are
     * ALLIED_WITH, rivals AT_ENMITY_WITH. Dates may lack day or month ({@code 2011-05-00},
     * {@code 2011-00-00}). A row without a year is rejected.
     */
    public static DataFormat datedLinks() {
        return new LinksFormat();
    }

    /**
     * A signed graph in columns a, b, sign: 1 is ALLIED_WITH, -1 AT_ENMITY_WITH. A column window such as
     * {@code 46-49} gives the years of the twentieth century.
     *
     * @param date the date of rows without a window
     * @throws IllegalArgumentException if it is not a date
     */
    public static DataFormat signedEdges(String date) {
        return new SignedEdgesFormat(Edtf.parse(date));
    }

    /** A table that you describe. Its default columns are subject, type, object and date. */
    public static TableFormat table() {
        return TableFormat.standard();
    }
}
