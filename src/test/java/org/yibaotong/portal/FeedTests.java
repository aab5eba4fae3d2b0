package org.yibaotong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;
import org.yibaotong.YibaotongTest;
import org.yibaotong.publishing.ToldStories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@YibaotongTest
class FeedTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void publish() {
        stories.signOff(stories.story("订阅里也要<转义>&\"引号\"\u000B和控制符", "<p>正文</p>"));
    }

    @Test
    void theAtomFeedHasWhatRfc4287AsksFor() throws Exception {
        var feed = xml("/feed.atom");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        for (var name : new String[] {"id", "title", "updated", "author", "link"}) {
            assertThat(children(feed, name)).as(name).isPositive();
        }
        var entry = entry(feed, "订阅里也要<转义>&\"引号\"和控制符");
        for (var name : new String[] {"id", "title", "updated", "link", "category", "summary"}) {
            assertThat(children(entry, name)).as(name).isPositive();
        }
        assertThat(text(entry, "id")).startsWith("http").contains("/news/");
        assertThat(text(entry, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00");
    }

    @Test
    void theJsonFeedHasWhatItsVersionAsksFor() {
        var feed = json("/feed.json");
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isNotEmpty();
        var item = feed.path("items").path(0);
        assertThat(item.path("id").asString()).isEqualTo(item.path("url").asString());
        assertThat(item.path("content_text").asString()).isNotEmpty();
        assertThat(item.path("tags").path(0).asString()).isNotEmpty();
        assertThat(feed.path("items").size()).isLessThanOrEqualTo(30);
    }

    @Test
    void theSiteMapLeadsToEveryArticle() throws Exception {
        var index = xml("/sitemap.xml");
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        var part = xml("/sitemap/0.xml");
        assertThat(part.getLocalName()).isEqualTo("urlset");
        assertThat(part.getElementsByTagName("loc").getLength()).isPositive();
    }

    @Test
    void theSiteMapLeadsToEveryServiceAndUnitAndToNobodysMessageOrWish() throws Exception {
        var doors = xml("/sitemap/doors.xml").getElementsByTagName("loc");
        var paths = IntStream.range(0, doors.getLength())
                .mapToObj(at -> doors.item(at).getTextContent().replaceFirst("^https?://[^/]+", ""))
                .toList();
        assertThat(paths)
                .contains("/", "/services", "/units", "/subscribe")
                .anyMatch(path -> path.matches("/services/\\d+"))
                .anyMatch(path -> path.startsWith("/units/%"))
                .noneMatch(path -> path.matches("/(messages|wishes)/.*"));
        for (var path : paths.stream().limit(30).toList()) {
            assertThat(mvc.get().uri(URI.create(path))).as(path).hasStatusOk();
        }
    }

    @Test
    void theSiteMapHasEveryStoryEveryServiceAndEveryBundle() throws Exception {
        var listed = new HashSet<String>();
        for (var map : paths("/sitemap.xml")) {
            listed.addAll(paths(map));
        }
        var there = jdbc.sql("""
                select '/news/' || number from publishing.article where withdrawn_at is null
                union all select '/services/' || number from citizens.service where closed_for is null
                """).query(String.class).list();
        assertThat(there).hasSizeGreaterThan(20);
        assertThat(listed).containsAll(there);
    }

    /** Absolute, as a site map has to be. */
    private List<String> paths(String map) throws Exception {
        var listed = xml(map).getElementsByTagName("loc");
        return IntStream.range(0, listed.getLength())
                .mapToObj(at -> listed.item(at).getTextContent())
                .peek(address -> assertThat(address).matches("https?://.+"))
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .toList();
    }

    @Test
    void robotsStayOutOfTheDesk() {
        assertThat(mvc.get().uri("/robots.txt")).bodyText().contains("Disallow: /desk", "Sitemap: http");
    }

    private Element xml(String address) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(address)))
                .getDocumentElement();
    }

    private static Element entry(Element feed, String title) {
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(entry -> (Element) entries.item(entry))
                .filter(entry -> text(entry, "title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String address) {
        return JsonMapper.builder().build().readTree(bytes(address));
    }

    private byte[] bytes(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static int children(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).getLength();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
