package org.yibaotong.publishing.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;
import org.yibaotong.web.HourPlot;

/**
 * One publication: where it stands, how it is read, what the channels answered.
 *
 * @param portal its address there, or null while the portal does not have it
 * @param plot the reading curve, or null while the portal does not have it
 */
public record PublicationPage(
        String url,
        String story,
        String headline,
        String published,
        String edition,
        @Nullable String correction,
        @Nullable String withdrawn,
        @Nullable String portal,
        @Nullable HourPlot plot,
        List<OnChannel> channels,
        List<Line> receipts) {

    /**
     * @param next when it is tried again, or null
     * @param resend where to ask for another try, or null when there is no need
     */
    public record OnChannel(
            String name,
            Badge badge,
            String errand,
            String detail,
            @Nullable String next,
            @Nullable String resend) {}

    /** One answer of a channel. */
    public record Line(String at, String what, Badge badge, String detail) {}
}
