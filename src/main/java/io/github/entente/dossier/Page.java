package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Siding;
import io.github.entente.derivation.Evidence;
import io.github.entente.export.Version;
import io.github.entente.export.WorldHash;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.query.Change;
import io.github.entente.query.Dispute;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Position;
import io.github.entente.query.WarCamps;
import io.github.entente.world.Warning;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dossier as one page of HTML. */
final class Page {
    static final String LEGEND = "Sentences name actors by id; the list of actors has their names. The"
            + " evidence is weighed as weak, moderate or strong, and it is told whether somebody denies it. That is"
            + " no probability: weak evidence does not make the contrary likely. Unknown is not neutral.";

    private final Contents contents;
    private final Assessment assessment;
    private final Optional<LocalDate> since;
    private final ImmutableMap<Conclusion, Integer> numbers;
    private final Map<String, String> chapters = new LinkedHashMap<>();
    private final String hash;
    private final Markup body = new Markup();

    Page(Contents contents, Optional<LocalDate> since) {
        this.contents = contents;
        this.assessment = contents.assessment();
        this.since = since;
        this.numbers = contents.numbers();
        this.hash = WorldHash.sha256(assessment.world());
    }

    static String title(Contents contents) {
        String title = contents.assessment().world().title();
        String scope = contents.scope().text();
        return (title.isEmpty() ? "Assessment" : title) + (scope.isEmpty() ? "" : ", " + scope);
    }

    static String asOf(Assessment assessment) {
        return "as of " + assessment.date()
                + assessment.knownBy().map(day -> ", known by " + day).orElse("");
    }

    String write() {
        ImmutableList<Position> positions = contents.positions();
        headlines();
        sides();
        matrix(positions);
        timeline(positions);
        commitments();
        sources();
        disputes();
        since.ifPresent(this::changes);
        findings();
        reading();
        return page();
    }

