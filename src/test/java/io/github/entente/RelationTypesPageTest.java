package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to relation types has the table of those that are shipped. */
class RelationTypesPageTest {
    private static String row(RelationType type) {
        String halfLife = type.halfLifeDays().isPresent()
                ? String.valueOf(type.halfLifeDays().getAsInt())
                : "–";
        return "| "
                + String.join(
                        " | ",
                        type.name(),
                        type.quadClass().label(),
                        type.structural() ? "–" : type.side().label(),
                        type.structural() ? "–" : weight(type),
                        type.standing() ? "–" : String.valueOf(type.lifetimeDays()),
                        halfLife,
                        yes(type.standing()),
                        yes(type.partisan()),
                        yes(type.symmetric()),
                        String.join(", ", type.ends()))
                + " |\n";
    }

    private static String weight(RelationType type) {
        return BigDecimal.valueOf(type.weight())
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }

    private static String yes(boolean it) {
        return it ? "yes" : "";
    }

    @Test
    void the_table_is_that_of_the_shipped_types() throws IOException {
        StringBuilder table = new StringBuilder(
                "| type | class | side | weight | lifetime | half-life | standing | partisan | symmetric | ends |\n"
                        + "|---|---|---|--:|--:|--:|---|---|---|---|\n");
        RelationTypes.shipped().values().forEach(type -> table.append(row(type)));
        Path file = Output.BASE.resolve("src/site/markdown/relation-types.md");
        String page = Files.readString(file);
        String updated = Pattern.compile("(?s)<!-- types -->.*<!-- end of types -->")
                .matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<!-- types -->\n\n" + table + "\n<!-- end of types -->"));
        if (Output.UPDATE) {
            Files.writeString(file, updated);
        }
        assertTrue(page.contains("<!-- types -->"), "relation-types.md has no place for the table");
        assertEquals(updated, Files.readString(file), "the table is stale: run with -Dentente.update=true");
    }
}
