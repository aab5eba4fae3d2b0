package org.yibaotong.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.search.Marked;

/**
 * What was found for some words.
 *
 * @param words as they were searched for; empty before anything was typed
 * @param total how many news were found, as printed
 * @param elsewhere what was found besides the news
 * @param topics the choices: all, and each topic with its number
 * @param periods how far back
 * @param orders best match or newest first
 * @param near what could have been meant, where nothing was found
 */
public record SearchPage(
        String words,
        String total,
        @Nullable String topic,
        Elsewhere elsewhere,
        List<Choice> topics,
        List<Choice> periods,
        List<Choice> orders,
        List<Hit> hits,
        List<Choice> near,
        @Nullable String previous,
        @Nullable String next) {

    public record Choice(String name, String url, boolean isChosen) {}

    public record Hit(String url, Marked headline, Marked passage, String topic, String source, String day) {}

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public String servicesUrl() {
        return "/services?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public boolean isNarrowed() {
        return topic != null || periods.stream().skip(1).anyMatch(Choice::isChosen);
    }
}
