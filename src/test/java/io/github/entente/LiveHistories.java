package io.github.entente;

import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Random edits of a live assessment, each followed by a comparison with a fresh one. The edits of a history
 * go back and forth between the states of a few statements, so that each state is reached along many ways,
 * and a fresh run is needed once for each.
 */
final class LiveHistories {
    /** More statements than these make too many states. */
    private static final int MOST = 9;

    private record Stated(Relation relation, Attestation attestation) {
        boolean names(String id) {
            return relation.subject().equals(id) || relation.object().equals(id) || relation.isAgainst(id);
        }
    }

    /** What there is to compare: what follows and why, when it holds, and how sure it is on some days. */
    private record State(
            Set<Proposition> propositions,
            Set<Derivation> derivations,
            Map<Proposition, Validity> validities,
            LocalDate date) {
        static State of(Assessment assessment) {
            Map<Proposition, Validity> validities = new HashMap<>();
            Set<Derivation> derivations = new HashSet<>();
            for (Proposition proposition : assessment.derivations().propositions()) {
                validities.put(proposition, assessment.readGraph().when(proposition));
                if (proposition instanceof Conclusion conclusion) {
                    derivations.addAll(assessment.derivations().derivationsOf(conclusion));
                }
            }
            return new State(validities.keySet(), derivations, validities, assessment.date());
        }
    }

    /** What lists say of each finding, on the last day and on an earlier one. */
    private static List<String> findings(Assessment assessment) {
        List<String> findings = new ArrayList<>();
        for (LocalDate day : List.of(assessment.date(), LocalDate.of(2020, 6, 29))) {
            Assessment read = assessment.asOf(day);
            for (Findings<?> list : List.of(read.stances(), read.inconsistencies(), read.alliances(), read.shifts())) {
                for (Finding<?> finding : list.withSubordinates()) {
                    findings.add(finding.conclusion() + " " + finding.when() + " " + finding.strength());
                }
            }
        }
        return findings;
    }

    private final Assessor assessor;
    private final Function<Random, World> worlds;
    private long steps;
    private long fresh;
    private long changing;
    private long compared;

    LiveHistories(Assessor assessor, Function<Random, World> worlds) {
        this.assessor = assessor;
        this.worlds = worlds;
    }

    /** How many edits have been made. */
    long steps() {
        return steps;
    }

    /** After how many of them the states were compared. */
    long compared() {
        return compared;
    }

    /** How many fresh runs they were compared with. */
    long fresh() {
        return fresh;
    }

    /** How many edits changed what followed. */
    long changing() {
        return changing;
    }

    /**
     * Makes so many edits of one world.
     *
     * @param every after how many edits, on average, states are compared
     */
    void run(long seed, int edits, int every) {
        Random random = new Random(seed);
        World world = worlds.apply(random);
        List<Stated> pool = new ArrayList<>();
        world.relations()
                .forEach(relation -> world.attestations(relation).forEach(one -> pool.add(new Stated(relation, one))));
        java.util.Collections.shuffle(pool, random);
        List<Stated> some = pool.subList(0, Math.min(MOST, pool.size()));
        BitSet stated = new BitSet();
        for (int i = 0; i < some.size(); i++) {
            stated.set(i, random.nextBoolean());
        }
        World none = world;
        for (Relation relation : world.relations()) {
            none = none.without(relation);
        }
        World start = none;
        for (int i = 0; i < some.size(); i++) {
            start = stated.get(i)
                    ? start.with(some.get(i).relation(), some.get(i).attestation())
                    : start;
        }
        Map<BitSet, State> known = new HashMap<>();
        try (LiveAssessment live = assessor.open(start)) {
            compare(seed, -1, "open", live, none, some, stated, known);
            for (int i = 0; i < edits; i++) {
                BitSet before = (BitSet) stated.clone();
                String edit = edit(random, live, some, stated);
                steps++;
                if (random.nextInt(every) == 0 || i + 1 == edits) {
                    compared++;
                    compare(seed, i, edit, live, none, some, stated, known);
                }
                changing += before.equals(stated) ? 0 : 1;
            }
        }
    }

