package org.yibaotong.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;

/** Addresses of the web as people and pages write them (网址). */
public final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern UNSAFE = Pattern.compile("[^!#$%&'()*+,/:;=?@A-Za-z0-9._~\\[\\]-]");
    private static final Pattern CHINESE_HOST = Pattern.compile("^(https?://)([^/?#]*[^\\x00-\\x7f][^/?#]*)");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    public static Optional<URI> read(String written) {
        var text = plain(written.strip());
        try {
            return Optional.of(normal(new URI(text))).filter(WebAddress::isOne);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where a link or a redirect on a page leads; something that is no address stays what it is, and is not one. */
    static URI from(URI page, String written) {
        try {
            return normal(page.resolve(new URI(plain(written.strip()))));
        } catch (URISyntaxException e) {
            return URI.create("about:invalid");
        }
    }

    /** The same where only an address of the web will do. */
    public static Optional<URI> on(URI page, String written) {
        return Optional.of(from(page, written)).filter(WebAddress::isOne);
    }

    public static boolean isOne(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.toString().length() <= LONGEST;
    }

    static String hostAndPort(URI address) {
        return address.getHost() + ":" + address.getPort();
    }

    static HttpHost target(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }

    /** Without a fragment, with a path, the host in small letters: the same page always looks the same. */
    private static URI normal(URI address) throws URISyntaxException {
        if (address.getScheme() == null || address.getHost() == null) {
            return address;
        }
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var user = address.getRawUserInfo() == null ? "" : address.getRawUserInfo() + "@";
        return new URI(address.getScheme().toLowerCase(Locale.ROOT) + "://" + user
                + address.getHost().toLowerCase(Locale.ROOT) + port + path + query);
    }

    private static String plain(String written) {
        var hosts = CHINESE_HOST
                .matcher(written)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + ascii(found.group(2))));
        var encoded = UNSAFE.matcher(hosts)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
        return LONE_PERCENT.matcher(encoded).replaceAll("%25");
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }
}
