package io.github.entente.dossier;

import io.github.entente.conclusion.Siding;
import io.github.entente.derivation.ProofPart;
import io.github.entente.export.Version;
import io.github.entente.export.WorldHash;
import io.github.entente.query.Change;
import io.github.entente.query.Dispute;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Position;
import io.github.entente.query.WarCamps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** A dossier as Markdown, of CommonMark and the tables of GitHub. */
final class MarkdownReport {
    private static final int MOST_LINES = 400;

    private final Contents contents;
    private final Optional<LocalDate> since;
    private final StringBuilder out = new StringBuilder();
    private int lines;

    MarkdownReport(Contents contents, Optional<LocalDate> since) {
        this.contents = contents;
        this.since = since;
    }

    String write() {
        out.append("# ").append(escape(Page.title(contents))).append("\n\n");
        out.append(escape(Page.asOf(contents.assessment()) + ", "
                        + Page.counts(contents.assessment().world())))
                .append('\n');
        Cut<Finding<?>> headlines = contents.headlines();
        head("What does not fit");
        if (headlines.shown().isEmpty()) {
            out.append("No inconsistency, breach or strain is found.\n");
        }
        for (Finding<?> finding : headlines.shown()) {
            item(0, finding.toString());
        }
        cut(headlines, "inconsistencies, breaches and strains");
        sides();
        positions();
        sources();
        disputes();
        since.ifPresent(this::changes);
        for (Contents.Listed list : contents.all()) {
            if (list.kind() != FindingKinds.STANCES && list.kind() != FindingKinds.SIDINGS) {
                findings(list);
            }
        }
        proofs(headlines);
        head("How to read this");
        out.append(escape(Page.LEGEND)).append("\n\n");
        out.append(escape("Read with " + contents.assessment().settings() + "."))
                .append("\n\n");
        out.append("Made with Entente ")
                .append(escape(Version.current()))
                .append(" of the world `")
                .append(WorldHash.sha256(contents.assessment().world()))
                .append("`.\n");
        return out.toString();
    }

    private void head(String text) {
        out.append("\n## ").append(escape(text)).append("\n\n");
    }

    private void item(int depth, String text) {
        out.append("  ".repeat(depth))
                .append("- ")
                .append(escape(Texts.cut(text)))
                .append('\n');
    }

    private void cut(Cut<?> cut, String plural) {
        cut.told(plural)
                .ifPresent(text -> out.append("\n**").append(escape(text)).append("**\n"));
    }

    private void row(String... cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        for (String cell : cells) {
            row.add(escape(Texts.cut(cell)));
        }
        out.append(row);
    }

    private void heads(String... heads) {
        row(heads);
        out.append("|---".repeat(heads.length)).append("|\n");
    }

    private void sides() {
        Cut<WarCamps> wars = contents.wars();
        if (wars.all() == 0 && contents.over().isEmpty()) {
            return;
        }
        out.append("\n## Sides of each war\n");
        wars.shown().forEach(camps -> war(camps, SidesPicture.title(camps)));
        cut(wars, "wars with their sides");
        for (Contents.Over over : contents.over()) {
            for (WarCamps camps : over.camps()) {
                war(camps, SidesPicture.title(camps) + ", as of " + over.then().date());
            }
        }
    }

    private void war(WarCamps camps, String title) {
        out.append("\n### ").append(escape(title)).append("\n\n```mermaid\n");
        out.append(Diagram.of(camps).toMermaid()).append("```\n\n");
        heads("Behind", "Party", "By", "When", "Evidence", "Marks");
        for (int side = 0; side < 2; side++) {
            for (Finding<Siding> one : SidesPicture.cut(camps, side).shown()) {
                row(
                        one.conclusion().client(),
                        one.conclusion().party(),
                        one.conclusion().channel().label() + ", "
                                + one.conclusion().basis().label(),
                        one.when().brief(),
                        one.strengthInWords().label(one.isDisputed()),
                        String.join(", ", one.marks()));
            }
        }
    }

    private void positions() {
        Cut<Position> positions = Contents.table(contents.positions());
        if (positions.all() == 0) {
            return;
        }
        head("Who stands where");
        heads("Holder", "", "Target", "Position", "Evidence");
        for (Position position : positions.shown()) {
            row(
                    position.holder(),
                    MatrixPicture.glyph(position.verdict()),
                    position.target(),
                    position.footing(),
                    position.strengthInWords()
                            .map(word -> word.label(position.isDisputed()))
                            .orElse(""));
        }
        cut(positions, "positions");
    }

    private void sources() {
        List<Contents.Needed> needed = contents.needed();
        if (!needed.isEmpty()) {
            head("Who depends on which source");
            for (Contents.Needed one : needed) {
                item(
                        0,
                        "falls without "
                                + contents.assessment().world().actors().label(one.source()) + ": "
                                + one.findings().size() + " of " + contents.shown());
            }
        }
    }

    private void disputes() {
        Cut<Dispute> disputes = contents.disputes();
        if (disputes.all() > 0) {
            head("What is disputed");
            for (Dispute dispute : disputes.shown()) {
                item(0, dispute.fact().sentence(contents.assessment().world().actors()::label));
                item(1, "affirmed by " + Page.words(dispute.affirming(), contents.assessment()));
                item(1, "denied by " + Page.words(dispute.denying(), contents.assessment()));
            }
            cut(disputes, "disputes");
        }
    }

    private void changes(LocalDate day) {
        head("What changed since " + day);
        Cut<Change> changes = contents.changes(day);
        if (changes.all() == 0) {
            out.append("Nothing changed.\n");
        }
        for (Change change : changes.shown()) {
            List<String> text = change.toString().lines().map(String::strip).toList();
            item(0, text.get(0));
            text.stream().skip(1).forEach(line -> item(1, line));
        }
        cut(changes, "changes");
    }

    private void findings(Contents.Listed list) {
        head(Page.upper(list.kind().plural()));
        for (Finding<?> finding : list.findings().shown()) {
            item(0, finding.toString());
        }
        cut(list.findings(), list.kind().plural());
    }

    private void proofs(Cut<Finding<?>> findings) {
        if (findings.shown().isEmpty()) {
            return;
        }
        head("Why");
        for (Finding<?> finding : findings.shown()) {
            lines = 0;
            proof(finding.explain().tree(), 0);
            if (lines > MOST_LINES) {
                item(0, "more of this proof is left out; Finding.explain() has all");
            }
        }
    }

    private void proof(ProofPart part, int depth) {
        if (lines++ < MOST_LINES) {
            item(
                    depth,
                    switch (part.kind()) {
                        case FURTHER -> "and " + part.text();
                        case CONTEXT -> "context, no proof: " + part.text();
                        case ALTERNATIVE -> "or";
                        default -> part.text();
                    });
            part.parts().forEach(below -> proof(below, depth + 1));
        }
    }

    /** All that Markdown reads as markup, behind a backslash. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        String clean = Texts.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean starts = i == 0 && (c == '-' || c == '+' || c == '=' || c == ':');
            if (starts || "\\`*_{}[]<>#|&~$!@^".indexOf(c) >= 0 || (c == '.' && i > 0 && isNumber(clean, i))) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    /** Whether all before this place are digits: with a dot it would be a numbered item. */
    private static boolean isNumber(String text, int end) {
        return text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }
}
