package org.yibaotong.portal.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document; everything in it is escaped, and what XML cannot hold is left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static byte[] document(String root, String namespace, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new Xml(FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.writer.writeEndDocument();
            xml.writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        element(name, inside -> inside.writer.writeCharacters(clean(text)));
    }

    /** An element with attributes only: name, value, name, value. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0xD800)
                || (character > 0xDFFF && character != 0xFFFE && character != 0xFFFF);
    }
}
