package org.yibaotong.redirects.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Reads percent escapes in one part of an address (转义): of UTF-8, of GBK as old Chinese sites wrote them, and of {@code escape()}. What
 * comes out are the characters themselves; only what would mean something else unescaped stays escaped, and so do bytes of no encoding.
 *
 * @param kept the marks that stay escaped
 * @param plusIsBlank as in forms
 */
record Escapes(String kept, boolean plusIsBlank) {

    private static final String ALWAYS = "%#\"<>\\^`{|} ";

    /** A segment of a path. */
    static final Escapes PATH = new Escapes(ALWAYS + "/?", false);

    static final Escapes NAME = new Escapes(ALWAYS + "&=+", true);
    static final Escapes VALUE = new Escapes(ALWAYS + "&+", true);

    private static final Charset GBK = Charset.forName("GB18030");
    private static final String DIGITS = "0123456789ABCDEF";

    /** The pieces between characters that are written out are read each in its own encoding: no character's bytes reach over one. */
    String read(String written) {
        var read = new StringBuilder(written.length());
        var bytes = new ByteArrayOutputStream(written.length());
        for (int at = 0; at < written.length(); at++) {
            char mark = written.charAt(at);
            int point = mark == '%' ? codePoint(written, at) : -1;
            int octet = mark == '%' ? octet(written, at + 1, 2) : -1;
            if (mark >= 128) {
                end(bytes, read);
                put(mark, read);
            } else if (point >= 0) {
                bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
                at += 5;
            } else if (octet >= 0) {
                bytes.write(octet);
                at += 2;
            } else {
                bytes.write(mark == '+' && plusIsBlank ? ' ' : mark);
            }
        }
        end(bytes, read);
        return read.toString();
    }

    /** {@code %u65B0}, as scripts wrote it. */
    private static int codePoint(String written, int at) {
        if (at + 5 >= written.length() || (written.charAt(at + 1) | 0x20) != 'u') {
            return -1;
        }
        int point = octet(written, at + 2, 4);
        return point >= 128 && !Character.isSurrogate((char) point) ? point : -1;
    }

    private static int octet(String written, int from, int digits) {
        if (from + digits > written.length()) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < from + digits; at++) {
            char mark = written.charAt(at);
            int digit = mark < 128 ? Character.digit(mark, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private void end(ByteArrayOutputStream bytes, StringBuilder read) {
        if (bytes.size() > 0) {
            var content = bytes.toByteArray();
            bytes.reset();
            var text = decoded(content);
            if (text == null) {
                for (byte one : content) {
                    if (one < 0) {
                        escape(one, read);
                    } else {
                        put((char) one, read);
                    }
                }
            } else {
                text.chars().forEach(mark -> put((char) mark, read));
            }
        }
    }

    /** Two bytes of GBK may look like a short character of UTF-8; where both are possible and it is no Chinese in UTF-8, it is GBK. */
    private static @Nullable String decoded(byte[] content) {
        var utf8 = decoded(content, UTF_8);
        if (utf8 != null && (isAscii(content) || utf8.chars().anyMatch(mark -> mark >= 0x800))) {
            return utf8;
        }
        var gbk = decoded(content, GBK);
        return gbk == null ? utf8 : gbk;
    }

    private static boolean isAscii(byte[] content) {
        for (byte one : content) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Marks that cannot be seen stay escaped as well, and all blanks are one, so that two addresses that look the same are the same. */
    private void put(char mark, StringBuilder read) {
        if (mark >= 128 && Blanks.isBlank(mark)) {
            escape((byte) ' ', read);
        } else if (mark < ' ' || mark == 127 || kept.indexOf(mark) >= 0) {
            escape((byte) mark, read);
        } else {
            read.append(mark);
        }
    }

    private static void escape(byte one, StringBuilder read) {
        read.append('%').append(DIGITS.charAt((one >> 4) & 15)).append(DIGITS.charAt(one & 15));
    }
}
