package org.yibaotong.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of a PDF, filled from top to bottom: A4 with the margins of GB/T 9704, the number of each at its foot. */
final class PdfPages {

    static final float LEFT = 79;
    static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - 74;
    private static final float TOP = PDRectangle.A4.getHeight() - 105;
    private static final float BOTTOM = 99;
    private static final float NUMBER_AT = 70;
    private static final float NUMBER_SIZE = 14;

    /** Where in a line its letters stand, from its top. */
    private static final float BASELINE = 0.72f;

    private final PDDocument document;
    private final Type numbers;
    private StringBuilder content = new StringBuilder();
    private COSDictionary fonts = new COSDictionary();
    private float y = TOP;
    private int number = 1;

    PdfPages(PDDocument document, Type numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    /** What does not fit any more comes on the next page. @return whether it is another one now */
    boolean room(float height) throws IOException {
        boolean isFull = y - height < BOTTOM && y < TOP;
        if (isFull) {
            next();
        }
        return isFull;
    }

    void next() throws IOException {
        end();
        content = new StringBuilder();
        fonts = new COSDictionary();
        y = TOP;
        number++;
    }

    /** A line, and down by its height. */
    void put(Type type, String line, float size, float left, float height) {
        at(type, line, size, left, (height - size) / 2);
        skip(height);
    }

    /** From here on so far to the right and down, without moving. */
    void at(Type type, String line, float size, float left, float down) {
        write(type, line, size, LEFT + left, y - down - size * (BASELINE + 0.14f));
    }

    void skip(float height) {
        y -= height;
    }

    void box(float left, float width, float height) {
        content.append(
                String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f re S%n", LEFT + left, y - height, width, height));
    }

    float height() {
        return TOP - BOTTOM;
    }

    void end() throws IOException {
        var said = "— " + number + " —";
        float left = (WIDTH - numbers.width(said, NUMBER_SIZE)) / 2;
        write(numbers, said, NUMBER_SIZE, LEFT + left, NUMBER_AT);
        var page = new PDPage(PDRectangle.A4);
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("0.5 w\n" + content).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private void write(Type type, String line, float size, float x, float baseline) {
        if (!line.isEmpty()) {
            content.append(String.format(Locale.ROOT, "BT 1 0 0 1 %.2f %.2f Tm%n", x, baseline))
                    .append(type.show(line, size, fonts))
                    .append("ET\n");
        }
    }
}
