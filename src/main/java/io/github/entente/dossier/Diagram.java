package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Siding;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ProofPart;
import io.github.entente.dossier.Svg.Paint;
import io.github.entente.fact.Channel;
import io.github.entente.query.Finding;
import io.github.entente.query.WarCamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A proof, or the sides of a war, as a graph for other tools: Mermaid, which many viewers of Markdown draw,
 * and DOT, for Graphviz. Immutable.
 *
 * <p>In a proof, arrows lead from premises through a rule to what it concludes; each step has its sentence
 * and its days. In a war, green arrows lead from a party to the side that it takes, solid by deeds and dashed
 * in words, and red ones join those at war. Of a proof of more than {@value #MOST_NODES} steps, the last
 * node tells how many are left out.
 *
 * <pre>{@code
 * Diagram.of(assessment.inconsistencies().first().explain()).toMermaid()
 * }</pre>
 */
public final class Diagram {
    static final int MOST_NODES = 400;

    private static final String AGAIN = " (shown above)";

    /** What a node is. */
    private enum Kind {
        CLAIM,
        RULE,
        LEAF,
        FIGHTER,
        PARTY
    }

    private record Node(Kind kind, String text) {}

    /** How two nodes hang together. */
    private enum Line {
        STEP("-->", "", Paint.FAINT),
        DEEDS("-->", "by deeds", Paint.FOR),
        WORDS("-.->", "by words", Paint.FOR),
        WAR("<-->", "at war", Paint.AGAINST);

        final String arrow;
        final String label;
        final Paint paint;

        Line(String arrow, String label, Paint paint) {
            this.arrow = arrow;
            this.label = label;
            this.paint = paint;
        }
    }

    private record Edge(int from, int to, Line line) {}

    private final boolean downwards;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private int leftOut;

    private Diagram(boolean downwards) {
        this.downwards = downwards;
    }

    /** Of a proof. What it shows twice is one node. */
    public static Diagram of(Explanation why) {
        Diagram diagram = new Diagram(true);
        diagram.claim(why.tree());
        if (diagram.leftOut > 0) {
            diagram.node(
                    Kind.LEAF, diagram.leftOut + (diagram.leftOut == 1 ? " step is left out" : " steps are left out"));
        }
        return diagram;
    }

    /** Of the sides of a war. A party that takes both is one node. */
    public static Diagram of(WarCamps camps) {
        Diagram diagram = new Diagram(false);
        List<String> fighters = camps.war().conclusion().subjects();
        fighters.forEach(side -> diagram.party(Kind.FIGHTER, side, side));
        diagram.edges.add(new Edge(0, 1, Line.WAR));
        for (Finding<Siding> one : camps.sidings()) {
            Siding siding = one.conclusion();
            String marks = one.marks().isEmpty() ? "" : " (" + String.join(", ", one.marks()) + ")";
            int party = diagram.party(Kind.PARTY, siding.party(), siding.party() + marks);
            diagram.edges.add(new Edge(
                    party,
                    fighters.indexOf(siding.client()),
                    siding.channel() == Channel.DEEDS ? Line.DEEDS : Line.WORDS));
            if (one.marks().contains("belligerent")) {
                diagram.edges.add(new Edge(party, fighters.indexOf(siding.enemy()), Line.WAR));
            }
        }
        return diagram;
    }

    private int node(Kind kind, String text) {
        nodes.add(new Node(kind, Texts.cut(text)));
        return nodes.size() - 1;
    }

    private int party(Kind kind, String id, String text) {
        return known.computeIfAbsent(id, first -> node(kind, text));
    }

    private int claim(ProofPart part) {
        if (part.text().endsWith(AGAIN)) {
            Integer above = known.get(part.text().substring(0, part.text().length() - AGAIN.length()));
            if (above != null) {
                return above;
            }
        }
        int claim = node(part.isDerived() ? Kind.CLAIM : Kind.LEAF, part.text());
        known.put(part.text(), claim);
        for (ProofPart below : part.parts()) {
            switch (below.kind()) {
                case RULE -> rule(below, claim);
                case ATTESTATION, BOUND -> below(Kind.LEAF, below, claim);
                default -> {}
            }
        }
        return claim;
    }

    private void rule(ProofPart part, int claim) {
        int rule = below(Kind.RULE, part, claim);
        if (rule >= 0) {
            for (ProofPart premise : part.parts()) {
                if (nodes.size() >= MOST_NODES) {
                    leftOut++;
                } else {
                    edges.add(new Edge(claim(premise), rule, Line.STEP));
                }
            }
        }
    }

    private int below(Kind kind, ProofPart part, int above) {
        if (nodes.size() >= MOST_NODES) {
            leftOut++;
            return -1;
        }
        int node = node(kind, part.text());
        edges.add(new Edge(node, above, Line.STEP));
        return node;
    }

    /** A flowchart for Mermaid; lines end in {@code \n}. */
    public String toMermaid() {
        StringBuilder out = new StringBuilder(downwards ? "flowchart BT\n" : "flowchart LR\n");
        for (int i = 0; i < nodes.size(); i++) {
            String text = mermaid(nodes.get(i).text());
            out.append("  n")
                    .append(i)
                    .append(
                            switch (nodes.get(i).kind()) {
                                case CLAIM, PARTY -> "[\"" + text + "\"]";
                                case RULE -> "([\"" + text + "\"])";
                                case LEAF -> ">\"" + text + "\"]";
                                case FIGHTER -> "[[\"" + text + "\"]]";
                            })
                    .append('\n');
        }
        for (Edge edge : edges) {
            out.append("  n").append(edge.from()).append(' ').append(edge.line().arrow);
            out.append(edge.line().label.isEmpty() ? "" : "|" + edge.line().label + "|");
            out.append(" n").append(edge.to()).append('\n');
        }
        for (Line line : ImmutableList.of(Line.DEEDS, Line.WORDS, Line.WAR)) {
            String numbers = edges.stream()
                    .filter(edge -> edge.line() == line)
                    .map(edge -> String.valueOf(edges.indexOf(edge)))
                    .distinct()
                    .collect(Collectors.joining(","));
            out.append(numbers.isEmpty() ? "" : "  linkStyle " + numbers + " stroke:" + line.paint.colour + "\n");
        }
        return out.toString();
    }

    /** All that Mermaid reads as markup, as its entity codes. */
    private static String mermaid(String text) {
        StringBuilder safe = new StringBuilder();
        Texts.clean(text).codePoints().forEach(point -> {
            if ("\"#<>&`%\\{}[]()|;*_~$".indexOf(point) >= 0) {
                safe.append('#').append(point).append(';');
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /** A directed graph for Graphviz; lines end in {@code \n}. */
    public String toDot() {
        StringBuilder out = new StringBuilder("digraph entente {\n  rankdir=")
                .append(downwards ? "BT" : "LR")
                .append(";\n  node [fontname=\"sans-serif\", fontsize=11, shape=box];\n")
                .append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (int i = 0; i < nodes.size(); i++) {
            out.append("  n")
                    .append(i)
                    .append(" [label=\"")
                    .append(dot(nodes.get(i).text()));
            out.append(
                            switch (nodes.get(i).kind()) {
                                case CLAIM, PARTY -> "\"";
                                case RULE -> "\", style=rounded, fontcolor=\"" + Paint.FAINT.colour + "\"";
                                case LEAF -> "\", shape=note";
                                case FIGHTER -> "\", color=\"" + Paint.AGAINST.colour + "\", penwidth=2";
                            })
                    .append("];\n");
        }
        for (Edge edge : edges) {
            Line line = edge.line();
            out.append("  n").append(edge.from()).append(" -> n").append(edge.to());
            out.append(" [color=\"").append(line.paint.colour).append('"');
            out.append(line.label.isEmpty() ? "" : ", label=\"" + line.label + "\"");
            out.append(line == Line.WORDS ? ", style=dashed" : "");
            out.append(line == Line.WAR ? ", dir=both, constraint=false" : "").append("];\n");
        }
        return out.append("}\n").toString();
    }

    private static String dot(String text) {
        return Texts.wrap(text, 46, 60).stream()
                .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\\n"));
    }

    /** As {@link #toMermaid}. */
    @Override
    public String toString() {
        return toMermaid();
    }
}
