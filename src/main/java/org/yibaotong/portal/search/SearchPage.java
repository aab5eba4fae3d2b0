package org.yibaotong.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.search.Marked;

/**
 * What was found for some words.
 *
 * @param words as they were searched for; empty before anything was typed
 * @param total how many were found, as printed
 * @param topics the choices: all, and each topic with its number
 * @param orders best match or newest first
 */
public record SearchPage(
        String words,
        String total,
        @Nullable String topic,
        List<Choice> topics,
        List<Choice> orders,
        List<Hit> hits,
        @Nullable String previous,
        @Nullable String next) {

    public record Choice(String name, String url, boolean isChosen) {}

    public record Hit(String url, Marked headline, Marked passage, String topic, String source, String day) {}

    public boolean isAsked() {
        return !words.isEmpty();
    }
}
