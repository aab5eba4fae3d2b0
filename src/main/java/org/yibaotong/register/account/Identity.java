package org.yibaotong.register.account;

import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * Which account it is (账号身份).
 *
 * @param handle its id on the platform, a website's domain; empty where nobody knows it
 * @param secondReason why its unit has another account on the platform beside it; empty where it has none
 */
public record Identity(String platform, String name, String handle, String link, String intro, String secondReason) {

    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");
    private static final int NAME_LONGEST = 60;
    private static final int TEXT_LONGEST = 300;

    public Identity {
        name = PlainText.line(name);
        handle = PlainText.line(handle);
        link = PlainText.line(link);
        intro = PlainText.line(intro);
        secondReason = PlainText.line(secondReason);
        Refusal.when(name.isEmpty(), "account.name.missing");
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "account.name.too-long", NAME_LONGEST);
        Refusal.when(PlainText.length(handle) > TEXT_LONGEST, "account.handle.too-long", TEXT_LONGEST);
        Refusal.when(link.length() > 2_000, "account.link.too-long");
        Refusal.when(!link.isEmpty() && !LINK.matcher(link).matches(), "account.link.not-a-link");
        Refusal.when(PlainText.length(intro) > TEXT_LONGEST, "account.intro.too-long", TEXT_LONGEST);
    }
}
