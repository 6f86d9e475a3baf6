package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.query.FindingKind;
import io.github.entente.world.AttestationDetails;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import io.github.entente.world.WorldBuilder.AttestationStep;
import io.github.entente.world.WorldBuilder.FactStep;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns the nodes of one file into a world. Every actor, relation and attestation of the file is handed to
 * the builder, wrong ones with placeholders in them, so that the builder counts as the file does.
 */
final class WorldParser {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("entente", "title", "actors", "types", "relations", "facts");
    private static final ImmutableList<String> ACTOR = ImmutableList.of("id", "name", "kind", "aliases", "codes");
    private static final ImmutableList<String> RELATION =
            ImmutableList.of("subject", "type", "object", "against", "attestations");
    private static final ImmutableList<String> FACT = ImmutableList.of("record", "components", "attestations");
    private static final ImmutableList<String> ATTESTATION =
            ImmutableList.of("happened", "ended", "published", "source", "via", "code", "quote", "denies");
    /** What is derived and no kind of finding. */
    private static final ImmutableSet<String> DERIVED = ImmutableSet.of(
            "conclusion", "conclusions", "derivations", "findings", "conducts", "position", "positions", "blocs");

    private static final String SOMEBODY = "⟨subject⟩";
    private static final String SOMEBODY_ELSE = "⟨object⟩";
    private static final String SOMETHING = "X_PLACEHOLDER_X";

    private final Node root;
    private final @Nullable FactParser facts;
    private final ProblemCollector problems;
    private final WorldBuilder builder = World.builder();

    private WorldParser(Node root, @Nullable FactParser facts, ProblemCollector problems) {
        this.root = root;
        this.facts = facts;
        this.problems = problems;
    }

    static World read(Node root, Collection<? extends Class<? extends CustomFact>> kinds, ProblemCollector problems) {
        // made only where it is needed: what reads components is much to load for a process that has none
        return new WorldParser(root, kinds.isEmpty() ? null : new FactParser(kinds, problems), problems).world();
    }

    private World world() {
        FieldReader shape = FieldReader.of(root, "", FIELDS, problems, this::isConclusion);
        if (root instanceof Node.Fields) {
            checkVersion(shape);
        }
        String title = shape.text("title", null);
        builder.title(title == null ? "" : title);
        List<Node> actors = shape.items("actors");
        for (int i = 0; i < actors.size(); i++) {
            actor(actors.get(i), "actors[" + i + "]", i);
        }
        List<Node> types = shape.items("types");
        TypeParser reading = new TypeParser(problems);
        for (int i = 0; i < types.size(); i++) {
            reading.read(types.get(i), "types[" + i + "]").ifPresent(builder::type);
        }
        List<Node> relations = shape.items("relations");
        for (int i = 0; i < relations.size(); i++) {
            relation(relations.get(i), "relations[" + i + "]");
        }
        List<Node> own = shape.items("facts");
        for (int i = 0; i < own.size(); i++) {
            fact(own.get(i), "facts[" + i + "]", i);
        }
        return build();
    }

    private World build() {
        if (!problems.isEmpty()) {
            builder.state(SOMEBODY, SOMEBODY).state(SOMEBODY_ELSE, SOMEBODY_ELSE);
            TypeParser.placeholder(SOMETHING).ifPresent(builder::type);
        }
        World world = null;
        try {
            world = builder.build();
        } catch (InvalidWorldException e) {
            e.problems().forEach(problem -> problems.add(problem.at(Node.find(root, problem.path()))));
            problems.addUntold(e.count() - e.problems().size());
        }
        if (world == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return world;
    }

    private boolean isConclusion(String field, FilePosition place) {
        String word = field.toLowerCase(Locale.ROOT);
        boolean conclusion = DERIVED.contains(word)
                || FindingKind.values().stream()
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

    /** Ends reading where the version is another one, since all else may mean another thing there. */
    private void checkVersion(FieldReader shape) {
        if (!shape.has("entente")) {
            problems.add("the format version is missing", "", root.place(), "begin the file with \"entente: 1\"");
            return;
        }
        String version = shape.text("entente", WorldReader.VERSION);
        if (!WorldReader.VERSION.equals(version)) {
            throw new ProblemCollector(root.place().file())
                    .fatal(
                            "format version \"" + NameSuggestions.shown(String.valueOf(version)) + "\" is not known",
                            shape.place("entente"),
                            "this release reads version " + WorldReader.VERSION);
        }
    }

    private void actor(Node node, String path, int index) {
        FieldReader shape = FieldReader.of(node, path, ACTOR, problems);
        String unknown = "⟨actor " + index + "⟩";
        String id = shape.required("id", unknown);
        String name = shape.required("name", id);
        ActorKind kind = TypeParser.labelled(shape, "kind", ActorKind.values(), ActorKind::label, ActorKind.STATE);
        List<String> aliases = shape.texts("aliases", unknown);
        Map<String, String> codes = shape.named("codes");
        builder.actor(id, name, kind, aliases, codes);
    }

    private void relation(Node node, String path) {
        FieldReader shape = FieldReader.of(node, path, RELATION, problems);
        String subject = shape.required("subject", SOMEBODY);
        String type = shape.required("type", SOMETHING);
        String object = shape.required("object", SOMEBODY_ELSE);
        String against = shape.text("against", null);
        AttestationStep step = builder.relation(subject).does(type, object);
        if (against != null) {
            step.against(against);
        }
        attestations(shape, "relation", step, AttestationStep::also);
    }

    private void fact(Node node, String path, int index) {
        FieldReader shape = FieldReader.of(node, path, FACT, problems);
        FactParser reading = facts == null ? new FactParser(ImmutableList.of(), problems) : facts;
        attestations(shape, "fact", builder.fact(reading.read(shape, index)), FactStep::also);
    }

    private <S extends AttestationDetails<?>> void attestations(
            FieldReader shape, String what, S first, UnaryOperator<S> also) {
        S step = first;
        List<Node> attestations = shape.items("attestations");
        for (int i = 0; i < attestations.size(); i++) {
            step = i == 0 ? step : also.apply(step);
            attestation(
                    FieldReader.of(
                            attestations.get(i), shape.path("attestations") + "[" + i + "]", ATTESTATION, problems),
                    step);
        }
        if (attestations.isEmpty()) {
            if (!shape.reported("attestations")) {
                shape.problem("a " + what + " without attestation", "say when it happened and on whose word");
            }
            step.happened("../..");
            step.per(SOMEBODY);
        }
    }

    private void attestation(FieldReader shape, AttestationDetails<?> step) {
        String happened = shape.text("happened", "../..");
        if (happened != null) {
            step.happened(happened);
        }
        String ended = shape.text("ended", null);
        if (ended != null) {
            step.ended(ended);
        }
        String published = shape.text("published", null);
        if (published != null) {
            step.published(published);
        }
        String source = shape.text("source", SOMEBODY);
        if (source != null) {
            step.per(source);
        }
        String code = shape.text("code", null);
        if (code != null) {
            step.code(code);
        }
        String quote = shape.text("quote", null);
        if (quote != null) {
            step.quote(quote);
        }
        step.via(shape.texts("via", SOMEBODY).toArray(String[]::new));
        if (shape.flag("denies")) {
            step.denied();
        }
        if (shape.reported()) {
            step.happened("../..");
            step.per(SOMEBODY);
        }
    }
}
