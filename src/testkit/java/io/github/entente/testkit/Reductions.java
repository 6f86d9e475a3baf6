package io.github.entente.testkit;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Worlds, histories and attestations that say a little less than a given one. Counterexamples shrink with
 * these.
 */
public final class Reductions {
    private static final AdmiraltyCode SIMPLE = AdmiraltyCode.parse("A1");

    private Reductions() {}

    /** The size of a world. Every reduction is smaller. */
    public static long size(World world) {
        long size = world.actors().size() + 100L * world.statements().size();
        for (Statement statement : Statement.of(world)) {
            size += 20 + size(statement.attestation());
            size += enemy(statement).isPresent() ? 5 : 0;
        }
        return size;
    }

    /** The size of a history. Every edit counts more than a relation of the first world. */
    public static long size(History history) {
        long size = size(history.start()) + 200L * history.edits().size();
        for (Edit edit : history.edits()) {
            size += size(edit);
        }
        return size;
    }

    private static long size(Edit edit) {
        if (edit instanceof Edit.State state) {
            return 50 + size(state.attestation());
        }
        return edit instanceof Edit.WithdrawFact ? 0 : 10;
    }

    static long size(Attestation one) {
        return one.happened().toString().length()
                + one.via().size()
                + (one.ended().isPresent() ? 3 : 0)
                + (one.published().isPresent() ? 1 : 0)
                + (one.quote().isPresent() ? 1 : 0)
                + (one.code().equals(SIMPLE) ? 0 : 1)
                + (one.affirms() ? 0 : 1);
    }

    private static Optional<String> enemy(Statement statement) {
        return statement.fact() instanceof Relation relation ? relation.against() : Optional.empty();
    }

    /** The reductions of a world, coarse ones first. */
    public static Stream<World> of(World world) {
        return Stream.concat(Stream.of(world), less(world))
                .map(reduced -> withoutIdleActors(reduced, Set.of()))
                .filter(reduced -> size(reduced) < size(world));
    }

    private static Stream<World> less(World world) {
        List<World> fewer = new ArrayList<>();
        List<Statement> all = Statement.of(world);
        List<Fact> facts = world.statements().keySet().asList();
        if (facts.size() > 3) {
            int half = facts.size() / 2;
            fewer.add(restated(world, all, one -> facts.indexOf(one.fact()) < half));
            fewer.add(restated(world, all, one -> facts.indexOf(one.fact()) >= half));
        }
        facts.forEach(fact -> fewer.add(world.without(fact)));
        all.forEach(one -> fewer.add(world.without(one.fact(), one.attestation())));
        for (Statement statement : all) {
            enemy(statement)
                    .ifPresent(enemy -> fewer.add(world.without(statement.relation(), statement.attestation())
                            .with(
                                    new Relation(
                                            statement.relation().subject(),
                                            statement.relation().type(),
                                            statement.relation().object()),
                                    statement.attestation())));
            simpler(statement.attestation())
                    .forEach(simple -> fewer.add(world.without(statement.fact(), statement.attestation())
                            .with(statement.fact(), simple)));
        }
        return Stream.concat(fewer.stream(), merged(world));
    }

    /**
     * Two actors become one. Relations of that actor to itself are removed. This is tried last: it shrinks
     * cycles from which nothing can be left out.
     */
    private static Stream<World> merged(World world) {
        return pairs(world).flatMap(pair -> restated(world, pair).stream());
    }

    /** One actor that replaces another. */
    private record Merger(String gone, String kept) {
        String id(String id) {
            return id.equals(gone) ? kept : id;
        }

        Optional<? extends Fact> of(Fact fact) {
            return fact instanceof Relation relation ? of(relation) : of((CustomFact) fact);
        }

        private Optional<CustomFact> of(CustomFact fact) {
            try {
                return Optional.of(CustomFacts.renamed(fact, this::id).canonical());
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // the record refuses to name one actor twice
            }
        }

        private Optional<Relation> of(Relation relation) {
            String subject = id(relation.subject());
            String object = id(relation.object());
            Optional<String> against =
                    relation.against().map(this::id).filter(enemy -> !enemy.equals(subject) && !enemy.equals(object));
            return subject.equals(object)
                    ? Optional.empty()
                    : Optional.of(new Relation(subject, relation.type(), object, against).canonical());
        }

        Attestation of(Attestation a) {
            return new Attestation(
                    a.happened(),
                    a.ended(),
                    a.published(),
                    id(a.source()),
                    a.via().stream().map(this::id).toList(),
                    a.quote(),
                    a.code(),
                    a.affirms());
        }

        Stream<Edit> of(Edit edit) {
            if (edit instanceof Edit.State state) {
                return of(state.fact()).stream().map(one -> Edit.state(one, of(state.attestation())));
            } else if (edit instanceof Edit.WithdrawAttestation gone) {
                return of(gone.fact()).stream().map(one -> Edit.withdraw(one, of(gone.attestation())));
            } else if (edit instanceof Edit.WithdrawFact gone) {
                return of(gone.fact()).stream().map(Edit::withdraw);
            } else if (edit instanceof Edit.WithdrawActor actor) {
                return Stream.of(Edit.withdrawActor(id(actor.id())));
            } else if (edit instanceof Edit.WithdrawSource source) {
                return Stream.of(Edit.withdrawSource(id(source.id())));
            }
            throw new AssertionError(edit);
        }
    }

