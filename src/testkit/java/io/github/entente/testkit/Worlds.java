package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Random worlds, small and dense, in which rules meet often. They have few actors, and few dates that lie
 * where lifetimes end. Now and then they have a group of relations that makes a rule fire.
 * {@link EntenteArbitraries} offers the same to jqwik.
 */
public final class Worlds {
    private static final List<ActorKind> KINDS = weighted(ImmutableMap.<ActorKind, Integer>builder()
            .put(ActorKind.STATE, 5)
            .put(ActorKind.ARMED_GROUP, 4)
            .put(ActorKind.PERSON, 3)
            .put(ActorKind.GOVERNMENT, 2)
            .put(ActorKind.ORGAN, 2)
            .put(ActorKind.ORGANISATION, 1)
            .put(ActorKind.INTERNATIONAL_ORGANISATION, 1)
            .put(ActorKind.MEDIUM, 1)
            .buildOrThrow());

    /** Some rules ask that all who take part are parties. */
    private static final List<ActorKind> PARTIES =
            KINDS.stream().filter(ActorKind::isParty).toList();

    /** Families of types that a motif can name. */
    private static final ImmutableMap<String, List<String>> FAMILIES = ImmutableMap.<String, List<String>>builder()
            .put("LAUDS", List.of("RECOGNIZES", "ENDORSES", "PRAISES"))
            .put("BLAMES", List.of("ACCUSES", "REJECTS", "THREATENS", "PROTESTS"))
            .put("AIDS", List.of("BACKS", "ARMS", "ARMS", "FUNDS", "DEPLOYS_FOR", "FIGHTS_ALONGSIDE"))
            .put("HARMS", List.of("SANCTIONS", "COERCES", "MOBILIZES_AGAINST", "ATTACKS", "CAPTURES_FROM"))
            .put("FIGHTS", List.of("ATTACKS", "CAPTURES_FROM"))
            .put("ALLIES", List.of("ALLIED_WITH", "DEFENSE_PACT", "ENTENTE"))
            .put("TALKS", List.of("CONSULTS", "AGREES", "REQUESTS", "NEUTRALITY_PACT", "COOPERATES"))
            .put("WARS", List.of("AT_WAR_WITH", "DECLARES_WAR_ON"))
            .put("PLEDGES", List.of("PLEDGES_TO_DEFEND", "PLEDGES_NOT_TO_ATTACK", "NONAGGRESSION_PACT"))
            .put("ENDS", List.of("CEASES_FIRE_WITH", "MAKES_PEACE_WITH", "CEASES_FIRE_WITH"))
            .put("QUITS", List.of("STOPS_SUPPORTING", "DENOUNCES_PACT_WITH", "BREAKS_TIES_WITH", "LIFTS_SANCTIONS_ON"))
            .put("DEFENDS", List.of("DEFENSE_PACT", "PLEDGES_TO_DEFEND"))
            .put("SPARES", List.of("NONAGGRESSION_PACT", "NEUTRALITY_PACT", "ENTENTE", "PLEDGES_NOT_TO_ATTACK"))
            .put("STRIKES", List.of("ATTACKS", "DECLARES_WAR_ON", "ATTACKS"))
            .put("PRESSES", List.of("SANCTIONS", "COERCES", "MOBILIZES_AGAINST"))
            .buildOrThrow();

    private static final List<String> SINGLES = weighted(ImmutableMap.<String, Integer>builder()
            .put("LEADS", 6)
            .put("SPEAKS_FOR", 4)
            .put("AGENT_OF", 9)
            .put("MEMBER_OF", 1)
            .put("LAUDS", 8)
            .put("BLAMES", 5)
            .put("AIDS", 8)
            .put("HARMS", 5)
            .put("FIGHTS", 7)
            .put("ALLIES", 3)
            .put("TALKS", 2)
            .put("RETREATS_BEFORE", 2)
            .put("PARTY_TO", 2)
            .put("INTEREST_IN", 2)
            .put("WARS", 2)
            .put("PLEDGES", 1)
            .put("ENDS", 2)
            .put("QUITS", 2)
            .put("CLAIMS_TO_GOVERN", 1)
            .buildOrThrow());

