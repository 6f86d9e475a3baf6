package io.github.entente.dossier;

import static io.github.entente.rule.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Explanation;
import io.github.entente.export.WorldHash;
import io.github.entente.fact.Relation;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Position;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DossierTest {
    private static final String SCRIPT = "<script>alert('Zenda')</script>";
    private static final String TURNED = "Strelsau \u202Ereversed";
    private static final String HEBREW = "\u05D4\u05DE\u05DE\u05DC\u05DB\u05D4 \u05E9\u05DC \u05D6\u05E0\u05D3\u05D4";
    private static final String LONG = "Ruritania".repeat(22);

    @TempDir
    Path folder;

    /** What a user's rule says, with all that does not belong into a sentence. */
    public record Rant(String actor) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(actor);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of();
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(actor) + " rants\n\u0000\u0007]]>" + SCRIPT + "x".repeat(10_000);
        }
    }

    static Stream<World> seeds() {
        return Stream.of(Seeds.libya2020(), Seeds.july1914(), Seeds.suez1956(), Seeds.iranIraqWar());
    }

    /** Names that break out where they are not escaped. */
    private static World hostile() {
        return World.builder()
                .title(SCRIPT + "\"'&")
                .state("S\"1\"", SCRIPT)
                .armedGroup("A'&<b>", TURNED)
                .armedGroup("B|*_`", HEBREW)
                .state("LONG", LONG)
                .medium("M", "<img src=x onerror=alert(1)>")
                .relation("A'&<b>")
                .attacks("B|*_`")
                .happened("2020-01-01/2020-01-20")
                .per("M")
                .quote("\"]; --> <!-- " + SCRIPT)
                .relation("S\"1\"")
                .arms("A'&<b>")
                .happened("2020-01-10")
                .per("M")
                .relation("LONG")
                .endorses("B|*_`")
                .happened("2020-01-10")
                .per("M")
                .relation("S\"1\"")
                .accuses("A'&<b>")
                .happened("2020-01-12")
                .per("M")
                .build();
    }

    private static World crowd(int size) {
        WorldBuilder world = World.builder().title("A crowd").medium("M", "Medium");
        for (int i = 0; i < size; i++) {
            world.state("S" + i, "State number " + i);
        }
        for (int i = 0; i < size; i++) {
            for (String type : List.of("ARMS", "ATTACKS", "ACCUSES", "ENDORSES")) {
                String other = "S" + (i * 7 + 3 * type.length() + 1) % size;
                if (!other.equals("S" + i)) {
                    world.relation("S" + i)
                            .does(type, other)
                            .happened("2020-0" + (1 + i % 3) + "-01/2020-0" + (1 + i % 3) + "-20")
                            .per("M");
                }
            }
        }
        return world.build();
    }

    private static Document parsed(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + " in " + markup.substring(0, Math.min(400, markup.length())), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList all = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static String text(String markup) {
        return parsed(markup).getDocumentElement().getTextContent();
    }

    /** Nothing runs, nothing is loaded, each link leads somewhere, and the policy allows the style sheet. */
    private static Document checked(String page) {
        Document document = parsed(page);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            assertFalse(
                    Set.of("script", "iframe", "object", "embed", "form", "img", "base")
                            .contains(element.getLocalName()),
                    element::getLocalName);
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), () -> "twice: " + id);
        }
        for (Element element : elements(document, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                String value = attributes.item(i).getNodeValue();
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src"), name);
                if (name.equals("href") && !value.equals("data:,")) {
                    assertTrue(value.startsWith("#") && ids.contains(value.substring(1)), value);
                } else if (name.equals("aria-labelledby")) {
                    assertTrue(ids.containsAll(List.of(value.split(" "))), value);
                } else if (value.startsWith("url(")) {
                    assertTrue(ids.contains(value.substring(5, value.length() - 1)), value);
                }
            }
        }
        for (Element head : elements(document, "th")) {
            assertFalse(head.getAttribute("scope").isEmpty(), head.getTextContent());
        }
        List<Element> styles = elements(document, "style");
        assertEquals(1, styles.size());
        String policy = elements(document, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "default-src 'none'; style-src 'sha256-"
                        + Page.sha256(styles.get(0).getTextContent())
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                policy);
        return document;
    }

    /** What its attestations say, and on whose word. */
    private static void collect(Explanation why, UnaryOperator<String> label, Set<String> words) {
        why.attestations()
                .forEach(one -> words.add(one.sourcePhrase(label) + " (" + one.code() + ")"
                        + one.quote().map(quote -> ": \"" + quote + "\"").orElse("")));
        why.premises().forEach(premise -> collect(premise, label, words));
        why.further().forEach(premise -> collect(premise, label, words));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_runs_nothing_and_loads_nothing(World world) {
        checked(Dossier.of(Entente.assess(world)).html());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_has_each_finding_with_its_proof_down_to_quotes(World world) {
        Assessment assessment = Entente.assess(world);
        String text = text(Dossier.of(assessment).html());
        Set<String> words = new HashSet<>();
        int findings = 0;
        for (FindingKind<?> kind : FindingKinds.all()) {
            if (kind.isInReports()) {
                for (Finding<?> finding : assessment.findings(kind)) {
                    findings++;
                    assertTrue(text.contains(finding.toString()), finding::toString);
                    collect(finding.explain(), world.actors()::label, words);
                }
            }
        }
        assertTrue(findings > 30, "few findings");
        assertTrue(words.size() > 4, words::toString);
        words.forEach(quote -> assertTrue(text.contains(quote), quote));
        for (Position position : assessment.stances().positions()) {
            assertTrue(text.contains(position.footing()), position::toString);
        }
        assertTrue(text.contains(assessment.settings().toString()));
        assertTrue(text.contains(WorldHash.sha256(world)));
    }

    @Test
    void a_page_begins_with_what_does_not_fit() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        Document page = checked(Dossier.of(assessment).html());
        Element headlines = elements(page, "section").get(0);
        assertEquals("headlines", headlines.getAttribute("id"));
        List<String> told = new ArrayList<>();
        elements(page, "li").stream()
                .filter(item -> item.getParentNode() instanceof Element list
                        && list.getAttribute("class").equals("headlines"))
                .forEach(item -> told.add(item.getTextContent()));
        assertEquals(
                assessment.inconsistencies().stream().map(Finding::toString).toList(), told);
    }

    @Test
    void a_link_from_a_headline_leads_to_its_proof() {
        Document page = checked(Dossier.of(Entente.assess(Seeds.july1914())).html());
        for (Element link : elements(page, "a")) {
            String target = link.getAttribute("href");
            if (target.matches("#f\\d+")) {
                Element proof = elements(page, "details").stream()
                        .filter(one -> one.getAttribute("id").equals(target.substring(1)))
                        .findFirst()
                        .orElseThrow();
                assertTrue(
                        elements(page, "summary").stream()
                                .filter(one -> one.getParentNode() == proof)
                                .anyMatch(one -> one.getTextContent().startsWith(link.getTextContent())
                                        || one.getTextContent().startsWith(link.getTextContent() + " sides with ")),
                        link.getTextContent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_has_the_same_bytes_each_time(World world) {
        Dossier one = Dossier.of(Entente.assess(world));
        Dossier other = Dossier.of(Entente.assess(World.merge(List.of(world))));
        assertEquals(one.html(), other.html());
        assertEquals(one.html(), one.html());
        assertEquals(one.markdown(), other.markdown());
        assertEquals(one.timeline(), other.timeline());
    }

    @Test
    void names_stay_names() {
        Dossier dossier = Dossier.of(Entente.assess(hostile()));
        String page = dossier.html();
        checked(page);
        String text = text(page);
        assertTrue(text.contains(SCRIPT), "told as text");
        assertTrue(text.contains(HEBREW));
        assertTrue(text.contains(LONG));
        assertFalse(page.contains("\u202E"), "nothing turns the text");
        assertTrue(text.contains("Strelsau [U+202E]reversed"));
        assertFalse(dossier.markdown().contains(SCRIPT), "nor in Markdown");
        assertTrue(dossier.markdown().contains("B\\|\\*\\_\\`"), dossier.markdown());
        for (String picture : List.of(dossier.sides("A'&<b>", "B|*_`"), dossier.matrix(), dossier.timeline())) {
            assertTrue(elements(parsed(picture), "script").isEmpty());
        }
    }

    @Test
    void what_a_users_rule_says_is_cleaned_and_cut() {
        Assessment assessment = Entente.with(RulePacks.standard()
                        .and(rule("rant/all")
                                .when(Relation.class)
                                .derive(Rant.class, relation -> new Rant(relation.subject()))))
                .assess(hostile());
        String page = Dossier.of(assessment).html();
        checked(page);
        String text = text(page);
        assertTrue(text.contains("rants \uFFFD\uFFFD]]>" + SCRIPT + "xxx"), "cleaned");
        assertTrue(text.contains("… (cut: it has 10"), "cut");
        assertFalse(text.contains("x".repeat(2001)));
    }

    @Test
    void an_empty_world_has_a_dossier() {
        Dossier dossier = Dossier.of(Entente.assess(World.builder().build()));
        checked(dossier.html());
        String text = text(dossier.html());
        for (String note : List.of(
                "No inconsistency, breach or strain is found.",
                "There is no war on the day.",
                "Nobody is seen to take a position on the day.",
                "There is nothing to draw.",
                "Nothing follows from this world on the day.")) {
            assertTrue(text.contains(note), note);
        }
        parsed(dossier.matrix());
        parsed(dossier.timeline());
        assertTrue(dossier.markdown().startsWith("# Assessment\n"), dossier.markdown());
    }

    @Test
    void a_world_without_wars_has_one_too() {
        World world = World.builder()
                .state("RUR", "Ruritania")
                .state("ZEN", "Zenda")
                .medium("M", "Medium")
                .relation("RUR")
                .praises("ZEN")
                .happened("2020-01-01")
                .per("M")
                .build();
        Dossier dossier = Dossier.of(Entente.assess(world));
        String text = text(dossier.html());
        checked(dossier.html());
        assertTrue(text.contains("There is no war on the day."));
        assertTrue(text.contains("FOR, by words"));
        assertEquals(
                "RUR and ZEN are not at war on 2020-01-01; wars() lists those that are",
                assertThrows(IllegalArgumentException.class, () -> dossier.sides("Ruritania", "ZEN"))
                        .getMessage());
    }

    @Test
    void about_one_actor_it_has_what_names_it_alone() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        String text = text(Dossier.of(assessment).about("Turkey").html());
        checked(Dossier.of(assessment).about("Turkey").html());
        assertTrue(text.contains("Libya, May 2020, about TR"));
        assertTrue(text.contains(assessment.rivalries().of("TR").first().toString()));
        assertTrue(text.contains("No inconsistency, breach or strain is found."));
        assertFalse(text.contains("US stands for GNA"));
    }

    @Test
    void between_two_it_has_what_names_both() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        Dossier dossier = Dossier.of(assessment).between("United States", "LNA");
        String text = text(dossier.html());
        checked(dossier.html());
        assertTrue(text.contains("between US and LNA"));
        assertTrue(text.contains(assessment.shifts().first().toString()));
        assertFalse(text.contains("TR stands"));
        assertEquals(
                "\"US\" and \"United States\" are the same actor, US; ask about(\"US\")",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Dossier.of(assessment).between("US", "United States"))
                        .getMessage());
    }

    @Test
    void since_a_day_it_tells_what_changed() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        Dossier dossier = Dossier.of(assessment).since("2020-04");
        String text = text(dossier.html());
        checked(dossier.html());
        assertTrue(text.contains("What changed since 2020-04-30"));
        assertTrue(text.contains("appeared: US speaks with divided voices about LNA"), "the change");
        assertFalse(text(Dossier.of(assessment).html()).contains("What changed since"));
        assertTrue(dossier.markdown().contains("## What changed since 2020-04-30"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Dossier.of(assessment).since("2020-05-25"))
                .getMessage()
                .startsWith("nothing can have changed from 2020-05-25 to 2020-05-25"));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> Dossier.of(assessment).since("2019/2020"))
                .getMessage()
                .contains("is an interval"));
    }

    @Test
    void a_crowd_is_ranked_and_cut_and_the_page_says_so() {
        Assessment assessment = Entente.assess(crowd(330));
        String page = Dossier.of(assessment).html();
        checked(page);
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 1_500_000, () -> page.length() + " characters");
        String text = text(page);
        assertTrue(text.contains("32 of 330 actors are shown, those with most positions."), "matrix");
        assertTrue(
                text.contains("60 of " + assessment.stances().size()
                        + " stances are shown, ranked by the mass of their evidence."),
                "stances");
        assertTrue(text.contains("300 of 331 actors are shown"), "names");
        parsed(Dossier.of(assessment).matrix());
        assertTrue(Dossier.of(assessment).markdown().length() < 400_000);
    }

    @Test
    void a_picture_of_sides_tells_all_that_stand_behind_each() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        String picture = Dossier.of(assessment).sides("LNA", "Libyan government");
        assertEquals(picture, Dossier.of(assessment).sides("GNA", "LNA"), "whoever is named first");
        Document svg = parsed(picture);
        String text = svg.getDocumentElement().getTextContent();
        assessment.camps().first().sidings().forEach(one -> assertTrue(text.contains(one.toString()), one::toString));
        long dashed = elements(svg, "path").stream()
                .filter(path -> !path.getAttribute("stroke-dasharray").isEmpty())
                .count();
        assertEquals(2, dashed, "UN and US by words");
        assertEquals(
                1,
                elements(svg, "title").stream()
                        .filter(title -> title.getAttribute("id").equals("sides-title"))
                        .count());
        assertTrue(picture.contains("fill=\"#fbdcd9\""), "colours without a style sheet");
    }

    @Test
    void a_matrix_has_a_glyph_for_each_position() {
        Assessment assessment = Entente.assess(Seeds.july1914());
        Document svg = parsed(Dossier.of(assessment).matrix());
        String text = svg.getDocumentElement().getTextContent();
        int glyphs = 0;
        for (Element one : elements(svg, "text")) {
            glyphs += List.of("+", "−", "±").contains(one.getTextContent()) ? 1 : 0;
        }
        assertEquals(assessment.stances().positions().size(), glyphs);
        assessment
                .stances()
                .positions()
                .forEach(position -> assertTrue(text.contains(position.toString()), position::toString));
    }

    @Test
    void a_timeline_marks_turns_and_what_is_presumed() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        String picture = Dossier.of(assessment).timeline();
        Document svg = parsed(picture);
        assertTrue(svg.getDocumentElement().getTextContent().contains("FOR, then AGAINST, since 2020-05-25"));
        assertTrue(elements(svg, "rect").stream()
                .anyMatch(rect -> rect.getAttribute("fill").equals("url(#timeline-for)")));
        assertTrue(elements(svg, "pattern").size() >= 3);
    }

    @Test
    void a_war_that_is_over_is_a_band_of_the_timeline() {
        String picture = Dossier.of(Entente.assess(Seeds.suez1956())).timeline();
        assertTrue(text(picture).contains("EG and IL are at war: 1956-10-29 to 1956-11-06"), "over");
    }

    @Test
    void a_war_that_is_over_has_its_sides_as_of_its_last_day() {
        Assessment assessment = Entente.assess(Seeds.iranIraqWar());
        assertTrue(assessment.camps().between("IQ", "IR").isEmpty());
        Assessment then = assessment.asOf("1988-08-20");
        String text = text(Dossier.of(assessment).html());
        assertTrue(text.contains(then.camps()
                        .between("IQ", "IR")
                        .toString()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow() + ", as of 1988-08-20"));
        then.camps()
                .between("IQ", "IR")
                .first()
                .sidings()
                .forEach(one -> assertTrue(text.contains(one.toString()), one::toString));
    }

    @Test
    void a_file_is_replaced_at_once_or_left_alone() throws IOException {
        Dossier dossier = Dossier.of(Entente.assess(Seeds.libya2020()));
        Path file = folder.resolve("libya.html");
        Files.writeString(file, "old");
        dossier.write(file);
        assertEquals(dossier.html(), Files.readString(file));
        dossier.writeMarkdown(folder.resolve("libya.md"));
        assertEquals(dossier.markdown(), Files.readString(folder.resolve("libya.md")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("libya.html", "libya.md"),
                    files.map(one -> one.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_told_in_words() throws IOException {
        Dossier dossier = Dossier.of(Entente.assess(World.builder().build()));
        Path missing = folder.resolve("missing");
        assertEquals(
                "cannot write " + missing.resolve("a.html") + ": the folder " + missing + " does not exist; create it",
                refused(dossier, missing.resolve("a.html")));
        assertEquals("cannot write " + folder + ": it is a folder; name a file in it", refused(dossier, folder));
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertEquals(
                "cannot write " + file.resolve("a.html") + ": " + file + " is no folder; name one",
                refused(dossier, file.resolve("a.html")));
        assertEquals("text", Files.readString(file));
        assertFalse(Files.exists(missing));
    }

    private static String refused(Dossier dossier, Path file) {
        return assertThrows(UncheckedIOException.class, () -> dossier.write(file))
                .getMessage();
    }

    @Test
    void a_dossier_prints_what_it_is_about() {
        Assessment assessment = Entente.assess(Seeds.libya2020());
        assertEquals(
                "Dossier: Libya, May 2020, about TR, as of 2020-05-25, with what changed since 2020-05-01",
                Dossier.of(assessment)
                        .about("TR")
                        .since("2020-05-01")
                        .toString()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_quote_with_a_denial_is_told_under_disputes() {
        World world = World.builder()
                .state("RUR", "Ruritania")
                .state("ZEN", "Zenda")
                .medium("M", "Medium")
                .medium("N", "Another Medium")
                .relation("RUR")
                .arms("ZEN")
                .happened("2020-01-01")
                .per("M")
                .quote("crates of rifles")
                .also()
                .happened("2020-01-01")
                .per("N")
                .quote("no such crates")
                .denied()
                .build();
        Dossier dossier = Dossier.of(Entente.assess(world));
        String text = text(dossier.html());
        assertTrue(text.contains("What is disputed"), text);
        assertTrue(text.contains("crates of rifles") && text.contains("no such crates"), text);
        assertTrue(dossier.markdown().contains("denied by 2020-01-01 — Another Medium"), dossier.markdown());
    }
}
