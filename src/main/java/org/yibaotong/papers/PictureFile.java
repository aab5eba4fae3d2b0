package org.yibaotong.papers;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Heading;
import org.yibaotong.papers.Paper.NextPage;
import org.yibaotong.papers.Paper.Part;
import org.yibaotong.papers.Paper.Signed;
import org.yibaotong.papers.Paper.Table;
import org.yibaotong.papers.Paper.Text;

/** A paper as one long picture (长图), as people send it on in chats, with a code below that leads somewhere. */
public final class PictureFile {

    private static final int WIDTH = 1_080;
    private static final int MARGIN = 72;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int PADDING = 16;
    private static final int CODE_SQUARE = 8;
    private static final Color INK = new Color(0x1F2329);
    private static final Color LINE = new Color(0xDEE0E3);
    private static final Color GROUND = new Color(0xF7F8FA);

    private final Font title = Typefaces.forHeadings().orElse(plain()).deriveFont(46f);
    private final Font label = Typefaces.forHeadings().orElse(plain()).deriveFont(30f);
    private final Font text = Typefaces.forText().orElse(plain()).deriveFont(32f);
    private final Font small = Typefaces.forText().orElse(plain()).deriveFont(26f);
    private final Graphics2D pen;
    private int y = MARGIN;

    private PictureFile(Graphics2D pen) {
        this.pen = pen;
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    private static Font plain() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    }

    /** @param link where the code leads, with what is said below it */
    public static byte[] of(Paper paper, String link, String said) {
        var code = QrCode.of(link);
        var measured = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        int height = new PictureFile(measured).draw(paper, code, said);
        measured.dispose();
        var picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, height);
        new PictureFile(pen).draw(paper, code, said);
        pen.dispose();
        return Png.of(picture);
    }

    private int draw(Paper paper, QrCode code, String said) {
        centred(paper.title(), title);
        y += MARGIN / 2;
        paper.parts().forEach(this::draw);
        y += MARGIN / 2;
        code.draw(pen, (WIDTH - code.size() * CODE_SQUARE) / 2, y, CODE_SQUARE);
        y += code.size() * CODE_SQUARE + PADDING;
        centred(said, small);
        return y + MARGIN;
    }

    private void draw(Part part) {
        switch (part) {
            case Heading(var words) -> paragraph(words, label);
            case Text(var words) -> paragraph("　　" + words, text);
            case Signed(var words) -> line(words, text, WIDTH - MARGIN - width(words, text));
            case NextPage(var titled) -> centred(titled, title);
            case Table table -> {
                table.rows().forEach(row -> row(row, table.widths()));
                y += PADDING * 2;
            }
        }
    }

    private void paragraph(String words, Font font) {
        wrapped(words, font, ROOM).forEach(line -> line(line, font, MARGIN));
        y += PADDING;
    }

    private void centred(String words, Font font) {
        balanced(words, font).forEach(line -> line(line, font, (WIDTH - width(line, font)) / 2));
    }

    /** As many lines as it takes, of about the same width: a single character below the first looks like a slip. */
    private List<String> balanced(String words, Font font) {
        int lines = wrapped(words, font, ROOM).size();
        int room = width(words, font) / lines;
        while (wrapped(words, font, room).size() > lines) {
            room += PADDING;
        }
        return wrapped(words, font, room);
    }

    private void line(String words, Font font, int x) {
        pen.setFont(font);
        pen.setColor(INK);
        y += height(font);
        pen.drawString(words, x, y - height(font) / 4);
    }

    private void row(List<Cell> cells, List<Integer> widths) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int column = 0;
        int top = y;
        int left = MARGIN;
        var boxes = new ArrayList<Box>();
        for (var cell : cells) {
            int part = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            boxes.add(box(cell, left, ROOM * part / all));
            left += ROOM * part / all;
            column += cell.columns();
        }
        int tall = boxes.stream().mapToInt(Box::height).max().orElse(0);
        boxes.forEach(box -> draw(box, top, tall));
        y = top + tall;
    }

    /** A cell of a table with its words as they fit. */
    private record Box(int left, int width, Font font, boolean isLabel, List<String> lines, int height) {}

    private Box box(Cell cell, int left, int width) {
        var font = cell.isLabel() ? label : small;
        var lines = cell.text()
                .lines()
                .flatMap(line -> wrapped(line, font, width - 2 * PADDING).stream())
                .toList();
        int tall = Math.max(lines.size(), cell.lines()) * height(font) + 2 * PADDING;
        return new Box(left, width, font, cell.isLabel(), lines, tall);
    }

    private void draw(Box box, int top, int tall) {
        pen.setColor(box.isLabel() ? GROUND : Color.WHITE);
        pen.fillRect(box.left(), top, box.width(), tall);
        pen.setColor(LINE);
        pen.drawRect(box.left(), top, box.width(), tall);
        y = top + PADDING;
        box.lines().forEach(line -> line(line, box.font(), box.left() + PADDING));
    }

    private static List<String> wrapped(String words, Font font, int room) {
        return new Lines(new DrawnType(font, ""), font.getSize2D()).of(words, room, 0);
    }

    private int width(String words, Font font) {
        return pen.getFontMetrics(font).stringWidth(words);
    }

    private static int height(Font font) {
        return Math.round(font.getSize2D() * 1.6f);
    }
}
