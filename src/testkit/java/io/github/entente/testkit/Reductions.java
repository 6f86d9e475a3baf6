package io.github.entente.testkit;

import io.github.entente.World;
import io.github.entente.WorldBuilder;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Worlds that say a little less than a given one: how counterexamples shrink. */
public final class Reductions {
    private static final AdmiraltyCode SIMPLE = AdmiraltyCode.parse("A1");

    private Reductions() {}

    /** How much a world says; every reduction says less. */
    public static long size(World world) {
        long size = world.actors().size() + 100L * world.relations().size();
        for (Statement statement : Statement.of(world)) {
            size += 20 + size(statement.attestation());
            size += statement.relation().against().isPresent() ? 5 : 0;
        }
        return size;
    }

    private static long size(Attestation one) {
        return one.happened().toString().length()
                + one.via().size()
                + (one.ended().isPresent() ? 3 : 0)
                + (one.published().isPresent() ? 1 : 0)
                + (one.quote().isPresent() ? 1 : 0)
                + (one.code().equals(SIMPLE) ? 0 : 1)
                + (one.affirms() ? 0 : 1);
    }

    /** The reductions of a world, coarse ones first. */
    public static Stream<World> of(World world) {
        List<World> fewer = new ArrayList<>();
        List<Statement> all = Statement.of(world);
        List<Relation> relations = world.relations().asList();
        if (relations.size() > 3) {
            int half = relations.size() / 2;
            fewer.add(restated(world, all, one -> relations.indexOf(one.relation()) < half));
            fewer.add(restated(world, all, one -> relations.indexOf(one.relation()) >= half));
        }
        relations.forEach(relation -> fewer.add(world.without(relation)));
        all.forEach(one -> fewer.add(world.without(one.relation(), one.attestation())));
        for (Statement statement : all) {
            statement
                    .relation()
                    .against()
                    .ifPresent(enemy -> fewer.add(world.without(statement.relation(), statement.attestation())
                            .with(
                                    new Relation(
                                            statement.relation().subject(),
                                            statement.relation().type(),
                                            statement.relation().object()),
                                    statement.attestation())));
            simpler(statement.attestation())
                    .forEach(simple -> fewer.add(world.without(statement.relation(), statement.attestation())
                            .with(statement.relation(), simple)));
        }
        return Stream.concat(Stream.of(withoutIdleActors(world)), fewer.stream().map(Reductions::withoutIdleActors))
                .filter(reduced -> size(reduced) < size(world));
    }

    private static World restated(World world, List<Statement> all, Predicate<Statement> kept) {
        return Statement.restate(world, all.stream().filter(kept).toList());
    }

    private static Stream<Attestation> simpler(Attestation a) {
        List<Attestation> simpler = new ArrayList<>();
        Optional<Edtf> none = Optional.empty();
        simpler.add(new Attestation(
                a.happened(), a.ended(), none, a.source(), List.of(), Optional.empty(), SIMPLE, a.affirms()));
        simpler.add(new Attestation(
                a.happened(), none, a.published(), a.source(), a.via(), a.quote(), a.code(), a.affirms()));
        simpler.add(
                new Attestation(a.happened(), a.ended(), none, a.source(), a.via(), a.quote(), a.code(), a.affirms()));
        simpler.add(new Attestation(
                a.happened(), a.ended(), a.published(), a.source(), List.of(), a.quote(), a.code(), a.affirms()));
        simpler.add(new Attestation(
                a.happened(), a.ended(), a.published(), a.source(), a.via(), Optional.empty(), a.code(), a.affirms()));
        simpler.add(new Attestation(
                a.happened(), a.ended(), a.published(), a.source(), a.via(), a.quote(), SIMPLE, a.affirms()));
        simpler.add(new Attestation(
                a.happened(), a.ended(), a.published(), a.source(), a.via(), a.quote(), a.code(), true));
        for (String date : List.of("2020", "2020-01", "../..")) {
            if (date.length() < a.happened().toString().length()) {
                try {
                    simpler.add(new Attestation(
                            Edtf.parse(date),
                            a.ended(),
                            a.published(),
                            a.source(),
                            a.via(),
                            a.quote(),
                            a.code(),
                            a.affirms()));
                } catch (IllegalArgumentException e) {
                    continue; // it would have ended before
                }
            }
        }
        return simpler.stream().filter(simple -> size(simple) < size(a));
    }

    private static World withoutIdleActors(World world) {
        Set<String> busy = new HashSet<>();
        for (Statement statement : Statement.of(world)) {
            busy.add(statement.relation().subject());
            busy.add(statement.relation().object());
            statement.relation().against().ifPresent(busy::add);
            busy.addAll(statement.attestation().passedThrough());
        }
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().stream().filter(actor -> busy.contains(actor.id())).forEach(builder::actor);
        world.ownTypes().forEach(builder::type);
        Statement.of(world).forEach(one -> builder.relation(one.relation(), one.attestation()));
        return builder.build();
    }

    /** The least world that still fails the test, as far as single reductions lead. */
    public static World least(World world, Predicate<World> fails) {
        World least = world;
        for (boolean smaller = true; smaller; ) {
            smaller = false;
            for (World reduced : of(least).toList()) {
                if (failsSafely(reduced, fails)) {
                    least = reduced;
                    smaller = true;
                    break;
                }
            }
        }
        return least;
    }

    private static boolean failsSafely(World world, Predicate<World> fails) {
        try {
            return fails.test(world);
        } catch (InvalidWorldException e) {
            return false;
        }
    }
}
