package org.yibaotong.text;

import java.util.List;
import java.util.stream.Stream;

/** One block of a story's body (段落): the only forms that a body can have, so that nothing else can be written. */
sealed interface Block {

    /** Text of one kind. */
    record Paragraph(Kind kind, List<Piece> pieces) implements Block {}

    record Listing(boolean ordered, List<Item> items) implements Block {}

    record Item(List<Block> blocks) {}

    record Quote(List<Block> blocks) implements Block {}

    record Grid(List<Row> head, List<Row> body) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(boolean header, int colspan, int rowspan, List<Block> blocks) {}

    record Figure(Picture picture, List<Piece> caption) implements Block {}

    /** A picture of our own; a width or height of 0 is not known. */
    record Picture(String src, String alt, int width, int height) {}

    record Rule() implements Block {}

    static List<Cell> cells(List<Row> head, List<Row> body) {
        return Stream.concat(head.stream(), body.stream())
                .flatMap(r -> r.cells().stream())
                .toList();
    }

    /** What a paragraph is. */
    enum Kind {
        TEXT("p"),
        HEADING("h2"),
        SUBHEADING("h3");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }
    }
}
