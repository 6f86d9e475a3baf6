package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to formats counts what becomes of the rows of each sample. */
class FormatsPageTest {
    private static String row(String name, ImportReport report) {
        return "| %s | %s | %d | %d | %d | %d | %d | %d |\n"
                .formatted(
                        name,
                        report.format(),
                        report.read(),
                        report.kept(),
                        report.merged(),
                        report.within(),
                        report.unmapped(),
                        report.rejected());
    }

    @Test
    void the_table_is_that_of_the_samples() throws IOException {
        StringBuilder table = new StringBuilder(
                "| sample | format | rows | kept | merged | within one actor | unmapped | rejected |\n"
                        + "|---|---|--:|--:|--:|--:|--:|--:|\n");
        Samples.all()
                .forEach((name, sample) -> table.append(row(name, sample.read().report())));
        Path file = Output.BASE.resolve("src/site/markdown/formats.md");
        String page = Files.readString(file);
        String updated = Pattern.compile("(?s)<!-- samples -->.*<!-- end of samples -->")
                .matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<!-- samples -->\n\n" + table + "\n<!-- end of samples -->"));
        if (Output.UPDATE) {
            Files.writeString(file, updated);
        }
        assertEquals(updated, Files.readString(file), "the page is stale: run with -Dentente.update=true");
    }
}
