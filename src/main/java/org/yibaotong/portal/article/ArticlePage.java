package org.yibaotong.portal.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article ready to print.
 *
 * @param address as the world reaches it
 * @param topicUrl the list of its topic
 * @param published for people, and for machines
 * @param editor or null when the credits name none
 * @param body safe HTML, its pictures in several sizes
 * @param opening the cover, shown above a text that has no picture of its own, or null
 * @param share the picture a chat shows, as the world reaches it, or null
 * @param senders everyone who sent it in
 * @param data the same facts for search engines, as JSON that may stand in a page
 */
public record ArticlePage(
        String address,
        String headline,
        String summary,
        String topic,
        String topicUrl,
        String source,
        Time published,
        String modified,
        @Nullable String editor,
        String body,
        @Nullable String opening,
        @Nullable String share,
        @Nullable String thumb,
        List<String> senders,
        List<Role> roles,
        List<Note> corrections,
        String data) {

    public record Time(String people, String machines) {}

    /** Who did what. */
    public record Role(String as, String name) {}

    /** A correction as told to readers. */
    public record Note(String at, String text) {}
}
