package examples;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.fact.ActorKind;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.ImportProgress;
import io.github.entente.format.data.ImportResult;
import io.github.entente.query.Finding;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A year of events, and the rivals that acted against each other on the most days. */
public final class IcewsRivalries {
    private IcewsRivalries() {}

    /** Reads the named file, or a sample. Run it from the project's folder. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "examples/09-icews-rivalries/sample.tsv");
        ImportResult imported = Import.of(Formats.icewsBenchmark())
                .title("ICEWS, 2014")
                .unknownActorsAre(ActorKind.ORGANISATION)
                .onProgress(IcewsRivalries::show)
                .read(file);
        System.out.println(imported.world());
        System.out.println(imported.report()
                .toString()
                .replace(file.toString(), file.getFileName().toString()));

        Assessment assessment = Entente.assess(imported.world());
        List<Finding<Rivalry>> strongest = assessment.rivalries().stream()
                .sorted(Comparator.<Finding<Rivalry>>comparingLong(finding -> -days(finding))
                        .thenComparing(finding -> -finding.strength())
                        .thenComparing(finding -> finding.conclusion().first()
                                + finding.conclusion().second()))
                .limit(10)
                .toList();

        System.out.println("\nRivals of the most days, of "
                + assessment.rivalries().size() + " rivalries as of " + assessment.date());
        for (Finding<Rivalry> finding : strongest) {
            Rivalry rivalry = finding.conclusion();
            System.out.println(days(finding) + " days: " + rivalry.first() + " and " + rivalry.second());
        }
        System.out.println("\nWhy");
        strongest.forEach(
                finding -> System.out.println(shortened(finding.explain().toString())));
    }

    /** The number of days on which both acted against each other. */
    private static long days(Finding<Rivalry> finding) {
        return finding.when().happenedOn().asRanges().stream()
                .mapToLong(range -> ChronoUnit.DAYS.between(range.lowerEndpoint(), range.upperEndpoint()) + 1)
                .sum();
    }

    /** The first two of a year's reports of the same thing. */
    private static String shortened(String tree) {
        StringBuilder text = new StringBuilder();
        int reports = 0;
        for (String line : tree.lines().toList()) {
            boolean report = line.matches("[ │├└─]*\\d{4}-.*");
            reports = report ? reports + 1 : 0;
            if (reports == 3) {
                text.append(line, 0, line.indexOf("─") + 2).append("…\n");
            } else if (reports < 3) {
                text.append(line.length() > 160 ? line.substring(0, 159) + "…" : line)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static void show(ImportProgress progress) {
        if (System.console() != null) {
            System.err.print("\r" + progress.bar());
            if (progress.done().orElse(0) >= 1) {
                System.err.println();
            }
        }
    }
}
