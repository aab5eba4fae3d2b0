package org.yibaotong.redirects.hit;

import java.util.Locale;
import java.util.Set;

/** What nobody looks for by an old address (不用管的): parts of pages, and what robots try everywhere. */
final class Ignored {

    private static final Set<String> PARTS = Set.of(
            "css", "js", "png", "jpg", "jpeg", "gif", "bmp", "ico", "svg", "webp", "woff", "woff2", "ttf", "eot", "map",
            "swf", "cur");
    private static final Set<String> TRIED = Set.of(
            "/robots.txt", "/favicon.ico", "/sitemap.xml", "/wp-login.php", "/xmlrpc.php", "/.env", "/crossdomain.xml");
    private static final String[] BEGINNINGS = {
        "/wp-", "/.git", "/.well-known/", "/phpmyadmin", "/cgi-bin/", "/vendor/", "/.aws"
    };

    private Ignored() {}

    static boolean is(String path) {
        int query = path.indexOf('?');
        int end = query < 0 ? path.length() : query;
        int dot = path.lastIndexOf('.', end - 1);
        if (dot > path.lastIndexOf('/', end - 1)
                && end - dot <= 6
                && PARTS.contains(path.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (TRIED.contains(path)) {
            return true;
        }
        for (var beginning : BEGINNINGS) {
            if (path.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }
}
