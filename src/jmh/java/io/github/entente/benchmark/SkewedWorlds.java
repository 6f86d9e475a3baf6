package io.github.entente.benchmark;

import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Large random worlds, skewed as event data are: most actors are small and deal with their neighbours, a few
 * hubs (one actor in a hundred) are at one end of every fifth relation. Ten relations for each actor, over
 * twenty years. Types come in the shares in which PLOVER's quad classes come in news: more words than deeds,
 * more cooperation than conflict, and one relation in ten structural. The same size and seed make the same
 * world.
 */
public final class SkewedWorlds {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 20 * 365;
    private static final int REGION = 50;
    private static final int RELATIONS_PER_ACTOR = 10;

    private static final Object[][] SHARES = {
        {RelationTypes.CONSULTS, 22},
        {RelationTypes.COOPERATES, 12},
        {RelationTypes.AGREES, 6},
        {RelationTypes.PRAISES, 6},
        {RelationTypes.ENDORSES, 5},
        {RelationTypes.ACCUSES, 9},
        {RelationTypes.REJECTS, 5},
        {RelationTypes.THREATENS, 3},
        {RelationTypes.PROTESTS, 3},
        {RelationTypes.BACKS, 3},
        {RelationTypes.ARMS, 2},
        {RelationTypes.FUNDS, 2},
        {RelationTypes.SANCTIONS, 2},
        {RelationTypes.COERCES, 3},
        {RelationTypes.ATTACKS, 5},
        {RelationTypes.CAPTURES_FROM, 1},
        {RelationTypes.RETREATS_BEFORE, 1},
        {RelationTypes.LEADS, 4},
        {RelationTypes.SPEAKS_FOR, 3},
        {RelationTypes.AGENT_OF, 2},
        {RelationTypes.ALLIED_WITH, 1},
    };

    private final Random random;
    private final int actors;
    private final int hubs;

    private SkewedWorlds(Random random, int relations) {
        this.random = random;
        this.actors = Math.max(20, relations / RELATIONS_PER_ACTOR);
        this.hubs = Math.max(2, actors / 100);
    }

    /** Whether the actor with this id is one of the few that many relations are about. */
    public static boolean isHub(String id) {
        return id.startsWith("HUB");
    }

    /** A world with so many relations. */
    public static World of(int relations, long seed) {
        return new SkewedWorlds(new Random(seed), relations).world(relations);
    }

    /**
     * A world whose relations rest on so many attestations each: what as many media report of the same days,
     * so that the same follows however many there are.
     *
     * @param quoted whether each has words of its own, some 60 characters
     */
    public static World reported(int relations, int attestations, long seed, boolean quoted) {
        World world = of(relations, seed);
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        List<String> media = new ArrayList<>(); // names are shared, as readers share those of actors
        for (int medium = 3; medium < attestations + 2; medium++) {
            media.add("M" + medium);
            builder.medium("M" + medium, "Medium " + medium);
        }
        int number = 0;
        for (Relation relation : world.relations()) {
            Attestation first = world.attestations(relation).first();
            for (int i = 0; i < attestations; i++) {
                builder.relation(
                        relation,
                        new Attestation(
                                first.happened(),
                                Optional.empty(),
                                Optional.empty(),
                                i == 0 ? first.source() : media.get(i - 1),
                                List.of(),
                                quoted
                                        ? Optional.of(
                                                "what medium " + i + " wrote of the matter that has number " + number)
                                        : Optional.empty(),
                                first.code(),
                                first.affirms()));
                number++;
            }
        }
        return builder.build();
    }

    /** Relations that the world does not state, between its actors, as skewed, each with an attestation. */
    public static List<Stated> more(World world, int count, long seed) {
        SkewedWorlds worlds =
                new SkewedWorlds(new Random(seed), world.relations().size());
        Set<Relation> known = new HashSet<>(world.relations());
        List<Stated> more = new ArrayList<>();
        while (more.size() < count) {
            Relation relation = worlds.relation();
            if (known.add(relation)) {
                more.add(new Stated(relation, worlds.attestation(relation.type())));
            }
        }
        return more;
    }

    /** A relation and what it rests on. */
    public record Stated(Relation relation, Attestation attestation) {}

    private World world(int relations) {
        WorldBuilder builder = World.builder().title(relations + " relations");
        for (int i = 0; i < actors; i++) {
            builder.actor(new Actor(id(i), "Actor " + i, kind(i)));
        }
        builder.medium("M0", "Medium 0").medium("M1", "Medium 1").medium("M2", "Medium 2");
        Set<Relation> stated = new LinkedHashSet<>();
        while (stated.size() < relations) {
            Relation relation = relation();
            if (stated.add(relation)) {
                builder.relation(relation, attestation(relation.type()));
                if (random.nextInt(5) == 0) {
                    builder.relation(relation, attestation(relation.type()));
                }
            }
        }
        return builder.build();
    }

    private String id(int actor) {
        return (actor < hubs ? "HUB" : "A") + actor;
    }

    private ActorKind kind(int actor) {
        if (actor < hubs) {
            return ActorKind.STATE;
        }
        return switch (actor % 10) {
            case 0, 1 -> ActorKind.STATE;
            case 2 -> ActorKind.GOVERNMENT;
            case 3, 4, 5 -> ActorKind.ARMED_GROUP;
            case 6 -> ActorKind.ORGAN;
            case 7 -> ActorKind.ORGANISATION;
            default -> ActorKind.PERSON;
        };
    }

    private Relation relation() {
        while (true) {
            RelationType type = type();
            int one = random.nextInt(10) == 0 ? random.nextInt(hubs) : hubs + random.nextInt(actors - hubs);
            int other = random.nextInt(10) == 0 ? random.nextInt(hubs) : neighbour(one);
            boolean leads = type.equals(RelationTypes.LEADS);
            if (one != other && (!leads || one > other)) {
                return new Relation(id(one), type, id(other)).canonical();
            }
        }
    }

    private int neighbour(int one) {
        return one < hubs
                ? hubs + random.nextInt(actors - hubs)
                : Math.min(actors - 1, one / REGION * REGION + random.nextInt(REGION));
    }

    private RelationType type() {
        int share = random.nextInt(100);
        for (Object[] one : SHARES) {
            share -= (int) one[1];
            if (share < 0) {
                return (RelationType) one[0];
            }
        }
        return RelationTypes.CONSULTS;
    }

    private Attestation attestation(RelationType type) {
        LocalDate start = START.plusDays(random.nextInt(DAYS));
        LocalDate end = type.structural()
                ? start.plusDays(365 + random.nextInt(4 * 365))
                : start.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0);
        return new Attestation(
                Edtf.parse(start.equals(end) ? start.toString() : start + "/" + end),
                Optional.empty(),
                Optional.empty(),
                "M" + random.nextInt(3),
                List.of(),
                Optional.empty(),
                AdmiraltyCode.parse("" + "ABC".charAt(random.nextInt(3)) + (1 + random.nextInt(3))),
                random.nextInt(50) > 0);
    }
}
