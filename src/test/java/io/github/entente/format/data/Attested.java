package io.github.entente.format.data;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
}
