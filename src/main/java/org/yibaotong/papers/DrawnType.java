package org.yibaotong.papers;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A typeface of this machine of which the characters that are used go along, drawn as shapes (Type 3 fonts): whoever opens the paper sees
 * it as it is here, and still finds and copies its words. A font holds 255 shapes, so there are as many fonts as it takes.
 */
final class DrawnType implements Type {

    private static final int MOST = 255;
    private static final int SQUARE = '□';
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final Font font;
    private final String name;
    private final Map<Integer, Place> places = new HashMap<>();
    private final List<List<Integer>> fonts = new ArrayList<>();
    private final List<COSDictionary> written = new ArrayList<>();

    /** Which font a character is in, and under which number. */
    private record Place(int font, int number) {}

    DrawnType(Font font, String name) {
        this.font = font.deriveFont(1000f);
        this.name = name;
    }

    @Override
    public float width(int codePoint) {
        return metrics(codePoint).getAdvance();
    }

    @Override
    public String show(String text, float size, COSDictionary resources) {
        var shown = new StringBuilder();
        int last = -1;
        for (int codePoint : text.codePoints().toArray()) {
            var place = places.computeIfAbsent(codePoint, this::place);
            if (place.font() != last) {
                shown.append(last < 0 ? "" : "> Tj\n");
                shown.append('/')
                        .append(name)
                        .append(place.font())
                        .append(' ')
                        .append(size)
                        .append(" Tf <");
                resources.setItem(COSName.getPDFName(name + place.font()), written.get(place.font()));
                last = place.font();
            }
            shown.append("%02x".formatted(place.number()));
        }
        return shown.append(last < 0 ? "" : "> Tj\n").toString();
    }

    /** When the paper is written: by then it is known which characters there are. */
    void finish() {
        try {
            for (int at = 0; at < fonts.size(); at++) {
                write(written.get(at), fonts.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place(int codePoint) {
        if (fonts.isEmpty() || fonts.getLast().size() == MOST) {
            fonts.add(new ArrayList<>());
            written.add(new COSDictionary());
        }
        fonts.getLast().add(codePoint);
        return new Place(fonts.size() - 1, fonts.getLast().size());
    }

    private void write(COSDictionary into, List<Integer> characters) throws IOException {
        var shapes = new COSDictionary();
        var differences = new COSArray();
        var widths = new COSArray();
        differences.add(COSInteger.ONE);
        for (int codePoint : characters) {
            var key = COSName.getPDFName("u%04X".formatted(codePoint));
            shapes.setItem(
                    key, stream(Outline.of(glyph(codePoint), metrics(codePoint).getAdvance())));
            differences.add(key);
            widths.add(new COSFloat(width(codePoint)));
        }
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        into.setItem(COSName.TYPE, COSName.FONT);
        into.setItem(COSName.SUBTYPE, COSName.TYPE3);
        into.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, -300, 1000, 1000)));
        into.setItem(COSName.FONT_MATRIX, matrix());
        into.setItem(COSName.CHAR_PROCS, shapes);
        into.setItem(COSName.ENCODING, encoding);
        into.setInt(COSName.FIRST_CHAR, 1);
        into.setInt(COSName.LAST_CHAR, characters.size());
        into.setItem(COSName.WIDTHS, widths);
        into.setItem(COSName.RESOURCES, new COSDictionary());
        into.setItem(COSName.TO_UNICODE, stream(words(characters)));
    }

    /** So that what is drawn can be searched and copied. */
    private static String words(List<Integer> characters) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Words def
                /CMapType 2 def
                1 begincodespacerange <00> <ff> endcodespacerange
                """);
        for (int at = 0; at < characters.size(); at++) {
            var hex = new StringBuilder();
            for (char unit : Character.toChars(characters.get(at))) {
                hex.append("%04x".formatted((int) unit));
            }
            map.append("1 beginbfchar <%02x> <%s> endbfchar\n".formatted(at + 1, hex));
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static COSStream stream(String content) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** A thousandth of the size. */
    private static COSArray matrix() {
        var matrix = new COSArray();
        matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
        return matrix;
    }

    private Shape glyph(int codePoint) {
        return font.createGlyphVector(PLAIN, Character.toString(drawable(codePoint)))
                .getGlyphOutline(0);
    }

    private GlyphMetrics metrics(int codePoint) {
        return font.createGlyphVector(PLAIN, Character.toString(drawable(codePoint)))
                .getGlyphMetrics(0);
    }

    /** A character nobody drew is an empty square; it can still be copied. */
    private int drawable(int codePoint) {
        return font.canDisplay(codePoint) ? codePoint : SQUARE;
    }
}
