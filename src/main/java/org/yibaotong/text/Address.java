package org.yibaotong.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a link may lead (链接地址): the web, a mailbox, a telephone, or a page of this site. */
final class Address {

    private static final int AT_MOST = 2000;
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F]");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"'<>`\\\\{}|^]");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    /** No name before the host: {@code https://county.gov.cn@elsewhere.example} deceives readers. */
    private static final Pattern WEB =
            Pattern.compile("https?://[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(?::\\d{1,5})?(?:[/?#].*)?");

    private static final Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9][0-9().,;*#-]{1,30}");
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!/).*");

    private Address() {}

    /** The address in the form it is stored in, or null when nobody may be sent there. */
    static @Nullable String of(String typed) {
        // Browsers ignore control characters within an address, so they are taken out before it is judged.
        var plain = Glyphs.visible(CONTROLS.matcher(typed).replaceAll("")).strip();
        var address = withPlainScheme(UNSAFE.matcher(plain).replaceAll(m -> encoded(m.group())));
        return address.length() <= AT_MOST && isAllowed(address) ? OwnVideo.plain(address) : null;
    }

    private static boolean isAllowed(String address) {
        return WEB.matcher(address).matches()
                || MAIL.matcher(address).matches()
                || TELEPHONE.matcher(address).matches()
                || OWN_PAGE.matcher(address).matches();
    }

    private static String withPlainScheme(String address) {
        var lower = SCHEME.matcher(address).replaceFirst(m -> m.group().toLowerCase(java.util.Locale.ROOT));
        if (lower.startsWith("mailto:")) {
            return lower.replaceFirst("\\?.*", "");
        }
        return lower.startsWith("tel:") ? lower.replace("%20", "") : lower;
    }

    private static String encoded(String character) {
        return java.net.URLEncoder.encode(character, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
