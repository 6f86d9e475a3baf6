package io.github.entente.fact;

import static io.github.entente.fact.QuadClass.MATERIAL_CONFLICT;
import static io.github.entente.fact.QuadClass.MATERIAL_COOPERATION;
import static io.github.entente.fact.QuadClass.STRUCTURAL;
import static io.github.entente.fact.QuadClass.VERBAL_CONFLICT;
import static io.github.entente.fact.QuadClass.VERBAL_COOPERATION;
import static io.github.entente.fact.Side.AGAINST;
import static io.github.entente.fact.Side.FOR;
import static io.github.entente.fact.Side.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shipped relation types, in one table.
 *
 * <p>Classes and weights are those of the PLOVER manual, draft 0.8 (2021), table "PLOVER conflict–cooperation
 * scores". Each type's {@link RelationType#source()} names the category or mode. There are two departures.
 * The manual prints ACCUSE as +3, but its modes run from −2 to −3.5; this is read as a misprint of its mode
 * "allege" (−3.5). PROTESTS here is the verbal protest of a government (a note, a summoned ambassador) with
 * our weight −3, since PLOVER's PROTEST is a demonstration. The kinds of material support are those of the
 * UCDP External Support Dataset, with PLOVER's weight for AID. Lifetimes and half-lives are ours: no standard
 * exists.
 */
public final class RelationTypes {
    private static final String PLOVER = "PLOVER ";
    private static final String OURS = "Entente";
    /** In place of a lifetime. */
    private static final int STANDING = -1;

    private static final List<RelationType> TABLE = new ArrayList<>();

