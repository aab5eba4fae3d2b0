package org.yibaotong.newsroom.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word file (样式), each with what it takes over from the one it is based on. */
final class WordStyles {

    private static final int ANCESTORS_AT_MOST = 12;

    /** One style; its parts are filled in while it is read. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable String numId;
        private @Nullable String level;
        private @Nullable String alignment;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style reading;

    static WordStyles read(byte[] xml) {
        var styles = new WordStyles();
        XmlGate.read(xml, styles::read);
        return styles;
    }

    private void read(XMLEvent event) {
        if (Ooxml.ends(event, "style")) {
            reading = null;
        } else if (event.isStartElement() && Ooxml.isWord(event.asStartElement().getName())) {
            read(event.asStartElement());
        }
    }

    private void read(StartElement element) {
        if (Ooxml.starts(element, "style")) {
            var id = Ooxml.attribute(element, "styleId");
            reading = new Style();
            styles.put(id == null ? "" : id, reading);
        } else if (reading != null) {
            fill(reading, element);
        }
    }

    private static void fill(Style style, StartElement element) {
        var value = Ooxml.value(element);
        switch (element.getName().getLocalPart()) {
            case "name" -> style.name = value == null ? "" : value.toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = value;
            case "numId" -> style.numId = value;
            case "ilvl" -> style.level = value;
            case "jc" -> style.alignment = value;
            default -> {}
        }
    }

    boolean isHeading(@Nullable String id) {
        var style = find(id);
        return style != null && (style.name.startsWith("heading") || style.name.equals("title"));
    }

    /** Which list paragraphs of this style belong to, and at which level. */
    @Nullable ListPlace place(@Nullable String id) {
        var style = find(id);
        for (int i = 0; style != null && i < ANCESTORS_AT_MOST; i++, style = find(style.basedOn)) {
            if (style.numId != null) {
                return ListPlace.of(style.numId, style.level);
            }
        }
        return null;
    }

    boolean isCentred(@Nullable String id) {
        var style = find(id);
        for (int i = 0; style != null && i < ANCESTORS_AT_MOST; i++, style = find(style.basedOn)) {
            if (style.alignment != null) {
                return style.alignment.equals("center");
            }
        }
        return false;
    }

    private @Nullable Style find(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }
}
