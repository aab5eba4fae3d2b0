package org.yibaotong.portal.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.Article;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;
import tools.jackson.databind.json.JsonMapper;

/** An article's facts in the words of schema.org (NewsArticle), for search engines and chats. */
@Component
class NewsData {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Site site;

    NewsData(Site site) {
        this.site = site;
    }

    /** JSON in which no character can end the script element it stands in, whatever the headline says. */
    String of(Article article, String address, @Nullable String picture) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "NewsArticle");
        facts.put("mainEntityOfPage", address);
        facts.put("headline", article.headline());
        facts.put("description", article.summary());
        facts.put("articleSection", article.topic());
        facts.put("datePublished", Times.iso(article.publishedAt()));
        facts.put("dateModified", Times.iso(article.changedAt()));
        facts.put("inLanguage", "zh-CN");
        facts.put("isAccessibleForFree", true);
        facts.put("author", organization(article.source()));
        facts.put("publisher", organization(site.name()));
        if (picture != null) {
            facts.put("image", List.of(picture));
        }
        if (StoryHtml.hasMachineWritten(article.body())) {
            facts.put("digitalSourceType", "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource");
        }
        return json.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /**
     * The implicit label (隐式标识) of the 人工智能生成合成内容标识办法 (in force since 1 September 2025), as GB 45438—2025 writes it: who
     * spreads it, under which number.
     */
    @Nullable String machine(Article article, String address) {
        if (!StoryHtml.hasMachineWritten(article.body())) {
            return null;
        }
        var label = new LinkedHashMap<String, String>();
        label.put("Label", "1");
        label.put("ContentPropagator", site.name());
        label.put("PropagateID", address);
        return json.writeValueAsString(Map.of("AIGC", label));
    }

    private static Map<String, String> organization(String name) {
        return Map.of("@type", "Organization", "name", name);
    }
}
