package org.yibaotong.newsroom.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** What is changed at the beginning of paragraphs (段落改写): numbers become text, centred ones get a style to know them by. */
final class ParagraphEdit implements LeadEdit {

    static final String CENTRED = "centred-paragraph";

    private final WordStyles styles;
    private final ListPlan plan;
    private final ListCounter counter;

    ParagraphEdit(WordStyles styles, ListPlan plan, ListCounter counter) {
        this.styles = styles;
        this.plan = plan;
        this.counter = counter;
    }

    @Override
    public List<XMLEvent> apply(List<XMLEvent> lead) {
        if (lead.size() < 2 || !Ooxml.starts(lead.getFirst(), "p")) {
            return lead;
        }
        var properties = ParagraphProperties.of(lead);
        var label = label(properties);
        boolean centred = properties.isCentred(styles) && !styles.isHeading(properties.style());
        if (label == null && !centred) {
            return lead;
        }
        return rewritten(lead, properties, label, centred);
    }

    private @Nullable String label(ParagraphProperties properties) {
        var place = properties.place(styles);
        if (place == null) {
            return null;
        }
        var label = counter.next(place);
        return label.isEmpty() || !plan.isText(place) ? null : label;
    }

    private static List<XMLEvent> rewritten(
            List<XMLEvent> lead, ParagraphProperties properties, @Nullable String label, boolean centred) {
        var name = lead.getFirst().asStartElement().getName();
        var kept = without(lead, centred ? Set.of("pStyle", "numPr") : Set.of("numPr"));
        int inside = startOfProperties(kept) + 1;
        var changed = new ArrayList<>(kept.subList(0, inside));
        if (centred) {
            changed.addAll(element(name, "pStyle", CENTRED, List.of()));
        }
        changed.addAll(outOfList(name));
        changed.addAll(kept.subList(inside, kept.size()));
        if (label != null) {
            changed.addAll(run(name, label, properties.bold()));
        }
        return changed;
    }

    private static int startOfProperties(List<XMLEvent> lead) {
        for (int i = 0; i < lead.size(); i++) {
            if (Ooxml.starts(lead.get(i), "pPr")) {
                return i;
            }
        }
        return lead.size() - 1;
    }

    private static List<XMLEvent> without(List<XMLEvent> lead, Set<String> names) {
        var kept = new ArrayList<XMLEvent>();
        int dropping = 0;
        for (var event : lead) {
            boolean starts = event.isStartElement();
            if (dropping > 0 || (starts && names.contains(nameOf(event)))) {
                dropping += starts ? 1 : event.isEndElement() ? -1 : 0;
            } else {
                kept.add(event);
            }
        }
        return kept;
    }

    private static String nameOf(XMLEvent start) {
        return start.asStartElement().getName().getLocalPart();
    }

    private static List<XMLEvent> outOfList(QName like) {
        var none = new ArrayList<>(element(like, "ilvl", "0", List.of()));
        none.addAll(element(like, "numId", "0", List.of()));
        return element(like, "numPr", null, none);
    }

    private static List<XMLEvent> run(QName like, String label, boolean bold) {
        var text = List.<XMLEvent>of(PartCopy.EVENTS.createCharacters(spaced(label)));
        var run = new ArrayList<XMLEvent>();
        if (bold) {
            run.addAll(element(like, "rPr", null, element(like, "b", "1", List.of())));
        }
        run.addAll(element(like, "t", null, text));
        return element(like, "r", null, run);
    }

    private static String spaced(String label) {
        return "、）．：。".indexOf(label.charAt(label.length() - 1)) >= 0 ? label : label + " ";
    }

    private static List<XMLEvent> element(QName like, String local, @Nullable String value, List<XMLEvent> inside) {
        var name = new QName(like.getNamespaceURI(), local, like.getPrefix());
        var prefix = like.getPrefix().isEmpty() ? "w" : like.getPrefix();
        var attributes = value == null
                ? List.<Attribute>of()
                : List.of(attribute(new QName(like.getNamespaceURI(), "val", prefix), value));
        var namespaces = List.of(PartCopy.EVENTS.createNamespace(prefix, like.getNamespaceURI()));
        var events = new ArrayList<XMLEvent>();
        events.add(PartCopy.EVENTS.createStartElement(name, attributes.iterator(), namespaces.iterator()));
        events.addAll(inside);
        events.add(PartCopy.EVENTS.createEndElement(name, Collections.emptyIterator()));
        return events;
    }

    private static Attribute attribute(QName name, String value) {
        return PartCopy.EVENTS.createAttribute(name, value);
    }
}
