package org.yibaotong.archive.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which encoding a page is written (编码): as it says itself, and where it says nothing or lies, as its bytes say. */
public final class Characters {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern SAID = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,20})");
    private static final int HEAD = 2_048;

    private Characters() {}

    public static String read(byte[] content, String contentType) {
        var text = new String(content, of(content, contentType));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    public static Charset of(byte[] content, String contentType) {
        var said = said(contentType)
                .or(() -> said(new String(Arrays.copyOf(content, Math.min(HEAD, content.length)), ISO_8859_1)));
        return isUtf8(content) ? UTF_8 : said.filter(one -> !one.equals(UTF_8)).orElse(GB18030);
    }

    /** GB18030 reads all that was written in GB2312 and GBK, and what calls itself so is often more than that. */
    private static Optional<Charset> said(String text) {
        var found = SAID.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var name = found.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(name.startsWith("gb") || name.equals("x-gbk") ? GB18030 : Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
