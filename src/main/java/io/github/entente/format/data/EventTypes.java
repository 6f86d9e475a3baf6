package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.util.Optional;
import java.util.OptionalInt;

/** Relation types of imported data, in addition to the shipped ones. */
public final class EventTypes {
    /**
     * Demonstrates, strikes or riots against: PLOVER's PROTEST. The shipped type PROTESTS is the verbal
     * protest of a government.
     */
    public static final RelationType DEMONSTRATES_AGAINST = new RelationType(
            "DEMONSTRATES_AGAINST",
            QuadClass.MATERIAL_CONFLICT,
            Side.AGAINST,
            -5,
            90,
            OptionalInt.of(90),
            false,
            "demonstrates against",
            "PLOVER PROTEST");

    /**
     * Investigates. Whose matters are looked into is not yet accused: after an air crash several states
     * investigate together.
     */
    public static final RelationType INVESTIGATES = new RelationType(
            "INVESTIGATES",
            QuadClass.VERBAL_CONFLICT,
            Side.NONE,
            -2,
            90,
            OptionalInt.of(90),
            false,
            "investigates",
            "CAMEO 09 INVESTIGATE");

    /**
     * Shows, alerts or moves forces. The data tell where to, and not against whom: sent to help count too.
     * The shipped type MOBILIZES_AGAINST is meant against its object.
     */
    public static final RelationType EXHIBITS_FORCE_TO = new RelationType(
            "EXHIBITS_FORCE_TO",
            QuadClass.MATERIAL_CONFLICT,
            Side.NONE,
            -5.5,
            180,
            OptionalInt.of(90),
            false,
            "exhibits force to",
            "CAMEO 15 EXHIBIT FORCE POSTURE");

    /**
     * Reduces diplomatic relations or aid, or expels somebody. That is less than sanctions, or than a break.
     */
    public static final RelationType REDUCES_RELATIONS_WITH = new RelationType(
            "REDUCES_RELATIONS_WITH",
            QuadClass.VERBAL_CONFLICT,
            Side.AGAINST,
            -4,
            180,
            OptionalInt.of(90),
            false,
            "reduces relations with",
            "CAMEO 16 REDUCE RELATIONS");

    /**
     * Gives military aid. The data do not tell whether arms, materiel, training or troops, each of which has
     * a shipped type.
     */
    public static final RelationType GIVES_MILITARY_AID_TO = new RelationType(
                    "GIVES_MILITARY_AID_TO",
                    QuadClass.MATERIAL_COOPERATION,
                    Side.FOR,
                    10,
                    365,
                    OptionalInt.of(180),
                    false,
                    "gives military aid to",
                    "PLOVER AID, military")
            .asPartisan();

    /**
     * Is an enemy of. Lists of links and signed networks say so without telling what was done. The opposite
     * of ALLIED_WITH.
     */
    public static final RelationType AT_ENMITY_WITH = new RelationType(
            "AT_ENMITY_WITH",
            QuadClass.MATERIAL_CONFLICT,
            Side.AGAINST,
            -5,
            730,
            OptionalInt.of(365),
            true,
            "is at enmity with",
            "Entente");

    private static final ImmutableMap<String, RelationType> OWN = Maps.uniqueIndex(
            ImmutableList.of(
                    DEMONSTRATES_AGAINST,
                    INVESTIGATES,
                    EXHIBITS_FORCE_TO,
                    REDUCES_RELATIONS_WITH,
                    GIVES_MILITARY_AID_TO,
                    AT_ENMITY_WITH),
            RelationType::name);

    private EventTypes() {}

    /** The shipped type with this name, or one of these. */
    static Optional<RelationType> find(String name) {
        Optional<RelationType> shipped = RelationTypes.named(name);
        return shipped.isPresent() ? shipped : Optional.ofNullable(OWN.get(name));
    }

    /** The type with this name, for the library's own tables. */
    static RelationType named(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("there is no relation type " + name));
    }
}
