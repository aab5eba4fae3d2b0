package org.yibaotong.portal.wishes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is typed in to claim a wish, and what was wrong with it, or empty. Whoever claims several types it once: it goes on from page to
 * page, stands nowhere else and is gone with the last of them.
 *
 * @param earlier the wishes claimed on the way here, each with its code
 */
public record ClaimForm(String name, String telephone, List<String> earlier, String wrong) {

    static final ClaimForm EMPTY = new ClaimForm("", "", List.of(), "");

    private static final Pattern LINE = Pattern.compile("第\\d{1,9}号：[0-9A-Z-]{12,14}");
    private static final int MOST = 20;

    static ClaimForm typed(String name, String telephone, List<String> earlier) {
        var ours = earlier.stream().filter(line -> LINE.matcher(line).matches()).limit(MOST);
        return new ClaimForm(name, telephone, ours.toList(), "");
    }

    ClaimForm refused(String why) {
        return new ClaimForm(name, telephone, earlier, why);
    }

    /** With the one claimed now. */
    ClaimForm with(long number, String code) {
        var line = "第" + number + "号：" + code;
        return new ClaimForm(
                name,
                telephone,
                Stream.concat(earlier.stream(), Stream.of(line)).toList(),
                "");
    }
}
