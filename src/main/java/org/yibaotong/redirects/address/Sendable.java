package org.yibaotong.redirects.address;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An address as it may stand in a header or a file (可发送的网址): Chinese in it is escaped, and what was escaped stays so. */
public final class Sendable {

    private static final String UNSAFE = "\"<>\\^`{|}";

    private Sendable() {}

    public static String of(String readable) {
        if (readable.chars().allMatch(Sendable::isSafe)) {
            return readable;
        }
        var escaped = new StringBuilder(readable.length() * 2);
        readable.codePoints().forEach(point -> {
            if (isSafe(point)) {
                escaped.append((char) point);
            } else {
                for (byte one : Character.toString(point).getBytes(UTF_8)) {
                    escaped.append("%%%02X".formatted(one & 0xFF));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isSafe(int point) {
        return point > ' ' && point < 127 && UNSAFE.indexOf(point) < 0;
    }
}
