package org.yibaotong.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.yibaotong.text.Block.Figure;
import org.yibaotong.text.Block.Kind;
import org.yibaotong.text.Block.Paragraph;
import org.yibaotong.text.Flow.Place;

/** The figures being read (插图): every picture stands in one of its own, with the caption nearest to it. */
final class FigureReader {

    /** A caption may come before its picture, and then waits for it. */
    private record Open(Flow around, int from, List<Piece> waiting) {}

    private final StoryReader reader;
    private final Deque<Open> figures = new ArrayDeque<>();

    FigureReader(StoryReader reader) {
        this.reader = reader;
    }

    Runnable open() {
        reader.endParagraph();
        figures.push(new Open(reader.flow(), reader.flow().blocks.size(), new ArrayList<>()));
        return () -> {
            reader.endParagraph();
            var waiting = figures.pop().waiting();
            if (!waiting.isEmpty()) {
                reader.flow().add(new Paragraph(Kind.TEXT, List.copyOf(waiting)));
            }
        };
    }

    Runnable openCaption() {
        if (!isInFigure()) {
            return reader.paragraph();
        }
        var caption = reader.enter(Place.CAPTION);
        return () -> {
            reader.leave();
            caption.blocks.stream().filter(Figure.class::isInstance).forEach(reader.flow()::add);
            addCaption(caption.line());
        };
    }

    private void addCaption(List<Piece> caption) {
        var blocks = reader.flow().blocks;
        boolean follows = blocks.size() > figures.element().from();
        if (follows && blocks.getLast() instanceof Figure(var picture, var none) && none.isEmpty()) {
            blocks.set(blocks.size() - 1, new Figure(picture, caption));
        } else {
            figures.element().waiting().addAll(caption);
        }
    }

    void addPicture(Element img) {
        var picture = OwnPicture.of(img);
        if (picture == null) {
            return;
        }
        reader.endParagraph();
        var caption = isInFigure() ? figures.element().waiting() : List.<Piece>of();
        reader.flow().add(new Figure(picture, List.copyOf(caption)));
        if (!caption.isEmpty()) {
            caption.clear();
        }
    }

    void addRule() {
        reader.endParagraph();
        reader.flow().add(new Block.Rule());
    }

    private boolean isInFigure() {
        return !figures.isEmpty() && figures.element().around() == reader.flow();
    }
}
