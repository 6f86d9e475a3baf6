package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.query.FindingKinds;
import io.github.entente.world.AttestationDetails;
import io.github.entente.world.World;
import io.github.entente.world.WorldDraft;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the nodes of the files of one world into that world. Every actor, relation and attestation of the
 * file goes to the builder, wrong ones with placeholders. So the builder counts them as the file does.
 */
final class WorldParser {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("entente", "title", "actors", "types", "relations", "facts");
    private static final ImmutableList<String> ACTOR =
            ImmutableList.of("id", "name", "kind", "aliases", "codes", "published");
    private static final ImmutableList<String> RELATION =
            ImmutableList.of("subject", "type", "object", "against", "attestations");
    private static final ImmutableList<String> FACT = ImmutableList.of("record", "components", "attestations");
    private static final ImmutableList<String> ATTESTATION =
            ImmutableList.of("happened", "ended", "published", "source", "via", "code", "quote", "denies");
    /** What is derived and no kind of finding. */
    private static final ImmutableSet<String> DERIVED = ImmutableSet.of(
            "conclusion", "conclusions", "derivations", "findings", "conducts", "position", "positions", "blocs");

    private static final ImmutableList<String> LINE = ImmutableList.of("actor", "type", "relation", "fact");

    private final Collection<? extends Class<? extends CustomFact>> kinds;
    private final ProblemCollector problems;
    private final WorldDraft draft = new WorldDraft();
    private TypeParser types;
    private @Nullable FactParser facts;

    WorldParser(Collection<? extends Class<? extends CustomFact>> kinds, ProblemCollector problems) {
        this.kinds = kinds;
        this.problems = problems;
        this.types = new TypeParser(problems);
    }

    /** Reads a file, or the first line of one that consists of lines. */
    void file(Node root) {
        FieldReader file = FieldReader.of(root, "", FIELDS, problems, this::isConclusion);
        if (root instanceof Node.Fields) {
            checkVersion(root, file);
        }
        String title = file.text("title");
        if (title != null && !draft.hasTitle()) {
            draft.title(title);
        }
        draft.beginPart();
        types = new TypeParser(problems);
        each(file, "actors", this::actor);
        each(file, "types", (node, path) -> types.read(node, path, draft));
        each(file, "relations", this::relation);
        each(file, "facts", this::fact);
    }

    /** Reads a line after the first, with one thing; or with the beginning of a file that was appended. */
    void line(Node root) {
        if (root instanceof Node.Fields fields && fields.byName().containsKey("entente")) {
            file(root);
            return;
        }
        FieldReader line = FieldReader.of(root, "", LINE, problems);
        one(line, "actor", this::actor);
        one(line, "type", (node, path) -> types.read(node, path, draft));
        one(line, "relation", this::relation);
        one(line, "fact", this::fact);
        if (root instanceof Node.Fields fields && fields.byName().isEmpty()) {
            problems.add("a line without fields", "", root.place(), "fields here are " + String.join(", ", LINE));
        }
    }

    private static void one(FieldReader line, String field, BiConsumer<Node, String> member) {
        Node value = line.value(field);
        if (value != null) {
            member.accept(value, field);
        }
    }

    private static void each(FieldReader parent, String list, BiConsumer<Node, String> member) {
        List<Node> nodes = parent.items(list);
        for (int i = 0; i < nodes.size(); i++) {
            member.accept(nodes.get(i), parent.path(list) + "[" + i + "]");
        }
    }

    /**
     * The world.
     *
     * @throws InvalidWorldException if there are problems; it tells those of all files
     */
    World build() {
        World world = null;
        try {
            world = draft.build();
        } catch (InvalidWorldException e) {
            e.problems().forEach(problems::add);
            problems.addUntold(e.count() - e.problems().size());
        }
        if (world == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return world;
    }

    private boolean isConclusion(String field, FilePosition place) {
        String word = field.toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean conclusion = DERIVED.contains(word)
                || FindingKinds.all().stream()
                        .anyMatch(kind ->
                                kind.singular().equals(word) || kind.plural().equals(word));
        if (conclusion) {
            problems.add(
                    "the field \"" + field + "\" states conclusions",
                    "",
                    place,
                    "these are derived, not stated: state the relations that they follow from");
        }
        return conclusion;
    }

    /** Stops reading if the version is another one, since everything else may have another meaning there. */
    private void checkVersion(Node root, FieldReader file) {
        if (!file.has("entente")) {
            problems.add("the format version is missing", "", root.place(), "begin the file with \"entente: 1\"");
            return;
        }
        String version = file.text("entente");
        if (version != null && !version.equals(WorldReader.VERSION)) {
            throw new ProblemCollector(root.place().file())
                    .fatal(
                            "format version \"" + NameSuggestions.shown(version) + "\" is not known",
                            file.place("entente"),
                            "this release reads version " + WorldReader.VERSION);
        }
    }

    private void actor(Node node, String path) {
        FieldReader fields = FieldReader.of(node, path, ACTOR, problems);
        draft.actor(
                fields,
                fields.required("id"),
                fields.required("name"),
                TypeParser.labelled(fields, "kind", ActorKind.values(), ActorKind::label),
                fields.texts("aliases").stream().flatMap(Stream::ofNullable).toList(),
                fields.named("codes"),
                fields.text("published"));
    }

    private void relation(Node node, String path) {
        FieldReader fields = FieldReader.of(node, path, RELATION, problems);
        attestations(
                fields,
                draft.relation(
                        fields,
                        fields.required("subject"),
                        fields.required("type"),
                        fields.required("object"),
                        fields.text("against")));
    }

    private void fact(Node node, String path) {
        FieldReader fields = FieldReader.of(node, path, FACT, problems);
        attestations(fields, draft.fact(fields, facts().read(fields)));
    }

    /** Created only if needed: reading components loads many classes. */
    private FactParser facts() {
        FactParser reading = facts;
        if (reading == null) {
            reading = new FactParser(kinds, problems);
            facts = reading;
        }
        return reading;
    }

    private void attestations(FieldReader fields, WorldDraft.Statement statement) {
        each(
                fields,
                "attestations",
                (node, path) -> attestation(FieldReader.of(node, path, ATTESTATION, problems), statement));
    }

    private static void attestation(FieldReader fields, WorldDraft.Statement statement) {
        AttestationDetails<?> attestation = statement.attestation(fields, fields.texts("via"));
        given(fields, "happened", attestation::happened);
        given(fields, "ended", attestation::ended);
        given(fields, "published", attestation::published);
        given(fields, "source", attestation::per);
        given(fields, "code", attestation::code);
        String quote = fields.folded("quote");
        if (quote != null) {
            attestation.quote(quote);
        }
        if (fields.flag("denies")) {
            attestation.denied();
        }
    }

    private static void given(FieldReader fields, String field, Consumer<String> step) {
        String text = fields.text(field);
        if (text != null) {
            step.accept(text);
        }
    }
}
