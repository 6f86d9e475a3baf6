package io.github.entente.format;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.Node.Broken;
import io.github.entente.format.Node.Field;
import io.github.entente.format.Node.Fields;
import io.github.entente.format.Node.Items;
import io.github.entente.format.Node.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Turns text into nodes. It is not recursive, so deep nesting cannot overflow the stack. */
final class NodeParser {
    /** A text up to this length is read at once. */
    private static final int SHORT = 1 << 14;

    private static final int MOST_COPIES = 16;

    private final ProblemCollector problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private FilePosition last;

    private NodeParser(ProblemCollector problems) {
        this.problems = problems;
        this.last = problems.place(1, 1);
    }

    /**
     * The only document of the text. Problems that allow reading to go on are collected; the values concerned
     * become broken nodes.
     */
    static Node parse(String text, ProblemCollector problems) {
        return new NodeParser(problems).document(text);
    }

    /** A list, or fields, to which values are still added. */
    private static final class Open {
        final FilePosition place;
        final @Nullable List<Node> items;
        final Map<String, Field> fields = new LinkedHashMap<>();
        /** The field whose value comes next; null if a name comes next. */
        @Nullable
        String name;

        boolean nameRead;
        FilePosition namePlace;

        Open(FilePosition place, boolean list) {
            this.place = place;
            this.namePlace = place;
            this.items = list ? new ArrayList<>() : null;
        }

        Node close() {
            return items != null ? new Items(items, place) : new Fields(fields, place);
        }
    }

    private Node document(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(WorldReader.LARGEST)
                .setBufferSize(bufferSize(text))
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                last = place(event.getStartMark());
                take(event);
            }
        } catch (InvalidWorldException e) {
            throw e;
        } catch (RuntimeException e) { // not only the library's own: "\UFFFFFFFF" fails in the JDK
            throw YamlErrors.exception(e, last, problems);
        }
        if (root == null || (root instanceof Text empty && empty.absent())) {
            throw problems.fatal("the file is empty", problems.place(1, 1), "begin it with \"entente: 1\"");
        }
        return root;
    }

    /**
     * The library copies all of an unfinished token each time that it reads on. So the number of copies, and
     * not their size, is bounded: one token of the whole text is then read in linear time.
     */
    private static int bufferSize(String text) {
        return Math.max(Math.min(SHORT, text.length() + 16), text.length() / MOST_COPIES);
    }

    private FilePosition place(Optional<Mark> mark) {
        return mark.isEmpty()
                ? last
                : problems.place(mark.get().getLine() + 1, mark.get().getColumn() + 1);
    }

    private void take(Event event) {
        if (event instanceof DocumentStartEvent && root != null) {
            throw problems.fatal("a second document begins", last, "one file holds one world: split the file");
        }
        if (event instanceof NodeEvent node
                && !(event instanceof AliasEvent)
                && node.getAnchor().isPresent()) {
            refuse("anchor", "&" + node.getAnchor().get().getValue(), "write the value out wherever it is meant");
        }
        if (event instanceof AliasEvent alias) {
            refuse("alias", "*" + alias.getAlias().getValue(), "write the value out");
            add(new Broken(last));
        } else if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag());
            add(new Text(scalar.getValue(), scalar.isPlain() && isAbsent(scalar.getValue()), last));
        } else if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag());
            if (open.size() == WorldReader.DEEPEST) {
                throw problems.fatal(
                        "values stand more than " + WorldReader.DEEPEST + " levels deep",
                        last,
                        "a world needs no more than five: take away the brackets or indents that are too many");
            }
            open.push(new Open(last, !(start instanceof MappingStartEvent)));
        } else if (event instanceof CollectionEndEvent) {
            add(open.pop().close());
        }
    }

    private static boolean isAbsent(String plain) {
        return plain.isEmpty() || plain.equals("~") || plain.equals("null");
    }

    private void refuseTag(Optional<String> tag) {
        if (tag.isPresent()) {
            refuse(
                    "tag",
                    tag.get().replace("tag:yaml.org,2002:", "!!"),
                    "remove it: values are text, lists and fields");
        }
    }

    private void refuse(String what, String value, String wayOut) {
        problems.add(what + " \"" + NameSuggestions.shown(value) + "\" is refused", "", last, wayOut);
    }

    private void add(Node node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent.items != null) {
            parent.items.add(node);
        } else if (!parent.nameRead) {
            parent.nameRead = true;
            parent.namePlace = node.place();
            parent.name = name(node, parent);
        } else {
            if (parent.name != null) {
                parent.fields.put(parent.name, new Field(node, parent.namePlace));
            }
            parent.nameRead = false;
        }
    }

    /** The node as the name of a field; null if it cannot be one. */
    private @Nullable String name(Node node, Open parent) {
        if (node instanceof Text text) {
            if (!parent.fields.containsKey(text.value())) {
                return text.value();
            }
            problems.add(
                    "the field \"" + NameSuggestions.shown(text.value()) + "\" is given twice",
                    "",
                    node.place(),
                    "remove one of them");
        } else if (!(node instanceof Broken)) {
            problems.add(node.noun() + " as the name of a field", "", node.place(), "write a name and a colon");
        }
        return null;
    }
}
