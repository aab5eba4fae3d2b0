package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Hears, while a sheet of an .xlsx file is read, which of its cells are merged; the file says so after the cells. */
final class MergedCells extends XMLFilterImpl {

    /** No sheet people keep has more. */
    private static final int MOST = 5_000;

    private final List<CellRangeAddress> ranges = new ArrayList<>();

    MergedCells(XMLReader reader) {
        super(reader);
    }

    List<CellRangeAddress> ranges() {
        return ranges;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws SAXException {
        var range = attributes.getValue("ref");
        if (name.equals("mergeCell") && range != null && ranges.size() < MOST) {
            ranges.add(CellRangeAddress.valueOf(range));
        }
        super.startElement(space, name, prefixed, attributes);
    }
}
