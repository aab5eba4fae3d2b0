package org.yibaotong.newsroom.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/** A copy of one part of a Word file, made fit for the converter (清理后的部件): nothing hidden, nothing fetched, nothing lost. */
final class PartCopy {

    static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
    private final XMLEventWriter writer;
    private final LeadEdit edit;
    private final Set<Remark> remarks;
    private @Nullable Lead lead;
    private int hidden;
    private int deleted;
    private int fields;

    private PartCopy(XMLEventWriter writer, LeadEdit edit, Set<Remark> remarks) {
        this.writer = writer;
        this.edit = edit;
        this.remarks = remarks;
    }

    static byte[] of(byte[] xml, LeadEdit edit, Set<Remark> remarks) {
        var out = new ByteArrayOutputStream(xml.length);
        try {
            var writer = OUTPUT.createXMLEventWriter(out, StandardCharsets.UTF_8.name());
            XmlGate.read(xml, new PartCopy(writer, edit, remarks)::copy);
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new Refusal("word.read.broken");
        }
    }

    private void copy(XMLEvent event) {
        if (hidden > 0) {
            hidden += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        } else if (lead == null || !lead.takes(event)) {
            finish();
            begin(event);
        } else if (lead.isComplete()) {
            finish();
        }
    }

    private void begin(XMLEvent event) {
        if (Ooxml.starts(event, "p")) {
            lead = Lead.ofParagraph(event);
        } else if (Ooxml.starts(event, "r")) {
            lead = Lead.ofRun(event);
        } else {
            write(event);
        }
    }

    private void finish() {
        if (lead == null) {
            return;
        }
        var events = lead.events();
        lead = null;
        if (LeadEdit.isHidden(events)) {
            remarks.add(Remark.HIDDEN_TEXT);
            hidden = 1;
        } else {
            edit.apply(events).forEach(this::write);
        }
    }

    private void write(XMLEvent event) {
        deleted += Ooxml.starts(event, "del") ? 1 : Ooxml.ends(event, "del") ? -1 : 0;
        if (isStray(event)) {
            hidden = 1;
            return;
        }
        try {
            if (event.isStartElement()) {
                writer.add(changed(event.asStartElement()));
            } else if (event.isEndElement()) {
                var name = event.asEndElement().getName();
                writer.add(EVENTS.createEndElement(
                        changed(name), event.asEndElement().getNamespaces()));
            } else if (event.isCharacters()) {
                writer.add(event);
            }
        } catch (XMLStreamException e) {
            throw new Refusal("word.read.broken");
        }
    }

    /** The end of a field whose beginning is gone, with hidden or deleted text; the converter would stumble over it. */
    private boolean isStray(XMLEvent event) {
        if (deleted > 0 || !Ooxml.starts(event, "fldChar")) {
            return false;
        }
        var type = Ooxml.attribute(event.asStartElement(), "fldCharType");
        if ("begin".equals(type)) {
            fields++;
            return false;
        }
        boolean stray = fields == 0;
        fields -= "end".equals(type) && !stray ? 1 : 0;
        return stray;
    }

    private StartElement changed(StartElement element) {
        Remark.of(element.getName()).ifPresent(remarks::add);
        var attributes = new ArrayList<Attribute>();
        element.getAttributes().forEachRemaining(attributes::add);
        if (attributes.removeIf(attribute -> Ooxml.isLink(attribute.getName()))) {
            remarks.add(Remark.LINKED_PICTURES);
        }
        if (Ooxml.starts(element, "style")) {
            complete(element, attributes);
        }
        return EVENTS.createStartElement(changed(element.getName()), attributes.iterator(), element.getNamespaces());
    }

    /** What a style may leave out, but the converter insists on. */
    private static void complete(StartElement style, List<Attribute> attributes) {
        for (var expected : List.of(Map.entry("type", "paragraph"), Map.entry("styleId", ""))) {
            if (Ooxml.attribute(style, expected.getKey()) == null) {
                var name = style.getName();
                attributes.add(EVENTS.createAttribute(
                        name.getPrefix(), name.getNamespaceURI(), expected.getKey(), expected.getValue()));
            }
        }
    }

    /** What the converter would drop with its text gets a name under which it reads the text. */
    private static QName changed(QName name) {
        var readAs = switch (name.getLocalPart()) {
            case "moveTo" -> "ins";
            case "fldSimple", "customXml", "ruby", "rubyBase" -> "smartTag";
            default -> name.getLocalPart();
        };
        return Ooxml.isWord(name) ? new QName(name.getNamespaceURI(), readAs, name.getPrefix()) : name;
    }
}
