package org.yibaotong.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The text of one paragraph while it is being read: spaces fold, equal neighbours join, edges are trimmed. */
final class Run {

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final List<Piece> pieces = new ArrayList<>();

    void add(String text, Marks marks) {
        pieces.add(new Piece(text.replace('\n', ' '), marks));
    }

    void addBreak() {
        pieces.add(Piece.BREAK);
    }

    List<Piece> take() {
        var taken = tidy(pieces);
        pieces.clear();
        return taken;
    }

    /** The same text in its one canonical form, so that cleaning twice changes nothing. */
    static List<Piece> tidy(List<Piece> raw) {
        var before = raw;
        var after = round(raw);
        while (!after.equals(before)) {
            before = after;
            after = round(before);
        }
        return after;
    }

    /** Where two breaks follow each other, a new paragraph was meant. */
    static List<List<Piece>> paragraphs(List<Piece> tidied) {
        var paragraphs = new ArrayList<List<Piece>>();
        var paragraph = new ArrayList<Piece>();
        for (var piece : tidied) {
            if (piece.isBreak() && !paragraph.isEmpty() && paragraph.getLast().isBreak()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            } else {
                paragraph.add(piece);
            }
        }
        paragraphs.add(paragraph);
        return paragraphs.stream().map(Run::tidy).filter(p -> !p.isEmpty()).toList();
    }

    static List<Piece> withSingleBreaks(List<Piece> tidied) {
        var kept = new ArrayList<Piece>();
        for (var piece : tidied) {
            if (!piece.isBreak() || kept.isEmpty() || !kept.getLast().isBreak()) {
                kept.add(piece);
            }
        }
        return kept;
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }

    private static List<Piece> round(List<Piece> pieces) {
        return trimmed(joined(spaced(cleaned(joined(pieces)))));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            text.append(piece.text());
            boolean last = i + 1 == pieces.size();
            if (last
                    || piece.isBreak()
                    || pieces.get(i + 1).isBreak()
                    || !pieces.get(i + 1).marks().equals(piece.marks())) {
                joined.add(piece.isBreak() ? piece : new Piece(text.toString(), piece.marks()));
                text.setLength(0);
            }
        }
        return joined;
    }

    private static List<Piece> cleaned(List<Piece> pieces) {
        var cleaned = new ArrayList<Piece>();
        boolean afterSpace = true;
        for (var piece : pieces) {
            var text = piece.isBreak() ? "\n" : folded(piece.text(), afterSpace);
            if (!text.isEmpty()) {
                cleaned.add(piece.isBreak() ? Piece.BREAK : new Piece(text, piece.marks()));
                afterSpace = text.endsWith(" ") || text.endsWith("\n");
            }
        }
        return cleaned;
    }

    private static String folded(String text, boolean afterSpace) {
        var visible = PlainText.composed(Glyphs.visible(text)).replace('\n', ' ');
        visible = SPACES.matcher(visible).replaceAll(" ");
        return afterSpace && visible.startsWith(" ") ? visible.substring(1) : visible;
    }

    /** A space alone is bold only between bold words. */
    private static List<Piece> spaced(List<Piece> pieces) {
        var spaced = new ArrayList<>(pieces);
        for (int i = 0; i < spaced.size(); i++) {
            if (spaced.get(i).isSpace()) {
                boolean inside = i > 0 && i + 1 < spaced.size();
                var marks = inside
                        ? spaced.get(i - 1).marks().shared(spaced.get(i + 1).marks())
                        : Marks.NONE;
                spaced.set(i, new Piece(" ", marks));
            }
        }
        return spaced;
    }

    private static List<Piece> trimmed(List<Piece> pieces) {
        return trimmedBefore(trimmedBefore(pieces, String::stripLeading).reversed(), String::stripTrailing)
                .reversed();
    }

    /** Takes the white space off the near edge of every line, and the breaks off that of the whole. */
    private static List<Piece> trimmedBefore(List<Piece> pieces, UnaryOperator<String> strip) {
        var trimmed = new ArrayList<Piece>();
        boolean atEdge = true;
        for (var piece : pieces) {
            var text = atEdge && !piece.isBreak() ? strip.apply(piece.text()) : piece.text();
            boolean stray = piece.isBreak() && trimmed.isEmpty();
            if (!text.isEmpty() && !stray) {
                trimmed.add(new Piece(text, piece.marks()));
                atEdge = piece.isBreak();
            }
        }
        return trimmed;
    }
}
