package org.yibaotong.text;

import java.util.regex.Pattern;

/** Telephones and the like, which stand in texts and are nobody else's business. */
public final class LongNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){6,}");

    private LongNumbers() {}

    public static String starred(String text) {
        return NUMBER.matcher(text).replaceAll("****");
    }
}
