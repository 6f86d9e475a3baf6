package io.github.entente.export;

import com.google.common.collect.Range;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.entente.Assessment;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings as CSV (RFC 4180, UTF-8, lines end in {@code \n}), one table for each kind. Safe for use by
 * several threads. The columns are
 *
 * <ul>
 * <li>{@code kind};
 * <li>the components of the conclusion;
 * <li>{@code sentence};
 * <li>{@code first} and {@code last}: the first and last day on which it happened; empty if no source states
 * an end;
 * <li>{@code happened}: all days on which it happened, such as {@code 2014-03-01/2014-03-04 2014-05-02};
 * <li>{@code strength}, {@code strengthInWords} and {@code disputed};
 * <li>of commitments, {@code status}; empty where nothing is told.
 * </ul>
 *
 * <p>Fields are written as they are. A spreadsheet may take a field that begins with {@code =} for a formula.
 * Load tables of untrusted data as text.
 */
public final class AssessmentTables {
    private AssessmentTables() {}

    /** The table of one kind of findings. */
    public static String csv(Assessment assessment, FindingKind<?> kind) {
        StringWriter text = new StringWriter();
        try {
            write(assessment, kind, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a file for each kind that has findings, such as {@code rivalries.csv}. Existing files are
     * replaced.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public static void write(Assessment assessment, Path folder) {
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            if (!assessment.findings(kind).isEmpty()) {
                Path file = folder.resolve(kind.label() + ".csv");
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    write(assessment, kind, out);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void write(Assessment assessment, FindingKind<?> kind, Writer out) throws IOException {
        Findings<?> findings = assessment.findings(kind);
        Set<String> own = new LinkedHashSet<>();
        findings.forEach(
                finding -> own.addAll(Components.of(finding.conclusion()).keySet()));
        own.remove("kind");
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> header = new ArrayList<>(List.of("kind"));
        header.addAll(own);
        header.addAll(List.of("sentence", "first", "last", "happened", "strength", "strengthInWords", "disputed"));
        boolean status = kind == FindingKinds.COMMITMENTS;
        if (status) {
            header.add("status");
        }
        csv.writeRecord(header);
        for (Finding<?> finding : findings) {
            List<String> cells = cells(finding, own);
            if (status) {
                cells.add(finding.status().orElse(""));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static List<String> cells(Finding<?> finding, Set<String> own) {
        Map<String, Object> components = Components.of(finding.conclusion());
        List<String> cells = new ArrayList<>();
        cells.add(
                components.containsKey("kind")
                        ? text(components.getOrDefault("kind", ""))
                        : FindingKind.words(finding.conclusion().getClass()));
        own.forEach(name -> cells.add(text(components.getOrDefault(name, ""))));
        cells.add(finding.sentence());
        List<Range<LocalDate>> happened =
                List.copyOf(finding.when().happenedOn().asRanges());
        cells.add(happened.isEmpty() || !happened.get(0).hasLowerBound() ? "" : first(happened.get(0)));
        Range<LocalDate> last = happened.isEmpty() ? Range.all() : happened.get(happened.size() - 1);
        cells.add(last.hasUpperBound() ? last.upperEndpoint().toString() : "");
        cells.add(happened.stream().map(AssessmentTables::text).collect(Collectors.joining(" ")));
        cells.add(AssessmentJson.rounded(finding.strength()).toPlainString());
        cells.add(finding.strengthInWords().label());
        cells.add(String.valueOf(finding.isDisputed()));
        return cells;
    }

    private static String first(Range<LocalDate> range) {
        return range.lowerEndpoint().toString();
    }

    private static String text(Range<LocalDate> range) {
        String first = range.hasLowerBound() ? range.lowerEndpoint().toString() : "..";
        String last = range.hasUpperBound() ? range.upperEndpoint().toString() : "..";
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(AssessmentTables::text).collect(Collectors.joining("; "));
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
