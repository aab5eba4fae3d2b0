package org.yibaotong.text;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts right what office programs write wrong about lists (列表): whatever stands between items joins one. */
final class Repairs {

    private Repairs() {}

    static void lists(Element body) {
        for (var list : body.select("ul, ol, menu, dir")) {
            Element item = null;
            for (var child : List.copyOf(list.childNodes())) {
                if (child instanceof Element element && element.nameIs("li")) {
                    item = element;
                } else if (!isNothing(child)) {
                    item = item == null
                            ? list.insertChildren(child.siblingIndex(), new Element("li"))
                                    .child(0)
                            : item;
                    item.appendChild(child);
                }
            }
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof Comment || node instanceof TextNode text && text.isBlank();
    }
}
