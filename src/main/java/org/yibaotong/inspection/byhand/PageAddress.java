package org.yibaotong.inspection.byhand;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where people could have gone with a browser (网址). */
public final class PageAddress {

    private static final int LONGEST = 1_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private PageAddress() {}

    public static boolean isOne(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST
                    && address.getHost() != null
                    && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