    /** Groups of relations that make rules fire; see {@link Motif}. */
    private static final ImmutableList<Motif> MOTIFS = Stream.of(
                    "x FIGHTS y; a AIDS x; a LAUDS y",
                    "x WARS y; a AIDS x; a LAUDS y",
                    "x WARS y; a LAUDS x; p LEADS y; a LAUDS p",
                    "x WARS y; a AIDS x; a AIDS y",
                    "p LEADS a; p LAUDS x; o SPEAKS_FOR a; o BLAMES x",
                    "p SPEAKS_FOR a; p BLAMES x; o SPEAKS_FOR a; o LAUDS x",
                    "p SPEAKS_FOR a; p LAUDS x; o LEADS a; o BLAMES x",
                    "p LEADS a; p BLAMES x; o LEADS a; o LAUDS x",
                    "b AGENT_OF c; c AGENT_OF a; b AIDS x",
                    "b AGENT_OF c; c AGENT_OF a; b AIDS x; x WARS y",
                    "b AGENT_OF c; c AGENT_OF a; a AGENT_OF d; b HARMS x",
                    "b AGENT_OF c; c AGENT_OF b; b HARMS x",
                    "b AGENT_OF c; c AGENT_OF b; c AGENT_OF a; c HARMS x",
                    "b AGENT_OF c; c AGENT_OF b; c AIDS x; x WARS y",
                    "x WARS y; a AIDS x; b AIDS x",
                    "x WARS y; a LAUDS x; b LAUDS x",
                    "x WARS y; y WARS z",
                    "x WARS y; a ALLIES x",
                    "a AIDS b; b AIDS a",
                    "a HARMS b; b HARMS a",
                    "a ALLIES b; a AIDS x; b AIDS y; x WARS y",
                    "x WARS y; a AIDS x; b AIDS y",
                    "x FIGHTS y; a AIDS x; b AIDS y",
                    "x WARS y; a LAUDS x; b AIDS y",
                    "x WARS y; p LEADS x; a PRAISES p",
                    "x WARS y; a PRAISES p; p LEADS x",
                    "x FIGHTS y; a ENDORSES p; p LEADS x",
                    "x WARS y; x AGENT_OF a; b AIDS y",
                    "a AIDS x; x WARS b; b AIDS y; y WARS a",
                    "x WARS b; y WARS a; a AIDS x; b AIDS y",
                    "x FIGHTS b; y FIGHTS a; a AIDS x; b AIDS y",
                    "a LAUDS x; a HARMS x",
                    "a AIDS x; a HARMS x",
                    "a LAUDS x; then a BLAMES x; then a AIDS x",
                    "p LEADS x; a LAUDS p; then a HARMS x",
                    "p LEADS x; a LAUDS x; then a BLAMES p",
                    "o SPEAKS_FOR a; o LAUDS x; then p LEADS a; then p BLAMES x",
                    "p LEADS a; p BLAMES x; then o LEADS a; then o LAUDS x",
                    "o SPEAKS_FOR a; o BLAMES x; then p LEADS a; then o PRAISES x",
                    "b CLAIMS_TO_GOVERN x; c CLAIMS_TO_GOVERN x; a RECOGNIZES b; a RECOGNIZES c",
                    "a RECOGNIZES b; a RECOGNIZES c; b CLAIMS_TO_GOVERN x; c CLAIMS_TO_GOVERN x",
                    "x WARS y; a AIDS x; a RETREATS_BEFORE y",
                    "x FIGHTS y; a AIDS x; a RETREATS_BEFORE y",
                    "x WARS y; a AIDS x; a AIDS y; a RETREATS_BEFORE y",
                    "a PARTY_TO DEAL; b PARTY_TO DEAL; a AIDS x; b AIDS y; x WARS y; x CAPTURES_FROM y",
                    "b PARTY_TO DEAL; a PARTY_TO DEAL; a AIDS x; b AIDS y; x AT_WAR_WITH y; x CAPTURES_FROM y",
                    "b PARTY_TO DEAL; a PARTY_TO DEAL; a AIDS x; b AIDS y; x AT_WAR_WITH y; y CAPTURES_FROM x",
                    "a PARTY_TO DEAL; b PARTY_TO DEAL; b AIDS x; a AIDS y; y WARS x; x CAPTURES_FROM y",
                    "a PARTY_TO DEAL; b PARTY_TO DEAL; x AT_WAR_WITH y; a AIDS x; b AIDS y; x CAPTURES_FROM y",
                    "a PARTY_TO DEAL; b PARTY_TO DEAL; x CAPTURES_FROM y; x AT_WAR_WITH y; a AIDS x; b AIDS y",
                    "x CAPTURES_FROM y; y AT_WAR_WITH x; a AIDS x; b AIDS y; a PARTY_TO DEAL; b PARTY_TO DEAL",
                    "p LEADS a; p AIDS x; x WARS y",
                    "x FIGHTS y; x ENDS y; a AIDS x",
                    "x WARS y; x FIGHTS y; y ENDS x",
                    "a AIDS x; a QUITS x; x WARS y",
                    "x STRIKES b; a DEFENDS b; then a STRIKES x",
                    "b ENTENTE a; x STRIKES b; a PLEDGES_TO_DEFEND b; then a STRIKES x",
                    "x STRIKES b; a DEFENDS b; a AIDS b",
                    "x STRIKES b; a DEFENDS b; a PRESSES x",
                    "b BLAMES x; x STRIKES b; a DEFENDS b; a PRESSES x",
                    "a DEFENDS b; x STRIKES b; a AIDS b; a PRESSES x",
                    "a DEFENDS b; b STRIKES x; x STRIKES b; a WARS x",
                    "a SPARES b; b STRIKES a; a STRIKES b",
                    "a NEUTRALITY_PACT b; b WARS x; a AIDS x",
                    "b WARS x; b FIGHTS x; a NEUTRALITY_PACT b; a AIDS x",
                    "a PLEDGES_NOT_TO_ARM b; a ARMS b; a EQUIPS b",
                    "a PLEDGES_NOT_TO_ARM b; b BLAMES a; a ARMS b",
                    "a ALLIES b; b WARS x; a AIDS x",
                    "a ALLIES b; x WARS y; a AIDS x; b AIDS y",
                    "a ALLIES b; x WARS y; x FIGHTS y; a AIDS x; b AIDS y",
                    "a DEFENDS b; a SPARES x; b WARS x",
                    "b WARS x; a DEFENSE_PACT b; a NONAGGRESSION_PACT x",
                    "a MEMBER_OF o; x WARS y; o PRAISES x; a AIDS y",
                    "a MEMBER_OF o; x WARS y; o AIDS x; a AIDS y",
                    "x WARS y; o AIDS x; a AIDS y; a MEMBER_OF o",
                    "o AIDS x; a AIDS y; x AT_WAR_WITH y; a MEMBER_OF o",
                    "a AIDS x; then x ATTACKS a",
                    "a AIDS x; a AIDS y; then x ATTACKS a; y ATTACKS a",
                    "x LAUDS a; a AIDS x; then x ATTACKS a",
                    "a ENTENTE b; x BLAMES b; a AIDS x; then x ATTACKS a",
                    "x RETREATS_BEFORE y; a AIDS x; then x ATTACKS a")
            .map(Motif::parse)
            .collect(ImmutableList.toImmutableList());

