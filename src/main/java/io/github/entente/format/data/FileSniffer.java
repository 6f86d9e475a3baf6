package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are neither a table nor JSON, by their first bytes. */
final class FileSniffer {
    /** For each known table, two columns of its header that no other table has. */
    private static final ImmutableMap<String, List<String>> TELLING = ImmutableMap.<String, List<String>>builder()
            .put("ICEWS events (Formats.icews())", List.of("Source Sectors", "Target Sectors"))
            .put("a GDELT export (Formats.gdelt1() or gdelt2())", List.of("Actor1Code", "EventRootCode"))
            .put("POLECAT (Formats.polecat())", List.of("Event Mode", "Primary Actor Sector"))
            .put("ACLED (Formats.acled())", List.of("event_id_cnty", "sub_event_type"))
            .put("UCDP External Support as published (Formats.ucdpSupport())", List.of("ext_id", "ext_name"))
            .put("UCDP External Support (Formats.ucdpExternalSupport())", List.of("source_row", "detail"))
            .put("the UCDP/PRIO Armed Conflict Dataset (Formats.ucdpConflicts())", List.of("ep_end", "start_prec2"))
            .put("UCDP events (Formats.ucdpEvents())", List.of("type_of_violence", "event_clarity"))
            .put("ATOP dyad-years (Formats.atopDyadYears())", List.of("atop_defense", "atop_nonagg"))
            .put("ATOP directed dyad-years (Formats.atopDirectedDyadYears())", List.of("stateA", "nonagg"))
            .put("ATOP members (Formats.atopMembers())", List.of("atopid", "yrent"))
            .put("COW alliances (Formats.cowAlliances())", List.of("version4id", "nonaggression"))
            .put("participants of COW disputes (Formats.cowDisputes())", List.of("dispnum", "hostlev"))
            .put("GSDB cases (Formats.gsdb())", List.of("sanctioning_state", "begin"))
            .put("GSDB dyad-years (Formats.gsdbDyadYears())", List.of("sanctioning_state_iso3", "year"))
            .put("a trade register of SIPRI (Formats.sipri())", List.of("Supplier", "Recipient"))
            .put("statements of DNA (Formats.discourse())", List.of("concept", "agreement"))
            .put("a dated link list (Formats.datedLinks())", List.of("group1", "group2"))
            .put("TSS rivalries (read it with Formats.table(…))", List.of("tssr_id", "rivalry"))
            .put("a signed edge list (Formats.signedEdges(…))", List.of("a", "sign"))
            .buildOrThrow();

    /** One zero byte in so many makes a file binary. A damaged text has fewer. */
    private static final int MOST_ZEROS = 20;

    private FileSniffer() {}

    /** What a table with this header looks like; empty where it is none of those known. */
    static Optional<String> ofTable(Columns header) {
        return TELLING.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(header::has))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a file that is no table and no JSON looks like, and the way out; empty for what may be text. */
    static Optional<Problem> ofNoText(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        if (head.length == 0) {
            return refused("the file is empty", "load it again");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return refused("this is a ZIP archive in a ZIP archive", "unpack it once");
        }
        if (start.startsWith("BZh") || start.startsWith("\u00FD7zXZ") || start.startsWith("(\u00B5/\u00FD")) {
            return refused("this is packed with bzip2, xz or zstd", "unpack it, or pack it with gzip");
        }
        if (start.startsWith("\u001f\u008b")) {
            return refused("this is packed with gzip twice", "unpack it once");
        }
        if (start.startsWith("%PDF") || start.startsWith("PAR1") || start.startsWith("SQLite format 3")) {
            return refused("this is a PDF, Parquet or SQLite file", "export the table as CSV");
        }
        if (text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<head")) {
            return refused("this is HTML or XML, perhaps the page of a download that failed", "load the file itself");
        }
        if (text.startsWith("version https://git-lfs")) {
            return refused("this is a pointer of Git LFS, not the file", "fetch it with \"git lfs pull\"");
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return refused("this is UTF-16", "save it as UTF-8");
        }
        if (zeros(head) * MOST_ZEROS > head.length) {
            return refused("this is a binary file, it has zero bytes", "export the table as CSV");
        }
        return Optional.empty();
    }

    private static int zeros(byte[] head) {
        int zeros = 0;
        for (byte one : head) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<Problem> refused(String what, String wayOut) {
        return Optional.of(Problem.of(what, "", wayOut));
    }

    /** Whether it looks like JSON. */
    static boolean isJson(byte[] head) {
        String text = beginning(head);
        return text.startsWith("{") || isJsonArray(head);
    }

    /** Whether it looks like an array of JSON objects. */
    static boolean isJsonArray(byte[] head) {
        String text = beginning(head);
        if (!text.startsWith("[")) {
            return false;
        }
        String first = text.substring(1).stripLeading();
        return first.isEmpty() || first.startsWith("{") || first.startsWith("]");
    }

    private static String beginning(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8);
        return (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
    }
}
