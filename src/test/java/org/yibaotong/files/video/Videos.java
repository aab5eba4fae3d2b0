package org.yibaotong.files.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** Tiny videos for tests, written byte by byte: whole in their structure, though nothing can be seen in them. */
public final class Videos {

    /** Where the people's square of Shanghai lies, as phones write it. */
    public static final String PLACE = "+31.2304+121.4737/";

    private Videos() {}

    /** As a phone records it: with the place beside the picture. */
    public static byte[] mp4(int seed) {
        return joined(head("isom"), moov(udta(), track("vide", "avc1"), track("soun", "mp4a")), mdat(seed));
    }

    public static byte[] head(String brand) {
        return box("ftyp", text(brand), number(512), text("mp42"));
    }

    public static byte[] moov(byte[]... parts) {
        return box("moov", joined(box("mvhd", new byte[100]), joined(parts)));
    }

    public static byte[] mdat(int seed) {
        var content = new byte[3_000];
        new Random(seed).nextBytes(content);
        return box("mdat", content);
    }

    public static byte[] udta() {
        var length = ByteBuffer.allocate(4).putShort((short) PLACE.length()).putShort((short) 0x15C7);
        return box("udta", box("\u00A9xyz", length.array(), text(PLACE)));
    }

    public static byte[] track(String handler, String coding, byte[]... beside) {
        return trackOf(handler(handler), box(coding, new byte[78]), beside);
    }

    static byte[] trackOf(byte[] handler, byte[] entry, byte[]... beside) {
        var source = box("dinf", box("dref", number(0), number(1), box("url ", number(1))));
        var samples = box("stbl", box("stsd", number(0), number(1), entry));
        var media = box("mdia", handler, box("minf", source, samples));
        return box("trak", joined(box("tkhd", new byte[84]), media, joined(beside)));
    }

    /** With a name, as cameras write it. */
    static byte[] handler(String handler, String name) {
        return box("hdlr", number(0), number(0), text(handler), text("XIAO"), new byte[8], text(name), new byte[1]);
    }

    /** Pictures coded with a coder of this name. */
    static byte[] pictures(String coding, String coder, byte[]... behind) {
        var name = Arrays.copyOf(joined(new byte[] {(byte) coder.length()}, text(coder)), 32);
        return box(coding, new byte[12], text("XIAO"), new byte[26], name, new byte[4], joined(behind));
    }

    static byte[] sound(String coding, int version, int more, byte[]... behind) {
        return box(
                coding,
                new byte[9],
                new byte[] {(byte) version},
                new byte[2],
                text("XIAO"),
                new byte[12 + more],
                joined(behind));
    }

    public static byte[] handler(String handler) {
        return box("hdlr", number(0), number(0), text(handler), new byte[13]);
    }

    public static byte[] box(String type, byte[]... content) {
        var inside = joined(content);
        return joined(number(8 + inside.length), text(type), inside);
    }

    public static byte[] webm(byte[]... beside) {
        return webm("webm", element(0xAE, element(0x83, new byte[] {1})), beside);
    }

    static byte[] webm(String kind, byte[] track, byte[]... beside) {
        var cluster = element(0x1F43B675, element(0xE7, new byte[] {0}), element(0xA3, new byte[200]));
        return joined(
                element(0x1A45DFA3, element(0x4282, text(kind))),
                element(0x18538067, joined(beside), element(0x1654AE6B, track), cluster));
    }

    static byte[] tags() {
        var name = element(0x45A3, text("LOCATION"));
        return element(0x1254C367, element(0x7373, element(0x67C8, name, element(0x4487, text(PLACE)))));
    }

    static byte[] element(long id, byte[]... content) {
        var inside = joined(content);
        var length = number(0x10000000 | inside.length);
        return joined(id(id), length, inside);
    }

    static byte[] id(long id) {
        int width = (71 - Long.numberOfLeadingZeros(id)) / 8;
        return Arrays.copyOfRange(number((int) id), 4 - width, 4);
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
