package org.yibaotong.papers;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * A typeface that is only named: 宋体, as every reader made for China has it or puts its own in place. It is for a machine that has no
 * Chinese typeface to draw from.
 */
final class NamedType implements Type {

    private static final String NAME = "STSong-Light";
    private static final String ENCODING = "UniGB-UTF16-H";
    private static final COSName KEY = COSName.getPDFName("Song");
    private static final int FIRST_HALF = 1;
    private static final int LAST_HALF = 95;
    private static final int HALF = 500;
    private static final int FULL = 1000;
    private static final int FIXED_AND_SERIF = 7;

    private final COSDictionary font = font();

    @Override
    public float width(int codePoint) {
        return codePoint < 0x7F ? HALF : FULL;
    }

    @Override
    public String show(String text, float size, COSDictionary resources) {
        resources.setItem(KEY, font);
        return "/Song " + size + " Tf <" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
                + "> Tj\n";
    }

    private static COSDictionary font() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME + "-" + ENCODING);
        font.setName(COSName.ENCODING, ENCODING);
        var descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary descendant() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 5);
        var widths = new COSArray();
        widths.add(COSInteger.get(FIRST_HALF));
        widths.add(COSInteger.get(LAST_HALF));
        widths.add(COSInteger.get(HALF));
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setInt(COSName.DW, FULL);
        font.setItem(COSName.W, widths);
        font.setItem(COSName.FONT_DESC, descriptor());
        return font;
    }

    private static COSDictionary descriptor() {
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, FIXED_AND_SERIF);
        descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(-25, -254, 1000, 880)));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        descriptor.setInt(COSName.STEM_V, 93);
        return descriptor;
    }
}
