package org.yibaotong.portal.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.citizens.PublicServices.TopicCount;
import org.yibaotong.shared.Rows;

/** A page of services. */
public record ServiceListPage(
        String words,
        String topic,
        List<Topic> topics,
        List<PublicService> services,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    public record Topic(String name, String url, boolean isChosen) {}

    static ServiceListPage of(Asked asked, List<TopicCount> topics, Rows<PublicService> found) {
        int page = found.page().number();
        return new ServiceListPage(
                asked.words(),
                asked.topic(),
                topics.stream()
                        .map(one -> new Topic(
                                one.name(), url(one.name()), one.name().equals(asked.topic())))
                        .toList(),
                found.rows(),
                found.total(),
                page > 1 ? url(asked, page - 1) : null,
                page < found.pages() ? url(asked, page + 1) : null);
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || !topic.isEmpty();
    }

    public static String url(String topic) {
        return ServicePages.ALL + "?topic=" + encoded(topic);
    }

    private static String url(Asked asked, int page) {
        return ServicePages.ALL + "?q=" + encoded(asked.words()) + "&topic=" + encoded(asked.topic()) + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
