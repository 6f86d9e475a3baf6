package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationTypes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed graph as a list of edges. */
final class SignedEdgesFormat extends DataFormat {
    private static final Pattern WINDOW = Pattern.compile("(\\d{2})-(\\d{2})");

    private final Edtf date;

    SignedEdgesFormat(Edtf date) {
        super("signed edge list", "SIGNED-NETWORK", "Signed network");
        this.date = date;
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(ImmutableList.of("a", "b", "sign"), "a signed edge list");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> {
            row.requireWidth();
            String sign = row.required("sign");
            boolean plus = sign.equals("1") || sign.equals("+1") || sign.equals("+");
            if (!plus && !sign.equals("-1") && !sign.equals("-")) {
                throw new InvalidValueException("\"" + NameSuggestions.shown(sign) + "\" is no sign", "write 1 or -1");
            }
            return RowOutcome.of(new RowStatement(
                    row.required("a"),
                    plus ? RelationTypes.ALLIED_WITH : EventTypes.AT_ENMITY_WITH,
                    row.required("b"),
                    row.optional("window").map(window -> years(window, dates)).orElse(date)));
        });
    }

    /** For example {@code 46-49} for 1946 to 1949. */
    private static Edtf years(String window, Dates dates) {
        Matcher form = WINDOW.matcher(window);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + NameSuggestions.shown(window) + "\" is no window of years such as 46-49");
        }
        return dates.edtf("19" + form.group(1) + "/19" + form.group(2));
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        // who has allies and enemies is a party
        ActorKind kind = unknown == ActorKind.UNKNOWN ? ActorKind.ORGANISATION : unknown;
        return name -> ActorIdentity.of(name, kind);
    }
}
