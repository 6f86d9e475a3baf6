package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Events of the Integrated Crisis Early Warning System. Boschee, Lautenschlager, O'Brien, Shellman, Starz
 * &amp; Ward, ICEWS Coded Event Data, Harvard Dataverse.
 */
final class IcewsFormat extends DataFormat {
    private static final ImmutableList<String> DATAVERSE = ImmutableList.of("Event Date", "Source Name", "Target Name");
    private static final ImmutableList<String> BENCHMARK = ImmutableList.of("subject", "event", "object", "date");
    /** Some copies have a fifth column, with the same number in each row. */
    private static final String FIFTH = "copy";

    private static final String ALWAYS = "-1";

    private final Function<Input, RecordCursor> opening;

    private IcewsFormat(String label, Function<Input, RecordCursor> opening) {
        super(label, "ICEWS", "Integrated Crisis Early Warning System");
        this.opening = opening;
    }

    static DataFormat benchmark() {
        return new IcewsFormat("ICEWS events, four columns", input -> {
            Dates dates = new Dates();
            Columns four = new Columns(BENCHMARK);
            List<String> five =
                    ImmutableList.<String>builder().addAll(BENCHMARK).add(FIFTH).build();
            return RecordCursor.of(Rows.withColumns(input, Dialect.TABS, five), row -> {
                if (row.size() != five.size() || !row.optional(FIFTH).equals(Optional.of(ALWAYS))) {
                    row.under(four).requireWidth();
                }
                String name = words(row.required("event"));
                Optional<Cameo.Code> code = Cameo.named(name);
                if (code.isEmpty()) {
                    throw noEvent(name);
                }
                return event(
                        Mention.of(words(row.required("subject"))),
                        code.get(),
                        Mention.of(words(row.required("object"))),
                        dates.edtf(row.required("date")));
            });
        });
    }

    /** Some copies of a benchmark have underscores in place of blanks. ICEWS has none in names. */
    private static String words(String name) {
        return name.indexOf('_') < 0 ? name : name.replace('_', ' ').strip();
    }

    static DataFormat dataverse() {
        return new IcewsFormat("ICEWS events (Dataverse)", input -> {
            Dates dates = new Dates();
            Rows rows = Rows.withHeader(input, Dialect.TABLE);
            rows.requireColumns(DATAVERSE, "a file of ICEWS events");
            if (!rows.has("CAMEO Code")) {
                rows.requireColumns(ImmutableList.of("Event Text"), "a file of ICEWS events");
            }
            return RecordCursor.of(rows, row -> {
                row.requireWidth();
                Cameo.Code code = code(row);
                Edtf day = dates.day(row.required("Event Date"));
                RowOutcome outcome = event(mention(row, "Source"), code, mention(row, "Target"), day);
                return outcome instanceof RowOutcome.Kept stated
                        ? RowOutcome.of(stated.statements().get(0).per(row.optional("Publisher")))
                        : outcome;
            });
        });
    }

    /**
     * The event. Its text decides: codes have lost their zeros, and some files have none, or {@code 13y}
     * beside a right text. A code counts where the text is missing or is no name of an event.
     */
    private static Cameo.Code code(Row row) {
        Optional<String> text = row.optional("Event Text");
        Optional<String> digits = row.optional("CAMEO Code");
        Optional<Cameo.Code> byText = text.flatMap(Cameo::named);
        Optional<Cameo.Code> byCode = digits.flatMap(Cameo::code);
        if (byText.isPresent()) {
            return byCode.filter(
                            code -> key(code.name()).equals(key(byText.get().name())))
                    .orElse(byText.get());
        }
        return byCode.orElseThrow(() -> digits.map(code -> new IllegalArgumentException("\""
                        + NameSuggestions.shown(code)
                        + "\" is no CAMEO code; a spreadsheet may have taken its leading zero"))
                .or(() -> text.map(IcewsFormat::noEvent))
                .orElseGet(() -> new IllegalArgumentException("no Event Text and no CAMEO Code")));
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
                        ? "; it is a number of relation2id.txt: write the names of that file and of entity2id.txt in place of"
                                + " the numbers, and days in place of the fourth column's"
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
