package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Circles of source files: each file of a circle needs each other one, directly or through others. A nested
 * class counts as its file. {@code mvn test -Dtest=CirclesTest -Dentente.print=true} prints all circles.
 */
class CirclesTest {
    private static final String ROOT = "io.github.entente";
    private static final int LARGEST = 6;
    private static final boolean PRINT = Boolean.getBoolean("entente.print");

    private final Graph<String> files = files();

    @Test
    void no_circle_of_files_is_large() {
        List<Set<String>> circles = circles(files);
        if (PRINT) {
            System.out.println(circles.size() + " circles of files");
            circles.forEach(circle -> System.out.println(describe(circle)));
        }
        String large = circles.stream()
                .filter(circle -> circle.size() > LARGEST)
                .map(this::describe)
                .collect(Collectors.joining("\n"));
        assertEquals("", large, "circles of more than " + LARGEST + " files");
    }

    @Test
    void the_library_and_the_testkit_are_looked_at() {
        assertTrue(files.nodes().containsAll(Set.of("Entente", "derivation.Validity", "testkit.RuleVerifier")));
        assertTrue(files.hasEdgeConnecting("testkit.RuleVerifier", "Entente"));
    }

    @Test
    void circles_are_found() {
        MutableGraph<String> graph = GraphBuilder.directed().build();
        graph.putEdge("a", "b");
        graph.putEdge("b", "c");
        graph.putEdge("c", "b");
        graph.putEdge("d", "e");
        graph.putEdge("e", "f");
        graph.putEdge("f", "d");
        graph.putEdge("f", "c");
        assertEquals(List.of(Set.of("d", "e", "f"), Set.of("b", "c")), circles(graph));
    }

    /** The files of a circle, and which of the others each needs itself. */
    private String describe(Set<String> circle) {
        return circle.size() + " files:\n"
                + circle.stream()
                        .map(file -> "  " + file + " -> "
                                + String.join(", ", Sets.intersection(circle, files.successors(file))))
                        .collect(Collectors.joining("\n"));
    }

    private static Graph<String> files() {
        MutableGraph<String> graph = GraphBuilder.directed().build();
        for (JavaClass type : ArchitectureTest.ALL) {
            String from = file(type);
            graph.addNode(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass known = dependency.getTargetClass().getBaseComponentType();
                if (known.getPackageName().startsWith(ROOT) && !file(known).equals(from)) {
                    graph.putEdge(from, file(known));
                }
            }
        }
        return graph;
    }

    /** The name of the file, without the packages that all share. */
    private static String file(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return (nested < 0 ? name : name.substring(0, nested)).substring(ROOT.length() + 1);
    }

    /** Circles of two files or more, the largest first, then by name. */
    private static List<Set<String>> circles(Graph<String> graph) {
        Graph<String> reached = Graphs.transitiveClosure(graph);
        Set<String> done = new HashSet<>();
        return new TreeSet<>(graph.nodes())
                .stream()
                        .filter(file -> !done.contains(file))
                        .map(file -> {
                            Set<String> circle = reached.successors(file).stream()
                                    .filter(other -> reached.hasEdgeConnecting(other, file))
                                    .collect(Collectors.toCollection(TreeSet::new));
                            done.addAll(circle);
                            return (Set<String>) circle;
                        })
                        .filter(circle -> circle.size() > 1)
                        .sorted(Comparator.comparing((Set<String> circle) -> -circle.size()))
                        .toList();
    }
}
