package org.yibaotong.redirects.serving;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.address.Sendable;
import org.yibaotong.redirects.site.OldSite;

/** Tells robots which old addresses lead somewhere else, so that they come once more and learn it (站点地图). */
@Component
class SiteMap {

    /** What the protocol allows. */
    private static final int MOST = 50_000;

    private final JdbcClient jdbc;

    SiteMap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Answer robots(OldSite site) {
        return new Answer.Text(
                "text/plain;charset=UTF-8", "User-agent: *\nAllow: /\nSitemap: " + address(site) + "/sitemap.xml\n");
    }

    /** The most visited first, where there are more than fit. */
    Answer of(OldSite site) {
        var content = paths(site).stream()
                .map(path -> "<url><loc>" + escaped(address(site) + Sendable.of(path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return new Answer.Text("application/xml;charset=UTF-8", content);
    }

    private List<String> paths(OldSite site) {
        return jdbc.sql("""
                select path from redirects.mapping where site_id = :site and kind = 'REDIRECT' order by hits desc, id limit :most
                """)
                .param("site", site.id().value())
                .param("most", MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String address(OldSite site) {
        return "http://" + site.names().findFirst().orElseThrow();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
