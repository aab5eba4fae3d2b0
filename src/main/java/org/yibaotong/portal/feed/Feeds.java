package org.yibaotong.portal.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;
import tools.jackson.databind.json.JsonMapper;

/** The newest articles as feeds (订阅源): Atom (RFC 4287) and JSON Feed 1.1. */
@Component
class Feeds {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Site site;

    Feeds(Site site) {
        this.site = site;
    }

    byte[] atom(List<ArticleRow> rows, Instant whenEmpty) {
        return Xml.document("feed", "http://www.w3.org/2005/Atom", feed -> {
            feed.text("id", site.address() + "/");
            feed.text("title", site.name());
            feed.text("updated", Times.iso(updated(rows, whenEmpty)));
            feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", site.address() + "/feed.atom");
            feed.empty("link", "rel", "alternate", "type", "text/html", "href", site.address() + "/");
            feed.element("author", author -> author.text("name", site.name()));
            for (var row : rows) {
                feed.element("entry", entry -> entry(entry, row));
            }
        });
    }

    private static Instant updated(List<ArticleRow> rows, Instant whenEmpty) {
        return rows.stream()
                .map(ArticleRow::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(whenEmpty);
    }

    private void entry(Xml entry, ArticleRow row) throws XMLStreamException {
        entry.text("id", address(row));
        entry.text("title", row.headline());
        entry.text("published", Times.iso(row.publishedAt()));
        entry.text("updated", Times.iso(row.changedAt()));
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", address(row));
        entry.empty("category", "term", row.topic());
        entry.text("summary", row.summary());
    }

    byte[] json(List<ArticleRow> rows) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", site.name());
        feed.put("home_page_url", site.address() + "/");
        feed.put("feed_url", site.address() + "/feed.json");
        feed.put("language", "zh-CN");
        feed.put("items", rows.stream().map(this::item).toList());
        return json.writeValueAsBytes(feed);
    }

    private Map<String, Object> item(ArticleRow row) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", address(row));
        item.put("url", address(row));
        item.put("title", row.headline());
        item.put("content_text", row.summary());
        item.put("date_published", Times.iso(row.publishedAt()));
        item.put("date_modified", Times.iso(row.changedAt()));
        item.put("tags", List.of(row.topic()));
        if (row.cover() != null) {
            item.put("image", site.address() + "/files/" + row.cover() + "/share");
        }
        return item;
    }

    private String address(ArticleRow row) {
        return site.address() + row.url();
    }
}
