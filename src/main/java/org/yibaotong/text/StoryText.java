package org.yibaotong.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.yibaotong.text.Block.Figure;
import org.yibaotong.text.Block.Grid;
import org.yibaotong.text.Block.Kind;
import org.yibaotong.text.Block.Listing;
import org.yibaotong.text.Block.Paragraph;
import org.yibaotong.text.Block.Picture;
import org.yibaotong.text.Block.Quote;
import org.yibaotong.text.Block.Row;
import org.yibaotong.text.Block.Rule;

/** What a story's blocks say, without their form (文字). */
final class StoryText {

    private StoryText() {}

    static List<Block> paragraphs(String text) {
        return PlainText.lines(text)
                .lines()
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> new Paragraph(Kind.TEXT, List.of(new Piece(line, Marks.NONE))))
                .toList();
    }

    static List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(StoryText::lines)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(line(paragraph.pieces()));
            case Listing listing -> listing.items().stream().flatMap(i -> lines(i.blocks()).stream());
            case Quote(var blocks) -> lines(blocks).stream();
            case Grid(var head, var body) ->
                Stream.concat(head.stream(), body.stream()).map(StoryText::line);
            case Figure(var picture, var caption) -> Stream.of(caption.isEmpty() ? picture.alt() : line(caption));
            case Rule() -> Stream.of();
        };
    }

    private static String line(Row row) {
        return row.cells().stream()
                .flatMap(cell -> lines(cell.blocks()).stream())
                .collect(joining(" "));
    }

    private static String line(List<Piece> pieces) {
        return Run.text(pieces).replace('\n', ' ');
    }

    /** The paragraphs, without headings, tables and captions; all text if there are none. */
    static String prose(List<Block> blocks) {
        var prose = blocks.stream().filter(StoryText::isProse).toList();
        return String.join("", lines(prose.isEmpty() ? blocks : prose));
    }

    private static boolean isProse(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.kind() == Kind.TEXT;
            case Quote _ -> true;
            case Listing _ -> true;
            case Grid _ -> false;
            case Figure _ -> false;
            case Rule _ -> false;
        };
    }

    static int characters(List<Block> blocks) {
        return (int) runs(blocks)
                .flatMap(List::stream)
                .flatMapToInt(piece -> piece.text().codePoints())
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    /** What carries the mark, put together as far as it stands in one paragraph. */
    static List<String> marked(List<Block> blocks, Mark mark) {
        return runs(blocks)
                .map(pieces -> Run.text(pieces.stream()
                        .filter(piece -> piece.marks().set().contains(mark))
                        .toList()))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Stream<List<Piece>> runs(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.pieces());
            case Figure figure -> Stream.of(figure.caption());
            default -> runs(inner(block)).toList().stream();
        });
    }

    static List<Picture> pictures(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Figure figure ? Stream.of(figure.picture()) : pictures(inner(block)).stream())
                .toList();
    }

    static List<PictureCaption> captions(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Figure(var picture, var caption)
                        ? Stream.of(new PictureCaption(OwnPicture.hash(picture), line(caption)))
                        : captions(inner(block)).stream())
                .toList();
    }

    private static List<Block> inner(Block block) {
        return switch (block) {
            case Listing listing ->
                listing.items().stream().flatMap(i -> i.blocks().stream()).toList();
            case Quote(var blocks) -> blocks;
            case Grid(var head, var body) ->
                Block.cells(head, body).stream()
                        .flatMap(c -> c.blocks().stream())
                        .toList();
            case Paragraph _ -> List.of();
            case Figure _ -> List.of();
            case Rule _ -> List.of();
        };
    }
}
