package org.yibaotong.portal.page;

/** The number at the end of a path (编号), such as the 12 in {@code /news/12}; found without making anything, for the fast lane. */
public final class PathNumber {

    private static final int LONGEST = 18;

    private PathNumber() {}

    /** @return 0 where the path is another */
    public static long of(String path, String before) {
        int digits = path.length() - before.length();
        if (digits < 1 || digits > LONGEST || !path.startsWith(before) || path.charAt(before.length()) == '0') {
            return 0;
        }
        long number = 0;
        for (int i = before.length(); i < path.length(); i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