    private static Stream<Merger> pairs(World world) {
        return world.actors().stream()
                .flatMap(kept -> world.actors().stream()
                        .filter(gone -> !gone.equals(kept))
                        .map(gone -> new Merger(gone.id(), kept.id())));
    }

    private static Optional<World> restated(World world, Merger merger) {
        try {
            return Optional.of(Statement.restate(
                    world,
                    Statement.of(world).stream()
                            .flatMap(one -> merger.of(one.fact()).stream()
                                    .map(fact -> new Statement(fact, merger.of(one.attestation()))))
                            .toList()));
        } catch (InvalidWorldException e) {
            return Optional.empty(); // for example two leaders that lead each other
        }
    }

    /**
     * The reductions of a history, coarse ones first: fewer edits, edits applied to the first world, a plain
     * withdrawal instead of one by actor or source, a smaller first world.
     */
    public static Stream<History> of(History history) {
        World start = history.start();
        List<Edit> edits = history.edits();
        List<History> fewer = new ArrayList<>();
        int half = edits.size() / 2;
        if (edits.size() > 3) {
            fewer.add(History.of(start, edits.subList(0, half)));
            fewer.add(History.of(start, edits.subList(half, edits.size())));
        }
        if (!edits.isEmpty()) {
            before(edits.get(0), start)
                    .ifPresent(world -> fewer.add(History.of(world, edits.subList(1, edits.size()))));
        }
        for (int i = 0; i < edits.size(); i++) {
            fewer.add(History.of(start, without(edits, i)));
            for (Edit simpler : simpler(edits.get(i), start)) {
                List<Edit> other = new ArrayList<>(edits);
                other.set(i, simpler);
                fewer.add(History.of(start, other));
            }
        }
        Set<String> named = named(edits);
        Stream<World> worlds = less(start).map(world -> withoutIdleActors(world, named));
        Stream<History> merged = pairs(start)
                .flatMap(pair -> restated(start, pair).stream()
                        .map(world -> History.of(
                                world, edits.stream().flatMap(pair::of).toList())));
        return Stream.concat(
                        Stream.concat(fewer.stream(), merged)
                                .map(one ->
                                        History.of(withoutIdleActors(one.start(), named(one.edits())), one.edits())),
                        worlds.map(world -> History.of(world, edits)))
                .filter(reduced -> size(reduced) < size(history))
                .filter(Reductions::isPossible);
    }

    private static List<Edit> without(List<Edit> edits, int index) {
        List<Edit> others = new ArrayList<>(edits);
        others.remove(index);
        return others;
    }

    private static Optional<World> before(Edit edit, World start) {
        try {
            return Optional.of(edit.applyTo(start));
        } catch (InvalidWorldException | UnknownActorException e) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(History history) {
        try {
            return history.end() != null;
        } catch (InvalidWorldException | UnknownActorException e) {
            return false;
        }
    }

    private static List<Edit> simpler(Edit edit, World start) {
        List<Edit> simpler = new ArrayList<>();
        if (edit instanceof Edit.State state) {
            of(state.attestation()).forEach(one -> simpler.add(Edit.state(state.fact(), one)));
        } else if (edit instanceof Edit.WithdrawAttestation one) {
            simpler.add(Edit.withdraw(one.fact()));
        } else if (edit instanceof Edit.WithdrawActor || edit instanceof Edit.WithdrawSource) {
            start.statements().keySet().forEach(fact -> simpler.add(Edit.withdraw(fact)));
        }
        return simpler;
    }

    private static Set<String> named(List<Edit> edits) {
        Set<String> named = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.State state) {
                addNamed(new Statement(state.fact(), state.attestation()), named);
            } else if (edit instanceof Edit.WithdrawActor actor) {
                named.add(actor.id());
            } else if (edit instanceof Edit.WithdrawSource source) {
                named.add(source.id());
            }
        }
        return named;
    }

    /** The reductions of an attestation. */
    static Stream<Attestation> of(Attestation attestation) {
        return simpler(attestation);
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

    private static void addNamed(Statement statement, Set<String> named) {
        named.addAll(statement.fact().actors());
        named.addAll(statement.attestation().passedThrough());
    }

    private static World withoutIdleActors(World world, Set<String> kept) {
        Set<String> busy = new HashSet<>(kept);
        Statement.of(world).forEach(statement -> addNamed(statement, busy));
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().stream().filter(actor -> busy.contains(actor.id())).forEach(builder::actor);
        world.ownTypes().forEach(builder::type);
        Statement.of(world).forEach(one -> builder.fact(one.fact(), one.attestation()));
        return builder.build();
    }

    /** The smallest world that still fails the test and that single reductions can reach. */
    public static World least(World world, Predicate<World> fails) {
        return least(world, Reductions::of, fails);
    }

    /** The smallest history that still fails the test and that single reductions can reach. */
    public static History least(History history, Predicate<History> fails) {
        return least(history, Reductions::of, fails);
    }

    private static <T> T least(T value, Function<T, Stream<T>> reductions, Predicate<T> fails) {
        T least = value;
        for (Optional<T> less = Optional.of(value); less.isPresent(); ) {
            least = less.get();
            less = reductions
                    .apply(least)
                    .filter(reduced -> failsSafely(reduced, fails))
                    .findFirst();
        }
        return least;
    }

    private static <T> boolean failsSafely(T value, Predicate<T> fails) {
        try {
            return fails.test(value);
        } catch (InvalidWorldException e) {
            return false;
        }
    }
}