    /** 2020-01-01, and days around it plus the lifetimes of 0, 30, 90, 180, 365 and 730 days. */
    private static final List<String> DATES = List.of(
            "2019",
            "2020",
            "2020",
            "2020-01",
            "2020-01-01",
            "2020-01-01",
            "2020-01-02",
            "2020-01-31",
            "2020-02-01",
            "2020-03-31",
            "2020-04-01",
            "2020-06-29",
            "2020-06-30",
            "2020-06",
            "2020-12-31",
            "2021-01-01",
            "2021-12-31",
            "2022-01-01",
            "2020-01-01/2020-01-31",
            "2020-03-28/2020-04-03",
            "2020-01/2020-06",
            "2019-04/..",
            "2020-01/..",
            "2020-06-30/..",
            "../2020-06-29",
            "../..");

    /** Days for which such a world is worth reading. */
    static final ImmutableList<LocalDate> DAYS = Stream.of(
                    "2018-12-31",
                    "2019-01-01",
                    "2019-04-30",
                    "2019-12-31",
                    "2020-01-01",
                    "2020-01-02",
                    "2020-01-15",
                    "2020-01-31",
                    "2020-02-01",
                    "2020-03-31",
                    "2020-04-01",
                    "2020-06-15",
                    "2020-06-29",
                    "2020-06-30",
                    "2020-09-27",
                    "2020-12-26",
                    "2020-12-31",
                    "2021-01-01",
                    "2021-06-30",
                    "2021-12-31",
                    "2022-01-01",
                    "2023-12-31")
            .map(LocalDate::parse)
            .collect(ImmutableList.toImmutableList());

