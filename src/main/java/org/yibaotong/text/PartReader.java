package org.yibaotong.text;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yibaotong.text.Part.Box;
import org.yibaotong.text.Part.Words;

/** Reads clean story HTML as parts; text that stands free in an item or a cell is read as a paragraph. */
final class PartReader {

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "figcaption");
    private static final Set<String> INLINE = Stream.concat(
                    Stream.of("a", "br"), Stream.of(Mark.values()).map(Mark::tag))
            .collect(toUnmodifiableSet());

    private PartReader() {}

    static List<Part> read(String cleanHtml) {
        return parts(Jsoup.parseBodyFragment(cleanHtml).body());
    }

    private static List<Part> parts(Element element) {
        var parts = new ArrayList<Part>();
        var pieces = new ArrayList<Piece>();
        for (var node : element.childNodes()) {
            if (node instanceof Element child && !INLINE.contains(child.normalName())) {
                endLine(element, pieces, parts);
                parts.add(new Box(child.normalName(), attributes(child), parts(child)));
            } else {
                addPieces(node, Marks.NONE, pieces);
            }
        }
        endLine(element, pieces, parts);
        return parts;
    }

    private static void endLine(Element around, List<Piece> pieces, List<Part> parts) {
        if (!pieces.isEmpty()) {
            var words = new Words(List.copyOf(pieces));
            parts.add(LINES.contains(around.normalName()) ? words : new Box("p", Map.of(), List.of(words)));
            pieces.clear();
        }
    }

    private static Map<String, String> attributes(Element element) {
        return element.attributes().asList().stream().collect(toMap(Attribute::getKey, Attribute::getValue));
    }

    private static void addPieces(Node node, Marks marks, List<Piece> pieces) {
        if (node instanceof TextNode text) {
            pieces.add(new Piece(text.getWholeText(), marks));
        } else if (node instanceof Element element && element.nameIs("br")) {
            pieces.add(Piece.BREAK);
        } else if (node instanceof Element element) {
            var inside = marks(element, marks);
            element.childNodes().forEach(child -> addPieces(child, inside, pieces));
        }
    }

    private static Marks marks(Element element, Marks around) {
        if (element.nameIs("a")) {
            return around.linkedTo(element.attr("href"));
        }
        for (var mark : Mark.values()) {
            if (element.nameIs(mark.tag())) {
                return around.with(mark);
            }
        }
        return around;
    }
}
