package org.yibaotong.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.Block.Kind;
import org.yibaotong.text.Flow.Place;

/** Reads any HTML into the blocks that a story can have; what has no place among them is unwrapped or dropped. */
final class StoryReader implements NodeFilter {

    private final Deque<Runnable> closings = new ArrayDeque<>();
    private final ListReader lists = new ListReader(this);
    private final GridReader grids = new GridReader(this);
    private final FigureReader figures = new FigureReader(this);
    private Flow flow = new Flow(Place.STORY, null);
    private Kind kind = Kind.TEXT;
    private Marks marks = Marks.NONE;
    private int preformatted;

    private StoryReader() {}

    static List<Block> read(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        Repairs.lists(body);
        var reader = new StoryReader();
        NodeTraversor.filter(reader, body);
        reader.endParagraph();
        return reader.flow.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
            addText(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.isDropped(element) || Styled.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            closings.pop().run();
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        var before = marks;
        var closing = structure(element);
        marks = Styled.marks(element, marked(element, marks));
        closings.push(() -> {
            closing.run();
            marks = before;
        });
    }

    private static Marks marked(Element element, Marks marks) {
        return switch (element.normalName()) {
            case "samp" -> marks.with(Mark.SAMP);
            case "strong", "b" -> marks.with(Mark.STRONG);
            case "em", "i" -> marks.with(Mark.EM);
            case "u" -> marks.with(Mark.U);
            case "sup" -> marks.with(Mark.SUP);
            case "sub" -> marks.with(Mark.SUB);
            case "a" -> element.hasAttr("href") ? marks.linkedTo(Address.of(element.attr("href"))) : marks;
            default -> marks;
        };
    }

    /** Opens what the element stands for, and answers how to close it. */
    private Runnable structure(Element element) {
        return switch (element.normalName()) {
            case "br" -> nothingMore(flow.run::addBreak);
            case "img" -> nothingMore(() -> figures.addPicture(element));
            case "hr" -> nothingMore(figures::addRule);
            case "h1", "h2" -> heading(Kind.HEADING);
            case "h3", "h4", "h5", "h6" -> heading(Kind.SUBHEADING);
            case "pre" -> preformatted();
            case "blockquote" -> quote();
            case "ul", "ol", "menu", "dir" -> lists.open(element);
            case "li" -> lists.openItem(element);
            case "table" -> grids.open();
            case "tr" -> grids.openRow(element);
            case "td", "th" -> grids.openCell(element);
            case "figure" -> figures.open();
            case "figcaption" -> figures.openCaption();
            default -> Tags.isBlock(element) ? paragraph() : () -> {};
        };
    }

    private static Runnable nothingMore(Runnable action) {
        action.run();
        return () -> {};
    }

    Runnable paragraph() {
        endParagraph();
        return this::endParagraph;
    }

    private Runnable heading(Kind inside) {
        endParagraph();
        var before = kind;
        kind = inside;
        return () -> {
            endParagraph();
            kind = before;
        };
    }

    private Runnable preformatted() {
        endParagraph();
        preformatted++;
        return () -> {
            endParagraph();
            preformatted--;
        };
    }

    private Runnable quote() {
        if (flow.place != Place.STORY) {
            return paragraph();
        }
        var quote = enter(Place.QUOTE);
        return () -> {
            leave();
            if (!quote.blocks.isEmpty()) {
                flow.add(new Block.Quote(quote.blocks));
            }
        };
    }

    private void addText(String text) {
        if (preformatted == 0) {
            flow.run.add(text, marks);
            return;
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flow.run.addBreak();
            }
            flow.run.add(lines[i], marks);
        }
    }

    void endParagraph() {
        flow.endParagraph(kind);
    }

    Flow flow() {
        return flow;
    }

    /** From here on, blocks are read into a new place. */
    Flow enter(Place place) {
        endParagraph();
        flow = new Flow(place, flow);
        return flow;
    }

    /** Back to the place around. */
    void leave() {
        endParagraph();
        flow = around(flow);
    }

    private static Flow around(Flow flow) {
        @Nullable Flow around = flow.around;
        return around == null ? flow : around;
    }
}