    /** What a motif has in turn. Each of a list is later than those of the list before, or overlaps them. */
    private static final ImmutableList<List<String>> TURNS = ImmutableList.of(
            List.of("2019", "2019-06", "2020-01-01", "2020-01-01", "../2020-01-01"),
            List.of("2020-01-02", "2020-01-31", "2020-01", "2020-02-01"),
            List.of("2020-02-01", "2020-03-31", "2020-06-30", "2020-06", "2021-12-31", "2022-01-31"));

    private static final List<String> STARTS = List.of("2019", "2020-01", "2020-01-01", "2020-02-01", "2020-06-30");

    private static final List<String> ENDS =
            List.of("2020", "2020-01-01", "2020-01-31", "2020-03-31", "2020-06", "2020-12-31", "2021");

    /** What ends other relations between the same two, and what others end or keep in force. */
    private static final List<String> COUNTERPARTS = List.of(
            "CEASES_FIRE_WITH",
            "CEASES_FIRE_WITH",
            "MAKES_PEACE_WITH",
            "STOPS_SUPPORTING",
            "STOPS_SUPPORTING",
            "DENOUNCES_PACT_WITH",
            "BREAKS_TIES_WITH",
            "LIFTS_SANCTIONS_ON",
            "DECLARES_WAR_ON",
            "DECLARES_WAR_ON",
            "AT_WAR_WITH",
            "ATTACKS");

    private final Random random;
    private final List<String> cast = new ArrayList<>();
    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final List<String> palette = new ArrayList<>();
    /** The date of all parts of a motif; an empty text if each part has a date of its own. */
    private String moment = "";
    /** Whether the moment is when something begins, after something else. */
    private boolean begins;
    /** Whom something can be meant against: in a motif those who take part so far. */
    private Collection<String> enemies = cast;

    private final Map<Fact, List<Attestation>> stated = new LinkedHashMap<>();

    private final Vocabulary vocabulary;

