package org.yibaotong.newsroom.word;

import javax.xml.stream.events.StartElement;

/** The part that a Word file begins with (主文档), as its relationships name it. */
final class MainPart {

    private static final String USUAL = "word/document.xml";

    private MainPart() {}

    static String name(byte[] relationships) {
        var names = new java.util.ArrayList<String>();
        XmlGate.read(relationships, event -> {
            if (event.isStartElement() && isMain(event.asStartElement())) {
                var target = Ooxml.attribute(event.asStartElement(), "Target");
                names.add(target == null ? USUAL : WordArchive.plain(target));
            }
        });
        return names.isEmpty() ? USUAL : names.getFirst();
    }

    private static boolean isMain(StartElement relationship) {
        var type = Ooxml.attribute(relationship, "Type");
        return type != null && type.endsWith("/officeDocument");
    }
}
