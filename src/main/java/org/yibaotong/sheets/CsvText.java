package org.yibaotong.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * The lines of a text in UTF-8 or, as Chinese Excel saves it, in GB18030. Where pieces of both were put together, each line is read in
 * its own: in neither can a line's end stand within a character.
 */
public final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final byte[] content;
    private final boolean allUtf8;

    public CsvText(byte[] content) {
        this.content = content;
        this.allUtf8 = isUtf8(content);
    }

    /** Every line with its end, and its number from 1. */
    public void lines(ObjIntConsumer<String> reader) {
        int number = 0;
        for (int from = start(), to; from < content.length; from = to) {
            to = endOfLine(from);
            reader.accept(line(from, to, ++number), number);
        }
    }

    String firstLine() {
        int from = start();
        while (from < content.length && Character.isWhitespace(content[from])) {
            from++;
        }
        return from == content.length ? "" : line(from, endOfLine(from), 1);
    }

    private int start() {
        return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, content.length);
    }

    private String line(int from, int to, int number) {
        var utf8 = allUtf8 || hasLongCharacter(from, to) ? decode(from, to, StandardCharsets.UTF_8) : null;
        var line = utf8 == null ? decode(from, to, GB18030) : utf8;
        if (line == null) {
            throw new Refusal("sheet.read.garbled", number);
        }
        return line;
    }

    /** Chinese takes three bytes in UTF-8. Two of GB18030 may look like a short character of it: 联通 is the known case. */
    private boolean hasLongCharacter(int from, int to) {
        for (int at = from; at < to; at++) {
            if ((content[at] & 0xF0) == 0xE0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        var some = CharBuffer.allocate(8192);
        var result = decoder.decode(bytes, some, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, some.clear(), true);
        }
        return !result.isError();
    }

    private @Nullable String decode(int from, int to, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
