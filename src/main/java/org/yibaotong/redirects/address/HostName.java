package org.yibaotong.redirects.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a host in canonical form (主机名): small letters, Chinese names in punycode, without port, without the dot at the end, and
 * without {@code www.}, by which it is known as well.
 */
public record HostName(String value) {

    private static final Pattern ONE =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");
    private static final String WWW = "www.";

    /** From a name, or from a whole address pasted in its place. */
    public static Optional<HostName> of(String written) {
        var name = SCHEME.matcher(written.strip()).replaceFirst("").split("[/?#\\\\]", 2)[0];
        name = name.substring(name.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        return Optional.of(plain(ascii(name)))
                .filter(one -> ONE.matcher(one).matches())
                .map(HostName::new);
    }

    /** As a request names it, already without a port: nothing is refused here, for it is only looked up. */
    public static String key(String requested) {
        for (int at = 0; at < requested.length(); at++) {
            char mark = requested.charAt(at);
            if (mark >= 'A' && mark <= 'Z') {
                return plain(requested);
            }
        }
        return requested.startsWith(WWW) || requested.endsWith(".") ? plain(requested) : requested;
    }

    private static String plain(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        small = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
        return small.startsWith(WWW) && small.indexOf('.', WWW.length()) > 0 ? small.substring(WWW.length()) : small;
    }

    /** {@code 示例.政务} is written with a full stop of its own by some keyboards. */
    private static String ascii(String name) {
        try {
            return IDN.toASCII(name.replace('。', '.'));
        } catch (IllegalArgumentException notOne) {
            return "";
        }
    }

    /** As people read it. */
    public String chinese() {
        return IDN.toUnicode(value);
    }

    public boolean isBelow(HostName other) {
        return equals(other) || value.endsWith("." + other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
