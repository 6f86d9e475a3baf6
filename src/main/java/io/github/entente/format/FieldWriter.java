package io.github.entente.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Fields to be written, in order. */
final class FieldWriter {
    /** Texts that every version of YAML reads as a text. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ._/()'-]*[\\p{L}\\p{N}.)])?");

    private static final Set<String> NO_TEXT = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private final List<NodeTuple> entries = new ArrayList<>();

    /** A value that is not a text, or needs no quotes. */
    FieldWriter plain(String name, String value) {
        return add(name, scalar(value, ScalarStyle.PLAIN));
    }

    /** A text, in quotes if YAML could read it as something else. */
    FieldWriter text(String name, String value) {
        return add(name, scalar(value));
    }

    /** A text in quotes. */
    FieldWriter quoted(String name, String value) {
        return add(name, scalar(value, ScalarStyle.DOUBLE_QUOTED));
    }

    /** Texts on one line. */
    FieldWriter texts(String name, Collection<String> values) {
        return add(name, sequence(values.stream().map(FieldWriter::scalar).toList(), FlowStyle.FLOW));
    }

    /** A list, one value a line. */
    FieldWriter list(String name, List<Node> nodes) {
        return add(name, sequence(nodes, nodes.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK));
    }

    /** The value of a field. */
    FieldWriter add(String name, Node value) {
        entries.add(new NodeTuple(scalar(name), value));
        return this;
    }

    /** All fields on one line. */
    Node line() {
        return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
    }

    /** All fields, one a line. */
    Node lines() {
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    /** Values on one line. */
    static Node line(List<Node> nodes) {
        return sequence(nodes, FlowStyle.FLOW);
    }

    private static Node sequence(List<Node> nodes, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, nodes, style);
    }

    /** A text, in quotes if YAML could read it as something else. */
    static Node scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return scalar(text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node scalar(String text, ScalarStyle style) {
        return new ScalarNode(Tag.STR, text, style);
    }
}