    private static String edit(Random random, LiveAssessment live, List<Stated> some, BitSet stated) {
        List<String> done = new ArrayList<>();
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
        live.edit(batch -> {
            for (int i = 0; i < count; i++) {
                int at = random.nextInt(some.size());
                Stated one = some.get(at);
                String id = random.nextBoolean()
                        ? one.relation().subject()
                        : one.relation().object();
                switch (random.nextInt(20)) {
                    case 0 -> {
                        batch.withdrawActor(id);
                        clear(some, stated, other -> other.names(id));
                        done.add("withdraw actor " + id);
                    }
                    case 1 -> {
                        String source = one.attestation().source();
                        batch.withdrawSource(source);
                        clear(
                                some,
                                stated,
                                other -> other.attestation().passedThrough().contains(source));
                        done.add("withdraw source " + source);
                    }
                    case 2, 3 -> {
                        batch.withdraw(one.relation().mirrored());
                        clear(some, stated, other -> other.relation().equals(one.relation()));
                        done.add("withdraw " + one.relation());
                    }
                    default -> {
                        if (stated.get(at)) {
                            batch.withdraw(one.relation(), one.attestation());
                        } else {
                            batch.add(one.relation().mirrored(), one.attestation());
                        }
                        stated.flip(at);
                        done.add((stated.get(at) ? "state " : "withdraw ") + one.relation() + " "
                                + one.attestation().happened());
                    }
                }
            }
        });
        return String.join(", ", done);
    }

    private static void clear(List<Stated> some, BitSet stated, java.util.function.Predicate<Stated> gone) {
        for (int i = 0; i < some.size(); i++) {
            if (gone.test(some.get(i))) {
                stated.clear(i);
            }
        }
    }

    private void compare(
            long seed,
            int step,
            String edit,
            LiveAssessment live,
            World none,
            List<Stated> some,
            BitSet stated,
            Map<BitSet, State> known) {
        State expected = known.get(stated);
        if (expected == null) {
            World world = none;
            for (int i = 0; i < some.size(); i++) {
                world = stated.get(i)
                        ? world.with(some.get(i).relation(), some.get(i).attestation())
                        : world;
            }
            Assessment scratch = assessor.assess(world);
            expected = State.of(scratch);
            known.put((BitSet) stated.clone(), expected);
            fresh++;
            if (!findings(scratch).equals(findings(live.snapshot()))) {
                throw new AssertionError("other findings than from scratch after edit " + step + " of history " + seed
                        + ", " + edit + "\n" + findings(scratch) + "\n" + findings(live.snapshot()));
            }
            if (!world.equals(live.snapshot().world())) {
                throw new AssertionError("another world after edit " + step + " of history " + seed + ", " + edit);
            }
        }
        State found = State.of(live.snapshot());
        if (!found.equals(expected)) {
            throw new AssertionError("another state than from scratch after edit " + step + " of history " + seed + ", "
                    + edit + difference(expected, found));
        }
    }

    private static String difference(State expected, State found) {
        Map<String, String> lines = new LinkedHashMap<>();
        expected.derivations().stream()
                .filter(one -> !found.derivations().contains(one))
                .forEach(one -> lines.put("missing " + one, ""));
        found.derivations().stream()
                .filter(one -> !expected.derivations().contains(one))
                .forEach(one -> lines.put("too many " + one, ""));
        Stream.concat(expected.validities().keySet().stream(), found.validities().keySet().stream())
                .filter(one -> !ImmutableSet.of(expected.validities().getOrDefault(one, Validity.NEVER))
                        .contains(found.validities().getOrDefault(one, Validity.NEVER)))
                .forEach(one -> lines.put(
                        "days of " + one + ": " + expected.validities().get(one) + ", found "
                                + found.validities().get(one),
                        ""));
        return "\n" + String.join("\n", lines.keySet());
    }
}
