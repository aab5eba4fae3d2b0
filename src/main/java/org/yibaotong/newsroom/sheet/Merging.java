package org.yibaotong.newsroom.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.story.Manuscript;
import org.yibaotong.text.Segment;
import org.yibaotong.text.ThreeWay;

/**
 * Two people changed the same edition (合并两人的修改): what both wrote put together, and where that could not be done.
 *
 * @param text both changes; where they collide, mine
 * @param collisions the fields both changed differently, by the names they have on the page
 */
record Merging(Manuscript text, List<String> collisions) {

    static Merging of(Manuscript base, Manuscript mine, Manuscript theirs) {
        var collisions = new ArrayList<String>();
        var headline = pick("标题", Manuscript::headline, base, mine, theirs, collisions);
        var summary = pick("摘要", Manuscript::summary, base, mine, theirs, collisions);
        var topic = pick("栏目", Manuscript::topic, base, mine, theirs, collisions);
        var body = ThreeWay.of(base.body(), mine.body(), theirs.body());
        if (body.collides()) {
            collisions.add("正文");
        }
        var cover = cover(base, mine, theirs, collisions);
        return new Merging(new Manuscript(headline, summary, topic, text(body), cover), List.copyOf(collisions));
    }

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

    boolean collides() {
        return !collisions.isEmpty();
    }

    private static <T> T pick(
            String name,
            Function<Manuscript, T> field,
            Manuscript base,
            Manuscript mine,
            Manuscript theirs,
            List<String> collisions) {
        if (field.apply(mine).equals(field.apply(base))) {
            return field.apply(theirs);
        }
        if (!field.apply(theirs).equals(field.apply(base))
                && !field.apply(theirs).equals(field.apply(mine))) {
            collisions.add(name);
        }
        return field.apply(mine);
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
