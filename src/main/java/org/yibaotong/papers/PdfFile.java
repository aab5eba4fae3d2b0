package org.yibaotong.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yibaotong.papers.Paper.Heading;
import org.yibaotong.papers.Paper.NextPage;
import org.yibaotong.papers.Paper.Part;
import org.yibaotong.papers.Paper.Signed;
import org.yibaotong.papers.Paper.Table;
import org.yibaotong.papers.Paper.Text;

/** A paper as a PDF: to be printed, signed and sent on as it is. */
public final class PdfFile {

    private static final float TITLE_SIZE = 22;
    private static final float TEXT_SIZE = 16;
    private static final float LINE = 28;

    private final Type text;
    private final Type headings;
    private final PdfPages pages;

    private PdfFile(Type text, Type headings, PdfPages pages) {
        this.text = text;
        this.headings = headings;
        this.pages = pages;
    }

    public static byte[] of(Paper paper) {
        return of(
                paper,
                Typefaces.forText().map(font -> new DrawnType(font, "T")),
                Typefaces.forHeadings().map(font -> new DrawnType(font, "H")));
    }

    static byte[] of(Paper paper, Optional<DrawnType> text, Optional<DrawnType> headings) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage("zh-CN");
            var named = new NamedType();
            Type forText = text.isPresent() ? text.get() : named;
            Type forHeadings = headings.isPresent() ? headings.get() : named;
            var file = new PdfFile(forText, forHeadings, new PdfPages(document, forText));
            file.write(paper);
            text.ifPresent(DrawnType::finish);
            headings.ifPresent(DrawnType::finish);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) throws IOException {
        title(paper.title());
        for (var part : paper.parts()) {
            write(part);
        }
        pages.end();
    }

    private void write(Part part) throws IOException {
        switch (part) {
            case Heading(var said) -> paragraph(said, headings, 2);
            case Text(var said) -> paragraph(said, text, 2);
            case Signed(var said) -> signed(said);
            case NextPage(var titled) -> {
                pages.next();
                title(titled);
            }
            case Table table -> new PdfTable(pages, text, headings).write(table);
        }
    }

    private void title(String said) throws IOException {
        for (var line : titleLines(said)) {
            pages.room(LINE * 1.2f);
            float left = (PdfPages.WIDTH - headings.width(line, TITLE_SIZE)) / 2;
            pages.put(headings, line, TITLE_SIZE, left, LINE * 1.2f);
        }
        pages.skip(LINE / 2);
    }

    /** A title on two lines has lines of about one length, and no lone character below. */
    private List<String> titleLines(String said) {
        var lines = new Lines(headings, TITLE_SIZE);
        int count = lines.of(said, PdfPages.WIDTH, 0).size();
        float even = headings.width(said, TITLE_SIZE) / count + TITLE_SIZE;
        return lines.of(said, Math.min(PdfPages.WIDTH, even), 0);
    }

    private void paragraph(String said, Type type, int characters) throws IOException {
        float indent = characters * TEXT_SIZE;
        for (var line : new Lines(type, TEXT_SIZE).of(said, PdfPages.WIDTH, indent)) {
            pages.room(LINE);
            pages.put(type, line, TEXT_SIZE, indent, LINE);
            indent = 0;
        }
    }

    private void signed(String said) throws IOException {
        pages.room(LINE);
        float left = Math.max(0, PdfPages.WIDTH - text.width(said, TEXT_SIZE) - TEXT_SIZE);
        pages.put(text, said, TEXT_SIZE, left, LINE);
    }
}
