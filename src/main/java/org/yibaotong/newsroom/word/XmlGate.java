package org.yibaotong.newsroom.word;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/** Where XML from a Word file is let in (XML 入口): no document type, no entity of its own, no endless depth. */
final class XmlGate {

    private static final int DEPTH_AT_MOST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private XmlGate() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void read(byte[] xml, Consumer<XMLEvent> each) {
        try {
            read(FACTORY.createXMLEventReader(new StringReader(text(xml))), each);
        } catch (XMLStreamException | CharacterCodingException e) {
            throw new Refusal("word.read.broken");
        }
    }

    /** Office files know two encodings; what is neither is broken. */
    private static String text(byte[] xml) throws CharacterCodingException {
        boolean wide = xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & xml[1] & 0xFE) == 0xFE);
        var text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(xml))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void read(XMLEventReader events, Consumer<XMLEvent> each) throws XMLStreamException {
        int depth = 0;
        while (events.hasNext()) {
            var event = events.nextEvent();
            Refusal.when(event.getEventType() == XMLStreamConstants.DTD, "word.read.forbidden-xml");
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            Refusal.when(depth > DEPTH_AT_MOST, "word.read.broken");
            each.accept(event);
        }
    }

    /** The name of the first element, with all of the part looked through. */
    static @Nullable QName root(byte[] xml) {
        var root = new QName[1];
        read(xml, event -> {
            if (root[0] == null && event.isStartElement()) {
                root[0] = event.asStartElement().getName();
            }
        });
        return root[0];
    }
}
