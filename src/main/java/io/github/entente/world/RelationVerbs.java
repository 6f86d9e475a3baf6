package io.github.entente.world;

import io.github.entente.fact.RelationType;

/**
 * The second step of a relation, such as {@code relation("HAFTAR").leads("LNA")}. There is a verb for each
 * shipped type, and {@link #does} for all others.
 */
public abstract sealed class RelationVerbs permits WorldBuilder.RelationStep {
    RelationVerbs() {}

    /**
     * A relation of the type with this name.
     *
     * @param type the name of a shipped type, or of one that this world defines
     * @param object id, name or alias
     */
    public abstract WorldBuilder.AttestationStep does(String type, String object);

    /** A relation of this type. If the type is not a shipped one, the world now defines it. */
    public abstract WorldBuilder.AttestationStep does(RelationType type, String object);

    /** RECOGNIZES. */
    public final WorldBuilder.AttestationStep recognizes(String object) {
        return does("RECOGNIZES", object);
    }

    /** ENDORSES. */
    public final WorldBuilder.AttestationStep endorses(String object) {
        return does("ENDORSES", object);
    }

    /** PRAISES. */
    public final WorldBuilder.AttestationStep praises(String object) {
        return does("PRAISES", object);
    }

    /** ALLIED_WITH. */
    public final WorldBuilder.AttestationStep alliedWith(String object) {
        return does("ALLIED_WITH", object);
    }

    /** DEFENSE_PACT. */
    public final WorldBuilder.AttestationStep defensePact(String object) {
        return does("DEFENSE_PACT", object);
    }

    /** ENTENTE. */
    public final WorldBuilder.AttestationStep entente(String object) {
        return does("ENTENTE", object);
    }

    /** NEUTRALITY_PACT. */
    public final WorldBuilder.AttestationStep neutralityPact(String object) {
        return does("NEUTRALITY_PACT", object);
    }

    /** NONAGGRESSION_PACT. */
    public final WorldBuilder.AttestationStep nonaggressionPact(String object) {
        return does("NONAGGRESSION_PACT", object);
    }

    /** PLEDGES_TO_DEFEND. */
    public final WorldBuilder.AttestationStep pledgesToDefend(String object) {
        return does("PLEDGES_TO_DEFEND", object);
    }

    /** PLEDGES_NOT_TO_ATTACK. */
    public final WorldBuilder.AttestationStep pledgesNotToAttack(String object) {
        return does("PLEDGES_NOT_TO_ATTACK", object);
    }

    /** PLEDGES_NOT_TO_ARM. */
    public final WorldBuilder.AttestationStep pledgesNotToArm(String object) {
        return does("PLEDGES_NOT_TO_ARM", object);
    }

    /** CONSULTS. */
    public final WorldBuilder.AttestationStep consults(String object) {
        return does("CONSULTS", object);
    }

    /** AGREES. */
    public final WorldBuilder.AttestationStep agrees(String object) {
        return does("AGREES", object);
    }

    /** REQUESTS. */
    public final WorldBuilder.AttestationStep requests(String object) {
        return does("REQUESTS", object);
    }

    /** CONCEDES. */
    public final WorldBuilder.AttestationStep concedes(String object) {
        return does("CONCEDES", object);
    }

    /** COOPERATES. */
    public final WorldBuilder.AttestationStep cooperates(String object) {
        return does("COOPERATES", object);
    }

    /** BACKS. */
    public final WorldBuilder.AttestationStep backs(String object) {
        return does("BACKS", object);
    }

    /** ARMS. */
    public final WorldBuilder.AttestationStep arms(String object) {
        return does("ARMS", object);
    }

    /** EQUIPS. */
    public final WorldBuilder.AttestationStep equips(String object) {
        return does("EQUIPS", object);
    }

    /** TRAINS. */
    public final WorldBuilder.AttestationStep trains(String object) {
        return does("TRAINS", object);
    }

    /** FUNDS. */
    public final WorldBuilder.AttestationStep funds(String object) {
        return does("FUNDS", object);
    }

    /** SHARES_INTELLIGENCE. */
    public final WorldBuilder.AttestationStep sharesIntelligence(String object) {
        return does("SHARES_INTELLIGENCE", object);
    }

    /** HOSTS. */
    public final WorldBuilder.AttestationStep hosts(String object) {
        return does("HOSTS", object);
    }

    /** DEPLOYS_FOR. */
    public final WorldBuilder.AttestationStep deploysFor(String object) {
        return does("DEPLOYS_FOR", object);
    }

