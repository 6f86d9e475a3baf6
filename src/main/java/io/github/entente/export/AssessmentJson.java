package io.github.entente.export;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.gson.stream.JsonWriter;
import io.github.entente.Assessment;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.format.FileReplacement;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as JSON, for other programs. Version, settings and the hash of the world come first, then
 * actors and findings, in the assessment's order. Equal assessments give the same bytes. {@link #schema()} is
 * its JSON Schema. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * AssessmentJson.of(assessment).only(FindingKinds.RIVALRIES).withProofs().write(Path.of("rivalries.json"));
 * }</pre>
 */
public final class AssessmentJson {
    private static final String FORMAT = "1";

    private final Assessment assessment;
    private final ImmutableSet<FindingKind<?>> kinds;
    private final boolean proofs;

    private AssessmentJson(Assessment assessment, ImmutableSet<FindingKind<?>> kinds, boolean proofs) {
        this.assessment = assessment;
        this.kinds = kinds;
        this.proofs = proofs;
    }

    /** All findings of the assessment as of its day, without proofs. */
    public static AssessmentJson of(Assessment assessment) {
        return new AssessmentJson(assessment, ImmutableSet.copyOf(FindingKinds.inFiles()), false);
    }

    /**
     * Findings of these kinds alone, in the order of {@link FindingKinds#inFiles} whatever the order here.
     */
    public AssessmentJson only(FindingKind<?>... some) {
        return new AssessmentJson(assessment, ImmutableSet.copyOf(some), proofs);
    }

    /** With the best proof of each finding, down to attestations. */
    public AssessmentJson withProofs() {
        return new AssessmentJson(assessment, kinds, true);
    }

    /** The JSON Schema (draft 2020-12) of the output. */
    public static String schema() {
        return Version.text("assessment-1.schema.json")
                .replace(
                        "\"{lists}\"",
                        FindingKinds.inFiles().stream()
                                .map(kind -> "\"" + kind.label() + "\"")
                                .collect(Collectors.joining(", ")));
    }

    /** What it will hold, and what can be said next. */
    @Override
    public String toString() {
        String lists = kinds.size() == FindingKinds.inFiles().size()
                ? "all kinds"
                : kinds.stream().map(FindingKind::label).collect(Collectors.joining(", "));
        return "JSON of an assessment as of " + assessment.date() + ": " + lists
                + (proofs ? ", with proofs" : ", without proofs")
                + "\nnext: only, withProofs, text, lines, write, writeLines";
    }

    /** The JSON as a text; lines end in {@code \n}. */
    public String text() {
        StringWriter text = new StringWriter();
        write(text);
        return text.toString();
    }

    /**
     * The findings as JSON lines, in the same order: each a JSON object on one line, without a line end, as in
     * {@code findings} of the whole. Beside ids it has names, {@code subjectNames} and {@code objectNames}. Lines
     * are made one by one. What the whole begins with is left out: version, settings, world and actors.
     */
    public Stream<String> lines() {
        return FindingKinds.inFiles().stream()
                .filter(kinds::contains)
                .flatMap(kind -> assessment.findings(kind).stream().map(finding -> line(kind, finding)));
    }

    /**
     * Writes a file in UTF-8. An existing file is replaced when the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    public void write(Path file) {
        FileReplacement.write(file, this::writeTo);
    }

    /**
     * Writes {@link #lines} to a file in UTF-8. An existing file is replaced when the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    public void writeLines(Path file) {
        FileReplacement.write(file, out -> {
            for (Iterator<String> next = lines().iterator(); next.hasNext(); ) {
                out.write(next.next());
                out.write('\n');
            }
        });
    }

    /**
     * Writes to the writer, and leaves it open.
     *
     * @throws UncheckedIOException if the writer fails
     */
    public void write(Writer out) {
        try {
            writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON: " + e.getMessage(), e);
        }
    }

