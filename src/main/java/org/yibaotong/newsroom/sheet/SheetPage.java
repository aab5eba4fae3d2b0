package org.yibaotong.newsroom.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.comparison.Base;
import org.yibaotong.newsroom.consent.ConsentCard;
import org.yibaotong.newsroom.doubt.DoubtCard;
import org.yibaotong.newsroom.head.StoryHead;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.opening.HeadlineHints.HeadlineHint;
import org.yibaotong.newsroom.source.SourceLine;
import org.yibaotong.newsroom.video.VideoCard;

/**
 * The sheet of a story as it is printed.
 *
 * @param form what is typed, or null when this person only reads
 * @param covers the pictures to choose a cover from
 * @param bases what the text may be compared with while it is typed
 * @param typed when this person's unsaved typing was kept, if it stands in the form
 * @param olderTyping when it was kept, if somebody saved since and it waits to be put together
 * @param note why it stands where it does, or null where that goes without saying
 * @param headline what of the headline may be said better, while it can be
 * @param saved whether the server has just taken what was typed, so that the device need not keep it
 */
public record SheetPage(
        StoryHead head,
        Acts acts,
        @Nullable EditionForm form,
        Text text,
        List<String> topics,
        List<String> covers,
        List<SourceLine> sources,
        List<Base> bases,
        List<ReadingLine> readings,
        ShareCard card,
        @Nullable String typed,
        @Nullable String olderTyping,
        @Nullable Note note,
        HeadlineHint headline,
        boolean saved,
        DoubtCard doubts,
        ConsentCard consents,
        VideoCard videos) {

    /** What the edition says, to read. */
    public record Text(String headline, String summary, String topic, String body, String size) {}

    /** One of the three readings. */
    public record ReadingLine(String word, boolean done, boolean needed, String small) {}

    /** Something to know before going on; {@code tone} is its class in the drawing. */
    public record Note(String tone, String icon, String text) {}

    /** How it looks when it is shared in a chat. */
    public record ShareCard(@Nullable String picture, String headline, String summary, String remark) {}
}
