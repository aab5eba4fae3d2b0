package org.yibaotong.newsroom.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story as the portal will show it (真实预览).
 *
 * @param opening the cover over the text, where the text itself has no picture
 * @param facts the line under the headline
 * @param credits who is named under the text, by what they did
 */
public record PreviewPage(
        String url,
        int edition,
        String topic,
        String headline,
        @Nullable String opening,
        String body,
        List<String> facts,
        Map<String, List<String>> credits) {}