    private Worlds(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /**
     * What users add to the vocabulary of random worlds.
     *
     * @param types relation types of their own
     * @param motifs groups of relations that make rules fire
     * @param facts makes custom facts, given the ids of actors
     */
    record Vocabulary(
            ImmutableList<RelationType> types,
            ImmutableList<Motif> motifs,
            ImmutableList<
                            Function<
                                    ? super List<String>,
                                    ? extends Arbitrary<? extends Collection<? extends CustomFact>>>>
                    facts) {
        static final Vocabulary SHIPPED = new Vocabulary(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

        Optional<RelationType> type(String name) {
            Optional<RelationType> shipped = RelationTypes.named(name);
            return shipped.isPresent()
                    ? shipped
                    : types.stream().filter(type -> type.name().equals(name)).findFirst();
        }

        Vocabulary with(RelationType type) {
            if (type(type.name()).isPresent()) {
                throw new IllegalArgumentException(
                        "there already is a relation type " + type.name() + "; give yours another name");
            }
            return new Vocabulary(
                    ImmutableList.<RelationType>builder()
                            .addAll(types)
                            .add(type)
                            .build(),
                    motifs,
                    facts);
        }

        Vocabulary with(
                Function<? super List<String>, ? extends Arbitrary<? extends Collection<? extends CustomFact>>> own) {
            return new Vocabulary(
                    types,
                    motifs,
                    ImmutableList
                            .<Function<
                                            ? super List<String>,
                                            ? extends Arbitrary<? extends Collection<? extends CustomFact>>>>
                                    builder()
                            .addAll(facts)
                            .add(own)
                            .build());
        }

        Vocabulary with(String motif) {
            Motif parsed = Motif.parse(motif);
            for (Motif.Part part : parsed.parts()) {
                if (!FAMILIES.containsKey(part.verb()) && type(part.verb()).isEmpty()) {
                    throw new IllegalArgumentException(
                            "unknown relation type " + part.verb() + " in the motif \"" + motif
                                    + "\"; name a shipped type, one of yours that was added before, or one of the families "
                                    + String.join(", ", FAMILIES.keySet()));
                }
            }
            return new Vocabulary(
                    types,
                    ImmutableList.<Motif>builder().addAll(motifs).add(parsed).build(),
                    facts);
        }
    }

    /** A random world with the shipped relation types. The same random numbers give the same world. */
    public static World next(Random random) {
        return next(random, Vocabulary.SHIPPED);
    }

    static World next(Random random, Vocabulary vocabulary) {
        return new Worlds(random, vocabulary).world();
    }

    /**
     * A part of a random world, and edits that state the rest of it, withdraw some and state it again. The
     * same random numbers give the same history.
     */
    public static History nextHistory(Random random) {
        return nextHistory(random, Vocabulary.SHIPPED);
    }

    static History nextHistory(Random random, Vocabulary vocabulary) {
        World all = next(random, vocabulary);
        List<Statement> pool = new ArrayList<>(Statement.of(all));
        pool.addAll(counterparts(random, pool));
        List<Statement> first = new ArrayList<>();
        for (Statement one : pool) {
            if (random.nextInt(10) < 7) {
                first.add(one);
            }
        }
        World start = Statement.restate(all, first);
        List<Edit> edits = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        World now = start;
        for (int i = 0; i < count; i++) {
            List<Statement> stated = Statement.of(now);
            Edit edit = stated.isEmpty() || random.nextInt(100) < 40
                    ? state(pick(random, absent(pool, stated)))
                    : withdraw(random, pick(random, stated));
            edits.add(edit);
            now = edit.applyTo(now);
        }
        return History.of(start, edits);
    }

    /** Statements that end, keep in force, deny, take back or repeat what some of the pool state. */
    private static List<Statement> counterparts(Random random, List<Statement> pool) {
        List<Statement> more = new ArrayList<>();
        int count = pool.isEmpty() ? 0 : random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Statement one = pick(random, pool);
            Attestation word = one.attestation();
            if (random.nextBoolean()
                    && one.fact() instanceof Relation relation
                    && !relation.type().structural()) {
                RelationType type =
                        RelationTypes.named(pick(random, COUNTERPARTS)).orElseThrow();
                Relation beside = random.nextBoolean()
                        ? new Relation(relation.subject(), type, relation.object())
                        : new Relation(relation.object(), type, relation.subject());
                more.add(new Statement(beside.canonical(), again(random, word)));
            } else if (random.nextBoolean()) {
                more.add(new Statement(one.fact(), again(random, word)));
            } else {
                more.add(new Statement(one.fact(), published(word, word.affirms(), "2020-01-31")));
                more.add(new Statement(one.fact(), published(word, !word.affirms(), "2020-06")));
            }
        }
        return more;
    }

    /** A word of the same source about other days, ended or not. */
    private static Attestation again(Random random, Attestation word) {
        Edtf happened = Edtf.parse(pick(random, DATES));
        Optional<Edtf> ended = Optional.of(Edtf.parse(pick(random, ENDS)))
                .filter(end -> random.nextInt(4) == 0
                        && happened.first()
                                .filter(first -> end.last().orElseThrow().isBefore(first))
                                .isEmpty());
        return new Attestation(
                happened, ended, word.published(), word.source(), word.via(), word.quote(), word.code(), true);
    }

    /** The word, or its denial, of a day of publication. */
    private static Attestation published(Attestation word, boolean affirms, String day) {
        return new Attestation(
                word.happened(),
                affirms ? word.ended() : Optional.empty(),
                Optional.of(Edtf.parse(day)),
                word.source(),
                word.via(),
                word.quote(),
                word.code(),
                affirms);
    }

    /** The statements that are not stated now; all if all are stated. */
    private static List<Statement> absent(List<Statement> pool, List<Statement> stated) {
        List<Statement> absent = new ArrayList<>(pool);
        absent.removeAll(stated);
        return absent.isEmpty() ? pool : absent;
    }

    private static Edit state(Statement one) {
        return Edit.state(one.fact().mirrored(), one.attestation());
    }

    private static Edit withdraw(Random random, Statement one) {
        return switch (random.nextInt(6)) {
            case 0 ->
                one.fact().actors().isEmpty()
                        ? Edit.withdraw(one.fact())
                        : Edit.withdrawActor(one.fact()
                                .actors()
                                .get(random.nextBoolean() || one.fact().actors().size() == 1 ? 0 : 1));
            case 1 -> Edit.withdrawSource(pick(random, one.attestation().passedThrough()));
            case 2, 3 -> Edit.withdraw(one.fact());
            default -> Edit.withdraw(one.fact(), one.attestation());
        };
    }

    private World world() {
        int actors = 3 + Math.min(random.nextInt(5), random.nextInt(5));
        boolean partiesAlone = random.nextInt(3) == 0;
        for (int i = 0; i < actors; i++) {
            String id = String.valueOf((char) ('A' + i));
            cast.add(id);
            kinds.put(id, pick(partiesAlone ? PARTIES : KINDS));
        }
        int dates = 1 + random.nextInt(4);
        for (int i = 0; i < dates; i++) {
            palette.add(pick(DATES));
        }
        int relations = 1 + random.nextInt(14);
        for (int tries = 0; stated.size() < relations && tries < 30; tries++) {
            if (relations > 1 && (tries == 0 || random.nextBoolean())) {
                boolean own = !vocabulary.motifs().isEmpty() && random.nextInt(3) == 0;
                motif(own ? pick(vocabulary.motifs()) : pick(MOTIFS));
            } else if (!vocabulary.facts().isEmpty() && random.nextInt(3) == 0) {
                facts(pick(vocabulary.facts()));
            } else {
                boolean own = !vocabulary.types().isEmpty() && random.nextInt(4) == 0;
                state(one(cast), own ? pick(vocabulary.types()).name() : pick(SINGLES), one(cast));
            }
        }
        return build();
    }

    private void motif(Motif motif) {
        List<String> players = new ArrayList<>(cast);
        Collections.shuffle(players, random);
        if (motif.parts().size() >= 4 || random.nextInt(4) > 0) {
            boolean statesFirst = motif.parts().size() >= 5 || random.nextBoolean();
            players.sort(Comparator.comparing(id -> !kind(id).isParty() ? 2 : statesFirst && !isState(id) ? 1 : 0));
        }
        Map<String, String> roles = new TreeMap<>();
        enemies = roles.values();
        if (motif.parts().size() >= 4 || random.nextBoolean()) {
            moment = one(palette);
        }
        boolean inTurn = motif.parts().stream().anyMatch(Motif.Part::later);
        int turn = 0;
        if (inTurn) {
            moment = one(TURNS.get(turn));
        }
        for (Motif.Part part : motif.parts()) {
            if (part.later()) {
                turn = Math.min(turn + 1, TURNS.size() - 1);
                moment = one(TURNS.get(turn));
                begins = true;
            }
            state(role(part.subject(), roles, players), part.verb(), role(part.object(), roles, players));
        }
        moment = "";
        begins = false;
        enemies = cast;
    }

    private boolean isState(String id) {
        return kind(id) == ActorKind.STATE || kind(id) == ActorKind.GOVERNMENT;
    }

    private void facts(
            Function<? super List<String>, ? extends Arbitrary<? extends Collection<? extends CustomFact>>> own) {
        moment = random.nextBoolean() ? one(palette) : "";
        own.apply(ImmutableList.copyOf(cast))
                .generator(1000)
                .next(random)
                .value()
                .forEach(fact -> attest(fact.canonical(), true));
        moment = "";
    }

    private static String role(String name, Map<String, String> roles, List<String> players) {
        if (name.equals("DEAL")) {
            return name;
        }
        return roles.computeIfAbsent(name, n -> players.get(roles.size() % players.size()));
    }

    private void state(String subject, String family, String object) {
        RelationType type = vocabulary
                .type(pick(FAMILIES.getOrDefault(family, List.of(family))))
                .orElseThrow();
        String to = type.equals(RelationTypes.PARTY_TO)
                ? "DEAL"
                : type.equals(RelationTypes.INTEREST_IN) && random.nextBoolean() ? "SEA" : object;
        if (subject.equals(to) || (type.equals(RelationTypes.LEADS) && leads(to, subject, new HashSet<>()))) {
            return;
        }
        Optional<String> against = Optional.empty();
        if (type.deeds() && random.nextInt(5) == 0) {
            against =
                    Optional.of(one(List.copyOf(enemies))).filter(enemy -> !enemy.equals(subject) && !enemy.equals(to));
        }
        attest(new Relation(subject, type, to, against).canonical(), type.structural());
    }

    private void attest(Fact fact, boolean lasting) {
        List<Attestation> attestations = stated.computeIfAbsent(fact, f -> new ArrayList<>());
        int count = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            attestations.add(attestation(lasting));
        }
    }

