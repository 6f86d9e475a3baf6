package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonParser;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.AttackedFirst;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.HelpShortOfForce;
import io.github.entente.conclusion.HonouredObligation;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.Voice;
import io.github.entente.export.AssessmentGraph;
import io.github.entente.export.AssessmentJson;
import io.github.entente.export.AssessmentTables;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.format.WorldReader;
import io.github.entente.seeds.Seeds;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every kind of conclusion is told once, and that whatever lists kinds goes through the registry. */
class FindingKindsTest {
    /** What rules derive for other rules alone. */
    private static final Set<Class<?>> STEPS = Set.of(
            AttackedFirst.class,
            AttributedConduct.class,
            HelpShortOfForce.class,
            HonouredObligation.class,
            Voice.class);

    /** With the days of the seeds on which most is found, so that as many kinds as can be are seen. */
    private static final ImmutableList<Assessment> ASSESSMENTS = ImmutableList.of(
            Entente.with(RulePacks.standard()).assess(Seeds.libya2020()),
            Entente.with(RulePacks.standard()).assess(Seeds.july1914()).asOf("1914-08-12"),
            Entente.with(RulePacks.standard()).assess(Seeds.iranIraqWar()).asOf("1986-06-30"));

    static ImmutableList<FindingKind<?>> kinds() {
        return FindingKinds.all();
    }

    static List<FindingKind<?>> shippedKinds() {
        return FindingKinds.all().stream()
                .filter(kind -> kind != FindingKinds.CONCLUSIONS)
                .toList();
    }

    private static Set<Class<? extends Conclusion>> derived() {
        Set<Class<? extends Conclusion>> derived = new HashSet<>();
        RulePacks.standard()
                .catalogue()
                .forEach(entry -> derived.add(entry.rule().derives()));
        return derived;
    }

    @Test
    void each_kind_that_shipped_rules_derive_is_told_once_or_is_a_step() {
        Set<String> found = new TreeSet<>();
        for (Class<? extends Conclusion> type : derived()) {
            long entries = shippedKinds().stream()
                    .filter(kind -> kind.type().isAssignableFrom(type))
                    .count();
            assertEquals(STEPS.contains(type) ? 0 : 1, entries, type.toString());
            found.add(type.getSimpleName());
        }
        assertTrue(
                found.containsAll(Set.of("Stance", "ProxyRivalry", "WarStake", "Hypothesis", "Siding")),
                found::toString);
    }

    @Test
    void no_entry_is_for_what_no_shipped_rule_derives() {
        for (FindingKind<?> kind : shippedKinds()) {
            assertTrue(derived().stream().anyMatch(kind.type()::isAssignableFrom), kind.toString());
        }
    }

