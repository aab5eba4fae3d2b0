package org.yibaotong.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.Block.Cell;
import org.yibaotong.text.Block.Figure;
import org.yibaotong.text.Block.Grid;
import org.yibaotong.text.Block.Listing;
import org.yibaotong.text.Block.Paragraph;
import org.yibaotong.text.Block.Picture;
import org.yibaotong.text.Block.Quote;
import org.yibaotong.text.Block.Row;
import org.yibaotong.text.Block.Rule;

/** Writes blocks as elements, always in the same form. */
class StoryWriter {

    /** The marks from the outside in, the link around them all. */
    private static final List<Mark> LAYERS = List.of(Mark.values());

    void write(List<Block> blocks, Element into) {
        blocks.forEach(block -> write(block, into));
    }

    void write(Block block, Element into) {
        switch (block) {
            case Paragraph(var kind, var pieces) -> writeText(pieces, into.appendElement(kind.tag()));
            case Listing listing -> writeListing(listing, into);
            case Quote(var blocks) -> write(blocks, into.appendElement("blockquote"));
            case Grid(var head, var body) -> writeGrid(head, body, into.appendElement("table"));
            case Figure(var picture, var caption) -> writeFigure(picture, caption, into.appendElement("figure"));
            case Rule() -> into.appendElement("hr");
        }
    }

    private void writeListing(Listing listing, Element into) {
        var list = into.appendElement(listing.ordered() ? "ol" : "ul");
        listing.items().forEach(item -> writeInside(item.blocks(), list.appendElement("li")));
    }

    /** A paragraph alone in its item or cell needs no element of its own. */
    private void writeInside(List<Block> blocks, Element into) {
        boolean alone = blocks.stream().filter(Paragraph.class::isInstance).count() == 1;
        for (var block : blocks) {
            if (alone && block instanceof Paragraph paragraph) {
                writeText(paragraph.pieces(), into);
            } else {
                write(block, into);
            }
        }
    }

    private void writeGrid(List<Row> head, List<Row> body, Element table) {
        if (!head.isEmpty()) {
            writeRows(head, table.appendElement("thead"));
        }
        if (!body.isEmpty()) {
            writeRows(body, table.appendElement("tbody"));
        }
    }

    private void writeRows(List<Row> rows, Element into) {
        for (var row : rows) {
            var tr = into.appendElement("tr");
            row.cells().forEach(cell -> writeCell(cell, tr.appendElement(cell.header() ? "th" : "td")));
        }
    }

    private void writeCell(Cell cell, Element td) {
        number(td, "colspan", cell.colspan(), 2);
        number(td, "rowspan", cell.rowspan(), 2);
        writeInside(cell.blocks(), td);
    }

    private void writeFigure(Picture picture, List<Piece> caption, Element figure) {
        var img = figure.appendElement("img").attr("src", picture.src()).attr("alt", picture.alt());
        number(img, "width", picture.width(), 1);
        number(img, "height", picture.height(), 1);
        if (!caption.isEmpty()) {
            writeText(caption, figure.appendElement("figcaption"));
        }
    }

    private static void number(Element element, String name, int number, int atLeast) {
        if (number >= atLeast) {
            element.attr(name, Integer.toString(number));
        }
    }

    void writeText(List<Piece> pieces, Element into) {
        grouped(
                pieces,
                piece -> piece.marks().href(),
                (href, group) -> writeLayer(
                        group, 0, href == null ? into : into.appendElement("a").attr("href", href)));
    }

    private void writeLayer(List<Piece> pieces, int layer, Element into) {
        if (layer == LAYERS.size()) {
            pieces.forEach(piece -> writePiece(piece, into));
            return;
        }
        var mark = LAYERS.get(layer);
        grouped(
                pieces,
                piece -> piece.marks().set().contains(mark),
                (marked, group) -> writeLayer(group, layer + 1, marked ? into.appendElement(mark.tag()) : into));
    }

    private void writePiece(Piece piece, Element into) {
        if (piece.isBreak()) {
            into.appendElement("br");
        } else {
            into.appendText(piece.text());
        }
    }

    private interface Group<T> {
        void write(T shared, List<Piece> pieces);
    }

    private static <T extends @Nullable Object> void grouped(
            List<Piece> pieces, Function<Piece, T> property, Group<T> group) {
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            var shared = property.apply(pieces.get(from));
            if (i == pieces.size() || !Objects.equals(shared, property.apply(pieces.get(i)))) {
                group.write(shared, pieces.subList(from, i));
                from = i;
            }
        }
    }
}
