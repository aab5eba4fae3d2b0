package org.yibaotong.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.Part.Box;
import org.yibaotong.text.Part.Words;

/** Writes parts that are the same, that went ({@code del}) or that came ({@code ins}). */
final class PartWriter {

    static final PartWriter SAME = new PartWriter(null);
    static final PartWriter GONE = new PartWriter("del");
    static final PartWriter COME = new PartWriter("ins");

    private static final List<String> ORDER = List.of("src", "alt", "width", "height", "colspan", "rowspan");
    private static final String PICTURE = "图片";

    private final @Nullable String mark;
    private final StoryWriter story = new StoryWriter();

    private PartWriter(@Nullable String mark) {
        this.mark = mark;
    }

    void write(Part part, Element into) {
        switch (part) {
            case Words(var pieces) -> writeWords(pieces, into);
            case Box box when box.isThing() -> open(box, marked(into));
            case Box box -> writeBox(box, into);
        }
    }

    void writeWords(List<Piece> pieces, Element into) {
        if (!pieces.isEmpty()) {
            story.writeText(pieces, marked(into));
        }
    }

    private void writeBox(Box box, Element into) {
        var element = open(box, into);
        box.parts().forEach(part -> write(part, element));
        close(element);
        if (mark != null && box.tag().equals("figure")) {
            label(element, mark);
        }
    }

    private Element marked(Element into) {
        return mark == null ? into : into.appendElement(mark);
    }

    /** The marks of a text cannot be seen on a picture, so its caption says it. */
    private static void label(Element figure, String mark) {
        var caption = figure.selectFirst("figcaption > " + mark);
        if (caption == null) {
            figure.appendElement("figcaption").appendElement(mark).appendText(PICTURE);
        } else {
            caption.prependText(PICTURE + "：");
        }
    }

    static Element open(Box box, Element into) {
        var element = into.appendElement(box.tag());
        for (var name : ORDER) {
            var value = box.attributes().get(name);
            if (value != null) {
                element.attr(name, value);
            }
        }
        return element;
    }

    /** A paragraph alone in its item or cell needs no element of its own. */
    static void close(Element element) {
        if (element.nameIs("li") || Part.CELLS.contains(element.normalName())) {
            var lines = element.select("> p, > h2, > h3");
            if (lines.size() == 1 && lines.first() instanceof Element line && line.nameIs("p")) {
                line.unwrap();
            }
        }
    }
}
