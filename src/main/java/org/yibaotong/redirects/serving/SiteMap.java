package org.yibaotong.redirects.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.redirects.address.Sendable;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.shared.Outage;

/** Tells robots which old addresses lead somewhere else, so that they come once more and learn it (站点地图). */
@Component
class SiteMap {

    /** What the protocol allows. */
    private static final int MOST = 50_000;

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final PrintedFiles files;

    SiteMap(
            DataSource source,
            PlatformTransactionManager transactions,
            Outage outage,
            @Value("${yibaotong.home}") Path home) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.files = new PrintedFiles(home.resolve("redirects").resolve("sitemaps"), outage::lasts, outage::noticedIn);
    }

    Answer robots(OldSite site) {
        return new Answer.Text(
                "text/plain;charset=UTF-8", "User-agent: *\nAllow: /\nSitemap: " + address(site) + "/sitemap.xml\n");
    }

    /** @param edition of what is served */
    Answer of(OldSite site, long edition) {
        return files.get(site.number() + ".xml", edition, to -> print(site, to))
                .<Answer>map(file -> new Answer.Printed("application/xml;charset=UTF-8", file))
                .orElseGet(Answer.Later::new);
    }

    private void print(OldSite site, Writer to) throws IOException {
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        reading.executeWithoutResult(status -> printPaths(site, to));
        to.write("</urlset>\n");
    }

    /** The most visited first, where there are more than fit; a piece at a time. */
    private void printPaths(OldSite site, Writer to) {
        jdbc.query(
                """
                select path from redirects.mapping where site_id = ? and kind = 'REDIRECT' order by hits desc, id limit ?
                """,
                row -> {
                    print(address(site) + Sendable.of(Objects.requireNonNull(row.getString(1))), to);
                },
                site.id().value(),
                MOST);
    }

    private static void print(String address, Writer to) {
        try {
            to.write("<url><loc>" + escaped(address) + "</loc></url>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
