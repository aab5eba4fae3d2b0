package org.yibaotong.portal.wishes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibaotong.citizens.PublicWishes.Receipt;

/**
 * What is typed in to claim a wish, and what was wrong with it, or empty. Whoever claims several types it once: it goes on from page to
 * page, stands nowhere else and is gone with the last of them.
 *
 * @param earlier the wishes claimed on the way here, or waited for, each with its code
 */
public record ClaimForm(String name, String telephone, List<String> earlier, String wrong) {

    static final ClaimForm EMPTY = new ClaimForm("", "", List.of(), "");

    private static final String WAITS = "（排队）";
    private static final Pattern LINE = Pattern.compile("第\\d{1,9}号(?:" + WAITS + ")?：[0-9A-Z-]{12,14}");
    private static final int MOST = 20;

    static ClaimForm typed(String name, String telephone, List<String> earlier) {
        var ours = earlier.stream().filter(line -> LINE.matcher(line).matches()).limit(MOST);
        return new ClaimForm(name, telephone, ours.toList(), "");
    }

    ClaimForm refused(String why) {
        return new ClaimForm(name, telephone, earlier, why);
    }

    /** Those of them that one only waits for, or those one holds. */
    public static List<String> of(List<String> earlier, boolean isWaitedFor) {
        return earlier.stream()
                .filter(line -> line.contains(WAITS) == isWaitedFor)
                .toList();
    }

    /** With the one claimed now. */
    ClaimForm with(long number, Receipt receipt) {
        var line = "第" + number + "号" + (receipt.isHeld() ? "" : WAITS) + "：" + receipt.code();
        return new ClaimForm(
                name,
                telephone,
                Stream.concat(earlier.stream(), Stream.of(line)).toList(),
                "");
    }
}
