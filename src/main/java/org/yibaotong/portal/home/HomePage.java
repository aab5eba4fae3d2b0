package org.yibaotong.portal.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicWishes.PublicWish;
import org.yibaotong.portal.page.Cover;

/**
 * The home page ready to print.
 *
 * @param lead the story with the large picture, or null while there is none
 * @param heading over the list by time
 * @param near what streets and communities sent in
 * @param notices the newest of what everybody has to know
 * @param topics each with its newest headline
 * @param services the topics of services for residents
 * @param wishes some that wait for somebody
 * @param messages the newest on the board
 */
public record HomePage(
        @Nullable Lead lead,
        String heading,
        List<Line> lines,
        Near near,
        Notices notices,
        List<TopicBox> topics,
        List<ServiceBox> services,
        List<PublicWish> wishes,
        List<PublicMessage> messages) {

    public record Lead(String url, String headline, String summary, Cover cover, String source, String day) {}

    /** @param when the time of today, or the day */
    public record Line(String when, String url, String headline, String source) {}

    public record Near(String url, List<Card> cards) {}

    public record Notices(String url, List<Line> lines) {}

    public record Card(String url, String headline, String summary, Cover cover) {}

    public record TopicBox(String name, String url, String newest) {}

    public record ServiceBox(String name, String url, String count) {}

    public boolean isEmpty() {
        return lead == null && lines.isEmpty();
    }
}
