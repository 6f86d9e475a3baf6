package io.github.entente.format.data;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Arrays;
import java.util.Optional;

/** Leifeld, Discourse Network Analyzer: who agreed with which concept, where and in what words. */
final class DiscourseFormat extends DataFormat {
    private static final ImmutableMap<String, RelationType> AGREEMENTS = agreements();

    /** What a name stands for in a row. */
    private enum Role {
        PERSON(ActorKind.PERSON),
        ORGANIZATION(ActorKind.ORGANISATION),
        CONCEPT(ActorKind.ARRANGEMENT);

        private final ActorKind kind;

        Role(ActorKind kind) {
            this.kind = kind;
        }

        Mention mention(String name) {
            return new Mention(name, "", name());
        }

        static Optional<Role> of(Mention mention) {
            return Arrays.stream(values())
                    .filter(role -> role.name().equals(mention.sectors()))
                    .findFirst();
        }
    }

    DiscourseFormat() {
        super("DNA statements", "DNA", "Discourse Network Analyzer");
    }

    private static ImmutableMap<String, RelationType> agreements() {
        ImmutableMap.Builder<String, RelationType> all = ImmutableMap.builder();
        Resources.table("dna.tsv").forEach(line -> all.put(line.get(0), EventTypes.named(line.get(1))));
        return all.buildOrThrow();
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(ImmutableList.of("time", "concept", "agreement"), "a table of DNA statements");
        if (!rows.has("person")) {
            rows.requireColumns(ImmutableList.of("organization"), "a table of DNA statements");
        }
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        Edtf day = dates.any(row.required("time"));
        Optional<Mention> person = row.optional("person").map(Role.PERSON::mention);
        Optional<Mention> organization = row.optional("organization")
                .filter(name -> person.filter(
                                speaker -> Actors.key(speaker.name()).equals(Actors.key(name)))
                        .isEmpty())
                .map(Role.ORGANIZATION::mention);
        Optional<Mention> concept = row.optional("concept").map(Role.CONCEPT::mention);
        Optional<RelationType> agreement = row.optional("agreement").map(DiscourseFormat::agreement);
        Optional<Mention> speaker = person.or(() -> organization);
        if (speaker.isEmpty()) {
            return new RowOutcome.Unmapped("no speaker");
        }
        if (concept.isEmpty()) {
            return new RowOutcome.Unmapped("no concept");
        }
        if (agreement.isEmpty()) {
            return new RowOutcome.Unmapped("agreement not told");
        }
        Optional<String> source = row.optional("document_source");
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        statements.add(new RowStatement(speaker.get(), agreement.get(), concept.get(), day)
                .per(source)
                .quote(row.optional("text")));
        if (person.isPresent() && organization.isPresent()) {
            statements.add(new RowStatement(
                            person.get(),
                            RelationTypes.MEMBER_OF,
                            organization.get(),
                            // a day alone would be the day of joining
                            new Period(day, Optional.of(day)).inForce(dates))
                    .per(source));
        }
        return new RowOutcome.Kept(statements.build());
    }

    private static RelationType agreement(String text) {
        RelationType type = AGREEMENTS.get(Ascii.toLowerCase(text));
        if (type == null) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(text) + "\" in agreement is neither agreement nor disagreement",
                    "they are " + String.join(", ", AGREEMENTS.keySet()));
        }
        return type;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                return ActorIdentity.of(name, unknown);
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                return ActorIdentity.of(
                        mention.name(), Role.of(mention).map(role -> role.kind).orElse(unknown));
            }
        };
    }
}