    // name, quad class, side, weight, lifetime and half-life in days (0: none), symmetric, phrase, source
    /**
     * Recognises as legitimate: for example a state recognises a government. Toward a state it takes no side,
     * as the rule {@code stance/recognition} has it: states that recognise each other also fight.
     */
    public static final RelationType RECOGNIZES =
            type("RECOGNIZES", VERBAL_COOPERATION, FOR, 5, STANDING, 0, false, "recognizes", PLOVER + "SUPPORT");
    /** Declares its support. */
    public static final RelationType ENDORSES =
            partisan(type("ENDORSES", VERBAL_COOPERATION, FOR, 5, 365, 180, false, "endorses", PLOVER + "SUPPORT"));
    /** Commends. */
    public static final RelationType PRAISES =
            partisan(type("PRAISES", VERBAL_COOPERATION, FOR, 5, 180, 90, false, "praises", PLOVER + "SUPPORT"));
    /** Is called an ally, with no treaty named. */
    public static final RelationType ALLIED_WITH =
            type("ALLIED_WITH", VERBAL_COOPERATION, FOR, 5, 730, 365, true, "is allied with", PLOVER + "SUPPORT");
    /** Has a treaty of mutual defence (ATOP, COW). */
    public static final RelationType DEFENSE_PACT = type(
            "DEFENSE_PACT",
            VERBAL_COOPERATION,
            FOR,
            5,
            STANDING,
            0,
            true,
            "has a defense pact with",
            PLOVER + "SUPPORT; COW Formal Alliances, type I");
    /** Has an understanding to consult in a crisis (COW). */
    public static final RelationType ENTENTE = type(
            "ENTENTE",
            VERBAL_COOPERATION,
            FOR,
            5,
            STANDING,
            0,
            true,
            "has an entente with",
            PLOVER + "SUPPORT; COW Formal Alliances, type III");
    /** Has promised to stay neutral (COW). */
    public static final RelationType NEUTRALITY_PACT = type(
            "NEUTRALITY_PACT",
            VERBAL_COOPERATION,
            NONE,
            2.5,
            STANDING,
            0,
            true,
            "has a neutrality pact with",
            PLOVER + "AGREE; COW Formal Alliances, type II");
    /** Has promised not to attack (COW). */
    public static final RelationType NONAGGRESSION_PACT = type(
            "NONAGGRESSION_PACT",
            VERBAL_COOPERATION,
            NONE,
            2.5,
            STANDING,
            0,
            true,
            "has a nonaggression pact with",
            PLOVER + "AGREE; COW Formal Alliances, type II");
    /** Has promised to defend; one-sided, as a guarantee. */
    public static final RelationType PLEDGES_TO_DEFEND = pledge("PLEDGES_TO_DEFEND", FOR, 5, "pledges to defend");
    /** Has promised not to attack; one-sided. */
    public static final RelationType PLEDGES_NOT_TO_ATTACK =
            pledge("PLEDGES_NOT_TO_ATTACK", NONE, 2.5, "pledges not to attack");
    /** Has promised not to arm; one-sided. */
    public static final RelationType PLEDGES_NOT_TO_ARM = pledge("PLEDGES_NOT_TO_ARM", NONE, 2.5, "pledges not to arm");
    /** Talks with, in person or not; proves nothing. */
    public static final RelationType CONSULTS =
            type("CONSULTS", VERBAL_COOPERATION, NONE, 2.5, 30, 30, true, "consults with", PLOVER + "CONSULT");
    /** Agrees or promises to cooperate. */
    public static final RelationType AGREES =
            type("AGREES", VERBAL_COOPERATION, NONE, 2.5, 30, 30, false, "agrees to cooperate with", PLOVER + "AGREE");
    /** Requests or demands. */
    public static final RelationType REQUESTS =
            type("REQUESTS", VERBAL_CONFLICT, NONE, 0, 30, 30, false, "makes a request of", PLOVER + "REQUEST");
    /** Concedes in words. */
    public static final RelationType CONCEDES =
            type("CONCEDES", VERBAL_COOPERATION, NONE, 4.5, 30, 30, false, "makes a concession to", PLOVER + "CONCEDE");
    /** Cooperates materially; both benefit. */
    public static final RelationType COOPERATES =
            type("COOPERATES", MATERIAL_COOPERATION, NONE, 9.5, 30, 30, false, "cooperates with", PLOVER + "COOPERATE");
    /** Backs, in a form that the source does not tell. */
    public static final RelationType BACKS = partisan(type(
            "BACKS", MATERIAL_COOPERATION, FOR, 5, 365, 180, false, "backs", PLOVER + "SUPPORT, taken as material"));
    /** Gives weapons. */
    public static final RelationType ARMS = support("ARMS", "arms", "weapons");
    /** Gives materiel other than weapons. */
    public static final RelationType EQUIPS = support("EQUIPS", "equips", "materiel and logistics");
    /** Gives training or expertise. */
    public static final RelationType TRAINS = support("TRAINS", "trains", "training and expertise");
    /** Gives money. */
    public static final RelationType FUNDS = support("FUNDS", "funds", "funding");
    /** Gives intelligence. */
    public static final RelationType SHARES_INTELLIGENCE =
            support("SHARES_INTELLIGENCE", "shares intelligence with", "intelligence");
    /** Gives access to its territory or bases. */
    public static final RelationType HOSTS = support("HOSTS", "hosts", "access to territory");
    /** Gives systems with their crews, or troops that do not fight. */
    public static final RelationType DEPLOYS_FOR =
            support("DEPLOYS_FOR", "deploys forces for", "access to military infrastructure, joint operations");
    /** Fights on the same side as. */
    public static final RelationType FIGHTS_ALONGSIDE =
            support("FIGHTS_ALONGSIDE", "fights alongside", "troops as secondary warring party");
    /** Withdraws its forces before the object. */
    public static final RelationType RETREATS_BEFORE = type(
            "RETREATS_BEFORE",
            MATERIAL_COOPERATION,
            NONE,
            8,
            90,
            90,
            false,
            "retreats before",
            PLOVER + "RETREAT: withdraw");
    /** Accuses. */
    public static final RelationType ACCUSES =
            type("ACCUSES", VERBAL_CONFLICT, AGAINST, -3.5, 180, 90, false, "accuses", PLOVER + "ACCUSE: allege");
    /** Rejects. */
    public static final RelationType REJECTS =
            type("REJECTS", VERBAL_CONFLICT, AGAINST, -2, 180, 90, false, "rejects", PLOVER + "REJECT");
    /** Threatens. */
    public static final RelationType THREATENS =
            type("THREATENS", VERBAL_CONFLICT, AGAINST, -3.5, 180, 90, false, "threatens", PLOVER + "THREATEN");
    /** Protests in words. */
    public static final RelationType PROTESTS =
            type("PROTESTS", VERBAL_CONFLICT, AGAINST, -3, 180, 90, false, "protests against", OURS);
    /** Breaks off relations, or calls off the alliance. */
    public static final RelationType BREAKS_TIES_WITH = ending(
            type(
                    "BREAKS_TIES_WITH",
                    VERBAL_CONFLICT,
                    AGAINST,
                    -4,
                    180,
                    90,
                    false,
                    "breaks ties with",
                    PLOVER + "REDUCE RELATIONS, here in words"),
            "ALLIED_WITH");
    /** Gives notice that a pact or pledge is over. */
    public static final RelationType DENOUNCES_PACT_WITH = ending(
            type(
                    "DENOUNCES_PACT_WITH",
                    VERBAL_CONFLICT,
                    NONE,
                    -4,
                    30,
                    30,
                    false,
                    "denounces its pact with",
                    PLOVER + "REDUCE RELATIONS, here in words"),
            "DEFENSE_PACT",
            "ENTENTE",
            "NEUTRALITY_PACT",
            "NONAGGRESSION_PACT",
            "PLEDGES_TO_DEFEND",
            "PLEDGES_NOT_TO_ATTACK",
            "PLEDGES_NOT_TO_ARM");
    /** Ends its material support. */
    public static final RelationType STOPS_SUPPORTING = ending(
            type(
                    "STOPS_SUPPORTING",
                    VERBAL_CONFLICT,
                    NONE,
                    -4,
                    30,
                    30,
                    false,
                    "stops supporting",
                    PLOVER + "REDUCE RELATIONS, here in words"),
            "BACKS",
            "ARMS",
            "EQUIPS",
            "TRAINS",
            "FUNDS",
            "SHARES_INTELLIGENCE",
            "HOSTS",
            "DEPLOYS_FOR",
            "FIGHTS_ALONGSIDE");
    /** Imposes sanctions on. */
    public static final RelationType SANCTIONS =
            type("SANCTIONS", MATERIAL_CONFLICT, AGAINST, -6, 365, 180, false, "sanctions", PLOVER + "SANCTION");
    /** Lifts its sanctions. */
    public static final RelationType LIFTS_SANCTIONS_ON = ending(
            type(
                    "LIFTS_SANCTIONS_ON",
                    VERBAL_COOPERATION,
                    NONE,
                    5,
                    30,
                    30,
                    false,
                    "lifts its sanctions on",
                    PLOVER + "CONCEDE: ease sanctions"),
            "SANCTIONS");
    /** Coerces short of force: seizes, restricts, arrests. */
    public static final RelationType COERCES =
            type("COERCES", MATERIAL_CONFLICT, AGAINST, -7, 180, 90, false, "coerces", PLOVER + "COERCE");
    /** Mobilises forces against. */
    public static final RelationType MOBILIZES_AGAINST = type(
            "MOBILIZES_AGAINST",
            MATERIAL_CONFLICT,
            AGAINST,
            -5.5,
            180,
            90,
            false,
            "mobilizes against",
            PLOVER + "MOBILIZE");
    /** Attacks with force. */
    public static final RelationType ATTACKS =
            type("ATTACKS", MATERIAL_CONFLICT, AGAINST, -9, 180, 90, false, "attacks", PLOVER + "ASSAULT");
    /** Takes a place, people or means from. */
    public static final RelationType CAPTURES_FROM = type(
            "CAPTURES_FROM", MATERIAL_CONFLICT, AGAINST, -7, 90, 90, false, "captures from", PLOVER + "COERCE: seize");
    /** Fights in a battle of which nothing tells who attacked. */
    public static final RelationType CLASHES_WITH =
            type("CLASHES_WITH", MATERIAL_CONFLICT, AGAINST, -9, 180, 90, true, "clashes with", "ACLED Battles");
    /** Is called at war, by whoever says so. */
    public static final RelationType AT_WAR_WITH =
            type("AT_WAR_WITH", MATERIAL_CONFLICT, AGAINST, -10, 180, 90, true, "is at war with", PLOVER + "ASSAULT");
    /** Declares war; holds while there is fighting, and 365 days after the last. */
    public static final RelationType DECLARES_WAR_ON = type(
            "DECLARES_WAR_ON",
            MATERIAL_CONFLICT,
            AGAINST,
            -10,
            STANDING,
            0,
            false,
            "declares war on",
            PLOVER + "ASSAULT; Hague Convention III of 1907");
    /** Agrees to cease fire. */
    public static final RelationType CEASES_FIRE_WITH = endingWar("CEASES_FIRE_WITH", 7, "ceases fire with");
    /** Agrees to peace. */
    public static final RelationType MAKES_PEACE_WITH = endingWar("MAKES_PEACE_WITH", 8, "makes peace with");
    /** Heads: a state, a government, an organisation, an armed group. */
    public static final RelationType LEADS = structural("LEADS", 0, "leads");
    /** Is an organ that speaks for the object. */
    public static final RelationType SPEAKS_FOR = structural("SPEAKS_FOR", 0, "speaks for");
    /** Acts on the instructions, or under the direction or control, of the object. */
    public static final RelationType AGENT_OF = structural("AGENT_OF", 0, "acts for");
    /** Belongs to; members do not act for what they belong to. */
    public static final RelationType MEMBER_OF = structural("MEMBER_OF", STANDING, "is a member of");
    /** Has signed or joined an arrangement. */
    public static final RelationType PARTY_TO = structural("PARTY_TO", STANDING, "is party to");
    /** Claims to be the government of. Two that claim one state are rival governments. */
    public static final RelationType CLAIMS_TO_GOVERN = structural("CLAIMS_TO_GOVERN", STANDING, "claims to govern");
    /** Has an interest in a theatre. */
    public static final RelationType INTEREST_IN = structural("INTEREST_IN", 365, "has an interest in");

