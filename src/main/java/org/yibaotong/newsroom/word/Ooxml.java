package org.yibaotong.newsroom.word;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** The names that Word's XML uses (Word 的元素名), in its two dialects. */
final class Ooxml {

    private static final Set<String> WORDS = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> LINKS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private Ooxml() {}

    static boolean isWord(QName name) {
        return WORDS.contains(name.getNamespaceURI());
    }

    static boolean isWord(QName name, String local) {
        return name.getLocalPart().equals(local) && isWord(name);
    }

    static boolean starts(XMLEvent event, String local) {
        return event.isStartElement() && isWord(event.asStartElement().getName(), local);
    }

    static boolean ends(XMLEvent event, String local) {
        return event.isEndElement() && isWord(event.asEndElement().getName(), local);
    }

    /** {@code r:link}: a picture that is not in the file but somewhere else, which nobody may make us fetch. */
    static boolean isLink(QName attribute) {
        return attribute.getLocalPart().equals("link") && LINKS.contains(attribute.getNamespaceURI());
    }

    static @Nullable String attribute(StartElement element, String local) {
        var attributes = element.getAttributes();
        while (attributes.hasNext()) {
            var attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals(local)) {
                return attribute.getValue();
            }
        }
        return null;
    }

    /** The value of a property such as {@code <w:jc w:val="center"/>}. */
    static @Nullable String value(StartElement element) {
        return attribute(element, "val");
    }

    static boolean isOn(StartElement element) {
        var value = value(element);
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }
}
