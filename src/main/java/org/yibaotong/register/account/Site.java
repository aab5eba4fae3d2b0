package org.yibaotong.register.account;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is asked of a website beyond what is asked of every account (网站登记).
 *
 * @param portal whether it is the portal of a government (门户网站), or null where nobody said
 * @param chineseDomain 中文域名; its other domain is its handle
 * @param ipv6 whether it is reached by IPv6, or null where nobody knows
 * @param protectionLevel 等保级别, from 1 to 5, or null where nobody knows
 * @param protectionNumber 等保备案号
 * @param hosting 主机位置: the city's cloud, a provider, an own room
 */
public record Site(
        @Nullable Boolean portal,
        String chineseDomain,
        @Nullable Boolean ipv6,
        @Nullable Integer protectionLevel,
        String protectionNumber,
        String hosting) {

    public static final Site NONE = new Site(null, "", null, null, "", "");

    private static final int HIGHEST = 5;
    private static final int LONGEST = 60;

    public Site {
        chineseDomain = line(chineseDomain, "account.chinese-domain.too-long");
        protectionNumber = line(protectionNumber, "account.protection-number.too-long");
        hosting = line(hosting, "account.hosting.too-long");
        Refusal.when(
                protectionLevel != null && (protectionLevel < 1 || protectionLevel > HIGHEST),
                "account.protection-level.wrong");
    }

    /** 第三级, or nothing. */
    public static String level(@Nullable Integer level) {
        return level == null ? "" : "第" + "一二三四五".charAt(level - 1) + "级";
    }

    /** 是 or 不是, or nothing. */
    public static String portal(@Nullable Boolean portal) {
        return portal == null ? "" : portal ? "是" : "不是";
    }

    private static String line(String typed, String tooLong) {
        var line = PlainText.line(typed);
        Refusal.when(PlainText.length(line) > LONGEST, tooLong, LONGEST);
        return line;
    }
}
