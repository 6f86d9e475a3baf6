package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.Set;

/** The statements that an import keeps. An empty set does not select. */
record Selection(
        LocalDate from,
        LocalDate until,
        Set<String> actors,
        boolean bothEnds,
        Set<String> types,
        double minimumWeight) {
    static final Selection ALL =
            new Selection(LocalDate.MIN, LocalDate.MAX, ImmutableSet.of(), false, ImmutableSet.of(), 0);

    Selection from(LocalDate day) {
        return new Selection(day, until, actors, bothEnds, types, minimumWeight);
    }

    Selection until(LocalDate day) {
        return new Selection(from, day, actors, bothEnds, types, minimumWeight);
    }

    Selection actors(Set<String> names, boolean both) {
        ImmutableSet<String> keys = names.stream().map(Actors::key).collect(ImmutableSet.toImmutableSet());
        return new Selection(from, until, keys, both, types, minimumWeight);
    }

    Selection types(Set<String> names) {
        return new Selection(from, until, actors, bothEnds, names, minimumWeight);
    }

    Selection minimumWeight(double weight) {
        return new Selection(from, until, actors, bothEnds, types, weight);
    }

    boolean takes(RelationType type) {
        return Math.abs(type.weight()) >= minimumWeight && (types.isEmpty() || types.contains(type.name()));
    }

    boolean takes(Edtf happened) {
        return (until.equals(LocalDate.MAX)
                        || happened.first().map(day -> !day.isAfter(until)).orElse(true))
                && (from.equals(LocalDate.MIN)
                        || happened.last().map(day -> !day.isBefore(from)).orElse(true));
    }

    boolean takes(ActorIdentity subject, ActorIdentity object) {
        return actors.isEmpty() || (bothEnds ? named(subject) && named(object) : named(subject) || named(object));
    }

    private boolean named(ActorIdentity actor) {
        return actors.contains(key(actor.id())) || actors.contains(key(actor.name()));
    }
}
