package org.yibaotong.newsroom.word;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which lists keep their numbers as text (编号转文字): those numbered in Chinese, those of headings, and those that go on
 * after other text. A list on a page always begins with 1, and the writer's 二、 must not become that.
 */
final class ListPlan {

    private static final Set<String> PAGE_FORMATS =
            Set.of("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman");
    private static final Pattern PAGE_TEXT = Pattern.compile("[(（]?%[1-9][)）.．、]?");

    private final WordStyles styles;
    private final WordLists lists;
    private final Set<String> asText = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> interrupted = new HashSet<>();
    private @Nullable Lead lead;
    private @Nullable ListPlace place;
    private boolean said;

    ListPlan(WordStyles styles, WordLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** Looks through the whole text before anything is changed. */
    void look(byte[] document) {
        XmlGate.read(document, this::look);
    }

    private void look(XMLEvent event) {
        if (lead != null && !lead.takes(event)) {
            consider(lead);
            lead = null;
        }
        if (Ooxml.starts(event, "p")) {
            lead = Lead.ofParagraph(event);
            said = false;
            place = null;
        } else if (Ooxml.starts(event, "t")) {
            said = true;
        } else if (Ooxml.ends(event, "p") && said && place == null) {
            interrupted.addAll(seen);
            seen.clear();
        }
    }

    private void consider(Lead paragraph) {
        var properties = ParagraphProperties.of(paragraph.events());
        place = properties.place(styles);
        if (place == null || lists.level(place) == null) {
            place = null;
            return;
        }
        var list = lists.definition(place);
        boolean goesOn = interrupted.contains(list) && !isBullet(place);
        if (goesOn || styles.isHeading(properties.style()) || !countsOnPage(place)) {
            asText.add(list);
        }
        seen.add(list);
    }

    private boolean countsOnPage(ListPlace where) {
        var level = lists.level(where);
        if (level == null || isBullet(where)) {
            return true;
        }
        return level.start == 1
                && PAGE_FORMATS.contains(level.format)
                && PAGE_TEXT.matcher(level.text).matches();
    }

    private boolean isBullet(ListPlace where) {
        var level = lists.level(where);
        return level != null && level.format.equals("bullet");
    }

    boolean isText(ListPlace where) {
        return asText.contains(lists.definition(where));
    }
}
