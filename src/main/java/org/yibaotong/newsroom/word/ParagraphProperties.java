package org.yibaotong.newsroom.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** What a Word paragraph says about itself (段落属性). */
record ParagraphProperties(
        @Nullable String style,
        @Nullable String list,
        @Nullable String level,
        @Nullable String alignment,
        boolean bold) {

    /** Formerly so, says tracking; or so from the next section on. */
    private static final Set<String> NOT_ITS_OWN = Set.of("pPrChange", "rPrChange", "numberingChange", "sectPr");

    static ParagraphProperties of(List<XMLEvent> lead) {
        Map<String, String> values = new HashMap<>();
        int foreign = 0;
        for (var event : lead) {
            if (event.isStartElement()) {
                var element = event.asStartElement();
                var name = element.getName().getLocalPart();
                foreign += foreign > 0 || NOT_ITS_OWN.contains(name) ? 1 : 0;
                var value = name.equals("b") ? (Ooxml.isOn(element) ? "on" : "off") : Ooxml.value(element);
                if (foreign == 0 && value != null) {
                    values.put(name, value);
                }
            } else if (event.isEndElement() && foreign > 0) {
                foreign--;
            }
        }
        return new ParagraphProperties(
                values.get("pStyle"),
                values.get("numId"),
                values.get("ilvl"),
                values.get("jc"),
                "on".equals(values.get("b")));
    }

    @Nullable ListPlace place(WordStyles styles) {
        var place = list == null ? styles.place(style) : ListPlace.of(list, level);
        return place == null || place.isNone() ? null : place;
    }

    boolean isCentred(WordStyles styles) {
        return alignment == null ? styles.isCentred(style) : alignment.equals("center");
    }
}