    private String line(FindingKind<?> kind, Finding<?> finding) {
        StringWriter text = new StringWriter();
        try {
            finding(new JsonWriter(text), kind, finding, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void writeTo(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject();
        head(json);
        json.name("actors").beginArray();
        for (Actor actor : assessment.world().actors()) {
            actor(json, actor);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            if (kinds.contains(kind)) {
                for (Finding<?> finding : assessment.findings(kind)) {
                    finding(json, kind, finding, false);
                }
            }
        }
        json.endArray().endObject();
        json.flush();
        out.write('\n');
    }

    private void head(JsonWriter json) throws IOException {
        World world = assessment.world();
        json.name("format").value(FORMAT);
        json.name("entente").value(Version.current());
        json.name("world").beginObject();
        json.name("title").value(world.title());
        json.name("sha256").value(WorldHash.sha256(world));
        json.name("actors").value(world.actors().size());
        json.name("relations").value(world.relations().size());
        if (!world.facts().isEmpty()) {
            json.name("facts").value(world.facts().size());
        }
        json.name("attestations")
                .value(world.statements().values().stream()
                        .mapToInt(Collection::size)
                        .sum());
        json.endObject();
        json.name("asOf").value(assessment.date().toString());
        if (assessment.knownBy().isPresent()) {
            json.name("knownBy").value(assessment.knownBy().get().toString());
        }
        settings(json, assessment.settings());
    }

    private static void settings(JsonWriter json, Settings settings) throws IOException {
        json.name("settings").beginObject();
        json.name("reliability").beginObject();
        for (var letter : settings.reliability().entrySet()) {
            json.name(letter.getKey().name()).value(letter.getValue());
        }
        json.endObject().name("credibility").beginObject();
        for (var digit : settings.credibility().entrySet()) {
            json.name(String.valueOf(digit.getKey().digit())).value(digit.getValue());
        }
        json.endObject();
        TimeLimits limits = settings.timeLimits();
        json.name("timeLimits").beginObject();
        json.name("sequenceDays").value(limits.sequenceDays());
        json.name("togetherDays").value(limits.togetherDays());
        json.name("leadDays").value(limits.leadDays());
        json.name("sustainedDays").value(limits.sustainedDays());
        json.name("sustainedWithin").value(limits.sustainedWithin());
        json.endObject();
        json.name("graceDays").value(settings.graceDays());
        json.name("bothThreshold").value(settings.bothThreshold());
        json.name("maxStrength").value(settings.maxStrength());
        json.name("text").value(settings.toString());
        json.endObject();
    }

    private static void actor(JsonWriter json, Actor actor) throws IOException {
        json.beginObject();
        json.name("id").value(actor.id());
        json.name("name").value(actor.name());
        json.name("kind").value(actor.kind().label());
        json.name("aliases");
        texts(json, actor.aliases());
        json.name("codes").beginObject();
        for (Map.Entry<String, String> code : actor.codes().entrySet()) {
            json.name(code.getKey()).value(code.getValue());
        }
        json.endObject().endObject();
    }

    private void finding(JsonWriter json, FindingKind<?> list, Finding<?> finding, boolean names) throws IOException {
        json.beginObject();
        json.name("id").value(FindingIds.of(list, finding.conclusion()));
        json.name("list").value(list.label());
        json.name("kind").value(FindingKind.words(finding.conclusion().getClass()));
        json.name("subjects");
        texts(json, finding.conclusion().subjects());
        if (names) {
            json.name("subjectNames");
            texts(json, names(finding.conclusion().subjects()));
        }
        json.name("objects");
        texts(json, finding.conclusion().objects());
        if (names) {
            json.name("objectNames");
            texts(json, names(finding.conclusion().objects()));
        }
        json.name("conclusion");
        JsonValues.write(json, finding.conclusion());
        json.name("sentence").value(finding.sentence());
        json.name("happened");
        ranges(json, finding.when().happenedOn().asRanges());
        json.name("valid");
        ranges(json, finding.when().validOn().asRanges());
        json.name("day").value(finding.day().toString());
        json.name("strength").value(rounded(finding.strength()));
        json.name("strengthInWords").value(finding.strengthInWords().label());
        json.name("disputed").value(finding.isDisputed());
        if (finding.status().isPresent()) {
            json.name("status").value(finding.status().get());
        }
        if (proofs) {
            json.name("proof");
            proof(json, finding.explain());
        }
        json.endObject();
    }

    private void proof(JsonWriter json, Explanation explanation) throws IOException {
        json.beginObject();
        json.name("says")
                .value(explanation.proposition().sentence(assessment.world().actors()::label));
        json.name("when").value(explanation.whenText());
        if (!explanation.proofText().equals(explanation.whenText())) {
            json.name("proved").value(explanation.proofText());
        }
        if (explanation.proposition() instanceof Fact fact) {
            stated(json, fact);
            json.name("disputed").value(explanation.isDisputed());
            json.name("attestations").beginArray();
            for (Attestation attestation : explanation.attestations()) {
                attestation(json, attestation, explanation.retraction(attestation));
            }
            json.endArray();
            if (!explanation.bounds().isEmpty()) {
                json.name("bounds").beginArray();
                for (Bound bound : explanation.bounds()) {
                    bound(json, bound);
                }
                json.endArray();
            }
        } else {
            if (explanation.derivation().isPresent()) {
                json.name("rule").value(explanation.derivation().get().rule().name());
            }
            json.name("premises").beginArray();
            for (Explanation premise : explanation.premises()) {
                proof(json, premise);
            }
            json.endArray();
            if (!explanation.further().isEmpty()) {
                json.name("further").beginArray();
                for (Explanation other : explanation.further()) {
                    proof(json, other);
                }
                json.endArray();
            }
        }
        json.endObject();
    }

    private void bound(JsonWriter json, Bound bound) throws IOException {
        json.beginObject();
        json.name("kind").value(bound.kind().name());
        json.name("day").value(bound.day().toString());
        json.name("says").value(bound.text(assessment.world().actors()::label));
        if (bound.by().isPresent()) {
            json.name("by");
            relation(json, bound.by().get());
        }
        if (bound.attestation().isPresent()) {
            json.name("attestation");
            attestation(json, bound.attestation().get(), Optional.empty());
        }
        json.endObject();
    }

    private static void stated(JsonWriter json, Fact fact) throws IOException {
        if (fact instanceof Relation relation) {
            json.name("relation");
            relation(json, relation);
        } else {
            json.name("fact").beginObject();
            json.name("record").value(fact.getClass().getSimpleName());
            json.name("components");
            JsonValues.write(json, fact);
            json.endObject();
        }
    }

    private static void relation(JsonWriter json, Relation relation) throws IOException {
        json.beginObject();
        json.name("subject").value(relation.subject());
        json.name("type").value(relation.type().name());
        json.name("object").value(relation.object());
        if (relation.against().isPresent()) {
            json.name("against").value(relation.against().get());
        }
        json.endObject();
    }

    private static void attestation(JsonWriter json, Attestation attestation, Optional<Attestation> retraction)
            throws IOException {
        json.beginObject();
        json.name("happened").value(attestation.happened().toString());
        if (attestation.ended().isPresent()) {
            json.name("ended").value(attestation.ended().get().toString());
        }
        if (attestation.published().isPresent()) {
            json.name("published").value(attestation.published().get().toString());
        }
        json.name("source").value(attestation.source());
        json.name("via");
        texts(json, attestation.via());
        json.name("code").value(attestation.code().toString());
        if (attestation.quote().isPresent()) {
            json.name("quote").value(attestation.quote().get());
        }
        json.name("affirms").value(attestation.affirms());
        if (retraction.isPresent() && retraction.get().published().isPresent()) {
            json.name("retracted").value(retraction.get().published().get().toString());
        }
        json.endObject();
    }

    /** The names of actors; the id itself where it is none. */
    private List<String> names(Collection<String> ids) {
        return ids.stream()
                .map(id ->
                        assessment.world().actors().withId(id).map(Actor::name).orElse(id))
                .toList();
    }

    private static void texts(JsonWriter json, Collection<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    /** Ranges of days, both ends included; null for an end that no source states. */
    private static void ranges(JsonWriter json, Collection<Range<LocalDate>> ranges) throws IOException {
        json.beginArray();
        for (Range<LocalDate> range : ranges) {
            json.beginArray();
            for (String end : Arrays.asList(
                    range.hasLowerBound() ? range.lowerEndpoint().toString() : null,
                    range.hasUpperBound() ? range.upperEndpoint().toString() : null)) {
                json.value(end);
            }
            json.endArray();
        }
        json.endArray();
    }

    /** Rounds to four digits: no rating is more precise. */
    static BigDecimal rounded(double strength) {
        return BigDecimal.valueOf(strength).setScale(4, RoundingMode.HALF_UP);
    }
}
