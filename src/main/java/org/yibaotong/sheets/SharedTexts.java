package org.yibaotong.sheets;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts of an .xlsx file, of which its cells only say the numbers (共用文字). They read as in the library's own table, which however
 * builds a small document around a text each time a cell asks for it: in a large file that took longer than all the rest.
 */
final class SharedTexts extends DefaultHandler implements SharedStrings {

    private static final String ESCAPED = "_x";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isOpen;

    private SharedTexts() {}

    /** Some workbooks have no such part, or an empty one. */
    static SharedTexts of(OPCPackage file) throws Exception {
        var shared = new SharedTexts();
        var parts = file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
        if (!parts.isEmpty()) {
            try (var part = new BufferedInputStream(parts.getFirst().getInputStream())) {
                shared.read(part);
            }
        }
        return shared;
    }

    private void read(InputStream part) throws Exception {
        part.mark(1);
        if (part.read() >= 0) {
            part.reset();
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(this);
            xml.parse(new InputSource(part));
        }
    }

    @Override
    public RichTextString getItemAt(int index) {
        return new HSSFRichTextString(texts.get(index));
    }

    @Override
    public int getCount() {
        return texts.size();
    }

    @Override
    public int getUniqueCount() {
        return texts.size();
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        if (!space.equals(XSSFRelation.NS_SPREADSHEETML)) {
            return;
        }
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> isOpen = true;
            case "rPh" -> text.append(text.isEmpty() ? "" : " ");
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (!space.equals(XSSFRelation.NS_SPREADSHEETML)) {
            return;
        }
        switch (name) {
            case "si" -> texts.add(unescaped(text.toString()));
            case "t" -> isOpen = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] some, int from, int length) {
        if (isOpen) {
            text.append(some, from, length);
        }
    }

    /** What XML cannot write stands there by its number. */
    private static String unescaped(String written) {
        return written.contains(ESCAPED) ? new XSSFRichTextString(written).getString() : written;
    }
}
