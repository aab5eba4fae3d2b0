package org.yibaotong.papers;

import org.apache.pdfbox.cos.COSDictionary;

/** One typeface as it stands in one PDF (字体): how wide its characters are, and how a run of them is written. */
interface Type {

    /** In thousandths of the size. */
    float width(int codePoint);

    /**
     * A run of characters as operators, between BT and ET.
     *
     * @param resources the fonts of the page, to which those that are used are added
     */
    String show(String text, float size, COSDictionary resources);

    default float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * size / 1000;
    }
}
