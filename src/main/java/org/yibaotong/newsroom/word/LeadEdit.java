package org.yibaotong.newsroom.word;

import java.util.List;
import javax.xml.stream.events.XMLEvent;

/** What is done with the beginning of a paragraph or a run before it is written (改写). */
interface LeadEdit {

    LeadEdit NONE = events -> events;

    List<XMLEvent> apply(List<XMLEvent> lead);

    static boolean isHidden(List<XMLEvent> lead) {
        return Ooxml.starts(lead.getFirst(), "r")
                && lead.stream().anyMatch(e -> Ooxml.starts(e, "vanish") && Ooxml.isOn(e.asStartElement()));
    }
}
