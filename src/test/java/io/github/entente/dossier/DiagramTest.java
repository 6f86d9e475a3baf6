package io.github.entente.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    private static Assessment small(String name) {
        return Entente.assess(World.builder()
                .person("RUR", name)
                .state("ZEN", "Zenda")
                .medium("M", "Medium")
                .relation("RUR")
                .praises("ZEN")
                .happened("2020-01-01")
                .per("M")
                .quote("a \\ good friend")
                .build());
    }

    @Test
    void a_proof_is_a_flowchart() {
        assertEquals(
                """
                flowchart BT
                  n0["Rudolf stands for ZEN, by words, 2020-01-01 #40;weak evidence#41;"]
                  n1(["stance/words: Rudolf praises ZEN"])
                  n2>"Rudolf praises ZEN, 2020-01-01 — Medium #40;F6#41;: #34;a #92; good friend#34;"]
                  n1 --> n0
                  n2 --> n1
                """, Diagram.of(small("Rudolf").stances().first().explain()).toMermaid());
    }

    @Test
    void a_proof_is_a_graph_for_graphviz() {
        String dot = Diagram.of(small("Rudolf").stances().first().explain()).toDot();
        assertTrue(dot.startsWith("digraph entente {\n  rankdir=BT;\n"), dot);
        assertTrue(dot.contains("n1 -> n0 [color=\"#57606a\"];"), dot);
        assertTrue(dot.contains("\\\"a \\\\ good"), dot);
        assertTrue(dot.endsWith("}\n"), dot);
    }

    @Test
    void what_a_proof_shows_twice_is_one_node() {
        String mermaid = Diagram.of(LIBYA.inconsistencies().first().explain()).toMermaid();
        assertEquals(2, mermaid.split("GNA and LNA are at war").length, "one node: " + mermaid);
        assertFalse(mermaid.contains("shown above"), mermaid);
    }

    @Test
    void sides_are_solid_by_deeds_and_dashed_by_words() {
        Diagram sides = Diagram.of(LIBYA.camps().first());
        assertTrue(sides.toMermaid().contains("n2 -->|by deeds| n0"), sides::toString);
        assertTrue(sides.toMermaid().contains("n4 -.->|by words| n0"), sides::toString);
        assertTrue(sides.toMermaid().contains("n0 <-->|at war| n1"), sides::toString);
        assertTrue(
                sides.toDot().contains("n4 -> n0 [color=\"#1a7f37\", label=\"by words\", style=dashed];"),
                sides::toDot);
    }

    @Test
    void a_belligerent_patron_is_joined_to_its_enemy() {
        Diagram sides = Diagram.of(
                Entente.assess(Seeds.july1914()).camps().between("BE", "DE").first());
        assertTrue(sides.toMermaid().contains("[\"FR #40;belligerent#41;\"]"), sides::toString);
        assertTrue(sides.toMermaid().contains("n2 <-->|at war| n1"), sides::toString);
    }

    @Test
    void names_stay_within_their_quotes() {
        Diagram diagram = Diagram.of(
                small("A\"]; click n0 %%{init}%% <b> `").stances().first().explain());
        assertEquals(6, diagram.toMermaid().lines().count(), diagram::toMermaid);
        assertFalse(diagram.toMermaid().contains("%%") || diagram.toMermaid().contains("<b>"), diagram::toMermaid);
        diagram.toDot()
                .lines()
                .filter(line -> line.contains("label="))
                .forEach(line -> assertEquals(
                        0,
                        line.replace("\\\\", "")
                                        .replace("\\\"", "")
                                        .chars()
                                        .filter(c -> c == '"')
                                        .count()
                                % 2,
                        line));
    }
}
