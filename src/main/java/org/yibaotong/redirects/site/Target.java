package org.yibaotong.redirects.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.address.Sendable;
import org.yibaotong.shared.Refusal;

/** Where an old address leads (去处): an address of the web, whole, and with a host whose name is one. */
public record Target(String address, HostName host) {

    public static final int LONGEST = 2_048;

    /** As it is typed; Chinese in it is escaped, so that it can be sent. */
    public static Target of(String written) {
        var plain = written.strip();
        Refusal.when(plain.isEmpty(), "target.missing");
        var uri = read(plain);
        Refusal.unless(isWeb(uri), "target.no-web-address");
        var host = HostName.of(plain);
        Refusal.unless(host.isPresent() && uri.getRawUserInfo() == null, "target.no-web-address");
        var address = uri.toString();
        Refusal.when(address.length() > LONGEST, "target.too-long", LONGEST);
        return new Target(address, host.get());
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static URI read(String written) {
        try {
            return new URI(escaped(written));
        } catch (URISyntaxException nonsense) {
            throw new Refusal("target.no-web-address");
        }
    }

    /** The Chinese name of a host is not escaped but written in its other form. */
    private static String escaped(String written) {
        int from = written.indexOf("://") + 3;
        int to = from;
        while (to < written.length() && "/?#".indexOf(written.charAt(to)) < 0) {
            to++;
        }
        var authority = from < 3 ? "" : written.substring(from, to);
        var named = authority.chars().allMatch(mark -> mark < 128)
                ? Optional.of(authority)
                : HostName.of(authority).map(HostName::value);
        return written.substring(0, Math.max(0, from))
                + named.orElseThrow(() -> new Refusal("target.no-web-address"))
                + Sendable.of(written.substring(to));
    }

    /** The host of an address that was one when it was kept, without taking it to pieces. */
    public static String host(String address) {
        int from = address.indexOf("://") + 3;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        return from < 3 ? "" : HostName.key(address.substring(from, to));
    }
}
