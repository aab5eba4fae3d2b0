package org.yibaotong.newsroom.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.manuscript.Headline;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.text.Segment;
import org.yibaotong.text.ThreeWay;

/**
 * Two people changed the same edition (两人的修改): what both wrote put together, and where that could not be done.
 *
 * @param text both changes; a field both changed differently stands as mine
 * @param collisions those fields, by the names they have on the page
 */
record Merging(Manuscript text, List<String> collisions) {

    static Merging of(Manuscript base, Manuscript mine, Manuscript theirs) {
        var collisions = new ArrayList<String>();
        var headline = settled(
                "标题",
                line(base.headline(), mine.headline(), theirs.headline()),
                mine.headline().text(),
                collisions);
        var topic =
                settled("栏目", ThreeWay.ofLine(base.topic(), mine.topic(), theirs.topic()), mine.topic(), collisions);
        var body = ThreeWay.of(base.body(), mine.body(), theirs.body());
        if (body.collides()) {
            collisions.add("正文");
        }
        var summary = summary(base, mine, theirs, text(body), collisions);
        var cover = cover(base, mine, theirs, collisions);
        return new Merging(
                new Manuscript(new Headline(headline), summary, topic, text(body), cover), List.copyOf(collisions));
    }

    private static String summary(
            Manuscript base, Manuscript mine, Manuscript theirs, String body, List<String> collisions) {
        if (mine.hasSummaryOfItsText() && theirs.hasSummaryOfItsText()) {
            return Manuscript.summaryOf(body);
        }
        var changes = ThreeWay.ofLine(base.summary(), mine.summary(), theirs.summary());
        return settled("摘要", changes, mine.summary(), collisions);
    }

    /** Where the paragraphs collide, mine; everywhere else what either of the two wrote. */
    private static String text(ThreeWay body) {
        return body.segments().stream()
                .map(segment -> switch (segment) {
                    case Segment.Same same -> same.html();
                    case Segment.Mine mine -> mine.html();
                    case Segment.Theirs theirs -> theirs.html();
                    case Segment.Both both -> both.mine();
                })
                .collect(Collectors.joining());
    }

    private static ThreeWay line(Headline base, Headline mine, Headline theirs) {
        return ThreeWay.ofLine(base.text(), mine.text(), theirs.text());
    }

    private static String settled(String name, ThreeWay changes, String mine, List<String> collisions) {
        if (!changes.collides()) {
            return changes.merged();
        }
        collisions.add(name);
        return mine;
    }

    private static @Nullable FileId cover(
            Manuscript base, Manuscript mine, Manuscript theirs, List<String> collisions) {
        if (Objects.equals(mine.cover(), base.cover())) {
            return theirs.cover();
        }
        if (!Objects.equals(theirs.cover(), base.cover()) && !Objects.equals(theirs.cover(), mine.cover())) {
            collisions.add("封面");
        }
        return mine.cover();
    }
}
