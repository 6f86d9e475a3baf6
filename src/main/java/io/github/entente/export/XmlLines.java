package io.github.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with one element a line, in the order of the calls. What XML cannot hold becomes U+FFFD. */
final class XmlLines {
    /** What writes the elements below the root. */
    @FunctionalInterface
    interface Body {
        /** Writes them. */
        void writeTo(XmlLines xml) throws XMLStreamException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    private XmlLines(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a document with this root, and leaves the writer open. */
    static void write(Writer out, String root, String namespace, Map<String, String> attributes, Body body)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            XmlLines lines = new XmlLines(xml);
            lines.attributes(attributes);
            lines.depth = 1;
            body.writeTo(lines);
            lines.depth = 0;
            lines.line();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failed ? failed : new IOException(e.getMessage(), e);
        }
    }

    /** Begins an element. */
    void begin(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    /** Ends the element that was begun last. */
    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with a text. */
    void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), allowed(attribute.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with a replacement character for each that XML 1.0 does not allow. */
    private static String allowed(String text) {
        if (text.codePoints().allMatch(XmlLines::isAllowed)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return allowed.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
