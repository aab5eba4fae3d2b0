package org.yibaotong.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column we look for, by any of its usual headings.
 *
 * @param title how we write the heading ourselves
 * @param also how others write it
 */
public record Column(String title, boolean required, List<String> also) {

    public static Column required(String title, String... also) {
        return new Column(title, true, List.of(also));
    }

    public static Column optional(String title, String... also) {
        return new Column(title, false, List.of(also));
    }

    /** Stars, spaces and remarks in brackets around a heading mean nothing, nor how wide its letters are; 帐号 is how many write 账号. */
    public boolean isHeadedBy(String heading) {
        var plain = plain(heading);
        return Stream.concat(Stream.of(title), also.stream())
                .anyMatch(name -> plain(name).equals(plain));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("[(\\[【].*?[)\\]】]", "")
                .replaceAll("[\\s*:]", "")
                .replace('帐', '账')
                .toLowerCase(Locale.ROOT);
    }
}
