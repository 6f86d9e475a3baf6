package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import java.util.Optional;
import java.util.function.Function;

/**
 * Events of the Integrated Crisis Early Warning System. Boschee, Lautenschlager, O'Brien, Shellman, Starz
 * &amp; Ward, ICEWS Coded Event Data, Harvard Dataverse.
 */
final class IcewsFormat extends DataFormat {
    private static final ImmutableList<String> DATAVERSE = ImmutableList.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Target Name",
            "Target Country",
            "Publisher");
    private static final ImmutableList<String> BENCHMARK = ImmutableList.of("subject", "event", "object", "date");

    private final Function<Input, RecordCursor> opening;

    private IcewsFormat(String label, Function<Input, RecordCursor> opening) {
        super(label, "ICEWS", "Integrated Crisis Early Warning System");
        this.opening = opening;
    }

    static DataFormat benchmark() {
        return new IcewsFormat("ICEWS events, four columns", input -> {
            Dates dates = new Dates();
            return RecordCursor.of(Rows.withColumns(input, Dialect.TABS, BENCHMARK), row -> {
                row.requireWidth();
                String name = row.required("event");
                Optional<Cameo.Code> code = Cameo.named(name);
                if (code.isEmpty()) {
                    throw noEvent(name);
                }
                return event(
                        Mention.of(row.required("subject")),
                        code.get(),
                        Mention.of(row.required("object")),
                        dates.edtf(row.required("date")));
            });
        });
    }

    static DataFormat dataverse() {
        return new IcewsFormat("ICEWS events (Dataverse)", input -> {
            Dates dates = new Dates();
            Rows rows = Rows.withHeader(input, Dialect.TABLE);
            rows.requireColumns(DATAVERSE, "a file of ICEWS events");
            return RecordCursor.of(rows, row -> {
                row.requireWidth();
                String digits = row.required("CAMEO Code");
                Cameo.Code code = Cameo.code(digits)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + NameSuggestions.shown(digits)
                                + "\" is no CAMEO code; a spreadsheet may have taken its leading zero"));
                Edtf day = dates.edtf(row.required("Event Date"));
                RowOutcome outcome = event(mention(row, "Source"), code, mention(row, "Target"), day);
                return outcome instanceof RowOutcome.Kept stated
                        ? RowOutcome.of(stated.statements().get(0).per(row.optional("Publisher")))
                        : outcome;
            });
        });
    }

    private static Mention mention(Row row, String end) {
        return new Mention(
                row.required(end + " Name"),
                row.optional(end + " Country").orElse(""),
                row.optional(end + " Sectors").orElse(""));
    }

    private static IllegalArgumentException noEvent(String name) {
        return new IllegalArgumentException("\"" + NameSuggestions.shown(name) + "\" is no CAMEO event"
                + (isNumber(name)
                        ? "; translate the benchmark's numbers into names first"
                        : "; CAMEO names are such as \"Make a visit\""));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static RowOutcome event(Mention subject, Cameo.Code code, Mention object, Edtf day) {
        return code.type().isPresent()
                ? RowOutcome.of(new RowStatement(subject, code.type().get(), object, day))
                : Cameo.unmapped(code);
    }

    @Override
    RecordCursor open(Input input) {
        return opening.apply(input);
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new IcewsNaming(unknown);
    }
}
