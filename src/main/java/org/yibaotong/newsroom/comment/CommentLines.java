package org.yibaotong.newsroom.comment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.comment.Comment.Settled;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/** Puts the comments of a story into words. */
@Component
class CommentLines {

    private final Comments comments;
    private final People people;

    CommentLines(Comments comments, People people) {
        this.comments = comments;
        this.people = people;
    }

    List<CommentLine> of(StoryId story, Instant now) {
        var all = comments.of(story);
        var names = people.names(all.stream().flatMap(CommentLines::people).collect(Collectors.toSet()));
        return all.stream().map(one -> line(one, names, now)).toList();
    }

    private static Stream<PersonId> people(Comment one) {
        var settled = one.settled();
        return settled == null ? Stream.of(one.by()) : Stream.of(one.by(), settled.by());
    }

    private static CommentLine line(Comment one, Map<PersonId, String> names, Instant now) {
        var passage = one.words().passage();
        return new CommentLine(
                one.id().toString(),
                names.getOrDefault(one.by(), ""),
                Times.brief(one.at(), now),
                "第" + one.edition() + "版" + (passage.isEmpty() ? "" : "“" + passage + "”"),
                one.words().words(),
                settled(one.settled(), names, now));
    }

    private static String settled(@Nullable Settled settled, Map<PersonId, String> names, Instant now) {
        return settled == null
                ? ""
                : names.getOrDefault(settled.by(), "") + "　" + Times.brief(settled.at(), now) + "办好";
    }
}
