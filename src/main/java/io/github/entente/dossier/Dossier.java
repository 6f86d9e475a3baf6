package io.github.entente.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.format.FileReplacement;
import io.github.entente.query.Camps;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An assessment to look at and to hand on. {@link #html()} is one page without scripts, which loads nothing;
 * it has the pictures, and each finding with its proof. {@link #sides}, {@link #matrix()} and {@link
 * #timeline()} are the pictures alone, as SVG. {@link #markdown()} is the text without pictures.
 *
 * <pre>{@code
 * Dossier.of(assessment).write(Path.of("libya.html"));
 * Dossier.of(assessment).about("TR").since("2020-05-01").write(Path.of("turkey.html"));
 * }</pre>
 *
 * <p>What is long is ranked and cut, and the text says so. The same assessment gives the same bytes each
 * time. Immutable and safe for use by several threads.
 */
public final class Dossier {
    private final Assessment assessment;
    private final Scope scope;
    private final Optional<LocalDate> since;

    private Dossier(Assessment assessment, Scope scope, Optional<LocalDate> since) {
        this.assessment = assessment;
        this.scope = scope;
        this.since = since;
    }

    /** The dossier of all that an assessment shows. */
    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, Scope.ALL, Optional.empty());
    }

    /**
     * The same, of what names this actor alone.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Dossier about(String actor) {
        return new Dossier(assessment, new Scope(ImmutableList.of(actors().resolve(actor))), since);
    }

    /**
     * The same, of what names both actors alone, in whatever role.
     *
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if both are the same actor
     */
    public Dossier between(String one, String other) {
        String first = actors().resolve(one);
        String second = actors().resolve(other);
        checkArgument(
                !first.equals(second),
                "\"%s\" and \"%s\" are the same actor, %s; ask about(\"%s\")",
                one,
                other,
                first,
                first);
        return new Dossier(assessment, new Scope(ImmutableList.of(first, second)), since);
    }

    /**
     * The same, with what changed since a day.
     *
     * @param day before the day of the assessment
     * @throws IllegalArgumentException if it is not before that day
     */
    public Dossier since(LocalDate day) {
        checkArgument(
                day.isBefore(assessment.date()),
                "nothing can have changed from %s to %s; give a day before %s, or read the assessment asOf a later one",
                day,
                assessment.date(),
                assessment.date());
        return new Dossier(assessment, scope, Optional.of(day));
    }

    /**
     * The same, with what changed since a day. A month or a year counts as its last day.
     *
     * @param day such as {@code 2020-05-01}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is not such a date, or not before the day of the assessment
     */
    public Dossier since(String day) {
        Edtf date = Edtf.parse(day);
        checkArgument(!date.isInterval(), "\"%s\" is an interval; give the one day since which to look", day);
        return since(date.last().orElseThrow());
    }

    private Actors actors() {
        return assessment.world().actors();
    }

    private Contents contents() {
        return new Contents(assessment, scope);
    }

    /** The page: one file of HTML in UTF-8, without scripts, that loads nothing. */
    public String html() {
        return new Page(contents(), since).write();
    }

    /**
     * Writes the {@linkplain #html page} to a file. An existing file is replaced at once, or stays as it is.
     *
     * @throws UncheckedIOException if it cannot be written, since its folder is missing or for another reason
     */
    public void write(Path file) {
        write(file, html());
    }

    private static void write(Path file, String text) {
        FileReplacement.write(file, out -> out.write(text));
    }

    /** The report as Markdown, with diagrams of the sides for Mermaid. */
    public String markdown() {
        return new MarkdownReport(contents(), since).write();
    }

    /**
     * Writes the {@linkplain #markdown() report} to a file. An existing file is replaced at once, or stays as
     * it is.
     *
     * @throws UncheckedIOException if it cannot be written, since its folder is missing or for another reason
     */
    public void writeMarkdown(Path file) {
        write(file, markdown());
    }

    /**
     * The sides of the war between these two, as a picture: those behind the one, the two, those behind the
     * other. Lines of those who support by deeds are solid, by words dashed.
     *
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @return SVG
     * @throws UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if the two are not at war on the day
     */
    public String sides(String one, String other) {
        Camps camps = assessment.camps().between(one, other);
        checkArgument(
                !camps.isEmpty(),
                "%s and %s are not at war on %s; wars() lists those that are",
                actors().resolve(one),
                actors().resolve(other),
                assessment.date());
        return new SidesPicture(camps.first(), actors()).draw("sides").toString();
    }

    /**
     * Who stands where, as a picture: a table of + (for), − (against) and ± (both), in the order of blocs. Of
     * many actors, those with most positions. It is empty if there are no positions.
     *
     * @return SVG
     */
    public String matrix() {
        Contents contents = contents();
        return new MatrixPicture(actors(), contents.positions(), contents.blocs())
                .draw("matrix")
                .toString();
    }

    /**
     * When wars, findings and positions held, as a picture: solid where something happened, hatched where it
     * is presumed to last, with turns marked.
     *
     * @return SVG
     */
    public String timeline() {
        Contents contents = contents();
        return new TimelinePicture(new TimelineRows(contents, contents.positions()).rows(), assessment.date())
                .draw("timeline")
                .toString();
    }

    /** What it is about, and what can be asked next. */
    @Override
    public String toString() {
        return "Dossier: " + Page.title(contents()) + ", " + Page.asOf(assessment)
                + since.map(day -> ", with what changed since " + day).orElse("")
                + "\nnext: write(file), html(), markdown(), sides(one, other), matrix(), timeline(), about(actor),"
                + " between(one, other), since(day)";
    }
}
