package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an imported world says, as text that tests compare. */
final class Attested {
    private Attested() {}

    static ImportResult read(DataFormat format, String text) {
        return read(Import.of(format), text);
    }

    static ImportResult read(Import how, String text) {
        return how.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file.csv");
    }

    /**
     * Each act with its attestations, such as {@code 2014-05/.., ended 2014, published 2014-12-31, by
     * gazette: words}.
     */
    static Map<String, List<String>> acts(World world) {
        Map<String, List<String>> acts = new TreeMap<>();
        for (Relation relation : world.relations()) {
            if (!relation.type().structural()) {
                List<String> said = new ArrayList<>();
                world.attestations(relation).forEach(one -> said.add(said(one)));
                said.sort(null);
                acts.put(relation.toString(), said);
            }
        }
        return acts;
    }

    private static String said(Attestation one) {
        return one.happened()
                + one.ended().map(end -> ", ended " + end).orElse("")
                + one.published().map(day -> ", published " + day).orElse("")
                + (one.via().isEmpty() ? "" : ", by " + one.source())
                + one.quote().map(words -> ": " + words).orElse("");
    }

    /** The structural relations. */
    static Set<String> ties(World world) {
        Set<String> ties = new TreeSet<>();
        world.relations().stream()
                .filter(relation -> relation.type().structural())
                .forEach(relation -> ties.add(relation.toString()));
        return ties;
    }

    /** The actors but for media, with their kinds. */
    static Map<String, String> kinds(World world) {
        Map<String, String> kinds = new TreeMap<>();
        world.actors().forEach(actor -> kinds.put(actor.id(), actor.kind().label()));
        kinds.values().removeIf("medium"::equals);
        return kinds;
    }

    /** The numbers of rows kept, merged, within one actor, unmapped, rejected and filtered. */
    static List<Long> counts(ImportReport report) {
        return List.of(
                report.kept(),
                report.merged(),
                report.within(),
                report.unmapped(),
                report.rejected(),
                report.filtered());
    }

    private static Stream<Relation> stated(World world) {
        return world.statements().keySet().stream()
                .flatMap(fact -> fact instanceof Relation relation ? Stream.of(relation) : Stream.empty());
    }

    /** The relations, without ties of actors to states. */
    static Set<String> relations(World world) {
        return stated(world)
                .filter(relation -> !relation.type().structural())
                .map(Relation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All attestations of a relation, in their order. */
    static List<Attestation> all(World world, String subject, String type, String object) {
        return List.copyOf(world.attestations(new Relation(subject, EventTypes.named(type), object)));
    }

    /** The one attestation of a relation. */
    static Attestation only(World world, String subject, String type, String object) {
        List<Attestation> all = all(world, subject, type, object);
        assertEquals(1, all.size(), () -> relations(world).toString());
        return all.get(0);
    }

    /** The kind of an actor, its tie and its codes, such as {@code organ of a state SPEAKS_FOR UA}. */
    static String actor(World world, String id) {
        Actor actor = world.actor(id).orElseThrow();
        Optional<String> tie = stated(world)
                .filter(relation ->
                        relation.type().structural() && relation.subject().equals(id))
                .map(relation -> " " + relation.type().name() + " " + relation.object())
                .findFirst();
        return actor.kind().label() + tie.orElse("") + (actor.codes().isEmpty() ? "" : " " + actor.codes());
    }

    /** Each attestation that is no tie without a date, in order. */
    static List<String> told(ImportResult imported) {
        World world = imported.world();
        TreeSet<String> lines = new TreeSet<>();
        for (Relation relation : world.relations()) {
            for (Attestation one : world.attestations(relation)) {
                if (one.happened().first().isPresent() || one.happened().last().isPresent()) {
                    lines.add(line(relation, one));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String line(Relation relation, Attestation one) {
        StringBuilder line = new StringBuilder(relation + " " + one.happened());
        one.ended().ifPresent(day -> line.append(" ended ").append(day));
        one.published().ifPresent(day -> line.append(" published ").append(day));
        if (!one.via().isEmpty()) {
            line.append(" per ").append(one.source());
        }
        one.quote().ifPresent(words -> line.append(" \"").append(words).append('"'));
        return line.toString();
    }
}