    private String page() {
        String css = stylesheet();
        String title = title(contents) + ", " + asOf(assessment);
        Markup out = new Markup();
        out.verbatim("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'sha256-" + sha256(css)
                                + "'; img-src data:; base-uri 'none'; form-action 'none'")
                .line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "referrer", "content", "no-referrer").line();
        out.empty("meta", "name", "generator", "content", "Entente " + Version.current())
                .line();
        out.element("title", title).line();
        out.empty("link", "rel", "icon", "href", "data:,").line();
        out.open("style").verbatim(css).closeLine();
        out.closeLine().open("body").line();
        out.element("a", "Skip to the contents", "class", "skip", "href", "#main")
                .line();
        out.open("header").line();
        out.element("h1", title(contents), "dir", "auto").line();
        out.element("p", asOf(assessment) + " · " + counts(assessment.world()), "class", "sub")
                .line();
        out.open("nav", "aria-label", "Contents").open("ul").line();
        chapters.forEach((id, name) ->
                out.open("li").element("a", name, "href", "#" + id).closeLine());
        out.close().closeLine().closeLine();
        out.open("main", "id", "main").line().add(body).closeLine();
        out.open("footer")
                .element("p", "Entente " + Version.current() + " · world " + hash)
                .closeLine();
        return out.close().closeLine().toString();
    }

    static String counts(World world) {
        int attestations =
                world.statements().values().stream().mapToInt(Collection::size).sum();
        return many(world.actors().size(), "actor") + ", "
                + many(world.statements().size(), "stated fact") + ", " + many(attestations, "attestation");
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String stylesheet() {
        try {
            return Resources.toString(Resources.getResource(Page.class, "page.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet of the library", e);
        }
    }

    /** As a policy gives it. */
    static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private void chapter(String id, String name) {
        chapters.put(id, name);
        body.open("section", "id", id, "aria-labelledby", id + "-head").line();
        body.element("h2", name, "id", id + "-head").line();
    }

    private void endChapter() {
        body.closeLine();
    }

    private void note(String text) {
        body.element("p", text, "class", "note").line();
    }

    private void cut(Cut<?> cut, String plural) {
        cut.told(plural).ifPresent(this::cutNote);
    }

    private void cutNote(String text) {
        body.element("p", text, "class", "cut").line();
    }

    private void headlines() {
        chapter("headlines", "What does not fit");
        Cut<Finding<?>> headlines = contents.headlines();
        if (headlines.shown().isEmpty()) {
            note("No inconsistency, breach or strain is found.");
        } else {
            body.open("ul", "class", "headlines").line();
            for (Finding<?> finding : headlines.shown()) {
                body.open("li", "dir", "auto");
                linked(finding, finding.toString());
                body.closeLine();
            }
            body.closeLine();
            cut(headlines, "inconsistencies, breaches and strains");
        }
        endChapter();
    }

    /** The text, as a link to the finding's proof if it has a place. */
    private void linked(Finding<?> finding, String text) {
        Integer number = numbers.get(finding.conclusion());
        if (number == null) {
            body.text(Texts.cut(text));
        } else {
            body.element("a", Texts.cut(text), "href", "#f" + number);
        }
    }

    private void sides() {
        Cut<WarCamps> wars = contents.wars();
        chapter("sides", "Sides of each war");
        if (wars.all() == 0) {
            note(
                    assessment.wars().where(contents.scope()::holds).isEmpty()
                            ? "There is no war on the day."
                            : "In no war of the day is anybody else seen to take a side.");
        } else {
            note("Green lines lead to the side that they are for: solid by deeds, dashed by words. Red joins the two at"
                    + " war. Contested: takes the other side too. Belligerent: is itself at war with the other side.");
        }
        int number = 0;
        for (WarCamps camps : wars.shown()) {
            war(++number, camps, SidesPicture.title(camps));
        }
        cut(wars, "wars with their sides");
        for (Contents.Over over : contents.over()) {
            for (WarCamps camps : over.camps()) {
                war(
                        ++number,
                        camps,
                        SidesPicture.title(camps) + ", as of " + over.then().date());
            }
        }
        endChapter();
    }

    private void war(int number, WarCamps camps, String title) {
        body.element("h3", title, "dir", "auto").line();
        figure(new SidesPicture(camps, assessment.world().actors()).draw("sides-" + number), title);
        camps.war().conclusion().subjects().forEach(side -> also(camps, side));
        sidesTable(camps, title);
    }

    private void also(WarCamps camps, String side) {
        List<String> others = camps.coBelligerentsOf(side);
        if (!others.isEmpty()) {
            List<String> sides = camps.war().conclusion().subjects();
            body.element(
                            "p",
                            "also at war with " + sides.get(1 - sides.indexOf(side)) + ": "
                                    + String.join(", ", others.subList(0, Math.min(40, others.size())))
                                    + (others.size() > 40 ? " and " + (others.size() - 40) + " more" : ""),
                            "dir",
                            "auto")
                    .line();
        }
    }

    private void sidesTable(WarCamps camps, String title) {
        startTable("The same as a table", title + ", as a table", "Behind", "Party", "By", "When", "Evidence", "Marks");
        for (int side = 0; side < 2; side++) {
            for (Finding<Siding> one : SidesPicture.cut(camps, side).shown()) {
                body.open("tr");
                body.element("td", one.conclusion().client(), "dir", "auto");
                body.open("th", "scope", "row", "dir", "auto");
                linked(one, one.conclusion().party());
                body.close();
                cells(
                        one.conclusion().channel().label() + ", "
                                + one.conclusion().basis().label(),
                        one.when().brief(),
                        one.strengthInWords().label(one.isDisputed()),
                        String.join(", ", one.marks()));
                body.closeLine();
            }
        }
        endTable();
    }

    private void matrix(ImmutableList<Position> positions) {
        chapter("positions", "Who stands where");
        MatrixPicture picture = new MatrixPicture(assessment.world().actors(), positions, contents.blocs());
        if (picture.isEmpty()) {
            note("Nobody is seen to take a position on the day.");
        } else {
            note(
                    "A row is a holder, a column a target. + is for, − against, ± both. A full cell rests on deeds or a war, a"
                            + " pale one on words or what is inferred. Heavy lines part blocs. An empty cell is unknown, which is"
                            + " not neutral.");
            figure(picture.draw("matrix"), "Positions");
            cut(picture.actors(), "actors");
            Cut<Position> table = Contents.table(positions);
            startTable("The same as a table", "Positions as a table", "Holder", "Target", "Position", "Evidence");
            for (Position position : table.shown()) {
                body.open("tr");
                body.element("th", position.holder(), "scope", "row", "dir", "auto");
                cells(
                        position.target(),
                        position.footing(),
                        position.strengthInWords()
                                .map(word -> word.label(position.isDisputed()))
                                .orElse(""));
                body.closeLine();
            }
            endTable();
            cut(table, "positions");
        }
        endChapter();
    }

    private void timeline(ImmutableList<Position> positions) {
        TimelineRows rows = new TimelineRows(contents, positions);
        chapter("timeline", "Since when");
        if (rows.rows().isEmpty()) {
            note("There is nothing to draw.");
        } else {
            note(
                    "Solid: something happened. Hatched: it is presumed to last. A diamond marks a turn. Longer gaps are drawn"
                            + " shorter, so the axis is not to scale.");
            figure(new TimelinePicture(rows.rows(), assessment.date()).draw("timeline"), "Timeline");
            startTable("The same as a table", "Timeline as a table", "What", "When", "It", "Evidence");
            for (TimelineRows.Row row : rows.rows()) {
                for (TimelineRows.Stretch stretch : row.stretches()) {
                    body.open("tr");
                    body.element("th", Texts.cut(row.label()), "scope", "row", "dir", "auto");
                    cells(stretch.text().toArray(new String[0]));
                    body.closeLine();
                }
                for (TimelineRows.Turn turn : row.turns()) {
                    body.open("tr");
                    body.element("th", Texts.cut(row.label()), "scope", "row", "dir", "auto");
                    cells(turn.day().toString(), "turns: " + turn.text(), "");
                    body.closeLine();
                }
            }
            endTable();
            rows.left().forEach(this::cutNote);
        }
        endChapter();
    }

    private void commitments() {
        Optional<Contents.Listed> commitments = contents.of(FindingKinds.COMMITMENTS);
        if (commitments.isEmpty()) {
            return;
        }
        chapter("commitments", "Commitments put to the test");
        openTable("Commitments as a table", "What", "Status", "When", "Evidence");
        for (Finding<?> finding : commitments.get().findings().shown()) {
            body.open("tr");
            body.open("th", "scope", "row", "dir", "auto");
            linked(finding, finding.sentence());
            body.close();
            cells(
                    finding.status().orElse(""),
                    finding.explain().whenInShort(),
                    finding.strengthInWords().label(finding.isDisputed()));
            body.closeLine();
        }
        closeTable();
        cut(commitments.get().findings(), "commitments");
        endChapter();
    }

    private void sources() {
        chapter("sources", "Who depends on which source");
        ImmutableList<Contents.Needed> needed = contents.needed();
        if (needed.isEmpty()) {
            note("No finding listed here depends on one source.");
        } else {
            note("Of the " + contents.shown()
                    + " findings listed here: those that are not found any more if a"
                    + " source is left out.");
        }
        for (Contents.Needed one : needed) {
            body.open("details").line();
            body.element(
                            "summary",
                            "falls without " + assessment.world().actors().label(one.source()) + ": "
                                    + one.findings().size(),
                            "dir",
                            "auto")
                    .line();
            body.open("ul").line();
            for (Finding<?> finding : one.findings()) {
                body.open("li", "dir", "auto");
                linked(finding, finding.sentence());
                body.closeLine();
            }
            body.closeLine().closeLine();
        }
        endChapter();
    }

    private void disputes() {
        Cut<Dispute> disputes = contents.disputes();
        if (disputes.all() == 0) {
            return;
        }
        chapter("disputes", "What is disputed");
        openTable("Disputes as a table", "Disputed", "Affirmed by", "Denied by");
        for (Dispute dispute : disputes.shown()) {
            body.open("tr");
            body.element(
                    "th",
                    Texts.cut(dispute.fact().sentence(assessment.world().actors()::label)),
                    "scope",
                    "row",
                    "dir",
                    "auto");
            cells(words(dispute.affirming(), assessment), words(dispute.denying(), assessment));
            body.closeLine();
        }
        closeTable();
        cut(disputes, "disputes");
        endChapter();
    }

    static String words(List<Attestation> attestations, Assessment assessment) {
        return attestations.stream()
                        .limit(8)
                        .map(one -> one.happened() + " — "
                                + one.sourcePhrase(assessment.world().actors()::label) + " (" + one.code() + ")"
                                + one.quote()
                                        .map(quote -> ": \"" + quote + "\"")
                                        .orElse(""))
                        .collect(Collectors.joining("; "))
                + (attestations.size() > 8 ? "; and " + (attestations.size() - 8) + " more" : "");
    }

    private void changes(LocalDate day) {
        chapter("changes", "What changed since " + day);
        Cut<Change> changes = contents.changes(day);
        if (changes.all() == 0) {
            note("Nothing changed.");
        }
        body.open("ul", "class", "changes").line();
        for (Change change : changes.shown()) {
            List<String> lines = change.toString().lines().toList();
            body.open("li", "class", change.kind().label(), "dir", "auto")
                    .text(Texts.cut(lines.get(0)))
                    .open("div", "class", "because")
                    .text(Texts.cut(lines.stream().skip(1).map(String::strip).collect(Collectors.joining(" "))))
                    .close()
                    .closeLine();
        }
        body.closeLine();
        cut(changes, "changes");
        endChapter();
    }

    private void findings() {
        chapter("why", "All findings, and why");
        if (contents.all().isEmpty()) {
            note("Nothing follows from this world on the day.");
        } else {
            note("Each opens to its best proof, down to dated quotes.");
        }
        ProofWriter proofs = new ProofWriter(body);
        for (Contents.Listed list : contents.all()) {
            body.element(
                            "h3",
                            upper(list.kind().plural()) + " (" + list.findings().all() + ")")
                    .line();
            for (Finding<?> finding : list.findings().shown()) {
                Integer number = numbers.get(finding.conclusion());
                body.open("details", "id", number == null ? "" : "f" + number).line();
                body.element("summary", Texts.cut(finding.toString()), "dir", "auto")
                        .line();
                if (proofs.hasRoom()) {
                    Evidence evidence = finding.evidence();
                    if (evidence.acts() > 0) {
                        body.element("p", evidence.toString(), "class", "note").line();
                    }
                    body.open("div", "class", "proof").line();
                    proofs.write(finding.explain().tree());
                    body.closeLine();
                } else {
                    cutNote(
                            "Its proof is left out, since this page has many already. Ask for a dossier about one actor or"
                                    + " between two.");
                }
                body.closeLine();
            }
            cut(list.findings(), list.kind().plural());
        }
        endChapter();
    }

    static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void reading() {
        chapter("reading", "How to read this");
        body.element("p", LEGEND).line();
        Cut<Warning> warnings = contents.warnings();
        if (warnings.all() > 0) {
            body.element("h3", "Doubtful statements (" + warnings.all() + ")").line();
            body.open("ul").line();
            for (Warning warning : warnings.shown()) {
                body.element("li", Texts.cut(warning.toString()), "dir", "auto").line();
            }
            body.closeLine();
            cut(warnings, "doubtful statements");
        }
        body.element("h3", "Assumptions and settings").line();
        body.element("p", "Read with " + assessment.settings() + ".").line();
        body.open("dl").line();
        term("World", title(contents));
        term("Read", asOf(assessment));
        term("Size", counts(assessment.world()));
        term("SHA-256 of the world", hash);
        term("Made with", "Entente " + Version.current());
        body.closeLine();
        body.element("h3", "Actors").line();
        startTable("Ids and names", "Ids and names of actors", "Id", "Name", "Kind");
        Cut<Actor> actors = contents.actors();
        for (Actor actor : actors.shown()) {
            body.open("tr");
            body.element("th", actor.id(), "scope", "row", "dir", "auto");
            cells(actor.name(), actor.kind().label());
            body.closeLine();
        }
        endTable();
        cut(actors, "actors");
        endChapter();
    }

    private void term(String name, String text) {
        body.element("dt", name).element("dd", text, "dir", "auto").line();
    }

    /** A picture that scrolls by itself where it is too wide. */
    private void figure(Markup picture, String label) {
        body.open("figure")
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label)
                .line()
                .add(picture)
                .close()
                .closeLine();
    }

    private void startTable(String summary, String caption, String... heads) {
        body.open("details").line().element("summary", summary).line();
        openTable(caption, heads);
    }

    private void endTable() {
        closeTable();
        body.closeLine();
    }

    private void openTable(String caption, String... heads) {
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
                .line();
        body.open("table").line().element("caption", caption).open("thead").open("tr");
        for (String head : heads) {
            body.element("th", head, "scope", "col");
        }
        body.close().close().open("tbody").line();
    }

    private void closeTable() {
        body.close().close().closeLine();
    }

    private void cells(String... texts) {
        for (String text : texts) {
            body.element("td", Texts.cut(text), "dir", "auto");
        }
    }
}
