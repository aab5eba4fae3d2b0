package org.yibaotong.newsroom.message;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessageLeads;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Tells a message's clerk what the newsroom made of it. */
@Component
@Transactional(readOnly = true)
class LeadsOfMessages implements MessageLeads {

    private final MessageLinks links;
    private final Submissions submissions;
    private final ObjectProvider<Publications> publications;
    private final Marks marks;

    LeadsOfMessages(
            MessageLinks links, Submissions submissions, ObjectProvider<Publications> publications, Marks marks) {
        this.links = links;
        this.submissions = submissions;
        this.publications = publications;
        this.marks = marks;
    }

    @Override
    public Optional<MessageLead> of(MessageId message, Actor actor) {
        return links.find(message).flatMap(submissions::findById).map(one -> lead(one, actor));
    }

    private MessageLead lead(Submission one, Actor actor) {
        var published = published(one);
        var answer = one.answer();
        return new MessageLead(
                one.title(),
                marks.of(one.status(), published),
                Times.date(one.receivedAt()).toString(),
                answer == null ? "" : Objects.requireNonNullElse(answer.reason(), ""),
                url(one, published, actor));
    }

    private @Nullable PublicStory published(Submission one) {
        var known = publications.getIfAvailable();
        var story = one.answer() == null ? null : one.answer().storyId();
        return known == null || story == null ? null : known.of(story).orElse(null);
    }

    private static String url(Submission one, @Nullable PublicStory published, Actor actor) {
        if (published != null && published.withdrawnAt() == null) {
            return published.url();
        }
        if (actor.reach(Role.EDITOR).covers(one.unit())) {
            return "/desk/pool/" + one.id();
        }
        return actor.is(one.author()) ? "/desk/submissions/" + one.id() : "";
    }
}
