package io.github.entente.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.format.FileReplacement;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Findings as CSV (RFC 4180, UTF-8, lines end in {@code \n}), one table for each kind. The columns of a table
 * are the same whatever was found. Safe for use by several threads. They are
 *
 * <ul>
 * <li>{@code id}: the same in each format, run and world that leads to the same conclusion;
 * <li>{@code finding}: the kind of conclusion, such as {@code proxy rivalry};
 * <li>the components of the conclusion. Where the kind has several records, those of all; empty where one has
 * none. Behind each that can hold ids, such as {@code holder}, are the names: {@code holderName}; behind a list, such as {@code objects}, {@code
 * objectNames}. What a
 * hypothesis claims is {@code claim}, {@code claimFirst} and {@code claimSecond}, with names;
 * <li>{@code sentence};
 * <li>{@code firstDay} and {@code lastDay}: the first and last day on which it happened; empty if it happened
 * on no day, or no source states an end;
 * <li>{@code happened}: all days on which it happened, such as {@code 2014-03-01/2014-03-04 2014-05-02};
 * <li>{@code valid}: all days on which it is valid up to the day of the assessment, since it happened or is
 * presumed; in the same form;
 * <li>{@code day}: the day to which the strength refers;
 * <li>{@code strength}, {@code strengthInWords} and {@code disputed};
 * <li>of commitments, {@code status}; empty where nothing is told.
 * </ul>
 *
 * <p>Of {@link FindingKinds#CONCLUSIONS} nobody knows the records beforehand: in place of components it has
 * {@code subjects}, {@code subjectNames}, {@code objects}, {@code objectNames} and {@code components}, which is
 * JSON. {@link #csv(Assessment, Class)} gives the table of one record. A component that has the name of
 * another column gets {@code Component} behind it.
 *
 * <p>The members of a list are separated by {@code ;}. In a member, {@code ;} is {@code \;} and {@code \} is
 * {@code \\}.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line
 * break for a formula. Such a text is written behind an apostrophe, as in {@code '=1+1}. So is one that already
 * begins with apostrophes and goes on like that. To have the text as it was, take away the first apostrophe
 * of each cell that begins with apostrophes and one of these characters. Numbers are written as they are.
 */
public final class AssessmentTables {
    private AssessmentTables() {}

    /** The table of one kind of findings; only its header if there are none. */
    public static String csv(Assessment assessment, FindingKind<?> kind) {
        return text(out -> write(assessment, kind, out));
    }

    /**
     * The table of one class of conclusions, such as a record of yours, as {@link
     * Assessment#findings(Class)} lists them; only its header if there are none.
     */
    public static <C extends Conclusion> String csv(Assessment assessment, Class<C> type) {
        return text(
                out -> write(FindingTable.of(assessment, FindingKinds.of(type), type), assessment.findings(type), out));
    }

    /**
     * Writes a file for each kind, such as {@code rivalries.csv}, into a folder that is there: all kinds, so
     * that nothing of an earlier assessment stays behind. Other files in the folder are left alone. All are
     * written before the first takes its place.
     *
     * @throws UncheckedIOException if one cannot be written, for example because the folder is missing; then
     *     the old files are as they were
     */
    public static void write(Assessment assessment, Path folder) {
        Map<String, FileReplacement.Content> files = new LinkedHashMap<>();
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            files.put(kind.label() + ".csv", out -> write(assessment, kind, out));
        }
        FileReplacement.writeAll(folder, files);
    }

    private static void write(Assessment assessment, FindingKind<?> kind, Writer out) throws IOException {
        write(FindingTable.of(assessment, kind, kind.type()), assessment.findings(kind), out);
    }

    private static void write(FindingTable table, Findings<?> findings, Writer out) throws IOException {
        CsvWriter csv = writer(out);
        csv.writeRecord(table.header());
        for (Finding<?> finding : findings) {
            csv.writeRecord(table.cells(finding));
        }
        csv.flush();
    }

    /** Writes lines as all our tables have them. */
    static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** What is written, as a text. */
    static String text(FileReplacement.Content content) {
        StringWriter text = new StringWriter();
        try {
            content.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
