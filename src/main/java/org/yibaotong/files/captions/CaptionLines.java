package org.yibaotong.files.captions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;

/** The lines of a file of captions (字幕文件的行), in UTF-8 or, as programs in China save them, in GB18030. */
final class CaptionLines {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private CaptionLines() {}

    /** @param number from 1, as programs that write text count them */
    record Line(int number, String text) {}

    /** What stands between empty lines. */
    static List<List<Line>> blocks(byte[] content) {
        var blocks = new ArrayList<List<Line>>();
        var block = new ArrayList<Line>();
        int number = 0;
        for (var text : (Iterable<String>) text(content).lines()::iterator) {
            number++;
            if (!text.isBlank()) {
                block.add(new Line(number, text));
            } else if (!block.isEmpty()) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return blocks;
    }

    private static String text(byte[] content) {
        var text = decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, GB18030))
                .orElseThrow(() -> new Refusal("file.captions.garbled"));
        Refusal.when(NO_TEXT.matcher(text).find(), "file.captions.unknown-kind");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Other than {@code new String}, this says when the bytes are none of its characters. */
    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
