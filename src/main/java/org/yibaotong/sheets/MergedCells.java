package org.yibaotong.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which cells of a sheet of an .xlsx file are merged. The file says so after the cells, so it is read once for this alone. */
final class MergedCells extends DefaultHandler {

    /** No sheet people keep has more. */
    private static final int MOST = 5_000;

    private final List<CellRangeAddress> ranges = new ArrayList<>();

    private MergedCells() {}

    static List<CellRangeAddress> of(InputStream part) throws Exception {
        var merged = new MergedCells();
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(merged);
        xml.parse(new InputSource(part));
        return merged.ranges;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        var range = name.equals("mergeCell") ? attributes.getValue("ref") : null;
        if (range != null && ranges.size() < MOST) {
            ranges.add(CellRangeAddress.valueOf(range));
        }
    }
}
