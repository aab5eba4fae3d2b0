package org.yibaotong.newsroom.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.receipt.SentList.Sent;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;

/** Puts what became of submissions into one line each. */
@Component
class SentLines {

    private final ObjectProvider<Publications> publications;
    private final People people;
    private final Marks marks;

    SentLines(ObjectProvider<Publications> publications, People people, Marks marks) {
        this.publications = publications;
        this.people = people;
        this.marks = marks;
    }

    Rows<SentLine> of(Rows<Sent> sent, Actor actor, Instant now) {
        return new Rows<>(of(sent.rows(), actor, now), sent.page(), sent.total());
    }

    List<SentLine> of(List<Sent> sent, Actor actor, Instant now) {
        var published = published(sent);
        var names = people.names(sent.stream().map(Sent::author).distinct().toList());
        return sent.stream()
                .map(one -> {
                    var publication = one.story() == null ? null : published.get(one.story());
                    var who = actor.is(one.author()) ? "" : names.getOrDefault(one.author(), "") + "　";
                    return new SentLine(
                            "/desk/submissions/" + one.id(),
                            one.title(),
                            who + line(one, publication),
                            Times.brief(one.receivedAt(), now),
                            marks.of(one.status(), publication));
                })
                .toList();
    }

    private Map<StoryId, PublicStory> published(List<Sent> sent) {
        var stories = sent.stream()
                .map(Sent::story)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = publications.getIfAvailable();
        return known == null || stories.isEmpty() ? Map.of() : known.of(stories);
    }

    private static String line(Sent one, @Nullable PublicStory publication) {
        return switch (one.status()) {
            case RECEIVED -> "编辑还在看";
            case TAKEN_OUT -> "从一篇稿里拆出来了，编辑再看";
            case HELD -> "编辑暂存到" + one.heldUntil() + (one.reason() == null ? "" : "：" + one.reason());
            case DECLINED -> "“" + one.reason() + "”";
            case ADOPTED, MERGED -> used(one, publication);
        };
    }

    private static String used(Sent one, @Nullable PublicStory publication) {
        var together = one.others() == 0 ? "" : "与另外" + one.others() + "份来稿并成一篇";
        if (publication == null) {
            return together.isEmpty() ? "正在改稿、审稿" : together + "，正在改稿、审稿";
        }
        var reads = "阅读%,d次".formatted(publication.reads());
        return "《" + publication.headline() + "》　" + (together.isEmpty() ? "" : together + "　") + reads;
    }
}
