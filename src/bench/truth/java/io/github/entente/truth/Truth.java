package io.github.entente.truth;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints the tables, or the one that the system property {@code table} names. A table whose data are absent
 * says so.
 */
public final class Truth {
    /**
     * A section of the page.
     *
     * @param files the data that it needs
     * @param tables prints its tables as Markdown
     */
    record Section(List<String> files, Supplier<String> tables) {
        String text() {
            for (String file : files) {
                if (!TruthData.has(file)) {
                    return TruthData.missing(file);
                }
            }
            return tables.get();
        }
    }

    /** By name, in the order of the page. */
    static final Map<String, Section> SECTIONS = ImmutableMap.<String, Section>builder()
            .put("icews", new Section(IcewsTables.FILES, IcewsTables::text))
            .put(
                    "icews-first-page",
                    new Section(
                            List.of(IcewsEvents.EVENTS),
                            () -> IcewsFirstPage.read().text()))
            .put(
                    "support",
                    new Section(SupportTables.FILES, () -> SupportTables.get().tables()))
            .put("great-powers", new Section(List.of(GreatPowers.FILE), GreatPowers::table))
            .put("nuclear-debate", new Section(List.of(NuclearDebate.FILE), NuclearDebate::table))
            .put("alliances-1914", new Section(List.of(Alliances1914.FILE), Alliances1914::table))
            .put(
                    "calibration",
                    new Section(
                            List.of(Calibration.ALLIANCES, Calibration.DISPUTES, Calibration.WARS), Calibration::table))
            .put("disputes", new Section(List.of(Rivals.DISPUTES, Rivals.TSS, Rivals.THOMPSON_DREYER), Disputes::table))
            .buildOrThrow();

    private Truth() {}

    /** Prints the tables. */
    public static void main(String[] args) {
        System.out.println(text(System.getProperty("table", "")));
    }

    /**
     * The tables.
     *
     * @param only the name of one of them; empty for all
     */
    static String text(String only) {
        if (!only.isEmpty() && !SECTIONS.containsKey(only)) {
            return "there is no table \"" + only + "\"; there are " + String.join(", ", SECTIONS.keySet());
        }
        StringBuilder text = new StringBuilder();
        SECTIONS.forEach((name, section) -> {
            if (only.isEmpty() || only.equals(name)) {
                text.append("## ")
                        .append(name)
                        .append("\n\n")
                        .append(section.text())
                        .append("\n\n");
            }
        });
        return text.toString().stripTrailing();
    }
}
