package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the Conflict and Mediation Event Observations (CAMEO). Each is mapped to an event of the
 * Political Language Ontology for Verifiable Event Records (PLOVER) and to a relation type. Codes that PLOVER
 * drops (public statements, 01, and appeals, 02) have no relation type. Codes keep their leading zeros:
 * {@code 010} is not {@code 10}.
 *
 * <p>Sources: CAMEO codebook 1.1b3 (Schrodt 2012); Open Event Data Alliance, CAMEO to PLOVER conversion
 * table, PLOVER manual draft 0.8 (2021).
 */
final class Cameo {
    /**
     * A code.
     *
     * @param code two to four digits, the first two its root
     * @param name in the spelling of ICEWS
     * @param ploverEvent such as {@code CONSULT}; empty if PLOVER drops the code
     * @param ploverMode such as {@code visit}; empty if PLOVER gives none
     * @param type the relation type; empty if the code has none
     */
    public record Code(
            String code,
            String name,
            Optional<String> ploverEvent,
            Optional<String> ploverMode,
            Optional<RelationType> type) {
        /** The name of the code in reports, such as {@code 042 Make a visit}. */
        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    private static final class Table {
        static final ImmutableMap<String, Code> BY_CODE;
        /** By name, in the original spelling and in lower case. */
        static final Map<String, Code> BY_NAME = new HashMap<>();

        /** The outcome of a row with a code that has no relation type. */
        static final Map<String, RowOutcome.Unmapped> UNMAPPED = new HashMap<>();

        static {
            ImmutableMap.Builder<String, Code> codes = ImmutableMap.builder();
            List<String> names = new ArrayList<>();
            for (List<String> line : Resources.table("cameo.tsv")) {
                Code code = new Code(
                        line.get(0),
                        line.get(4),
                        text(line.get(1)),
                        text(line.get(2)),
                        text(line.get(3)).map(EventTypes::named));
                codes.put(code.code(), code);
                // if a root and a code have the same name, such as 13 and 130 Threaten, the code wins: it
                // comes later
                line.subList(4, line.size()).forEach(name -> BY_NAME.put(key(name), code));
                names.addAll(line.subList(4, line.size()));
                if (code.type().isEmpty()) {
                    UNMAPPED.put(code.code(), new RowOutcome.Unmapped(code.toString()));
                }
            }
            BY_CODE = codes.buildOrThrow();
            names.forEach(name -> BY_NAME.put(name, named(name).orElseThrow()));
        }

        static Optional<Code> named(String name) {
            @Nullable Code spelled = BY_NAME.get(name);
            return Optional.ofNullable(spelled != null ? spelled : BY_NAME.get(key(name)));
        }

        private static Optional<String> text(String field) {
            return field.isEmpty() ? Optional.empty() : Optional.of(field);
        }
    }

    private Cameo() {}

    /** All codes, in the order of the codebook. */
    public static ImmutableMap<String, Code> codes() {
        return Table.BY_CODE;
    }

    /** The code with these digits, leading zeros included. */
    public static Optional<Code> code(String digits) {
        return Optional.ofNullable(Table.BY_CODE.get(digits));
    }

    /** The code with this name, in the spelling of the codebook or of ICEWS; case is ignored. */
    public static Optional<Code> named(String name) {
        return Table.named(name);
    }

    /** The outcome of a row with a code that has no relation type. */
    static RowOutcome unmapped(Code code) {
        return Objects.requireNonNull(Table.UNMAPPED.get(code.code()));
    }
}
