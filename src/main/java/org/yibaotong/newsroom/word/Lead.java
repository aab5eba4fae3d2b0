package org.yibaotong.newsroom.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.events.XMLEvent;

/** The beginning of a paragraph or a run with its properties (属性), which must be known before anything is written. */
final class Lead {

    private final String properties;
    private final List<XMLEvent> events = new ArrayList<>();
    private int depth;
    private boolean complete;

    private Lead(XMLEvent start, String properties) {
        this.properties = properties;
        events.add(start);
    }

    static Lead ofParagraph(XMLEvent start) {
        return new Lead(start, "pPr");
    }

    static Lead ofRun(XMLEvent start) {
        return new Lead(start, "rPr");
    }

    /** Takes an event that still belongs to it. */
    boolean takes(XMLEvent event) {
        boolean belongs = !complete && (depth > 0 || Ooxml.starts(event, properties) || isBlank(event));
        if (belongs) {
            events.add(event);
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            complete = depth == 0 && event.isEndElement();
        }
        return belongs;
    }

    private static boolean isBlank(XMLEvent event) {
        return event.isCharacters() && event.asCharacters().isWhiteSpace();
    }

    boolean isComplete() {
        return complete;
    }

    List<XMLEvent> events() {
        return events;
    }
}