    private boolean leads(String leader, String led, Set<String> seen) {
        return leader.equals(led)
                || (seen.add(leader)
                        && stated.keySet().stream()
                                .anyMatch(fact -> fact instanceof Relation relation
                                        && relation.type().equals(RelationTypes.LEADS)
                                        && relation.subject().equals(leader)
                                        && leads(relation.object(), led, seen)));
    }

    private Attestation attestation(boolean lasting) {
        Edtf happened = Edtf.parse(happened(lasting));
        Optional<Edtf> ended = chance(10)
                ? Optional.of(Edtf.parse(pick(ENDS)))
                        .filter(end -> happened.first().isEmpty()
                                || !end.last()
                                        .orElseThrow()
                                        .isBefore(happened.first().orElseThrow()))
                : Optional.empty();
        Optional<Edtf> published = chance(15) ? Optional.of(Edtf.parse(pick(ENDS))) : Optional.empty();
        List<String> via = chance(25) ? List.of(source()) : List.of();
        Optional<String> quote = chance(20) ? Optional.of("words " + random.nextInt(3)) : Optional.empty();
        AdmiraltyCode code = chance(25)
                ? AdmiraltyCode.NOT_JUDGED
                : AdmiraltyCode.parse("" + "ABCDEF".charAt(random.nextInt(6)) + (1 + random.nextInt(6)));
        return new Attestation(happened, ended, published, source(), via, quote, code, !chance(8));
    }

