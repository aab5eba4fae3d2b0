package org.yibaotong.portal.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.portal.units.NamedUnits.Link;

/**
 * An article ready to print.
 *
 * @param address as the world reaches it
 * @param topicUrl the list of its topic
 * @param facts the line under the headline: source, time, editor
 * @param published and {@code modified}, for machines
 * @param body safe HTML, its pictures in several sizes, its videos with a player
 * @param opening the cover, shown above a text that has no picture of its own, or null
 * @param share the picture a chat shows, as the world reaches it, or null
 * @param credits who is named under the text, by what they did
 * @param senders the pages of the units that sent it in
 * @param isPictureStory whether it is looked at rather than read
 * @param bundles what it is to be read with
 * @param machine what the page says to machines of words that a machine wrote, as JSON, or null
 * @param data the same facts for search engines, as JSON that may stand in a page
 */
public record ArticlePage(
        String address,
        String headline,
        String summary,
        String topic,
        String topicUrl,
        List<String> facts,
        String published,
        String modified,
        String body,
        @Nullable String opening,
        @Nullable String share,
        @Nullable String thumb,
        Map<String, List<String>> credits,
        List<Link> senders,
        boolean isPictureStory,
        List<Note> corrections,
        List<Bundle> bundles,
        @Nullable String machine,
        String data) {

    /** Articles that belong together, this one among them. */
    public record Bundle(String url, String title, List<Other> articles) {}

    /** @param isHere whether it is the one that is read */
    public record Other(String url, String headline, boolean isHere) {}

    /** A correction as told to readers. */
    public record Note(String at, String text) {}
}