    /** FIGHTS_ALONGSIDE. */
    public final WorldBuilder.AttestationStep fightsAlongside(String object) {
        return does("FIGHTS_ALONGSIDE", object);
    }

    /** RETREATS_BEFORE. */
    public final WorldBuilder.AttestationStep retreatsBefore(String object) {
        return does("RETREATS_BEFORE", object);
    }

    /** ACCUSES. */
    public final WorldBuilder.AttestationStep accuses(String object) {
        return does("ACCUSES", object);
    }

    /** REJECTS. */
    public final WorldBuilder.AttestationStep rejects(String object) {
        return does("REJECTS", object);
    }

    /** THREATENS. */
    public final WorldBuilder.AttestationStep threatens(String object) {
        return does("THREATENS", object);
    }

    /** PROTESTS. */
    public final WorldBuilder.AttestationStep protests(String object) {
        return does("PROTESTS", object);
    }

    /** BREAKS_TIES_WITH. */
    public final WorldBuilder.AttestationStep breaksTiesWith(String object) {
        return does("BREAKS_TIES_WITH", object);
    }

    /** DENOUNCES_PACT_WITH. */
    public final WorldBuilder.AttestationStep denouncesPactWith(String object) {
        return does("DENOUNCES_PACT_WITH", object);
    }

    /** STOPS_SUPPORTING. */
    public final WorldBuilder.AttestationStep stopsSupporting(String object) {
        return does("STOPS_SUPPORTING", object);
    }

    /** SANCTIONS. */
    public final WorldBuilder.AttestationStep sanctions(String object) {
        return does("SANCTIONS", object);
    }

    /** LIFTS_SANCTIONS_ON. */
    public final WorldBuilder.AttestationStep liftsSanctionsOn(String object) {
        return does("LIFTS_SANCTIONS_ON", object);
    }

    /** COERCES. */
    public final WorldBuilder.AttestationStep coerces(String object) {
        return does("COERCES", object);
    }

    /** MOBILIZES_AGAINST. */
    public final WorldBuilder.AttestationStep mobilizesAgainst(String object) {
        return does("MOBILIZES_AGAINST", object);
    }

    /** ATTACKS. */
    public final WorldBuilder.AttestationStep attacks(String object) {
        return does("ATTACKS", object);
    }

    /** CAPTURES_FROM. */
    public final WorldBuilder.AttestationStep capturesFrom(String object) {
        return does("CAPTURES_FROM", object);
    }

    /** CLASHES_WITH. */
    public final WorldBuilder.AttestationStep clashesWith(String object) {
        return does("CLASHES_WITH", object);
    }

    /** AT_WAR_WITH. */
    public final WorldBuilder.AttestationStep atWarWith(String object) {
        return does("AT_WAR_WITH", object);
    }

    /** DECLARES_WAR_ON. */
    public final WorldBuilder.AttestationStep declaresWarOn(String object) {
        return does("DECLARES_WAR_ON", object);
    }

    /** CEASES_FIRE_WITH. */
    public final WorldBuilder.AttestationStep ceasesFireWith(String object) {
        return does("CEASES_FIRE_WITH", object);
    }

    /** MAKES_PEACE_WITH. */
    public final WorldBuilder.AttestationStep makesPeaceWith(String object) {
        return does("MAKES_PEACE_WITH", object);
    }

    /** LEADS. */
    public final WorldBuilder.AttestationStep leads(String object) {
        return does("LEADS", object);
    }

    /** SPEAKS_FOR. */
    public final WorldBuilder.AttestationStep speaksFor(String object) {
        return does("SPEAKS_FOR", object);
    }

    /** AGENT_OF. */
    public final WorldBuilder.AttestationStep agentOf(String object) {
        return does("AGENT_OF", object);
    }

    /** MEMBER_OF. */
    public final WorldBuilder.AttestationStep memberOf(String object) {
        return does("MEMBER_OF", object);
    }

    /** PARTY_TO. */
    public final WorldBuilder.AttestationStep partyTo(String object) {
        return does("PARTY_TO", object);
    }

    /** CLAIMS_TO_GOVERN. */
    public final WorldBuilder.AttestationStep claimsToGovern(String object) {
        return does("CLAIMS_TO_GOVERN", object);
    }

    /** INTEREST_IN. */
    public final WorldBuilder.AttestationStep interestIn(String object) {
        return does("INTEREST_IN", object);
    }
}
