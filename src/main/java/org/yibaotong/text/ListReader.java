package org.yibaotong.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.yibaotong.text.Block.Item;
import org.yibaotong.text.Flow.Place;

/** The lists being read (列表), the innermost first. */
final class ListReader {

    private static final int DEPTH_AT_MOST = 6;

    private record Open(Element element, List<Item> items) {}

    private final StoryReader reader;
    private final Deque<Open> lists = new ArrayDeque<>();

    ListReader(StoryReader reader) {
        this.reader = reader;
    }

    Runnable open(Element element) {
        if (lists.size() >= DEPTH_AT_MOST || reader.flow().isInside(Place.CAPTION)) {
            return reader.paragraph();
        }
        reader.endParagraph();
        lists.push(new Open(element, new ArrayList<>()));
        return this::close;
    }

    private void close() {
        var list = lists.pop();
        if (!list.items().isEmpty()) {
            reader.flow().add(new Block.Listing(list.element().nameIs("ol"), list.items()));
        }
    }

    Runnable openItem(Element element) {
        if (lists.isEmpty() || lists.peek().element() != element.parent()) {
            return reader.paragraph();
        }
        var item = reader.enter(Place.ITEM);
        return () -> {
            reader.leave();
            if (!item.blocks.isEmpty()) {
                lists.element().items().add(new Item(item.blocks));
            }
        };
    }
}