    @Test
    void each_constant_is_listed_in_the_order_of_the_registry() throws IllegalAccessException {
        ImmutableList.Builder<Object> constants = ImmutableList.builder();
        for (var field : FindingKinds.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == FindingKind.class) {
                FindingKind<?> kind = (FindingKind<?>) field.get(null);
                assertEquals(field.getName(), kind.label().toUpperCase(Locale.ROOT));
                constants.add(kind);
            }
        }
        assertEquals(constants.build(), FindingKinds.all());
        assertEquals(ImmutableSet.copyOf(FindingKinds.all()), ImmutableSet.copyOf(FindingKinds.inFiles()));
        assertEquals(FindingKinds.all().size(), FindingKinds.inFiles().size());
    }

    @ParameterizedTest
    @MethodSource("shippedKinds")
    void the_word_for_one_is_the_name_of_its_class_in_words(FindingKind<?> kind) {
        assertEquals(FindingKind.words(kind.type()), kind.singular());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <C extends Conclusion> void a_row_has_a_cell_under_each_head(FindingKind<C> kind) {
        for (Assessment assessment : ASSESSMENTS) {
            for (Finding<C> finding : assessment.findings(kind).withSubordinates()) {
                assertEquals(kind.heads().size(), kind.cells(finding).size(), finding.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <C extends Conclusion> void what_hides_and_what_is_hidden_tell_the_same(FindingKind<C> kind) {
        for (Assessment assessment : ASSESSMENTS) {
            View view = assessment.findings(kind).view();
            for (Conclusion conclusion : assessment.findings(Conclusion.class).conclusions()) {
                for (C hidden : kind.hides(conclusion, view)) {
                    assertTrue(kind.hiddenBy(hidden, view).contains(conclusion), kind + ": " + conclusion);
                }
                if (kind.type().isInstance(conclusion)) {
                    C found = kind.type().cast(conclusion);
                    for (Conclusion stronger : kind.hiddenBy(found, view)) {
                        assertTrue(kind.hides(stronger, view).contains(found), kind + ": " + found);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_says_how_two_stand_to_each_other_has_two_ends(FindingKind<?> kind) {
        if (kind.sign().isPresent()) {
            assertTrue(SymmetricConclusion.class.isAssignableFrom(kind.type()), kind.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void reports_have_a_table_of_it(FindingKind<?> kind) {
        for (Assessment assessment : ASSESSMENTS) {
            Findings<?> list = assessment.findings(kind);
            if (!list.isEmpty()) {
                assertEquals(kind.isInReports(), assessment.toString().contains(list.toString()), kind.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void changes_tell_of_all_of_it(FindingKind<?> kind) {
        for (Assessment assessment : ASSESSMENTS) {
            Assessment nothing = assessment.asOf("1700");
            assertEquals(
                    Set.copyOf(assessment.findings(kind).withSubordinates().conclusions()),
                    nothing.diff(assessment).withSubordinates().conclusions().stream()
                            .filter(kind.type()::isInstance)
                            .filter(conclusion -> isOf(kind, conclusion))
                            .collect(Collectors.toSet()));
        }
    }

    private static <C extends Conclusion> boolean isOf(FindingKind<C> kind, Conclusion conclusion) {
        return kind.covers(kind.type().cast(conclusion));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void files_have_all_of_it(FindingKind<?> kind) {
        for (Assessment assessment : ASSESSMENTS) {
            Findings<?> list = assessment.findings(kind);
            var json = JsonParser.parseString(
                            AssessmentJson.of(assessment).only(kind).text())
                    .getAsJsonObject()
                    .getAsJsonArray("findings");
            assertEquals(
                    list.stream().map(Finding::sentence).toList(),
                    StreamSupport.stream(json.spliterator(), false)
                            .map(one -> one.getAsJsonObject().get("sentence").getAsString())
                            .toList());
            assertTrue(StreamSupport.stream(json.spliterator(), false)
                    .allMatch(one ->
                            one.getAsJsonObject().get("list").getAsString().equals(kind.label())));
            assertEquals(
                    list.size() + 1,
                    AssessmentTables.csv(assessment, kind).lines().count());
            String graph = AssessmentGraph.graphMl(assessment, kind);
            list.forEach(finding -> assertTrue(graph.contains(finding.sentence()), finding::toString));
        }
    }

    @Test
    void the_schema_names_each_list() {
        String lists = JsonParser.parseString(AssessmentJson.schema())
                .getAsJsonObject()
                .getAsJsonObject("$defs")
                .getAsJsonObject("finding")
                .getAsJsonObject("properties")
                .getAsJsonObject("list")
                .getAsJsonArray("enum")
                .toString();
        assertEquals(
                FindingKinds.inFiles().stream()
                        .map(kind -> '"' + kind.label() + '"')
                        .collect(Collectors.joining(",", "[", "]")),
                lists);
    }

    @Test
    void files_keep_the_order_in_which_they_were_written_first() {
        assertEquals(
                "[stances, wars, hostilities, sidings, alignments, alliances, rivalries, oppositions, inconsistencies,"
                        + " commitments, shifts, policy_changes, fortunes, stakes, leverages, hypotheses, conclusions]",
                FindingKinds.inFiles().toString());
    }

    @ParameterizedTest
    @MethodSource("shippedKinds")
    void the_reader_refuses_to_have_it_stated(FindingKind<?> kind) {
        for (String field : List.of(kind.singular(), kind.plural(), kind.label())) {
            String message = assertThrows(
                            InvalidWorldException.class,
                            () -> WorldReader.read("entente: 1\n" + field + ": []\n", "world.yaml"))
                    .getMessage();
            assertTrue(message.contains("the field \"" + field + "\" states conclusions"), message);
        }
    }

    @Test
    void a_kind_is_asked_for_by_its_class() {
        Assessment libya = ASSESSMENTS.get(0);
        for (FindingKind<?> kind : shippedKinds()) {
            assertEquals(
                    libya.findings(kind).toString(), libya.findings(kind.type()).toString());
        }
        assertSame(libya.stances(), libya.findings(Stance.class));
    }

    @Test
    void a_class_within_a_kind_gives_its_part_of_the_list() {
        Assessment libya = ASSESSMENTS.get(0);
        Findings<ProxyRivalry> proxies = libya.findings(ProxyRivalry.class);
        assertFalse(proxies.isEmpty());
        assertEquals(libya.rivalries().byProxy().toString(), proxies.toString());
        assertEquals(
                libya.rivalries().byProxy().withSubordinates().conclusions(),
                proxies.withSubordinates().conclusions());
        assertTrue(proxies.size() < libya.findings(Rivalry.class).size());
    }

    @Test
    void any_other_class_gives_all_that_is_valid() {
        Assessment libya = ASSESSMENTS.get(0);
        assertFalse(libya.findings(Voice.class).isEmpty());
        assertTrue(
                libya.findings(Voice.class).toString().startsWith("2 conclusions of kind voice as of "),
                () -> libya.findings(Voice.class).toString());
        assertTrue(libya.findings(Conclusion.class)
                .conclusions()
                .containsAll(libya.stances().conclusions()));
    }
}