    private String happened(boolean lasting) {
        if (begins) {
            return lasting ? moment + "/.." : moment;
        }
        if (lasting && chance(35)) {
            return "../..";
        }
        if (lasting && chance(35)) {
            return pick(STARTS) + "/..";
        }
        if (!moment.isEmpty()) {
            return moment;
        }
        return chance(85) ? one(palette) : pick(DATES);
    }

    private String source() {
        return chance(75) ? "M" + (1 + random.nextInt(3)) : one(cast);
    }

    private World build() {
        WorldBuilder builder = World.builder();
        Set<String> busy = new HashSet<>();
        stated.forEach((fact, attestations) -> {
            busy.addAll(fact.actors());
            attestations.forEach(one -> busy.addAll(one.passedThrough()));
        });
        busy.forEach(id -> builder.actor(new Actor(id, "Actor " + id, kind(id))));
        // a world has all types that its types end; edits may state these later
        vocabulary.types().stream()
                .filter(type -> vocabulary.types().stream()
                        .anyMatch(other -> other.ends().contains(type.name())))
                .forEach(builder::type);
        stated.forEach(builder::fact);
        return builder.build();
    }

    private ActorKind kind(String id) {
        return switch (id) {
            case "DEAL" -> ActorKind.ARRANGEMENT;
            case "SEA" -> ActorKind.THEATRE;
            default -> kinds.getOrDefault(id, ActorKind.MEDIUM);
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> some) {
        return pick(some);
    }

    private <T> T pick(List<T> some) {
        return pick(random, some);
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static <T> List<T> weighted(Map<T, Integer> weights) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        weights.forEach((value, weight) -> all.addAll(Collections.nCopies(weight, value)));
        return all.build();
    }
}
