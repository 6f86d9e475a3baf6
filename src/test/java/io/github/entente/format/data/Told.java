package io.github.entente.format.data;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** What an import states, as lines that a test can write down. */
final class Told {
    private Told() {}

    static ImportResult read(DataFormat format, String text) {
        return read(Import.of(format), text);
    }

    static ImportResult read(Import how, String text) {
        return how.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file");
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
