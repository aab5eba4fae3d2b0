package org.yibaotong.closure.closurecase;

import java.util.regex.Pattern;

/** What may be followed (链接): an address of the web, as browsers show it. */
final class Links {

    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S{4,2000}");

    private static final Pattern OURS = Pattern.compile("/services/\\d{1,9}");

    private Links() {}

    /** Or that of a service of ours, kept without our own name. */
    static boolean isOneOrOurs(String typed) {
        return isOne(typed) || OURS.matcher(typed).matches();
    }

    static boolean isOne(String typed) {
        return LINK.matcher(typed).matches();
    }
}
