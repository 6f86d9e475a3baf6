package io.github.entente.format;

import com.google.common.collect.Lists;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.RecordReflection;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.world.World;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Writes worlds as YAML or {@linkplain #lines JSON lines} that {@link WorldReader} reads: one actor,
 * relation type and attestation a line, in the world's own order. The world that is read back equals the
 * one that was written. Equal worlds give the same text. Comments of an original file are lost. Safe for
 * use by several threads.
 *
 * <p>What could not be read back is not written, and refused with an {@link IllegalArgumentException}: a
 * text or file larger than {@link WorldReader#LARGEST}, a custom fact with a component that a file cannot
 * hold, such as a {@code Number} or an optional in a list, and custom facts of two records with the same
 * simple name.
 */
public final class WorldWriter {
    /** The maximum number of attestations on a line of JSON lines. */
    private static final int MOST_A_LINE = 100;

    private WorldWriter() {}

    /**
     * The world as YAML; lines end in {@code \n}.
     *
     * @throws IllegalArgumentException if the text could not be read back
     */
    public static String write(World world) {
        checkFacts(world);
        StringBuilder text = new StringBuilder();
        StreamDataWriter out = new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
                checkSize(text.length());
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
                checkSize(text.length());
            }
        };
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new FailsafeSchema())
                .setIndent(4)
                .setIndicatorIndent(2)
                .setSplitLines(false)
                .setWidth(Integer.MAX_VALUE)
                .build();
        new Dump(settings).dumpNode(file(world), out);
        return text.toString();
    }

    /**
     * Writes the world to a file in UTF-8. An existing file is replaced when the new one is complete.
     *
     * @throws UncheckedIOException if the file cannot be written; then there is none, or it is as it was
     * @throws IllegalArgumentException if the file could not be read back; then there is none, or it is as
     *     it was
     */
    public static void write(World world, Path file) {
        String text = write(world);
        checkSize(text.length() <= WorldReader.LARGEST / 3 ? 0 : text.getBytes(StandardCharsets.UTF_8).length);
        FileReplacement.write(file, out -> out.write(text));
    }

    /**
     * The world as JSON lines: the first line begins the file, and each other has an actor, a relation
     * type, or a fact with up to 100 attestations; a fact with more takes several lines. Lines come without
     * line ends, in the world's own order, and are made one by one.
     *
     * @throws IllegalArgumentException if the lines could not be read back
     */
    public static Stream<String> lines(World world) {
        checkFacts(world);
        FieldWriter first = new FieldWriter().plain("entente", WorldReader.VERSION);
        if (!world.title().isEmpty()) {
            first.text("title", world.title());
        }
        Stream<Node> declared = Stream.concat(
                world.actors().stream().map(actor -> line("actor", actor(actor))),
                world.ownTypes().stream().map(type -> line("type", type(type))));
        Stream<Node> stated = world.statements().entrySet().stream()
                .flatMap(one -> Lists.partition(one.getValue().asList(), MOST_A_LINE).stream()
                        .map(some -> statement(one.getKey(), some, world.actors())));
        return Stream.concat(Stream.of(first.line()), Stream.concat(declared, stated))
                .map(WorldWriter::json);
    }

    /**
     * Writes the world to a file as JSON lines in UTF-8, see {@link #lines}. An existing file is replaced when
     * the new one is complete. There is no bound on the number of lines.
     *
     * @throws UncheckedIOException if the file cannot be written; then there is none, or it is as it was
     * @throws IllegalArgumentException if the file could not be read back; then there is none, or it is as it
     *     was
     */
    public static void writeLines(World world, Path file) {
        Stream<String> lines = lines(world);
        FileReplacement.write(file, out -> {
            for (Iterator<String> next = lines.iterator(); next.hasNext(); ) {
                out.write(next.next());
                out.write('\n');
            }
        });
    }

    private static String json(Node line) {
        String json = JsonLine.of(line);
        checkSize(json.length() <= WorldReader.LARGEST / 3 ? 0 : json.getBytes(StandardCharsets.UTF_8).length + 1);
        return json;
    }

    private static Node line(String field, Node value) {
        return new FieldWriter().add(field, value).line();
    }

    private static Node statement(Fact fact, List<Attestation> some, Actors actors) {
        List<Node> words = some.stream().map(one -> attestation(one, actors)).toList();
        return fact instanceof Relation relation
                ? line("relation", relation(relation, words))
                : line("fact", fact((CustomFact) fact, words));
    }

    private static void checkSize(int size) {
        if (size > WorldReader.LARGEST) {
            throw new InvalidValueException(
                    "the world takes more than " + (WorldReader.LARGEST >> 20) + " MiB, which cannot be read back",
                    "write it as JSON lines: WorldWriter.writeLines(world, file)");
        }
    }

    private static void checkFacts(World world) {
        Map<String, Class<?>> kinds = new HashMap<>();
        for (CustomFact fact : world.facts()) {
            Class<?> kind = fact.getClass();
            Class<?> other = kinds.put(kind.getSimpleName(), kind);
            if (other == null) {
                checkComponents(kind);
            } else if (other != kind) {
                throw new InvalidValueException(
                        kind.getName() + " and " + other.getName() + " have one simple name, by which files call them",
                        "rename one");
            }
        }
    }

    private static void checkComponents(Class<?> kind) {
        for (RecordComponent component : kind.getRecordComponents()) {
            if (!FactParser.isReadable(component.getGenericType())) {
                throw new InvalidValueException(
                        kind.getSimpleName() + "." + component.getName() + " is declared as "
                                + component.getGenericType().getTypeName() + ", which cannot be read from a file",
                        "declare it as a text, a number, a date of java.time, an Edtf, an enum, a record of such, or a"
                                + " list or an Optional of one of these");
            }
        }
    }

    private static Node file(World world) {
        FieldWriter file = new FieldWriter().plain("entente", WorldReader.VERSION);
        if (!world.title().isEmpty()) {
            file.text("title", world.title());
        }
        file.list("actors", world.actors().stream().map(WorldWriter::actor).toList());
        if (!world.ownTypes().isEmpty()) {
            file.list("types", world.ownTypes().stream().map(WorldWriter::type).toList());
        }
        List<Node> relations = new ArrayList<>();
        List<Node> facts = new ArrayList<>();
        world.statements().forEach((fact, attestations) -> {
            List<Node> words = attestations.stream()
                    .map(one -> attestation(one, world.actors()))
                    .toList();
            if (fact instanceof Relation relation) {
                relations.add(relation(relation, words));
            } else if (fact instanceof CustomFact own) {
                facts.add(fact(own, words));
            }
        });
        file.list("relations", relations);
        return (facts.isEmpty() ? file : file.list("facts", facts)).lines();
    }

    private static Node actor(Actor actor) {
        FieldWriter fields = new FieldWriter()
                .text("id", actor.id())
                .text("name", actor.name())
                .text("kind", actor.kind().label());
        if (!actor.aliases().isEmpty()) {
            fields.texts("aliases", actor.aliases());
        }
        if (!actor.codes().isEmpty()) {
            FieldWriter codes = new FieldWriter();
            actor.codes().forEach(codes::text);
            fields.add("codes", codes.line());
        }
        actor.published().ifPresent(date -> fields.plain("published", date.toString()));
        return fields.line();
    }

    private static Node type(RelationType type) {
        FieldWriter fields = new FieldWriter()
                .text("name", type.name())
                .text("quadClass", type.quadClass().label())
                .text("side", type.side().label())
                .plain("weight", number(type.weight()));
        if (!type.standing()) {
            fields.plain("lifetime", String.valueOf(type.lifetimeDays()));
        }
        type.halfLifeDays().ifPresent(days -> fields.plain("halfLife", String.valueOf(days)));
        if (type.symmetric()) {
            fields.plain("symmetric", "true");
        }
        fields.text("phrase", type.phrase());
        if (!type.source().isEmpty()) {
            fields.text("source", type.source());
        }
        if (type.standing()) {
            fields.plain("standing", "true");
        }
        if (type.partisan()) {
            fields.plain("partisan", "true");
        }
        if (!type.ends().isEmpty()) {
            fields.texts("ends", type.ends());
        }
        return fields.line();
    }

    /** The number in digits, without an exponent. Minus zero keeps its sign. */
    private static String number(double number) {
        String digits = BigDecimal.valueOf(number).toPlainString();
        String signed = 1 / number == Double.NEGATIVE_INFINITY ? "-" + digits : digits;
        return signed.endsWith(".0") ? signed.substring(0, signed.length() - 2) : signed;
    }

    private static Node relation(Relation relation, List<Node> attestations) {
        FieldWriter fields = new FieldWriter()
                .text("subject", relation.subject())
                .text("type", relation.type().name())
                .text("object", relation.object());
        relation.against().ifPresent(enemy -> fields.text("against", enemy));
        return fields.list("attestations", attestations).lines();
    }

    private static Node fact(CustomFact fact, List<Node> attestations) {
        FieldWriter components = new FieldWriter();
        RecordReflection.components(fact).forEach((name, value) -> add(components, name, value));
        FieldWriter fields = new FieldWriter()
                .text("record", fact.getClass().getSimpleName())
                .add("components", components.line());
        return fields.list("attestations", attestations).lines();
    }

    private static void add(FieldWriter components, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(components, name, present));
        } else {
            components.add(name, value(value));
        }
    }

    private static Node value(Object value) {
        if (value instanceof List<?> list) {
            return FieldWriter.line(list.stream().map(WorldWriter::value).toList());
        } else if (value instanceof Record) {
            FieldWriter parts = new FieldWriter();
            RecordReflection.components(value).forEach((name, part) -> add(parts, name, part));
            return parts.line();
        }
        return FieldWriter.scalar(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    /** Without the date of publication that its source gives it. */
    private static Node attestation(Attestation attestation, Actors actors) {
        FieldWriter fields =
                new FieldWriter().plain("happened", attestation.happened().toString());
        attestation.ended().ifPresent(date -> fields.plain("ended", date.toString()));
        Optional<Edtf> usual = actors.withId(attestation.source()).flatMap(Actor::published);
        if (!attestation.published().equals(usual)) {
            attestation.published().ifPresent(date -> fields.plain("published", date.toString()));
        }
        fields.text("source", attestation.source());
        if (!attestation.via().isEmpty()) {
            fields.texts("via", attestation.via());
        }
        if (!attestation.code().equals(AdmiraltyCode.NOT_JUDGED)) {
            fields.plain("code", attestation.code().toString());
        }
        attestation.quote().ifPresent(words -> fields.quoted("quote", words));
        if (!attestation.affirms()) {
            fields.plain("denies", "true");
        }
        return fields.line();
    }
}
