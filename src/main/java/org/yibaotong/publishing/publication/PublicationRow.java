package org.yibaotong.publishing.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * One publication in the newsroom's list.
 *
 * @param portal its address there, or null while the portal does not have it
 * @param reads as printed; a dash while unknown
 */
public record PublicationRow(
        String url,
        String headline,
        String published,
        List<OnChannel> channels,
        @Nullable String portal,
        String reads) {

    /** How it stands on one channel. */
    public record OnChannel(String channel, Badge badge) {}
}
