package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Shift;
import io.github.entente.fact.Channel;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How cases are read, and what is said of wrong lines. */
class CaseNotationTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("stance")).resolve("cases.txt"), text);
    }

    /** Compares what is wrong with the lines, {@code FILE} standing for the name of the file. */
    private void wrong(String text, String message) throws IOException {
        Path file = file(text);
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> CaseNotation.ofCases(file))
                .getMessage());
        assertEquals(message.strip(), said.replace(CaseNotation.place(file, 0).replace(":0", ""), "FILE"));
    }

    @Test
    void facts_and_conclusions() throws IOException {
        List<RuleCase> cases = CaseNotation.ofCases(file("""
                # a comment

                ## stance/siding

                why it is there: really:
                    TR is a state
                    TR ARMS GNA against LNA,                       2019-04/..
                    # a comment
                    LNA and GNA are at war,                        2019, living on 30 days
                  ⇒ TR sides with GNA in its war with LNA, by deeds, presumed 2019-05 to 2019-06, valid on 2019
                  ⇒ TR stands for GNA, by deeds, through its leader

                    MINISTRY is an organ of a state
                  ⇏ nobody
                """));
        RuleCase first = cases.get(0);
        assertEquals("stance/siding: why it is there: really", first.toString());
        assertEquals(
                List.of(
                        CaseFact.state("TR"),
                        CaseFact.act("TR", RelationTypes.ARMS, "GNA", "LNA").on("2019-04/.."),
                        CaseFact.war("LNA", "GNA").on("2019").livingOn(30)),
                first.given().stream().map(RuleCase.Given::fact).toList());
        assertEquals(
                List.of(
                        CaseFact.siding("TR", "GNA", "LNA", Channel.DEEDS)
                                .shownAs("presumed 2019-05 to 2019-06")
                                .validOn("2019"),
                        CaseFact.stance("TR").deedsFor("GNA").byLeader()),
                first.derived().stream().map(RuleCase.Derived::fact).toList());
        assertEquals(5, first.line());
        assertEquals("stance/siding: nobody", cases.get(1).toString());
        assertEquals(13, cases.get(1).line());
    }

    @Test
    void sentences_are_read_as_they_are_printed() {
        for (Conclusion one : List.of(
                new ProxyRivalry("TR", "RU", "GNA", "LNA"),
                new Hypothesis(new Alliance("GNA", "TR")),
                Inconsistency.between(Inconsistency.Kind.BACKS_BOTH_SIDES, "CH", "GNA", "LNA"),
                Inconsistency.toward(Inconsistency.Kind.REVERSAL, "US", "LNA"),
                new Shift("US", "LNA", Side.AGAINST),
                new AttributedConduct("TR", RelationTypes.DEPLOYS_FOR, "GNA", Optional.of("LNA")))) {
            assertEquals(one, ConclusionSentences.parse(one.sentence(id -> id)).orElseThrow());
        }
        assertEquals(
                Inconsistency.between(Inconsistency.Kind.MIXED_SIGNALS, "US", "GNA", "LNA"),
                ConclusionSentences.parse("US sends mixed signals between LNA and GNA")
                        .orElseThrow());
    }

    @Test
    void each_wrong_line_is_named() throws IOException {
        wrong("""
                ## stance/words

                to endorse is to stand for:
                    US ENDORSE GNA
                    US ENDORSES GNA, 2019-13
                    US ENDORSES GNA, 2019, living on 3 days
                  ⇒ US stands with GNA, by words

                    US stands for US, by words
                  ⇏ toward itself
                """, """
                FILE:4: no relation type ENDORSE; did you mean ENDORSES?
                FILE:5: "2019-13" has no month 13; months are 01 to 12
                FILE:6: a relation lives on as its type does: "US ENDORSES GNA, 2019, living on 3 days"; leave out how long
                FILE:7: no fact: "US stands with GNA, by words"; write an actor (TR is a state), a relation (TR ARMS GNA, \
                2020-05), or a conclusion in the sentence that explanations print (GNA and LNA are at war)
                FILE:9: "US" cannot have a stance toward itself
                """);
    }

    @Test
    void a_case_is_facts_and_what_follows() throws IOException {
        wrong("""
                    US ENDORSES GNA
                  ⇏ of no rule

                ## hostility/fighting

                    US ENDORSES GNA
                  ⇏ in the wrong folder

                ## stance/words

                    US ENDORSES GNA
                  ⇒ US stands for GNA, by words

                a name:
                    US ENDORSES GNA

                a name:
                    US ENDORSES GNA
                  ⇏ another name

                    US ENDORSES GNA
                  ⇏

                without facts:
                  ⇒ US stands for GNA, by words

                both:
                    US ENDORSES GNA
                  ⇒ US stands for GNA, by words
                  ⇏ both
                    US ENDORSES GNA

                    US CONSULTS GNA
                  ⇏ another name
                """, """
                FILE:1: a case of no rule; write a heading above it, such as ## stance/words
                FILE:4: the rule hostility/fighting is not of the pack stance; move it to its own folder
                FILE:11: a case without a name; write why it is there above its facts, with a colon at the end
                FILE:14: nothing says what follows; write ⇒ and a conclusion, or ⇏ and why there is none
                FILE:17: a near miss with two names; write why nothing follows behind ⇏ alone
                FILE:21: a near miss without a reason; write behind ⇏ why nothing follows
                FILE:24: a case without facts; write them above ⇒ or ⇏
                FILE:31: a fact below what follows; leave an empty line between cases
                FILE:27: both ⇒ and ⇏; make two cases of it
                FILE:27: a near miss with two names; write why nothing follows behind ⇏ alone
                FILE:33: a second case of the name "another name"; name it otherwise
                """);
    }

    @Test
    void a_case_that_fails_names_its_file_and_line() throws IOException {
        RuleCase one = CaseNotation.ofCases(file("""
                ## stance/words

                to endorse is to stand against:
                    US ENDORSES GNA
                  ⇒ US stands against GNA, by words
                """)).get(0);
        String message =
                String.valueOf(assertThrows(AssertionError.class, one::verify).getMessage());
        assertEquals(
                one.place() + ": to endorse is to stand against",
                message.lines().findFirst().orElseThrow());
        assertTrue(one.place().endsWith("cases.txt:3"), one.place());
    }

    @Test
    void a_page_has_its_cases_in_boxes() throws IOException {
        List<RuleCase> cases = CaseNotation.ofPage(file("""
                # stance

                ## stance/words

                > {holder} {done} {target}

                ```text
                US ENDORSES GNA, 2020-05
                ⇒ US stands for GNA, by words
                ```

                ```mermaid
                flowchart LR
                ```
                """));
        assertEquals(1, cases.size());
        assertEquals("stance/words: US stands for GNA, by words", cases.get(0).toString());
        assertEquals(8, cases.get(0).line());
    }
}
