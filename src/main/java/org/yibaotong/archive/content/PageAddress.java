package org.yibaotong.archive.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibaotong.archive.ArchiveId;

/**
 * Where a page stood (页面网址), in the one form all its writings share: host, path and query, without scheme, usual port and what only
 * names a visit.
 */
public record PageAddress(String text) {

    private static final Pattern VISIT =
            Pattern.compile("(?i);jsessionid=[^/?#]*|(?<=[?&])(?:jsessionid|phpsessid|aspsessionid[a-z]*)=[^&#]*&?");
    private static final Pattern USUAL_PORT = Pattern.compile("^([^/]*):(?:80|443)(?=/|$)");
    /** What the server or its firewall would not let through in a path. */
    private static final Pattern ODD = Pattern.compile("[%;\\\\]|//|/\\.");

    public static PageAddress of(URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return written(String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT) + path + query);
    }

    /** As it stands behind the archive's own address. */
    public static PageAddress written(String text) {
        var plain = VISIT.matcher(text).replaceAll("").replaceFirst("[?&]$", "");
        plain = USUAL_PORT.matcher(plain).replaceFirst("$1");
        int host = plain.indexOf('/');
        return new PageAddress(host < 0 ? plain + "/" : plain);
    }

    public String host() {
        return text.substring(0, text.indexOf('/'));
    }

    /** The ways to write it by which it may be kept: who links to a page is not exact. */
    public List<String> writings() {
        int query = text.indexOf('?');
        var path = query < 0 ? text : text.substring(0, query);
        var rest = query < 0 ? "" : text.substring(query);
        return paths(path)
                .flatMap(one -> Stream.of(one, one.startsWith("www.") ? one.substring(4) : "www." + one))
                .map(one -> one + rest)
                .toList();
    }

    private static Stream<String> paths(String path) {
        return path.endsWith("/")
                ? Stream.of(path, path + "index.html", path + "index.htm", path.substring(0, path.length() - 1))
                        .filter(one -> one.indexOf('/') > 0)
                : Stream.of(path, path + "/", path + "/index.html", path + "/index.htm");
    }

    /** Where it is in an archive. */
    public String in(ArchiveId archive) {
        return ODD.matcher(text).find()
                ? "/archive/" + archive + "?address=" + URLEncoder.encode(text, UTF_8)
                : "/archive/" + archive + "/" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
