package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exports of the Global Database of Events, Language, and Tone. Leetaru &amp; Schrodt, GDELT, ISA 2013. */
final class GdeltFormat extends DataFormat {
    /** The positions of the columns that are read, in both versions. */
    private static final int CODE_1 = 5;

    private static final int CODE_2 = 15;
    private static final int EVENT = 26;
    /** The column of the day on which an event was added, by the number of columns. */
    private static final ImmutableMap<Integer, Integer> ADDED = ImmutableMap.of(57, 56, 58, 56, 61, 59);
    /** Groups of three: letters in upper case, an ethnic group in lower case, or digits after a religion. */
    private static final Pattern CODE =
            Pattern.compile("(?:[A-Z]{3}|[a-z]{3})(?:[A-Z]{3}|[a-z]{3}|(?<=[A-Z])[0-9]{3}){0,7}");

    private final int width;

    private GdeltFormat(String label, int width) {
        super(label, "GDELT", "Global Database of Events, Language, and Tone");
        this.width = width;
    }

    static DataFormat version1() {
        return new GdeltFormat("GDELT 1.0 export", 58);
    }

    static DataFormat version2() {
        return new GdeltFormat("GDELT 2.0 export", 61);
    }

    @Override
    RecordCursor open(Input input) {
        Dates dates = new Dates();
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        List<String> header = rows.header();
        if (header.contains("Actor1Code")) {
            rows.requireColumns(ImmutableList.of("SQLDATE", "Actor1Code", "Actor2Code", "EventCode"), "a " + label());
            return RecordCursor.of(rows, row -> outcome(row, header.size(), dates));
        }
        boolean asOld = width == 58 && header.size() == 57; // before April 2013, without the source's address
        if (header.size() != width && !asOld) {
            throw rows.refusal(
                    "this is not a " + label() + ": its rows have " + header.size() + " columns in place of " + width,
                    header.size() == 58 || header.size() == 61
                            ? "it looks like the other version of GDELT"
                            : "see what the file begins with");
        }
        rows.use(positions(header.size()), true);
        return RecordCursor.of(rows, row -> outcome(row, header.size(), dates));
    }

    private static List<String> positions(int size) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int added = ADDED.getOrDefault(size, -1);
        for (int i = 0; i < size; i++) {
            names.add(
                    switch (i) {
                        case 1 -> "SQLDATE";
                        case CODE_1 -> "Actor1Code";
                        case CODE_2 -> "Actor2Code";
                        case EVENT -> "EventCode";
                        default -> i == added ? "DATEADDED" : "column " + (i + 1);
                    });
        }
        return names.build();
    }

    private static RowOutcome outcome(Row row, int size, Dates dates) {
        if (row.size() != size) {
            throw new IllegalArgumentException(row.size() + " fields in place of " + size);
        }
        Edtf day = dates.compact(row.required("SQLDATE"));
        String digits = row.required("EventCode");
        Cameo.Code code = Cameo.code(digits)
                .orElseThrow(() -> new InvalidValueException(
                        "\"" + NameSuggestions.shown(digits) + "\" is no CAMEO code",
                        "a spreadsheet may have taken its leading zero"));
        Optional<String> subject = row.optional("Actor1Code");
        Optional<String> object = row.optional("Actor2Code");
        if (subject.isEmpty() || object.isEmpty()) {
            return new RowOutcome.Unmapped("(an event with one actor)");
        }
        if (code.type().isEmpty()) {
            return Cameo.unmapped(code);
        }
        checkCode(subject.get());
        checkCode(object.get());
        return RowOutcome.of(new RowStatement(subject.get(), code.type().get(), object.get(), day)
                .published(row.optional("DATEADDED").flatMap(added -> added(added, dates))));
    }

    /** The day on which it became known: {@code 20130501}, in GDELT 2 with the time behind it. */
    private static Optional<Edtf> added(String text, Dates dates) {
        return text.length() < 8 ? Optional.empty() : Optional.of(dates.compact(text.substring(0, 8)));
    }

    private static void checkCode(String actor) {
        if (!CODE.matcher(actor).matches()) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(actor) + "\" is no code of an actor",
                    "codes are groups of three, such as RUSGOV, che or CHRPRO300");
        }
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new CameoNaming(unknown, CameoNaming.Vocabulary.CAMEO);
    }
}