    private static final ImmutableMap<String, RelationType> BY_NAME = byName();

    private RelationTypes() {}

    private static ImmutableMap<String, RelationType> byName() {
        ImmutableMap.Builder<String, RelationType> byName = ImmutableMap.builder();
        for (RelationType type : TABLE) {
            byName.put(type.name(), type);
        }
        return byName.buildOrThrow();
    }

    /** All shipped types by name, in the order of the table. */
    public static ImmutableMap<String, RelationType> shipped() {
        return BY_NAME;
    }

    /** The shipped type of this name, by exact spelling. */
    public static Optional<RelationType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static RelationType support(String name, String phrase, String kind) {
        return partisan(type(
                name,
                MATERIAL_COOPERATION,
                FOR,
                10,
                365,
                180,
                false,
                phrase,
                PLOVER + "AID; UCDP External Support: " + kind));
    }

    private static RelationType pledge(String name, Side side, double weight, String phrase) {
        return type(
                name,
                VERBAL_COOPERATION,
                side,
                weight,
                STANDING,
                0,
                false,
                phrase,
                PLOVER + "AGREE; ATOP obligations, one-sided");
    }

    private static RelationType endingWar(String name, double weight, String phrase) {
        return ending(
                type(
                        name,
                        VERBAL_COOPERATION,
                        NONE,
                        weight,
                        30,
                        30,
                        true,
                        phrase,
                        PLOVER + "AGREE; UCDP Peace Agreement Dataset"),
                "ATTACKS",
                "CAPTURES_FROM",
                "CLASHES_WITH",
                "AT_WAR_WITH",
                "DECLARES_WAR_ON");
    }

    private static RelationType partisan(RelationType type) {
        return instead(type, type.asPartisan());
    }

    private static RelationType ending(RelationType type, String... ended) {
        return instead(type, type.ending(ImmutableList.copyOf(ended)));
    }

    private static RelationType instead(RelationType last, RelationType other) {
        TABLE.set(TABLE.indexOf(last), other);
        return other;
    }

    private static RelationType structural(String name, int lifetime, String phrase) {
        return type(name, STRUCTURAL, NONE, 0, lifetime, 0, false, phrase, OURS);
    }

    private static RelationType type(
            String name,
            QuadClass quadClass,
            Side side,
            double weight,
            int lifetime,
            int halfLife,
            boolean symmetric,
            String phrase,
            String source) {
        OptionalInt fading = halfLife == 0 ? OptionalInt.empty() : OptionalInt.of(halfLife);
        RelationType plain = new RelationType(
                name, quadClass, side, weight, Math.max(0, lifetime), fading, symmetric, phrase, source);
        RelationType type = lifetime == STANDING ? plain.asStanding() : plain;
        TABLE.add(type);
        return type;
    }
}
