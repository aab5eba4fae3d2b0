package org.yibaotong.text;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Two versions of a text in one (改动对照): what went is {@code <del>}, what came is {@code <ins>}.
 *
 * @param html safe to show
 * @param changes how many places differ
 */
public record Comparison(String html, int changes) {

    /** Two bodies of a story. */
    public static Comparison of(String oldHtml, String newHtml) {
        var paper = StoryGate.paper();
        var redline = new Redline();
        redline.write(parts(oldHtml), parts(newHtml), paper.body());
        return passed(paper, redline);
    }

    /** Two plain lines, such as headlines. */
    public static Comparison ofLine(String oldLine, String newLine) {
        var paper = StoryGate.paper();
        var redline = new Redline();
        redline.writeWords(pieces(oldLine), pieces(newLine), paper.body());
        return passed(paper, redline);
    }

    public boolean isSame() {
        return changes == 0;
    }

    private static List<Part> parts(String html) {
        return PartReader.read(StoryHtml.clean(html));
    }

    private static List<Piece> pieces(String line) {
        return List.of(new Piece(line, Marks.NONE));
    }

    private static Comparison passed(Document paper, Redline redline) {
        return new Comparison(StoryGate.passWithChanges(paper), redline.changes());
    }
}
