package org.yibaotong.portal.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.Articles;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells search engines what there is: an index, and below it the articles by number, ten thousand a part, and what else has a page. */
@Controller
@Allow(anyone = true)
class SiteMapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XML = "application/xml;charset=UTF-8";
    private static final int PART = 10_000;

    private final Articles articles;
    private final Doors doors;
    private final Site site;

    SiteMapController(Articles articles, Doors doors, Site site) {
        this.articles = articles;
        this.doors = doors;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = """
                User-agent: *
                Disallow: /desk
                Disallow: /api
                Disallow: /search
                Sitemap: %s/sitemap.xml
                """.formatted(site.address());
        send("text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), request, response);
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long last = articles.lastNumber() / PART;
        var index = Xml.document("sitemapindex", NAMESPACE, xml -> {
            for (long part = 0; part <= last; part++) {
                var address = site.address() + "/sitemap/" + part + ".xml";
                xml.element("sitemap", map -> map.text("loc", address));
            }
            xml.element("sitemap", map -> map.text("loc", site.address() + "/sitemap/doors.xml"));
        });
        send(XML, index, request, response);
    }

    @GetMapping("/sitemap/{part:\\d{1,9}}.xml")
    void part(@PathVariable long part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (part * PART > articles.lastNumber()) {
            throw new NotFound("sitemap", part);
        }
        var listed = articles.numbered(part * PART, (part + 1) * PART - 1);
        var map = Xml.document("urlset", NAMESPACE, xml -> {
            for (var article : listed) {
                xml.element("url", url -> {
                    url.text("loc", site.address() + "/news/" + article.number());
                    url.text("lastmod", Times.iso(article.changedAt()));
                });
            }
        });
        send(XML, map, request, response);
    }

    /** Besides the news: the doors themselves, each service, each unit of the place, and the news that belong together. */
    @GetMapping("/sitemap/doors.xml")
    void doors(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var map = Xml.document("urlset", NAMESPACE, xml -> {
            for (var path : doors.all()) {
                xml.element("url", url -> url.text("loc", site.address() + path));
            }
        });
        send(XML, map, request, response);
    }

    private static void send(String type, byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Sender.send(Printed.of(200, type, content), request, response);
    }
}
